"""How our PDF files look: the styles of the Word template, in our own letter.

Import this where it is used: it brings reportlab with it. All sizes are in points.
"""

from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm

INK, MUTED, ACCENT = HexColor("#1B2430"), HexColor("#404A57"), HexColor("#06575D")
TINT, HAIRLINE, EDGE = HexColor("#E6F1F1"), HexColor("#B9CCCD"), HexColor("#7A8593")
GAP_PAPER, GAP_INK, GAP_BAR = HexColor("#FFF0A8"), HexColor("#3A2E00"), HexColor("#8A3B00")

SIDE, TOP, BOTTOM = 25 * mm, 20 * mm, 22 * mm
"""Margins of a page."""
INDENT = 19.0
"""For each deeper list."""


class Side(Enum):
    """Where lines stand. ``START`` follows the reading direction."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """The look of a paragraph. ``padding`` stands around the words on a ``ground``, ``bar`` at their left."""

    size: float
    leading: float
    colour: Color = INK
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    side: Side = Side.START
    ground: Color | None = None
    bar: Color | None = None
    bar_width: float = 4.0
    padding: float = 0.0


BODY = TextStyle(10.5, 14.5, after=6)
ITEM = replace(BODY, after=3)
CELL = TextStyle(9.5, 13.0)
SMALL_CELL = TextStyle(8.0, 10.5)
EXPLAINS = TextStyle(9.5, 13.0, MUTED, after=5)
SOURCE_NOTE = TextStyle(8.5, 11.5, MUTED, after=2)
FOOTER = TextStyle(8.5, 11.0, MUTED)
GAP = TextStyle(10.5, 15.0, GAP_INK, before=4, after=10, left=8, ground=GAP_PAPER, bar=GAP_BAR, padding=6)

KIND = TextStyle(12.0, 16.0, MUTED)
COVER_TITLE = TextStyle(34.0, 40.0, ACCENT, before=8, after=6)
SUBTITLE = TextStyle(14.0, 19.0, MUTED)
FACT = TextStyle(10.5, 14.5)
FACT_LABEL = replace(FACT, colour=MUTED)

HEADINGS = MappingProxyType(
    {
        1: TextStyle(18.0, 23.0, ACCENT, before=26, after=5),
        2: TextStyle(12.5, 17.0, INK, before=15, after=4),
        3: TextStyle(11.0, 15.5, ACCENT, before=9, after=3),
        4: TextStyle(10.5, 15.0, INK, before=8, after=3),
        5: TextStyle(10.5, 15.0, MUTED, before=7, after=3),
        6: TextStyle(10.5, 15.0, MUTED, before=7, after=3),
    }
)
