"""What the editor paints itself is there, in every scheme: marks of lists, lines of tables, remarks."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Choice, Theme
from app.ui.workout.editor.building import INDENT
from app.ui.workout.editor.draft_editor import DraftEditor
from tests.ui.editing import open_editor
from tests.ui.pixels import pixels

CHOICES = [Choice.LIGHT, Choice.DARK, Choice.CONTRAST]
BEFORE_WORDS = QRect(0, 0, INDENT - 2, 30)


def picture(editor: DraftEditor, theme: Theme) -> QImage:
    """The text on paper, without a cursor."""
    editor.clearFocus()
    viewport = editor.viewport()
    image = QImage(viewport.size(), QImage.Format.Format_RGB32)
    image.fill(theme.colour("paper"))
    viewport.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


def count(image: QImage, colour: QColor, area: QRect | None = None) -> int:
    """How many pixels have a colour."""
    return pixels(image.copy((area or image.rect()).intersected(image.rect()))).tolist().count(colour.rgb())


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("mark", ["-", "1."])
def test_an_item_has_its_mark_before_its_words(theme: Theme, qtbot: QtBot, choice: Choice, mark: str) -> None:
    theme.choose(choice)
    editor = open_editor(theme, qtbot, f"{mark} een\n\n   nog een")
    first = picture(editor, theme)
    assert count(first, theme.colour("ink"), BEFORE_WORDS) > 0
    second = QRect(0, round(editor.cursorRect().height()) + 15, INDENT - 2, 25)
    assert count(first, theme.colour("ink"), second) == 0


def test_an_item_that_is_read_from_the_right_has_its_mark_at_the_right(theme: Theme, qtbot: QtBot) -> None:
    editor = open_editor(theme, qtbot, "- مرحبا")
    image = picture(editor, theme)
    right = round(editor.document().textWidth())
    assert count(image, theme.colour("ink"), BEFORE_WORDS) == 0
    assert count(image, theme.colour("ink"), QRect(right - INDENT + 2, 0, INDENT, 30)) > 0


@pytest.mark.parametrize("choice", CHOICES)
def test_every_row_has_a_line_under_it_and_the_header_a_stronger_one(
    theme: Theme, qtbot: QtBot, choice: Choice
) -> None:
    theme.choose(choice)
    editor = open_editor(theme, qtbot, "| a | b |\n|---|---|\n| c | d |\n| e | f |\n")
    image = picture(editor, theme)
    wide = round(editor.document().textWidth()) - 2
    lines = {"edge": 0, "line": 0}
    for token in lines:
        colour = theme.colour(token)
        lines[token] = sum(
            count(image, colour, QRect(0, y, wide, 1)) > wide * 0.9 for y in range(image.height())
        )
    assert lines == {"edge": 1, "line": 2}


@pytest.mark.parametrize("choice", CHOICES)
def test_the_words_of_a_remark_are_underlined_and_have_its_number(
    theme: Theme, qtbot: QtBot, choice: Choice
) -> None:
    theme.choose(choice)
    editor = open_editor(theme, qtbot, "Een woord.")
    bare = count(picture(editor, theme), theme.colour("warning"))
    editor.set_marks([(4, 9, 1)])
    only_line = count(picture(editor, theme), theme.colour("warning"))
    editor.set_marks([(4, 9, 88)])
    assert bare == 0
    assert only_line > 20
    assert count(picture(editor, theme), theme.colour("warning")) != only_line
