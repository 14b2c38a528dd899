"""The keys on one page, to lie beside the keyboard: in columns, as large as they fit.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from app.exports.pdf_fonts import register_first_fonts
from app.exports.pdf_styles import ACCENT, BODY, INK, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.targets import replace_file

Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Each place with its lines: the keys, and what they do."""

_MARGIN, _GAP = 28.0, 16.0
"""Points around the page, and between its columns."""
_TITLE = 18.0
_SIZES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
"""Of the letters, in points: the largest that fits; smaller can't be read at a table."""
_PAPERS = ((A4, 2), (landscape(A4), 3), (A3, 3), (landscape(A3), 4), (landscape(A3), 5))
"""The papers, each with its columns, in the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class _Piece:
    text: Text
    before: float
    stays: bool
    """A heading: never the last of a column."""


def export_keys(title: str, groups: Groups, target: Path) -> None:
    """Write the page. Raises ``KnownError`` when the place can't be written."""
    replace_file(target, keys_pdf(title, groups))


def keys_pdf(title: str, groups: Groups) -> bytes:
    """One page, whatever there is on it: on A4 if that can be read, and else on A3."""
    register_first_fonts()
    for paper, columns in _PAPERS:
        for size in _SIZES:
            laid = _lay(title, groups, paper, columns, size)
            if laid is not None:
                return laid
    paper, columns = _PAPERS[-1]
    size = _SIZES[-1]
    while (laid := _lay(title, groups, paper, columns, size)) is None:
        size *= 0.9
    return laid


def _lay(title: str, groups: Groups, paper: tuple[float, float], columns: int, size: float) -> bytes | None:
    """The page with letters of this size; None when it is too small for it."""
    wide, high = paper
    width = (wide - 2 * _MARGIN - (columns - 1) * _GAP) / columns
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=paper, lang="nl-BE", invariant=1)
    canvas.setTitle(title)
    heading = Text(plain(title, bold=True), TextStyle(_TITLE, _TITLE * 1.2, ACCENT))
    _wide, taken = heading.wrap(wide - 2 * _MARGIN, high)
    heading.drawOn(canvas, _MARGIN, high - _MARGIN - taken)
    top = high - _MARGIN - taken - _GAP / 2
    column, y = 0, top
    pieces = list(_pieces(groups, size))
    for number, piece in enumerate(pieces):
        _wide, taken = piece.text.wrap(width, high)
        needed = taken
        if piece.stays and number + 1 < len(pieces):
            needed += pieces[number + 1].text.wrap(width, high)[1]
        before = piece.before if y < top else 0.0
        if y - before - needed < _MARGIN:
            column, y, before = column + 1, top, 0.0
        if column == columns or y - needed < _MARGIN:
            return None
        y -= before + taken
        piece.text.drawOn(canvas, _MARGIN + column * (width + _GAP), y)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _pieces(groups: Groups, size: float) -> Iterator[_Piece]:
    lead = size * 1.25
    over = TextStyle(size + 0.5, lead + 0.5, ACCENT)
    line = TextStyle(size, lead, INK, left=BODY.left)
    for place, keys in groups:
        yield _Piece(Text(plain(place, bold=True), over), lead * 0.6, stays=True)
        for caption, words in keys:
            yield _Piece(Text((*plain(caption, bold=True), *plain(f"   {words}")), line), 1.0, stays=False)
