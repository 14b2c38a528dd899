"""Every screen in another language: nothing stays Dutch that the program says, and nothing is cut."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.foundation.resources import resource
from app.ui.theme.style import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.text import PlainLabel
from tests.ui.every_screen import EveryScreen
from tests.ui.painted_words import PaintedWords
from tests.ui.pseudo import BEGIN, END, Pseudo, tools

_BETWEEN_DOTS = r"(?:(?! · ).)+"
"""What rows say stands on one line, with dots in between."""
_OF_THE_PROGRAM = f"{BEGIN}[^{BEGIN}]*{END}"


def _every(app: QApplication, theme: Theme, folder: Path, language: QTranslator) -> Iterator[EveryScreen]:
    app.installTranslator(language)
    every = EveryScreen(app, theme, folder)
    yield every
    every.close()
    app.removeTranslator(language)


@pytest.fixture
def in_english(qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[EveryScreen]:
    assert isinstance(qapp, QApplication)
    english = QTranslator(qapp)
    assert english.load("praktijkdag_en", str(resource("translations")))
    yield from _every(qapp, theme, tmp_path, english)


@pytest.fixture
def in_pseudo(qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[EveryScreen]:
    assert isinstance(qapp, QApplication)
    yield from _every(qapp, theme, tmp_path, Pseudo(qapp))


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> PaintedWords:
    """Before the window is made: what it shortens then, it paints later."""
    return PaintedWords(monkeypatch)


@pytest.mark.timeout(300)
def test_in_english_no_words_of_the_program_are_cut_on_any_screen(
    painted: PaintedWords, in_english: EveryScreen
) -> None:
    known = tools()["read"](resource("translations", "praktijkdag_en.ts"))
    english = {words for forms in known.values() for words in forms}
    cut = {
        f"{screen}: {words}"
        for screen, root in in_english.each()
        for one in painted.cut_on(root)
        for words in one.parts(_BETWEEN_DOTS)
        if words in english
    }
    assert sorted(cut) == []


@pytest.mark.timeout(300)
def test_in_a_language_forty_percent_longer_nothing_stays_dutch_and_no_words_of_the_program_are_cut(
    painted: PaintedWords, in_pseudo: EveryScreen
) -> None:
    english = tools()["read"](resource("translations", "praktijkdag_en.ts"))
    dutch = {message.source for message, forms in english.items() if forms[-1] != message.source}
    theirs = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("guides", "sample", "dagverlopen")
        for path in resource(folder).glob("*.yaml")
    )
    with_values = [message.source for message in english if "{" in message.source]
    left, cut, lost = set(), set(), set()
    for screen, root in in_pseudo.each():
        cut |= {
            f"{screen}: {words}"
            for one in painted.cut_on(root)
            for words in one.parts(_OF_THE_PROGRAM)
            if not _has_words_of(theirs, words, with_values)
        }
        said = (*_words(root), *painted.in_menus)
        left |= {f"{screen}: {words}" for words in said if words in dutch and words not in theirs}
        for words, whole, tip in _lines(root):
            if not whole and words.startswith(BEGIN) and not tip:
                lost.add(f"{screen}: {words}")
    assert (sorted(left), sorted(cut), sorted(lost)) == ([], [], [])


def _has_words_of(theirs: str, words: str, with_values: list[str]) -> bool:
    """Whether people wrote a part of a text: only such a one may be cut."""
    plain = re.sub(f"[{BEGIN}{END}~]", "", words)
    for source in with_values:
        pieces = re.split(r"\{\w*\}", source)
        found = re.fullmatch("(.+?)".join(map(re.escape, pieces)), plain)
        if found and any(re.search(r"[^\W\d]", value) and value in theirs for value in found.groups()):
            return True
    return False


def _lines(root: QWidget) -> Iterator[tuple[str, bool, str]]:
    """What a painted screen says in a line, whether all of it is seen, and its tip."""
    for label in root.findChildren(PlainLabel):
        if not label.visibleRegion().isEmpty():
            yield label.text(), label.shows_all, label.toolTip()
    for button in root.findChildren(Button):
        if not button.visibleRegion().isEmpty():
            yield button.words, button.shows_all, button.toolTip()


def _words(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                yield widget.placeholderText()
            yield from (widget.accessibleName(), widget.accessibleDescription())
