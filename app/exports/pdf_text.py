"""A paragraph on a page: its lines drawn, with links, notes and emoji, and cut where the page ends.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from app.exports.pdf_fonts import PICTURE, REGULAR, ink_of, picture_of, width_of
from app.exports.pdf_joining import is_mark
from app.exports.pdf_lines import Inline, Line, Piece, lines_of, words_of
from app.exports.pdf_styles import ACCENT, Side, TextStyle
from app.exports.word_text import is_right_to_left, link_address
from app.prose.blocks import Runs

_FEWEST = 2
"""Lines of a paragraph that stand together at the end or the start of a page."""
MARK_GAP = 5.0
"""Points between a bullet or a number and its words."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bullet or a number before a paragraph, in the room that its indent leaves."""

    text: str
    colour: Color


def inlines_of(runs: Runs, *, bold: bool = False, italic: bool = False) -> tuple[Inline, ...]:
    """Runs as they are drawn; only an address that leads somewhere safe becomes a link."""
    return tuple(
        Inline(
            run.text,
            bold or run.bold,
            italic or run.italic,
            (link_address(run.link) or "") if run.link else "",
        )
        for run in runs
    )


def plain(text: str, *, bold: bool = False, italic: bool = False) -> tuple[Inline, ...]:
    """Text in one look."""
    return (Inline(text, bold, italic),)


class Text(Flowable):
    """A paragraph; one that starts in a right-to-left script reads from the right.

    Its lines are broken once for a width, however often a page asks how high it is.
    """

    def __init__(self, inlines: Iterable[Inline], style: TextStyle, mark: Mark | None = None) -> None:
        super().__init__()
        kept = tuple(inlines)
        self._style, self._mark = style, mark
        self._base = int(is_right_to_left("".join(inline.text for inline in kept)))
        self._words = words_of(kept, style.size, self._base)
        self._lines: list[Line] = []
        self._broken_for = -1.0
        self._is_part = False

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Points that it takes of a column of ``width``."""
        del height
        style = self._style
        if width != self._broken_for and not self._is_part:
            room = width - style.left - style.right - 2 * style.padding
            self._lines, self._broken_for = lines_of(self._words, max(room, style.size)), width
        self.width = width
        self.height = len(self._lines) * style.leading + 2 * style.padding
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The lines that fit, and the rest; no line stands alone.

        reportlab asks a cell to split itself for the width of its column, but has it wrapped for less: what
        counts is how it was wrapped.
        """
        if not self._lines:
            self.wrap(width, height)
        fits = int((height - 2 * self._style.padding + 0.001) // self._style.leading)
        if fits >= len(self._lines):
            return [self]
        fits = min(fits, len(self._lines) - _FEWEST)
        if fits < _FEWEST:
            return []
        return [self._part(self._lines[:fits], self._mark), self._part(self._lines[fits:], None)]

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """Points above it."""
        return self._style.before

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """Points under it."""
        return self._style.after

    @property
    def narrowest(self) -> float:
        """Points of the longest word."""
        return max((word.width for word in self._words), default=0.0)

    @property
    def widest(self) -> float:
        """Points of all words on one line."""
        return sum(word.width + (word.space.width if word.space else 0.0) for word in self._words)

    @property
    def end(self) -> tuple[float, float]:
        """Points from its left and from its bottom to where the last letter ends, once it is wrapped."""
        line = self._lines[-1]
        x = self._x(line) + sum(piece.width for piece in line)
        return x, self._style.padding + _under_the_line(self._style)

    def draw(self) -> None:
        """Paint the ground, the mark and the lines."""
        style, canvas = self._style, self.canv
        if style.ground is not None:
            canvas.setFillColor(style.ground)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        if style.bar is not None:
            canvas.setFillColor(style.bar)
            canvas.rect(0, 0, style.bar_width, self.height, stroke=0, fill=1)
        pen = _Pen(canvas, style)
        first = self.height - style.padding - style.leading + _under_the_line(style)
        if self._mark is not None:
            pen.draw(self._mark_line(self._mark), self._mark_x(self._mark), first, self._mark.colour)
        for number, line in enumerate(self._lines):
            pen.draw(line, self._x(line), first - number * style.leading, style.colour)
        pen.put_down()

    def _part(self, lines: list[Line], mark: Mark | None) -> "Text":
        made = Text((), self._style, mark)
        made._base, made._lines, made._is_part = self._base, lines, True
        return made

    def _x(self, line: Line) -> float:
        style = self._style
        left, right = (style.right, style.left) if self._base else (style.left, style.right)
        spare = self.width - left - right - 2 * style.padding - sum(piece.width for piece in line)
        if style.side is Side.CENTRE:
            spare /= 2
        elif (style.side is Side.END) == bool(self._base):
            spare = 0
        return left + style.padding + spare

    def _mark_line(self, mark: Mark) -> Line:
        size = self._style.size
        return (Piece(mark.text, REGULAR, size, width_of(mark.text, REGULAR) * size, "", False, 0),)

    def _mark_x(self, mark: Mark) -> float:
        if self._base:
            return self.width - self._style.left + MARK_GAP
        return self._style.left - MARK_GAP - width_of(mark.text, REGULAR) * self._style.size


class _Pen:
    """Draws the lines of one paragraph; underlines, links and pictures come after the letters."""

    def __init__(self, canvas: Canvas, style: TextStyle) -> None:
        self._canvas, self._style = canvas, style
        self._text: PDFTextObject = canvas.beginText()
        self._font = ("", 0.0)
        self._colour: Color | None = None
        self._pictures: list[tuple[str, float, float, float]] = []
        self._links: list[tuple[str, float, float, float, float]] = []

    def draw(self, line: Line, x: float, y: float, colour: Color) -> None:
        for target, group in groupby(line, lambda piece: piece.target):
            start = x
            for piece in group:
                self._piece(piece, x, y, ACCENT if target else colour)
                x += piece.width
            if target:
                self._links.append((target, start, x, y, self._style.size))

    def put_down(self) -> None:
        canvas = self._canvas
        canvas.drawText(self._text)
        for emoji, x, y, size in self._pictures:
            canvas.drawImage(picture_of(emoji), x, y - size * 0.15, size, size, mask="auto")
        for target, start, end, y, size in self._links:
            box = (start, y - 0.2 * size, end, y + 0.85 * size)
            if target.startswith("#"):
                canvas.linkRect("", target[1:], box, relative=1, thickness=0)
                continue
            canvas.setStrokeColor(ACCENT)
            canvas.setLineWidth(0.5)
            canvas.line(start, y - 0.13 * size, end, y - 0.13 * size)
            canvas.linkURL(target, box, relative=1, thickness=0, kind="URI")

    def _piece(self, piece: Piece, x: float, y: float, colour: Color) -> None:
        if piece.font == PICTURE:
            self._pictures.append((piece.text, x, y, piece.size))
            return
        text = self._text
        if self._font != (piece.font, piece.size):
            self._font = (piece.font, piece.size)
            text.setFont(piece.font, piece.size, self._style.leading)
        if self._colour is not colour:
            self._colour = colour
            text.setFillColor(colour)
        height = y + 0.36 * self._style.size if piece.raised else y
        if piece.text.isascii() or not any(map(is_mark, piece.text)):
            text.setTextOrigin(x, height)
            text.textOut(piece.text)
            return
        for letters, at, above in _with_marks(piece):
            text.setTextOrigin(x + at, height + above)
            text.textOut(letters)


def _with_marks(piece: Piece) -> Iterator[tuple[str, float, float]]:
    """Letters, and each mark over or under the middle of its letter: points to the right and up.

    A PDF of ours can't ask the font where its marks go; so they go where their ink clears that of the letter.
    """
    font, size = piece.font, piece.size
    x, gap = 0.0, 0.04
    left = right = low = high = 0.0
    for letter in piece.text:
        if not is_mark(letter):
            left, low, right, high = ink_of(letter, font)
            left, right = left + x, right + x
            yield letter, x * size, 0.0
            x += width_of(letter, font)
            continue
        mark_left, mark_low, mark_right, mark_high = ink_of(letter, font)
        at = (left + right - mark_left - mark_right) / 2
        if mark_high > 0.2:
            above = max(0.0, high + gap - mark_low)
            high = mark_high + above
        else:
            above = min(0.0, low - gap - mark_high)
            low = mark_low + above
        yield letter, at * size, above * size


def _under_the_line(style: TextStyle) -> float:
    """Points from the bottom of a line to where its letters stand."""
    ascent, descent = getAscentDescent(REGULAR, style.size)
    return (style.leading - (ascent - descent)) / 2 - descent
