"""The time for a question: what it gets, what is left, and when it runs."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guides.schema import Guide, Section
from app.guides.steps import OpenStep
from app.ui.widgets.urgency import Urgency, urgency
from app.workshop.programme import Stop, programme
from app.workshop.proposal import Proposal
from app.workshop.question_timer import BY_HAND, QuestionTimers, seconds_for
from tests.workshop.test_timetable import block

NOW = dt.datetime(2026, 3, 12, 11, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def after(seconds: float) -> dt.datetime:
    return NOW + dt.timedelta(seconds=seconds)


def stops(minutes: list[int], allowed: int | None) -> list[Stop]:
    """The stops of one guide with steps of so many minutes, in a block that gets so many, or in none."""
    steps = tuple(OpenStep(key=str(n), question="?", minutes=each) for n, each in enumerate(minutes))
    section = Section(key="s", title="S", steps=steps)
    guide = Guide(key="g", title="G", source="", version=1, intro="", sections=(section,))
    asking = replace(block("a", 60, allowed=allowed), guide="g")
    return programme([guide], [] if allowed is None else [asking])


@pytest.mark.parametrize(
    ("minutes", "allowed", "seconds"),
    [
        ([5, 10], None, [300, 600]),
        ([10, 10], 20, [600, 600]),
        ([10, 10], 10, [300, 300]),
        ([10, 20], 60, [1200, 2400]),
        ([10, 10, 10], 10, [210, 210, 210]),
        ([0, 10], 30, [0, 1800]),
        ([1] * 60, 5, [30] * 60),
        ([5, 5], 0, [300, 300]),
    ],
)
def test_a_block_shares_its_time_among_its_questions(
    minutes: list[int], allowed: int | None, seconds: list[int]
) -> None:
    found = stops(minutes, allowed)
    assert [seconds_for(stop, found) for stop in found] == seconds


def test_how_near_the_end_is() -> None:
    lefts = (300, 61, 60, 16, 15, 1, 0, -40)
    assert [urgency(left, 300) for left in lefts] == [
        Urgency.FINE, Urgency.FINE, Urgency.NEARLY, Urgency.NEARLY,
        Urgency.LAST, Urgency.LAST, Urgency.OVER, Urgency.OVER,
    ]  # fmt: skip


def left(timers: QuestionTimers, seconds: float) -> int:
    assert timers.here is not None
    return timers.here.left(after(seconds))


def test_a_question_that_comes_back_goes_on_where_it_was() -> None:
    timers = QuestionTimers()
    timers.ask("a", 300, NOW, day_runs=True)
    timers.ask("b", 120, after(100), day_runs=True)
    assert left(timers, 130) == 90
    timers.ask("a", 300, after(160), day_runs=True)
    assert left(timers, 160) == 200
    assert left(timers, 400) == -40


def test_before_the_day_a_timer_waits_until_a_hand_starts_it() -> None:
    timers = QuestionTimers()
    timers.ask("a", 300, NOW, day_runs=False)
    assert left(timers, 60) == 300
    timers.toggle(after(60))
    assert left(timers, 70) == 290
    timers.ask("b", 60, after(80), day_runs=False)
    timers.ask("a", 300, after(90), day_runs=False)
    assert left(timers, 100) == 270


def test_what_a_hand_paused_stays_paused_also_when_the_day_runs() -> None:
    timers = QuestionTimers()
    timers.ask("a", 300, NOW, day_runs=True)
    timers.toggle(after(10))
    timers.ask("b", 60, after(20), day_runs=True)
    timers.ask("a", 300, after(30), day_runs=True)
    assert left(timers, 90) == 290


def test_the_end_of_the_day_stops_what_ran_by_itself() -> None:
    timers = QuestionTimers()
    timers.ask("a", 300, NOW, day_runs=True)
    timers.ask("a", 300, after(30), day_runs=False)
    assert left(timers, 90) == 270


def test_a_question_that_says_nothing_gets_a_timer_by_hand_and_minutes_more() -> None:
    timers = QuestionTimers()
    timers.ask("a", 0, NOW, day_runs=True)
    assert timers.here is None
    timers.give_more()
    timers.toggle(NOW)
    timers.give_more()
    timers.ask("a", 0, after(1), day_runs=True)
    assert left(timers, 10) == BY_HAND + 50


def test_a_block_that_is_shortened_shortens_the_question_that_runs() -> None:
    timers = QuestionTimers()
    timers.ask("a", 300, NOW, day_runs=True)
    timers.give_more()
    timers.ask("a", 200, after(60), day_runs=True)
    assert left(timers, 60) == 200


def test_a_clock_that_is_set_back_gives_no_time_away() -> None:
    timers = QuestionTimers()
    timers.ask("a", 300, NOW, day_runs=True)
    assert left(timers, -3600) == 300


# -- the proposal to catch up


def test_a_proposal_counts_what_is_ticked_and_says_what_stays() -> None:
    proposal = Proposal([block("a", 60, least=30), block("b", 40), block("c", 20, least=15)], 50)
    assert (proposal.won, proposal.short) == (35, 15)
    proposal.toggle(2)
    proposal.give(1, -10)
    assert proposal.allowed() == {"a": 30, "b": 30}
    proposal.give(0, 500)
    assert (proposal.lines[0].minutes, proposal.lines[0].ticked) == (60, False)
    proposal.toggle(0)
    assert proposal.allowed() == {"a": 55, "b": 30}


hands = st.lists(st.tuples(st.integers(0, 2), st.none() | st.integers(-90, 90)), max_size=20)


@given(hands, st.integers(0, 200))
def test_whatever_hands_do_a_proposal_never_lengthens_a_block(
    acts: list[tuple[int, int | None]], asked: int
) -> None:
    proposal = Proposal([block("a", 60, least=30), block("b", 3), block("c", 20)], asked)
    for number, minutes in acts:
        if minutes is None:
            proposal.toggle(number)
        else:
            proposal.give(number, minutes)
    allowed = proposal.allowed()
    by_id = {line.block.id: line.block.allowed_minutes for line in proposal.lines}
    assert all(0 <= minutes < by_id[one] for one, minutes in allowed.items())
    assert proposal.won == sum(by_id[one] - minutes for one, minutes in allowed.items())
