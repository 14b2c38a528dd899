"""A text to read on the laptop: paragraphs, bullets, what is bold. It is put in as text, never as HTML."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QWidget

from app.prose.telling import Told
from app.ui.theme.tokens import TYPE, Space, TextRole
from app.ui.widgets.fitted_text import FittedText

_HANGING = float(Space.L)


class ToldText(FittedText):
    """The lines of one text, each with its place and its looks."""

    def __init__(self, lines: Sequence[Told], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[Told]) -> None:
        """Show these, and nothing of what stood there."""
        self.clear()
        cursor = QTextCursor(self.document())
        for number, line in enumerate(lines):
            after = lines[number + 1] if number + 1 < len(lines) else None
            look = QTextBlockFormat()
            high = QTextBlockFormat.LineHeightTypes.FixedHeight
            look.setLineHeight(TYPE[TextRole.BODY].line, high.value)
            look.setLeftMargin(line.depth * _HANGING)
            close = line.depth and after is not None and after.depth
            look.setBottomMargin(0 if after is None else Space.XS if close else Space.M)
            if line.marker:
                look.setTextIndent(-_HANGING)
                look.setTabPositions([QTextOption.Tab(_HANGING, QTextOption.TabType.LeftTab)])
            if number:
                cursor.insertBlock(look)
            else:
                cursor.setBlockFormat(look)
            _insert(cursor, line)


def _insert(cursor: QTextCursor, line: Told) -> None:
    plain = QTextCharFormat()
    if line.marker:
        cursor.insertText(f"{line.marker}\t", plain)
    at = 0
    for stretch in line.stretches:
        cursor.insertText(line.text[at : stretch.start].replace("\n", "\u2028"), plain)
        look = QTextCharFormat()
        if stretch.bold:
            look.setFontWeight(QFont.Weight.Bold)
        look.setFontItalic(stretch.italic)
        cursor.insertText(line.text[stretch.start : stretch.end].replace("\n", "\u2028"), look)
        at = stretch.end
    cursor.insertText(line.text[at:].replace("\n", "\u2028"), plain)
