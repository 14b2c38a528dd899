"""The words above the text, and the line that asks for an address or for the size of a table."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.prose.markdown import parse
from app.ui.theme.style import Choice, Theme
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.format_bar import FormatBar
from app.ui.workout.editor.keys import Act
from tests.ui.editing import CTRL, KEY, SHIFT, at_end, press
from tests.ui.hands import type_in


@dataclass
class Desk:
    window: QWidget
    bar: FormatBar
    editor: DraftEditor


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    window = QWidget()
    editor = DraftEditor(theme, window)
    bar = FormatBar(theme, editor, window)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(editor)
    qtbot.addWidget(window)
    window.resize(620, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor.setFocus()
    return Desk(window, bar, editor)


def shown(desk: Desk) -> list[str]:
    return [button.accessibleName() for button in desk.bar.buttons.values() if button.isVisible()]


def test_a_word_gives_its_form_and_the_keyboard_goes_back_to_the_text(desk: Desk) -> None:
    desk.editor.show_text("een")
    desk.bar.buttons[Act.BULLETS].click()
    assert desk.editor.text() == "- een"
    assert desk.bar.buttons[Act.BULLETS].isChecked()
    assert desk.editor.hasFocus()


def test_a_word_is_pressed_by_keyboard(desk: Desk) -> None:
    desk.editor.show_text("een")
    desk.editor.selectAll()
    desk.bar.buttons[Act.BOLD].setFocus()
    press(desk.bar.buttons[Act.BOLD], KEY.Key_Space)
    assert desk.editor.text() == "**een**"


def test_the_words_show_the_form_of_the_text_at_the_cursor(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.show_text("### Kop\n\ngewoon **vet**")
    at_end(desk.editor, "Kop")
    qtbot.waitUntil(desk.bar.buttons[Act.HEADING_3].isChecked)
    at_end(desk.editor, "vet")
    qtbot.waitUntil(desk.bar.buttons[Act.BOLD].isChecked)
    assert not desk.bar.buttons[Act.HEADING_3].isChecked()


def test_in_a_table_the_words_are_about_rows_and_columns(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.show_text("voor\n\n| a | b |\n|---|---|\n| c | d |\n")
    at_end(desk.editor, "voor")
    assert shown(desk) == ["Vet", "Cursief", "Lijst", "Genummerd", "Tabel", "Tussenkop", "Link"]
    at_end(desk.editor, "c")
    qtbot.waitUntil(desk.bar.buttons[Act.ADD_ROW].isVisible)
    assert shown(desk) == [
        "Vet", "Cursief", "+ Rij", "– Rij", "+ Kolom", "– Kolom", "Tabel weg", "Link",
    ]  # fmt: skip
    desk.bar.buttons[Act.ADD_ROW].click()
    assert parse(desk.editor.text()) == parse("voor\n\n| a | b |\n|---|---|\n| c | d |\n| | |\n")


def test_ctrl_k_asks_an_address_and_makes_a_link_of_what_is_selected(desk: Desk) -> None:
    desk.editor.show_text("Zie de site.")
    desk.editor.select_words("de site")
    press(desk.editor, KEY.Key_K, modifier=CTRL)
    assert desk.bar.link.address.hasFocus()
    type_in(desk.bar.link.address, "www.expoo.be")
    press(desk.bar.link.address, KEY.Key_Return)
    assert desk.editor.text() == "Zie [de site](https://www.expoo.be)."
    assert desk.editor.hasFocus()
    assert not desk.bar.link.isVisible()


@pytest.mark.parametrize("typed", ["javascript:alert(1)", "file:///etc/passwd", "C:\\map", "zomaar"])
def test_what_is_no_address_is_told_in_one_sentence_and_changes_nothing(desk: Desk, typed: str) -> None:
    desk.editor.show_text("Zie de site.")
    desk.editor.select_words("de site")
    press(desk.editor, KEY.Key_K, modifier=CTRL)
    type_in(desk.bar.link.address, typed)
    press(desk.bar.link.address, KEY.Key_Return)
    assert desk.bar.link.told.isVisible()
    assert desk.editor.text() == "Zie de site."
    press(desk.bar.link.address, KEY.Key_Escape)
    assert desk.editor.hasFocus()


def test_a_link_is_changed_and_taken_away_as_a_whole(desk: Desk) -> None:
    desk.editor.show_text("Zie [de site](https://oud.be).")
    at_end(desk.editor, "de si")
    press(desk.editor, KEY.Key_K, modifier=CTRL)
    assert desk.bar.link.address.text() == "https://oud.be"
    type_in(desk.bar.link.address, "info@expoo.be")
    press(desk.bar.link.address, KEY.Key_Return)
    assert desk.editor.text() == "Zie [de site](mailto:info@expoo.be)."
    at_end(desk.editor, "de si")
    press(desk.editor, KEY.Key_K, modifier=CTRL)
    desk.bar.link.away.click()
    assert desk.editor.text() == "Zie de site."


def test_an_address_without_words_stands_there_itself(desk: Desk) -> None:
    desk.editor.show_text("Zie ")
    at_end(desk.editor, "Zie ".strip())
    press(desk.editor, KEY.Key_End)
    press(desk.editor, KEY.Key_K, modifier=CTRL)
    type_in(desk.bar.link.address, "www.expoo.be")
    press(desk.bar.link.address, KEY.Key_Return)
    type_in(desk.editor, "!")
    assert desk.editor.text() == "Zie[www.expoo.be](https://www.expoo.be)!"


def test_a_table_is_made_by_keys_alone(desk: Desk) -> None:
    press(desk.editor, KEY.Key_T, modifier=CTRL | SHIFT)
    assert desk.bar.table.columns.hasFocus()
    type_in(desk.bar.table.columns, "2")
    press(desk.bar.table.columns, KEY.Key_Tab)
    type_in(desk.bar.table.rows, "1")
    press(desk.bar.table.rows, KEY.Key_Return)
    type_in(desk.editor, "Uur")
    assert desk.editor.hasFocus()
    assert parse(desk.editor.text()) == parse("| Uur | |\n|---|---|\n| | |\n")


def test_where_people_can_only_read_no_word_can_be_pressed(theme: Theme, qtbot: QtBot) -> None:
    editor = DraftEditor(theme)
    editor.setReadOnly(True)
    bar = FormatBar(theme, editor)
    qtbot.addWidget(editor)
    qtbot.addWidget(bar)
    assert not any(button.isEnabled() for button in bar.buttons.values())


def test_words_that_just_miss_one_line_stand_closer_and_no_word_stands_alone(desk: Desk) -> None:
    words = [button for button in desk.bar.buttons.values() if button.isVisible()]
    wide = sum(button.sizeHint().width() for button in words)
    desk.window.resize(desk.window.width() - desk.bar.width() + wide - 10, 500)
    QApplication.processEvents()
    assert {button.y() for button in words} == {0}
    assert all(button.width() < button.sizeHint().width() for button in words)


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
def test_every_word_has_a_name_and_is_painted_in_every_scheme(
    desk: Desk, theme: Theme, choice: Choice
) -> None:
    theme.choose(choice)
    QApplication.processEvents()
    assert all(button.accessibleName() for button in desk.bar.buttons.values())
    assert not desk.window.grab().isNull()
