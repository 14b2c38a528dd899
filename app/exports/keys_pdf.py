"""The keys on one page, to lie beside the keyboard: in columns, as large as they fit.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A3, A4, landscape

from app.exports.pdf_about import About, new_canvas
from app.exports.pdf_fonts import register_first_fonts
from app.exports.pdf_styles import ACCENT, BODY, INK, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.targets import replace_file

Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Each place with its lines: the keys, and what they do."""

_MARGIN, _GAP = 28.0, 16.0
"""Points around the page, and between its columns."""
_TITLE = 18.0
_SIZES = (10.0, 9.0, 8.25, 7.5)
"""Of the letters, in points: the largest that fits; smaller can't be read at a table."""
_PAPERS = ((A4, 2), (landscape(A4), 3), (A3, 3), (landscape(A3), 4), (landscape(A3), 5))
"""The papers, each with its columns, in the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class _Piece:
    text: Text
    before: float
    stays: bool
    """A heading: never the last of a column."""


def export_keys(title: str, groups: Groups, target: Path, language: str = "nl-BE") -> None:
    """Write the page. Raises ``KnownError`` when the place can't be written."""
    replace_file(target, keys_pdf(title, groups, language))


def keys_pdf(title: str, groups: Groups, language: str = "nl-BE") -> bytes:
    """One page, whatever there is on it: on A4 if that can be read, and else on A3."""
    register_first_fonts()
    written = {size: list(_pieces(groups, size)) for size in _SIZES}
    for (wide, high), columns in _PAPERS:
        page = _Page(title, language, wide, high, columns)
        for pieces in written.values():
            if page.fits(pieces):
                return page.drawn(pieces)
    size = _SIZES[-1]
    pieces = written[size]
    while not page.fits(pieces):
        size *= 0.85
        pieces = list(_pieces(groups, size))
    return page.drawn(pieces)


class _Page:
    """A paper with its title and so many columns, all of it in points."""

    def __init__(self, title: str, language: str, wide: float, high: float, columns: int) -> None:
        self._title, self._language = title, language
        self._size = wide, high
        self._columns = columns
        self._width = (wide - 2 * _MARGIN - (columns - 1) * _GAP) / columns
        self._heading = Text(plain(title, bold=True), TextStyle(_TITLE, _TITLE * 1.2, ACCENT))
        self._top = high - _MARGIN - self._heading.wrap(wide - 2 * _MARGIN, high)[1]

    def fits(self, pieces: Sequence[_Piece]) -> bool:
        """Whether the columns hold these."""
        return all(column < self._columns for column, _y in self._spots(pieces))

    def drawn(self, pieces: Sequence[_Piece]) -> bytes:
        """The page with these on it."""
        stream = BytesIO()
        canvas = new_canvas(stream, self._size, About(self._title, language=self._language))
        self._heading.drawOn(canvas, _MARGIN, self._top)
        for piece, (column, y) in zip(pieces, self._spots(pieces), strict=True):
            piece.text.drawOn(canvas, _MARGIN + column * (self._width + _GAP), y)
        canvas.showPage()
        canvas.save()
        return stream.getvalue()

    def _spots(self, pieces: Sequence[_Piece]) -> Iterator[tuple[int, float]]:
        """The column of each piece, from 0, and where its foot is; a heading stays with its line."""
        top = self._top - _GAP / 2
        column, y = 0, top
        heights = [piece.text.wrap(self._width, top)[1] for piece in pieces]
        for number, (piece, high) in enumerate(zip(pieces, heights, strict=True)):
            along = heights[number + 1] if piece.stays and number + 1 < len(pieces) else 0.0
            if y - piece.before - high - along < _MARGIN and y < top:
                column, y = column + 1, top
            y -= high + (piece.before if y < top else 0.0)
            yield column, y


def _pieces(groups: Groups, size: float) -> Iterator[_Piece]:
    lead = size * 1.25
    over = TextStyle(size + 0.5, lead + 0.5, ACCENT)
    line = TextStyle(size, lead, INK, left=BODY.left)
    for place, keys in groups:
        yield _Piece(Text(plain(place, bold=True), over), lead * 0.6, stays=True)
        for caption, words in keys:
            yield _Piece(Text((*plain(caption, bold=True), *plain(f"   {words}")), line), 1.0, stays=False)
