"""A draft remembers which answers it rests on, sentence by sentence."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.prose.markdown import parse
from app.ui.theme.style import Theme
from app.ui.workout.editor.draft_editor import DraftEditor
from tests.ui.editing import CTRL, KEY, at_end, at_start, open_editor, press
from tests.ui.hands import type_in

Make = Callable[..., DraftEditor]


@pytest.fixture
def make(theme: Theme, qtbot: QtBot) -> Make:
    return lambda text="": open_editor(theme, qtbot, text)


def test_an_answer_goes_into_an_empty_text_and_is_remembered(make: Make) -> None:
    editor = make()
    editor.insert_answer("Ouders lopen binnen.", "a1")
    assert editor.text() == "[Ouders lopen binnen.](bijdrage:a1)"
    assert editor.cites_here() == ("a1",)


def test_an_answer_stands_apart_from_the_sentences_beside_it(make: Make) -> None:
    editor = make("Eerste. Laatste.")
    at_end(editor, "Eerste.")
    editor.insert_answer("Midden.", "a1")
    assert editor.text() == "Eerste. [Midden.](bijdrage:a1) Laatste."


def test_an_answer_breaks_no_sentence_in_two(make: Make) -> None:
    editor = make("Ouders komen graag. Kinderen ook.")
    at_end(editor, "Ouders ko")
    editor.insert_answer("Midden.", "a1")
    assert editor.text() == "Ouders komen graag. [Midden.](bijdrage:a1) Kinderen ook."


def test_a_quoted_answer_has_its_marks_and_what_is_told_behind_it(make: Make) -> None:
    editor = make()
    editor.insert_answer("Wij nemen niks over.", "a1", " (Fien)")
    assert editor.plain_text() == "“Wij nemen niks over.” (Fien)"
    assert editor.cites_here() == ("a1",)


def test_an_answer_of_several_paragraphs_stays_several(make: Make) -> None:
    editor = make("Voor.")
    at_end(editor, "Voor.")
    editor.insert_answer("een\nregel\n\ntwee", "a1")
    assert parse(editor.text()) == parse("Voor. [een\\\nregel](bijdrage:a1)\n\n[twee](bijdrage:a1)")


def test_an_answer_with_marks_of_markdown_is_put_in_as_it_was_said(make: Make) -> None:
    editor = make()
    said = "# *geen* kop <br> [x](y) | 1. 🙂"
    editor.insert_answer(said, "a1")
    assert editor.plain_text() == said
    again = make(editor.text())
    assert again.plain_text() == said


def test_an_answer_in_a_cell_stays_in_the_cell(make: Make) -> None:
    editor = make("| a | b |\n|---|---|\n| c | d |")
    at_end(editor, "c")
    editor.insert_answer("een\n\ntwee", "a1")
    assert parse(editor.text()) == parse("| a | b |\n|---|---|\n| c [een twee](bijdrage:a1) | d |")


def test_putting_an_answer_in_is_one_step_to_take_back(make: Make) -> None:
    draft = "Voor."
    editor = make(draft)
    at_end(editor, "Voor.")
    editor.insert_answer("een\n\ntwee", "a1")
    press(editor, KEY.Key_Z, modifier=CTRL)
    assert editor.text() == draft


def test_the_sentence_of_the_cursor_rests_on_an_answer_and_lets_go_of_it(make: Make) -> None:
    editor = make("Een. Twee. Drie.")
    at_end(editor, "Tw")
    editor.rest_on(["a1", "b2"])
    assert editor.text() == "Een. [Twee.](bijdrage:a1,b2) Drie."
    editor.let_go_of("a1")
    assert editor.text() == "Een. [Twee.](bijdrage:b2) Drie."


def test_what_is_selected_rests_on_an_answer_and_keeps_its_look(make: Make) -> None:
    editor = make("Een **vet** woord.")
    editor.select_words("vet woord")
    editor.rest_on(["a1"])
    assert parse(editor.text()) == parse("Een [**vet** woord](bijdrage:a1).")


def test_what_is_typed_within_a_sentence_rests_on_the_same_answers(make: Make) -> None:
    editor = make("[Ouders komen.](bijdrage:a1) Nog.")
    at_end(editor, "Ouders")
    type_in(editor, " en kinderen")
    assert editor.text() == "[Ouders en kinderen komen.](bijdrage:a1) Nog."


def test_a_new_sentence_behind_one_rests_on_nothing_yet(make: Make) -> None:
    editor = make("[Ouders komen.](bijdrage:a1)")
    at_end(editor, "komen.")
    for letter in " Nieuw.":
        type_in(editor, letter)
    assert editor.text() == "[Ouders komen.](bijdrage:a1) Nieuw."
    assert editor.cites_here() == ()


def test_a_new_paragraph_rests_on_nothing_yet(make: Make) -> None:
    editor = make("[Ouders komen](bijdrage:a1)")
    at_end(editor, "komen")
    press(editor, KEY.Key_Return)
    type_in(editor, "Nieuw")
    assert editor.text() == "[Ouders komen](bijdrage:a1)\n\nNieuw"


def test_the_answers_of_the_sentence_at_the_cursor_are_told_when_they_are_others(
    make: Make, qtbot: QtBot
) -> None:
    editor = make("[Een.](bijdrage:a1) [Twee.](bijdrage:b2)")
    with qtbot.waitSignal(editor.cites_changed) as told:
        at_end(editor, "Twe")
    assert told.args == [("b2",)]
    with qtbot.waitSignal(editor.cites_changed) as told:
        at_start(editor, "Een")
    assert told.args == [("a1",)]


def test_passages_and_remarks_are_shown_without_touching_the_text(make: Make) -> None:
    draft = "[Een.](bijdrage:a1) Twee 🙂 woorden.\n\n| [x](bijdrage:a1) |\n|---|\n"
    editor = make(draft)
    plain = editor.plain_text()
    editor.show_passages("a1")
    shown = [tint.cursor.selectedText() for tint in editor.extraSelections()]
    assert shown == ["Een.", "x"]
    start = plain.index("woorden")
    editor.set_marks([(start, start + len("woorden"), 1)], 1)
    assert [tint.cursor.selectedText() for tint in editor.extraSelections()] == [*shown, "woorden"]
    editor.grab()
    editor.show_passages(None)
    editor.set_marks([])
    assert editor.extraSelections() == []
    assert editor.text() == draft
    assert not editor.document().isUndoAvailable()


def test_a_remark_stays_at_its_words_while_people_type_before_them(make: Make) -> None:
    editor = make("Een woord.")
    editor.set_marks([(4, 9, 1)], 1)
    at_start(editor, "Een")
    type_in(editor, "Nog ")
    assert [tint.cursor.selectedText() for tint in editor.extraSelections()] == ["woord"]
