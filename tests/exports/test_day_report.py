"""The dagverslag and the invulblad as files."""

import io
import zipfile
from pathlib import Path

import docx
import pypdfium2  # type: ignore[import-untyped]
import pytest

from app.exports.day_report import absent_words, day_paper, in_short, listed, thanks
from app.exports.fill_in_sheet import Asks, SheetWishes, asked
from app.exports.writing import export_day_report, export_sheet
from app.foundation.errors import KnownError
from app.prose.blocks import runs_text
from app.workshop.answer import Marks
from app.workshop.audience import FACILITATOR
from app.workshop.day_report import Names, day_report
from app.workshop.exports import Exports
from app.workshop.sheet_marks import NAME_MARK, short_id
from app.workshop.workshop import Workshop
from tests.exports.plans import W, Written
from tests.practices import practice_of, sample_day

STEP = "grondplan/doel.verandering"


def day(workshop: Workshop) -> str:
    return workshop.people.days()[0].id


def words_of(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_the_sample_day_is_on_one_page_and_what_the_group_made_comes_after_it(tmp_path: Path) -> None:
    with practice_of(sample_day()) as workshop:
        export_day_report(workshop, tmp_path / "verslag.pdf", day(workshop))
        export_day_report(workshop, tmp_path / "verslag.docx", day(workshop))
        assert Exports(workshop.file).all() == []
    pdf = pypdfium2.PdfDocument(tmp_path / "verslag.pdf")
    first, second = (pdf[number].get_textpage().get_text_range() for number in (0, 1))
    assert "Niet gedaan: Grondplan blok C." in first
    assert second.startswith("Post-its en clusters")
    pdf.close()
    words = words_of(tmp_path / "verslag.docx")
    for expected in ("12 maart 2026", "Drempel herstellen", "Niet gedaan: Grondplan blok C.", "Fien & Staf"):
        assert expected in words
    assert "Dank je wel aan iedereen die meedeed, ook zonder naam." in words


def test_a_private_answer_is_only_in_the_facilitators_file_which_says_so(
    workshop: Workshop, tmp_path: Path
) -> None:
    marks = Marks(private=True, to_ask=True)
    workshop.answers.enter(STEP, "geheim", day_id=day(workshop), marks=marks)
    export_day_report(workshop, tmp_path / "groep.docx", day(workshop))
    export_day_report(workshop, tmp_path / "begeleider.docx", day(workshop), for_facilitator=True)
    assert "geheim" not in words_of(tmp_path / "groep.docx")
    assert "geheim" in words_of(tmp_path / "begeleider.docx")
    footer = docx.Document(str(tmp_path / "begeleider.docx")).sections[0].footer.paragraphs[0].text
    assert "niet doorsturen" in footer


def test_one_question_has_an_answer_and_more_of_them_have(workshop: Workshop) -> None:
    workshop.agenda.add(day(workshop), "Doel", 30, guide="grondplan", sections=["doel"])
    workshop.answers.enter(STEP, "Rust.", day_id=day(workshop))
    assert "1 van de 3 vragen van deze dag heeft een antwoord." in in_short(
        day_report(workshop, day(workshop))
    )
    workshop.answers.enter("grondplan/doel.subdoelen", "Plek.", day_id=day(workshop))
    assert "2 van de 3 vragen van deze dag hebben een antwoord." in in_short(
        day_report(workshop, day(workshop))
    )


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (Names(), "Dank je wel aan iedereen die meedeed."),
        (Names((), 3), "Dank je wel aan iedereen die meedeed, ook zonder naam."),
        (Names(("Fien", "Tijl")), "Dank je wel aan Fien en Tijl."),
        (Names(("Fien", "Tijl"), 2), "Dank je wel aan Fien, Tijl en iedereen die zonder naam meedeed."),
    ],
)
def test_thanks_in_words(names: Names, words: str) -> None:
    assert thanks(names) == words


def test_names_are_listed_as_people_say_them() -> None:
    assert listed(("Fien", "Tijl", "Staf")) == "Fien, Tijl en Staf"
    assert absent_words(Names(("Fien",), 1)) == "Fien en iemand anders"
    assert absent_words(Names((), 2)) == "2 mensen"


def test_an_empty_day_has_a_report(workshop: Workshop) -> None:
    report = day_report(workshop, day(workshop), FACILITATOR)
    paper = day_paper(report, workshop.clock())
    opening = paper.blocks[0]
    assert hasattr(opening, "runs")
    assert "0 van de" in runs_text(opening.runs)


def test_the_sheet_asks_what_nobody_answered(workshop: Workshop, tmp_path: Path) -> None:
    workshop.answers.enter(STEP, "Kinderen spelen", day_id=day(workshop))
    done = export_sheet(
        workshop, tmp_path / "blad.docx", day(workshop), SheetWishes(to="pen@example.org", until="20 maart")
    )
    marks = {
        str(mark.get(W + "name")).removeprefix("_pd_")
        for mark in Written(done.path.read_bytes()).body.iter(W + "bookmarkStart")
    }
    stops = asked(workshop, day(workshop), Asks.OPEN)
    assert marks == {NAME_MARK, *(short_id(stop.step_id) for stop in stops)}
    assert short_id(STEP) not in marks
    assert "stuur het terug naar pen@example.org, ten laatste 20 maart." in words_of(done.path)
    (kept,) = Exports(workshop.file).all()
    assert (kept.what, kept.format, kept.file_name) == ("invulblad", "docx", "blad.docx")
    assert workshop.file.history.works()[0].label == "Invulblad gemaakt"


def test_the_sheet_can_ask_everything_or_some_sections(workshop: Workshop) -> None:
    workshop.answers.enter(STEP, "Kinderen spelen", day_id=day(workshop))
    everything = asked(workshop, day(workshop), Asks.ALL)
    assert STEP in {stop.step_id for stop in everything}
    only = asked(workshop, day(workshop), Asks.ALL, ["doel"])
    assert {stop.section.key for stop in only} == {"doel"}
    assert len({stop.step_id for stop in everything}) == len(everything)


def test_a_sheet_without_questions_is_not_made(tmp_path: Path) -> None:
    with practice_of(sample_day()) as workshop:
        with pytest.raises(KnownError, match="Er zijn geen vragen"):
            export_sheet(workshop, tmp_path / "blad.docx", day(workshop))
        assert Exports(workshop.file).all() == []
    assert not (tmp_path / "blad.docx").exists()


def test_the_sheet_names_its_file_so_that_it_finds_its_way_back(workshop: Workshop, tmp_path: Path) -> None:
    done = export_sheet(workshop, tmp_path / "blad.docx", day(workshop))
    assert done.given is not None
    with zipfile.ZipFile(io.BytesIO(done.path.read_bytes())) as archive:
        data = archive.read("customXml/item1.xml").decode()
    assert done.given.code in data
    assert workshop.file.file_id in data
