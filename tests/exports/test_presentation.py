"""A practice in four parts, as slides and on two pages: read back as a program for slides reads them."""

import io
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation as OpenSlides

from app.exports.presentation import Presentation, presentation_of
from app.exports.presentation_writing import export_presentation, presentation_bytes
from app.exports.slide_pages import Room, TablePage, TextPage, pages_of
from app.foundation.errors import KnownError
from app.foundation.resources import resource
from app.guides.loader import bundled
from app.models import Person
from app.prose.blocks import plain_text, runs_text
from app.prose.markdown import parse
from app.workshop.answer import Marks
from app.workshop.source_values import SourceFacts
from app.workshop.workshop import Workshop
from tests.exports.open_xml import sdk_errors
from tests.exports.word_rules import broken_rules
from tests.practices import empty_practice, practice_of, sample_day, started_practice

PARTS = ["1. Inleiding", "2. Opbrengsten", "3. Proces", "4. Tips voor anderen"]
ROOM = Room(width=848, height=312, size=24, cells=20)


@pytest.fixture(scope="module")
def day() -> Iterator[Workshop]:
    with practice_of(sample_day()) as workshop:
        yield workshop


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as workshop:
        yield workshop


def slides_of(presentation: Presentation) -> list[Any]:
    return list(OpenSlides(io.BytesIO(presentation_bytes(presentation))).slides)


def shown(slide: Any) -> str:
    """All that stands on a slide but its number."""
    texts = [shape.text_frame.text for shape in slide.placeholders if shape.has_text_frame]
    rows = [row for shape in slide.shapes if shape.has_table for row in shape.table.rows]
    return "\n".join([*texts, *(cell.text for row in rows for cell in row.cells)])


def notes(slide: Any) -> str:
    return str(slide.notes_slide.notes_text_frame.text)


# -- what is told


def test_the_four_parts_come_from_the_texts_of_the_grondplan(day: Workshop) -> None:
    presentation = presentation_of(day)
    assert [part.title for part in presentation.parts] == [
        *("Inleiding", "Opbrengsten", "Proces", "Tips voor anderen"),
    ]
    groups = [list(dict.fromkeys(topic.group for topic in part.topics)) for part in presentation.parts]
    assert groups == [
        ["Doel", "Aanleiding en vraagstuk", "Doelgroep"],
        ["Ervaringen en onderzoek", "Kwaliteitsbewaking"],
        ["Aanpak", "Probleemanalyse", "Werkzame elementen", "Randvoorwaarden"],
        ["Overdraagbaarheid"],
    ]
    assert [len(part.profile) for part in presentation.parts] == [0, 0, 5, 0]


def test_what_was_answered_for_sharing_takes_the_place_of_the_grondplan(practice: Workshop) -> None:
    practice.drafts.write("grondplan/doel.verandering", "Het doel uit het grondplan.")
    practice.drafts.write("grondplan/aanleiding.vraagstuk", "De aanleiding uit het grondplan.")
    practice.guides.keep(bundled("delen"))
    practice.answers.enter("delen/delen.inleiding.doel", "Ouders vinden elkaar")
    practice.answers.enter("delen/delen.tips.tips", "Begin *klein*")
    first = presentation_of(practice).parts[0]
    assert [(topic.title, plain_text(topic.blocks)) for topic in first.topics] == [
        ("Doel", "Ouders vinden elkaar"),
        ("Aanleiding en vraagstuk: vraagstuk", "De aanleiding uit het grondplan."),
    ]
    (tip,) = presentation_of(practice).parts[3].topics
    assert plain_text(tip.blocks) == "Begin *klein*", "what people said is no markup"
    practice.drafts.write("delen/delen.inleiding.doel", "Een tekst erover.")
    doel = presentation_of(practice).parts[0].topics[0]
    assert (plain_text(doel.blocks), doel.said) == ("Een tekst erover.", ("Ouders vinden elkaar",))


def test_leerpunten_of_the_meetings_are_tips_until_somebody_gives_tips(practice: Workshop) -> None:
    for key in ("bijeenkomst", "delen"):
        practice.guides.keep(bundled(key))
    practice.answers.enter("bijeenkomst/leren.leerpunten", "Bel eerst zelf")
    assert [topic.title for topic in presentation_of(practice).parts[3].topics] == ["Wat we leerden"]
    practice.answers.enter("delen/delen.tips.tips", "Begin klein")
    assert [topic.title for topic in presentation_of(practice).parts[3].topics] == ["Tips"]


def test_citations_stand_written_out_in_a_text_and_as_they_were_said_in_an_answer(practice: Workshop) -> None:
    practice.sources.add(SourceFacts(key="metz2016", author="Metz, A.", year="2016", title="Wat werkt"))
    practice.guides.keep(bundled("delen"))
    practice.drafts.write("grondplan/aanleiding.vraagstuk", "Rust werkt [@metz2016].")
    practice.drafts.write("delen/delen.inleiding.doel", "Vrede ook [@metz2016].")
    practice.answers.enter("delen/delen.tips.tips", "Lees [@metz2016]")
    presentation = presentation_of(practice)
    told = [plain_text(topic.blocks) for part in presentation.parts for topic in part.topics]
    assert told == ["Vrede ook (Metz, 2016).", "Rust werkt (Metz, 2016).", "Lees [@metz2016]"]
    for suffix in (".pptx", ".docx"):
        assert "Rust werkt (Metz, 2016)." in whole(presentation_bytes(presentation, suffix))


def test_with_nothing_to_tell_nothing_is_written(practice: Workshop, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="nog niets om te presenteren"):
        export_presentation(practice, tmp_path / "x.pptx")
    assert not (tmp_path / "x.pptx").exists()


def test_a_network_without_a_grondplan_is_not_sent_to_texts_that_do_not_count(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Netwerk", network=True)
    with pytest.raises(KnownError, match="Kies bij Werkvormen ‘Kennis en ervaringen delen’"):
        presentation_of(workshop)
    workshop.file.discard()


def test_a_part_without_a_text_keeps_its_questions(practice: Workshop) -> None:
    practice.drafts.write("grondplan/doel.verandering", "Ouders vinden elkaar.")
    slides = slides_of(presentation_of(practice))
    results = next(slide for slide in slides if slide.shapes.title.text == "Opbrengsten")
    assert "Nog te vertellen:" in shown(results)
    assert "Wat zijn de knelpunten?" in shown(results)


# -- who may know what


def test_what_is_private_parked_or_not_to_be_quoted_leaves_the_house_in_no_way(practice: Workshop) -> None:
    practice.guides.keep(bundled("delen"))
    step = "delen/delen.inleiding.doel"
    fien = practice.people.add_person("Fien Peeters")
    mo = practice.people.add_person("Mo Zwijgt")
    with practice.file.work("Toestemming") as session:
        session.get_one(Person, mo.id).quotable = False
    practice.answers.enter(step, "dit mag", who=fien)
    practice.answers.enter(step, "dit is van mo", who=mo)
    practice.answers.enter(step, "dit is geheim", marks=Marks(private=True))
    practice.parking.put(step, "dit is geparkeerd", None)
    presentation = presentation_of(practice)
    for content in (presentation_bytes(presentation), presentation_bytes(presentation, ".docx")):
        texts = whole(content)
        assert "dit mag" in texts
        for secret in ("van mo", "geheim", "geparkeerd", "Fien", "Mo Zwijgt"):
            assert secret not in texts
    told = "\n".join(map(notes, slides_of(presentation)))
    assert "2 antwoorden staan er niet bij: die zijn niet voor anderen bedoeld." in told


def test_a_contact_person_is_named_unless_nobody_may_be(day: Workshop, tmp_path: Path) -> None:
    contact = day.practice.contact_name or ""
    assert contact
    for anonymous, named in ((False, True), (True, False)):
        export_presentation(day, tmp_path / "x.pptx", anonymous=anonymous)
        last = list(OpenSlides(str(tmp_path / "x.pptx")).slides)[-1]
        assert (contact in shown(last) + notes(last)) is named


def test_a_name_that_stands_in_a_text_is_counted_to_be_looked_at(practice: Workshop, tmp_path: Path) -> None:
    fien = practice.people.add_person("Fien Peeters")
    with practice.file.work("Toestemming") as session:
        session.get_one(Person, fien.id).naming = "nobody"
    practice.drafts.write("grondplan/doel.verandering", "Fien Peeters wil rust.")
    assert export_presentation(practice, tmp_path / "x.pptx").texts_naming_people == 1


def test_a_name_in_the_title_or_of_who_submits_is_counted_too(practice: Workshop, tmp_path: Path) -> None:
    practice.describe("contact_name", "Fien Peeters")
    practice.describe("title", "De praktijk van Fien Peeters")
    practice.describe("submitter", "Fien Peeters")
    practice.drafts.write("grondplan/doel.verandering", "Rust.")
    assert export_presentation(practice, tmp_path / "x.pptx", anonymous=True).texts_naming_people == 2


# -- the slides


def test_powerpoint_takes_it_and_everything_stands_in_a_real_layout(day: Workshop) -> None:
    content = presentation_bytes(presentation_of(day))
    assert sdk_errors(content, ".pptx") == []
    slides = list(OpenSlides(io.BytesIO(content)).slides)
    titles = [slide.shapes.title.text for slide in slides]
    assert len(set(titles)) == len(titles), "each slide has a title of its own"
    assert {slide.slide_layout.name for slide in slides} >= {"Omslag", "Deel", "Tekst", "Einde"}
    for slide in slides:
        assert all(shape.is_placeholder for shape in slide.shapes)
        assert notes(slide).strip()
        if slide.slide_layout.name not in ("Omslag", "Einde"):
            assert any(shape.placeholder_format.type.name == "SLIDE_NUMBER" for shape in slide.placeholders)


def test_all_that_was_written_is_on_the_slides_and_whole_in_the_notes(day: Workshop) -> None:
    presentation = presentation_of(day)
    slides = slides_of(presentation)
    on_slides = "".join("".join(shown(slide).split()) for slide in slides)
    in_notes = "".join("".join(notes(slide).split()) for slide in slides)
    for part in presentation.parts:
        for topic in part.topics:
            whole_text = "".join(plain_text(topic.blocks).split())
            assert whole_text in in_notes
            for paragraph in plain_text(topic.blocks).split("\n"):
                for sentence in paragraph.split(". "):
                    assert "".join(sentence.split()) in on_slides
            assert all("".join(said.split()) in in_notes for said in topic.said)


def test_no_letter_is_smaller_than_twenty_points_and_all_speak_dutch(day: Workshop) -> None:
    slides = slides_of(presentation_of(day))
    sizes = {
        int(element.get("sz"))
        for slide in slides
        for part in (slide, slide.slide_layout, slide.slide_layout.slide_master)
        for element in part.element.iter()
        if element.get("sz", "").isdigit() and element.tag.endswith(("rPr", "RPr"))
    }
    assert min(sizes - {1800}) >= 2000, "1800 is the default of drawings that nobody writes in"
    runs = [run for slide in slides for shape in slide.placeholders for run in _runs(shape)]
    assert runs
    assert {run.get("lang") for run in runs} == {"nl-BE"}


def test_a_table_has_its_own_slide_with_words_for_who_does_not_see_it(practice: Workshop) -> None:
    rows = "\n".join(f"| Stap {number} | Wie {number} |" for number in range(1, 21))
    practice.drafts.write("grondplan/aanpak.stappen", f"Zo gaat het.\n\n| Wat | Wie |\n| --- | --- |\n{rows}")
    content = presentation_bytes(presentation_of(practice))
    assert sdk_errors(content, ".pptx") == []
    slides = list(OpenSlides(io.BytesIO(content)).slides)
    tables = [shape for slide in slides for shape in slide.shapes if shape.has_table]
    assert len(tables) == 3
    assert [row.cells[0].text for table in tables for row in list(table.table.rows)[1:]] == [
        f"Stap {number}" for number in range(1, 21)
    ]
    assert all(table.table.rows[0].cells[1].text == "Wie" for table in tables)
    described = [table._element.nvGraphicFramePr.cNvPr.get("descr") for table in tables]
    assert described[0] == "Tabel bij ‘Aanpak: stappen’, 8 rijen. Kolommen: Wat, Wie."
    for table in tables:
        assert sum(row.height for row in table.table.rows) <= ROOM.height * 12700


AWKWARD = (
    "woord " * 900,
    "A" * 4000,
    "\n".join(f"{number}. punt {number}" for number in range(1, 60)),
    "- een\n  - twee\n    - drie\n      - vier " + "lang " * 300,
    "### Kop\n\n" + "Zin. " * 500 + "\n\n### Laatste kop",
    "| a | b | c | d | e |\n| - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 |",
    "| a |\n| - |\n| " + "heel lang " * 300 + "|",
    "<b>geen html</b> & [link](https://example.org/?a=1&b=2) \x0b \u202e رَجُل 👩‍👩‍👧",
)


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_becomes_slides_that_open_with_every_word_on_them(practice: Workshop, text: str) -> None:
    practice.drafts.write("grondplan/aanpak.stappen", text)
    presentation = presentation_of(practice)
    content = presentation_bytes(presentation)
    assert sdk_errors(content, ".pptx") == []
    on_slides = "".join("".join(map(shown, OpenSlides(io.BytesIO(content)).slides)).split())
    (topic,) = presentation.parts[2].topics
    for paragraph in plain_text(topic.blocks).replace("\t", "\n").split("\n"):
        for word in paragraph.split():
            assert word[:150] in on_slides
    assert broken_rules(presentation_bytes(presentation, ".docx")) == []


def test_a_title_of_any_length_is_whole_on_the_cover(practice: Workshop) -> None:
    title = "Een praktijk met een \x07 heel lange naam\r\n" * 12
    practice.describe("title", title)
    practice.drafts.write("grondplan/doel.verandering", "Rust.")
    cover = slides_of(presentation_of(practice))[0]
    assert cover.shapes.title.text == " ".join(["Een praktijk met een heel lange naam"] * 12)
    sizes = [paragraph.font.size.pt for paragraph in cover.shapes.title.text_frame.paragraphs]
    assert all(size >= 20 for size in sizes)


# -- over slides


WORDS = st.text(st.sampled_from("abc dé.\n-*1|:"), max_size=400)


@given(st.lists(WORDS, min_size=1, max_size=6).map("\n\n".join))
def test_over_slides_no_letter_is_lost_and_none_too_many_stand_on_one(text: str) -> None:
    blocks = parse(text)
    pages = pages_of(blocks, Room(width=200, height=120, size=24, cells=20))
    found = "".join(
        "".join(runs_text(line.runs) for line in page.lines)
        if isinstance(page, TextPage)
        else "".join(runs_text(cell) for row in page.table.rows for cell in row)
        for page in pages
    )
    tables = any(isinstance(page, TablePage) for page in pages) or "|" in text
    if not tables:
        assert "".join(found.split()) == "".join(plain_text(blocks).split())


# -- two pages


def test_two_pages_hold_the_core_of_a_long_practice(day: Workshop) -> None:
    content = presentation_bytes(presentation_of(day), ".docx")
    assert broken_rules(content) == []
    text = whole(content)
    assert "Hier is ingekort." in text
    assert [part for part in PARTS if part in text] == PARTS
    words = len(text.split())
    assert 400 < words < 1000
    for component in presentation_of(day).parts[2].profile:
        assert component.name in text


def test_a_short_text_stands_whole_on_paper(practice: Workshop) -> None:
    text = "Een eerste zin. Een tweede zin. **Vet** en *schuin*."
    practice.drafts.write("grondplan/doel.verandering", text)
    content = presentation_bytes(presentation_of(practice), ".docx")
    assert "Een eerste zin. Een tweede zin. Vet en schuin." in whole(content)
    assert "ingekort" not in whole(content)


def test_a_list_of_names_that_stands_there_whole_is_not_said_to_be_cut(practice: Workshop) -> None:
    practice.drafts.write("grondplan/doel.verandering", "Kort.")
    for number in range(37):
        component = practice.profile.add_component()
        practice.profile.rename_component(
            component, f"Een kerncomponent met een lange naam, en wel met nummer {number}"
        )
    text = whole(presentation_bytes(presentation_of(practice), ".docx"))
    assert "en wel met nummer 36" in text
    assert "ingekort" not in text


def test_one_sentence_that_is_too_long_for_its_place_stays_whole_and_is_not_said_to_be_cut(
    practice: Workshop,
) -> None:
    practice.drafts.write("grondplan/doel.verandering", f"Wij {'blijven ' * 1_500}doen.")
    text = whole(presentation_bytes(presentation_of(practice), ".docx"))
    assert text.count("blijven") == 1_500
    assert "[…]" not in text
    assert "ingekort" not in text


def test_the_template_is_what_its_generator_makes(tmp_path: Path) -> None:
    generator = runpy.run_path(str(resource("slides", "build_template.py")))
    generator["build"](tmp_path / "presentatie.pptx")
    assert (tmp_path / "presentatie.pptx").read_bytes() == resource("slides", "presentatie.pptx").read_bytes()


def whole(content: bytes) -> str:
    """All text of a file for slides or for Word, notes and all."""
    if b"ppt/presentation.xml" in content:
        slides = list(OpenSlides(io.BytesIO(content)).slides)
        return "\n".join(f"{shown(slide)}\n{notes(slide)}" for slide in slides)
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs)


def _runs(shape: Any) -> list[Any]:
    tag = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    return [found for run in shape.element.iter(f"{tag}r") for found in run.iter(f"{tag}rPr")]
