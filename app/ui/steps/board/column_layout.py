"""Where each note stands on an ordered board: a column per cluster, or a column per colour. Only numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF

from app.guides.steps import BoardColor
from app.ui.steps.board.note_paint import NotePainter, NoteState
from app.ui.theme.fonts import role_font
from app.ui.theme.tokens import TYPE, Space, TextRole, Width
from app.ui.widgets.text import wrapped
from app.workshop.board_values import BoardNote

GAP = Space.M
_HEAD_LINES = 3
_BETWEEN = Space.S + Space.XS


@dataclass(frozen=True, slots=True)
class Group:
    """A cluster with the notes that are shown of it, or (``cluster_id`` None) what is loose."""

    cluster_id: str | None
    title: str
    notes: tuple[BoardNote, ...]
    hidden: int = 0
    """How many notes are folded away, because nobody gave them a dot."""
    collapsed: bool = False
    """Only its title is shown."""
    specific: bool = False
    """Eigen aan deze praktijk."""


@dataclass(frozen=True, slots=True)
class Title:
    """Words above notes; a click on them chooses the cluster, unless they are a colour's."""

    lines: tuple[str, ...]
    area: QRectF
    cluster_id: str | None = None
    sign: str = ""
    of_colour: bool = False
    under: str = ""
    """Smaller, under the words."""
    fixed: bool = False
    """It stays above when the notes scroll."""


@dataclass(frozen=True, slots=True)
class Zone:
    """Where notes can be dropped to get into a cluster."""

    area: QRectF
    cluster_id: str | None


@dataclass(frozen=True, slots=True)
class Fold:
    """A line that says how many notes of a cluster are folded away."""

    area: QRectF
    cluster_id: str | None
    hidden: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything on the plane, which scrolls."""

    size: QSizeF = field(default_factory=QSizeF)
    notes: tuple[tuple[BoardNote, QRectF], ...] = ()
    titles: tuple[Title, ...] = ()
    zones: tuple[Zone, ...] = ()
    folds: tuple[Fold, ...] = ()
    head: float = 0
    """So many pixels at the top are for what is fixed."""
    beside: bool = False
    """Clusters stand beside each other; all under a column belongs to it."""

    def area_of(self, note_id: str | None) -> QRectF | None:
        """Where a note is."""
        return next((area for note, area in self.notes if note.id == note_id), None)

    def note(self, note_id: str | None) -> BoardNote | None:
        """One of the notes that are shown."""
        return next((note for note, _area in self.notes if note.id == note_id), None)


def by_cluster(groups: Sequence[Group], painter: NotePainter, room: float, whole: frozenset[str]) -> Layout:
    """A column per group, as wide as lets a whole number of them fit in ``room`` pixels."""
    wide = column_width(room)
    line = TYPE[TextRole.STRONG].line
    heads = [wrapped(one.title, role_font(TextRole.STRONG), wide, _HEAD_LINES) for one in groups]
    highs = [_head_height(head, group) for group, head in zip(groups, heads, strict=True)]
    below = max(highs, default=line) + Space.S
    notes: list[tuple[BoardNote, QRectF]] = []
    titles, zones, folds = [], [], []
    bottom = 0.0
    for number, (group, head, height) in enumerate(zip(groups, heads, highs, strict=True)):
        left, top = number * (wide + GAP) + Space.XS, float(below)
        area = QRectF(left, below - Space.S - height, wide, height)
        titles.append(Title(head, area, group.cluster_id, under=_under(group), fixed=True))
        placed, top = _stack(group.notes, painter, left, top, wide, whole)
        notes += () if group.collapsed else placed
        top = below if group.collapsed else top
        if group.hidden and not group.collapsed:
            fold = QRectF(left, top, wide, TYPE[TextRole.SMALL].line + Space.S)
            folds.append(Fold(fold, group.cluster_id, group.hidden))
            top = fold.bottom()
        zones.append(Zone(QRectF(left - GAP / 2, 0, wide + GAP, top), group.cluster_id))
        bottom = max(bottom, top)
    size = QSizeF(len(groups) * (wide + GAP) - GAP + 2 * Space.XS, bottom + Space.M)
    return Layout(size, tuple(notes), tuple(titles), tuple(zones), tuple(folds), head=below, beside=True)


def by_colour(
    groups: Sequence[Group],
    colors: Sequence[BoardColor],
    painter: NotePainter,
    room: float,
    whole: frozenset[str],
    colourless: str,
) -> Layout:
    """A column per colour and a band per group, with its title across; ``colourless`` names the rest."""
    keys = {color.key for color in colors}
    rest = any((note.color or "") not in keys for group in groups for note in group.notes)
    columns = [(color.key, color.word, color.sign) for color in colors]
    columns += [("", colourless, "")] if rest else []
    wide = (room - 2 * Space.XS - (len(columns) - 1) * GAP) / max(len(columns), 1)
    wide = max(wide, Width.NOTE)
    line = TYPE[TextRole.STRONG].line
    lefts = [place * (wide + GAP) + Space.XS for place in range(len(columns))]
    titles = [
        Title((word,), QRectF(left, 0, wide, line), sign=sign, of_colour=True, fixed=True)
        for left, (_key, word, sign) in zip(lefts, columns, strict=True)
    ]
    across = len(columns) * (wide + GAP) - GAP
    notes: list[tuple[BoardNote, QRectF]] = []
    zones, top = [], float(line + Space.M)
    for group in groups:
        begun = top
        head = wrapped(group.title, role_font(TextRole.STRONG), across, 2)
        height = _head_height(head, group)
        area = QRectF(Space.XS, top, across, height)
        titles.append(Title(head, area, group.cluster_id, under=_under(group)))
        top += height + Space.S
        bottom = top
        for left, (key, _word, _sign) in zip(lefts, columns, strict=True):
            own = (
                ()
                if group.collapsed
                else tuple(note for note in group.notes if (note.color if note.color in keys else "") == key)
            )
            placed, end = _stack(own, painter, left, top, wide, whole)
            notes += placed
            bottom = max(bottom, end)
        top = bottom + Space.M
        zones.append(Zone(QRectF(0, begun, across + 2 * Space.XS, top - begun), group.cluster_id))
    size = QSizeF(across + 2 * Space.XS, top)
    return Layout(size, tuple(notes), tuple(titles), tuple(zones), head=float(line + Space.S))


def _head_height(lines: Sequence[str], group: Group) -> int:
    under = TYPE[TextRole.SMALL].line if _under(group) else 0
    return len(lines) * TYPE[TextRole.STRONG].line + under


def _under(group: Group) -> str:
    words = [
        QCoreApplication.translate("Board", "eigen aan deze praktijk") if group.specific else "",
        QCoreApplication.translate("Board", "dichtgeklapt") if group.collapsed else "",
    ]
    return ", ".join(one for one in words if one)


def _stack(
    notes: Iterable[BoardNote],
    painter: NotePainter,
    left: float,
    top: float,
    wide: float,
    whole: frozenset[str],
) -> tuple[list[tuple[BoardNote, QRectF]], float]:
    """Notes under each other, and where the next would begin."""
    placed = []
    for note in notes:
        high = painter.height(note, wide, NoteState(whole=note.id in whole))
        placed.append((note, QRectF(left, top, wide, high)))
        top += high + _BETWEEN
    return placed, top


def column_width(room: float) -> float:
    """The width of a column, so that no column is cut at the edge."""
    fit = max(1, int((room - 2 * Space.XS + GAP) // (Width.NOTE + GAP)))
    return (room - 2 * Space.XS - (fit - 1) * GAP) / fit


def neighbour(layout: Layout, note_id: str | None, across: int, down: int) -> str | None:
    """The note beside, above or under one; the same when there is none. None when there are no notes."""
    here = layout.area_of(note_id)
    if here is None:
        return layout.notes[0][0].id if layout.notes else None

    def far(area: QRectF) -> tuple[float, float]:
        return abs(area.left() - here.left()), abs(area.top() - here.top())

    if down:
        beyond = [
            (far(area), note.id)
            for note, area in layout.notes
            if abs(area.left() - here.left()) < 1 and (area.top() - here.top()) * down > 0
        ]
    else:
        beyond = [
            (far(area), note.id) for note, area in layout.notes if (area.left() - here.left()) * across > 1
        ]
        nearest = min((gap[0] for gap, _id in beyond), default=0.0)
        beyond = [((gap[1], gap[0]), note) for gap, note in beyond if gap[0] < nearest + 1]
    return min(beyond)[1] if beyond else note_id
