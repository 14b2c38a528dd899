"""Where every note hangs on the free wall: where people hung it, or in its place among those of its cluster.

Nothing here jumps because of what happens elsewhere: what is hung stays, what is not keeps the place that its
cluster has in the order in which the clusters were made.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.ui.theme.tokens import Space
from app.workshop.board_values import BoardCluster, BoardNote

NOTE = QSizeF(208, 148)
"""A note on the wall, in pixels at full size: all are alike, so that they can hang in line."""
_GAP = float(Space.M)
TITLE = 72.0
"""The room for the name above the notes of a cluster."""
EDGE = float(Space.M)
"""Between the notes of a cluster and its frame."""
_BETWEEN = float(Space.XXL)
_STEP = 6
"""The width of the wall grows by so many notes at once, so that it seldom does."""
_ACROSS, _DOWN = NOTE.width() + _GAP, NOTE.height() + _GAP
_SHAPE = 3 / 2


@dataclass(frozen=True, slots=True)
class Frame:
    """Around the notes of a cluster, or around what nobody put in one yet (no ``cluster_id``)."""

    cluster_id: str | None
    area: QRectF


def spots_of(notes: Sequence[BoardNote], clusters: Sequence[BoardCluster]) -> dict[str, QPointF]:
    """Where each note hangs: its id, and the place of its top left."""
    groups: dict[str | None, list[BoardNote]] = {None: []} | {one.id: [] for one in clusters}
    for note in notes:
        groups[note.cluster_id if note.cluster_id in groups else None].append(note)
    found = {note.id: _hung_at(note.x, note.y) for note in notes if note.x is not None and note.y is not None}
    corners = _corners([len(group) for group in groups.values()])
    for (cluster_id, group), corner in zip(groups.items(), corners, strict=True):
        waiting = [note.id for note in group if note.id not in found]
        hung = [found[note.id] for note in group if note.id in found]
        if hung and cluster_id is not None:
            found |= _under(hung, waiting)
        else:
            places = _grid(corner, len(group), _columns(len(group)))
            found |= {note.id: at for note, at in zip(group, places, strict=True) if note.id not in found}
    return found


def frames_of(
    notes: Iterable[BoardNote], clusters: Iterable[BoardCluster], areas: Mapping[str, QRectF]
) -> list[Frame]:
    """A frame around each cluster; an empty one hangs under all others.

    What is loose has one too, as long as nobody hung it anywhere.
    """
    joined: dict[str | None, QRectF] = {}
    for note in notes:
        if note.cluster_id is None and note.x is not None:
            continue
        area = joined.get(note.cluster_id)
        joined[note.cluster_id] = areas[note.id] if area is None else area.united(areas[note.id])
    known = [one.id for one in clusters]
    frames = [Frame(one, _around(area)) for one in known if (area := joined.get(one)) is not None]
    loose = joined.get(None)
    if loose is not None:
        frames.insert(0, Frame(None, _around(loose)))
    lowest = max((frame.area.bottom() for frame in frames), default=0.0)
    for place, one in enumerate(one for one in known if one not in joined):
        corner = QPointF(place * (_ACROSS + _BETWEEN), lowest + _BETWEEN + TITLE)
        frames.append(Frame(one, _around(QRectF(corner, NOTE))))
    return frames


def place_of(spot: QPointF) -> tuple[float, float]:
    """A place as the board keeps it, in widths of a note."""
    return round(spot.x() / NOTE.width(), 4), round(spot.y() / NOTE.width(), 4)


def neighbour(areas: Mapping[str, QRectF], note_id: str | None, across: int, down: int) -> str | None:
    """The nearest note at one side of another; the same when there is none. None when there are no notes."""
    here = areas.get(note_id or "")
    if here is None:
        return next(iter(areas), None)
    begin, best = here.center(), (math.inf, note_id)
    for other, area in areas.items():
        gap = area.center() - begin
        ahead, aside = (gap.x() * across, abs(gap.y())) if across else (gap.y() * down, abs(gap.x()))
        if ahead > 1 and other != note_id:
            best = min(best, (ahead + 2 * aside, other), key=lambda one: one[0])
    return best[1]


def nearest(areas: Mapping[str, QRectF], to: QRectF) -> str | None:
    """The note that hangs nearest to a place; None when there are no notes."""
    return min(areas, key=lambda one: (areas[one].center() - to.center()).manhattanLength(), default=None)


def in_rows(ids: Sequence[str], areas: Mapping[str, QRectF], columns: int = 0) -> dict[str, QPointF]:
    """Lay notes in line from where the most left and the highest of them hangs; 0 columns: about a square."""
    chosen = [(one, areas[one]) for one in ids if one in areas]
    if not chosen:
        return {}
    corner = QPointF(min(area.left() for _, area in chosen), min(area.top() for _, area in chosen))
    rows = sorted(
        chosen, key=lambda one: (round((one[1].top() - corner.y()) / _DOWN), one[1].left(), one[1].top())
    )
    spots = _grid(corner, len(rows), columns or _columns(len(rows)))
    return {one: spot for (one, _), spot in zip(rows, spots, strict=True)}


# -- inside


def _hung_at(x: float, y: float) -> QPointF:
    return QPointF(x * NOTE.width(), y * NOTE.width())


def _columns(count: int) -> int:
    return max(1, math.ceil(math.sqrt(count)))


def _grid(corner: QPointF, count: int, columns: int) -> list[QPointF]:
    return [corner + QPointF(one % columns * _ACROSS, one // columns * _DOWN) for one in range(count)]


def _under(hung: Sequence[QPointF], waiting: Sequence[str]) -> dict[str, QPointF]:
    """Beneath those of the cluster that were hung."""
    left, right = min(one.x() for one in hung), max(one.x() for one in hung)
    corner = QPointF(left, max(one.y() for one in hung) + _DOWN)
    columns = max(1, round((right - left) / _ACROSS) + 1)
    return dict(zip(waiting, _grid(corner, len(waiting), columns), strict=True))


def _corners(counts: Sequence[int]) -> list[QPointF]:
    """Where the first note of each group hangs: one beside another, in rows about as wide as a screen."""
    area = sum(_size(count).width() * _size(count).height() for count in counts)
    step = _STEP * _ACROSS
    widest = max([math.sqrt(area * _SHAPE), *(_size(count).width() for count in counts)])
    room = math.ceil(widest / step) * step
    corners, left, top, high = [], 0.0, 0.0, 0.0
    for count in counts:
        size = _size(count)
        if left and left + size.width() > room:
            left, top, high = 0.0, top + high, 0.0
        corners.append(QPointF(left, top + TITLE))
        left += size.width()
        high = max(high, size.height())
    return corners


def _size(count: int) -> QSizeF:
    """The room that a group takes, with what is between it and the next; nothing when it is empty."""
    if not count:
        return QSizeF(0, 0)
    columns = _columns(count)
    rows = math.ceil(count / columns)
    return QSizeF(columns * _ACROSS + _BETWEEN, rows * _DOWN + TITLE + _BETWEEN)


def _around(area: QRectF) -> QRectF:
    return area.adjusted(-EDGE, -TITLE, EDGE, EDGE)
