"""The free wall full of notes on 1920 × 1080: building it, dragging, panning and zooming, until painted."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.application import make_application
from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.wall import WallPane
from app.ui.theme.style import Choice, Theme
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from benchmarks.window import p99

SIZE = (1920, 1080)
FRAMES = 120
BUILDS = 7
CLUSTERS = 40
WORDS = ("ik vraag eerst", "hoe het gaat", "en wacht", "op het antwoord", "van de mama", "over de week")


def measure() -> dict[str, float]:
    """Milliseconds a frame: what the mouse or wheel does, and all of it painted."""
    found = {}
    for notes in (1_000, 5_000):
        with _wall(notes) as pane:
            found[f"{notes}: building the wall, ms (median)"] = statistics.median(_builds(pane))
            for what, times in _frames(pane).items():
                found[f"{notes}: {what}, ms (median)"] = statistics.median(times)
                found[f"{notes}: {what}, ms (p99)"] = p99(times)
    return found


@contextmanager
def _wall(notes: int) -> Iterator[WallPane]:
    app = QApplication.instance() or make_application(["benchmarks"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        file = create_practice_file(Path(folder) / "muur.praktijk", Places(Path(folder) / "data"))
        workshop = Workshop(file)
        workshop.start("Muur")
        use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
        _fill(workshop, notes)
        practice = OpenPractice(workshop)
        home = QWidget()
        pane = WallPane(
            Theme(app, Choice.LIGHT), practice, BOARD_ID, BoardActs(practice, BOARD_ID, home), home
        )
        home.resize(*SIZE)
        pane.resize(*SIZE)
        home.show()
        app.processEvents()
        yield pane
        home.hide()
        home.deleteLater()
        app.processEvents()
        file.close()


def _fill(workshop: Workshop, notes: int) -> None:
    board, chance = workshop.board(BOARD_ID), random.Random(7)
    colors = [color.key for color in board.step.colors]
    board.add_all(
        NewNote(
            " ".join(chance.choices(WORDS, k=chance.randint(1, 9))),
            chance.choice(colors),
            cluster=f"Cluster {number % CLUSTERS}" if number % 10 else None,
        )
        for number in range(notes)
    )


def _builds(pane: WallPane) -> list[float]:
    """All items made anew and the whole wall painted."""
    board = pane.board
    notes, clusters = board.notes(), board.clusters()

    def build() -> None:
        pane.view.show_board(notes, clusters)
        pane.view.fit()

    times = []
    for _ in range(BUILDS):
        pane.view.show_board([], [])
        QApplication.processEvents()
        times.append(_painted(pane, build))
    return times


def _frames(pane: WallPane) -> dict[str, list[float]]:
    view = pane.view
    found = {"the whole wall, a frame": [_painted(pane, view.viewport().update) for _ in range(FRAMES)]}
    found["zooming from all of it to a note and back, a frame"] = _zooms(pane)
    for near, words in ((0.3, "first words"), (0.62, "small"), (1.0, "full size")):
        view.fit()
        view.zoom(0)
        while view.near < near:
            view.zoom(0.2)
        found[f"panning at {words}, a frame"] = _pans(pane)
        found[f"dragging one at {words}, a frame"] = _drags(pane, 1)
        found[f"dragging thirty at {words}, a frame"] = _drags(pane, 30)
    return found


def _zooms(pane: WallPane) -> list[float]:
    half = FRAMES // 2
    pane.view.fit()
    return [_painted(pane, partial(pane.view.zoom, step)) for step in [0.25] * half + [-0.25] * half]


def _pans(pane: WallPane) -> list[float]:
    bars = pane.view.horizontalScrollBar(), pane.view.verticalScrollBar()
    times = []
    for frame in range(FRAMES):
        step = 24 if frame < FRAMES / 2 else -24

        times.append(_painted(pane, partial(_scroll, bars, step)))
    return times


def _scroll(bars: Iterable[QScrollBar], step: int) -> None:
    for bar in bars:
        bar.setValue(bar.value() + step)


def _drags(pane: WallPane, count: int) -> list[float]:
    """With the mouse, over other notes; nothing is let go, so nothing changes on the board."""
    view, room = pane.view, pane.view.viewport().rect()
    seen = [one for one in view.areas if (area := view.note_area(one)) and room.contains(area.center())]
    view.choose(seen[:count])
    begin = view.note_area(seen[0])
    assert begin is not None
    at = begin.center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    times = []
    for frame in range(FRAMES):
        at += QPoint(6, 3) if frame < FRAMES / 2 else QPoint(-6, -3)
        times.append(_painted(pane, partial(QTest.mouseMove, view.viewport(), at)))
    view.let_go()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return times


def _painted(pane: WallPane, act: Callable[[], object]) -> float:
    """Milliseconds until what ``act`` changed is on screen."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000
