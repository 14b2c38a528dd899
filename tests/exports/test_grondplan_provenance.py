"""What a reader is told of the answers behind a passage: never more than people agreed to."""

import datetime as dt
from collections.abc import Mapping

import pytest

from app.exports.document import Behind
from app.exports.grondplan import grondplan_of
from app.exports.wishes import PlanWishes
from app.prose.markdown_escape import cite
from app.workshop.answers import Marks
from app.workshop.day_file import Naming
from app.workshop.exports import ExportId
from app.workshop.people import Who
from app.workshop.workshop import Workshop
from tests.exports.test_grondplan_annexes import LOCAL, STEP, say, somebody

OTHER = "grondplan/doel.subdoelen"


def told(workshop: Workshop, wishes: PlanWishes | None = None) -> Mapping[str, Behind]:
    chosen = wishes or PlanWishes(provenance=True)
    return grondplan_of(workshop, ExportId("K7QX", 3), dt.datetime(2026, 3, 12), chosen).provenance


def seated(workshop: Workshop, name: str, naming: Naming | None) -> Who:
    who = somebody(workshop, name, naming)
    day_id = workshop.people.days()[0].id
    workshop.seats.sit(day_id, who.id, workshop.seats.add_table(day_id, f"Tafel van {name}"))
    return who


def told_of(
    workshop: Workshop, who: Who | None, marks: Marks | None = None, wishes: PlanWishes | None = None
) -> str:
    day_id = workshop.people.days()[0].id
    made = workshop.answers.enter(STEP, "Rust", who=who, marks=marks, day_id=day_id)
    assert made is not None
    workshop.drafts.write(STEP, cite("Rust in huis.", made))
    return told(workshop, wishes)[made].who


def test_a_cited_answer_is_told_by_its_number_and_its_question(workshop: Workshop) -> None:
    say(workshop, "een")
    second = say(workshop, "twee")
    workshop.drafts.write(OTHER, cite("Twee.", second))
    (behind,) = told(workshop).values()
    assert (behind.number, behind.step_id, behind.who) == (2, STEP, "")
    asked = workshop.guides.find(STEP)
    assert asked is not None
    assert behind.question == asked[2].short


@pytest.mark.parametrize("wishes", [PlanWishes(), PlanWishes(provenance=True, final=True)])
def test_nothing_is_told_unless_asked_and_never_in_a_final_plan(
    workshop: Workshop, wishes: PlanWishes
) -> None:
    workshop.drafts.write(STEP, cite("Een.", say(workshop, "een")))
    assert told(workshop, wishes) == {}


def test_citations_in_lists_tables_and_annexes_count_and_those_left_out_do_not(workshop: Workshop) -> None:
    ids = [say(workshop, f"woord {number}") for number in range(4)]
    listed, celled, annexed, elsewhere = (cite("woord", one) for one in ids)
    workshop.drafts.write(STEP, f"- a\n  - {listed}\n\n| a | b |\n|---|---|\n| c | {celled} |")
    workshop.drafts.write(LOCAL, annexed)
    workshop.drafts.write("grondplan/onderzoek.uitkomst", elsewhere)
    assert [behind.number for behind in told(workshop).values()] == [1, 2, 3]


def test_an_answer_that_is_gone_is_not_told_of(workshop: Workshop) -> None:
    gone = say(workshop, "weg")
    workshop.drafts.write(STEP, cite("Weg.", gone, "BESTAATNIET"))
    workshop.answers.bin(gone)
    assert told(workshop) == {}


def test_who_agreed_is_named_with_the_table(workshop: Workshop) -> None:
    fien = seated(workshop, "Fien", Naming.NAME)
    assert told_of(workshop, fien) == "Fien (Tafel van Fien)"


def test_who_was_not_asked_or_wants_the_table_only_is_told_by_the_table(workshop: Workshop) -> None:
    assert told_of(workshop, seated(workshop, "Staf", None)) == "Tafel van Staf"
    assert told_of(workshop, seated(workshop, "Ilke", Naming.TABLE)) == "Tafel van Ilke"


def test_without_names_a_name_becomes_its_table(workshop: Workshop) -> None:
    nameless = PlanWishes(provenance=True, anonymous=True)
    fien = seated(workshop, "Fien", Naming.NAME)
    assert told_of(workshop, fien, wishes=nameless) == "Tafel van Fien"


@pytest.mark.parametrize("marks", [Marks(private=True), Marks(anonymous=True)])
def test_of_a_private_or_anonymous_answer_only_the_number_is_told(workshop: Workshop, marks: Marks) -> None:
    assert told_of(workshop, seated(workshop, "Fien", Naming.NAME), marks) == ""


def test_of_who_wants_no_name_only_the_number_is_told(workshop: Workshop) -> None:
    assert told_of(workshop, seated(workshop, "Ilke", Naming.NOBODY)) == ""
    assert told_of(workshop, None) == ""
