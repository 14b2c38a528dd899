"""Writing in the editor by keyboard, as in a word processor."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.prose.markdown import parse
from app.ui.theme.style import Theme
from app.ui.workout.editor.draft_editor import DraftEditor
from tests.ui.editing import ALT, CTRL, KEY, SHIFT, at_end, at_start, open_editor, press
from tests.ui.hands import bring_up, type_in

Make = Callable[..., DraftEditor]


@pytest.fixture
def make(theme: Theme, qtbot: QtBot) -> Make:
    return lambda text="": open_editor(theme, qtbot, text)


def test_ctrl_b_and_ctrl_i_make_what_is_selected_bold_and_italic_and_ordinary_again(make: Make) -> None:
    editor = make("Eerst spel, dan koffie.")
    editor.select_words("spel")
    press(editor, KEY.Key_B, modifier=CTRL)
    assert editor.text() == "Eerst **spel**, dan koffie."
    press(editor, KEY.Key_I, modifier=CTRL)
    press(editor, KEY.Key_B, modifier=CTRL)
    assert editor.text() == "Eerst *spel*, dan koffie."


def test_bold_before_typing_is_for_what_is_typed_next(make: Make) -> None:
    editor = make()
    type_in(editor, "a ")
    press(editor, KEY.Key_B, modifier=CTRL)
    type_in(editor, "b")
    press(editor, KEY.Key_B, modifier=CTRL)
    type_in(editor, " c")
    assert editor.text() == "a **b** c"


@pytest.mark.parametrize(
    ("typed", "draft"), [("- ", "- een"), ("* ", "- een"), ("1. ", "1. een"), ("3) ", "3. een")]
)
def test_a_mark_and_a_space_begin_a_list(make: Make, typed: str, draft: str) -> None:
    editor = make()
    type_in(editor, typed)
    type_in(editor, "een")
    assert editor.text() == draft


def test_ctrl_z_gives_the_typed_mark_back(make: Make) -> None:
    editor = make()
    type_in(editor, "- ")
    assert editor.here().bullets
    press(editor, KEY.Key_Z, modifier=CTRL)
    assert not editor.here().bullets
    assert editor.plain_text() == "- "


def test_a_hyphen_inside_a_line_begins_no_list(make: Make) -> None:
    editor = make()
    type_in(editor, "een - ")
    assert not editor.here().bullets


def test_enter_makes_the_next_item_and_an_empty_one_leaves_the_list(make: Make) -> None:
    editor = make("1. een")
    at_end(editor, "een")
    press(editor, KEY.Key_Return)
    type_in(editor, "twee")
    press(editor, KEY.Key_Return, KEY.Key_Return)
    type_in(editor, "gewoon")
    assert editor.text() == "1. een\n2. twee\n\ngewoon"


def test_tab_goes_deeper_and_shift_tab_back(make: Make) -> None:
    editor = make("- een\n- twee\n- drie")
    at_end(editor, "twee")
    press(editor, KEY.Key_Tab)
    assert editor.text() == "- een\n  - twee\n- drie"
    press(editor, KEY.Key_Tab, modifier=SHIFT)
    assert editor.text() == "- een\n- twee\n- drie"


def test_an_empty_item_deeper_leaves_one_list_at_a_time(make: Make) -> None:
    editor = make("- een\n  - twee")
    at_end(editor, "twee")
    press(editor, KEY.Key_Return, KEY.Key_Return)
    type_in(editor, "drie")
    assert editor.text() == "- een\n  - twee\n- drie"


def test_the_first_item_cannot_go_deeper(make: Make) -> None:
    editor = make("- een\n- twee")
    at_end(editor, "een")
    press(editor, KEY.Key_Tab)
    assert editor.text() == "- een\n- twee"


def test_an_item_takes_along_what_is_in_it(make: Make) -> None:
    editor = make("- een\n- twee\n  - drie\n\n  nog")
    at_end(editor, "twee")
    press(editor, KEY.Key_Tab)
    assert parse(editor.text()) == parse("- een\n  - twee\n    - drie\n\n    nog")


def test_tab_outside_lists_goes_to_the_next_field_and_shift_tab_back(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    before, editor, after = QLineEdit(window), DraftEditor(theme, window), QLineEdit(window)
    for one in (before, editor, after):
        row.addWidget(one)
    bring_up(qtbot, window)
    editor.show_text("gewone tekst")
    editor.setFocus()
    press(editor, KEY.Key_Tab)
    assert after.hasFocus()
    editor.setFocus()
    press(editor, KEY.Key_Tab, modifier=SHIFT)
    assert before.hasFocus()
    assert editor.text() == "gewone tekst"


def test_backspace_at_the_start_of_an_item_takes_the_mark_away_first(make: Make) -> None:
    editor = make("- een\n- twee")
    at_start(editor, "twee")
    press(editor, KEY.Key_Backspace)
    assert editor.text() == "- een\n\n  twee"
    press(editor, KEY.Key_Backspace)
    assert editor.text() == "- eentwee"


def test_backspace_at_the_start_of_the_first_item_leaves_the_list(make: Make) -> None:
    editor = make("- een\n- twee")
    at_start(editor, "een")
    press(editor, KEY.Key_Backspace)
    assert editor.text() == "een\n\n- twee"


def test_backspace_at_the_start_of_a_heading_makes_it_running_text(make: Make) -> None:
    editor = make("### Kop\n\ntekst")
    at_start(editor, "Kop")
    press(editor, KEY.Key_Backspace)
    assert editor.text() == "Kop\n\ntekst"


def test_lists_by_key_and_back(make: Make) -> None:
    editor = make("een\n\ntwee")
    editor.selectAll()
    press(editor, KEY.Key_L, modifier=CTRL | SHIFT)
    assert editor.text() == "- een\n- twee"
    press(editor, KEY.Key_G, modifier=CTRL | SHIFT)
    assert editor.text() == "1. een\n2. twee"
    press(editor, KEY.Key_G, modifier=CTRL | SHIFT)
    assert editor.text() == "een\n\ntwee"


def test_without_a_selection_the_whole_list_changes_its_kind(make: Make) -> None:
    editor = make("- een\n- twee\n  - drie\n- vier")
    at_end(editor, "twee")
    press(editor, KEY.Key_G, modifier=CTRL | SHIFT)
    assert editor.text() == "1. een\n2. twee\n   - drie\n3. vier"


def test_small_headings_by_key_and_back(make: Make) -> None:
    editor = make("Kop")
    press(editor, KEY.Key_2, modifier=CTRL | ALT)
    assert editor.text() == "## Kop"
    press(editor, KEY.Key_3, modifier=CTRL | ALT)
    assert editor.text() == "### Kop"
    press(editor, KEY.Key_0, modifier=CTRL | ALT)
    assert editor.text() == "Kop"


def test_after_a_heading_enter_goes_on_with_running_text(make: Make) -> None:
    editor = make("### Kop")
    at_end(editor, "Kop")
    press(editor, KEY.Key_Return)
    type_in(editor, "tekst")
    assert editor.text() == "### Kop\n\ntekst"


def test_shift_enter_is_a_line_break_within_the_paragraph(make: Make) -> None:
    editor = make("een")
    at_end(editor, "een")
    press(editor, KEY.Key_Return, modifier=SHIFT)
    type_in(editor, "twee")
    assert editor.text() == "een\\\ntwee"


def test_a_key_of_the_editor_is_not_taken_by_the_window(make: Make, qtbot: QtBot) -> None:
    from PySide6.QtGui import QKeySequence, QShortcut

    editor = make("een")
    taken: list[None] = []
    QShortcut(QKeySequence("Ctrl+B"), editor.window(), lambda: taken.append(None))
    editor.selectAll()
    press(editor, KEY.Key_B, modifier=CTRL)
    assert taken == []
    assert editor.text() == "**een**"


def test_altgr_types_its_letter(make: Make) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    editor = make()
    event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_2, CTRL | ALT, "@")
    QApplication.sendEvent(editor, event)
    assert editor.here().heading == 0


def test_in_a_text_that_can_only_be_read_no_key_changes_anything(make: Make) -> None:
    editor = make("- een\n- twee")
    editor.setReadOnly(True)
    at_start(editor, "twee")
    press(editor, KEY.Key_Backspace, KEY.Key_Return, KEY.Key_Delete)
    press(editor, KEY.Key_B, KEY.Key_K, modifier=CTRL)
    editor.insert_answer("nog", "a1")
    editor.rest_on(["a1"])
    editor.insert_table(2, 2)
    assert editor.is_read_only
    assert editor.text() == "- een\n- twee"
