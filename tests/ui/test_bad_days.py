"""Days that go wrong, in the real window: no time, no end, no name that says who, and more than fits."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.exports.practice_to_day import day_of
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.projector.scene import Question
from app.ui.session.day_rows import BlockRow
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.agenda import Plan
from app.workshop.audience import FACILITATOR
from app.workshop.day_file import Naming
from app.workshop.day_report import day_report
from app.workshop.timetable import time_words
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, new_practice, type_in

DOEL = "grondplan/doel.verandering"
LONG = "".join(f"woord {number} van iemand die niet ophoudt " for number in range(2000))[:20_000]
BRUSSELS = ZoneInfo("Europe/Brussels")


class Played:
    """A window on a practice with a day, and a clock that only a test moves."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.now = dt.datetime(2026, 3, 12, 9, 0, tzinfo=BRUSSELS)

    @property
    def opened(self) -> Opened:
        assert self.window.opened is not None
        return self.window.opened

    @property
    def practice(self) -> OpenPractice:
        return self.opened.practice

    @property
    def workshop(self) -> Workshop:
        return self.practice.workshop

    @property
    def day(self) -> str:
        return self.workshop.people.days()[0].id

    @property
    def page(self) -> SessionPage:
        page = self.window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        return page

    @property
    def readings(self) -> list[str]:
        return [readout.reading.spoken for readout in self.page.strip.readings]

    def set_clock(self, *moment: int) -> None:
        """The clock on the wall in Brussels, and the tick that comes with it."""
        self.now = dt.datetime(*moment, tzinfo=BRUSSELS)  # type: ignore[misc,arg-type]
        self.opened.ticking.tick()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.entry.field, key)

    def enter(self, words: str) -> None:
        type_in(self.page.entry.field, words)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def played(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Played]:
    places = Places(tmp_path / "data")
    found: list[Played] = []
    window = MainWindow(qapp, theme, places, Dialogs(lambda _path: None), clock=lambda: found[0].now)
    found.append(Played(window))
    qtbot.addWidget(window)
    window.resize(QSize(1440, 900))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    window.use(new_practice(tmp_path, places))
    yield found[0]
    window.close()


# -- time


def test_a_day_of_no_minutes_is_begun_walked_and_closed(played: Played) -> None:
    for name in ("Onthaal", "Doel"):
        played.workshop.agenda.add(played.day, name, 0, guide="grondplan", sections=("doel",))
    played.practice.begin_day()
    played.set_clock(2026, 3, 12, 9, 10)
    played.press(Qt.Key.Key_PageDown)
    played.enter("toch iets gezegd")
    table = played.practice.timetable
    assert (time_words(table.planned_end), time_words(table.expected_end)) == ("9:00", "9:10")
    played.workshop.agenda.close_day(played.day)
    report = day_report(played.workshop, played.day)
    assert [block.minutes for block in report.blocks] == [0, 0]
    assert report.answers == 1


def test_an_evening_past_midnight_counts_on(played: Played) -> None:
    played.workshop.days.change(played.day, starts="22:30")
    for name in ("Blok A", "Blok B"):
        played.workshop.agenda.add(played.day, name, 90, guide="grondplan", sections=("doel",))
    played.set_clock(2026, 3, 12, 22, 30)
    played.practice.begin_day()
    played.set_clock(2026, 3, 13, 0, 30)
    table = played.practice.timetable
    assert (time_words(table.planned_end), time_words(table.expected_end)) == ("1:30 +1", "2:00 +1")
    played.practice.begin(played.practice.blocks[1])
    assert played.practice.blocks[0].actual_minutes == 120
    assert played.readings[0] == "nog 1 u 30 voor dit blok"


def test_in_the_night_of_summer_time_blocks_take_what_they_take(played: Played) -> None:
    played.workshop.days.change(played.day, date="2026-03-29", starts="1:30")
    for name in ("Blok A", "Blok B"):
        played.workshop.agenda.add(played.day, name, 60, guide="grondplan", sections=("doel",))
    played.set_clock(2026, 3, 29, 1, 30)
    played.practice.begin_day()
    played.set_clock(2026, 3, 29, 3, 10)
    assert played.readings[0] == "nog 20 min voor dit blok"
    assert time_words(played.practice.timetable.expected_end) == "4:30"
    played.practice.begin(played.practice.blocks[1])
    assert played.practice.blocks[0].actual_minutes == 40


def test_sixty_blocks_are_walked_by_one_key_and_all_stand_in_the_report(played: Played) -> None:
    played.workshop.agenda.lay(
        played.day, [Plan(f"Blok {number}", 5, guide="grondplan", sections=("doel",)) for number in range(60)]
    )
    played.practice.begin_day()
    while played.practice.position < played.practice.last_position:
        played.press(Qt.Key.Key_PageDown)
    assert played.practice.blocks[59].running
    assert [row.name for row in played.page.day.list.rows if isinstance(row, BlockRow)][-1] == "Blok 59"
    assert len(day_report(played.workshop, played.day).blocks) == 60


# -- people


def test_what_somebody_said_who_was_taken_away_stays_everywhere(played: Played) -> None:
    who = played.workshop.people.add_person("Fien", played.day)
    played.workshop.answers.enter(DOEL, "Wachten is werken", day_id=played.day, who=who)
    played.workshop.seats.bin_person(who.id)
    played.practice.go_to_step(DOEL)
    row = played.page.centre.panel.answers.model().index(0, 0)
    assert "Wachten is werken" in row.data()
    assert "Fien" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert day_report(played.workshop, played.day, FACILITATOR).answers == 1
    (question,) = [one for one in day_of(played.workshop).grondplan if one.answers]
    assert question.answers[0].text == "Wachten is werken"


def test_two_with_one_name_stay_two_in_the_report_and_in_the_day_file(played: Played) -> None:
    people = [played.workshop.people.add_person("Noor", played.day) for _number in range(2)]
    for number, who in enumerate(people):
        played.workshop.seats.set_naming(who.id, Naming.NAME)
        played.workshop.answers.enter(DOEL, f"zei ik {number}", day_id=played.day, who=who)
    report = day_report(played.workshop, played.day, FACILITATOR)
    assert len(report.present) == 2
    (question,) = [one for one in day_of(played.workshop).grondplan if one.answers]
    assert len({said.by for said in question.answers}) == 2


# -- too much


def test_twenty_thousand_letters_are_one_answer_in_the_list_and_every_letter_on_the_wall(
    played: Played,
) -> None:
    played.practice.go_to_step(DOEL)
    played.enter(LONG)
    assert played.workshop.answers.of(DOEL)[0].text == LONG
    scene = played.opened.feed.scene
    assert isinstance(scene, Question)
    assert scene.answers == (LONG,)
    assert played.page.entry.field.hasFocus()
    assert played.page.entry.field.toPlainText() == ""


def test_two_hundred_short_answers_are_all_in_the_list_and_on_the_pages(played: Played) -> None:
    played.practice.go_to_step(DOEL)
    for number in range(200):
        played.enter(f"Hier {number}")
    scene = played.opened.feed.scene
    assert isinstance(scene, Question)
    assert (len(scene.answers), scene.answers[-1]) == (200, "Hier 199")
    assert played.page.room_column.view.pages > 10
