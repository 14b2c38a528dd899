"""What is handed out: the same words in Word and in PDF, whatever people wrote."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import docx
import pytest
from lxml import etree

from app.exports import paper_pdf, paper_word
from app.exports.paper import (
    FillIn,
    Heading,
    Note,
    Paper,
    TickList,
    bullets,
    labelled,
    numbered,
    table,
    words,
)
from app.prose.blocks import Run
from app.workshop.sheet_marks import PROMPT
from tests.exports.plans import W, Written, style_of, text_of

NASTY = "<img src='x'> & </para> \x01\x0b\ufffe {x} 👩🏾‍🍼🇧🇪 مرحبا بالعالم አማርኛ ✓ → \u2028nieuwe\tregel\r\n"
LONG = "Dit is een lang antwoord. " * 800


def paper(*blocks: object, title: str = "Het Speelhuis") -> Paper:
    return Paper(title=title, kind="Dagverslag", subtitle="12 maart 2026", footer="Dagverslag", blocks=blocks)  # type: ignore[arg-type]


def word(one: Paper) -> Written:
    stream = io.BytesIO()
    paper_word.write(one, stream)
    return Written(stream.getvalue())


def pdf(one: Paper) -> bytes:
    stream = io.BytesIO()
    paper_pdf.write(one, stream)
    return stream.getvalue()


def pages(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", content))


def whole() -> Paper:
    return paper(
        Heading(1, "Gedaan"),
        words("Alles"),
        labelled("Wie:", "Madelief"),
        Heading(2, "Straks"),
        bullets(["een", (Run("twee", bold=True),)]),
        numbered(["eerst", "dan"], start=3),
        table(["Wat", "Wie"], [["bellen", "Tijl"]], [3, 1]),
        TickList(("ja", "neen"), across=True, mark="naam"),
        TickList(("jas", "boek")),
        Note("Denk na."),
        FillIn("Voor wie is het?", "JGQCR7VC4L", "Denk aan ouders.", lines=3),
    )


def test_word_has_titles_headings_lists_and_tables_in_their_own_styles() -> None:
    file = word(whole())
    styles = [style_of(paragraph) for paragraph in file.paragraphs()]
    assert styles == [
        "Soort", "Title", "Subtitle", "Heading1", "BodyText", "BodyText", "Heading2",
        "ListParagraph", "ListParagraph", "ListParagraph", "ListParagraph",
        *["Tabeltekst"] * 4, "BodyText", "BodyText", "BodyText", "Toelichting",
        "Heading2", "Toelichting", "BodyText",
    ]  # fmt: skip
    (row, *_rest) = file.body.iter(W + "tr")
    assert row.find(f"{W}trPr/{W}tblHeader") is not None
    widths = [int(str(column.get(W + "w"))) for column in file.body.iter(W + "gridCol")]
    assert widths[0] == 3 * widths[1] or abs(widths[0] - 3 * widths[1]) < 4


def test_room_to_write_has_a_control_a_bookmark_and_a_prompt() -> None:
    file = word(whole())
    control = next(
        one for one in file.body.iter(W + "sdt") if one.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    )
    for name in ("alias", "tag"):
        mark = control.find(f"{W}sdtPr/{W}{name}")
        assert mark is not None
        assert mark.get(W + "val") == "JGQCR7VC4L"
    assert text_of(control) == PROMPT
    names = [mark.get(W + "name") for mark in file.body.iter(W + "bookmarkStart")]
    assert names == ["_pd_JGQCR7VC4L"]
    ids = [one.get(W + "val") for one in file.body.iter(W + "id")]
    assert len(set(ids)) == len(ids)


def test_boxes_can_be_ticked_with_a_click() -> None:
    file = word(whole())
    boxes = [box for box in file.body.iter() if str(box.tag).endswith("}checkbox")]
    assert len(boxes) == 4
    lines = [text_of(line) for line in file.paragraphs() if "☐" in text_of(line)]
    assert lines == ["☐\xa0ja      ☐\xa0neen", "☐\xa0jas", "☐\xa0boek"]


def test_the_footer_stands_on_every_page_and_a_page_can_lie_on_its_side() -> None:
    file = word(replace(whole(), landscape=True))
    section = file.body[-1]
    assert section.find(W + "titlePg") is None
    size = section.find(W + "pgSz")
    assert size is not None
    assert int(str(size.get(W + "w"))) > int(str(size.get(W + "h")))
    assert text_of(file.part("word/footer1.xml")) == "Dagverslag – pagina 1 van 1"


def test_only_a_paper_that_comes_back_carries_an_id() -> None:
    with zipfile.ZipFile(io.BytesIO(word(whole()).content)) as archive:
        assert not [name for name in archive.namelist() if name.startswith("customXml")]
    one = replace(
        whole(), export_id="K7QX", version=3, file_id="ff", exported_at=datetime(2026, 3, 12, tzinfo=UTC)
    )
    file = word(one)
    assert [part.text for part in file.part("customXml/item1.xml")] == ["K7QX", "3", "ff"]
    assert text_of(file.part("word/footer1.xml")) == "Dagverslag – v3 · K7QX – pagina 1 van 1"
    assert docx.Document(io.BytesIO(file.content)).core_properties.language == "nl-BE"


@pytest.mark.parametrize("place", ["title", "blocks"])
def test_what_people_wrote_is_text_and_breaks_nothing(place: str) -> None:
    parts = (
        words(NASTY),
        Heading(1, NASTY),
        bullets([NASTY]),
        table([NASTY, "b"], [[NASTY, LONG]]),
        FillIn(NASTY, "ABCDEFGHIJ", NASTY),
        TickList((NASTY,)),
        Note(NASTY),
    )
    one = paper(*parts) if place == "blocks" else paper(title=NASTY)
    file = word(one)
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))
    assert "<img src='x'> & </para>" in "\n".join(text_of(paragraph) for paragraph in file.paragraphs())
    assert pdf(one).startswith(b"%PDF")


def test_the_pdf_tells_its_title_and_language_and_its_headings_are_bookmarks() -> None:
    content = pdf(whole())
    assert b"/Title (Het Speelhuis)" in content
    assert b"/Lang (nl-BE)" in content
    for heading in (b"Gedaan", b"Straks", b"Voor wie is het?"):
        assert b"/Title (" + heading + b")" in content
    assert content.count(b"/FontFile2") >= 2


def test_long_texts_flow_over_pages() -> None:
    assert pages(pdf(paper(words("kort")))) == 1
    assert pages(pdf(paper(words(LONG)))) > 3
    assert pages(pdf(paper(table(["Wat", "Wie"], [[LONG, "Tijl"]], [1, 1])))) > 3
    assert pages(pdf(paper(words("x" * 20_000)))) > 2
    assert pages(pdf(paper(table(["Wat", "Wie"], [["bellen", "Tijl"]] * 200)))) > 4
    assert pages(pdf(paper(words("مرحبا بالعالم " * 2000)))) > 2


def test_an_empty_paper_is_a_paper() -> None:
    assert pages(pdf(Paper(title="Leeg"))) == 1
    assert [text_of(paragraph) for paragraph in word(Paper(title="Leeg")).paragraphs()] == ["Leeg"]
