"""The day itself, with 5,000 contributions in the file and the projector open: how soon things are seen."""

import statistics
import time
from datetime import datetime, timedelta

import psutil

from app.foundation.clock import local_now
from benchmarks.big_file import WORDS
from benchmarks.window import OnScreen, Painted, on_screen, p99

CONTRIBUTIONS = 5_000
KEYS = 600
BETWEEN_KEYS = 0.03
"""Seconds: nobody types faster than this, and keeping and publishing get their turn."""
ANSWERS = 100
SWITCHES = 100
MANY_ANSWERS = 500
SCROLL_STEP = 40
HOURS = 4
ANSWERS_IN_FOUR_HOURS = 480
WARMING_UP = 120
"""Answers after which all that is made once has been made."""


def measure() -> dict[str, float]:
    """Milliseconds until it is on screen; median and p99."""
    with on_screen(CONTRIBUTIONS) as screen:
        screen.opened.desk.show()
        screen.window.activateWindow()
        screen.settle(1.0)
        figures = {
            "a key on screen": _keys(screen),
            "Enter: the answer on the projector": _answers(screen),
            "another question, both windows": _switches(screen),
            f"a frame of scrolling {MANY_ANSWERS} answers": _scrolls(screen),
        }
    found = {}
    for what, times in figures.items():
        found[f"{what}, ms (median)"] = statistics.median(times)
        found[f"{what}, ms (p99)"] = p99(times)
    return found


def measure_memory() -> dict[str, float]:
    """Megabytes that four hours of a day, played at speed, add to the process."""
    with on_screen(CONTRIBUTIONS) as screen:
        clock = DayClock()
        screen.opened.practice.workshop.set_clock(clock)
        screen.opened.desk.show()
        screen.settle(1.0)
        process, before = psutil.Process(), 0
        for number in range(WARMING_UP + ANSWERS_IN_FOUR_HOURS):
            if number == WARMING_UP:
                screen.settle(3.0)
                before = process.memory_info().rss
            if number % 6 == 0:
                next_question(screen)
            enter(screen, f"{WORDS}{number}")
            clock.pass_by(timedelta(hours=HOURS) / ANSWERS_IN_FOUR_HOURS)
            screen.app.processEvents()
        screen.settle(3.0)
        after = process.memory_info().rss
    return {f"{HOURS} hours with {ANSWERS_IN_FOUR_HOURS} answers, MB added": (after - before) / 1e6}


class DayClock:
    """The time of a day that is played in a moment."""

    def __init__(self) -> None:
        self._now = local_now()

    def __call__(self) -> datetime:
        """What time it is on that day."""
        return self._now

    def pass_by(self, time_passed: timedelta) -> None:
        """So much of the day goes by."""
        self._now += time_passed


def _keys(screen: OnScreen) -> list[float]:
    """From the moment a finger goes down, also while the program is busy, until the letter is painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    field = screen.page.entry.field
    field.setFocus()
    painted = Painted(screen, field.viewport())
    times, down = [], time.perf_counter()
    for number in range(KEYS):
        down += BETWEEN_KEYS
        while time.perf_counter() < down:
            screen.app.processEvents()
        key = Qt.Key.Key_Space if number % 7 == 6 else Qt.Key.Key_A
        times.append(painted.after(lambda key=key: QTest.keyClick(field, key), since=down))  # type: ignore[misc]
        down = max(down, time.perf_counter())
    _press(screen, Qt.Key.Key_Return)
    screen.settle()
    return times


def _answers(screen: OnScreen) -> list[float]:
    window = screen.opened.desk.window
    assert window is not None
    painted = Painted(screen, window.view)
    times = []
    for number in range(ANSWERS):
        if number % 5 == 0:
            next_question(screen)
            screen.settle(0.05)
        times.append(painted.after(lambda number=number: enter(screen, f"Kort antwoord {number}")))  # type: ignore[misc]
        screen.settle(0.02)
    return times


def _switches(screen: OnScreen) -> list[float]:
    window = screen.opened.desk.window
    assert window is not None
    painted = Painted(screen, window.view, screen.page.answers.viewport())
    times = []
    for _number in range(SWITCHES):
        times.append(painted.after(lambda: next_question(screen)))
        screen.settle(0.05)
    return times


def _scrolls(screen: OnScreen) -> list[float]:
    practice = screen.opened.practice
    practice.workshop.answers.add(practice.step_id, [f"{WORDS}{number}" for number in range(MANY_ANSWERS)])
    screen.settle(1.0)
    view = screen.page.answers
    painted = Painted(screen, view.viewport())
    bar, times = view.verticalScrollBar(), []
    while bar.value() < bar.maximum():
        times.append(painted.after(lambda: bar.setValue(bar.value() + SCROLL_STEP)))
    return times


def enter(screen: OnScreen, words: str) -> None:
    """Type words in the field of the session, and press Enter."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QApplication

    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(screen.page.entry.field, event)
    _press(screen, Qt.Key.Key_Return)


def _press(screen: OnScreen, key: object) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(screen.page.entry.field, key)  # type: ignore[call-overload]


def next_question(screen: OnScreen) -> None:
    """The next question that is answered in words; at the end of the day from the first one on."""
    from app.guides.steps import OpenStep

    practice = screen.opened.practice
    asked = [place for place, stop in enumerate(practice.stops) if isinstance(stop.step, OpenStep)]
    practice.go_to(next((place for place in asked if place > practice.position), asked[0]))
