"""Text measured with ``QTextLayout``: the lines it takes in a width, each with its own height.

A line is as high as its type size says; higher where a fallback font (Ethiopic, emoji) needs more,
so that nothing touches. Text from right to left stands at the right.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from app.prose.telling import Stretch
from app.ui.theme.fonts import font_of
from app.ui.theme.tokens import TypeSize


@dataclass(frozen=True, slots=True)
class _Line:
    layout: QTextLayout
    number: int
    left: float
    height: float
    text: str
    wide: float = 0.0


class MeasuredText:
    """A text in one size and one width. ``lines`` of it can be painted apart, on different pages."""

    def __init__(self, text: str, size: TypeSize, width: float, stretches: tuple[Stretch, ...] = ()) -> None:
        self._size = size
        self.right_to_left = is_right_to_left(text)
        font = font_of(size)
        usual = _usual_height(size)
        lines: list[_Line] = []
        begin = 0
        for paragraph in text.replace("\r\n", "\n").split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setFormats(_formats(paragraph, begin, stretches))
            begin += len(paragraph) + 1
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
            option.setTextDirection(rtl if self.right_to_left else ltr)
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            lines += self._cut(layout, paragraph, width, usual)
        self._lines = tuple(lines)
        self._tops = (0.0, *accumulate(line.height for line in lines))

    def __len__(self) -> int:
        return len(self._lines)

    def height(self, start: int = 0, end: int | None = None) -> float:
        """How high these lines are together."""
        return self._tops[len(self) if end is None else min(end, len(self))] - self._tops[start]

    def natural_width(self) -> float:
        """The width of its longest line."""
        return max((line.wide for line in self._lines), default=0.0)

    def text(self, start: int = 0, end: int | None = None) -> str:
        """The words in these lines, for screen readers and tests."""
        return "".join(line.text for line in self._lines[start:end])

    def paint(
        self, painter: QPainter, left: float, top: float, start: int = 0, end: int | None = None
    ) -> None:
        """Paint these lines, the first one at ``top``, with the painter's pen."""
        for line in self._lines[start:end]:
            drawn = line.layout.lineAt(line.number)
            inside = top + (line.height - drawn.height()) / 2
            drawn.draw(painter, QPointF(left + line.left, inside - drawn.y()))
            top += line.height

    def _cut(self, layout: QTextLayout, paragraph: str, width: float, usual: float) -> list[_Line]:
        units = paragraph.encode("utf-16-le", "surrogatepass")
        cut: list[_Line] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            left = width - line.naturalTextWidth() if self.right_to_left else 0.0
            height = self._size.line + max(0.0, line.height() - usual)
            start = 2 * line.textStart()
            words = units[start : start + 2 * line.textLength()].decode("utf-16-le", "replace")
            cut.append(_Line(layout, len(cut), left, height, words, line.naturalTextWidth()))
        layout.endLayout()
        return cut or [_Line(layout, 0, 0.0, float(self._size.line), "")]


@cache
def _usual_height(size: TypeSize) -> int:
    """How high a line is, as Qt rounds it, when no fallback font comes in."""
    return ceil(QFontMetricsF(font_of(size)).height())


def _formats(paragraph: str, begin: int, stretches: tuple[Stretch, ...]) -> list[QTextLayout.FormatRange]:
    """What of a paragraph that begins at ``begin`` is bold or italic; Qt counts in UTF-16."""
    found = []
    for stretch in stretches:
        start = max(stretch.start - begin, 0)
        words = paragraph[start : max(stretch.end - begin, 0)]
        if words:
            one = QTextLayout.FormatRange()
            one.start, one.length = _units(paragraph[:start]), _units(words)
            if stretch.bold:
                one.format.setFontWeight(QFont.Weight.Bold)
            one.format.setFontItalic(stretch.italic)
            found.append(one)
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction goes from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
