"""A round along the tables: everybody once, in order, and how many answers each gave."""

from app.workshop.harvest import given, round_of
from app.workshop.people import Who, WhoKind
from app.workshop.workshop import Workshop

STEP = "grondplan/doel.verandering"
BLOCKS, DUCK = Who(WhoKind.TABLE, "t1", "Blokken"), Who(WhoKind.TABLE, "t2", "Badeend")
FIEN, ILKE = Who(WhoKind.PERSON, "p1", "Fien", "Blokken"), Who(WhoKind.PERSON, "p2", "Ilke")


def test_tables_are_asked_in_turn_and_the_round_ends_by_itself() -> None:
    first = round_of([FIEN, BLOCKS, DUCK])
    assert first is not None
    assert first.now == BLOCKS
    second = first.next()
    assert second is not None
    assert second.now == DUCK
    assert second.next() is None


def test_without_tables_it_goes_round_the_people() -> None:
    found = round_of([FIEN, ILKE])
    assert found is not None
    assert found.turns == (FIEN, ILKE)


def test_without_anybody_there_is_no_round() -> None:
    assert round_of([]) is None


def test_what_somebody_at_a_table_says_counts_for_the_table(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    blocks = workshop.people.add_table("Blokken", day)
    duck = workshop.people.add_table("Badeend", day)
    fien = workshop.people.add_person("Fien", day, blocks.id)
    for who in (fien, blocks, None):
        workshop.answers.enter(STEP, "iets", who=who, day_id=day)
    assert given([blocks, duck], workshop.answers.of(STEP)) == [2, 0]
    assert given([fien], workshop.answers.of(STEP)) == [1]
