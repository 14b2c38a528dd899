"""Making a file beside the work: the newest wish wins, and a fault of the program is heard."""

import threading
from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.foundation.errors import KnownError
from app.ui.submit.making import Making

Progress: TypeAlias = Callable[[float], None]
Cancelled: TypeAlias = Callable[[], bool]


@pytest.fixture
def making(qtbot: QtBot) -> Iterator[Making]:
    owner = QObject()
    made = Making(owner)
    yield made
    made.finish()


def until_stopped(_progress: Progress, cancelled: Cancelled) -> bytes | None:
    while not cancelled():
        threading.Event().wait(0.005)
    return None


def test_a_new_wish_stops_the_one_before_and_only_its_file_comes(making: Making, qtbot: QtBot) -> None:
    made: list[bytes] = []
    stopped: list[bool] = []
    making.made.connect(made.append)
    making.cancelled.connect(lambda: stopped.append(True))
    making.begin(until_stopped)
    making.begin(lambda _progress, _cancelled: b"tweede")
    qtbot.waitUntil(lambda: bool(made))
    assert made == [b"tweede"]
    assert stopped == []
    assert not making.busy


def test_how_far_it_is_is_heard_in_hundredths(making: Making, qtbot: QtBot) -> None:
    shares: list[float] = []
    making.progressed.connect(shares.append)

    def make(progress: Progress, _cancelled: Cancelled) -> bytes:
        for number in range(1001):
            progress(number / 1000)
        return b"klaar"

    with qtbot.waitSignal(making.made):
        making.begin(make)
    assert len(shares) <= 101
    assert shares == sorted(shares)
    assert shares[-1] > 0.98


def test_what_people_can_mend_comes_as_a_sentence(making: Making, qtbot: QtBot) -> None:
    def fail(_progress: Progress, _cancelled: Cancelled) -> bytes:
        raise KnownError("Er is geen plaats meer.")

    with qtbot.waitSignal(making.failed) as said:
        making.begin(fail)
    assert said.args == ["Er is geen plaats meer."]
    assert not making.busy


def test_a_fault_of_the_program_is_not_swallowed(making: Making, qtbot: QtBot) -> None:
    def fail(_progress: Progress, _cancelled: Cancelled) -> bytes:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults:
        making.begin(fail)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError
    assert not making.busy


def test_finishing_waits_until_the_other_thread_has_stopped(making: Making) -> None:
    ended: list[bool] = []

    def make(progress: Progress, cancelled: Cancelled) -> bytes | None:
        until_stopped(progress, cancelled)
        ended.append(True)
        return None

    making.begin(make)
    making.finish()
    assert ended == [True]
