"""Mensen en tafels: who sits where, how they may be named, and what stays when they leave the list."""

import pytest

from app.foundation.errors import KnownError
from app.models import Person
from app.workshop.answers import Marks
from app.workshop.day_file import Naming
from app.workshop.people import Who, WhoKind
from app.workshop.seat import NewPerson, Seat, told_apart
from app.workshop.workshop import Workshop

STEP = "grondplan/aanleiding.waarom"


@pytest.fixture
def day(workshop: Workshop) -> str:
    return workshop.people.days()[0].id


def add(workshop: Workshop, day: str | None, *names: str) -> list[str]:
    return workshop.seats.add(day, [NewPerson(name) for name in names])


def at_tables(workshop: Workshop, day: str) -> list[tuple[str, str | None]]:
    tables = {table.id: table.name for table in workshop.seats.tables(day)}
    return [(seat.name, tables.get(seat.table_id or "")) for seat in workshop.seats.of(day)]


def test_somebody_goes_from_table_to_table_and_undo_brings_them_back(workshop: Workshop, day: str) -> None:
    (dayo,) = add(workshop, day, "Dayo")
    one, two = workshop.seats.add_table(day), workshop.seats.add_table(day)
    workshop.seats.sit(day, dayo, one)
    workshop.seats.sit(day, dayo, two)
    assert at_tables(workshop, day) == [("Dayo", "Tafel 2")]
    workshop.undo()
    assert at_tables(workshop, day) == [("Dayo", "Tafel 1")]


def test_people_are_put_in_an_order_within_and_between_tables(workshop: Workshop, day: str) -> None:
    fien, _tijl, staf = add(workshop, day, "Fien", "Tijl", "Staf")
    table = workshop.seats.add_table(day)
    workshop.seats.put(day, staf, table, before=None)
    workshop.seats.put(day, fien, table, before=staf)
    assert at_tables(workshop, day) == [("Tijl", None), ("Fien", "Tafel 1"), ("Staf", "Tafel 1")]
    workshop.seats.put(day, fien, table, before=None)
    assert at_tables(workshop, day) == [("Tijl", None), ("Staf", "Tafel 1"), ("Fien", "Tafel 1")]


def test_a_table_taken_away_leaves_its_people_and_its_words(workshop: Workshop, day: str) -> None:
    table = workshop.seats.add_table(day, "Blokken")
    (fien,) = add(workshop, day, "Fien")
    workshop.seats.sit(day, fien, table)
    said = workshop.answers.enter(STEP, "Wij samen", who=Who(WhoKind.TABLE, table, "Blokken"))
    assert said is not None
    workshop.seats.bin_table(table)
    assert at_tables(workshop, day) == [("Fien", None)]
    who = workshop.answers.get(said).who
    assert who is not None
    assert who.name == "Blokken"
    workshop.undo()
    assert at_tables(workshop, day) == [("Fien", "Blokken")]


def test_who_leaves_the_list_keeps_their_name_under_what_they_said(workshop: Workshop, day: str) -> None:
    (fien,) = add(workshop, day, "Fien")
    said = workshop.answers.enter(STEP, "Een mat op de grond", who=Who(WhoKind.PERSON, fien, "Fien"))
    assert said is not None
    workshop.seats.bin_person(fien)
    assert workshop.seats.of(day) == []
    who = workshop.answers.get(said).who
    assert who is not None
    assert who.name == "Fien"
    workshop.undo()
    assert [seat.name for seat in workshop.seats.of(day)] == ["Fien"]


def test_a_list_is_added_in_one_step_with_its_tables_and_doubles_nobody(workshop: Workshop, day: str) -> None:
    (fien,) = add(workshop, day, "Fien")
    people = [
        NewPerson("fien", organisation="Bizzebij", table="Rood"),
        NewPerson("Tijl", table="rood"),
        NewPerson("Tijl", table="Rood"),
    ]
    assert workshop.seats.known(day, people) == [fien, None, None]
    workshop.seats.add(day, people)
    assert at_tables(workshop, day) == [("Fien", "Rood"), ("Tijl", "Rood")]
    workshop.undo()
    assert at_tables(workshop, day) == [("Fien", None)]
    assert workshop.seats.tables(day) == []


def test_two_people_with_one_name_are_two_people_and_told_apart(workshop: Workshop, day: str) -> None:
    people = [NewPerson("An", organisation="Bizzebij"), NewPerson("An", organisation="Wiegelied")]
    for one in people:
        workshop.seats.add(day, [one])
    seats = workshop.seats.of(day)
    assert list(told_apart(seats).values()) == ["An (Bizzebij)", "An (Wiegelied)"]
    assert list(told_apart([Seat("a", "An"), Seat("b", "Jan")]).values()) == ["An", "Jan"]


@pytest.mark.parametrize(
    ("naming", "anonymous"),
    [(None, False), (Naming.NAME, False), (Naming.TABLE, True), (Naming.NOBODY, True)],
)
def test_who_wants_no_name_gets_none(
    workshop: Workshop, day: str, naming: Naming | None, anonymous: bool
) -> None:
    (fien,) = add(workshop, day, "Fien")
    workshop.seats.set_naming(fien, naming)
    who = Who(WhoKind.PERSON, fien, "Fien")
    said = workshop.answers.enter(STEP, "Een", who=who)
    listed = workshop.answers.add(STEP, ["Twee"], who=who)
    unsigned = workshop.answers.enter(STEP, "Drie")
    assert said is not None
    assert unsigned is not None
    workshop.answers.sign(who, unsigned)
    assert [workshop.answers.get(one).anonymous for one in (said, *listed, unsigned)] == [anonymous] * 3
    workshop.answers.mark(said, Marks(anonymous=False))
    assert not workshop.answers.get(said).anonymous


def test_who_wants_no_name_later_loses_it_under_what_was_said_before(workshop: Workshop, day: str) -> None:
    fien, tijl = add(workshop, day, "Fien", "Tijl")
    said = [
        workshop.answers.enter(STEP, name, who=Who(WhoKind.PERSON, one, name)) or ""
        for one, name in ((fien, "Fien"), (tijl, "Tijl"))
    ]
    workshop.seats.set_naming(fien, Naming.NOBODY)
    assert [workshop.answers.get(one).anonymous for one in said] == [True, False]
    workshop.undo()
    assert [workshop.answers.get(one).anonymous for one in said] == [False, False]
    assert workshop.seats.of(day)[0].naming is None


def test_attendance_is_of_a_day(workshop: Workshop, day: str) -> None:
    fien, _tijl = add(workshop, day, "Fien", "Tijl")
    workshop.seats.sit(day, fien, workshop.seats.add_table(day, "Rood"))
    workshop.seats.set_absent(day, fien, absent=True)
    assert workshop.seats.of(workshop.people.add_day(title="Dag 2").id) == []
    second = workshop.days.follow_up(day).id
    assert at_tables(workshop, second) == [("Fien", "Rood"), ("Tijl", None)]
    assert [seat.absent for seat in workshop.seats.of(day)] == [True, False]
    assert [seat.absent for seat in workshop.seats.of(second)] == [False, False]
    workshop.seats.bin_table(workshop.seats.tables(second)[0].id)
    assert at_tables(workshop, day) == [("Fien", "Rood"), ("Tijl", None)]


def test_somebody_of_another_day_is_added_again_after_that_was_undone(workshop: Workshop, day: str) -> None:
    (fien,) = add(workshop, day, "Fien")
    second = workshop.people.add_day(title="Dag 2").id
    assert add(workshop, second, "Fien") == [fien]
    workshop.undo()
    assert workshop.seats.of(second) == []
    assert add(workshop, second, "Fien", "Tijl")[0] == fien
    assert [seat.name for seat in workshop.seats.of(second)] == ["Fien", "Tijl"]
    assert [seat.name for seat in workshop.seats.of(day)] == ["Fien"]


def test_a_file_without_a_day_has_people_but_no_tables(workshop: Workshop) -> None:
    (fien,) = add(workshop, None, "Fien")
    assert [seat.name for seat in workshop.seats.of(None)] == ["Fien"]
    assert workshop.seats.tables(None) == []
    for act in (
        lambda: workshop.seats.add_table(None),
        lambda: workshop.seats.sit(None, fien, None),
        lambda: workshop.seats.put(None, fien, None, None),
        lambda: workshop.seats.set_absent(None, fien, absent=True),
    ):
        with pytest.raises(KnownError, match="nog geen dag"):
            act()


def test_names_are_never_empty(workshop: Workshop, day: str) -> None:
    (fien,) = add(workshop, day, "Fien")
    table = workshop.seats.add_table(day)
    with pytest.raises(KnownError, match="mag niet leeg zijn"):
        add(workshop, day, "Tijl", "  ")
    with pytest.raises(KnownError, match="mag niet leeg zijn"):
        workshop.seats.describe(fien, "name", " ")
    with pytest.raises(KnownError, match="heeft een naam nodig"):
        workshop.seats.rename_table(table, "")
    assert at_tables(workshop, day) == [("Fien", None)]


def test_what_is_changed_about_somebody_is_undone_by_the_field(workshop: Workshop, day: str) -> None:
    (fien,) = add(workshop, day, "Fien")
    workshop.seats.describe(fien, "role", "uitvoerder")
    workshop.seats.describe(fien, "organisation", "Bizzebij")
    workshop.seats.set_quotable(fien, quotable=True)
    assert [(seat.beside, seat.quotable) for seat in workshop.seats.of(day)] == [
        ("uitvoerder · Bizzebij", True)
    ]
    workshop.undo()
    workshop.undo()
    assert [(seat.beside, seat.quotable) for seat in workshop.seats.of(day)] == [("uitvoerder", None)]


def test_no_name_stands_in_the_history_list(workshop: Workshop, day: str) -> None:
    """Erasing somebody takes their name out of rows and changes; a label would keep it."""
    (fien,) = add(workshop, day, "Fien")
    workshop.seats.sit(day, fien, workshop.seats.add_table(day))
    workshop.seats.bin_person(fien)
    labels = workshop.file.connection.execute("SELECT label FROM work").fetchall()
    assert labels
    assert not [label for (label,) in labels if "Fien" in label]
    assert workshop.file.session.get_one(Person, fien).name == "Fien"
