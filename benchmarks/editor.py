"""The editor of drafts, off screen: opening a text, a key until it is painted, and reading the text back."""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.big_file import WORDS
from benchmarks.window import p99

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.workout.editor.draft_editor import DraftEditor

KEYS = 200
SIZES = (5_000, 100_000)


def measure() -> dict[str, float]:
    """Milliseconds, for a draft of 5,000 words and one of 100,000."""
    found: dict[str, float] = {}
    for words in SIZES:
        found |= _measured(draft_of(words), f"{words:,} words")
    return found


def draft_of(words: int) -> str:
    """A draft with paragraphs, lists, a table here and there, and citations."""
    made: list[str] = []
    count = 0
    number = 0
    while count < words:
        number += 1
        part = _part(number)
        made.append(part)
        count += len(part.split())
    return "\n\n".join(made)


def _part(number: int) -> str:
    if number % 25 == 0:
        return "| uur | wat |\n|---|---|\n" + "\n".join(
            f"| {hour}.00 | {WORDS[:40].strip()} |" for hour in range(6)
        )
    if number % 5 == 0:
        return "\n".join(f"- {WORDS[:120].strip()} {item}" for item in range(5))
    if number % 12 == 0:
        return f"### Kop {number}"
    return f"{WORDS * 3} [**Alinea** {number} rust hierop.](bijdrage:a{number})".strip()


def _measured(draft: str, name: str) -> dict[str, float]:
    with on_screen() as (app, editor):
        began = time.perf_counter()
        editor.show_text(draft)
        app.processEvents()
        opened = (time.perf_counter() - began) * 1000
        settled = _longest_turn(app, 2.0)
        editor.blocks()
        keys = _keys(app, editor)
        read = _reading(editor)
        return {
            f"{name}: opened and painted, ms": opened,
            f"{name}: longest turn after that, ms": settled,
            f"{name}: a key until painted, ms (median)": statistics.median(keys),
            f"{name}: a key until painted, ms (p99)": p99(keys),
            f"{name}: the text read back after a key, ms (median)": statistics.median(read),
        }


@contextmanager
def on_screen() -> Iterator[tuple["QApplication", "DraftEditor"]]:
    """An editor in a window of its own, and the application it is in."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.ui.application import make_application
    from app.ui.theme.style import Theme
    from app.ui.workout.editor.draft_editor import DraftEditor

    app = QApplication.instance() or make_application(sys.argv[:1])
    assert isinstance(app, QApplication)
    editor = DraftEditor(Theme(app))
    editor.resize(630, 700)
    editor.show()
    app.processEvents()
    yield app, editor
    editor.close()
    editor.deleteLater()


def _longest_turn(app: "QApplication", seconds: float) -> float:
    """The longest turn of the event loop in milliseconds, while nobody does anything."""
    until = time.perf_counter() + seconds
    worst = 0.0
    while (began := time.perf_counter()) < until:
        app.processEvents()
        worst = max(worst, time.perf_counter() - began)
    return worst * 1000


def _keys(app: "QApplication", editor: "DraftEditor") -> list[float]:
    """A letter typed in a paragraph at the begin, in the middle and at the end, in turn."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    length = len(editor.plain_text())
    times: list[float] = []
    for number in range(KEYS):
        if number % 50 == 0:
            place = min(length * number // KEYS + 100, length - 1)
            editor.select_range(place, place)
            app.processEvents()
        times.append(_timed(lambda: QTest.keyClick(editor, Qt.Key.Key_X), editor.viewport().repaint))
        app.processEvents()
    return times


def _reading(editor: "DraftEditor") -> list[float]:
    times: list[float] = []
    for _number in range(10):
        editor.insertPlainText("x")
        times.append(_timed(editor.text))
    return times


def _timed(*acts: Callable[[], object]) -> float:
    began = time.perf_counter()
    for act in acts:
        act()
    return (time.perf_counter() - began) * 1000
