"""The sizes of the room, on a plane that is 1080 high. Readable at eight metres: nothing under 3 % of it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize

from app.ui.theme.tokens import TypeSize

HEIGHT: Final = 1080
_WIDEST: Final = 1920
_NARROWEST: Final = 1440
_WIDE_MARGIN: Final = 96
_NARROW_MARGIN: Final = 0.05
_WIDE_ASPECT: Final = 1.5
_TWO_COLUMNS_FROM: Final = 1200

TITLE_SIZES: Final = (TypeSize(72, 88, True), TypeSize(66, 80, True), TypeSize(60, 74, True))
INSTRUCTION_SIZES: Final = (TypeSize(96, 116, True), TypeSize(84, 102, True), *TITLE_SIZES)
ANSWER: Final = TypeSize(42, 56)
EXPLAIN: Final = TypeSize(48, 66)
HANGING: Final = 64
"""What stands under a bullet is so far from its edge; further where a number before it is wide."""
MARKER_GAP: Final = 16
"""The least between a marker and what it is of."""
PART: Final = TypeSize(48, 62, True)
BREAK_UNTIL: Final = TypeSize(72, 88)
SMALL: Final = TypeSize(34, 44)
NOTE: Final = TypeSize(40, 48)
WALL_NAME: Final = TypeSize(40, 52, True)
WALL_NUMBER_SIZE: Final = TypeSize(38, 52)
WALL_NUMBER_BOLD: Final = TypeSize(38, 48, True)
WALL_NUMBER: Final = 64
"""The room for the number of a cluster, before its name."""
WALL_VOTES: Final = 360
"""The room for the number and the bar of dots, at the end of a cluster."""
FOOT_WORDS: Final = 982
FOOTER: Final = TypeSize(36, 48, True)
FOOTER_CLOCK: Final = TypeSize(44, 56, True)
TIMER_SHARE: Final = 0.4
TIMER_LABEL: Final = TypeSize(56, 72, True)

TITLE_TOP: Final = 78
TITLE_GAP: Final = 50
TITLE_LINES: Final = 3
TITLE_LINES_MOST: Final = 6
TITLE_LINES_REPEATED: Final = 2
FOOTER_MIDDLE: Final = 1004
CONTENT_BOTTOM: Final = 940
STRETCH: Final = 12
"""How far under ``CONTENT_BOTTOM`` a block may come when that saves a column; the footer stays clear."""

BLOCK_PADDING: Final = 36
BLOCK_PADDING_HIGH: Final = 28
BLOCK_GAP: Final = 24
BLOCK_RADIUS: Final = 12
PART_GAP: Final = 16
COLUMN_GAP: Final = 48
PAGE_BOX: Final = QSize(48, 16)
PAGE_BOX_GAP: Final = 12
PAGE_BOXES_MOST: Final = 20
RING: Final = 48
SIGN: Final = 40
"""A sign beside words of the size of a footer."""
LINE: Final = 3


@dataclass(frozen=True, slots=True)
class Plane:
    """Where everything is laid out; ``columns`` is 2, or 1 on a beamer with few pixels."""

    width: int
    margin: int
    columns: int

    @classmethod
    def of(cls, screen: QSize) -> "Plane":
        """The plane of a screen of so many pixels; an empty size gives the plane of full HD."""
        if screen.isEmpty():
            return cls(_WIDEST, _WIDE_MARGIN, 2)
        aspect = screen.width() / screen.height()
        width = min(max(round(HEIGHT * aspect), _NARROWEST), _WIDEST)
        margin = _WIDE_MARGIN if aspect >= _WIDE_ASPECT else round(width * _NARROW_MARGIN)
        return cls(width, margin, 2 if screen.width() >= _TWO_COLUMNS_FROM else 1)

    @property
    def inside(self) -> QRectF:
        """The plane without its margins at the left and right."""
        return QRectF(self.margin, 0, self.width - 2 * self.margin, HEIGHT)

    def column_width(self, columns: int) -> float:
        """The width of one of so many columns."""
        return (self.inside.width() - (columns - 1) * COLUMN_GAP) / columns
