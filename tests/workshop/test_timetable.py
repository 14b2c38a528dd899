"""When blocks begin and end: as planned, as they go, and what to shorten when the day runs late."""

import datetime as dt
import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.foundation.clock import read_moment
from app.workshop.agenda import LONGEST, Block
from app.workshop.timetable import (
    STEP,
    catch_up,
    duration_words,
    expected,
    planned,
    read_time,
    still_to_come,
    time_words,
)
from app.workshop.workshop import Workshop

WINTER = dt.timezone(dt.timedelta(hours=1))
MORNING = dt.datetime(2026, 3, 12, 9, 0, tzinfo=WINTER)


def block(
    name: str = "a",
    minutes: int = 30,
    *,
    allowed: int | None = None,
    least: int | None = None,
    actual: int | None = None,
    began: dt.datetime | None = None,
    pause: bool = False,
) -> Block:
    return Block(
        id=name,
        activity=name,
        short_name=name,
        guide=None,
        sections=(),
        pause=pause,
        minutes=minutes,
        least_minutes=least,
        allowed_minutes=minutes if allowed is None else allowed,
        actual_minutes=actual,
        began_at=None if began is None else began.isoformat(timespec="seconds"),
    )


def at(hour: int, minute: int = 0, second: int = 0, *, day: int = 12) -> dt.datetime:
    return dt.datetime(2026, 3, day, hour, minute, second, tzinfo=WINTER)


def spans(blocks: list[Block], now: dt.datetime, starts: str | None = "9:00") -> list[tuple[str, str]]:
    return [(time_words(one.begins), time_words(one.ends)) for one in expected(blocks, starts, now).slots]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9:00", 540), ("9u30", 570), ("14.15", 855), (" 9 ", 540), ("0:00", 0), ("23:59", 1439),
        ("24:00", None), ("9:60", None), ("negen", None), ("", None), (None, None), ("9u3", None),
    ],
)  # fmt: skip
def test_times_are_read_as_people_type_them(text: str | None, minutes: int | None) -> None:
    assert read_time(text) == minutes


def test_words_of_times_and_durations() -> None:
    assert [time_words(one) for one in (0, 545, 1439, 1440, 1530)] == [
        "0:00", "9:05", "23:59", "0:00 +1", "1:30 +1",
    ]  # fmt: skip
    assert [duration_words(one) for one in (0, 45, 60, 275, -5)] == [
        "0 min",
        "45 min",
        "1 u",
        "4 u 35",
        "5 min",
    ]


def test_a_plan_follows_on_and_runs_past_midnight() -> None:
    slots = planned([block("a", 90), block("b", 0), block("c", 60)], "22:30")
    assert [(time_words(slot.begins), time_words(slot.ends)) for slot in slots] == [
        ("22:30", "0:00 +1"), ("0:00 +1", "0:00 +1"), ("0:00 +1", "1:00 +1"),
    ]  # fmt: skip


def test_without_a_start_that_can_be_read_a_day_begins_at_nine() -> None:
    assert spans([block()], MORNING, "straks") == [("9:00", "9:30")]


def test_without_an_agenda_there_is_nothing_to_be_late_for() -> None:
    table = expected([], "10:00", at(15))
    assert (table.slots, table.late, table.running, table.begun) == ((), 0, None, False)


def test_before_the_day_the_times_are_those_of_the_plan() -> None:
    table = expected([block("a", 30), block("b", 45)], "9:00", at(9, 20))
    assert [slot.begins for slot in table.slots] == [540, 570]
    assert (table.late, table.begun) == (0, False)


def test_a_late_morning_moves_the_whole_day() -> None:
    blocks = [block("a", 30, actual=40, began=at(9)), block("b", 60, began=at(9, 40)), block("c", 15)]
    table = expected(blocks, "9:00", at(10, 9, 30))
    assert spans(blocks, at(10, 9, 30)) == [("9:00", "9:40"), ("9:40", "10:40"), ("10:40", "10:55")]
    assert (table.running, table.left, table.late) == (blocks[1], 31, 10)


def test_the_expected_end_does_not_flicker_within_a_minute() -> None:
    blocks = [block("a", 30, began=at(9, 0, 40)), block("b", 10)]
    ends = {expected(blocks, "9:00", at(9, 12, second)).expected_end for second in range(60)}
    assert ends == {540 + 40}


def test_a_block_over_its_time_pushes_the_rest_minute_by_minute() -> None:
    blocks = [block("a", 30, began=at(9)), block("b", 10)]
    for now, left, begins in ((at(9, 30), 0, "9:30"), (at(9, 38, 5), -8, "9:38"), (at(10, 30), -60, "10:30")):
        table = expected(blocks, "9:00", now)
        assert (table.left, time_words(table.slots[1].begins)) == (left, begins)


def test_the_last_fifth_of_a_block_is_told() -> None:
    blocks = [block("a", 60, began=at(9))]
    told = [expected(blocks, "9:00", at(9, minute)).nearly_over for minute in (0, 47, 48, 59)]
    assert told == [False, False, True, True]
    assert not expected(blocks, "9:00", at(10, 1)).nearly_over


def test_a_block_that_was_passed_over_takes_no_time() -> None:
    blocks = [block("a", 30, actual=30, began=at(9)), block("b", 45), block("c", 10, began=at(9, 30))]
    table = expected(blocks, "9:00", at(9, 32))
    assert [slot.passed_over for slot in table.slots] == [False, True, False]
    assert table.late == -45


def test_an_unforeseen_block_makes_the_day_later_by_what_it_takes() -> None:
    blocks = [block("a", 30, actual=30, began=at(9)), block("fire", 0, began=at(9, 30)), block("c", 30)]
    assert expected(blocks, "9:00", at(9, 48)).late == 18


def test_a_block_that_goes_on_after_a_later_one_pushes_only_what_is_to_come() -> None:
    blocks = [block("a", 60, began=at(9, 18)), block("fire", 0, actual=18, began=at(9, 30)), block("c", 30)]
    assert spans(blocks, at(9, 50)) == [("9:18", "10:18"), ("9:30", "9:48"), ("10:18", "10:48")]


def test_a_day_that_came_from_a_file_without_moments_follows_on() -> None:
    blocks = [block("a", 30, actual=40), block("b", 15, actual=15), block("c", 25)]
    assert spans(blocks, at(12)) == [("9:00", "9:40"), ("9:40", "9:55"), ("9:55", "10:20")]


def test_a_day_that_began_early_ends_early() -> None:
    assert spans([block("a", 30, actual=10, began=at(8, 40)), block("b", 5)], at(8, 50)) == [
        ("8:40", "8:50"), ("8:50", "8:55"),
    ]  # fmt: skip


def test_a_day_that_goes_on_after_midnight_counts_on() -> None:
    blocks = [block("a", 60, actual=90, began=at(22, 30)), block("b", 30, began=at(0, 0, day=13))]
    table = expected(blocks, "22:30", at(0, 10, day=13))
    assert (time_words(table.expected_end), table.late, table.left) == ("0:30 +1", 30, 20)


def test_a_block_that_nobody_ended_counts_for_what_it_was_allowed() -> None:
    blocks = [block("a", 30, began=at(9)), block("b", 30)]
    table = expected(blocks, "9:00", at(9, day=19))
    assert (table.running, table.late) == (None, 0)


def test_a_clock_that_is_set_back_takes_nothing_off_a_block() -> None:
    table = expected([block("a", 30, began=at(9, 30))], "9:00", at(9, 10))
    assert (table.left, time_words(table.expected_end)) == (30, "10:00")


def test_the_hour_that_summer_time_takes_is_no_hour_of_work() -> None:
    brussels = ZoneInfo("Europe/Brussels")
    began = dt.datetime(2026, 3, 29, 1, 30, tzinfo=WINTER)
    blocks = [block("a", 60, began=began), block("b", 30)]
    now = dt.datetime(2026, 3, 29, 3, 10, tzinfo=brussels)
    table = expected(blocks, "1:30", now)
    assert table.left == 20
    assert [time_words(slot.begins) for slot in table.slots] == ["1:30", "3:30"]


def test_in_the_night_of_winter_time_an_hour_comes_twice() -> None:
    began = dt.datetime(2026, 10, 25, 2, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    now = dt.datetime(2026, 10, 25, 2, 20, tzinfo=WINTER)
    table = expected([block("a", 60, began=began)], "2:00", now)
    assert (table.left, time_words(table.expected_end)) == (10, "2:30")


def test_blocks_give_in_proportion_to_what_they_can_and_breaks_nothing() -> None:
    coming = [
        block("a", 60, least=30),
        block("lunch", 45),
        block("b", 40, least=30),
        block("c", 20, least=20),
    ]
    assert catch_up(coming, 20) == {"a": 45, "b": 35}
    assert catch_up(coming, 100) == {"a": 30, "b": 30}


def test_when_nobody_said_so_blocks_may_give_a_third() -> None:
    coming = [block("a", 60), block("lunch", 45, pause=True), block("b", 30), block("short", 10)]
    assert catch_up(coming, 100) == {"a": 40, "b": 20}
    assert catch_up([], 30) == catch_up(coming, 0) == catch_up(coming, -5) == {}


def test_what_began_is_not_shortened() -> None:
    blocks = [block("a", 60, least=0, began=at(9)), block("b", 30, least=0)]
    assert catch_up(blocks, 60) == {"b": 0}


coming_blocks = st.lists(
    st.builds(
        lambda minutes, least, shortened, pause: block(
            "", minutes, least=least, allowed=max(minutes - shortened, 0), pause=pause
        ),
        st.integers(0, 240),
        st.none() | st.integers(0, 240),
        st.integers(0, 60),
        st.booleans(),
    ),
    max_size=12,
).map(lambda blocks: [_named(one, str(number)) for number, one in enumerate(blocks)])


def _named(one: Block, name: str) -> Block:
    return block(
        name,
        one.minutes,
        allowed=one.allowed_minutes,
        least=one.least_minutes,
        actual=one.actual_minutes,
        began=read_moment(one.began_at),
        pause=one.pause,
    )


@given(coming_blocks, st.integers(0, 300))
def test_catching_up_never_goes_below_the_least_nor_beyond_what_was_asked(
    blocks: list[Block], minutes: int
) -> None:
    found = catch_up(blocks, minutes)
    by_id = {one.id: one for one in blocks}
    won = sum(by_id[one].allowed_minutes - allowed for one, allowed in found.items())
    assert list(found) == [one.id for one in blocks if one.id in found]
    for one, allowed in found.items():
        assert (by_id[one].least_minutes or 0) <= allowed < by_id[one].allowed_minutes
    assert won < minutes + STEP
    everything = catch_up(blocks, 10_000)
    most = sum(by_id[one].allowed_minutes - allowed for one, allowed in everything.items())
    assert won >= min(minutes, most)


days = st.lists(
    st.tuples(st.integers(0, 120), st.sampled_from(["did", "ran over", "skipped"])), min_size=1, max_size=12
)


@given(days, st.integers(0, 12), st.integers(0, 180))
def test_blocks_to_come_follow_on_each_other_and_on_what_went_before(
    plan: list[tuple[int, str]], begun: int, since: int
) -> None:
    now, blocks = MORNING, []
    for number, (minutes, how) in enumerate(plan):
        if number >= begun or how == "skipped":
            blocks.append(block(str(number), minutes))
            continue
        took = minutes + 7 if how == "ran over" else minutes
        blocks.append(block(str(number), minutes, actual=took, began=now))
        now += dt.timedelta(minutes=took)
    table = expected(blocks, "9:00", now + dt.timedelta(minutes=since))
    assert table.planned_end == 540 + sum(minutes for minutes, _how in plan)
    walked = [slot for slot in table.slots if not slot.passed_over]
    for one, following in itertools.pairwise(walked):
        assert one.ends == following.begins
    assert all(slot.ends >= slot.begins for slot in table.slots)
    assert table.expected_end == walked[-1].ends if walked else table.expected_end == 540
    assert [slot.block for slot in table.slots if slot.passed_over] + still_to_come(blocks) == [
        one for one in blocks if one.to_come
    ]


# -- the moments themselves


class Hands:
    """A clock on the wall that a test moves."""

    def __init__(self, workshop: Workshop) -> None:
        self.now = MORNING
        workshop.set_clock(lambda: self.now)

    def wait(self, minutes: float) -> None:
        self.now += dt.timedelta(minutes=minutes)


def test_a_day_is_played_closed_and_taken_up_again(workshop: Workshop) -> None:
    hands, day = Hands(workshop), workshop.people.days()[0].id
    agenda = workshop.agenda
    first, second = agenda.add(day, "Onthaal", 30), agenda.add(day, "Kring", 60)
    agenda.begin(first)
    hands.wait(40)
    agenda.begin(second)
    hands.wait(20)
    fire = agenda.begin_unforeseen(day, "Brandalarm", second)
    hands.wait(18)
    agenda.begin(second)
    hands.wait(10)
    blocks = agenda.blocks(day)
    table = expected(blocks, "9:00", hands.now)
    assert [one.id for one in blocks] == [first, second, fire]
    assert [one.actual_minutes for one in blocks] == [40, None, 18]
    assert (table.left, table.late) == (30, 28)
    agenda.close_day(day)
    assert [one.actual_minutes for one in agenda.blocks(day)] == [40, 30, 18]
    workshop.undo()
    assert agenda.blocks(day) == blocks


def test_an_unforeseen_block_is_one_step_to_take_back(workshop: Workshop) -> None:
    Hands(workshop)
    day, agenda = workshop.people.days()[0].id, workshop.agenda
    agenda.begin(agenda.add(day, "Kring", 60))
    before = agenda.blocks(day)
    agenda.begin_unforeseen(day, "Brandalarm", before[0].id)
    workshop.undo()
    assert agenda.blocks(day) == before


def test_a_block_that_nobody_ended_for_a_week_took_what_it_was_allowed(workshop: Workshop) -> None:
    hands, day = Hands(workshop), workshop.people.days()[0].id
    workshop.agenda.begin(workshop.agenda.add(day, "Kring", 60))
    hands.wait(LONGEST * 7)
    workshop.agenda.close_day(day)
    assert workshop.agenda.blocks(day)[0].actual_minutes == 60


def test_a_block_that_was_forgotten_goes_on_from_what_it_was_allowed(workshop: Workshop) -> None:
    hands, day = Hands(workshop), workshop.people.days()[0].id
    block_id = workshop.agenda.add(day, "Kring", 60)
    workshop.agenda.begin(block_id)
    hands.wait(LONGEST * 7)
    workshop.agenda.begin(block_id)
    table = expected(workshop.agenda.blocks(day), "9:00", hands.now)
    assert table.running is not None
    assert table.left == 0


def test_catching_up_is_one_step_to_take_back(workshop: Workshop) -> None:
    day, agenda = workshop.people.days()[0].id, workshop.agenda
    one, other = agenda.add(day, "Kring", 60), agenda.add(day, "Bord", 40)
    agenda.allow({one: 45, other: 30})
    assert [block.allowed_minutes for block in agenda.blocks(day)] == [45, 30]
    workshop.undo()
    assert [block.allowed_minutes for block in agenda.blocks(day)] == [60, 40]
