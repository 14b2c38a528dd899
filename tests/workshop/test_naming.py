"""A name goes no further than its owner said, and at most as far as the day allows; everywhere at once."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exports.board_files import export_notes
from app.exports.grondplan import grondplan_of
from app.exports.practice_to_day import day_of
from app.exports.wishes import AnnexKind, PlanWishes
from app.exports.writing import export_day_report, export_practice
from app.guides.loader import bundled
from app.guides.steps import BoardStep, ExplainStep
from app.prose.blocks import plain_text
from app.workshop.agreements import Discretion
from app.workshop.answers import Mark
from app.workshop.audience import FACILITATOR
from app.workshop.day_file import Naming
from app.workshop.day_report import day_report
from app.workshop.explained import NAMING_STEP, explained
from app.workshop.exports import ExportId
from app.workshop.naming import at_most
from app.workshop.people import Who
from app.workshop.programme import programme
from app.workshop.quoting import quote_of
from app.workshop.replay import build
from app.workshop.workshop import Workshop
from tests.practices import started_practice

STEP = "grondplan/doel.verandering"
namings = st.none() | st.sampled_from([one.value for one in Naming])


@given(namings, namings)
def test_a_day_never_tells_more_than_a_person_said_and_the_reverse(
    person: str | None, day: str | None
) -> None:
    order = [Naming.NOBODY, Naming.TABLE, Naming.NAME]
    signed = at_most(person, day)
    if signed is not None:
        assert person is None or order.index(signed) <= order.index(Naming(person))
        assert day is None or order.index(signed) <= order.index(Naming(day))
    assert (signed is Naming.NAME) is (person == "name" and day in (None, "name"))


@dataclass
class Day:
    """A day on which Quirine, at table Rood, said something, and table Rood too."""

    workshop: Workshop
    day_id: str
    quirine: Who
    answer_id: str

    def naming(self, naming: Naming | None) -> None:
        self.workshop.days.set_naming(self.day_id, naming)

    def own(self, naming: Naming) -> None:
        self.workshop.seats.set_naming(self.quirine.id, naming)

    def annexes(self) -> str:
        wishes = PlanWishes(annexes=frozenset({AnnexKind.RAW, AnnexKind.PEOPLE}))
        plan = grondplan_of(self.workshop, ExportId("K7QX", 3), dt.datetime(2026, 3, 12), wishes)
        return "\n".join(plain_text((block,)) for annex in plan.annexes for block in annex.blocks)  # type: ignore[arg-type]


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    with started_practice(tmp_path) as workshop:
        day_id = workshop.people.days()[0].id
        table = workshop.people.add_table("Rood", day_id)
        quirine = workshop.people.add_person("Quirine", day_id, table.id)
        workshop.seats.set_naming(quirine.id, Naming.NAME)
        workshop.seats.set_quotable(quirine.id, True)
        made = workshop.answers.enter(STEP, "Rust in huis", day_id=day_id, who=quirine)
        workshop.answers.enter(STEP, "Wij willen rust", day_id=day_id, who=table)
        assert made is not None
        yield Day(workshop, day_id, quirine, made)


def in_the_annexes(day: Day, _folder: Path) -> str:
    return day.annexes()


def in_the_day_file(day: Day, folder: Path) -> str:
    export_practice(day.workshop, folder / "dag.yaml")
    answers = (folder / "dag.yaml").read_text(encoding="utf-8").partition("grondplan:")[2]
    return answers.partition("terugkoppeling:")[0]


def in_the_report(day: Day, _folder: Path) -> str:
    report = day_report(day.workshop, day.day_id)
    return " ".join((*report.present.named, *(one.who for one in report.promises)))


def in_the_notes_table(day: Day, folder: Path) -> str:
    export_notes(day.workshop, folder / "post-its.csv")
    return (folder / "post-its.csv").read_text(encoding="utf-8-sig")


def in_what_is_quoted(day: Day, _folder: Path) -> str:
    return quote_of(day.workshop.file.session, day.workshop.answers.get(day.answer_id)).name


def in_the_replay(day: Day, _folder: Path) -> str:
    stops = programme(list(day.workshop.guides), day.workshop.agenda.blocks(day.day_id))
    replay = build(day.workshop, day.day_id, stops)
    told = replay.answers(len(replay.moments) - 1)
    return " ".join(one.who.name for one in told if one.who is not None and not one.anonymous)


def in_the_agreements(day: Day, _folder: Path) -> str:
    return Discretion(day.workshop.file, day.day_id).who("Quirine en Staf")


def in_the_list_to_ask(day: Day, _folder: Path) -> str:
    day.workshop.answers.set_mark(Mark.TO_ASK, day.answer_id, on=True)
    return " ".join(day_report(day.workshop, day.day_id, FACILITATOR).to_ask)


PLACES = [
    in_the_annexes,
    in_the_day_file,
    in_the_report,
    in_what_is_quoted,
    in_the_replay,
    in_the_agreements,
    in_the_list_to_ask,
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("naming", [Naming.TABLE, Naming.NOBODY])
def test_a_day_without_names_is_obeyed_at_once(
    day: Day, tmp_path: Path, place: Callable[[Day, Path], str], naming: Naming
) -> None:
    assert "Quirine" in place(day, tmp_path)
    day.naming(naming)
    assert "Quirine" not in place(day, tmp_path)


@pytest.mark.parametrize("place", PLACES)
def test_who_wants_no_name_any_more_is_obeyed_at_once(
    day: Day, tmp_path: Path, place: Callable[[Day, Path], str]
) -> None:
    assert "Quirine" in place(day, tmp_path)
    day.own(Naming.NOBODY)
    assert "Quirine" not in place(day, tmp_path)


@pytest.mark.parametrize("place", [in_the_annexes, in_the_day_file])
def test_a_day_for_nobody_tells_no_table_and_one_for_tables_does(
    day: Day, tmp_path: Path, place: Callable[[Day, Path], str]
) -> None:
    day.naming(Naming.TABLE)
    assert "Rood" in place(day, tmp_path)
    day.naming(Naming.NOBODY)
    assert "Rood" not in place(day, tmp_path)


def test_a_note_is_signed_as_its_day_allows(day: Day, tmp_path: Path) -> None:
    day.workshop.guides.keep(bundled("werkzame-elementen"))
    step_id = next(
        guide.step_id(step)
        for guide in day.workshop.guides
        for _section, step in guide.steps()
        if isinstance(step, BoardStep)
    )
    day.workshop.board(step_id).add("Zakken door je knieën", who=day.quirine, day_id=day.day_id)
    assert "Quirine" in in_the_notes_table(day, tmp_path)
    day.naming(Naming.TABLE)
    assert "Quirine" not in in_the_notes_table(day, tmp_path)
    assert "Rood" in in_the_notes_table(day, tmp_path)


def test_what_is_said_from_then_on_is_without_a_name_too(day: Day) -> None:
    day.naming(Naming.NOBODY)
    made = day.workshop.answers.enter(STEP, "Nog iets", day_id=day.day_id, who=day.quirine)
    assert made is not None
    assert day.workshop.answers.get(made).anonymous
    elsewhere = day.workshop.answers.enter(STEP, "Per mail", who=day.quirine)
    assert elsewhere is not None
    assert not day.workshop.answers.get(elsewhere).anonymous


def test_on_another_day_that_allows_names_people_are_named_as_they_said(day: Day) -> None:
    other = day.workshop.people.add_day(title="Later")
    day.workshop.answers.enter(STEP, "Later gezegd", day_id=other.id, who=day.quirine)
    day.naming(Naming.NOBODY)
    assert "Later gezegd – Quirine" in day.annexes()
    assert "Rust in huis – " not in day.annexes()


def test_a_day_that_comes_after_takes_the_choice_over_and_undo_gives_names_back(day: Day) -> None:
    day.naming(Naming.TABLE)
    assert day.workshop.days.follow_up(day.day_id).naming == "table"
    day.workshop.undo()
    day.workshop.undo()
    assert "Rust in huis – Quirine (Rood)" in day.annexes()


def test_the_choice_for_a_day_goes_along_in_a_day_file(day: Day) -> None:
    day.naming(Naming.TABLE)
    assert day_of(day.workshop).days[0].naming is Naming.TABLE


def test_people_hear_what_was_chosen_where_names_are_told_of(day: Day) -> None:
    found = day.workshop.guides.find(NAMING_STEP)
    assert found is not None
    step, row = found[2], day.workshop.days.get(day.day_id)
    assert isinstance(step, ExplainStep)
    assert explained(NAMING_STEP, step, row) == step.text
    day.naming(Naming.NOBODY)
    assert "nergens een naam of een tafel" in explained(NAMING_STEP, step, row)
    assert explained("woorden/woorden.citeren", step, row) == step.text


def test_a_report_of_such_a_day_is_written_without_names(day: Day, tmp_path: Path) -> None:
    day.naming(Naming.NOBODY)
    export_day_report(day.workshop, tmp_path / "verslag.docx", day.day_id, for_facilitator=False)
    document = docx.Document(str(tmp_path / "verslag.docx"))
    text = "\n".join(one.text for one in document.paragraphs)
    assert "Quirine" not in text
    assert "Dank je wel aan iedereen die meedeed, ook zonder naam." in text
