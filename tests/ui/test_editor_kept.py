"""The editor keeps what is typed in time, and gives Ctrl+Z to the practice when it has nothing left."""

from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.typing import KEPT_WITHIN, Keeper
from tests.ui.editing import CTRL, KEY, at_end, open_editor, press
from tests.ui.hands import type_in


def test_what_is_typed_is_kept_once_and_soon(theme: Theme, qtbot: QtBot) -> None:
    editor = open_editor(theme, qtbot)
    kept: list[str] = []

    def keep(text: str) -> bool:
        kept.append(text)
        return True

    keeper = Keeper(editor, keep)
    keeper.show("*  een")
    type_in(editor, "twee")
    type_in(editor, "!")
    assert kept == []
    qtbot.waitUntil(lambda: bool(kept), timeout=KEPT_WITHIN * 5)
    assert kept == [editor.text()]
    assert keeper.now()
    assert len(kept) == 1


def test_a_text_that_is_only_shown_and_looked_at_is_never_kept(theme: Theme, qtbot: QtBot) -> None:
    editor = open_editor(theme, qtbot)
    kept: list[str] = []

    def keep(text: str) -> bool:
        kept.append(text)
        return True

    keeper = Keeper(editor, keep)
    keeper.show("*  een\n\n|a|\n|-|\n")
    editor.selectAll()
    editor.show_passages("a1")
    editor.clearFocus()
    assert keeper.now()
    assert kept == []


def test_words_that_cannot_be_kept_stay_and_are_tried_again(theme: Theme, qtbot: QtBot) -> None:
    editor = open_editor(theme, qtbot)
    full = True
    kept: list[str] = []

    def keep(text: str) -> bool:
        if not full:
            kept.append(text)
        return not full

    keeper = Keeper(editor, keep)
    type_in(editor, "woorden")
    assert not keeper.now()
    assert editor.text() == "woorden"
    full = False
    assert keeper.now()
    assert kept == ["woorden"]


def test_ctrl_z_is_the_field_s_own_until_it_has_nothing_left(theme: Theme, qtbot: QtBot) -> None:
    editor = open_editor(theme, qtbot)
    Keeper(editor, lambda _text: True).show("een")
    taken: list[None] = []
    QShortcut(QKeySequence.StandardKey.Undo, editor.window(), lambda: taken.append(None))
    at_end(editor, "een")
    type_in(editor, "!")
    press(editor, KEY.Key_Z, modifier=CTRL)
    assert (editor.text(), taken) == ("een", [])
    press(editor, KEY.Key_Z, modifier=CTRL)
    assert (editor.text(), taken) == ("een", [None])
