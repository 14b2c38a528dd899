"""The demo pictures windows at rest: what other threads and timers still owe them has come by then."""

import datetime as dt

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.demo.rest import come_to_rest
from app.ui.ticking import Ticking

NEVER = 24 * 3600 * 1000


class Told(QObject):
    """Told from another thread."""

    came = Signal(str)


class Job(QRunnable):
    def __init__(self, told: Told, words: str) -> None:
        super().__init__()
        self._told, self._words = told, words

    def run(self) -> None:
        self._told.came.emit(self._words)


def test_a_chain_of_threads_and_moments_is_gone_through_to_its_end(qtbot: QtBot, qapp: QApplication) -> None:
    window, heard = QWidget(), list[str]()
    qtbot.addWidget(window)
    pool, told, later = QThreadPool(window), Told(window), QTimer(window, singleShot=True, interval=NEVER)

    def hear(words: str) -> None:
        heard.append(words)
        if words == "first":
            pool.start(Job(told, "second"))
        elif words == "second":
            later.start()

    told.came.connect(hear)
    later.timeout.connect(lambda: heard.append("later"))
    pool.start(Job(told, "first"))
    come_to_rest(qapp)
    assert heard == ["first", "second", "later"]
    assert not later.isActive()


def test_a_timer_that_looks_again_is_asked_until_it_has_seen_enough(qtbot: QtBot, qapp: QApplication) -> None:
    window, looks = QWidget(), list[int]()
    qtbot.addWidget(window)
    again = QTimer(window, interval=NEVER)

    def look() -> None:
        looks.append(len(looks))
        if len(looks) == 3:
            again.stop()

    again.timeout.connect(look)
    again.start()
    come_to_rest(qapp)
    assert looks == [0, 1, 2]


def test_a_clock_that_stands_still_just_before_its_turn_lets_the_windows_rest(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window, ticks = QWidget(), list[int]()
    qtbot.addWidget(window)
    ticking = Ticking(lambda: dt.datetime(2026, 3, 12, 9, 0, 59, 999_500), window)
    ticking.ticked.connect(lambda: ticks.append(1))
    come_to_rest(qapp)
    ticking.tick()
    come_to_rest(qapp)
    assert len(ticks) < 10
    ticking.stop()


def test_what_goes_away_is_gone(qtbot: QtBot, qapp: QApplication) -> None:
    window, gone = QWidget(), list[bool]()
    qtbot.addWidget(window)
    child = QWidget(window)
    child.destroyed.connect(lambda: gone.append(True))
    child.deleteLater()
    come_to_rest(qapp)
    assert gone == [True]
