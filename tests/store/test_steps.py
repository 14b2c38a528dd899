"""The one way to write, and what it refuses."""

import math

import pytest
from sqlalchemy.exc import IntegrityError

from app.foundation.errors import KnownError
from app.models import Contribution, Draft, Person, Practice, Score
from app.store.changes import Target
from app.store.opening import OpenMode
from app.store.practice_file import PracticeFile
from app.store.steps import Committed
from tests.store.house import Laptop, add, get, replayed, tables


def test_a_change_outside_a_step_is_a_clear_error(file: PracticeFile) -> None:
    person = Person(name="Ann")
    with file.work("Toegevoegd") as session:
        session.add(person)
    person.name = "Annelies"
    with pytest.raises(RuntimeError, match="outside a step of work"), file.work("Iets anders"):
        pass
    file.session.rollback()
    person.name = "Annelies"
    with pytest.raises(RuntimeError, match="outside a step of work"):
        file.session.flush()
    file.session.rollback()
    assert person.name == "Ann"


def test_deleting_a_row_is_refused(file: PracticeFile) -> None:
    person = add(file, Person(name="Ann"))
    with pytest.raises(RuntimeError, match="never deleted"), file.work("Weg") as session:
        session.delete(session.get_one(Person, person))
    assert get(file, Target("person", person, "name")) == "Ann"


def test_a_row_that_points_nowhere_does_not_get_in(file: PracticeFile) -> None:
    with pytest.raises(IntegrityError):
        add(file, Contribution(step="g/1", person_id="niemand"))
    assert tables(file) == replayed(file) == {}


def test_half_characters_are_replaced_also_in_lists(file: PracticeFile) -> None:
    practice = add(file, Practice(title="half \ud83d", partners=["heel", "half \udc00"]))
    assert get(file, Target("practice", practice, "title")) == "half \ufffd"
    assert get(file, Target("practice", practice, "partners")) == ["heel", "half \ufffd"]


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_no_score_and_the_file_opens_again(
    laptop: Laptop, file: PracticeFile, number: float
) -> None:
    answer = add(file, Contribution(step="g/1", kind="score"))
    add(file, Score(id=answer, value=number))
    assert get(file, Target("score", answer, "value")) is None
    assert tables(file) == replayed(file)
    elsewhere = laptop.handed(file, "elsewhere").open()
    assert get(elsewhere, Target("score", answer, "value")) is None
    elsewhere.close()


def test_screens_hear_of_every_step_with_the_fields_that_changed(file: PracticeFile) -> None:
    heard: list[Committed] = []
    file.subscribe(heard.append)
    person = add(file, Person(name="Ann"))
    with file.work("Naam") as session:
        session.get_one(Person, person).name = "Annelies"
    with file.work("Niets"):
        pass
    file.undo()
    file.unsubscribe(heard.append)
    assert [(item.work.label, item.targets) for item in heard] == [
        ("Toegevoegd", frozenset({Target("person", person, "")})),
        ("Naam", frozenset({Target("person", person, "name")})),
        ("Ongedaan gemaakt: Naam", frozenset({Target("person", person, "name")})),
    ]


def test_after_an_erasure_screens_read_everything_anew(file: PracticeFile) -> None:
    person = add(file, Person(name="Ann"))
    row = file.session.get_one(Person, person)
    heard: list[tuple[str, frozenset[Target]]] = []
    file.subscribe(lambda committed: heard.append((row.name, committed.targets)))
    file.erase([("person", person)])
    assert heard == [("", frozenset())]


def test_reading_along_changes_nothing(laptop: Laptop, file: PracticeFile) -> None:
    add(file, Person(name="Ann"))
    file.publish_now()
    bytes_before = file.place.read_bytes()
    reader = laptop.open(mode=OpenMode.READ)
    assert reader.session.query(Person).one().name == "Ann"
    with pytest.raises(KnownError, match="alleen-lezen"), reader.work("Schrijven"):
        pass
    reader.close()
    assert file.place.read_bytes() == bytes_before


def test_a_megabyte_in_one_answer(file: PracticeFile) -> None:
    text = "Ja! 👩‍👩‍👧 " * 100_000
    answer = add(file, Contribution(step="g/1", text=text))
    target = Target("contribution", answer, "text")
    with file.work("Getypt") as session:
        session.get_one(Contribution, answer).text = text + "?"
    assert get(file, target) == text + "?"
    file.undo()
    assert get(file, target) == text


def test_a_draft_and_its_fields_are_what_they_were(laptop: Laptop) -> None:
    file = laptop.create()
    words = "​\u202eשלום\x00\x07\r\n\t<img src=http://x>"
    add(file, Draft(id="d", step="g/1", text=words))
    before = tables(file)
    assert file.close() is None
    file = laptop.open()
    assert tables(file) == before
    file.close()
