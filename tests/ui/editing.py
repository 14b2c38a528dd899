"""Hands on the editor of drafts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.workout.editor.draft_editor import DraftEditor

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def open_editor(theme: Theme, qtbot: QtBot, text: str = "") -> DraftEditor:
    """An editor on screen with a text in it, and the keyboard."""
    editor = DraftEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(600, 500)
    editor.show_text(text)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.setFocus()
    return editor


def press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press keys, one after another."""
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def at_end(editor: DraftEditor, words: str) -> None:
    """The cursor behind these words."""
    assert editor.select_words(words)
    cursor = editor.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    editor.setTextCursor(cursor)


def at_start(editor: DraftEditor, words: str) -> None:
    """The cursor before these words."""
    assert editor.select_words(words)
    cursor = editor.textCursor()
    cursor.setPosition(cursor.selectionStart())
    editor.setTextCursor(cursor)
