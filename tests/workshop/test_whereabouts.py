"""Where the work is, without a window: the day of now, the place to go on, and the stop people stay at."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.workshop.whereabouts import Whereabouts
from app.workshop.workshop import Workshop
from tests.practices import started_practice

NOW = dt.datetime(2026, 3, 12, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    """A day of three blocks: Onthaal, Doel, Pauze."""
    with started_practice(tmp_path) as workshop:
        workshop.set_clock(lambda: NOW)
        day = workshop.people.days()[0].id
        workshop.agenda.add(day, "Onthaal", 15)
        workshop.agenda.add(day, "Doel", 30, guide="grondplan", sections=["doel"])
        workshop.agenda.add(day, "Pauze", 15, pause=True)
        yield workshop


def test_today_comes_before_the_last_day(workshop: Workshop) -> None:
    today = workshop.people.add_day(date=NOW.date().isoformat())
    last = workshop.people.add_day(date="2026-09-01")
    assert Whereabouts(workshop).day == today
    workshop.set_clock(lambda: NOW + dt.timedelta(days=1))
    assert Whereabouts(workshop).day == last


def test_of_a_series_the_meeting_that_runs_or_is_next_is_opened_and_not_the_last(workshop: Workshop) -> None:
    later = workshop.people.add_day(date="2027-01-13")
    soon = workshop.people.add_day(date="2026-04-02")
    assert Whereabouts(workshop).day == soon
    # a meeting that the group began today goes on, whatever date was planned
    workshop.agenda.begin(workshop.agenda.add(later.id, "Terugblik", 10))
    assert Whereabouts(workshop).day == later
    workshop.set_clock(lambda: NOW + dt.timedelta(days=1))
    assert Whereabouts(workshop).day == soon


def test_work_goes_on_in_the_block_that_runs_at_its_first_open_question(workshop: Workshop) -> None:
    where = Whereabouts(workshop)
    doel = where.blocks[1]
    workshop.agenda.begin(doel.id)
    where.read_again()
    assert where.elsewhere
    where.resume({})
    assert where.inside(doel.id)
    assert where.inside_running
    first = where.position
    where.resume({where.here.step_id: 1})
    assert where.inside(doel.id)
    assert where.position > first


def test_people_stay_at_their_stop_when_a_block_comes_before_it(workshop: Workshop) -> None:
    where = Whereabouts(workshop)
    doel = where.blocks[1]
    where.position = where.first_of(doel.id) or 0
    asked, before = where.here.step_id, where.position
    added = workshop.agenda.add(where.day.id if where.day else "", "Kennismaking", 10)
    workshop.agenda.move(added, -3)
    where.read_again()
    assert where.first_of(added) == 0
    assert (where.here.step_id, where.position) == (asked, before + 1)


def test_the_day_is_reckoned_once_a_second_and_again_when_it_changed(workshop: Workshop) -> None:
    where = Whereabouts(workshop)
    first = where.timetable
    assert where.timetable is first
    where.read_again()
    assert where.timetable is not first
