"""Where all of a verhaal stands in its picture: moments on a line, what helped above it, what hindered under.

What is of the whole course stands in bands over the width, above and under all of it. Computed here, so that
the picture only paints.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QLineF, QRectF, QSizeF

from app.guides.steps import Labelled
from app.ui.theme.fonts import font_of, role_font
from app.ui.theme.tokens import NOTE, TYPE, SignSize, Space, TextRole, Width
from app.ui.widgets.text import wrapped
from app.workshop.trajectories_values import Case, CaseFactor, CaseMoment, label_of

INSIDE = Space.S + Space.XS
_GAP = Space.M
_LEAST, _MOST = Width.NOTE + Space.M, Width.LEFT_PREPARE
_WHOLE = Width.AGENDA_MINUTES + Space.M
_SMALL = TYPE[TextRole.SMALL].line
_BESIDE_FACTORS = 3
"""Lines of a moment, where the room is for what helped and hindered."""


class BoxKind(Enum):
    """What stands in a box."""

    WHOLE = "whole"
    """The whole course, to hang factors on that are of no moment."""
    MOMENT = "moment"
    HELPED = "helped"
    HINDERED = "hindered"

    @property
    def is_factor(self) -> bool:
        """Whether it is something that helped or hindered."""
        return self in (BoxKind.HELPED, BoxKind.HINDERED)


@dataclass(frozen=True, slots=True)
class Box:
    """A moment, a factor or the whole course. ``head`` stands above its lines, ``foot`` under."""

    kind: BoxKind
    id: str
    area: QRectF
    lines: tuple[str, ...]
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    pinned: bool = False
    """It is of the whole course: it stays where it is while the moments scroll along."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words above a band, which are pinned as it is."""

    area: QRectF
    words: str


@dataclass(frozen=True, slots=True)
class CoursePicture:
    """All boxes, and the line that the moments hang on, which goes on from row to row."""

    boxes: tuple[Box, ...]
    labels: tuple[Label, ...]
    lines: tuple[QLineF, ...]
    size: QSizeF

    def box(self, box_id: str | None) -> Box | None:
        """The box with this id."""
        return next((one for one in self.boxes if one.id == box_id), None)


WHOLE_ID = "whole"
"""Of the box for the whole course; no row has such an id."""


def course_picture(
    case: Case, width: float, perspectives: Sequence[Labelled], words: Sequence[str], *, factors: bool
) -> CoursePicture:
    """The picture in so many pixels; wider when its moments ask for it.

    ``words`` are those for the whole course, for what helped in it and for what hindered in it. Without
    ``factors`` only the moments stand there, in as many rows as they need.
    """
    if not factors:
        return _rows(case, width)
    before = _WHOLE + _GAP
    count = max(len(case.moments), 1)
    wide = min(max((width - before - (count - 1) * _GAP) / count, _LEAST), _MOST)
    columns = {one.id: before + place * (wide + _GAP) for place, one in enumerate(case.moments)}
    boxes: list[Box] = []
    labels: list[Label] = []
    y = 0.0
    y = _band(case.at(None, helps=True), width, y, words[1], perspectives, boxes, labels)
    above = [
        _stack(case.at(one.id, helps=True), columns[one.id], 0.0, wide, perspectives) for one in case.moments
    ]
    high = max((stack[-1].area.bottom() for stack in above if stack), default=0.0)
    for stack in above:
        down = y + high - (stack[-1].area.bottom() if stack else 0.0)
        boxes += [_down(box, down) for box in stack]
    y += high + (_GAP if high else 0.0)
    row = _evened(
        [
            _whole(words[0], y),
            *(_moment(one, columns[one.id], y, wide, _BESIDE_FACTORS) for one in case.moments),
        ]
    )
    boxes += row
    line, y = _line(row), row[0].area.bottom() + _GAP
    under = [
        _stack(case.at(one.id, helps=False), columns[one.id], y, wide, perspectives) for one in case.moments
    ]
    boxes += [box for stack in under for box in stack]
    y = max((stack[-1].area.bottom() + _GAP for stack in under if stack), default=y)
    _band(case.at(None, helps=False), width, y, words[2], perspectives, boxes, labels)
    bottom = max(box.area.bottom() for box in boxes)
    return CoursePicture(
        tuple(boxes), tuple(labels), (line,), QSizeF(max(row[-1].area.right(), width), bottom)
    )


def _rows(case: Case, width: float) -> CoursePicture:
    """The moments alone."""
    columns = max(min(int((width + _GAP) // (_LEAST + _GAP)), len(case.moments)), 1)
    wide = min((width - (columns - 1) * _GAP) / columns, _MOST)
    boxes: list[Box] = []
    lines: list[QLineF] = []
    y = 0.0
    for start in range(0, len(case.moments), columns):
        those = case.moments[start : start + columns]
        row = _evened([_moment(one, place * (wide + _GAP), y, wide) for place, one in enumerate(those)])
        boxes += row
        lines.append(_line(row, onwards=start + columns < len(case.moments)))
        y = row[0].area.bottom() + Space.L
    return CoursePicture(tuple(boxes), (), tuple(lines), QSizeF(width, max(y - Space.L, 0.0)))


def _evened(row: Sequence[Box]) -> list[Box]:
    """All as high as the highest."""
    high = max(box.area.height() for box in row)
    return [_as_high(box, high) for box in row]


def _line(row: Sequence[Box], *, onwards: bool = False) -> QLineF:
    """Through the middle of a row; a little further when it goes on in the next."""
    y = row[0].area.center().y()
    return QLineF(row[0].area.left(), y, row[-1].area.right() + (_GAP if onwards else 0), y)


def _moment(moment: CaseMoment, left: float, top: float, wide: float, most: int = 0) -> Box:
    """With ``most`` no more lines than that; the rest can be read in the course."""
    inside = wide - 2 * INSIDE
    head = (
        wrapped(moment.when.strip(), role_font(TextRole.SMALL_STRONG), inside) if moment.when.strip() else ()
    )
    lines = wrapped(moment.text.strip() or "–", font_of(NOTE), inside, most)
    high = len(head) * _SMALL + len(lines) * NOTE.line + 2 * INSIDE
    return Box(BoxKind.MOMENT, moment.id, QRectF(left, top, wide, high), lines, head)


def _whole(words: str, top: float) -> Box:
    lines = wrapped(words, role_font(TextRole.SMALL_STRONG), _WHOLE - 2 * INSIDE)
    return Box(BoxKind.WHOLE, WHOLE_ID, QRectF(0, top, _WHOLE, len(lines) * _SMALL + 2 * INSIDE), (), lines)


def _factor(
    factor: CaseFactor, left: float, top: float, wide: float, perspectives: Sequence[Labelled]
) -> Box:
    inside = wide - 2 * INSIDE - SignSize.SMALL - Space.S
    lines = wrapped(factor.text.strip() or "–", font_of(NOTE), inside)
    kind = BoxKind.HELPED if factor.helps else BoxKind.HINDERED
    seen = label_of(factor.perspective, perspectives)
    foot = wrapped(seen, role_font(TextRole.SMALL), inside) if seen else ()
    high = len(lines) * NOTE.line + len(foot) * _SMALL + 2 * INSIDE
    return Box(kind, factor.id, QRectF(left, top, wide, high), lines, (), foot)


def _stack(
    factors: Sequence[CaseFactor], left: float, top: float, wide: float, perspectives: Sequence[Labelled]
) -> list[Box]:
    """Under each other, from ``top``."""
    made: list[Box] = []
    for factor in factors:
        made.append(_factor(factor, left, top, wide, perspectives))
        top = made[-1].area.bottom() + Space.S
    return made


def _band(
    factors: Sequence[CaseFactor],
    width: float,
    top: float,
    words: str,
    perspectives: Sequence[Labelled],
    boxes: list[Box],
    labels: list[Label],
) -> float:
    """Rows over the width, with words above them; where the next thing begins."""
    if not factors:
        return top
    labels.append(Label(QRectF(0, top, width, _SMALL), words))
    top += _SMALL + Space.XS
    columns = max(int((width + Space.S) // (_MOST + Space.S)), 1)
    wide = (width - (columns - 1) * Space.S) / columns
    for start in range(0, len(factors), columns):
        those = factors[start : start + columns]
        row = _evened(
            [
                _factor(one, place * (wide + Space.S), top, wide, perspectives)
                for place, one in enumerate(those)
            ]
        )
        boxes += [replace(box, pinned=True) for box in row]
        top = row[0].area.bottom() + Space.S
    return top + _GAP - Space.S


def _as_high(box: Box, high: float) -> Box:
    area = QRectF(box.area)
    area.setHeight(high)
    return replace(box, area=area)


def _down(box: Box, by: float) -> Box:
    return replace(box, area=box.area.translated(0, by))
