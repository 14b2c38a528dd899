"""What is shown in the field beside the letters: marks of lists, lines of tables, passages and remarks."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.ui.theme.style import Theme
from app.ui.workout.editor import painting
from app.ui.workout.editor.citing import passages
from app.ui.workout.editor.places import words_at
from app.ui.workout.editor.proofing import Proofing
from app.ui.workout.editor.reading import Reader


class Beside:
    """Knows what is marked in one field, and paints it. Never touches the text or what can be taken back."""

    def __init__(self, theme: Theme, field: QTextEdit, reader: Reader) -> None:
        self._theme = theme
        self._field = field
        self._reader = reader
        self._passages: str | None = None
        self._remarks: list[painting.Remark] = []
        self._current: int | None = None
        self.proofing = Proofing(theme, field)
        self._numbers: dict[int, tuple[int, ...]] | None = None
        self._blocks = 0
        field.document().contentsChange.connect(self._on_change)

    def show_passages(self, contribution_id: str | None) -> None:
        """Tint what rests on an answer."""
        self._passages = contribution_id
        self.tint()

    def set_remarks(self, marks: Sequence[tuple[int, int, int]], current: int | None) -> None:
        """``(start, end, number)`` in letters of the plain text; the current one is tinted too."""
        document, lines = self._field.document(), self._reader.all_blocks()
        self._remarks = [
            painting.Remark(words_at(document, lines, start, end), number) for start, end, number in marks
        ]
        self._current = current
        self.tint()
        self._field.viewport().update()

    def look_again(self) -> None:
        """People typed: passages may have become longer."""
        if self._passages is not None:
            self.tint()

    def tint(self) -> None:
        """Passages have a tint and a line under them; so has the remark that is being read."""
        tints: list[QTextEdit.ExtraSelection] = []
        if self._passages is not None:
            runs = [line.runs for line in self._reader.all_blocks()]
            for words in passages(self._field.document(), runs, self._passages):
                tints.append(self._tint(words, "soft", "on_soft", underline=True))
        for remark in self._remarks:
            if remark.number == self._current:
                tints.append(self._tint(remark.words, "warning_paper", "ink", underline=False))
        self._field.setExtraSelections(tints)

    def paint(self, where: QRect) -> None:
        """Paint over what Qt has painted of the text in a part of the viewport."""
        field = self._field
        document, viewport = field.document(), field.viewport()
        painter = QPainter(viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top = field.horizontalScrollBar().value(), field.verticalScrollBar().value()
        painter.translate(-left, -top)
        shown = QRectF(where).translated(left, top)
        numbers = self._item_numbers()
        for block, area in painting.blocks_shown(field, where):
            if own := numbers.get(block.blockNumber()):
                painting.paint_mark(painter, self._theme, block, area, own)
            self.proofing.paint(painter, block)
        painting.paint_tables(painter, self._theme, document, shown)
        for remark in self._remarks:
            painting.paint_remark(painter, self._theme, remark)
        painter.end()

    def _item_numbers(self) -> dict[int, tuple[int, ...]]:
        if self._numbers is None:
            lines, places = self._reader.numbered_lines()
            found = zip(places, painting.item_numbers(lines), strict=True)
            self._numbers = {place: numbers for place, numbers in found if numbers}
        return self._numbers

    def _on_change(self, at: int, removed: int, added: int) -> None:
        """Only another number of lines, or other formats, can change the numbers of items."""
        del at
        count = self._field.document().blockCount()
        if count != self._blocks or (removed and added):
            self._blocks = count
            self._numbers = None
            self._field.viewport().update()

    def _tint(self, words: QTextCursor, paper: str, ink: str, *, underline: bool) -> QTextEdit.ExtraSelection:
        tint = QTextEdit.ExtraSelection()
        tint.cursor = words
        tint.format.setBackground(self._theme.colour(paper))
        tint.format.setForeground(self._theme.colour(ink))
        tint.format.setFontUnderline(underline)
        return tint
