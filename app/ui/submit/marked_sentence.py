"""A sentence with some of its words lit, so that people see at once what it is about."""

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, TextRole
from app.ui.widgets.fitted_text import FittedText


class MarkedSentence(FittedText):
    """Lit in the yellow of notes, and bold, so that the colour alone says nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ("", 0, 0)
        theme.changed.connect(self._draw)

    def show_words(self, sentence: str, start: int, end: int) -> None:
        """Show ``sentence`` with what stands from ``start`` to ``end`` lit; offsets in code points."""
        self._shown = (sentence, start, end)
        self.setAccessibleName(sentence)
        self._draw()

    @property
    def lit(self) -> str:
        """The words that are lit."""
        sentence, start, end = self._shown
        return sentence[start:end]

    def _draw(self) -> None:
        sentence, start, end = self._shown
        self.document().clear()
        cursor = QTextCursor(self.document())
        line = QTextBlockFormat()
        line.setLineHeight(TYPE[TextRole.BODY].line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(line)
        plain, lit = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._theme.colour("ink"))
        note = self._theme.colours.yellow
        lit.setForeground(QColor(note.ink))
        lit.setBackground(QColor(note.paper))
        lit.setFontWeight(QFont.Weight.DemiBold)
        for words, look in ((sentence[:start], plain), (sentence[start:end], lit), (sentence[end:], plain)):
            cursor.insertText(words, look)
