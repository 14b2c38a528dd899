"""Who takes part: one list of people and tables, found by name."""

import pytest

from app.foundation.errors import KnownError
from app.workshop.people import WhoKind
from app.workshop.workshop import Workshop


def test_people_come_before_tables_each_with_their_table(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    table = workshop.people.add_table("Tafel 1", day)
    workshop.people.add_person("Noëlla", day, table.id)
    workshop.people.add_person("Hendrik-Jan", day)
    everyone = [(who.name, who.kind, who.table) for who in workshop.people.everyone(day)]
    assert everyone == [
        ("Noëlla", WhoKind.PERSON, "Tafel 1"),
        ("Hendrik-Jan", WhoKind.PERSON, None),
        ("Tafel 1", WhoKind.TABLE, None),
    ]


def test_tables_of_another_day_are_not_offered(workshop: Workshop) -> None:
    first = workshop.people.days()[0].id
    second = workshop.people.add_day(title="Dag 2").id
    workshop.people.add_table("Rood", first)
    workshop.people.add_table("Blauw", second)
    assert [who.name for who in workshop.people.everyone(second)] == ["Blauw"]
    assert [who.name for who in workshop.people.everyone()] == ["Rood", "Blauw"]
    assert [day.title for day in workshop.people.days()] == [None, "Dag 2"]


def test_somebody_is_found_whatever_the_case(workshop: Workshop) -> None:
    made = workshop.people.add_person(" Zoraïa ")
    assert made.name == "Zoraïa"
    found = workshop.people.named("ZORAÏA ")
    assert found is not None
    assert found.id == made.id
    assert workshop.people.named("Zora") is None
    assert workshop.people.named("") is None


def test_fien_is_not_marie_fien(workshop: Workshop) -> None:
    workshop.people.add_person("Marie-Fien")
    assert workshop.people.named("Fien") is None


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_nobody_has_an_empty_name(workshop: Workshop, name: str) -> None:
    with pytest.raises(KnownError, match="mag niet leeg zijn"):
        workshop.people.add_person(name)
    assert workshop.people.everyone() == []


def test_somebody_new_can_be_taken_back(workshop: Workshop) -> None:
    workshop.people.add_person("Fien", workshop.people.days()[0].id)
    workshop.undo()
    assert workshop.people.everyone() == []
    workshop.redo()
    assert [who.name for who in workshop.people.everyone()] == ["Fien"]


def test_who_is_added_in_a_step_of_work_is_known_before_its_end(workshop: Workshop) -> None:
    assert workshop.people.everyone() == []
    with workshop.file.work("Lijst geplakt"):
        workshop.people.add_person("Fien")
        assert workshop.people.named("fien") is not None
        workshop.people.add_person("Ömra")
        assert [who.name for who in workshop.people.everyone()] == ["Fien", "Ömra"]
    workshop.undo()
    assert workshop.people.everyone() == []
