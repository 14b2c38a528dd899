"""When the program itself goes wrong: told once and calmly, nothing lost, no word of people kept."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.foundation.clock import local_now
from app.foundation.errors import KnownError
from app.foundation.fault_report import Reports
from app.foundation.journal import NAME, kept_in
from app.store.opening import create_practice_file, find_leftovers
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.trouble.door import GAVE_UP, HOPELESS, STORM, TRIES, TroubleDoor
from app.ui.trouble.fatal import FatalFile, how_it_ended
from app.ui.trouble.hooks import caught
from app.ui.trouble.last_time import LastTime
from app.ui.trouble.page import TroublePage
from app.ui.widgets.rail import Place
from app.workshop.answer import Marks
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, bring_up, focus, type_in
from tests.ui.stopped_program import ANSWER, HALF

ROOT = Path(__file__).parents[2]
FILE = "Praktijk van Fien Peeters.praktijk"
SAID = "Moeder van Noor huilde"
DOEL = "grondplan/doel.verandering"


class Stage:
    """A window with a practice in its session, watched as the program watches itself."""

    def __init__(self, window: MainWindow, places: Places) -> None:
        self.window = window
        self.places = places
        self.seconds = 0.0
        self.door._clock = lambda: self.seconds

    @property
    def door(self) -> TroubleDoor:
        return self.window.trouble

    @property
    def page(self) -> SessionPage:
        page = self.window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        return page

    @property
    def practice(self) -> OpenPractice:
        assert self.window.opened is not None
        return self.window.opened.practice

    @property
    def reports(self) -> list[str]:
        return [one.read_text(encoding="utf-8") for one in self.places.crash_reports.glob("fout_*")]

    @property
    def log(self) -> str:
        return (self.places.logs / NAME).read_text(encoding="utf-8")

    def press_notice(self, words: str) -> None:
        next(button for button in self.window.notice._buttons if button.words == words).click()


@pytest.fixture
def stage(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Stage]:
    places = Places(tmp_path / "data")
    window = MainWindow(qapp, theme, places, Dialogs(lambda _path: None))
    bring_up(qtbot, window)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / FILE, places))
        workshop.start("Het Speelhuis van Fien")
        return workshop

    with kept_in(places.logs), caught(Reports(places.crash_reports), window.trouble.tell):
        window.use(make)
        assert window.opened is not None
        window.opened.practice.go_to_step(DOEL)
        yield Stage(window, places)
        window.close()


def go_round(times: int = 4) -> None:
    """What is to come, comes: in a loop of events as the program has, where errors end at the hooks."""
    for _time in range(times):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def break_down(times: int = 1) -> None:
    """So many errors, each where Qt calls us."""

    def broken() -> None:
        raise ValueError(f"{SAID} in {FILE}")

    for _time in range(times):
        QTimer.singleShot(0, broken)
    go_round()


def test_one_error_is_a_banner_and_who_types_goes_on(stage: Stage) -> None:
    field = stage.page.entry.field
    field.setFocus()
    type_in(field, "We wach")
    break_down()
    assert "mis in Praktijkdag zelf" in stage.window.notice.sentence
    assert "je verliest niets" in stage.window.notice.sentence
    type_in(focus(), "ten")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert [one.text for one in stage.practice.workshop.answers.of(DOEL)] == ["We wachten"]
    break_down()
    assert "2 keer" in stage.window.notice.sentence
    stage.press_notice("Verder werken")
    assert stage.window.notice.isHidden()
    assert len(stage.reports) == 1


def test_what_people_can_act_on_is_said_as_it_is(stage: Stage) -> None:
    def refused() -> None:
        raise KnownError(f"'{FILE}' is vol. Maak plaats.")

    QTimer.singleShot(0, refused)
    go_round()
    assert stage.window.notice.sentence == f"'{FILE}' is vol. Maak plaats."
    assert FILE not in stage.reports[0]


def test_an_error_on_a_thread_and_in_what_is_thrown_away_is_reported_too(stage: Stage) -> None:
    class Heavy:
        def __del__(self) -> None:
            raise KeyError(SAID)

    thread = threading.Thread(target=lambda: [][1])
    thread.start()
    thread.join()
    go_round()
    assert "mis in Praktijkdag zelf" in stage.window.notice.sentence
    stage.window.notice.clear()
    Heavy()
    go_round()
    assert stage.window.notice.isHidden(), "nobody waits for what was thrown away"
    assert sorted(report.split()[-1] for report in stage.reports) == ["<lambda>", "__del__"]


def test_the_room_over_the_window_sees_nothing_of_it(stage: Stage) -> None:
    assert stage.window.opened is not None
    desk = stage.window.opened.desk
    desk.show_over(stage.window)
    break_down(STORM)
    assert desk.cover is not None
    assert desk.cover.isVisible()
    assert not stage.window.notice.isVisible()
    assert not stage.door.page.isVisible()
    desk.uncover()
    assert stage.door.page.isVisible()


def test_a_storm_is_one_page_and_esc_leads_back_to_the_cursor(stage: Stage) -> None:
    field = stage.page.entry.field
    field.setFocus()
    windows = len(QApplication.topLevelWidgets())
    break_down(STORM)
    assert stage.door.is_shown
    assert stage.window.notice.isHidden()
    assert focus() is stage.door.page.go_on, "an Enter or a space changes nothing"
    break_down(3)
    assert f"Het gebeurde {STORM + 3} keer" in stage.door.page.words
    assert len(QApplication.topLevelWidgets()) == windows
    assert len(stage.reports) == 1
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert focus() is field
    stage.seconds += 60
    break_down()
    assert not stage.door.is_shown, "much later one error is one error"


def test_a_screen_that_goes_wrong_at_every_painting_makes_place(stage: Stage) -> None:
    class Wrong(QWidget):
        painted = 0

        def paintEvent(self, event: QPaintEvent) -> None:
            self.painted += 1
            self.update()
            raise ZeroDivisionError(SAID)

    wrong = Wrong(stage.page)
    wrong.resize(50, 50)
    wrong.show()
    while not stage.door.is_shown:
        go_round(1)
    painted = wrong.painted
    go_round()
    assert wrong.painted == painted, "what is hidden is not painted"
    delete(wrong)  # at once: in its place for one more moment it would go wrong again, after the test
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    type_in(stage.page.entry.field, "nog altijd")
    QTest.keyClick(stage.page.entry.field, Qt.Key.Key_Return)
    assert stage.practice.workshop.answers.of(DOEL)


def test_when_not_even_the_page_can_be_shown_the_program_ends_with_everything_published(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    type_in(stage.page.entry.field, SAID)
    break_down(STORM)
    place = stage.window.opened.path if stage.window.opened is not None else Path()
    break_down(HOPELESS)
    assert codes == [GAVE_UP]
    assert stage.window.opened is None
    assert SAID.encode() in place.read_bytes()


def test_when_the_page_itself_is_broken_the_program_ends_and_does_not_go_round(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    monkeypatch.setattr(TroublePage, "show_fault", lambda *_what: 1 // 0)
    for _time in range(TRIES):
        break_down(STORM)
    assert codes == [GAVE_UP]
    assert not stage.window.isVisible()


@pytest.mark.parametrize("wrong", [False, True])
def test_starting_again_opens_the_same_file_also_when_closing_goes_wrong(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, wrong: bool
) -> None:
    practice, place = stage.practice, stage.practice.workshop.file.place
    type_in(stage.page.entry.field, SAID)
    break_down(STORM)
    if wrong:
        monkeypatch.setattr(practice, "leave", lambda: 1 // 0)
    stage.door.page.again.click()
    assert not stage.window.isVisible()
    preferences = stage.window.preferences
    assert (preferences.begins_again, preferences.begins_with) == (True, place)
    assert not practice.workshop.file.lock.path.exists()
    assert SAID.encode() in place.read_bytes()
    assert len(stage.reports) == 1 + wrong


def test_the_report_can_be_read_copied_and_found(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    break_down()
    stage.press_notice("Wat ging er mis?")
    page = stage.door.page
    assert page.report.isHidden()
    QTest.keyClick(page.show_report, Qt.Key.Key_Space)
    page.copy.click()
    assert QGuiApplication.clipboard().text() == page.report.toPlainText()
    assert "ValueError" in page.report.toPlainText()
    asked: list[Path] = []
    monkeypatch.setattr(page._desktop, "open", asked.append)
    page.folder.click()
    assert asked == [stage.places.crash_reports]
    assert str(stage.places.crash_reports) in page.words
    QTest.keyClick(page.copy, Qt.Key.Key_Escape)
    assert not stage.door.is_shown


def test_logs_and_reports_tell_what_happened_and_no_word_of_anybody(stage: Stage, tmp_path: Path) -> None:
    workshop = stage.practice.workshop
    workshop.people.add_person("Noor Fien", workshop.people.days()[0].id)
    type_in(stage.page.entry.field, SAID)
    QTest.keyClick(stage.page.entry.field, Qt.Key.Key_Return)
    for place in Place:
        stage.window.show_place(place)
    break_down(STORM)
    qWarning(f'QPainter::begin: "{SAID}" {FILE}')
    qWarning(f"{SAID} {tmp_path}")
    stage.window.close()
    stage.window.open_path(tmp_path / "Weg van Fien.praktijk")
    go_round()
    kept = [path for folder in (stage.places.logs, stage.places.crash_reports) for path in folder.iterdir()]
    assert len(kept) == 2
    everything = b"\n".join(str(path.name).encode() + path.read_bytes() for path in kept)
    for word in ("Fien", "Peeters", "Noor", "huilde", "Speelhuis", str(tmp_path), tmp_path.name):
        assert word.encode() not in everything, word
    for line in (
        "opened ms=",
        "place to=WORKOUT",
        "published ms=",
        "closed stays_here=False",
        "QPainter::begin",
    ):
        assert line in stage.log, line
    assert "not opened why=KnownError" in stage.log
    assert "fault kind=ValueError place=test_trouble.py:" in stage.log


# -- the next start


def run_python(tmp_path: Path, *arguments: str) -> "subprocess.Popen[str]":
    """Another program, with its data in the folder of this test."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PRAKTIJKDAG_DATA": str(tmp_path / "data"), "QT_QPA_PLATFORM": "offscreen"},
    )


def test_after_a_kill_the_next_start_says_what_is_there_and_brings_it_back(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    places, place = Places(tmp_path / "data"), tmp_path / FILE
    workshop = Workshop(create_practice_file(place, places))
    workshop.start("Het Speelhuis")
    workshop.file.close()
    with run_python(tmp_path, "-m", "tests.ui.stopped_program", str(place)) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        program.kill()
    window = MainWindow(qapp, theme, places, Dialogs(lambda _path: None))
    qtbot.addWidget(window)
    window.show_place(Place.START)
    ended = how_it_ended(places.crash_reports, Reports(places.crash_reports))
    assert ended is not None
    window.ask_leftovers(ended)
    notice = window.start.notice
    assert notice.sentence.startswith("Praktijkdag stopte vorige keer onverwacht.")
    assert "'Het Speelhuis'" in notice.sentence
    assert "alles tot vandaag om " in notice.sentence
    assert f"‘{HALF}’" in notice.sentence
    notice._buttons[0].click()
    assert window.opened is not None
    answers = window.opened.practice.workshop.answers
    assert [one.text for one in answers.of(DOEL)] == [ANSWER]
    assert answers.unfinished(DOEL) == HALF
    assert how_it_ended(places.crash_reports, Reports(places.crash_reports)) is None, "it is told once"
    window.close()


def test_private_words_that_were_being_typed_are_not_quoted_on_the_start_page(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    workshop = Workshop(create_practice_file(tmp_path / FILE, places))
    workshop.start("Het Speelhuis")
    workshop.answers.type(DOEL, SAID, marks=Marks(private=True))
    workshop.file.connection.close()
    workshop.file.copy.release()
    (found,) = find_leftovers(places)
    words = LastTime(local_now()).left(found, others=2)
    assert "aan het typen" in words
    assert "2 andere praktijken" in words
    assert SAID not in words


def test_a_fatal_signal_leaves_a_report_that_can_be_read(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    folder = Places(tmp_path / "data").crash_reports
    killed = (
        "import faulthandler; from pathlib import Path; from app.ui.trouble.fatal import FatalFile; "
        f"FatalFile(Path({str(folder)!r})).begin({{'Praktijkdag': '0.0.9'}}); faulthandler._sigsegv()"
    )
    with run_python(tmp_path, "-c", killed) as program:
        assert program.wait() != 0
    window = MainWindow(qapp, theme, Places(tmp_path / "data"), Dialogs(lambda _path: None))
    qtbot.addWidget(window)
    window.show_place(Place.START)
    window.ask_leftovers(how_it_ended(folder, Reports(folder)))
    assert "Alles wat je typte, zit in je bestanden" in window.start.notice.sentence
    window.start.notice._buttons[-1].click()
    page = window.trouble.page
    assert window.trouble.is_shown
    assert page.again.isHidden()
    for words in ("Segmentation fault", "Praktijkdag: 0.0.9", "<string>:1 <module>"):
        assert words in page.report.toPlainText()
    assert str(tmp_path) not in page.report.toPlainText()
    page.go_on.click()
    assert not window.trouble.is_shown


def test_a_run_that_ends_by_itself_leaves_nothing_and_one_that_runs_is_left_alone(tmp_path: Path) -> None:
    ours = FatalFile(tmp_path)
    ours.begin({"Praktijkdag": "1"})
    assert how_it_ended(tmp_path, Reports(tmp_path)) is None
    ours.end()
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "loopt_half.txt").write_text("{", encoding="utf-8")
    ended = how_it_ended(tmp_path, Reports(tmp_path))
    assert ended is not None
    assert ended.fault is None
