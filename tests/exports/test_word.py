"""The Word file that goes to EXPOO: what people see in it, and what comes back with it."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import docx
import pytest
from docx.shared import Cm
from lxml import etree

from app.exports.document import Annex
from app.exports.word import write_grondplan
from app.foundation.errors import KnownError
from app.foundation.resources import resource
from app.prose.markdown import parse
from app.workshop.sheet_marks import short_id
from tests.exports.plans import (
    W,
    Written,
    plan_of,
    question,
    sample_plan,
    style_of,
    text_of,
    with_style,
    written,
)
from tests.exports.word_rules import broken_rules


def test_the_plan_opens_with_a_cover_and_headings_follow_in_order() -> None:
    plan = plan_of(question("a", "### Klein\n\ntekst"), question("b"))
    plan = replace(plan, annexes=(Annex("bronnen", "Bronnen", parse("# Boeken\n\n- Metz")),))
    styles = [style_of(paragraph) for paragraph in written(plan).paragraphs()]
    headings = ("Title", "TOCHeading", "Heading", "Bijlagekop")
    assert [style for style in styles if style.startswith(headings)] == [
        "Title", "TOCHeading", "Heading1", "Heading2", "Heading3", "Heading2", "Heading1", "Bijlagekop",
    ]  # fmt: skip


def test_headings_in_a_draft_never_skip_a_level() -> None:
    file = written(plan_of(question("a", "#### a\n\n###### b\n\n# c\n\n## d\n\n### e\n\n#### f\n\n##### g")))
    levels = [int(style_of(p)[-1]) for p in file.paragraphs() if style_of(p).startswith("Heading")]
    assert levels[2:] == [3, 4, 3, 4, 5, 6, 6]


def test_the_cover_says_what_version_this_is() -> None:
    facts = [text_of(paragraph) for paragraph in with_style(written(plan_of()), "Gegeven")]
    assert facts == [
        "Partners\tvzw De Kleine Haspel",
        "Niveau van beschrijving\tgoed beschreven",
        "Versie\t3 (ontwerp)",
        "Datum\t12 maart 2026",
        "Kenmerk\tK7QX",
    ]


def test_every_question_has_its_control_and_its_bookmark() -> None:
    file = written(sample_plan())
    controls = list(file.body.iter(W + "sdt"))
    ids = [short_id(f"vraag.{number}") for number in range(len(controls))]
    assert len(ids) == 46
    for control, wanted in zip(controls, ids, strict=True):
        properties = control[0]
        assert [part.get(W + "val") for part in properties if part.tag != W + "id"] == [wanted, wanted]
        heading = control[1][0]
        assert style_of(heading) == "Heading2"
        marks = [str(start.get(W + "name")) for start in heading.findall(W + "bookmarkStart")]
        (mark,) = (mark for mark in marks if mark.startswith("_pd_"))
        assert mark == f"_pd_{wanted}"
        assert re.fullmatch(r"_pd_[A-Z2-7]{10}", mark)
    assert len({control[0].find(W + "id").get(W + "val") for control in controls}) == 46  # type: ignore[union-attr]


def test_a_short_id_never_changes() -> None:
    assert short_id("doelgroep.kenmerken") == "JGQCR7VC4L"


def test_two_questions_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="short id"):
        written(plan_of(question("a"), question("a")))


def test_an_empty_question_is_a_visible_gap_with_its_own_words() -> None:
    plan = plan_of(question("a"), question("b", gap="Antwoorden zijn er wel."), question("c", "tekst"))
    gaps = with_style(written(plan), "Hiaat")
    assert [text_of(gap) for gap in gaps] == [
        "Nog niet ingevuld.",
        "Nog niet ingevuld. Antwoorden zijn er wel.",
    ]


def test_the_footer_tells_which_export_this_is_and_counts_pages() -> None:
    footer = written(plan_of()).part("word/footer1.xml")
    assert text_of(footer) == "ontwerp – v3 · K7QX – pagina 1 van 1"
    fields = [field.get(W + "instr") for field in footer.iter(W + "fldSimple")]
    assert fields == [" PAGE ", " NUMPAGES "]


def test_nothing_asks_to_be_updated_on_opening() -> None:
    assert written(plan_of()).part("word/settings.xml").find(W + "updateFields") is None


@pytest.mark.parametrize("language", ["nl-BE", "fr-BE"])
def test_the_language_stands_in_defaults_and_styles(language: str) -> None:
    styles = written(replace(plan_of(), language=language)).part("word/styles.xml")
    assert {lang.get(W + "val") for lang in styles.iter(W + "lang")} == {language}
    assert styles.find(f"{W}docDefaults//{W}lang") is not None


def test_properties_and_hidden_data_tell_where_the_file_comes_from() -> None:
    plan = replace(plan_of(), exported_at=datetime(2026, 3, 12, 14, 32))
    file = written(plan)
    properties = docx.Document(io.BytesIO(file.content)).core_properties
    assert (properties.title, properties.author, properties.language) == ("Het Speelhuis", "Pepijn", "nl-BE")
    assert properties.created is not None
    assert properties.created.replace(tzinfo=None) == plan.exported_at
    data = file.part("customXml/item1.xml")
    assert [part.text for part in data] == ["K7QX", "3", "f0f0"]
    assert data.tag == "{urn:praktijkdag:export:1}export"
    assert b"itemProps1.xml" in etree.tostring(file.part("customXml/_rels/item1.xml.rels"))
    assert b"../customXml/item1.xml" in etree.tostring(file.part("word/_rels/document.xml.rels"))


def test_every_part_is_well_formed_and_has_a_content_type() -> None:
    with zipfile.ZipFile(io.BytesIO(written(sample_plan()).content)) as archive:
        names = archive.namelist()
        for name in names:
            etree.fromstring(archive.read(name))
        types = etree.fromstring(archive.read("[Content_Types].xml"))
    assert len(names) == len(set(names))
    declared = {str(part.get("PartName")).lstrip("/") for part in types if part.get("PartName")}
    assert declared == {name for name in names if not name.endswith((".rels", "[Content_Types].xml"))}


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert written(sample_plan()).content == written(sample_plan()).content


def test_there_are_no_empty_paragraphs_for_space() -> None:
    plan = replace(sample_plan(), annexes=(Annex("bronnen", "Bronnen", parse("Metz")),))
    assert all(text_of(paragraph) for paragraph in written(plan).paragraphs())


def test_progress_grows_to_one() -> None:
    heard: list[float] = []
    write_grondplan(sample_plan(), io.BytesIO(), progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) == 46 + 2


def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "plan.docx"
    target.write_bytes(b"oud")
    assert write_grondplan(sample_plan(), target, cancelled=lambda: True) is False
    assert target.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "plan.docx"
    target.write_bytes(b"oud")
    assert write_grondplan(plan_of(question("a")), target)
    assert docx.Document(str(target)).paragraphs[1].text == "Het Speelhuis"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_can_not_be_written_is_explained(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="nog open in Word"):
        write_grondplan(plan_of(), tmp_path / "weg" / "plan.docx")


def own_template() -> bytes:
    """What an organisation could have adopted: narrow, with text, a remark and a footer of its own."""
    document = docx.Document(str(resource("word", "grondplan.docx")))
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(4.5)
    section.footer.paragraphs[0].add_run("vzw De Kleine Haspel")
    line = document.add_paragraph("Voorbeeldtekst van het sjabloon")
    document.add_comment(line.runs, "Niet vergeten", "Pepijn", "P")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_template_of_an_organisation_gives_its_page_and_its_footer_but_not_its_text() -> None:
    stream = io.BytesIO()
    assert write_grondplan(plan_of(question("a", "|a|\n|-|\n|b|")), stream, template=own_template())
    file = Written(stream.getvalue())
    assert broken_rules(file.content) == []
    assert "Voorbeeldtekst" not in text_of(file.body)
    assert b"word/comments.xml" not in file.content
    (table,) = file.body.iter(W + "tblW")
    assert int(str(table.get(W + "w"))) == pytest.approx(Cm(12).twips, abs=4)
    assert [text_of(line) for line in file.part("word/footer1.xml").iter(W + "p")] == [
        "vzw De Kleine Haspel",
        "ontwerp – v3 · K7QX – pagina 1 van 1",
    ]


def test_a_template_without_our_lists_gets_them() -> None:
    document = docx.Document(str(resource("word", "grondplan.docx")))
    numbering = document.part.numbering_part.element
    for definition in list(numbering):
        numbering.remove(definition)
    stream, made = io.BytesIO(), io.BytesIO()
    document.save(stream)
    plan = plan_of(question("a", "- punt\n\n1. een"))
    assert write_grondplan(plan, made, template=stream.getvalue())
    assert broken_rules(made.getvalue()) == []


def test_an_export_can_be_stopped_in_an_annex() -> None:
    annex = Annex("ruw", "Antwoorden", parse("\n\n".join(f"### Vraag {n}\n\n- antwoord" for n in range(9))))
    plan = replace(plan_of(question("a")), annexes=(annex,))
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) == 5

    stream = io.BytesIO()
    assert write_grondplan(plan, stream, cancelled=stop) is False
    assert stream.getvalue() == b""
    assert len(asked) == 5


def test_the_subject_says_which_state_of_the_plan_this_is() -> None:
    properties = docx.Document(io.BytesIO(written(plan_of()).content)).core_properties
    assert properties.subject == "Grondplan, goed beschreven, ontwerp – v3 · K7QX"


def test_the_time_in_the_properties_is_that_in_greenwich() -> None:
    brussels = timezone(timedelta(hours=1))
    plan = replace(plan_of(), exported_at=datetime(2026, 3, 12, 14, 32, tzinfo=brussels))
    core = written(plan).part("docProps/core.xml")
    assert "2026-03-12T13:32:00Z" in {str(part.text) for part in core}
