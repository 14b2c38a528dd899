"""Where we are in the day, whatever happens to its blocks, its guides and its days meanwhile."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.guides.schema import Guide, Section
from app.models import Day, GuideCopy, Presence, id_for
from app.ui.session.day_column import Act, act_of
from app.ui.state import OpenPractice
from app.workshop.workshop import Workshop
from tests.practices import started_practice

DOEL = "grondplan/doel.verandering"
TODAY = dt.datetime(2026, 3, 12, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    """A day of four blocks: Onthaal, Doel, Pauze, Doel nog eens."""
    with started_practice(tmp_path) as workshop:
        workshop.set_clock(lambda: TODAY)
        day = workshop.people.days()[0].id
        workshop.agenda.add(day, "Onthaal", 15)
        workshop.agenda.add(day, "Doel", 30, guide="grondplan", sections=["doel"])
        workshop.agenda.add(day, "Pauze", 15, pause=True)
        workshop.agenda.add(day, "Doel nog eens", 30, guide="grondplan", sections=["doel"])
        yield workshop


@pytest.fixture
def practice(qtbot: QtBot, workshop: Workshop) -> OpenPractice:
    del qtbot
    return OpenPractice(workshop)


def names(practice: OpenPractice) -> list[str]:
    return [block.activity for block in practice.blocks]


def at(practice: OpenPractice) -> tuple[str | None, str]:
    block = practice.here.block
    return block.activity if block else None, practice.here.step.key


def moves(practice: OpenPractice) -> list[str]:
    told: list[str] = []
    practice.moved.connect(told.append)
    return told


def test_the_day_is_walked_in_the_order_of_the_agenda_and_ends_there(practice: OpenPractice) -> None:
    walked = [at(practice)[0]]
    while practice.position < practice.last_position:
        practice.next()
        walked.append(at(practice)[0])
    assert list(dict.fromkeys(walked)) == ["Onthaal", "Doel", "Pauze", "Doel nog eens"]
    assert all(not stop.block for stop in practice.stops[practice.last_position + 1 :])
    practice.next()
    assert practice.position == practice.last_position


def test_beyond_the_agenda_one_walks_on_to_the_end_of_what_it_leaves_out(practice: OpenPractice) -> None:
    practice.go_to_step("plenair/terugblik.kwaliteit")
    assert practice.here.block is None
    assert practice.last_position == len(practice.stops) - 1


def test_walking_begins_no_block_before_the_day_has_begun(practice: OpenPractice) -> None:
    practice.next()
    assert practice.running_block is None
    assert not practice.day_began


def test_a_day_that_begins_is_at_its_first_block(practice: OpenPractice) -> None:
    practice.go_to_step("plenair/terugblik.kwaliteit")
    practice.begin_day()
    assert practice.running_block == practice.here.block == practice.blocks[0]
    practice.next()
    assert practice.running_block == practice.blocks[1]


def test_a_step_that_stands_in_two_blocks_stays_in_the_one_people_are_in(practice: OpenPractice) -> None:
    second = practice.last_position
    practice.go_to(second)
    assert at(practice)[0] == "Doel nog eens"
    practice.workshop.agenda.move(practice.blocks[0].id, 1)
    assert at(practice)[0] == "Doel nog eens"
    practice.workshop.agenda.bin(practice.blocks[3].id)
    assert at(practice)[0] == "Doel", "its other place, now that this one is gone"


def test_a_break_that_is_thrown_away_while_one_is_in_it_leads_to_what_came_after(
    practice: OpenPractice,
) -> None:
    pause = next(number for number, stop in enumerate(practice.stops) if at_pause(practice, number))
    practice.go_to(pause)
    told = moves(practice)
    practice.workshop.agenda.bin(practice.blocks[2].id)
    assert at(practice)[0] == "Doel nog eens"
    assert told == [practice.step_id], "the screens hear that another step is asked"
    practice.undo()
    assert names(practice) == ["Onthaal", "Doel", "Pauze", "Doel nog eens"]


def at_pause(practice: OpenPractice, number: int) -> bool:
    block = practice.stops[number].block
    return block is not None and block.activity == "Pauze"


def test_what_does_not_touch_the_step_moves_nobody(practice: OpenPractice) -> None:
    practice.go_to_step(DOEL)
    told = moves(practice)
    practice.workshop.agenda.change(practice.blocks[1].id, minutes=45)
    practice.workshop.agenda.bin(practice.blocks[0].id)
    practice.workshop.answers.enter(DOEL, "Rust", day_id=practice.day_id)
    assert (practice.step_id, told) == (DOEL, [])


def test_a_guide_that_goes_away_leaves_its_blocks_with_nothing_to_ask(practice: OpenPractice) -> None:
    practice.go_to_step(DOEL)
    told = moves(practice)
    with practice.workshop.file.work("weg") as session:
        session.get_one(GuideCopy, id_for("guide", "grondplan")).presence = Presence.BINNED.value
    assert practice.here.free
    assert told == [practice.step_id]
    practice.begin(practice.blocks[1])
    assert practice.running_block == practice.blocks[1]


def test_a_guide_without_steps_is_a_block_that_asks_nothing(practice: OpenPractice) -> None:
    empty = Guide(
        key="leeg",
        title="Leeg",
        source="Wij",
        version=1,
        intro="Leeg",
        sections=(Section(key="a", title="A"),),
    )
    practice.workshop.guides.keep(empty)
    assert practice.day_id is not None
    practice.workshop.agenda.add(practice.day_id, "Leeg", 10, guide="leeg")
    practice.begin(practice.blocks[-1])
    assert practice.here.free
    assert at(practice)[0] == "Leeg"


def test_another_day_has_its_own_blocks_and_place(practice: OpenPractice) -> None:
    workshop = practice.workshop
    other = workshop.people.add_day(date="2026-03-19")
    workshop.agenda.add(other.id, "Terugkoppeling", 30, guide="plenair")
    chosen: list[str | None] = []
    practice.day_chosen.connect(lambda: chosen.append(practice.day_id))
    practice.choose_day(other.id)
    assert (chosen, names(practice), practice.here.guide.key) == ([other.id], ["Terugkoppeling"], "plenair")
    practice.choose_day("bestaat niet")
    practice.choose_day(other.id)
    assert chosen == [other.id]


def test_a_day_that_goes_to_the_bin_is_left_with_its_blocks(practice: OpenPractice) -> None:
    workshop = practice.workshop
    first = practice.day_id
    other = workshop.people.add_day()
    workshop.agenda.add(other.id, "Terugkoppeling", 30, guide="plenair")
    practice.choose_day(other.id)
    seen: list[list[str]] = []
    practice.day_chosen.connect(lambda: seen.append(names(practice)))
    told = moves(practice)
    workshop.days.remove(other.id)
    assert practice.day_id == first
    assert seen == [["Onthaal", "Doel", "Pauze", "Doel nog eens"]], "who hears of it sees the other day"
    assert told in ([], [practice.step_id])


def test_the_day_of_today_is_opened_first_or_else_the_last_one(qtbot: QtBot, workshop: Workshop) -> None:
    del qtbot
    first = workshop.people.days()[0]
    last = workshop.people.add_day(date="2026-04-02")
    assert OpenPractice(workshop).day_id == last.id
    with workshop.file.work("datum") as session:
        session.get_one(Day, first.id).date = "2026-03-12"
    assert OpenPractice(workshop).day_id == first.id


def test_opened_in_the_middle_of_the_day_one_is_in_the_block_that_runs(
    qtbot: QtBot, workshop: Workshop
) -> None:
    del qtbot
    first = OpenPractice(workshop)
    first.begin(first.blocks[1])
    workshop.answers.enter(DOEL, "Rust", day_id=first.day_id)
    again = OpenPractice(workshop)
    assert at(again)[0] == "Doel"
    assert again.step_id != DOEL, "at the first question without an answer"


def test_a_day_that_was_closed_goes_on_with_its_last_block(practice: OpenPractice) -> None:
    practice.begin_day()
    practice.next()
    assert practice.day_id is not None
    practice.workshop.agenda.close_day(practice.day_id)
    assert practice.running_block is None
    practice.begin_day()
    assert practice.running_block == practice.blocks[1]


def test_a_screen_that_asks_after_closing_hears_that_there_is_no_day(practice: OpenPractice) -> None:
    practice.begin_day()
    table = practice.timetable
    practice.close()
    assert (practice.day_id, act_of(practice, table)) == (None, Act.NONE)
