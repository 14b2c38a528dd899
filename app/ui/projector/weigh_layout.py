"""Cuts the scenes of scores and checklists into pages: dots on a line, a statement, a bar for each block."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF

from app.foundation.dot_places import DotPlaces
from app.ui.amounts import number_shown
from app.ui.projector import measures as m
from app.ui.projector.flow import Flow, Mark, MarkKind, Measure, Page, Piece, heading, whole_title
from app.ui.projector.weigh_scene import CheckScene, ResultRow, ResultScene, ScaleScene
from app.ui.theme.tokens import TypeSize
from app.ui.widgets.share_bar import status_word

_AXIS = 760
_AXIS_IN = 66
_TICK = 20
_NUMBER = TypeSize(56, 72)
_NUMBER_BOLD = TypeSize(56, 72, True)
_DOT, _LEAST_DOT = 72, 24
_STATUS_HIGH = 124
_BAR = 72
_BEFORE = 40


def scale_pages(measure: Measure, scene: ScaleScene, plane: m.Plane) -> tuple[Page, ...]:
    """The dots, the middle above them, and under the line its numbers."""
    head, top = heading(whole_title(measure, scene.title, plane)[0], plane)
    left, right = plane.margin + _AXIS_IN, plane.inside.right() - _AXIS_IN
    places = DotPlaces(scene.low, scene.high, left, right, largest=_DOT, least=_LEAST_DOT)
    stacks, room = dict(scene.stacks), _AXIS - top - m.TITLE_GAP - m.PART.line
    marks = [Mark(QRectF(left - 32, _AXIS, right - left + 64, 0), MarkKind.AXIS)]
    pieces = [head]
    ticks = places.ticks()
    for tick in ticks:
        x = places.x(tick)
        marks.append(Mark(QRectF(x, _AXIS, 0, _TICK), MarkKind.TICK))
        ends = tick in (ticks[0], ticks[-1])
        pieces.append(_centred(measure, number_shown(tick), _NUMBER_BOLD if ends else _NUMBER, x, _AXIS + 28))
    for words, x in ((scene.low_words, left), (scene.high_words, right)):
        if words:
            text = measure(words, m.SMALL, plane.inside.width() / 3)
            wide = text.natural_width()
            at = min(max(x - wide / 2, plane.margin), plane.inside.right() - wide)
            area = QRectF(at, _AXIS + 28 + _NUMBER.line + 8, wide, text.height())
            pieces.append(Piece(text, 0, len(text), area, area.left(), area.top(), muted=True))
    for x, above, size in places.dots(stacks, room):
        marks.append(Mark(QRectF(x - size / 2, _AXIS - above - size / 2, size, size), MarkKind.DOT))
    if scene.middle is not None:
        x = places.x(scene.middle)
        words = QCoreApplication.translate("RoomView", "het midden: {score}").format(
            score=number_shown(scene.middle)
        )
        label = _centred(measure, words, m.PART, x, top, plane)
        over = _AXIS - places.top(stacks, label.area.left(), label.area.right(), room)
        high = _AXIS - places.top(stacks, x, x, room)
        at = max(over - m.TITLE_GAP - m.PART.line, top)
        marks.append(Mark(QRectF(x, at + m.PART.line, 0, high - at - m.PART.line - 8), MarkKind.DASHES))
        pieces.append(_centred(measure, words, m.PART, x, at, plane))
    return (Page((*pieces, *_foot(measure, scene.foot, plane)), tuple(marks)),)


def check_pages(measure: Measure, scene: CheckScene, plane: m.Plane) -> tuple[Page, ...]:
    """The section small, the statement, its answers side by side, what explains it, and what was said."""
    above = measure(scene.above, m.FOOTER, plane.inside.width())
    area = QRectF(plane.margin, m.TITLE_TOP, plane.inside.width(), above.height())
    pieces = [Piece(above, 0, len(above), area, area.left(), area.top(), muted=True)]
    title = whole_title(measure, scene.title, plane)[0]
    spot = QRectF(plane.margin, area.bottom() + m.PART_GAP, plane.inside.width(), title.height())
    pieces.append(Piece(title, 0, len(title), spot, spot.left(), spot.top()))
    top = spot.bottom() + m.TITLE_GAP
    marks: list[Mark] = []
    count = max(len(scene.statuses), 1)
    wide = (plane.inside.width() - (count - 1) * m.BLOCK_GAP) / count
    for place, status in enumerate(scene.statuses):
        box = QRectF(plane.margin + place * (wide + m.BLOCK_GAP), top, wide, _STATUS_HIGH)
        chosen = status if status is scene.chosen else None
        words = measure(status_word(status), m.PART, wide - 2 * m.BLOCK_PADDING)
        sign_room = m.SIGN + m.MARKER_GAP if chosen is not None else 0
        x = box.center().x() - (words.natural_width() - sign_room) / 2
        marks.append(Mark(box, MarkKind.STATUS, status=chosen, sign_left=x - sign_room))
        y = box.center().y() - words.height() / 2
        pieces.append(Piece(words, 0, 1, box, x, y, status=chosen))
    if scene.statuses:
        top += _STATUS_HIGH + m.TITLE_GAP
    foot = _foot(measure, scene.foot, plane)
    flow = Flow(plane, 1, top)
    for left, line in zip(reversed(range(len(scene.beside))), scene.beside, strict=True):
        flow.add(measure(line, m.SMALL, flow.width), box=False, gap=0 if left else m.BLOCK_GAP)
    if scene.remark.strip():
        flow.add(measure(scene.remark, m.EXPLAIN, flow.width), box=False, gap=m.PART_GAP)
    return tuple(Page((*pieces, *foot, *page), tuple(marks)) for page in flow.pages)


def result_pages(measure: Measure, scene: ResultScene, plane: m.Plane) -> tuple[Page, ...]:
    """A bar for each block; under it, thinner, how it was before."""
    head, top = heading(whole_title(measure, scene.title, plane)[0], plane)
    foot = _foot(measure, scene.foot, plane)
    pages: list[tuple[list[Piece], list[Mark]]] = [([head, *foot], [])]
    names = plane.inside.width() * (0.4 if plane.columns > 1 else 0.36)
    y = top
    for row in scene.rows:
        pieces, marks, high = _row(measure, row, QRectF(plane.margin, y, plane.inside.width(), 0), names)
        if y + high > m.CONTENT_BOTTOM and y > top:
            pages.append(([head, *foot], []))
            y = top
            at = QRectF(plane.margin, y, plane.inside.width(), 0)
            pieces, marks, high = _row(measure, row, at, names)
        pages[-1][0].extend(pieces)
        pages[-1][1].extend(marks)
        y += high + m.BLOCK_GAP
    return tuple(Page(tuple(pieces), tuple(marks)) for pieces, marks in pages)


def _row(
    measure: Measure, row: ResultRow, area: QRectF, names: float
) -> tuple[list[Piece], list[Mark], float]:
    text = measure(row.name, m.ANSWER, names - m.COLUMN_GAP)
    bar = QRectF(area.left() + names, area.top(), area.width() - names, _BAR)
    marks = [Mark(bar, MarkKind.SHARES, counts=row.counts)]
    pieces: list[Piece] = []
    below = 0.0
    if row.before is not None:
        words = measure(QCoreApplication.translate("RoomView", "vorige keer"), m.SMALL, names)
        wide = words.natural_width() + m.PART_GAP
        under = QRectF(bar.left() + wide, bar.bottom() + 8, bar.width() - wide, _BEFORE)
        marks.append(Mark(under, MarkKind.SHARES, counts=row.before))
        at = under.center().y() - words.height() / 2
        line = QRectF(bar.left(), at, wide, words.height())
        pieces.append(Piece(words, 0, 1, line, bar.left(), at, muted=True))
        below = _BEFORE + 8
    high = max(text.height(), _BAR + below)
    middle = area.top() + max((_BAR - text.height()) / 2, 0)
    spot = QRectF(area.left(), middle, names - m.COLUMN_GAP, text.height())
    pieces.append(Piece(text, 0, len(text), spot, spot.left(), spot.top()))
    return pieces, marks, high


def _centred(
    measure: Measure, words: str, size: TypeSize, x: float, top: float, plane: m.Plane | None = None
) -> Piece:
    """A line of words with its middle at ``x``, inside the plane when one is given."""
    text = measure(words, size, 1200)
    wide = text.natural_width()
    left = x - wide / 2
    if plane is not None:
        left = min(max(left, plane.margin), plane.inside.right() - wide)
    return Piece(text, 0, 1, QRectF(left, top, wide, text.height()), left, top)


def _foot(measure: Measure, words: str, plane: m.Plane) -> Iterator[Piece]:
    if words:
        text = measure(words, m.SMALL, plane.inside.width() * 0.7)
        area = QRectF(plane.margin, m.FOOT_WORDS, plane.inside.width() * 0.7, text.height())
        yield Piece(text, 0, 1, area, area.left(), area.top(), muted=True, foot=True)
