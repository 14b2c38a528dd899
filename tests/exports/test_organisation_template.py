"""A template of an organisation: their fonts, colours, logo and page, and nothing that does harm."""

import io
import re
import zipfile
from pathlib import Path

import docx
import pytest
from lxml import etree

from app.exports.template_colours import READABLE, own_color, readable
from app.exports.wishes import PlanWishes
from app.exports.word_template import Adopted, adopt
from app.exports.writing import export_grondplan, plan_bytes
from app.foundation.colour import contrast
from app.foundation.errors import KnownError
from app.imports.word_lines import lines_of, style_names
from app.workshop.workshop import Workshop
from tests.exports.open_xml import sdk_errors
from tests.exports.plans import W, plan_of, question, sample_plan
from tests.exports.templates import (
    BLUE,
    NS,
    bent,
    edges_of,
    house_style,
    in_footer,
    names_of,
    swap,
)
from tests.exports.word_access import barriers
from tests.exports.word_rules import broken_rules

HEADER, FOOTER, STYLES = r"word/header\d+\.xml", r"word/footer\d+\.xml", r"word/styles\.xml"
DRAWING = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return house_style(tmp_path / "huisstijl.dotx")


def plan_on(adopted: Adopted) -> bytes:
    content = plan_bytes(sample_plan(), ".docx", adopted.content)
    assert content is not None
    return content


def part(content: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def style_of(content: bytes, key: str) -> etree._Element:
    return next(
        one for one in part(content, "word/styles.xml").iter(W + "style") if one.get(W + "styleId") == key
    )


def page_width(content: bytes) -> str | None:
    return next(part(content, "word/document.xml").iter(W + "pgSz")).get(W + "w")


def lines(content: bytes) -> list[str]:
    """The text of a document, without the numbers of its pages."""
    styles = style_names(iter([part(content, "word/styles.xml")]))
    found = lines_of(part(content, "word/document.xml"), styles)
    return [re.sub(r"\t\d+$", "", line.text) for line in found if line.text]


# -- what is theirs


def test_a_plan_on_it_has_their_font_their_colour_and_all_of_our_text(path: Path, tmp_path: Path) -> None:
    adopted = adopt(path)
    plan = plan_on(adopted)
    assert sdk_errors(adopted.content) == []
    assert broken_rules(plan) == []
    assert barriers(plan, contrast=0) == [], "but for the colours, which are theirs"
    assert own_color(style_of(plan, "Heading1")) == BLUE
    assert docx.Document(io.BytesIO(plan)).styles["Normal"].font.name == "Georgia"
    ours = plan_bytes(sample_plan())
    assert ours is not None
    assert lines(plan) == lines(ours)
    assert adopted.name == "huisstijl.dotx"


def test_their_own_text_stays_behind_and_that_is_said(path: Path) -> None:
    adopted = adopt(path)
    assert lines(adopted.content) == []
    assert "De tekst van het sjabloon gaat niet mee; de koptekst en de voettekst wel." in adopted.remarks


def test_styles_that_they_lack_are_ours_in_their_colour(path: Path) -> None:
    content = adopt(path).content
    table = style_of(content, "Praktijktabel")
    lines_at = {
        str(line.get(W + "color")) for line in table.iter(W + "top", W + "bottom") if line.get(W + "color")
    }
    assert lines_at == {BLUE}
    assert not list(style_of(content, "Hiaat").iter(W + "rFonts"))


def test_the_logo_stays_and_is_said_in_words(path: Path) -> None:
    plan = plan_on(adopt(path, "Huis van het Kind"))
    assert 'descr="Logo van Huis van het Kind"' in edges_of(plan, "header")
    assert [name for name in names_of(plan) if name.startswith("word/media/")] == ["word/media/image1.png"]


def test_the_address_stays_and_our_line_takes_the_place_of_their_page_number(path: Path) -> None:
    footer = docx.Document(io.BytesIO(plan_on(adopt(path)))).sections[0].footer
    assert [paragraph.text for paragraph in footer.paragraphs] == [
        "Kerkstraat 1, Wemelbeke",
        "ontwerp – v3 · K7QX – pagina  van ",
    ]
    assert footer._element.xml.count(" PAGE ") == 1


def test_without_a_footer_there_is_our_line(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "leeg.docx"))
    footer = docx.Document(io.BytesIO(plan_on(adopt(tmp_path / "leeg.docx")))).sections[0].footer
    assert [paragraph.text for paragraph in footer.paragraphs] == ["ontwerp – v3 · K7QX – pagina  van "]


@pytest.mark.parametrize("own", [True, False])
def test_a_first_page_of_its_own_stays_one(tmp_path: Path, own: bool) -> None:
    content = adopt(house_style(tmp_path / "a.dotx", own_first_page=own)).content
    assert ("Enkel vooraan" in edges_of(content, "header")) is own
    assert docx.Document(io.BytesIO(content)).sections[0].different_first_page_header_footer is own


def test_the_page_is_theirs_unless_it_leaves_no_room(path: Path) -> None:
    bent(
        path,
        {
            r"word/document\.xml": swap(
                'w:w="12240" w:h="15840"', 'w:w="16838" w:h="11906" w:orient="landscape"'
            )
        },
    )
    assert page_width(adopt(path).content) == "16838"
    bent(path, {r"word/document\.xml": swap('w:left="1800"', 'w:left="13800"')})
    assert page_width(adopt(path).content) == "11906"


# -- styles, whatever they are called


def test_word_in_dutch_calls_them_otherwise_and_we_find_them(path: Path) -> None:
    bends = {
        r"word/(styles|header\d+|footer\d+)\.xml": lambda text: text.replace('"Heading1"', '"Kop1"').replace(
            '"Normal"', '"Standaard"'
        )
    }
    bent(path, {**bends, FOOTER: in_footer('<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:p>')})
    content = adopt(path).content
    assert own_color(style_of(content, "Heading1")) == BLUE
    assert b"Kop1" not in etree.tostring(part(content, "word/styles.xml"))
    assert '"Heading1"' in edges_of(content, "footer")
    assert broken_rules(plan_on(adopt(path))) == []


def test_a_style_of_theirs_with_an_id_of_ours_makes_place(path: Path, tmp_path: Path) -> None:
    bent(
        path,
        {STYLES: swap('w:styleId="Huisregel"', 'w:styleId="Hiaat"'), FOOTER: swap('"Huisregel"', '"Hiaat"')},
    )
    content = adopt(path).content
    assert own_color(style_of(content, "HiaatX")) == BLUE
    assert own_color(style_of(content, "Hiaat")) != BLUE
    assert '"HiaatX"' in edges_of(content, "footer")
    assert sdk_errors(content) == []


def test_a_template_without_any_style_gets_ours(path: Path) -> None:
    bent(path, {STYLES: lambda _text: f"<w:styles {NS}/>"})
    adopted = adopt(path)
    assert any(
        remark.startswith("Het sjabloon heeft geen eigen stijl voor titels.") for remark in adopted.remarks
    )
    assert broken_rules(plan_on(adopted)) == []


def test_styles_in_a_circle_or_on_nothing_are_put_right(path: Path, tmp_path: Path) -> None:
    made = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="C"/><w:basedOn w:val="Weg"/></w:style>'
    )
    bent(path, {STYLES: swap("</w:styles>", f"{made}</w:styles>")})
    content = adopt(path).content
    based = [style_of(content, key).find(W + "basedOn") for key in "ABC"]
    assert sum(one is not None for one in based) == 1
    assert sdk_errors(content) == []


def test_lengths_as_other_programs_write_them_are_made_whole_and_nonsense_goes(path: Path) -> None:
    made = (
        '<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/><w:pPr>'
        '<w:spacing w:before="{}"/></w:pPr></w:style>'
    )
    sizes = {"A": "12.0", "B": "0.5in", "C": "x", "D": "99999999"}
    added = "".join(made.format(key, key, value) for key, value in sizes.items())
    bent(path, {STYLES: swap("</w:styles>", f"{added}</w:styles>")})
    content = adopt(path).content
    found = [style_of(content, key).find(f"{W}pPr/{W}spacing") for key in sizes]
    assert [one.get(W + "before") for one in found if one is not None] == ["12", "720", None, None]
    assert broken_rules(plan_on(adopt(path))) == []


def test_what_stands_in_another_order_than_word_wants_is_put_in_order(path: Path, tmp_path: Path) -> None:
    made = (
        '<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:sz w:val="20"/><w:b/></w:rPr><w:qFormat/>'
        '<w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr><w:name w:val="A"/></w:style>'
    )
    bent(path, {STYLES: swap("</w:styles>", f"{made}</w:styles>")})
    assert sdk_errors(adopt(path).content) == []


def test_page_numbers_in_the_contents_stand_at_the_edge_of_their_page(path: Path) -> None:
    plan = plan_on(adopt(path))
    assert [one for one in part(plan, "word/styles.xml").iter(W + "tab") if one.get(W + "leader")] == []
    size, margins = (next(part(plan, "word/document.xml").iter(W + tag)) for tag in ("pgSz", "pgMar"))
    edge = int(str(size.get(W + "w"))) - sum(int(str(margins.get(W + side))) for side in ("left", "right"))
    stops = {
        str(one.get(W + "pos"))
        for one in part(plan, "word/document.xml").iter(W + "tab")
        if one.get(W + "pos")
    }
    assert stops == {str(edge)}


def test_numbers_before_their_headings_stay_behind_and_their_lists_stay(path: Path) -> None:
    bent(path, {STYLES: _numbered_heading})
    adopted = adopt(path)
    assert "De nummers voor de titels gaan niet mee." in adopted.remarks
    bullets = style_of(adopted.content, "ListBullet").find(f"{W}pPr/{W}numPr/{W}numId")
    assert bullets is not None
    numbers = {
        str(one.get(W + "numId")) for one in part(adopted.content, "word/numbering.xml").iter(W + "num")
    }
    assert str(bullets.get(W + "val")) in numbers
    assert broken_rules(plan_on(adopted)) == []


def _numbered_heading(styles: str) -> str:
    start = styles.index('w:styleId="Heading1"')
    numbers = '<w:numPr><w:numId w:val="3"/></w:numPr><w:spacing'
    return styles[:start] + styles[start:].replace("<w:spacing", numbers, 1)


# -- what reads badly


def test_a_pale_colour_is_kept_and_said(path: Path) -> None:
    bent(path, {STYLES: swap(BLUE, "FFD500")})
    adopted = adopt(path)
    assert own_color(style_of(adopted.content, "Heading1")) == "FFD500"
    (remark,) = [one for one in adopted.remarks if one.startswith("Moeilijk te lezen op wit:")]
    assert "titels van niveau 1 (#FFD500)" in remark
    header = next(style_of(adopted.content, "Praktijktabel").iter(W + "tblStylePr"))
    shade = str(next(header.iter(W + "shd")).get(W + "fill"))
    assert contrast(str(next(header.iter(W + "color")).get(W + "val")), shade) >= READABLE


@pytest.mark.parametrize("color", ["FFFFFF", "FFD500", "4F81BD", "000000"])
def test_a_colour_is_made_as_dark_as_it_takes(color: str) -> None:
    assert contrast(readable(color)) >= READABLE
    assert contrast(color) < READABLE or readable(color) == color


# -- what could do harm


def test_macros_protection_and_what_comes_from_elsewhere_stay_behind(path: Path) -> None:
    kind = "wordprocessingml.document.main+xml"
    attached = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="file:///X:/sjabloon.dotm" TargetMode="External" Type="http://schemas.'
        'openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
    )
    bent(
        path,
        {
            "word/vbaProject.bin": b"macro",
            "customUI/customUI.xml": b"<customUI/>",
            "word/embeddings/blad.xlsx": b"PK",
            "word/_rels/settings.xml.rels": attached.encode(),
            r"\[Content_Types\]\.xml": swap(kind, "ms-word.template.macroEnabledTemplate.main+xml"),
            r"word/settings\.xml": swap(
                "</w:settings>", '<w:documentProtection w:edit="readOnly"/></w:settings>'
            ),
        },
    )
    adopted = adopt(path)
    assert not [one for one in names_of(adopted.content) if "vba" in one or "custom" in one or "embed" in one]
    with zipfile.ZipFile(io.BytesIO(adopted.content)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"sjabloon.dotm" not in everything
    assert b"documentProtection" not in everything
    assert b"macroEnabled" not in everything
    assert {
        "De macro’s uit het sjabloon gaan niet mee.",
        "De bestanden die in het sjabloon zitten, gaan niet mee.",
        "Wat het sjabloon van elders haalt, gaat niet mee: een plan moet overal te lezen zijn.",
    } <= set(adopted.remarks)
    assert broken_rules(plan_on(adopted)) == []


@pytest.mark.parametrize(
    ("target", "stays"),
    [
        ("https://example.org", True),
        ("mailto:info@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///C:/a.exe", False),
    ],
)
def test_only_a_link_to_the_web_or_to_mail_stays_a_link(
    path: Path, tmp_path: Path, target: str, stays: bool
) -> None:
    link = f'<w:p {DRAWING}><w:hyperlink r:id="rId77"><w:r><w:t>onze site</w:t></w:r></w:hyperlink></w:p>'
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId77" Target="{target}" TargetMode="External" Type="http://schemas.openxmlformats.'
        'org/officeDocument/2006/relationships/hyperlink"/></Relationships>'
    )
    footer = next(name for name in names_of(path.read_bytes()) if name.startswith("word/footer"))
    rels = f"word/_rels/{footer.rpartition('/')[2]}.rels"
    bent(path, {FOOTER: in_footer(link), rels: relations.encode()})
    content = adopt(path).content
    assert "onze site" in edges_of(content, "footer")
    assert ("hyperlink" in edges_of(content, "footer")) is stays
    assert sdk_errors(content) == []


def test_a_picture_from_elsewhere_goes_and_the_words_beside_it_stay(path: Path, tmp_path: Path) -> None:
    bent(
        path,
        {
            HEADER: lambda text: text.replace("r:embed=", "r:link=").replace(
                "</w:p>", "<w:r><w:t>Onze naam</w:t></w:r></w:p>", 1
            ),
            r"word/_rels/header\d+\.xml\.rels": lambda text: text.replace(
                "<Relationship ", '<Relationship TargetMode="External" '
            ).replace("media/", "https://example.org/"),
        },
    )
    content = adopt(path).content
    assert "w:drawing" not in edges_of(content, "header")
    assert "Onze naam" in edges_of(content, "header")
    assert sdk_errors(content) == []


def test_fields_of_another_document_go_and_a_page_number_in_the_header_stays(
    path: Path, tmp_path: Path
) -> None:
    def field(name: str, result: str) -> str:
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f"<w:r><w:instrText> {name} </w:instrText></w:r>"
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    fields = field("TITLE", "Oude titel") + field("DDEAUTO excel", "=1") + field("PAGE", "7")
    bent(path, {HEADER: in_footer(f"<w:p><w:r><w:t>Blad</w:t></w:r>{fields}</w:p>")})
    header = edges_of(adopt(path).content, "header")
    assert "Blad" in header
    assert " PAGE " in header
    assert not [gone for gone in ("TITLE", "Oude titel", "DDEAUTO", "=1") if gone in header]
    assert header.count('"begin"') == header.count('"end"')
    assert sdk_errors(adopt(path).content) == []


def test_prompts_proposals_and_bookmarks_in_a_footer_are_settled(path: Path, tmp_path: Path) -> None:
    control = (
        "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    proposal = (
        '<w:p><w:bookmarkStart w:id="0" w:name="a"/><w:ins w:id="1" w:author="A"><w:r><w:t>nieuw</w:t></w:r>'
        '</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>oud</w:delText></w:r></w:del>'
        '<w:bookmarkEnd w:id="0"/></w:p>'
    )
    made = (
        control.format("<w:showingPlcHdr/>", "Klik hier")
        + control.format('<w:id w:val="1"/>', "vast")
        + proposal
    )
    bent(path, {FOOTER: in_footer(made)})
    content = adopt(path).content
    footer = edges_of(content, "footer")
    assert "vast" in footer
    assert "nieuw" in footer
    assert not [gone for gone in ("sdt", "Klik hier", "oud<", "w:ins", "bookmark") if gone in footer]
    assert sdk_errors(content) == []


def test_a_picture_in_the_text_is_missed_and_said(tmp_path: Path) -> None:
    from tests.exports.templates import logo

    document = docx.Document()
    document.add_picture(logo())
    document.save(str(tmp_path / "a.docx"))
    assert any("Zet het in de koptekst" in remark for remark in adopt(tmp_path / "a.docx").remarks)


def test_what_was_adopted_stays_as_it_is(path: Path) -> None:
    bent(path, {STYLES: _numbered_heading})
    once = adopt(path).content
    again = adopt(once)
    assert again.content == once
    assert "De nummers voor de titels gaan niet mee." not in again.remarks


def test_the_template_of_a_practice_is_what_its_grondplan_is_written_on(
    path: Path, workshop: Workshop, tmp_path: Path
) -> None:
    adopted = adopt(path)
    workshop.template.keep(adopted.name, adopted.content)
    assert export_grondplan(workshop, tmp_path / "plan.docx", PlanWishes()) is not None
    assert own_color(style_of((tmp_path / "plan.docx").read_bytes(), "Heading1")) == BLUE
    workshop.template.forget()
    assert export_grondplan(workshop, tmp_path / "plan.docx", PlanWishes()) is not None
    assert own_color(style_of((tmp_path / "plan.docx").read_bytes(), "Heading1")) != BLUE


def test_a_template_that_somebody_put_in_a_mailed_practice_is_made_fit_first(
    path: Path, workshop: Workshop, tmp_path: Path
) -> None:
    bent(path, {"word/vbaProject.bin": b"macro", FOOTER: swap("Kerkstraat 1", "Kerkstraat 2")})
    workshop.template.keep("huisstijl.dotm", path.read_bytes())
    assert export_grondplan(workshop, tmp_path / "plan.docx", PlanWishes()) is not None
    content = (tmp_path / "plan.docx").read_bytes()
    assert "Kerkstraat 2" in edges_of(content, "footer")
    assert not [name for name in names_of(content) if "vba" in name]
    workshop.template.keep("stuk.dotx", b"PK")
    with pytest.raises(KnownError, match="Het Word-sjabloon van deze praktijk' is beschadigd"):
        export_grondplan(workshop, tmp_path / "plan.docx", PlanWishes())


def test_what_was_written_on_it_can_be_a_template_again(path: Path, tmp_path: Path) -> None:
    once = adopt(path)
    (tmp_path / "weer.docx").write_bytes(plan_on(once))
    again = adopt(tmp_path / "weer.docx")
    assert own_color(style_of(again.content, "Heading1")) == BLUE
    assert edges_of(again.content, "footer").count("Kerkstraat") == 1
    assert broken_rules(plan_on(again)) == []


def test_the_same_template_gives_the_same_bytes(path: Path) -> None:
    assert adopt(path) == adopt(path)


# -- what can't be used


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'
DOCUMENT = f"<w:document {NS}><w:body/></w:document>".encode()


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b"", "is leeg"),
        (b"hallo", "geen Word-bestand"),
        (b"%PDF-1.7", "is een PDF"),
        (b"{\\rtf1", "oude Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "oude Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
        (b"PK\x03\x04half", "beschadigd"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.text-template"), "LibreOffice"),
        (zipped(word__document_xml=b"<w:document"), "beschadigd"),
        (zipped(word__document_xml=b"<workbook/>"), "geen Word-bestand"),
        (zipped(xl__workbook_xml=b"<workbook/>"), "geen Word-bestand"),
        (zipped(word__document_xml=BOMB + DOCUMENT), "beschadigd"),
        (
            zipped(word__document_xml=DOCUMENT.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )),
            "Strict Open XML",
        ),
    ],
)  # fmt: skip
def test_what_is_no_template_is_refused_with_what_to_do(tmp_path: Path, content: bytes, hint: str) -> None:
    (tmp_path / "a.dotx").write_bytes(content)
    with pytest.raises(KnownError, match=hint) as refused:
        adopt(tmp_path / "a.dotx")
    assert "Er is niets veranderd" in refused.value.sentence


def test_a_file_that_is_gone_or_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "weg.dotx"):
        with pytest.raises(KnownError, match="kan niet gelezen worden"):
            adopt(path)


def test_pictures_that_are_too_big_are_refused(path: Path) -> None:
    bent(path, {"word/media/image1.png": b"\x89PNG" + bytes(11_000_000)})
    with pytest.raises(KnownError, match="zijn te groot"):
        adopt(path)


def test_a_part_that_we_need_and_is_damaged_refuses_the_whole(path: Path) -> None:
    bent(path, {STYLES: swap("</w:styles>", "")})
    with pytest.raises(KnownError, match="is beschadigd"):
        adopt(path)


def test_awkward_text_in_the_plan_stays_text_on_their_template(path: Path, tmp_path: Path) -> None:
    plan = plan_of(question("a", r"\<b\> &nbsp; =SOM(A1) ✓ مرحبا", title="<i>Titel</i> & co"))
    content = plan_bytes(plan, ".docx", adopt(path).content)
    assert content is not None
    assert "<i>Titel</i> & co" in lines(content)
    assert sdk_errors(content) == []
