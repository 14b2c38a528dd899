"""Whatever people do, the text stays whole: what is read is what stands there, and all can be taken back."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.prose.markdown import parse
from app.prose.markdown_writing import normal
from app.ui.theme.style import Theme
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.keys import Act
from app.ui.workout.editor.reading import read
from tests.examples import examples
from tests.ui.editing import CTRL, KEY, SHIFT, open_editor, press
from tests.ui.hands import type_in

Deed = Callable[[DraftEditor], object]

START = """Een **vet** begin. [Dit](bijdrage:a1) rust op iets.

- punt
  1. dieper

     | a | b |
     |---|---|
     | c | d |
- punt

| x |
|:-:|
| y |

| z |
|---|

### Kop

Einde met [een link](https://expoo.be)."""


def go(share: float, *, select: bool = False) -> Deed:
    def deed(editor: DraftEditor) -> None:
        cursor = editor.textCursor()
        end = editor.document().characterCount() - 1
        mode = QTextCursor.MoveMode.KeepAnchor if select else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(round(share * end), mode)
        editor.setTextCursor(cursor)

    return deed


def key(*keys: KEY, shift: bool = False) -> Deed:
    return lambda editor: press(editor, *keys, modifier=SHIFT if shift else KEY_ALONE)


KEY_ALONE = SHIFT & CTRL

DEEDS: tuple[tuple[str, Deed], ...] = (
    ("typ", lambda editor: type_in(editor, "woord. ")),
    ("emoji", lambda editor: type_in(editor, "🙂é")),
    ("streepje", lambda editor: type_in(editor, "- ")),
    ("enter", key(KEY.Key_Return)),
    ("shift enter", key(KEY.Key_Return, shift=True)),
    ("backspace", key(KEY.Key_Backspace)),
    ("delete", key(KEY.Key_Delete)),
    ("tab", lambda editor: press(editor, KEY.Key_Tab)),
    ("terug", lambda editor: press(editor, KEY.Key_Tab, modifier=SHIFT)),
    ("tabel", lambda editor: editor.insert_table(1, 2)),
    ("antwoord", lambda editor: editor.insert_answer("een\n\ntwee", "b2", " (Fien)")),
    ("steunt", lambda editor: editor.rest_on(["c3"])),
    ("knip", lambda editor: editor.cut()),
    ("plak", lambda editor: editor.paste()),
    ("ongedaan", lambda editor: editor.undo()),
    ("opnieuw", lambda editor: editor.redo()),
    *((act.name, lambda editor, act=act: editor.do(act)) for act in Act if act not in (Act.LINK, Act.TABLE)),
)
_MOVE = st.floats(0, 1).map(lambda share: (f"ga {share:.3f}", go(share)))
_SELECT = st.floats(0, 1).map(lambda share: (f"kies tot {share:.3f}", go(share, select=True)))
_STORY = st.lists(st.one_of(_MOVE, _SELECT, st.sampled_from(DEEDS)), min_size=1, max_size=12)


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> DraftEditor:
    return open_editor(theme, qtbot)


@given(_STORY)
@settings(examples(80), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_keys_what_is_read_stands_there_and_can_be_taken_back(
    editor: DraftEditor, story: list[tuple[str, Deed]]
) -> None:
    editor.show_text(START)
    for _name, deed in story:
        deed(editor)
        assert editor.blocks() == read(editor.document())
    assert parse(editor.text()) == normal(editor.blocks())
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == START
