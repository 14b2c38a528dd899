"""A spiekbrief as a PDF: one A4, with room to write on.

It prints in black alone: keys are drawn as caps, nothing is said by colour. Import this where it is used:
it brings reportlab with it.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.exports.cheat_sheet import CheatSheet, SheetLine, SheetPart
from app.exports.pdf_about import About, new_canvas
from app.exports.pdf_fonts import register_first_fonts
from app.exports.pdf_styles import ACCENT, EDGE, INK, MUTED, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.targets import check_place, replace_file

READABLE = 10.5
"""Points: the smallest letter that is read with a keyboard between the paper and the eyes."""
_SIZES = (12.0, 11.5, 11.0, READABLE)
"""Of the letters; the largest that leaves room to write."""
_SMALLER = 0.94
_WIDE, _HIGH = A4
_MARGIN, _GUTTER = 36.0, 22.0
_COLUMN = (_WIDE - 2 * _MARGIN - _GUTTER) / 2
_CAPS = 96.0
"""The most that caps take beside their words; what is wider goes on below."""
_CAP_PAD, _CAP_GAP, _BESIDE = 4.0, 4.0, 8.0
_WRITING = 23.0
"""Height of a line to write on by hand."""
_FEWEST_LINES = 6
"""To write on, in both columns together."""


def export_cheat_sheet(sheet: CheatSheet, target: Path) -> None:
    """Write the page. Raises ``KnownError`` when the place can't be written."""
    check_place(target)
    replace_file(target, cheat_sheet_pdf(sheet))


def cheat_sheet_pdf(sheet: CheatSheet) -> bytes:
    """One A4, whatever there is on it. Words that are too many get smaller letters; keys are never lost."""
    register_first_fonts()
    for size in _SIZES:
        page = _Page(sheet, size)
        if page.lines_to_write >= _FEWEST_LINES:
            return page.drawn()
    while not page.fits:
        size *= _SMALLER
        page = _Page(sheet, size)
    return page.drawn()


class _Caps:
    """Keys beside each other, each in a cap; what is too wide for ``room`` goes on below."""

    def __init__(self, keys: Sequence[str], size: float, room: float) -> None:
        self._leading = _leading(size)
        self._spots: list[tuple[Text, float, float, int]] = []
        left, row = 0.0, 0
        for key in keys:
            words = Text(plain(key, bold=True), TextStyle(size, self._leading, INK))
            wide = words.widest + 2 * _CAP_PAD
            if left and left + wide > room:
                left, row = 0.0, row + 1
            words.wrap(words.widest + 1, _HIGH)
            self._spots.append((words, left, wide, row))
            left += wide + _CAP_GAP
        self.wide = max((left + wide for _words, left, wide, _row in self._spots), default=0.0)
        self.high = (row + 1) * (self._leading + _CAP_GAP) - _CAP_GAP if keys else 0.0

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        for words, left, wide, row in self._spots:
            y = top - self._leading - row * (self._leading + _CAP_GAP)
            _outline(canvas, x + left, y - 0.5, wide, self._leading + 1)
            words.drawOn(canvas, x + left + _CAP_PAD, y)


class _Row:
    """One line of a part: its caps or its box at the left, and its words."""

    def __init__(self, line: SheetLine, size: float, caps_wide: float, *, tick: bool) -> None:
        self._size, self._leading = size, _leading(size)
        self._tick = tick and not line.keys
        self._caps = _Caps(line.keys, size, _CAPS)
        self._left = caps_wide + _BESIDE if line.keys else (size + 5 if self._tick else 0.0)
        self._words = Text(plain(line.words), TextStyle(size, self._leading, INK))
        _width, self._words_high = self._words.wrap(_COLUMN - self._left, _HIGH)
        self.high = max(self._words_high, self._caps.high)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        self._caps.draw(canvas, x, top)
        if self._tick:
            side = self._size * 0.8
            _outline(canvas, x, top - (self._leading + side) / 2, side, side)
        self._words.drawOn(canvas, x + self._left, top - self._words_high)


class _Part:
    """A heading over a thin rule, and its rows."""

    def __init__(self, part: SheetPart, size: float) -> None:
        self._gap = size * 0.42
        self._heading = Text(plain(part.heading, bold=True), TextStyle(size + 2, (size + 2) * 1.25, ACCENT))
        caps = max(_Caps(line.keys, size, _CAPS).wide for line in part.lines)
        self._rows = [_Row(line, size, caps, tick=part.ticks) for line in part.lines]
        _width, self._heading_high = self._heading.wrap(_COLUMN, _HIGH)
        rows = sum(row.high + self._gap for row in self._rows)
        self.high = self._heading_high + 6 + rows

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        self._heading.drawOn(canvas, x, top - self._heading_high)
        y = top - self._heading_high - 1.5
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(0.8)
        canvas.line(x, y, x + _COLUMN, y)
        y -= 4.5
        for row in self._rows:
            row.draw(canvas, x, y)
            y -= row.high + self._gap


class _Page:
    """Title, two columns that end as even as they can, and under them what is left to write on."""

    def __init__(self, sheet: CheatSheet, size: float) -> None:
        self._sheet, self._between = sheet, size * 0.9
        whole = _WIDE - 2 * _MARGIN
        self._heads = [
            _wrapped(sheet.title, TextStyle(24, 29, ACCENT), whole, bold=True),
            _wrapped(sheet.subtitle, TextStyle(size + 0.5, _leading(size + 0.5), MUTED), whole),
        ]
        self._notes = _wrapped(
            sheet.notes, TextStyle(size + 2, (size + 2) * 1.25, ACCENT), _COLUMN, bold=True
        )
        foot = min(size, READABLE)
        self._foot = _wrapped(sheet.foot, TextStyle(foot, _leading(foot), MUTED), whole)
        self._top = _HIGH - _MARGIN - sum(head.height for head in self._heads) - 12
        self._bottom = _MARGIN + self._foot.height
        parts = [_Part(part, size) for part in sheet.parts]
        splits = [(parts[:at], parts[at:]) for at in range(1, len(parts) + 1)]
        self._columns = min(splits, key=lambda halves: max(map(self._height, halves)))
        self._ends = [self._top - self._height(column) for column in self._columns]
        self.fits = min(self._ends) >= self._bottom

    @property
    def lines_to_write(self) -> int:
        """In both columns together; -1 when the page doesn't hold its words."""
        return sum(map(self._lines_under, self._ends)) if self.fits else -1

    def drawn(self) -> bytes:
        stream, sheet = BytesIO(), self._sheet
        about = About(sheet.title, subject=sheet.subtitle, language=sheet.language)
        canvas = new_canvas(stream, A4, about)
        y = _HIGH - _MARGIN
        for text in self._heads:
            y -= text.height
            text.drawOn(canvas, _MARGIN, y)
        headed = False
        for number, (column, end) in enumerate(zip(self._columns, self._ends, strict=True)):
            x, y = _MARGIN + number * (_COLUMN + _GUTTER), self._top
            for part in column:
                part.draw(canvas, x, y)
                y -= part.high + self._between
            self._draw_lines(canvas, x, end)
            if self._lines_under(end) and not headed:
                self._notes.drawOn(canvas, x, end - self._notes.height)
                headed = True
        self._foot.drawOn(canvas, _MARGIN, _MARGIN - 10)
        canvas.showPage()
        canvas.save()
        return stream.getvalue()

    def _draw_lines(self, canvas: Canvas, x: float, end: float) -> None:
        """To write on by hand, from the foot of the page up."""
        canvas.setStrokeColor(EDGE)
        canvas.setLineWidth(0.5)
        for number in range(self._lines_under(end)):
            y = self._bottom + number * _WRITING
            canvas.line(x, y, x + _COLUMN, y)

    def _lines_under(self, end: float) -> int:
        lines = int((end - self._notes.height - self._bottom) // _WRITING)
        return lines if lines > 1 else 0

    def _height(self, parts: Sequence[_Part]) -> float:
        return sum(part.high + self._between for part in parts)


def _leading(size: float) -> float:
    return round(size * 1.28, 1)


def _wrapped(words: str, style: TextStyle, width: float, *, bold: bool = False) -> Text:
    text = Text(plain(words, bold=bold), style)
    text.wrap(width, _HIGH)
    return text


def _outline(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.8)
    canvas.roundRect(x, y, wide, high, min(3.0, high / 5), stroke=1, fill=0)
