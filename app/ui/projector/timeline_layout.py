"""Cuts the scenes of praktijkervaringen into pages. Nothing gets under the floor or is cut off.

A verhaal is a line that goes on from row to row, with a point for every moment. A moment that is too long
for its place gets the width of the wall, and runs on over the next page when it must.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from app.ui.projector import measures as m
from app.ui.projector.flow import Flow, Mark, MarkKind, Measure, Page, Piece, heading, title_of
from app.ui.projector.measured_text import MeasuredText
from app.ui.projector.step_scene import (
    Beat,
    CourseScene,
    FactorScene,
    LessonScene,
    PatternRow,
    PatternScene,
    SeenFactor,
    TimelineScene,
)

_GAP = 32
_PADDING = 26
_POINT = 24
_LINE = 6
_UNDER_LINE = 20
_SIGN = 60
_SIGN_UP = 3
"""A sign is larger than the words beside it; so much higher it stands level with them."""
_COUNT = 300


def timeline_pages(measure: Measure, scene: TimelineScene, plane: m.Plane) -> tuple[Page, ...]:
    """The pages of one of them; at least one."""
    if isinstance(scene, CourseScene):
        return _course(measure, scene, plane)
    if isinstance(scene, FactorScene):
        return _factors(measure, scene, plane)
    if isinstance(scene, PatternScene):
        return _patterns(measure, scene, plane)
    return _lesson(measure, scene, plane)


# -- a verhaal


def _course(measure: Measure, scene: CourseScene, plane: m.Plane) -> tuple[Page, ...]:
    """Rows of moments; a row is as high as its highest."""
    top, head = _head(measure, scene.title, scene.aside, plane)
    columns = 3 if plane.columns > 1 else 2
    wide = (plane.inside.width() - (columns - 1) * _GAP) / columns
    fresh = m.CONTENT_BOTTOM + m.STRETCH - top
    pages: list[tuple[list[Piece], list[Mark]]] = [(list(head), [])]
    y = top
    for row in _rows(measure, scene.beats, columns, wide, fresh):
        high = _row_height(measure, row, wide)
        if len(row) == 1 and high > fresh:
            if y > top:
                pages.append((list(head), []))
            y = _across(measure, row[0], plane, top, pages, head)
            continue
        if y + high > top + fresh and y > top:
            pages.append((list(head), []))
            y = top
        line = QRectF(plane.margin, y + (_POINT - _LINE) / 2, plane.inside.width(), _LINE)
        last = row[-1] is scene.beats[-1]
        if last:
            line.setRight(plane.margin + (len(row) - 1) * (wide + _GAP) + _POINT)
        pages[-1][1].append(Mark(line, MarkKind.BAR))
        when = max(_when_height(measure, beat, wide) for beat in row)
        for place, beat in enumerate(row):
            left = plane.margin + place * (wide + _GAP)
            pages[-1][1].append(Mark(QRectF(left, y, _POINT, _POINT), MarkKind.BAR))
            pages[-1][0].extend(_beat(measure, beat, QRectF(left, y, wide, high), when))
        y += high + _GAP
    return tuple(Page(tuple(pieces), tuple(marks)) for pieces, marks in pages)


def _rows(
    measure: Measure, beats: Sequence[Beat], columns: int, wide: float, fresh: float
) -> Sequence[Sequence[Beat]]:
    """So many beside each other, as long as a page can hold them; one that is higher stands alone."""
    rows: list[list[Beat]] = []
    for beat in beats:
        if rows and len(rows[-1]) < columns and _row_height(measure, [*rows[-1], beat], wide) <= fresh:
            rows[-1].append(beat)
        else:
            rows.append([beat])
    return rows


def _row_height(measure: Measure, row: Sequence[Beat], wide: float) -> float:
    """From the points on the line to the bottom of the blocks, which begin and end level."""
    blocks = [measure(beat.text.strip() or "–", m.NOTE, wide - 2 * _PADDING).height() for beat in row]
    when = max(_when_height(measure, beat, wide) for beat in row)
    return _POINT + _UNDER_LINE + when + max(blocks) + 2 * _PADDING


def _when_height(measure: Measure, beat: Beat, wide: float) -> float:
    """What the words above its block take."""
    when = beat.when.strip()
    return measure(when, m.FOOTER, wide).height() + m.PART_GAP / 2 if when else 0.0


def _beat(measure: Measure, beat: Beat, area: QRectF, above: float) -> Sequence[Piece]:
    """Its words, and its block under the ``above`` that all in the row leave for when it was."""
    pieces = []
    y = area.top() + _POINT + _UNDER_LINE
    if beat.when.strip():
        when = measure(beat.when.strip(), m.FOOTER, area.width())
        spot = QRectF(area.left(), y, area.width(), when.height())
        pieces.append(Piece(when, 0, len(when), spot, spot.left(), spot.top()))
    y += above
    text = measure(beat.text.strip() or "–", m.NOTE, area.width() - 2 * _PADDING)
    block = QRectF(area.left(), y, area.width(), area.bottom() - y)
    pieces.append(Piece(text, 0, len(text), block, block.left() + _PADDING, y + _PADDING, box=True))
    return pieces


def _across(
    measure: Measure,
    beat: Beat,
    plane: m.Plane,
    top: float,
    pages: list[tuple[list[Piece], list[Mark]]],
    head: Sequence[Piece],
) -> float:
    """A long moment over the whole width; where the next row begins."""
    flow = Flow(plane, 1, top)
    if beat.when.strip():
        flow.add(measure(beat.when.strip(), m.FOOTER, flow.width), box=False, gap=m.PART_GAP)
    flow.add(measure(beat.text, m.NOTE, flow.width - 2 * m.BLOCK_PADDING), box=True, gap=_GAP)
    for number, pieces in enumerate(flow.pages):
        if number:
            pages.append((list(head), []))
        pages[-1][0].extend(pieces)
    return flow.y


# -- what helped and hindered


def _factors(measure: Measure, scene: FactorScene, plane: m.Plane) -> tuple[Page, ...]:
    """Under each perspective its blocks; in another column it stands above them again."""
    top, head = _head(measure, scene.title, scene.aside, plane)
    flow = _Signed(measure, Flow(plane, plane.columns, top))
    for words, factors in scene.groups:
        flow.add(measure(words, m.PART, flow.flow.width), factors)
    foot: list[Piece] = []
    if scene.foot:
        text = measure(scene.foot, m.SMALL, plane.inside.width() * 0.7)
        area = QRectF(plane.margin, m.FOOT_WORDS, plane.inside.width() * 0.7, text.height())
        foot = [Piece(text, 0, 1, area, area.left(), area.top(), muted=True, foot=True)]
    return tuple(Page((*head, *pieces, *foot)) for pieces in flow.pages())


class _Signed:
    """Blocks with a sign before their words, so that words stand clear of it on every line."""

    def __init__(self, measure: Measure, flow: Flow) -> None:
        self._measure = measure
        self.flow = flow
        self._signs: dict[int, MeasuredText] = {}
        """By the identity of the text that a sign stands before."""

    def add(self, heading: MeasuredText, factors: Sequence[SeenFactor]) -> None:
        """A heading with its blocks."""
        inside = self.flow.width - 2 * m.BLOCK_PADDING - _SIGN
        texts = [self._measure(factor.words, m.ANSWER, inside) for factor in factors]
        for text, factor in zip(texts, factors, strict=True):
            self._signs[id(text)] = self._measure(factor.sign, m.PART, _SIGN)
        if texts:
            self.flow.part(heading, texts)

    def pages(self) -> Sequence[Sequence[Piece]]:
        """What was added, with the signs."""
        return [[one for piece in pieces for one in self._with_sign(piece)] for pieces in self.flow.pages]

    def _with_sign(self, piece: Piece) -> Sequence[Piece]:
        sign = self._signs.get(id(piece.text))
        if sign is None:
            return [piece]
        moved = replace(piece, left=piece.left + _SIGN)
        if piece.start:
            return [moved]
        area = QRectF(piece.left, piece.top, _SIGN, sign.height())
        return [moved, Piece(sign, 0, 1, area, area.left(), area.top() - _SIGN_UP)]


# -- the matrix


def _patterns(measure: Measure, scene: PatternScene, plane: m.Plane) -> tuple[Page, ...]:
    """A row each: its sign, its words with who saw it under them, and in how many verhalen."""
    top, head = _head(measure, scene.title, scene.aside, plane)
    pages: list[list[Piece]] = [list(head)]
    y = top
    for row in scene.rows:
        made = _pattern(measure, row, plane)
        high = max(piece.area.bottom() for piece in made) + m.BLOCK_GAP
        if high - m.BLOCK_GAP > m.CONTENT_BOTTOM + m.STRETCH - top:
            whole = _long_pattern(measure, row, plane, top)
            before = pages if y > top else pages[:-1]
            pages, y = [*before, *([*head, *one] for one in whole)], float(m.HEIGHT)
            continue
        if y + high - m.BLOCK_GAP > m.CONTENT_BOTTOM + m.STRETCH and y > top:
            pages.append(list(head))
            y = top
        pages[-1] += [_down(piece, y) for piece in made]
        y += high
    return tuple(Page(tuple(pieces)) for pieces in pages)


def _pattern(measure: Measure, row: PatternRow, plane: m.Plane) -> list[Piece]:
    """The pieces of a row, as if it stood at the top of the plane."""
    sign, count = measure(row.sign, m.PART, _SIGN), measure(row.count, m.PART, _COUNT)
    room = count.natural_width()
    wide = plane.inside.width() - 2 * m.BLOCK_PADDING - _SIGN - room - m.COLUMN_GAP
    left, top = plane.margin + m.BLOCK_PADDING, m.BLOCK_PADDING_HIGH - 8.0
    text = measure(row.text or "–", m.ANSWER, wide)
    under = measure(row.under, m.SMALL, wide) if row.under else None
    high = text.height() + (under.height() if under is not None else 0.0) + 2 * top
    block = QRectF(plane.margin, 0, plane.inside.width(), high)
    pieces = [Piece(text, 0, len(text), block, left + _SIGN, top, box=True)]
    pieces.append(Piece(sign, 0, 1, QRectF(left, top, _SIGN, m.PART.line), left, top - _SIGN_UP))
    at = block.right() - m.BLOCK_PADDING - room
    pieces.append(Piece(count, 0, 1, QRectF(at, top, room, m.PART.line), at, top - _SIGN_UP))
    if under is not None:
        y = top + text.height()
        area = QRectF(left + _SIGN, y, wide, under.height())
        pieces.append(Piece(under, 0, len(under), area, area.left(), y, muted=True))
    return pieces


def _long_pattern(measure: Measure, row: PatternRow, plane: m.Plane, top: float) -> Sequence[Sequence[Piece]]:
    """A row that is higher than a page, on pages of its own; what stands beside it stands above it then."""
    signed = _Signed(measure, Flow(plane, 1, top))
    above = "  ·  ".join(part for part in (row.count, row.under) if part)
    signed.add(measure(above, m.FOOTER, signed.flow.width), [SeenFactor(row.sign, row.text)])
    return signed.pages()


def _down(piece: Piece, by: float) -> Piece:
    return replace(piece, area=piece.area.translated(0, by), top=piece.top + by)


# -- a leerinzicht


def _lesson(measure: Measure, scene: LessonScene, plane: m.Plane) -> tuple[Page, ...]:
    """Its place small, its words as large as a question, and under them what goes with it.

    Words of more lines than a title has go on over pages; what goes with them comes behind them then.
    """
    opening = Flow(plane, 1, m.TITLE_TOP)
    opening.add(measure(scene.place, m.FOOTER, opening.width), box=False, gap=m.PART_GAP)
    for size in m.TITLE_SIZES:
        text = measure(scene.title, size, opening.width)
        if len(text) <= m.TITLE_LINES:
            break
    opening.add(text, box=False, gap=m.TITLE_GAP)
    short = len(text) <= m.TITLE_LINES_MOST
    head = opening.pages[0] if short else []
    before = () if short else tuple(Page(tuple(pieces)) for pieces in opening.pages)
    flow = Flow(plane, plane.columns, opening.y if short else m.TITLE_TOP)
    signed = _Signed(measure, flow)
    words, factors = scene.factors
    signed.add(measure(words, m.FOOTER, flow.width), factors)
    for words, blocks in scene.parts:
        inside = flow.width - 2 * m.BLOCK_PADDING
        flow.part(measure(words, m.FOOTER, flow.width), [measure(one, m.ANSWER, inside) for one in blocks])
    if before and not factors and not scene.parts:
        return before
    return (*before, *(Page((*head, *pieces)) for pieces in signed.pages()))


def _head(measure: Measure, title: str, aside: str, plane: m.Plane) -> tuple[float, list[Piece]]:
    """The title of every page, on one line if it can, with what is beside it; and where the rest begins."""
    beside = measure(aside, m.FOOTER, plane.inside.width() * 0.4) if aside else None
    taken = max(beside.natural_width(), 1.0) + m.COLUMN_GAP if beside is not None else 0.0
    sizes = (measure(title, size, plane.inside.width() - taken) for size in m.TITLE_SIZES)
    one_line = next((text for text in sizes if len(text) == 1), None)
    long = title_of(measure, title, plane, narrower=taken / plane.inside.width())
    piece, top = heading(one_line or long, plane)
    if beside is None:
        return top, [piece]
    wide = beside.natural_width()
    area = QRectF(plane.inside.right() - wide, m.TITLE_TOP + 26, wide, beside.height())
    return top, [piece, Piece(beside, 0, len(beside), area, area.left(), area.top())]
