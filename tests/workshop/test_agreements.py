"""What people agree: typed fast, in their own words, and nobody named who did not want that."""

import pytest

from app.foundation.errors import KnownError
from app.models import Person
from app.workshop.agreements import Agreed, Discretion
from app.workshop.workshop import Workshop


def day(workshop: Workshop) -> str:
    return workshop.people.days()[0].id


def whats(workshop: Workshop) -> list[str]:
    return [one.what for one in workshop.agreements.of(day(workshop))]


def test_an_agreement_says_what_who_and_when(workshop: Workshop) -> None:
    one = workshop.agreements.add(" Bellen ", "Ilke en nog iemand", "26 maart", day_id=day(workshop))
    workshop.agreements.add("Affiche", day_id=day(workshop))
    assert workshop.agreements.made_on(day(workshop)) == [
        Agreed(one, "Bellen", "Ilke en nog iemand", "26 maart", done=False),
        Agreed(workshop.agreements.of(day(workshop))[1].id, "Affiche", "", "", done=False),
    ]


def test_without_what_there_is_no_agreement(workshop: Workshop) -> None:
    with pytest.raises(KnownError, match="Er is niets veranderd"):
        workshop.agreements.add("  ", "Tijl")
    one = workshop.agreements.add("Bellen")
    with pytest.raises(KnownError, match="Er is niets veranderd"):
        workshop.agreements.change(one, "", "Tijl", "")
    assert [agreed.what for agreed in workshop.agreements.made_on(None)] == ["Bellen"]


def test_everything_can_be_taken_back(workshop: Workshop) -> None:
    one, two = (workshop.agreements.add(what, day_id=day(workshop)) for what in ("een", "twee"))
    workshop.agreements.change(one, "anders", "Tijl", "morgen")
    workshop.agreements.set_done(two, done=True)
    workshop.agreements.move(two, -1)
    workshop.agreements.bin(one)
    assert whats(workshop) == ["twee"]
    for expected in (["twee", "anders"], ["anders", "twee"], ["anders", "twee"], ["een", "twee"], ["een"]):
        workshop.undo()
        assert whats(workshop) == expected
    assert not workshop.agreements.of(day(workshop))[0].done


def test_what_is_still_open_from_before_comes_first(workshop: Workshop) -> None:
    first = day(workshop)
    second = workshop.people.add_day().id
    old = workshop.agreements.add("oud en open", day_id=first)
    done = workshop.agreements.add("oud en gedaan", day_id=first)
    workshop.agreements.set_done(done, done=True)
    workshop.agreements.add("nieuw", day_id=second)
    assert [(one.what, one.earlier) for one in workshop.agreements.of(second)] == [
        ("oud en open", True),
        ("nieuw", False),
    ]
    workshop.agreements.set_done(old, done=True)
    assert [one.what for one in workshop.agreements.of(second)] == ["nieuw"]


def test_moving_stays_within_a_day(workshop: Workshop) -> None:
    first = day(workshop)
    ids = [workshop.agreements.add(what, day_id=first) for what in ("a", "b", "c")]
    workshop.agreements.move(ids[2], -5)
    assert whats(workshop) == ["c", "a", "b"]
    workshop.agreements.move(ids[2], 1)
    assert whats(workshop) == ["a", "c", "b"]
    workshop.agreements.move(ids[1], 9)
    assert whats(workshop) == ["a", "c", "b"]


def test_who_chose_table_or_nobody_is_not_named_in_what_others_get(workshop: Workshop) -> None:
    session = workshop.file.session
    table = workshop.people.add_table("Tafel 1", day(workshop))
    chosen = {"An": "nobody", "Marie-Fien": "table", "Tijl": "name", "Zoë": None}
    for name, naming in chosen.items():
        seat = table.id if name == "Marie-Fien" else None
        person = workshop.people.add_person(name, day(workshop), seat)
        with workshop.file.work("Toestemming"):
            session.get_one(Person, person.id).naming = naming
    discretion = Discretion(workshop.file, day(workshop))
    assert discretion.who("AN, Marie-Fien, Tijl en Zoë") == "iemand, Tafel 1, Tijl en Zoë"
    assert discretion.who("Annelies & Hanne") == "Annelies & Hanne"
