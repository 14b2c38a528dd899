"""The day in the session: where we are, time in the strip, catching up, and the timer of the question."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.projector.feed import RoomMode
from app.ui.projector.scene import Break, ClockScene, Instruction, Scene, SmallTimer
from app.ui.session.day_column import Act
from app.ui.session.day_rows import BlockRow, SectionRow, State
from app.ui.session.page import SessionPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.agenda import Block
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, bring_up, type_in

WINTER = dt.timezone(dt.timedelta(hours=1))


class HandClock:
    """A clock that only a test moves."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 3, 12, 8, 50, tzinfo=WINTER)


class Played:
    """A window on a day with an agenda, and a hand on the clock."""

    def __init__(self, window: MainWindow, clock: HandClock) -> None:
        self.window = window
        self._clock = clock

    @property
    def opened(self) -> Opened:
        assert self.window.opened is not None
        return self.window.opened

    @property
    def page(self) -> SessionPage:
        page = self.window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        return page

    @property
    def blocks(self) -> dict[str, Block]:
        return {block.short_name: block for block in self.opened.practice.blocks}

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        """The clock on the wall, and the tick that comes with it."""
        self.set_clock(hour, minute, second)
        self.opened.ticking.tick()

    def set_clock(self, hour: int, minute: int, second: int = 0) -> None:
        self._clock.now = self._clock.now.replace(hour=hour, minute=minute, second=second)

    def begin(self, name: str) -> None:
        self.opened.practice.begin(self.blocks[name])

    def go_to(self, name: str, further: int = 0) -> None:
        stops = self.opened.practice.stops
        first = [stop.block is not None and stop.block.short_name == name for stop in stops].index(True)
        self.opened.practice.go_to(first + further)

    @property
    def rows(self) -> dict[str, BlockRow]:
        return {row.name: row for row in self.page.day.list.rows if isinstance(row, BlockRow)}

    @property
    def states(self) -> list[State]:
        return [row.state for row in self.rows.values()]

    def scene(self) -> Scene:
        """What the room gets."""
        return self.opened.feed.scene

    @property
    def readings(self) -> list[str]:
        return [readout.reading.spoken for readout in self.page.strip.readings]


def fill(workshop: Workshop) -> None:
    workshop.start("Het Speelhuis")
    day = workshop.people.days()[0].id
    agenda = workshop.agenda
    agenda.add(day, "Onthaal", 30)
    agenda.add(day, "Blok A", 60, guide="grondplan", sections=("aanleiding", "doelgroep"), least_minutes=40)
    agenda.add(day, "Pauze", 15, pause=True)
    agenda.add(day, "Blok B", 50, guide="grondplan", sections=("doel",), least_minutes=30)
    agenda.add(day, "Afronding", 15)


@pytest.fixture
def played(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Played]:
    places = Places(tmp_path / "data")
    clock = HandClock()
    dialogs = Dialogs(lambda proposal: tmp_path / proposal.name)
    window = MainWindow(qapp, theme, places, dialogs, clock=lambda: clock.now)
    played = Played(window, clock)
    bring_up(qtbot, window)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / "Speelhuis.praktijk", places))
        fill(workshop)
        return workshop

    window.use(make)
    yield played
    window.close()


def test_before_the_day_it_shows_the_plan_and_begins_with_one_button(played: Played) -> None:
    page = played.page
    assert [(row.time, row.plan, row.state) for row in played.rows.values()] == [
        ("9:00", 30, State.COMING), ("9:30", 60, State.COMING), ("10:30", 15, State.COMING),
        ("10:45", 50, State.COMING), ("11:35", 15, State.COMING),
    ]  # fmt: skip
    assert played.readings == ["", "", "8:50 einde rond 11:50"]
    played.at(9, 10)
    assert page.day.button.words == "Begin de dag"
    QTest.mouseClick(page.day.button, Qt.MouseButton.LeftButton)
    assert played.states[0] is State.RUNNING
    assert played.rows["Pauze"].time == "10:40"
    assert played.readings == [
        "nog 30 min voor dit blok",
        "10 min later dan gepland",
        "9:10 einde rond 12:00",
    ]


def test_walking_into_the_next_block_begins_it_and_going_back_does_not_end_it(played: Played) -> None:
    page = played.page
    played.at(9, 0)
    page.day.button.click()
    played.at(9, 40)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert (played.rows["Onthaal"].actual, played.states[1]) == (40, State.RUNNING)
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert played.states[1] is State.RUNNING
    assert page.strip.begin.isVisible()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert not page.strip.begin.isVisible()
    assert played.opened.practice.workshop.undo() is not None
    assert played.states[:2] == [State.RUNNING, State.COMING]


def test_looking_ahead_begins_nothing_also_when_one_reads_on(played: Played) -> None:
    page, practice = played.page, played.opened.practice
    played.at(9, 0)
    played.begin("Blok A")
    played.go_to("Blok B")
    assert page.strip.begin.isVisible()
    for _step in range(4):
        QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert practice.here.block is not None
    assert practice.here.block.short_name == "Afronding"
    assert practice.running_block is not None
    assert practice.running_block.short_name == "Blok A"
    played.go_to("Blok A")
    assert not page.strip.begin.isVisible()


def test_who_looks_ahead_reads_that_the_room_does_too_unless_it_holds_what_it_sees(played: Played) -> None:
    page, opened = played.page, played.opened
    played.at(9, 0)
    played.begin("Blok A")
    played.go_to("Blok B")
    says, where = page.room_column._passes.text, page.strip._where.text
    assert (where(), "kijkt mee" in says()) == ("Je kijkt vooruit", False)
    opened.desk.show()
    assert where() == "Je kijkt vooruit: de zaal kijkt mee"
    assert says() == "De zaal kijkt mee: ‘Vasthouden’ laat haar beeld staan"
    played.window.resize(1280, 720)
    QTest.qWait(0)
    assert says() == "De zaal kijkt mee: ‘Vast’ laat haar beeld staan"  # as the button is called there
    opened.feed.set_mode(RoomMode.FREEZE)
    assert (where(), says()) == ("Je kijkt vooruit", "De zaal ziet nog het vorige beeld")
    opened.feed.set_mode(RoomMode.LIVE)
    played.go_to("Blok A")
    assert "kijkt mee" not in where() + says()
    opened.desk.close()


def test_control_j_begins_the_block_that_is_looked_at_also_out_of_order(played: Played) -> None:
    played.at(9, 0)
    played.begin("Onthaal")
    played.at(9, 20)
    played.go_to("Blok B", 1)
    QTest.keyClick(played.page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert played.states == [
        State.DONE, State.PASSED_OVER, State.PASSED_OVER, State.RUNNING, State.COMING,
    ]  # fmt: skip
    assert played.opened.practice.here.section.key == "doel"


def test_the_list_of_the_day_is_steered_with_keys(played: Played) -> None:
    page, practice = played.page, played.opened.practice
    played.at(9, 0)
    played.begin("Blok A")
    QTest.keyClick(page, Qt.Key.Key_F4)
    days = page.day.list
    assert days.hasFocus()
    sections = [row for row in days.rows if isinstance(row, SectionRow)]
    assert [(row.name, row.done, row.total, row.here) for row in sections] == [
        ("Aanleiding en vraagstuk", 0, 3, True), ("Doelgroep", 0, 5, False),
    ]  # fmt: skip
    QTest.keyClick(days, Qt.Key.Key_Down)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert practice.here.section.key == "doelgroep"
    assert page.entry.field.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_F4)
    days.choose_block(played.blocks["Pauze"].id)
    QTest.keyClick(days, Qt.Key.Key_Plus)
    QTest.keyClick(days, Qt.Key.Key_Plus)
    QTest.keyClick(days, Qt.Key.Key_Minus)
    assert (played.rows["Pauze"].plan, played.rows["Pauze"].actual) == (15, 20)
    QTest.keyClick(days, Qt.Key.Key_Escape)
    assert page.entry.field.hasFocus()


def test_answers_are_counted_in_the_day(played: Played) -> None:
    played.begin("Blok A")
    type_in(played.page.entry.field, "Kinderen zonder plek")
    QTest.keyClick(played.page.entry.field, Qt.Key.Key_Return)
    section = next(row for row in played.page.day.list.rows if isinstance(row, SectionRow))
    assert (section.done, section.total) == (1, 3)


def test_something_unforeseen_is_named_in_its_place_and_costs_what_it_takes(played: Played) -> None:
    page = played.page
    played.at(9, 0)
    played.begin("Onthaal")
    played.at(9, 12)
    QTest.keyClick(
        page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.selectedText() == "Onverwacht"
    type_in(editor, "Brandalarm")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    played.at(9, 30)
    assert played.readings[0] == "18 min niet voorzien"
    row = played.rows["Brandalarm"]
    assert (row.plan, row.actual, row.state) == (None, 18, State.RUNNING)
    assert played.scene() == Instruction("Brandalarm")
    assert not page.day.list.hasFocus()
    played.begin("Onthaal")
    assert played.readings[:2] == ["nog 18 min voor dit blok", "18 min later dan gepland"]


def test_the_enter_that_keeps_the_name_of_a_block_goes_nowhere(played: Played) -> None:
    played.begin("Blok A")
    played.go_to("Blok A", 1)
    asked = played.opened.practice.step_id
    played.page.day.list.name_block(played.blocks["Blok B"].id)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    type_in(editor, "Na de middag")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    played.at(11, 0)
    assert "Na de middag" in played.rows
    assert played.opened.practice.step_id == asked


def test_the_last_row_of_the_day_opens_what_it_came_to(played: Played) -> None:
    day = played.page.day.list
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_End)
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert played.page.end_of_day is not None
    assert played.page.end_of_day.isVisible()


def test_something_unforeseen_is_named_also_where_the_day_is_folded(played: Played) -> None:
    page = played.page
    played.begin("Blok A")
    played.window.resize(1280, 720)
    QApplication.processEvents()
    page.day.list.unforeseen_wanted.emit()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert "Onverwacht" in played.rows
    assert not page.day.isVisible()


def test_the_menu_of_a_block_gives_time_and_begins_it(played: Played) -> None:
    days = played.page.day.list
    played.at(9, 0)
    played.begin("Onthaal")
    days.choose_block(played.blocks["Blok A"].id)
    for number in (1, 1, 2, 0):
        menu = days.menu_of_chosen()
        assert menu is not None
        menu.actions()[number].trigger()
    assert (played.states[:2], played.blocks["Blok A"].allowed_minutes) == ([State.DONE, State.RUNNING], 65)
    days.choose_block(played.blocks["Onthaal"].id)
    menu = days.menu_of_chosen()
    assert menu is not None
    assert [action.isEnabled() for action in menu.actions()][:3] == [True, False, False]


def test_what_is_on_no_block_is_said_to_be_outside_the_agenda(played: Played) -> None:
    played.opened.practice.go_to_step("grondplan/aanpak.stappen")
    words = [played.page.day.list.model().index(n, 0).data() for n in range(len(played.page.day.list.rows))]
    assert words[-2:] == ["Einde", "Buiten de agenda: Aanpak"]


def test_an_hour_in_which_nobody_pressed_anything_is_said_and_pushes_the_day(played: Played) -> None:
    played.at(9, 0)
    played.begin("Onthaal")
    played.at(10, 30)
    assert played.readings == ["1 u over de tijd is om", "1 u later dan gepland", "10:30 einde rond 12:50"]
    assert played.rows["Blok A"].time == "10:30"


def test_the_last_fifth_of_a_block_is_told_once_and_in_words(played: Played, qtbot: QtBot) -> None:
    told: list[str] = []
    played.at(9, 0)
    played.begin("Onthaal")
    played.page.strip.announced.connect(told.append)
    for minute in (5, 20, 24, 25, 26, 29, 30, 31, 45):
        played.at(9, minute)
    assert told == [
        "Nog 6 minuten voor dit blok.", "Nog 1 minuut voor dit blok.", "De tijd voor dit blok is om.",
    ]  # fmt: skip


def test_catching_up_is_proposed_changed_and_taken_back_in_one_step(played: Played) -> None:
    page = played.page
    played.at(9, 0)
    played.begin("Onthaal")
    played.at(9, 45)
    assert page.day.act is Act.CATCH_UP
    assert page.day.button.words == "Haal 15 minuten in"
    page.day.button.click()
    panel = page.day.catch_up
    assert panel.list.hasFocus()
    assert panel.result == "Einde dan rond 11:50."
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.result == "Je wint 5 min, 10 min blijft over. Einde dan rond 12:00."
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert {name: block.allowed_minutes for name, block in played.blocks.items()} == {
        "Onthaal": 30, "Blok A": 50, "Pauze": 15, "Blok B": 45, "Afronding": 15,
    }  # fmt: skip
    assert played.readings[1] == "op tijd volgens plan"
    assert not panel.isVisible()
    played.opened.practice.undo()
    assert played.readings[1] == "15 min later dan gepland"


def test_catching_up_stays_in_sight_where_the_day_is_folded(played: Played) -> None:
    played.window.resize(1280, 720)
    QApplication.processEvents()
    played.at(9, 0)
    played.begin("Onthaal")
    played.at(9, 45)
    page = played.page
    QTest.keyClick(page.centre, Qt.Key.Key_F4)
    page.day.button.setFocus()
    QTest.keyClick(page.day.button, Qt.Key.Key_Return)
    assert page.day.catch_up.list.hasFocus()
    QTest.keyClick(page.day.catch_up.list, Qt.Key.Key_Return)
    assert played.readings[1] == "op tijd volgens plan"
    assert not page.day.isVisible()


def test_escape_leaves_the_proposal_and_nothing_changes(played: Played) -> None:
    played.at(9, 0)
    played.begin("Onthaal")
    played.at(9, 45)
    before = played.blocks
    played.page.day.button.click()
    QTest.keyClick(played.page.day.catch_up.list, Qt.Key.Key_Escape)
    assert played.blocks == before
    assert played.page.day.list.isVisible()


def test_the_last_block_offers_to_close_the_day_and_the_day_can_go_on(played: Played) -> None:
    page, closed = played.page, []
    page.day_closed.connect(lambda: closed.append(True))
    played.at(9, 0)
    played.begin("Afronding")
    assert page.day.button.words == "Sluit de dag af"
    played.at(9, 12)
    page.day.button.click()
    assert closed == [True]
    assert (page.day.act, played.rows["Afronding"].actual) == (Act.GO_ON, 12)
    played.at(9, 20)
    page.day.button.click()
    assert played.readings[0] == "nog 3 min bijna om"


def test_the_day_goes_on_after_the_program_was_closed(played: Played, qtbot: QtBot) -> None:
    played.at(9, 0)
    played.begin("Blok A")
    before = played.opened
    played.window.open_path(before.path)
    played.set_clock(9, 25)
    qtbot.waitUntil(lambda: played.window.opened not in (None, before))
    assert (before.ticking.running, played.opened.ticking.running) == (False, True)
    assert played.opened.practice.running_block is not None
    assert played.readings[0] == "nog 35 min voor dit blok"


def test_without_an_agenda_it_shows_the_questions_and_the_way_to_an_agenda(played: Played) -> None:
    page, wanted = played.page, []
    for block in played.opened.practice.blocks:
        played.opened.practice.workshop.agenda.bin(block.id)
    assert page.day.outline.isVisible()
    assert played.readings == ["", "", "8:50"]
    page.agenda_wanted.connect(lambda: wanted.append(True))
    page.day.make_agenda.click()
    assert wanted == [True]
    assert played.window.rail.place is Place.PREPARE


def test_in_a_narrow_window_the_day_folds_into_a_button(played: Played) -> None:
    played.window.resize(1280, 720)
    QApplication.processEvents()
    page = played.page
    assert page.strip.day.isVisible()
    assert not page.day.isVisible()
    QTest.keyClick(page.entry.field, Qt.Key.Key_F4)
    assert page.day.isVisible()
    assert page.day.list.hasFocus()
    QTest.keyClick(page.day.list, Qt.Key.Key_Escape)
    assert not page.day.isVisible()
    assert not page.day.list.hasFocus()
    page.strip.day.click()
    page.centre.take_focus()
    assert not page.day.isVisible()
    played.window.resize(1440, 900)
    QApplication.processEvents()
    assert page.day.isVisible()


def test_a_day_that_folds_while_the_keyboard_is_in_it_gives_it_back_to_the_work(played: Played) -> None:
    played.page.day.take_focus()
    played.window.resize(1280, 720)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    played.page.middle.take_focus()
    assert focus is QApplication.focusWidget()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (960, 600)])
def test_nothing_of_time_is_cut_in_the_strip(played: Played, size: tuple[int, int]) -> None:
    played.opened.practice.workshop.describe("title", "Een praktijk met een heel erg lange naam " * 4)
    played.at(9, 0)
    played.begin("Blok A")
    played.go_to("Blok B")
    played.at(11, 40)
    played.window.resize(*size)
    QApplication.processEvents()
    strip = played.page.strip
    for readout in strip.readings:
        assert readout.isVisible()
        assert readout.width() >= readout.sizeHint().width()
        assert readout.geometry().right() <= strip.width()
    assert strip.begin.width() >= strip.begin.sizeHint().width()
    seen = [one for one in (strip.day, strip._name, strip._where, strip.begin) if one.isVisible()]
    for one, other in pairwise(seen):
        assert one.geometry().right() < other.geometry().left()


# -- the timer of the question, at the laptop and in the room


def test_the_timer_is_seen_whole_in_a_small_window(played: Played) -> None:
    played.begin("Blok A")
    played.go_to("Blok A", 1)
    played.window.resize(1280, 720)
    QApplication.processEvents()
    page = played.page
    bottom = page.timer.mapTo(page, page.timer.rect().bottomLeft()).y()
    assert page.timer.more.isVisible()
    assert page.timer.visibleRegion().boundingRect().height() == page.timer.height()
    assert bottom <= page.height()
    for button in page.room_column.buttons.values():
        assert button.width() >= button.sizeHint().width()
        assert button.height() == button.sizeHint().height()


def test_the_timer_of_a_question_runs_with_the_day_and_goes_on_where_it_was(played: Played) -> None:
    page, feed = played.page, played.opened.feed
    played.at(9, 0)
    played.begin("Blok A")
    assert (page.timer.digits.words, page.timer.digits.beside) == ("7:30", "van 7:30")
    played.at(9, 1, 10)
    assert page.timer.digits.words == "6:20"
    assert feed.small_timer == SmallTimer(380, 450)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.timer.digits.words == "7:30"
    played.at(9, 3)
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert page.timer.digits.words == "6:20"
    played.at(9, 10)
    assert (page.timer.digits.words, page.timer.digits.beside) == ("0:40", "over")


def test_a_timer_is_paused_started_and_lengthened_with_keys(played: Played) -> None:
    page, ticking = played.page, played.opened.ticking
    played.go_to("Blok A")
    assert (page.timer.start.words, ticking.every) == ("Start", 60_000)
    assert played.opened.feed.small_timer is None
    QTest.keyClick(page.entry.field, Qt.Key.Key_F7)
    assert (page.timer.start.words, ticking.every) == ("Pauze", 1000)
    played.at(8, 51)
    page.timer.more.click()
    assert page.timer.digits.words == "7:30"
    QTest.keyClick(page.entry.field, Qt.Key.Key_F7)
    played.at(8, 59)
    assert page.timer.digits.words == "7:30"


def test_a_long_time_and_what_it_is_of_are_never_cut(played: Played) -> None:
    page = played.page
    played.at(9, 0)
    played.begin("Blok A")
    for _minute in range(8):
        page.timer.more.click()
    QApplication.processEvents()
    assert (page.timer.digits.words, page.timer.digits.beside) == ("15:30", "van 15:30")
    assert page.timer.digits.width() >= page.timer.digits.needed


def test_a_step_without_minutes_gets_a_timer_when_one_asks_for_it(played: Played) -> None:
    page = played.page
    played.at(9, 0)
    played.begin("Onthaal")
    assert page.timer.start.words == "Zet een timer"
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert (page.timer.digits.words, page.timer.start.words) == ("5:00", "Pauze")


def test_a_tick_writes_nothing_and_is_quick(played: Played) -> None:
    played.at(9, 0)
    played.begin("Blok A")
    committed: list[object] = []
    played.opened.practice.workshop.subscribe(committed.append)
    began = dt.datetime.now()
    for second in range(60):
        played.at(9, 20, second)
    spent = (dt.datetime.now() - began) / 60
    assert committed == []
    assert spent < dt.timedelta(milliseconds=5)


def test_a_break_tells_the_room_when_it_ends_and_keeps_its_promise(played: Played) -> None:
    feed = played.opened.feed
    played.at(9, 0)
    played.begin("Onthaal")
    assert played.scene() == Instruction("Onthaal")
    played.at(10, 31)
    played.begin("Pauze")
    assert played.scene() == Break("Pauze", "terug om 10.46")
    played.at(11, 0)
    assert played.scene() == Break("Pauze", "terug om 10.46")
    played.opened.practice.workshop.agenda.allow({played.blocks["Pauze"].id: 20})
    assert played.scene() == Break("Pauze", "terug om 10.51")
    played.go_to("Blok B")
    feed.set_mode(RoomMode.BREAK)
    assert played.scene() == Break("Pauze", "terug om 10.51")


def test_the_large_timer_shows_the_clock_when_nobody_set_one(played: Played) -> None:
    feed = played.opened.feed
    played.at(9, 0)
    feed.set_mode(RoomMode.TIMER)
    assert played.scene() == ClockScene("9:00")
    played.at(9, 7)
    assert played.scene() == ClockScene("9:07")
