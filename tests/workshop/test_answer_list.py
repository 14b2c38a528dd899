"""A list of answers: whose they are, how they are marked, in which order, and the bin."""

import pytest

from app.store.steps import Committed
from app.workshop.answers import Marks
from app.workshop.people import WhoKind
from app.workshop.workshop import Workshop

STEP = "grondplan/doel.verandering"


def texts(workshop: Workshop) -> list[str]:
    return [answer.text for answer in workshop.answers.of(STEP)]


def test_an_answer_is_of_somebody_of_a_table_or_of_nobody(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    person = workshop.people.add_person("Fien", day)
    table = workshop.people.add_table("Tafel 1", day)
    (made,) = workshop.answers.add(STEP, ["a"])
    for who, kind in ((person, WhoKind.PERSON), (table, WhoKind.TABLE)):
        workshop.answers.sign(who, made)
        found = workshop.answers.get(made).who
        assert found is not None
        assert (found.kind, found.name) == (kind, who.name)
    workshop.answers.sign(None, made)
    assert workshop.answers.get(made).who is None
    workshop.undo()
    found = workshop.answers.get(made).who
    assert found is not None
    assert found.name == "Tafel 1"


def test_marks_are_kept_and_taken_back(workshop: Workshop) -> None:
    made = workshop.answers.enter(STEP, "a", marks=Marks(private=True))
    assert made is not None
    workshop.answers.mark(made, Marks(anonymous=True, to_ask=True))
    answer = workshop.answers.get(made)
    assert (answer.private, answer.anonymous, answer.to_ask) == (False, True, True)
    workshop.undo()
    answer = workshop.answers.get(made)
    assert (answer.private, answer.anonymous, answer.to_ask) == (True, False, False)


@pytest.mark.parametrize(
    ("which", "places", "order"),
    [
        (0, 1, "bacd"),
        (0, 3, "bcda"),
        (3, -1, "abdc"),
        (3, -3, "dabc"),
        (1, 99, "acdb"),
        (2, -99, "cabd"),
        (0, -1, "abcd"),
        (3, 1, "abcd"),
        (1, 0, "abcd"),
    ],
)
def test_an_answer_moves_up_or_down_and_stops_at_the_edge(
    workshop: Workshop, which: int, places: int, order: str
) -> None:
    made = workshop.answers.add(STEP, "abcd")
    workshop.answers.move(made[which], places)
    assert "".join(texts(workshop)) == order
    workshop.answers.enter(STEP, "e")
    assert "".join(texts(workshop)) == order + "e"


def test_many_moves_in_one_place_keep_their_order(workshop: Workshop) -> None:
    workshop.answers.add(STEP, ["eerste", "laatste"])
    for number in range(30):
        (made,) = workshop.answers.add(STEP, [str(number)])
        workshop.answers.move(made, -(number + 1))
    assert texts(workshop) == ["eerste", *(str(number) for number in reversed(range(30))), "laatste"]


def test_what_is_binned_is_gone_from_everywhere_but_the_bin(workshop: Workshop) -> None:
    first, second = workshop.answers.add(STEP, ["a", "b"])
    workshop.answers.bin(first)
    assert texts(workshop) == ["b"]
    assert (workshop.answers.count(STEP), workshop.answers.counts()) == (1, {STEP: 1})
    assert [answer.text for answer in workshop.answers.binned(STEP)] == ["a"]
    workshop.answers.restore(first)
    assert texts(workshop) == ["a", "b"]
    assert workshop.answers.binned(STEP) == []
    workshop.answers.bin(second)
    workshop.undo()
    assert texts(workshop) == ["a", "b"]


def test_answers_are_counted_per_step(workshop: Workshop) -> None:
    workshop.answers.add(STEP, "abc")
    workshop.answers.add("grondplan/doel.subdoelen", "a")
    workshop.answers.type(STEP, "half")
    assert workshop.answers.counts() == {STEP: 3, "grondplan/doel.subdoelen": 1}
    assert workshop.answers.count(STEP) == 3
    assert workshop.answers.count("nergens/niets") == 0


def test_subscribers_hear_what_a_step_touched(workshop: Workshop) -> None:
    heard: list[Committed] = []
    workshop.subscribe(heard.append)
    workshop.answers.enter(STEP, "a")
    assert len(heard) == 1
    assert {target.entity for target in heard[0].targets} == {"contribution"}
    assert heard[0].work.label == "Antwoord toegevoegd"


def test_a_list_read_before_is_read_anew_after_every_change_to_it(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    fien = workshop.people.add_person("Fien", day)
    first, second = workshop.answers.add(STEP, ["a", "b"], day_id=day, who=fien)
    seen = [texts(workshop)]
    workshop.answers.type(STEP, "half")
    seen.append(texts(workshop))
    workshop.answers.edit(first, "a!")
    seen.append(texts(workshop))
    workshop.answers.bin(second)
    seen.append([*texts(workshop), *(answer.text for answer in workshop.answers.binned(STEP))])
    workshop.undo()
    seen.append([*texts(workshop), *(answer.text for answer in workshop.answers.binned(STEP))])
    assert seen == [["a", "b"], ["a", "b"], ["a!", "b"], ["a!", "b"], ["a!", "b"]]
    workshop.people.add_table("Tafel 1", day)
    workshop.file.erase([("contribution", first)])
    assert texts(workshop) == ["b"]


def test_one_more_answer_reads_no_other_again(workshop: Workshop) -> None:
    made = workshop.answers.add(STEP, ["a", "b", "c"])
    before = workshop.answers.of(STEP)
    workshop.answers.type(STEP, "d")
    workshop.answers.enter(STEP, "d")
    assert [one is other for one, other in zip(workshop.answers.of(STEP), before, strict=False)] == [True] * 3
    workshop.answers.edit(made[1], "B")
    workshop.answers.move(made[2], -2)
    after = workshop.answers.of(STEP)
    assert [one.text for one in after] == ["c", "a", "B", "d"]
    assert (after[0].text, after[1] is before[0], after[2] is before[1]) == ("c", True, False)
    workshop.answers.bin(made[0])
    workshop.undo()
    workshop.undo()
    assert texts(workshop) == ["a", "B", "c", "d"]
