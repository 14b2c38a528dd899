"""The agenda of a day: order, minutes, the bin, and blocks that begin and end by the clock."""

import datetime as dt

import pytest

from app.foundation.errors import KnownError
from app.models import AgendaItem
from app.workshop.agenda import LONGEST, SHORT_NAME, Block, Plan, proposed_short_name
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

MORNING = dt.datetime(2026, 3, 12, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


class Clock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> dt.datetime:
        return self.now

    def after(self, minutes: int) -> None:
        self.now += dt.timedelta(minutes=minutes)


@pytest.fixture
def day(workshop: Workshop) -> str:
    """A day of three blocks: A, B, C of 30 minutes."""
    day_id = workshop.people.days()[0].id
    for name in "ABC":
        workshop.agenda.add(day_id, name, 30)
    return day_id


def names(workshop: Workshop, day_id: str) -> str:
    return "".join(block.activity for block in workshop.agenda.blocks(day_id))


def block(workshop: Workshop, day_id: str, name: str) -> Block:
    return next(one for one in workshop.agenda.blocks(day_id) if one.activity == name)


def test_a_block_comes_behind_the_chosen_one_or_at_the_end(workshop: Workshop, day: str) -> None:
    workshop.agenda.add(day, "x", 5, after=block(workshop, day, "A").id)
    workshop.agenda.add(day, "y", 5)
    assert names(workshop, day) == "AxBCy"


def test_many_blocks_find_room_in_the_same_place(workshop: Workshop, day: str) -> None:
    first = block(workshop, day, "A").id
    for name in "zyxwvutsrqponmlkj":
        workshop.agenda.add(day, name, 5, after=first)
    assert names(workshop, day) == "AjklmnopqrstuvwxyzBC"


@pytest.mark.parametrize(
    ("name", "places", "wanted"),
    [("A", 1, "BAC"), ("A", 9, "BCA"), ("C", -1, "ACB"), ("C", -9, "CAB"), ("B", 0, "ABC"), ("A", -1, "ABC")],
)
def test_a_block_moves_and_stays_within_the_day(
    workshop: Workshop, day: str, name: str, places: int, wanted: str
) -> None:
    workshop.agenda.move(block(workshop, day, name).id, places)
    assert names(workshop, day) == wanted


def test_moving_changes_no_other_block_and_can_be_taken_back(workshop: Workshop, day: str) -> None:
    moved = block(workshop, day, "C").id
    before = workshop.file.history.works()
    workshop.agenda.move(moved, -1)
    assert len(workshop.file.history.works()) == len(before) + 1
    workshop.undo()
    assert names(workshop, day) == "ABC"
    workshop.redo()
    assert names(workshop, day) == "ACB"


def test_blocks_with_one_rank_after_a_merge_can_still_be_told_apart(workshop: Workshop, day: str) -> None:
    with workshop.file.work("Samengevoegd") as session:
        for one in workshop.agenda.blocks(day):
            session.get_one(AgendaItem, one.id).rank = "00000001"
    first, second, third = (one.activity for one in workshop.agenda.blocks(day))
    workshop.agenda.move(block(workshop, day, third).id, -1)
    assert names(workshop, day) == first + third + second
    workshop.agenda.move(block(workshop, day, first).id, 2)
    assert names(workshop, day) == third + second + first


def test_a_binned_block_is_gone_until_it_comes_back(workshop: Workshop, day: str) -> None:
    gone = block(workshop, day, "B").id
    workshop.agenda.bin(gone)
    assert names(workshop, day) == "AC"
    workshop.undo()
    assert names(workshop, day) == "ABC"
    workshop.redo()
    assert names(workshop, day) == "AC"


@pytest.mark.parametrize("minutes", [-1, LONGEST + 1])
def test_a_block_takes_no_less_than_nothing_and_no_more_than_a_day(
    workshop: Workshop, day: str, minutes: int
) -> None:
    one = block(workshop, day, "A")
    for name in ("minutes", "least_minutes", "actual_minutes"):
        with pytest.raises(KnownError, match="Er is niets veranderd"):
            workshop.agenda.change(one.id, **{name: minutes})
    with pytest.raises(KnownError, match="Er is niets veranderd"):
        workshop.agenda.add(day, "Te lang", minutes)
    assert workshop.agenda.blocks(day)[0] == one
    assert names(workshop, day) == "ABC"


def test_typing_on_in_one_field_is_one_step_of_work(workshop: Workshop, day: str) -> None:
    one = block(workshop, day, "A").id
    for minutes in (6, 60):
        workshop.agenda.change(one, minutes=minutes)
    workshop.agenda.change(one, minutes=60)
    workshop.undo()
    assert workshop.agenda.blocks(day)[0].minutes == 30


def test_a_new_plan_takes_the_place_of_what_a_late_day_left(workshop: Workshop, day: str) -> None:
    one = block(workshop, day, "A").id
    workshop.agenda.allow({one: 20})
    assert workshop.agenda.blocks(day)[0].allowed_minutes == 20
    workshop.agenda.change(one, minutes=45)
    assert workshop.agenda.blocks(day)[0].allowed_minutes == 45
    workshop.undo()
    assert workshop.agenda.blocks(day)[0].allowed_minutes == 20


def test_a_block_of_which_nobody_said_how_long_is_not_one_of_no_minutes(workshop: Workshop, day: str) -> None:
    one = block(workshop, day, "A").id
    workshop.agenda.change(one, minutes=0)
    assert workshop.agenda.blocks(day)[0].timed
    workshop.agenda.change(one, minutes=None)
    changed = workshop.agenda.blocks(day)[0]
    assert (changed.minutes, changed.timed) == (0, False)


def test_a_whole_day_is_laid_behind_what_is_there_in_one_step(workshop: Workshop, day: str) -> None:
    workshop.agenda.lay(day, [Plan("D", 10), Plan("E", 15, pause=True, least_minutes=5)])
    assert names(workshop, day) == "ABCDE"
    last = workshop.agenda.blocks(day)[-1]
    assert (last.minutes, last.pause, last.least_minutes) == (15, True, 5)
    workshop.undo()
    assert names(workshop, day) == "ABC"


# -- the day itself


def test_the_next_block_ends_the_one_that_runs(workshop: Workshop, day: str) -> None:
    clock = Clock()
    workshop.set_clock(clock)
    first, second, _third = workshop.agenda.blocks(day)
    workshop.agenda.begin(first.id)
    assert workshop.agenda.blocks(day)[0].running
    clock.after(41)
    workshop.agenda.begin(second.id)
    first, second, third = workshop.agenda.blocks(day)
    assert (first.done, first.actual_minutes, first.began_at) == (True, 41, "2026-03-12T09:00:00+01:00")
    assert (second.running, second.began_at) == (True, "2026-03-12T09:41:00+01:00")
    assert third.to_come
    workshop.undo()
    assert [one.running for one in workshop.agenda.blocks(day)] == [True, False, False]


def test_a_block_that_runs_does_not_begin_again(workshop: Workshop, day: str) -> None:
    clock = Clock()
    workshop.set_clock(clock)
    first = workshop.agenda.blocks(day)[0].id
    workshop.agenda.begin(first)
    clock.after(10)
    before = len(workshop.file.history.works())
    workshop.agenda.begin(first)
    assert workshop.agenda.blocks(day)[0].began_at == "2026-03-12T09:00:00+01:00"
    assert len(workshop.file.history.works()) == before


def test_going_back_to_a_block_lets_it_go_on_from_the_minutes_it_had(workshop: Workshop, day: str) -> None:
    clock = Clock()
    workshop.set_clock(clock)
    first, second, _third = workshop.agenda.blocks(day)
    workshop.agenda.begin(first.id)
    clock.after(20)
    workshop.agenda.begin(second.id)
    clock.after(5)
    workshop.agenda.begin(first.id)
    again, between, _third = workshop.agenda.blocks(day)
    assert (again.running, again.began_at) == (True, "2026-03-12T09:05:00+01:00")
    assert between.actual_minutes == 5


def test_closing_the_day_ends_the_block_and_beginning_opens_the_day_again(
    workshop: Workshop, day: str
) -> None:
    clock = Clock()
    workshop.set_clock(clock)
    first = workshop.agenda.blocks(day)[0].id
    workshop.agenda.begin(first)
    clock.after(33)
    workshop.agenda.close_day(day)
    assert workshop.agenda.blocks(day)[0].actual_minutes == 33
    assert workshop.days.get(day).closed_at == "2026-03-12T09:33:00+01:00"
    workshop.agenda.begin(first)
    assert workshop.days.get(day).closed_at is None


def test_an_hour_that_summer_time_takes_is_no_hour_of_work(workshop: Workshop, day: str) -> None:
    clock = Clock()
    clock.now = dt.datetime(2026, 3, 29, 1, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    workshop.set_clock(clock)
    first, second, _third = workshop.agenda.blocks(day)
    workshop.agenda.begin(first.id)
    clock.now = dt.datetime(2026, 3, 29, 3, 15, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    workshop.agenda.begin(second.id)
    assert workshop.agenda.blocks(day)[0].actual_minutes == 45


def test_a_clock_put_back_gives_no_minutes_below_nothing(workshop: Workshop, day: str) -> None:
    clock = Clock()
    workshop.set_clock(clock)
    first, second, _third = workshop.agenda.blocks(day)
    workshop.agenda.begin(first.id)
    clock.after(-90)
    workshop.agenda.begin(second.id)
    assert workshop.agenda.blocks(day)[0].actual_minutes == 0


# -- short names


@pytest.mark.parametrize(
    ("activity", "short"),
    [
        ("Onthaal met koffie en naamstickers", "Onthaal met koffie"),
        ("Kennismaking: jouw naam en één moment", "Kennismaking"),
        ("Grondplan blok A aan de tafels (Aanleiding, Doel)", "Grondplan blok A"),
        ("Plenaire terugkoppeling", "Terugkoppeling"),
        ("Checklist goede praktijken en score op 10", "Checklist"),
        ("Checklist goed voorbereiden op 10", "Checklist goed"),
        ("", ""),
        ("(pauze)", "(pauze)"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahr"),
    ],
)
def test_a_short_name_is_proposed(activity: str, short: str) -> None:
    assert proposed_short_name(activity) == short


def test_every_block_of_the_sample_has_a_short_name_that_fits() -> None:
    with practice_of(sample_day()) as workshop:
        blocks = workshop.agenda.blocks(workshop.people.days()[0].id)
    assert len(blocks) == 19
    assert all(0 < len(one.short_name) <= SHORT_NAME for one in blocks)
    assert [one.short_name for one in blocks if one.pause] == ["Pauze", "Broodjeslunch"]
