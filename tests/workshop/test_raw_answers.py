"""The answers beside the text: numbers, who and which day, and what the filter leaves of them."""

import pytest

from app.prose.markdown_escape import cite
from app.workshop.answers import Mark, Marks
from app.workshop.raw_answers import AnswerFilter, filtered, raw_answers, to_ask
from app.workshop.workshop import Workshop

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"


@pytest.fixture
def spoken(workshop: Workshop) -> list[str]:
    """Four answers: of Fien at table 1, of that table, of nobody, and by mail of no day."""
    day = workshop.people.days()[0]
    workshop.days.change(day.id, date="2026-03-12")
    table = workshop.people.add_table("Tafel 1", day.id)
    fien = workshop.people.add_person("Fien", day.id, table.id)
    ids = [
        *workshop.answers.add(STEP, ["Een crèche"], day_id=day.id, who=fien),
        *workshop.answers.add(STEP, ["Koffie"], day_id=day.id, who=table),
        *workshop.answers.add(STEP, ["Rust"], day_id=day.id),
        *workshop.answers.add(STEP, ["Tijd"]),
    ]
    workshop.drafts.write(OTHER, cite("Een crèche.", ids[0]))
    return ids


def test_each_answer_says_its_number_who_which_table_and_whether_it_is_used(
    workshop: Workshop, spoken: list[str]
) -> None:
    found = raw_answers(workshop, STEP)
    assert [(one.number, one.who, one.table, one.used, one.open) for one in found] == [
        (1, "Fien", "Tafel 1", True, False),
        (2, "Tafel 1", "Tafel 1", False, True),
        (3, None, None, False, True),
        (4, None, None, False, True),
    ]
    assert {one.day for one in found} == {""}, "one day needs no name"


def test_with_more_days_each_answer_says_its_own(workshop: Workshop, spoken: list[str]) -> None:
    second = workshop.people.add_day()
    workshop.answers.add(STEP, ["Later"], day_id=second.id)
    assert [one.day for one in raw_answers(workshop, STEP)] == [
        "12 maart",
        "12 maart",
        "12 maart",
        "",
        "dag 2",
    ]


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (AnswerFilter(), [2, 3, 4, 1]),
        (AnswerFilter(words="CRECHE"), [1]),
        (AnswerFilter(words="fien een"), [1]),
        (AnswerFilter(words="fien koffie"), []),
        (AnswerFilter(table="Tafel 1"), [2, 1]),
        (AnswerFilter(used=True), [1]),
        (AnswerFilter(used=False), [2, 3, 4]),
    ],
)
def test_the_filter_keeps_what_is_asked_for_with_the_open_ones_first(
    workshop: Workshop, spoken: list[str], wanted: AnswerFilter, numbers: list[int]
) -> None:
    assert [one.number for one in filtered(raw_answers(workshop, STEP), wanted)] == numbers


def test_the_filter_knows_one_person_and_one_day(workshop: Workshop, spoken: list[str]) -> None:
    answers = raw_answers(workshop, STEP)
    fien = answers[0].answer.who
    assert fien is not None
    assert [one.number for one in filtered(answers, AnswerFilter(who_id=fien.id))] == [1]
    day = workshop.people.days()[0].id
    assert [one.number for one in filtered(answers, AnswerFilter(day_id=day))] == [2, 3, 1]


def test_what_is_left_out_sinks_and_keeps_its_number(workshop: Workshop, spoken: list[str]) -> None:
    workshop.answers.set_mark(Mark.NOT_NEEDED, spoken[1], on=True)
    assert [one.number for one in filtered(raw_answers(workshop, STEP), AnswerFilter())] == [3, 4, 1, 2]
    assert workshop.citations.unused(STEP) == spoken[2:]


def test_na_te_vragen_is_found_on_one_question_and_everywhere(workshop: Workshop, spoken: list[str]) -> None:
    workshop.answers.mark(spoken[2], Marks(to_ask=True))
    (other,) = workshop.answers.add(OTHER, ["2016 of 2017?"])
    workshop.answers.mark(other, Marks(to_ask=True))
    assert [one.id for _step, one in to_ask(workshop, STEP)] == [spoken[2]]
    assert [(step, one.id) for step, one in to_ask(workshop)] == [(STEP, spoken[2]), (OTHER, other)]
