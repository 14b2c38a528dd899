"""Scores on a scale: one of each person a day, how they lie, and the points beside them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.foundation.errors import KnownError
from app.foundation.text import number_words
from app.guides.steps import ScaleStep
from app.workshop.day_file import Naming
from app.workshop.people import Who
from app.workshop.score_values import read_score, spread_of
from app.workshop.workshop import Workshop
from tests.practices import started_practice

STEP = "checklist/vertaling.score"
SCALE = ScaleStep(key="vertaling.score", question="Welke score?")


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as made:
        yield made


@pytest.fixture
def ann(workshop: Workshop) -> Who:
    return workshop.people.add_person("Ann")


def test_a_second_score_of_the_same_person_takes_the_place_of_the_first(workshop: Workshop, ann: Who) -> None:
    scores = workshop.scores
    scores.give(STEP, 4, "te vroeg", ann)
    scores.give(STEP, 7.5, "", ann)
    assert [(one.value, one.why, one.who) for one in scores.of(STEP)] == [(7.5, "", ann)]
    workshop.undo()
    before = scores.of(STEP)
    assert [(one.value, one.why) for one in before] == [(4, "te vroeg")]


def test_scores_of_nobody_in_particular_all_count(workshop: Workshop) -> None:
    for value in (3, 3, None):
        workshop.scores.give(STEP, value)
    spread = spread_of(workshop.scores.of(STEP))
    assert list(spread.values) == [3, 3]
    assert spread.abstained == 1
    assert spread.stacks == {3: 2}


def test_the_same_person_scores_anew_on_another_day(workshop: Workshop, ann: Who) -> None:
    first, second = workshop.people.days()[0].id, workshop.people.add_day().id
    workshop.scores.give(STEP, 4, who=ann, day_id=first)
    workshop.scores.give(STEP, 8, who=ann, day_id=second)
    assert [one.value for one in workshop.scores.of(STEP, first)] == [4]
    assert [one.value for one in workshop.scores.of(STEP, second)] == [8]


def test_the_middle_is_the_median_and_not_the_average(workshop: Workshop) -> None:
    for value in (10, 7, 8, 0):
        workshop.scores.give(STEP, value)
    assert spread_of(workshop.scores.of(STEP)).middle == 7.5


def test_who_wants_no_name_is_anonymous_in_a_score_too(workshop: Workshop, ann: Who) -> None:
    workshop.seats.set_naming(ann.id, Naming.NOBODY)
    workshop.scores.give(STEP, 2, "liever niet", ann)
    assert workshop.scores.of(STEP)[0].anonymous


def test_the_why_that_was_half_typed_becomes_the_why_of_the_score(workshop: Workshop, ann: Who) -> None:
    workshop.scores.type(STEP, "omdat")
    assert workshop.scores.unfinished(STEP) == "omdat"
    assert workshop.scores.of(STEP) == []
    workshop.scores.give(STEP, 6, "omdat", ann)
    assert workshop.scores.unfinished(STEP) == ""
    workshop.undo()
    assert workshop.scores.unfinished(STEP) == "omdat"
    workshop.scores.give(STEP, 9, "omdat", ann)
    assert [one.value for one in workshop.scores.of(STEP)] == [9]


def test_points_lie_in_their_list_and_can_move(workshop: Workshop) -> None:
    scores = workshop.scores
    scores.add_point(STEP, "sterk", "de deur staat open")
    point = scores.add_point(STEP, "sterk", "niemand schrijft op")
    scores.move_point(point, "ontwikkel")
    scores.edit_point(point, "we schrijven te weinig op")
    assert [(one.list_key, one.text) for one in scores.points(STEP)] == [
        ("sterk", "de deur staat open"),
        ("ontwikkel", "we schrijven te weinig op"),
    ]
    scores.bin_point(point)
    assert len(scores.points(STEP)) == 1
    assert workshop.scores.of(STEP) == []
    with pytest.raises(KnownError, match="nog niets"):
        scores.add_point(STEP, "sterk", "  ")


@pytest.mark.parametrize(("words", "value"), [("7", 7), (" 6,5 ", 6.5), ("10", 10), ("0", 0), ("8.0", 8)])
def test_a_score_is_read_as_people_type_it(words: str, value: float) -> None:
    assert read_score(words, SCALE) == value


@pytest.mark.parametrize("size", [0.1, 0.2, 0.3, 1, 2])
def test_every_step_of_a_scale_and_every_half_point_can_be_given(size: float) -> None:
    scale = replace(SCALE, step=size)
    on_it = [number * size for number in range(int(10 / size) + 1)]
    halves = [number / 2 for number in range(21)]
    for value in (*on_it, *halves):
        assert read_score(f"{value:.1f}".replace(".", ","), scale) == pytest.approx(value)


@pytest.mark.parametrize("words", ["0,1", "0,55", "6,7"])
def test_what_lies_between_the_steps_is_refused(words: str) -> None:
    with pytest.raises(KnownError, match="niets bewaard"):
        read_score(words, replace(SCALE, step=0.2))


@pytest.mark.parametrize("words", ["11", "-1", "acht", "", "7,3", "nan", "inf", "1e99"])
def test_what_is_no_score_of_the_scale_is_refused_with_what_to_do(words: str) -> None:
    with pytest.raises(KnownError, match=r"van 0 tot 10.*niets bewaard"):
        read_score(words, SCALE)


def test_a_score_is_written_as_people_write_it() -> None:
    assert [number_words(value) for value in (7.0, 6.5, 0.0, 10.0)] == ["7", "6,5", "0", "10"]
