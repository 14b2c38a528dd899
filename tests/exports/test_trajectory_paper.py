"""The leerinzichten on paper and in the day report: what they come from, the verhalen, the matrix."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document

from app.exports.day_made import made_on
from app.exports.paper import Heading
from app.exports.paper_writing import export_lessons
from app.exports.trajectory_paper import trajectories_paper
from app.foundation.errors import KnownError
from app.models import Person
from app.prose.blocks import Paragraph, Table, plain_text
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import started_practice
from tests.ui.timelines import GUIDE, with_sample


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Workshop]:
    """The two verhalen of the sample day, and one leerinzicht tied and secured."""
    with started_practice(tmp_path) as workshop:
        with_sample(workshop)
        verhalen = workshop.trajectories
        stuck, well = verhalen.cases()
        verhalen.place_factor(stuck.factors[2].id, stuck.moments[2].id)
        verhalen.same([stuck.factors[3].id, well.factors[5].id], "Ik voelde me niet gezien")
        lesson = verhalen.lessons()[1].id
        verhalen.draw_from(lesson, stuck.factors[4].id, on=True)
        verhalen.serve(lesson, "cultuur", on=True)
        verhalen.secure(lesson, "Een naam op het bord")
        yield workshop


def _words(path: Path) -> str:
    document = Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_the_word_file_has_every_leerinzicht_moment_and_factor(told: Workshop, tmp_path: Path) -> None:
    target = tmp_path / "leer.docx"
    export_lessons(told, target)
    shown = _words(target)
    for lesson in told.trajectories.lessons():
        assert lesson.text in shown
    for case in told.trajectories.cases():
        assert case.title in shown
        for text in [*(one.text for one in case.moments), *(one.text for one in case.factors)]:
            assert text in shown
    assert "Dit komt van:" in shown
    assert "✕ Geen afspraak over wie contact opneemt bij wegblijven – hulpverlener" in shown
    assert "Sterkere professionele cultuur" in shown
    assert "Een naam op het bord" in shown


def test_what_recurs_stands_apart_with_who_saw_it_and_who_did_not(told: Workshop) -> None:
    paper = trajectories_paper(told)
    headings = [block.text for block in paper.blocks if isinstance(block, Heading)]
    place = next(
        number
        for number, one in enumerate(paper.blocks)
        if isinstance(one, Heading) and one.text == "Komt terug in meer verhalen"
    )
    table = paper.blocks[place + 1]
    assert isinstance(table, Table)
    (cells,) = table.rows
    row = [plain_text((Paragraph(cell),)) for cell in cells]
    assert row == ["✕ Ik voelde me niet gezien", "1, 2", "Ouder (2)", "Jongere, Hulpverlener, Beleid"]
    assert "In één verhaal" in headings


def test_a_pdf_is_written_too(told: Workshop, tmp_path: Path) -> None:
    target = tmp_path / "leer.pdf"
    export_lessons(told, target)
    assert target.read_bytes().startswith(b"%PDF")


def test_without_a_verhaal_nothing_is_written(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        with pytest.raises(KnownError, match="nog geen verhalen"):
            export_lessons(workshop, tmp_path / "leer.docx")
        assert not (tmp_path / "leer.docx").exists()


def test_a_text_that_names_who_asked_to_stay_unnamed_is_counted(told: Workshop, tmp_path: Path) -> None:
    day = told.people.days()[0].id
    person = told.people.add_person("Ömra", day)
    assert export_lessons(told, tmp_path / "een.docx").texts_naming_people == 0
    with told.file.work("Naam niet noemen") as session:
        session.get_one(Person, person.id).naming = "nobody"
    assert export_lessons(told, tmp_path / "twee.docx").texts_naming_people == 1


def test_the_report_of_a_day_has_them_when_that_day_asks_for_them(told: Workshop) -> None:
    def reported(day_id: str) -> bool:
        blocks = list(made_on(told, day_id))
        words = "".join(plain_text((one,)) for one in blocks if isinstance(one, Table))
        return "Ik voelde me niet gezien" in words

    first = told.people.days()[0].id
    assert reported(first)
    second = told.people.add_day().id
    assert not reported(first)
    use(told, GUIDE.key, second)
    assert reported(second)
    assert not reported(first)
