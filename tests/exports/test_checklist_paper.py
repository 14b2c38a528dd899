"""A checklist on paper: how it stands, what not yet, what tomorrow; and every step as it was answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType

from app.exports.paper_writing import export_checklist
from app.exports.weigh_report import choice_blocks
from app.foundation.errors import KnownError
from app.guides.check_status import CheckStatus
from app.guides.steps import ChoiceStep
from app.models import Person
from app.workshop.answers import Mark
from app.workshop.day_file import Naming
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day, started_practice

KEY = "checklist/selecteren"


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as made:
        day = made.people.days()[0].id
        made.days.change(day, date="2026-03-12")
        use(made, "checklist", day)
        made.checks.weigh(f"{KEY}.kwestie", CheckStatus.JA, day_id=day)
        made.checks.weigh(f"{KEY}.perspectieven", CheckStatus.NEE, "betrokkenen", day_id=day)
        made.checks.remark(f"{KEY}.perspectieven", "huisarts vergeten!", "betrokkenen", day_id=day)
        yield made


def written(workshop: Workshop, folder: Path, guide: str = "checklist") -> DocumentType:
    target = folder / "lijst.docx"
    export_checklist(workshop, target, guide)
    return Document(str(target))


def words_of(document: DocumentType) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def headings(document: DocumentType) -> list[str]:
    return [
        one.text for one in document.paragraphs if one.style is not None and one.style.name == "Heading 1"
    ]


def test_the_first_page_says_what_stands_what_does_not_and_what_comes(
    workshop: Workshop, tmp_path: Path
) -> None:
    day = workshop.people.days()[0].id
    workshop.agreements.add("Huisarts bellen", "Ann", day_id=day, step_id="checklist/morgen.afspraken")
    document = written(workshop, tmp_path)
    assert headings(document) == [
        "Wat nog niet staat",
        "Wat we morgen doen",
        "Wat staat",
        "Alles wat is ingevuld",
    ]
    words = words_of(document)
    assert "✕ nee: De praktijk wordt vanuit verschillende perspectieven belicht: " in words
    assert "huisarts vergeten!" in words
    assert "Bron: Nederlands Jeugdinstituut" in words
    assert len(document.inline_shapes) == 1


def test_a_later_time_is_laid_beside_the_first(workshop: Workshop, tmp_path: Path) -> None:
    later = workshop.people.add_day().id
    workshop.checks.weigh(f"{KEY}.kwestie", CheckStatus.DEELS, day_id=later)
    document = written(workshop, tmp_path)
    assert "Vergeleken met 12 maart 2026" in headings(document)
    changed = next(table for table in document.tables if table.cell(0, 1).text == "Toen")
    assert [cell.text for cell in changed.rows[1].cells][1:] == ["✓ ja", "◐ deels"]


def test_a_private_remark_and_a_private_score_stay_at_home(workshop: Workshop, tmp_path: Path) -> None:
    day = workshop.people.days()[0].id
    step = "checklist/vertaling.score"
    workshop.scores.give(step, 3, "open woord", day_id=day)
    secret = workshop.scores.give(step, 2, "geheim woord", day_id=day)
    with workshop.file.work("Privé") as session:
        from app.models import Contribution

        session.get_one(Contribution, secret).private = True
    words = words_of(written(workshop, tmp_path))
    assert "open woord" in words
    assert "geheim woord" not in words


@pytest.mark.parametrize("mark", [Mark.PRIVATE, Mark.PARKED])
def test_a_remark_that_is_kept_or_parked_stands_nowhere(
    workshop: Workshop, tmp_path: Path, mark: Mark
) -> None:
    day = workshop.people.days()[0].id
    one = workshop.checks.on(day).get(f"{KEY}.perspectieven", "betrokkenen").id
    workshop.answers.set_mark(mark, one, on=True)
    words = words_of(written(workshop, tmp_path))
    assert "✕ nee: De praktijk wordt vanuit verschillende perspectieven belicht: " in words
    assert "huisarts vergeten!" not in words


def test_the_remark_of_who_does_not_want_to_be_quoted_stands_nowhere(
    workshop: Workshop, tmp_path: Path
) -> None:
    day = workshop.people.days()[0].id
    one = workshop.checks.on(day).get(f"{KEY}.perspectieven", "betrokkenen").id
    ann = workshop.people.add_person("Ann", day)
    workshop.answers.sign(ann, one)
    assert "huisarts vergeten!" in words_of(written(workshop, tmp_path))
    with workshop.file.work("Toestemming") as session:
        session.get_one(Person, ann.id).quotable = False
    assert "huisarts vergeten!" not in words_of(written(workshop, tmp_path))


def test_texts_that_name_who_asked_to_stay_unnamed_are_counted_each_once(
    workshop: Workshop, tmp_path: Path
) -> None:
    day = workshop.people.days()[0].id
    fien = workshop.people.add_person("Fien", day)
    workshop.checks.remark(f"{KEY}.perspectieven", "Fien vraagt het na", "betrokkenen", day_id=day)
    workshop.scores.give("checklist/vertaling.score", 3, "zegt Fien", day_id=day)
    workshop.agreements.add("Met Fien bellen", "Ann", day_id=day, step_id="checklist/morgen.afspraken")
    workshop.agreements.add("Nog eens met Fien bellen", day_id=day)
    assert export_checklist(workshop, tmp_path / "een.docx").texts_naming_people == 0
    workshop.seats.set_naming(fien.id, Naming.NOBODY)
    assert export_checklist(workshop, tmp_path / "twee.docx").texts_naming_people == 4


def test_the_whole_way_of_a_network_is_written_step_by_step(workshop: Workshop, tmp_path: Path) -> None:
    day = workshop.people.days()[0].id
    use(workshop, "netwerk", day)
    guide = workshop.guides.get("netwerk")
    assert guide is not None
    step = next(step for _section, step in guide.steps() if isinstance(step, ChoiceStep))
    step_id = guide.step_id(step)
    workshop.choices.decide(step_id, step, [step.options[3].key], day_id=day)
    workshop.choices.say_why_decided(step_id, step, "elkaar nodig")
    words = words_of(written(workshop, tmp_path, "netwerk"))
    assert f"Besluit: {step.options[3].label}" in words
    assert "Waarom: elkaar nodig" in words


def test_a_decision_stands_with_the_day_on_which_it_was_made_and_in_what_tells_all_days(
    workshop: Workshop,
) -> None:
    first, later = workshop.people.days()[0].id, workshop.people.add_day().id
    use(workshop, "netwerk", first)
    guide = workshop.guides.get("netwerk")
    assert guide is not None
    step = next(step for _section, step in guide.steps() if isinstance(step, ChoiceStep))
    step_id = guide.step_id(step)
    workshop.choices.decide(step_id, step, [step.options[0].key], day_id=first)
    told = {day: bool(list(choice_blocks(workshop, step_id, step, day))) for day in (first, later, None)}
    assert told == {first: True, later: False, None: True}
    workshop.choices.decide(step_id, step, [step.options[1].key])
    assert list(choice_blocks(workshop, step_id, step, later)), "made on no day, it counts on each"


def test_the_checklist_of_the_sample_day_is_written_as_word_and_pdf(tmp_path: Path) -> None:
    with practice_of(sample_day()) as workshop:
        document = written(workshop, tmp_path)
        export_checklist(workshop, tmp_path / "lijst.pdf")
    words = words_of(document)
    assert "13 scores. Het midden is 8." in words
    assert "Eén iemand gaf geen cijfer." in words
    assert (tmp_path / "lijst.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_filled_in_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    with started_practice(tmp_path) as made:
        for message in ("staat niet in dit bestand", "nog niets ingevuld"):
            with pytest.raises(KnownError, match=message):
                export_checklist(made, tmp_path / "lijst.docx")
            use(made, "checklist", made.people.days()[0].id)
    assert not (tmp_path / "lijst.docx").exists()
