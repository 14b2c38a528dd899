"""Tables in the editor, by keyboard and by the words above the text."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.prose.markdown import parse
from app.ui.theme.style import Theme
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.keys import Act
from tests.ui.editing import CTRL, KEY, SHIFT, at_end, at_start, open_editor, press
from tests.ui.hands import type_in

Make = Callable[..., DraftEditor]

TABLE = "| a | b |\n|:-:|---|\n| c | d |\n"


@pytest.fixture
def make(theme: Theme, qtbot: QtBot) -> Make:
    return lambda text="": open_editor(theme, qtbot, text)


def reads_as(editor: DraftEditor, draft: str) -> bool:
    return parse(editor.text()) == parse(draft)


def test_a_new_table_is_filled_with_tab(make: Make) -> None:
    editor = make("Voor")
    at_end(editor, "Voor")
    editor.insert_table(1, 2)
    for word in ("Uur", "Wat", "9.00", "deur open"):
        type_in(editor, word)
        press(editor, KEY.Key_Tab)
    assert reads_as(editor, "Voor\n\n| Uur | Wat |\n|---|---|\n| 9.00 | deur open |\n| | |\n")


def test_a_table_in_the_middle_of_a_paragraph_parts_it(make: Make) -> None:
    editor = make("voor na")
    at_end(editor, "voor")
    editor.insert_table(1, 1)
    type_in(editor, "kop")
    assert reads_as(editor, "voor\n\n| kop |\n|---|\n| |\n\nna")


def test_a_table_is_the_first_thing_of_an_empty_text(make: Make) -> None:
    editor = make()
    editor.insert_table(1, 1)
    type_in(editor, "kop")
    assert reads_as(editor, "| kop |\n|---|\n| |\n")
    press(editor, KEY.Key_Z, KEY.Key_Z, modifier=CTRL)
    assert editor.text() == ""


def test_a_table_stands_in_the_item_where_it_was_made(make: Make) -> None:
    editor = make("- een\n- twee")
    at_end(editor, "een")
    editor.insert_table(1, 1)
    type_in(editor, "kop")
    assert reads_as(editor, "- een\n\n  | kop |\n  |---|\n  | |\n- twee")


def test_tab_and_shift_tab_walk_through_the_cells(make: Make) -> None:
    editor = make(TABLE)
    at_end(editor, "a")
    press(editor, KEY.Key_Tab, KEY.Key_Tab)
    type_in(editor, "!")
    press(editor, KEY.Key_Tab, modifier=SHIFT)
    type_in(editor, "?")
    assert reads_as(editor, "| a | b? |\n|:-:|---|\n| c! | d |\n")


def test_enter_goes_to_the_cell_below_and_makes_a_row_under_the_last(make: Make) -> None:
    editor = make(TABLE)
    at_end(editor, "a")
    press(editor, KEY.Key_Return)
    type_in(editor, "!")
    press(editor, KEY.Key_Return)
    type_in(editor, "nieuw")
    assert reads_as(editor, "| a | b |\n|:-:|---|\n| c! | d |\n| nieuw | |\n")


@pytest.mark.parametrize(
    ("act", "draft"),
    [
        (Act.ADD_ROW, "| a | b |\n|:-:|---|\n| | |\n| c | d |\n"),
        (Act.ADD_COLUMN, "| a | | b |\n|:-:|---|---|\n| c | | d |\n"),
        (Act.REMOVE_COLUMN, "| b |\n|---|\n| d |\n"),
        (Act.REMOVE_ROW, "| | b |\n|:-:|---|\n| c | d |\n".replace("b", "")),
        (Act.REMOVE_TABLE, ""),
    ],
)
def test_rows_and_columns_come_and_go_in_one_step(make: Make, act: Act, draft: str) -> None:
    editor = make(TABLE)
    at_end(editor, "a")
    editor.do(act)
    assert reads_as(editor, draft)
    press(editor, KEY.Key_Z, modifier=CTRL)
    assert editor.text() == TABLE


def test_a_row_under_the_header_goes_away(make: Make) -> None:
    editor = make(TABLE)
    at_end(editor, "c")
    editor.do(Act.REMOVE_ROW)
    assert reads_as(editor, "| a | b |\n|:-:|---|\n")


def test_backspace_and_delete_do_not_break_a_table(make: Make) -> None:
    draft = "voor\n\n| a | b |\n|---|---|\n| c | d |\n\nna"
    editor = make(draft)
    for words in ("a", "b", "c", "na"):
        at_start(editor, words)
        press(editor, KEY.Key_Backspace)
    for words in ("voor", "a", "d"):
        at_end(editor, words)
        press(editor, KEY.Key_Delete)
    assert editor.text() == draft


def test_a_table_that_is_selected_with_what_is_round_it_goes_with_it(make: Make) -> None:
    editor = make("voor\n\n| a | b |\n|---|---|\n| c | d |\n\nna")
    editor.selectAll()
    type_in(editor, "weg")
    assert editor.text() == "weg"


def test_the_arrow_keys_walk_into_a_table_and_out_of_it(make: Make) -> None:
    editor = make("voor\n\n| a | b |\n|---|---|\n| c | d |\n\nna")
    at_start(editor, "voor")
    seen = []
    for _ in range(3):
        press(editor, KEY.Key_Down)
        seen.append(editor.textCursor().block().text())
    assert seen == ["a", "c", "na"]


def test_a_table_of_forty_columns_scrolls_sideways(make: Make) -> None:
    wide = "\n".join("|" + cell * 40 for cell in (" kolom |", "---|", " woorden |"))
    editor = make(wide)
    assert editor.horizontalScrollBar().maximum() > 0
