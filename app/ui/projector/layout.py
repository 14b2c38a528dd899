"""Cuts a scene into pages. Text never shrinks under its floor and is never cut silently.

Answers fill a column from top to bottom, then the next column, then the next page. One that is longer
than a column runs on over the next, and says "vervolg" there. A question gets at most three lines, then
smaller letters down to 60 px (5.5 %), then more lines; one that would fill half the wall gets its own pages.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from app.ui.projector import measures as m
from app.ui.projector.measured_text import MeasuredText
from app.ui.projector.scene import Break, DayEnd, Explain, Instruction, Question, Scene, Trial
from app.ui.theme.fonts import font_of
from app.ui.theme.tokens import TypeSize
from app.ui.widgets.text import elided

_LONG_NEEDS_LINES = 4


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

    @property
    def words(self) -> str:
        """The words in it."""
        return self.text.text(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the wall at once."""

    pieces: tuple[Piece, ...] = ()


@dataclass(slots=True)
class _Flow:
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

    def add(self, text: MeasuredText, *, box: bool, gap: float) -> None:
        across, down = (m.BLOCK_PADDING, m.BLOCK_PADDING_HIGH) if box else (0, 0)
        whole = text.height() + 2 * down
        fresh = self.bottom - self.top
        if self.y + whole > self.bottom + m.STRETCH and self.y > self.top:
            least = text.height(0, _LONG_NEEDS_LINES) + 2 * down
            if whole <= fresh + m.STRETCH or self.y + least > self.bottom:
                self.next_column()
        start = 0
        while start < len(text):
            label = m.SMALL.line if start else 0
            end = self._fit(text, start, self.bottom - self.y - 2 * down - label)
            height = text.height(start, end) + 2 * down + label
            area = QRectF(self.left, self.y, self.width, height)
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

        The end of a text may take a little of the room above the footer; a text that goes on may not.
        """
        if text.height(start) <= room + m.STRETCH:
            return len(text)
        end = start + 1
        while end < len(text) and text.height(start, end + 1) <= room:
            end += 1
        return end


Measure = Callable[[str, TypeSize, float], MeasuredText]


def pages_of(scene: Scene, plane: m.Plane, measure: Measure = MeasuredText) -> tuple[Page, ...]:
    """The pages of a scene; at least one. A scene that is no text (timer, black) has one empty page."""
    if isinstance(scene, Question):
        return _titled(measure, scene.title, scene.answers, plane, plane.columns, m.ANSWER, box=True)
    if isinstance(scene, Explain):
        return _titled(measure, scene.title, scene.lines, plane, 1, m.EXPLAIN, box=False)
    if isinstance(scene, Instruction):
        return _centred(measure, scene.text, "", plane)
    if isinstance(scene, Break):
        return _centred(measure, scene.text, scene.until, plane)
    if isinstance(scene, DayEnd):
        return _day_end(measure, scene, plane)
    if isinstance(scene, Trial):
        return _trial(measure, scene, plane)
    return (Page(),)


def _trial(measure: Measure, trial: Trial, plane: m.Plane) -> tuple[Page, ...]:
    """Under each other: the size of a question, that of an answer in its block, and the smallest."""
    flow = _Flow(plane, 1, m.TITLE_TOP)
    inside = flow.width - 2 * m.BLOCK_PADDING
    flow.add(measure(trial.title, m.TITLE_SIZES[0], flow.width), box=False, gap=m.TITLE_GAP)
    flow.add(measure(trial.answer, m.ANSWER, inside), box=True, gap=m.TITLE_GAP)
    flow.add(measure(trial.smallest, m.SMALL, flow.width), box=False, gap=0)
    return tuple(Page(tuple(pieces)) for pieces in flow.pages)


def _day_end(measure: Measure, scene: DayEnd, plane: m.Plane) -> tuple[Page, ...]:
    """Headings with blocks under them; a heading stays with the beginning of its first block."""
    heading, top = _heading(_title(measure, scene.title, plane)[0], plane)
    flow = _Flow(plane, plane.columns, top)
    for words, lines in scene.parts:
        head = measure(words, m.PART, flow.width)
        texts = [measure(line, m.ANSWER, flow.width - 2 * m.BLOCK_PADDING) for line in lines]
        first = texts[0].height(0, _LONG_NEEDS_LINES) + 2 * m.BLOCK_PADDING_HIGH if texts else 0
        flow.keep(head.height() + m.PART_GAP + first)
        flow.add(head, box=False, gap=m.PART_GAP)
        for text in texts:
            flow.add(text, box=True, gap=m.BLOCK_GAP)
    return tuple(Page((heading, *pieces)) for pieces in flow.pages)


def _heading(head: MeasuredText, plane: m.Plane) -> tuple[Piece, float]:
    """The title that stands on every page, and where what is under it begins."""
    area = QRectF(plane.margin, m.TITLE_TOP, plane.inside.width(), head.height())
    return Piece(head, 0, len(head), area, area.left(), area.top()), area.bottom() + m.TITLE_GAP


def _titled(
    measure: Measure,
    title: str,
    texts: tuple[str, ...],
    plane: m.Plane,
    columns: int,
    size: TypeSize,
    *,
    box: bool,
) -> tuple[Page, ...]:
    head, alone = _title(measure, title, plane)
    own_pages: list[Page] = []
    if alone is not None:
        own = _Flow(plane, 1, m.TITLE_TOP)
        own.add(alone, box=False, gap=0)
        own_pages = [Page(tuple(pieces)) for pieces in own.pages]
        if not texts:
            return tuple(own_pages)
    heading, under = _heading(head, plane)
    flow = _Flow(plane, columns, under if title else m.TITLE_TOP)
    padding = 2 * m.BLOCK_PADDING if box else 0
    for text in texts:
        flow.add(measure(text, size, flow.width - padding), box=box, gap=m.BLOCK_GAP)
    return (*own_pages, *(Page((heading, *pieces)) for pieces in flow.pages))


def _title(measure: Measure, title: str, plane: m.Plane) -> tuple[MeasuredText, MeasuredText | None]:
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


def _centred(measure: Measure, text: str, under: str, plane: m.Plane) -> tuple[Page, ...]:
    """One text in the middle of the height, in the largest size that fits; else over pages."""
    width = plane.inside.width()
    second = measure(under, m.BREAK_UNTIL, width) if under else None
    extra = second.height() + m.TITLE_GAP if second is not None else 0.0
    room = m.CONTENT_BOTTOM - m.TITLE_TOP
    for size in m.INSTRUCTION_SIZES:
        large = measure(text, size, width)
        if large.height() + extra <= room:
            break
    else:
        flow = _Flow(plane, 1, m.TITLE_TOP)
        flow.add(large, box=False, gap=m.TITLE_GAP)
        if second is not None:
            flow.add(second, box=False, gap=0)
        return tuple(Page(tuple(pieces)) for pieces in flow.pages)
    top = m.TITLE_TOP + (room - large.height() - extra) / 2
    area = QRectF(plane.margin, top, width, large.height())
    pieces = [Piece(large, 0, len(large), area, area.left(), area.top())]
    if second is not None:
        below = QRectF(plane.margin, area.bottom() + m.TITLE_GAP, width, second.height())
        pieces.append(Piece(second, 0, len(second), below, below.left(), below.top(), muted=True))
    return (Page(tuple(pieces)),)
