"""Cuts a scene into pages. Text never shrinks under its floor and is never cut silently.

Answers fill a column from top to bottom, then the next column, then the next page. One that is longer
than a column runs on over the next, and says "vervolg" there. A question gets at most three lines, then
smaller letters down to 60 px (5.5 %), then more lines; one that would fill half the wall gets its own pages.
"""

from itertools import zip_longest

from PySide6.QtCore import QRectF

from app.ui.projector import measures as m
from app.ui.projector.flow import Flow, Measure, Page, Piece, heading, whole_title
from app.ui.projector.measured_text import MeasuredText
from app.ui.projector.scene import Break, DayEnd, Explain, Instruction, Question, Scene, Trial
from app.ui.projector.step_layout import (
    bars_pages,
    card_pages,
    legend_pages,
    parts_pages,
    tiles_pages,
    wall_pages,
)
from app.ui.projector.step_scene import Bars, CardScene, Legend, Parts, Tiles, TimelineScene, WallScene
from app.ui.projector.timeline_layout import timeline_pages
from app.ui.projector.weigh_layout import check_pages, result_pages, scale_pages
from app.ui.projector.weigh_scene import CheckScene, ResultScene, ScaleScene
from app.ui.theme.tokens import TypeSize


def pages_of(scene: Scene, plane: m.Plane, measure: Measure = MeasuredText) -> tuple[Page, ...]:
    """The pages of a scene; at least one. A scene that is no text (timer, black) has one empty page."""
    if isinstance(scene, Question):
        return _titled(measure, scene.title, scene.answers, plane, plane.columns, m.ANSWER, box=True)
    if isinstance(scene, Explain):
        return _explain(measure, scene, plane)
    if isinstance(scene, Instruction):
        return _centred(measure, scene.text, "", plane)
    if isinstance(scene, Break):
        return _centred(measure, scene.text, scene.until, plane)
    if isinstance(scene, DayEnd):
        return _day_end(measure, scene, plane)
    if isinstance(scene, Trial):
        return _trial(measure, scene, plane)
    return _of_a_step(measure, scene, plane)


def _of_a_step(measure: Measure, scene: Scene, plane: m.Plane) -> tuple[Page, ...]:
    if isinstance(scene, Tiles):
        return tiles_pages(measure, scene, plane)
    if isinstance(scene, WallScene):
        return wall_pages(measure, scene, plane)
    if isinstance(scene, Bars):
        return bars_pages(measure, scene, plane)
    if isinstance(scene, Legend):
        return legend_pages(measure, scene, plane)
    if isinstance(scene, CardScene):
        return card_pages(measure, scene, plane)
    if isinstance(scene, Parts):
        return parts_pages(measure, scene, plane)
    if isinstance(scene, ScaleScene):
        return scale_pages(measure, scene, plane)
    if isinstance(scene, CheckScene):
        return check_pages(measure, scene, plane)
    if isinstance(scene, ResultScene):
        return result_pages(measure, scene, plane)
    if isinstance(scene, TimelineScene):
        return timeline_pages(measure, scene, plane)
    return (Page(),)


def _trial(measure: Measure, trial: Trial, plane: m.Plane) -> tuple[Page, ...]:
    """Under each other: the size of a question, that of an answer in its block, and the smallest."""
    flow = Flow(plane, 1, m.TITLE_TOP)
    inside = flow.width - 2 * m.BLOCK_PADDING
    flow.add(measure(trial.title, m.TITLE_SIZES[0], flow.width), box=False, gap=m.TITLE_GAP)
    flow.add(measure(trial.answer, m.ANSWER, inside), box=True, gap=m.TITLE_GAP)
    flow.add(measure(trial.smallest, m.SMALL, flow.width), box=False, gap=0)
    return tuple(Page(tuple(pieces)) for pieces in flow.pages)


def _day_end(measure: Measure, scene: DayEnd, plane: m.Plane) -> tuple[Page, ...]:
    """Headings with blocks under them; a heading stays with the beginning of its first block."""
    head, top = heading(whole_title(measure, scene.title, plane)[0], plane)
    flow = Flow(plane, plane.columns, top)
    for words, lines in scene.parts:
        part = measure(words, m.PART, flow.width)
        texts = [measure(line, m.ANSWER, flow.width - 2 * m.BLOCK_PADDING) for line in lines]
        flow.part(part, texts)
    return tuple(Page((head, *pieces)) for pieces in flow.pages)


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
    own_pages, above, top = _heads(measure, title, plane, more=bool(texts))
    if above is None:
        return own_pages
    flow = Flow(plane, columns, top)
    padding = 2 * m.BLOCK_PADDING if box else 0
    for text in texts:
        flow.add(measure(text, size, flow.width - padding), box=box, gap=m.BLOCK_GAP)
    return (*own_pages, *(Page((above, *pieces)) for pieces in flow.pages))


def _heads(
    measure: Measure, title: str, plane: m.Plane, *, more: bool
) -> tuple[tuple[Page, ...], Piece | None, float]:
    """Pages of a title that is too long to stand above; the title above, if ``more`` comes; and where."""
    head, alone = whole_title(measure, title, plane)
    own_pages: tuple[Page, ...] = ()
    if alone is not None:
        own = Flow(plane, 1, m.TITLE_TOP)
        own.add(alone, box=False, gap=0)
        own_pages = tuple(Page(tuple(pieces)) for pieces in own.pages)
        if not more:
            return own_pages, None, 0.0
    above, under = heading(head, plane)
    return own_pages, above, under if title else m.TITLE_TOP


def _explain(measure: Measure, scene: Explain, plane: m.Plane) -> tuple[Page, ...]:
    """Under the title; items hang from their bullets. A list stands closer than paragraphs do."""
    own_pages, above, top = _heads(measure, scene.title, plane, more=bool(scene.lines))
    if above is None:
        return own_pages
    flow = Flow(plane, 1, top)
    wide = [measure(line.marker, m.EXPLAIN, flow.width).natural_width() for line in scene.lines]
    hanging = max([m.HANGING, *(one + m.MARKER_GAP for one in wide)])
    for line, after in zip_longest(scene.lines, scene.lines[1:]):
        indent = line.depth * hanging
        text = measure(line.text, m.EXPLAIN, flow.width - indent, line.stretches)
        marker = measure(line.marker, m.EXPLAIN, hanging) if line.marker else None
        close = line.depth and after is not None and after.depth
        gap = m.BLOCK_GAP / 2 if close else m.BLOCK_GAP
        flow.add(text, box=False, gap=gap, indent=indent, marker=marker, hanging=hanging)
    return (*own_pages, *(Page((above, *pieces)) for pieces in flow.pages))


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
        flow = Flow(plane, 1, m.TITLE_TOP)
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
