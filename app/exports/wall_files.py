"""The wall as a PDF of A4 pages, as one picture, and as pictures in a report; drawn without a screen."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from app.exports.page_pictures import PagePictures
from app.exports.wall import Wall, WallGroup
from app.exports.wall_drawing import GAP, TILE, Sheet, draw, draw_beside, pages_of
from app.foundation.errors import KnownError

_MARGIN = 12 * mm
_FOOT = 10 * mm
_HEAD = 22.0
_ASPECT = 1.4
"""How much wider than high one picture of everything is, about."""
_STRIP_COLUMNS = 4
_BETWEEN = 9 * mm
_SLACK = 1.06
"""Strips are cut between rows, so they take a little more than their share."""
_LOWEST = 120 * mm
_ENDLESS = 10_000_000.0
_SHARP, _COARSE = 200, 110
"""Dots an inch: what a picture has, and what letters of 8 points need to be read on a screen."""
_MOST_PIXELS = 60_000_000
_REPORT_COLUMNS = 4
_REPORT_HIGH = 160 * mm
"""Then they are as wide as the text in Word too, with letters of nearly 8 points."""


def wall_pdf(wall: Wall, practice: str) -> bytes:
    """A4 pages on their side."""
    width, height = A4[1], A4[0]
    columns = int((width - 2 * _MARGIN + GAP) // (TILE + GAP))
    margin = (width - columns * TILE - (columns - 1) * GAP) / 2
    sheet = Sheet(width, height, margin, columns)
    room = height - 2 * margin - _FOOT - _HEAD
    return draw(pages_of(wall, sheet, room), sheet, wall.title, practice)


def wall_png(wall: Wall) -> bytes:
    """One picture of everything, in strips beside each other; ``KnownError`` when it would be unreadable."""
    strip = Sheet.of(_STRIP_COLUMNS, 0.0)
    (everything,) = pages_of(wall, strip, _ENDLESS)
    strips = max(1, round((_ASPECT * everything.high / strip.width) ** 0.5))
    pages = pages_of(wall, strip, max(everything.high / strips * _SLACK, _LOWEST))
    high = max(page.high for page in pages) + 2 * _MARGIN + _HEAD
    wide = len(pages) * (strip.width + _BETWEEN) - _BETWEEN + 2 * _MARGIN
    dots = min(_SHARP, (_MOST_PIXELS / (wide * high)) ** 0.5 * 72)
    if dots < _COARSE:
        raise KnownError(
            f"De muur is te groot voor één afbeelding: {wall.notes} post-its. Er is niets geschreven; "
            "bewaar ze als PDF, die heeft bladzijden."
        )
    sheet = Sheet(wide, high, _MARGIN, _STRIP_COLUMNS)
    return pngs_of(draw_beside(pages, sheet, strip.width + _BETWEEN, wall.title), dots)[0]


def report_pictures(wall: Wall) -> list[tuple[bytes, tuple[WallGroup, ...]]]:
    """Pictures as wide as the text on an A4 page, each with the groups that are to be seen on it."""
    sheet = Sheet.of(_REPORT_COLUMNS, 0.0, 1.0)
    pages = pages_of(wall, sheet, _REPORT_HIGH)
    pictures = pngs_of(draw(pages, sheet), _SHARP)
    return [(picture, page.groups) for picture, page in zip(pictures, pages, strict=True)]


def pngs_of(pdf: bytes, dots: float) -> list[bytes]:
    """Each page of a PDF as a PNG of so many dots an inch."""
    from PIL import Image

    found = []
    with PagePictures(pdf) as pages:
        for number in range(pages.count):
            wide, _high = pages.size(number)
            drawn = pages.rgb(number, max(1, round(wide / 72 * dots)))
            stream = io.BytesIO()
            image = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.rgb)
            image.save(stream, "PNG", dpi=(dots, dots), optimize=False)
            found.append(stream.getvalue())
    return found
