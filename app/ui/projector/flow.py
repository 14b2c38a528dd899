"""The pieces that pages of the room are made of, and how text flows into columns and pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF

from app.prose.telling import Stretch
from app.ui.projector import measures as m
from app.ui.projector.measured_text import MeasuredText
from app.ui.theme.fonts import font_of
from app.ui.theme.tokens import TypeSize
from app.ui.widgets.text import elided

if TYPE_CHECKING:
    from app.guides.check_status import CheckStatus
    from app.guides.steps import BoardColor

LONG_NEEDS_LINES = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines of one text in a rectangle of the plane.

    ``box`` paints a block behind it; ``goes_on`` and ``continued`` tell that the text runs on over the next
    piece, or comes from the one before.
    """

    text: MeasuredText
    start: int
    end: int
    area: QRectF
    left: float
    top: float
    box: bool = False
    muted: bool = False
    continued: bool = False
    goes_on: bool = False
    color: BoardColor | None = None
    on_note: bool = False
    """It stands on paper of ``color``, and takes its ink."""
    foot: bool = False
    """It stands at the bottom, where the numbers of pages are when there are more."""
    status: CheckStatus | None = None
    """It stands on the ground of an answer that was chosen, and takes its ink."""

    @property
    def words(self) -> str:
        """The words in it."""
        return self.text.text(self.start, self.end)


class MarkKind(Enum):
    """What is drawn beside words."""

    NOTE = "note"
    """Paper in the colour of a note."""
    SIGN = "sign"
    DOTS = "dots"
    """A number in a circle."""
    BAR = "bar"
    TRACK = "track"
    """The length that a bar can have."""
    DOT = "dot"
    AXIS = "axis"
    TICK = "tick"
    DASHES = "dashes"
    STATUS = "status"
    """The ground of an answer, with its sign when it was chosen."""
    SHARES = "shares"
    """A bar of ja, deels, nee and nvt."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape on the plane."""

    area: QRectF
    kind: MarkKind
    color: BoardColor | None = None
    words: str = ""
    status: CheckStatus | None = None
    sign_left: float = 0.0
    """Where the sign of its status is, beside its word."""
    counts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the wall at once."""

    pieces: tuple[Piece, ...] = ()
    marks: tuple[Mark, ...] = ()
    """Painted before the words."""


@dataclass(slots=True)
class Flow:
    """Fills columns and pages, top to bottom, left to right."""

    plane: m.Plane
    columns: int
    top: float
    bottom: float = m.CONTENT_BOTTOM
    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    column: int = 0
    y: float = 0.0

    def __post_init__(self) -> None:
        self.y = self.top

    @property
    def width(self) -> float:
        return self.plane.column_width(self.columns)

    @property
    def left(self) -> float:
        return self.plane.margin + self.column * (self.width + m.COLUMN_GAP)

    def next_column(self) -> None:
        self.column += 1
        self.y = self.top
        if self.column == self.columns:
            self.column = 0
            self.pages.append([])

    def keep(self, height: float) -> None:
        """Go on in the next column when so much does not fit under what is here."""
        if self.y + height > self.bottom + m.STRETCH and self.y > self.top:
            self.next_column()

    def part(self, heading: MeasuredText, texts: Sequence[MeasuredText]) -> None:
        """A heading with blocks under it; it stands again above those that come in another column.

        It stays with the first under it, or with some lines of a long one.
        """
        above = heading.height() + m.PART_GAP
        if not texts:
            self.keep(above)
            self.add(heading, box=False, gap=m.PART_GAP)
        for number, text in enumerate(texts):
            needed = self._needed(text, above)
            fits = self.y + needed <= self.bottom + m.STRETCH
            if number and fits:
                self.add(text, box=True, gap=m.BLOCK_GAP)
                continue
            self.keep(above + needed)
            self.add(heading, box=False, gap=m.PART_GAP)
            self.add(text, box=True, gap=m.BLOCK_GAP, above=above)

    def _needed(self, text: MeasuredText, above: float) -> float:
        """What a block takes: all of it where a column can hold it under its heading, else some lines."""
        around = 2 * m.BLOCK_PADDING_HIGH
        whole = text.height() + around
        fits = above + whole <= self.bottom - self.top + m.STRETCH
        return whole if fits else text.height(0, LONG_NEEDS_LINES) + around

    def add(
        self,
        text: MeasuredText,
        *,
        box: bool,
        gap: float,
        indent: float = 0.0,
        marker: MeasuredText | None = None,
        hanging: float = m.HANGING,
        above: float = 0.0,
    ) -> None:
        """Put a text under what is here; ``marker`` stands in the last ``hanging`` of its ``indent``.

        ``above`` is what its heading takes: it does not go to another column without that.
        """
        across, down = (m.BLOCK_PADDING, m.BLOCK_PADDING_HIGH) if box else (indent, 0)
        whole = text.height() + 2 * down
        fresh = self.bottom - self.top
        if self.y + whole > self.bottom + m.STRETCH and self.y > self.top:
            least = text.height(0, LONG_NEEDS_LINES) + 2 * down
            if whole <= fresh - above + m.STRETCH or self.y + least > self.bottom:
                self.next_column()
        start = 0
        while start < len(text):
            label = m.SMALL.line if start else 0
            end = self._fit(text, start, self.bottom - self.y - 2 * down - label)
            height = text.height(start, end) + 2 * down + label
            area = QRectF(self.left, self.y, self.width, height)
            if marker is not None and not start:
                left = area.left() + across - hanging
                self.pages[-1].append(Piece(marker, 0, 1, area, left, area.top() + down))
            self.pages[-1].append(
                Piece(
                    text, start, end, area, area.left() + across, area.top() + down + label,
                    box=box, continued=start > 0, goes_on=end < len(text),
                )
            )  # fmt: skip
            self.y += height + gap
            start = end
            if start < len(text):
                self.next_column()

    def _fit(self, text: MeasuredText, start: int, room: float) -> int:
        """The line after the last that fits; one always does, so that it never stands still.

        The end of a text may take a little of the room above the footer; a text that goes on may not, and
        takes at least two lines along.
        """
        if text.height(start) <= room + m.STRETCH:
            return len(text)
        end = start + 1
        while end < len(text) and text.height(start, end + 1) <= room:
            end += 1
        return end - 1 if len(text) - end == 1 and end - start > 1 else end


class Measure(Protocol):
    """Measures a text in one size and one width, with what is bold or italic in it."""

    def __call__(
        self, text: str, size: TypeSize, width: float, stretches: tuple[Stretch, ...] = (), /
    ) -> MeasuredText:
        """The text, cut into lines."""


def page_numbers_width(pages: int) -> float:
    """What "2 van 3" and its boxes take of the footer, with some room behind; 0 for one page."""
    if pages < 2:
        return 0.0
    words = QCoreApplication.translate("RoomView", "{page} van {pages}").format(page=pages, pages=pages)
    boxes = pages * (m.PAGE_BOX.width() + m.PAGE_BOX_GAP) if pages <= m.PAGE_BOXES_MOST else 0
    wide = QFontMetricsF(font_of(m.FOOTER)).horizontalAdvance(words)
    return wide + m.BLOCK_PADDING + boxes + m.BLOCK_PADDING


def heading(head: MeasuredText, plane: m.Plane) -> tuple[Piece, float]:
    """The title that stands on every page, and where what is under it begins."""
    area = QRectF(plane.margin, m.TITLE_TOP, plane.inside.width(), head.height())
    return Piece(head, 0, len(head), area, area.left(), area.top()), area.bottom() + m.TITLE_GAP


def whole_title(measure: Measure, title: str, plane: m.Plane) -> tuple[MeasuredText, MeasuredText | None]:
    """The heading of every page, and the whole title if it needs pages of its own."""
    width = plane.inside.width()
    for size in m.TITLE_SIZES:
        text = measure(title, size, width)
        if len(text) <= m.TITLE_LINES:
            return text, None
    if len(text) <= m.TITLE_LINES_MOST:
        return text, None
    first = text.text(0, m.TITLE_LINES_REPEATED - 1)
    rest = text.text(m.TITLE_LINES_REPEATED - 1)
    short = first.rstrip() + "\n" + elided(rest, font_of(m.TITLE_SIZES[-1]), width)
    return measure(short, m.TITLE_SIZES[-1], width), text


def title_of(measure: Measure, title: str, plane: m.Plane, *, narrower: float = 0.0) -> MeasuredText:
    """A title of at most three lines; with ``narrower`` (a share) room is left beside it."""
    width = plane.inside.width() * (1 - narrower)
    for size in m.TITLE_SIZES:
        text = measure(title, size, width)
        if len(text) <= m.TITLE_LINES:
            return text
    return whole_title(measure, title, plane)[0]
