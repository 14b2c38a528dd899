"""Copying, cutting and pasting in the editor."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.prose.markdown import parse
from app.prose.pasted import blocks_from_html
from app.ui.theme.style import Theme
from app.ui.workout.editor.draft_editor import DraftEditor
from tests.exports.samples import sample_drafts
from tests.ui.editing import CTRL, KEY, SHIFT, at_end, at_start, open_editor, press

PASTED = Path(__file__).parents[1] / "prose" / "pasted"
Make = Callable[..., DraftEditor]


@pytest.fixture
def make(theme: Theme, qtbot: QtBot) -> Make:
    return lambda text="": open_editor(theme, qtbot, text)


def select(editor: DraftEditor, first: str, last: str) -> None:
    """From the begin of some words to the end of others."""
    at_start(editor, first)
    begin = editor.textCursor().position()
    at_end(editor, last)
    cursor = editor.textCursor()
    end = cursor.position()
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def clipboard(*, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    QApplication.clipboard().setMimeData(data)


def reads_as(editor: DraftEditor, draft: str) -> bool:
    return parse(editor.text()) == parse(draft)


@pytest.mark.parametrize("draft", sample_drafts()[:12])
def test_a_whole_text_is_the_same_after_copying_it_to_another(make: Make, draft: str) -> None:
    one, other = make(draft), make()
    one.selectAll()
    one.copy()
    other.paste()
    assert reads_as(other, draft)


def test_words_that_are_cut_and_pasted_still_rest_on_their_answer(make: Make) -> None:
    editor = make("[Eerst dit.](bijdrage:a1) Dan dat.")
    select(editor, "Eerst", "dit.")
    editor.cut()
    at_end(editor, "dat.")
    editor.paste()
    assert parse(editor.text()) == parse("Dan dat.[Eerst dit.](bijdrage:a1)")


def test_what_goes_out_is_clean_and_tells_nothing_of_answers(make: Make) -> None:
    editor = make("### Kop\n\n[Een **vet**](bijdrage:a1) <b>\n\n1. een\n   - twee\n\n| a |\n|---|\n| b |")
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.html() == (
        "<html><body><h3>Kop</h3><p>Een <strong>vet</strong> &lt;b&gt;</p>"
        "<ol><li>een<ul><li>twee</li></ul></li></ol>"
        '<table border="1" style="border-collapse:collapse"><tr><th>a</th></tr><tr><td>b</td></tr></table>'
        "</body></html>"
    )
    assert data.text() == "Kop\n\nEen vet <b>\n\n1. een\n   - twee\n\na\nb"


def test_cells_that_are_selected_are_copied_as_a_table(make: Make) -> None:
    one, other = make("| a | b |\n|---|---|\n| c | d |\n"), make()
    select(one, "a", "d")
    one.copy()
    other.paste()
    assert reads_as(other, "| a | b |\n|---|---|\n| c | d |\n")


def test_one_line_is_pasted_into_the_line_of_the_cursor(make: Make) -> None:
    editor = make("voor na")
    clipboard(text="midden")
    at_end(editor, "voor")
    editor.paste()
    assert editor.text() == "voormidden na"


def test_paragraphs_are_pasted_in_the_middle_of_a_paragraph(make: Make) -> None:
    editor = make("voor na")
    clipboard(text="een\n\ntwee\n\ndrie")
    at_end(editor, "voor")
    editor.paste()
    assert editor.text() == "vooreen\n\ntwee\n\ndrie na"
    press(editor, KEY.Key_Z, modifier=CTRL)
    assert editor.text() == "voor na"


def test_paragraphs_pasted_in_a_list_become_its_items(make: Make) -> None:
    editor = make("- een\n- vier")
    clipboard(text="!\n\ntwee\n\ndrie")
    at_end(editor, "een")
    editor.paste()
    assert reads_as(editor, "- een!\n- twee\n- drie\n- vier")


def test_paragraphs_pasted_in_a_cell_or_a_heading_become_one_line(make: Make) -> None:
    editor = make("### Kop\n\n| a | b |\n|---|---|\n| c | d |\n")
    clipboard(text="een\n\ntwee")
    for words in ("Kop", "d"):
        at_end(editor, words)
        editor.paste()
    assert reads_as(editor, "### Kopeen twee\n\n| a | b |\n|---|---|\n| c | deen twee |\n")


def test_a_table_is_pasted_between_what_stood_before_and_behind_the_cursor(make: Make) -> None:
    one, editor = make("| a |\n|---|\n| b |\n"), make("voor na")
    one.selectAll()
    one.copy()
    at_end(editor, "voor")
    editor.paste()
    assert reads_as(editor, "voor\n\n| a |\n|---|\n| b |\n\nna")


def test_a_picture_alone_is_not_pasted(make: Make) -> None:
    editor = make("tekst")
    data = QMimeData()
    data.setData("image/png", b"x")
    assert not editor.canInsertFromMimeData(data)


def test_a_file_that_is_dropped_leaves_no_name_in_the_text(make: Make) -> None:
    editor = make("tekst")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/foto.jpg")])
    assert not editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert editor.text() == "tekst"


def test_a_part_of_a_line_keeps_its_spaces(make: Make) -> None:
    editor = make("voorna")
    clipboard(text=" midden ")
    at_end(editor, "voor")
    editor.paste()
    assert editor.text() == "voor midden na"


def test_what_comes_from_a_word_processor_keeps_its_form_and_nothing_of_its_look(make: Make) -> None:
    page = (PASTED / "word.html").read_text(encoding="utf-8")
    editor = make("voor")
    at_end(editor, "voor")
    clipboard(html=page, text="anders")
    editor.paste()
    assert editor.plain_text().startswith("voor")
    pasted = make()
    pasted.paste()
    assert pasted.blocks() == blocks_from_html(page)
    press(pasted, KEY.Key_Z, modifier=CTRL)
    assert pasted.text() == ""


def test_a_link_that_is_pasted_leads_only_to_the_web_or_to_mail(make: Make) -> None:
    editor = make()
    clipboard(html='<p><a href="javascript:x()">een</a> <a href="https://expoo.be">twee</a></p>')
    editor.paste()
    assert editor.text() == "een [twee](https://expoo.be)"


def test_ctrl_shift_v_pastes_only_the_letters(make: Make) -> None:
    editor = make()
    clipboard(html="<p><b>vet</b></p>", text="vet")
    press(editor, KEY.Key_V, modifier=CTRL | SHIFT)
    assert editor.text() == "vet"


def test_pasting_into_a_text_that_can_only_be_read_changes_nothing(make: Make) -> None:
    editor = make("tekst")
    editor.setReadOnly(True)
    clipboard(text="nog")
    editor.paste()
    press(editor, KEY.Key_V, modifier=CTRL | SHIFT)
    assert editor.text() == "tekst"
