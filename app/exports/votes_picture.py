"""Dots as bars, drawn without a screen: the outcome of a vote as it stands in a report.

Import this where it is used: it brings reportlab with it. All sizes are in points.
"""

import io

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.exports.pdf_fonts import BOLD, REGULAR, register_first_fonts
from app.exports.pdf_styles import ACCENT, TINT, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.wall import INK, Wall, WallGroup, dots_words
from app.exports.wall_files import pngs_of
from app.exports.word_text import one_line

MOST_BARS = 25
"""What a picture has room for; the rest is said in the table beside it."""
_WIDE, _NAMES, _NUMBER = 160 * mm, 66 * mm, 28.0
_BAR, _GAP = 11.0, 7.0
_NAME = TextStyle(9.5, 12.5, HexColor(f"#{INK}"))
_DOTS_PER_INCH = 200


def ranked(wall: Wall) -> list[WallGroup]:
    """The clusters with dots, most first; equal ones in the order of the wall."""
    return sorted((group for group in wall.clusters if group.votes), key=lambda one: -one.votes)


def votes_png(wall: Wall) -> bytes:
    """A PNG of the bars, as wide as the text on an A4 page."""
    groups = ranked(wall)[:MOST_BARS]
    register_first_fonts()
    names = [Text(plain(f"{group.number}  {one_line(group.name)}"), _NAME) for group in groups]
    highs = [max(name.wrap(_NAMES, 0)[1], _BAR) for name in names]
    high = sum(highs) + _GAP * len(groups) + 2
    stream = io.BytesIO()
    canvas = Canvas(stream, (_WIDE, high), invariant=1, initialFontName=REGULAR)  # type: ignore[arg-type]
    most = max((group.votes for group in groups), default=1)
    top = high - 1
    for group, name, tall in zip(groups, names, highs, strict=True):
        name.drawOn(canvas, 0, top - tall / 2 - name.height / 2)
        _draw_bar(canvas, group.votes, group.votes / most, top - tall / 2)
        top -= tall + _GAP
    canvas.showPage()
    canvas.save()
    return pngs_of(stream.getvalue(), _DOTS_PER_INCH)[0]


def votes_words(wall: Wall) -> str:
    """What is to be seen on the bars, for who can't see them."""
    told = "; ".join(
        f"{one_line(group.name)}: {dots_words(group.votes)}" for group in ranked(wall)[:MOST_BARS]
    )
    return f"De stipjes per cluster als balken. {told}."


def _draw_bar(canvas: Canvas, votes: int, share: float, middle: float) -> None:
    left, room = _NAMES + 8, _WIDE - _NAMES - 8 - _NUMBER
    canvas.setFillColor(TINT)
    canvas.roundRect(left, middle - _BAR / 2, room, _BAR, 2, stroke=0, fill=1)
    canvas.setFillColor(ACCENT)
    canvas.roundRect(left, middle - _BAR / 2, max(room * share, 3), _BAR, 2, stroke=0, fill=1)
    canvas.setFillColor(HexColor(f"#{INK}"))
    canvas.setFont(BOLD, _NAME.size)
    canvas.drawRightString(_WIDE, middle - 3.3, str(votes))
