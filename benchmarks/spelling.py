"""Spelling while typing, off screen: a key in a draft of 600 words, with and without the marks."""

import gc
import statistics
import time
from typing import TYPE_CHECKING

from benchmarks.editor import draft_of, on_screen
from benchmarks.window import p99

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.workout.editor.draft_editor import DraftEditor
    from app.ui.workout.editor.spelling import SpellCheck

WORDS_IN_DRAFT = 600
KEYS = 300
ROUNDS = 5
"""Of the keys; the quietest is told, because others use the machine too."""


def measure() -> dict[str, float]:
    """Milliseconds of interface time a key, until painted; and what the other thread takes."""
    from app.ui.workout.editor.spelling import SpellCheck
    from app.workshop.spelling import load_dutch

    with on_screen() as (app, editor):
        editor.show_text(draft_of(WORDS_IN_DRAFT))
        gc.collect()
        gc.freeze()  # as the program does once a practice is open
        bare = _quietest(app, editor)
        check = SpellCheck(editor)
        editor.set_spelling(check)
        waited = _until_known(app, check)
        marked = _quietest(app, editor)
        check.finish()
    load_dutch.cache_clear()
    began = time.perf_counter()
    speller = load_dutch()
    loaded = (time.perf_counter() - began) * 1000
    began = time.perf_counter()
    speller.suggestions("opvoedingsondersteunig")
    suggested = (time.perf_counter() - began) * 1000
    return {
        "a key without spelling, ms (median)": statistics.median(bare),
        "a key without spelling, ms (p99)": p99(bare),
        "a key with spelling, ms (median)": statistics.median(marked),
        "a key with spelling, ms (p99)": p99(marked),
        "longest wait of the window while the dictionary is read, ms": waited,
        "with / without": statistics.median(marked) / statistics.median(bare),
        "the dictionary loaded, on its thread, ms": loaded,
        "suggestions for one word, on its thread, ms": suggested,
    }


def _until_known(app: "QApplication", check: "SpellCheck") -> float:
    """The words of the text are looked up before anybody types; the longest turn of the window meanwhile."""
    longest = 0.0
    app.processEvents()
    while check.is_busy:
        began = time.perf_counter()
        app.processEvents()
        longest = max(longest, (time.perf_counter() - began) * 1000)
    return longest


def _quietest(app: "QApplication", editor: "DraftEditor") -> list[float]:
    """Every round types in a text as it was at first."""
    rounds = []
    for _round in range(ROUNDS):
        editor.show_text(draft_of(WORDS_IN_DRAFT))
        rounds.append(_keys(app, editor))
    return min(rounds, key=p99)


def _keys(app: "QApplication", editor: "DraftEditor") -> list[float]:
    """Letters and spaces in the middle of the text: every space makes a new word to look up."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    editor.activateWindow()
    editor.setFocus()
    place = len(editor.plain_text()) // 2
    editor.select_range(place, place)
    app.processEvents()
    times: list[float] = []
    for number in range(KEYS):
        key = Qt.Key.Key_Space if number % 7 == 6 else Qt.Key(Qt.Key.Key_A + number % 26)
        began = time.perf_counter()
        QTest.keyClick(editor, key)
        editor.viewport().repaint()
        app.processEvents()
        times.append((time.perf_counter() - began) * 1000)
    return times
