"""Around the answers: several at once, out of the day, contradicting, parked; and drafts read back."""

import datetime as dt
from itertools import count

import pytest

from app.models import Via
from app.workshop.answers import Mark, Marks
from app.workshop.workshop import Workshop

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"


def texts(workshop: Workshop, step: str = STEP) -> list[str]:
    return [answer.text for answer in workshop.answers.of(step)]


def test_a_typed_list_becomes_answers_in_one_step_and_undo_gives_the_words_back(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    fien = workshop.people.add_person("Fien", day)
    workshop.answers.type(STEP, "- een\n- twee")
    made = workshop.answers.enter_all(
        STEP, ["een", " ", "twee"], day_id=day, who=fien, marks=Marks(private=True)
    )
    found = [workshop.answers.get(one) for one in made]
    assert [(one.text, one.private, one.who and one.who.name) for one in found] == [
        ("een", True, "Fien"),
        ("twee", True, "Fien"),
    ]
    assert all(one.at for one in found)
    workshop.undo()
    assert texts(workshop) == []
    assert workshop.answers.unfinished(STEP) == "- een\n- twee"


def test_what_came_by_mail_is_of_no_day(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    made = workshop.answers.enter(STEP, "per mail", day_id=day, via=Via.MAIL)
    assert made is not None
    assert workshop.answers.get(made).via == "mail"
    assert workshop.answers.of(STEP, day_id=day) == []
    assert texts(workshop) == ["per mail"]


def test_one_mark_on_several_leaves_the_others_and_is_one_step(workshop: Workshop) -> None:
    first, second = workshop.answers.add(STEP, ["a", "b"])
    workshop.answers.mark(first, Marks(anonymous=True))
    workshop.answers.set_mark(Mark.TO_ASK, first, second, on=True)
    assert [(one.anonymous, one.to_ask) for one in workshop.answers.of(STEP)] == [(True, True), (False, True)]
    workshop.undo()
    assert [(one.anonymous, one.to_ask) for one in workshop.answers.of(STEP)] == [
        (True, False),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("chosen", "place", "order"),
    [
        ("bc", 1, "adbc"),
        ("cb", -1, "bcad"),
        ("ad", 1, "bacd"),
        ("cd", 1, "abcd"),
        ("abc", -1, "abcd"),
        ("bd", -1, "badc"),
    ],
)
def test_several_move_together_and_close_up_at_the_edge(
    workshop: Workshop, chosen: str, place: int, order: str
) -> None:
    made = dict(zip("abcd", workshop.answers.add(STEP, "abcd"), strict=True))
    workshop.answers.move_all([made[one] for one in chosen], place)
    assert "".join(texts(workshop)) == order


def test_several_that_moved_go_back_in_one_step(workshop: Workshop) -> None:
    made = workshop.answers.add(STEP, "abcd")
    workshop.answers.move_all(made[:2], 1)
    assert "".join(texts(workshop)) == "cabd"
    workshop.undo()
    assert "".join(texts(workshop)) == "abcd"


def test_two_answers_contradict_each_other_until_it_is_taken_away(workshop: Workshop) -> None:
    first, second = workshop.answers.add(STEP, ["9u", "9u30"])
    workshop.contradictions.toggle(second, first)
    (pair,) = workshop.contradictions.on_step(STEP)
    assert set(pair) == {first, second}
    assert workshop.contradictions.on_step(OTHER) == []
    workshop.contradictions.toggle(first, second)
    assert workshop.contradictions.all() == []
    workshop.undo()
    assert len(workshop.contradictions.all()) == 1
    workshop.answers.bin(first)
    assert workshop.contradictions.all() == []
    workshop.answers.restore(first)
    assert len(workshop.contradictions.all()) == 1


def test_what_is_parked_answers_no_question_and_goes_back(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    seconds = count()
    began = dt.datetime(2026, 3, 12, 11, tzinfo=dt.UTC)
    workshop.set_clock(lambda: began + dt.timedelta(seconds=next(seconds)))
    answer = workshop.answers.enter(STEP, "later", day_id=day)
    assert answer is not None
    workshop.answers.set_mark(Mark.PARKED, answer, on=True)
    thing = workshop.parking.put(OTHER, "openingsuur gelijkzetten", day)
    assert thing is not None
    assert [(one.text, one.step_id) for one in workshop.parking.things(day)] == [
        ("later", STEP),
        ("openingsuur gelijkzetten", OTHER),
    ]
    assert workshop.parking.things("een andere dag") == []
    assert (workshop.answers.counts(), workshop.answers.count(STEP)) == ({}, 0)
    workshop.parking.take_out(thing)
    assert workshop.answers.counts() == {OTHER: 1}
    assert workshop.parking.put(OTHER, " \n", day) is None


def test_a_parked_thing_stands_behind_the_answers_of_its_question(workshop: Workshop) -> None:
    workshop.answers.enter(OTHER, "eerst")
    workshop.parking.put(OTHER, "dan", None)
    workshop.answers.enter(OTHER, "laatst")
    assert texts(workshop, OTHER) == ["eerst", "dan", "laatst"]


def test_the_group_says_yes_and_it_is_seen_when_the_text_changed_since(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    moment = dt.datetime(2026, 3, 12, 14, 32, tzinfo=dt.UTC)
    workshop.set_clock(lambda: moment)
    workshop.drafts.write(STEP, "Meer rust.")
    assert workshop.read_backs.last(STEP) is None
    workshop.read_backs.note(STEP, agreed=True, day_id=day)
    heard = workshop.read_backs.last(STEP)
    assert heard is not None
    assert (heard.agreed, heard.at[11:16], heard.changed_since) == (True, "14:32", False)
    workshop.drafts.write(STEP, "Meer rust thuis.")
    heard = workshop.read_backs.last(STEP)
    assert heard is not None
    assert heard.changed_since
    moment += dt.timedelta(minutes=3)
    workshop.read_backs.note(STEP, agreed=False, day_id=day)
    heard = workshop.read_backs.last(STEP)
    assert heard is not None
    assert (heard.agreed, heard.changed_since) == (False, False)
    workshop.undo()
    heard = workshop.read_backs.last(STEP)
    assert heard is not None
    assert heard.agreed
