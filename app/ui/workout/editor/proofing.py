"""The words of a text that are not in the dictionary: a wave under them, and the way to the next one."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.ui.theme.style import Theme
from app.ui.workout.editor.painting import blocks_shown, stretches
from app.ui.workout.editor.spelling import SpellCheck
from app.ui.workout.editor.units import letters, units
from app.workshop.spelling import Word

_HALF = 3
"""Pixels that a wave goes up, and then down."""
_HEIGHT, _WIDTH = 2, 1.25


class Proofing:
    """Knows which words of one field are wrong, as far as that was looked up. Never touches the text."""

    def __init__(self, theme: Theme, field: QTextEdit) -> None:
        self._theme = theme
        self._field = field
        self._check: SpellCheck | None = None
        self._made: QPixmap | None = None
        self._made_for = (0, 1.0)

    def set_check(self, check: SpellCheck | None) -> None:
        """By whom words are looked up; None stops it."""
        if self._check is not None:
            self._check.marks_changed.disconnect(self._on_marks)
        self._check = check
        if check is not None:
            check.marks_changed.connect(self._on_marks)
        self._field.viewport().update()

    def _on_marks(self, words: tuple[str, ...]) -> None:
        """Only where the words stand: the whole text costs ten times a line, at every word that is typed."""
        viewport = self._field.viewport()
        if not words:
            viewport.update()
            return
        scrolled = self._field.verticalScrollBar().value()
        for block, area in blocks_shown(self._field, viewport.rect()):
            if any(word in block.text() for word in words):
                viewport.update(area.translated(0, -scrolled).toAlignedRect())

    def paint(self, painter: QPainter, block: QTextBlock) -> None:
        """A wave under each wrong word of a block, but not under the one that is being typed."""
        wrong = self._wrong(block, self._typing_at(block))
        if not wrong:
            return
        text, begin, wave = block.text(), block.position(), self._wave()
        parts = [(begin + units(text[: one.start]), begin + units(text[: one.end])) for one in wrong]
        for left, right, base in stretches(block, parts):
            area = QRectF(min(left, right), base - _HEIGHT, abs(right - left), 2 * _HEIGHT)
            painter.drawTiledPixmap(area, wave)

    def next_wrong(self, cursor: QTextCursor) -> QTextCursor | None:
        """The next wrong word behind a cursor, selected; from the end it goes on at the beginning."""
        document = self._field.document()
        here = document.findBlock(cursor.selectionEnd())
        after = cursor.selectionEnd()
        block, wrapped = here, False
        while True:
            for found in self._cursors(block):
                if found.selectionStart() >= after or wrapped:
                    return found
            block = block.next()
            if not block.isValid():
                block, wrapped = document.begin(), True
            if wrapped and block == here:
                return next(self._cursors(here), None)

    def _cursors(self, block: QTextBlock) -> Iterator[QTextCursor]:
        text = block.text()
        for word in self._wrong(block):
            found = QTextCursor(block)
            found.setPosition(block.position() + units(text[: word.start]))
            found.setPosition(block.position() + units(text[: word.end]), QTextCursor.MoveMode.KeepAnchor)
            yield found

    def _wrong(self, block: QTextBlock, typing_at: int | None = None) -> list[Word]:
        return self._check.wrong_in(block.text(), typing_at) if self._check is not None else []

    def _typing_at(self, block: QTextBlock) -> int | None:
        """The letter of a block where people type; None when they don't, or elsewhere."""
        cursor = self._field.textCursor()
        if cursor.hasSelection() or not self._field.hasFocus() or cursor.block() != block:
            return None
        return letters(block.text(), cursor.positionInBlock())

    def _wave(self) -> QPixmap:
        """One turn of the wave, to be laid side by side: much quicker than a path under every word."""
        colour, dense = self._theme.colour("danger"), self._field.devicePixelRatioF()
        if self._made is None or self._made_for != (colour.rgb(), dense):
            made = QPixmap(round(2 * _HALF * dense), round(2 * _HEIGHT * dense))
            made.setDevicePixelRatio(dense)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, _WIDTH))
            low, high = 2 * _HEIGHT - _WIDTH, _WIDTH
            painter.drawPolyline([QPointF(0, low), QPointF(_HALF, high), QPointF(2 * _HALF, low)])
            painter.end()
            self._made, self._made_for = made, (colour.rgb(), dense)
        return self._made
