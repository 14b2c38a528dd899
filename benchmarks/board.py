"""The board, with the room's window open: its gestures when it is full, and an hour of writing on it."""

import gc
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from app.ui.session.page import SessionPage
from app.ui.steps.board.screen import BoardScreen, Stage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from benchmarks.window import p99

SIZE = (1920, 1080)
NOTES, CLUSTERS = 1_002, 60
GESTURES = 60
TYPED, WARMING_UP = 1_200, 300
"""Twenty notes a minute for an hour, and those after which all that is made once has been made."""
WORDS = ("ik vraag eerst", "hoe het gaat", "en wacht", "op het antwoord", "van de mama", "over de week")


def measure() -> dict[str, float]:
    """Milliseconds from a key until all is painted again."""
    found = {}
    with _board(NOTES) as screen:
        screen.go_to(Stage.VOTE)
        screen.take_focus()
        _settle()
        columns = screen.order.columns
        gestures: dict[str, Callable[[int], object]] = {
            "arrow down": lambda _n: QTest.keyClick(columns, Qt.Key.Key_Down),
            "a dot": lambda _n: QTest.keyClick(columns, Qt.Key.Key_Plus),
            "a note to a cluster": lambda n: screen.acts.move(columns.chosen, _cluster(screen, n)),
        }
        for what, act in gestures.items():
            times = [_milliseconds(act, number) for number in range(GESTURES)]
            found[f"{what}, ms (median)"] = statistics.median(times)
            found[f"{what}, ms (p99)"] = p99(times)
    return found


def measure_typing() -> dict[str, float]:
    """What notes that are typed one after another add to the process, once it is warm."""
    with _board(0) as screen:
        field = screen.writing.entry.field
        process, before, parts, objects = psutil.Process(), 0, 0, 0
        for number in range(WARMING_UP + TYPED):
            if number == WARMING_UP:
                _settle()
                parts, objects = _living()
                before = process.memory_info().rss
            event = QInputMethodEvent()
            event.setCommitString(f"{WORDS[number % len(WORDS)]} {number}")
            QApplication.sendEvent(field, event)
            QTest.keyClick(field, Qt.Key.Key_Return)
            QApplication.processEvents()
        _settle()
        parts_after, objects_after = _living()
        hung = len(screen.acts.board.notes())
        if hung != WARMING_UP + TYPED:
            raise RuntimeError(f"{hung} notes hang, not {WARMING_UP + TYPED}")
        after = process.memory_info().rss
    return {
        f"{TYPED} notes, MB added": (after - before) / 1e6,
        "parts of windows added": parts_after - parts,
        "Python objects added, a note": (objects_after - objects) / TYPED,
    }


@contextmanager
def _board(notes: int) -> Iterator[BoardScreen]:
    app = QApplication.instance() or make_application(sys.argv[:1])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        places = Places(Path(folder) / "data")
        window = MainWindow(app, Theme(app), places)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        window.use(lambda: _workshop(Path(folder) / "bord.praktijk", places, notes))
        assert window.opened is not None
        window.opened.practice.go_to_step(BOARD_ID)
        window.opened.desk.show()
        window.activateWindow()
        page = window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        screen = page.middle.step_screen
        assert isinstance(screen, BoardScreen)
        _settle()
        screen.take_focus()
        yield screen
        window.close()


def _workshop(path: Path, places: Places, notes: int) -> Workshop:
    workshop = Workshop(create_practice_file(path, places))
    workshop.start("Bord")
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    board, chance = workshop.board(BOARD_ID), random.Random(7)
    colors = [color.key for color in board.step.colors]
    if notes:
        board.add_all(
            NewNote(
                " ".join(chance.choices(WORDS, k=chance.randint(1, 9))),
                chance.choice(colors),
                cluster=f"Cluster {number % CLUSTERS}",
            )
            for number in range(notes)
        )
    return workshop


def _cluster(screen: BoardScreen, number: int) -> str:
    clusters = screen.acts.board.clusters()
    return clusters[number * 7 % len(clusters)].id


def _milliseconds(act: Callable[[int], object], number: int) -> float:
    began = time.perf_counter()
    act(number)
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def _settle(seconds: float = 1.0) -> None:
    """Let everything that was put off happen."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()


def _living() -> tuple[int, int]:
    """Objects of Qt under any window, and objects that Python's collector knows."""
    _settle()
    gc.collect()
    tops: list[QWidget] = QApplication.topLevelWidgets()
    return sum(1 + len(top.findChildren(QObject)) for top in tops), len(gc.get_objects())
