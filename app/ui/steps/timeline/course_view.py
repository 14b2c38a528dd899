"""The picture of a verhaal: arrows walk over it as it lies there, keys change what is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.guides.steps import Labelled
from app.ui.digits import place_of
from app.ui.steps.timeline.course_layout import INSIDE, WHOLE_ID, Box, BoxKind, CoursePicture, course_picture
from app.ui.theme.fonts import font_of, role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import NOTE, TYPE, SignSize, Space, Stroke, TextRole
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.spoken import Spoken, SpokenPart
from app.workshop.trajectories_values import Case

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_EDGE = Space.XS
"""Room around the picture, for the ring of what is chosen."""
_ACROSS = 3
"""How much more it counts, walking with an arrow, to lie beside the way than to lie further on it."""


class CourseView(QAbstractScrollArea, Spoken):
    """Shows one verhaal, its moments alone or with its factors.

    Shift with an arrow moves what is chosen: Alt with an arrow turns the pages of the room.
    """

    chosen_changed = Signal()
    wanted = Signal(str)
    """"edit", "bin", "earlier", "later", "up", "down", "helps" or "hinders", for the chosen box."""
    perspective_wanted = Signal(int)
    """The place, from 0, of the perspective that the chosen factor gets."""
    out = Signal()
    """Down at the bottom: to where people type."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._case: Case | None = None
        self._perspectives: Sequence[Labelled] = ()
        self._factors = False
        self._chosen: str | None = None
        self._picture: CoursePicture | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet("QAbstractScrollArea { background: transparent; border: none; }")
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Verloop van het verhaal"))
        theme.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> Box | None:
        """The box that people are at."""
        return self._picture.box(self._chosen) if self._picture is not None else None

    @property
    def moment_id(self) -> str | None:
        """The moment that people are at, or that their factor hangs on; None for the whole course."""
        box = self.chosen
        if box is None or self._case is None or box.kind is BoxKind.WHOLE:
            return None
        if box.kind is BoxKind.MOMENT:
            return box.id
        factor = self._case.factor(box.id)
        return factor.moment_id if factor is not None else None

    def show_case(self, case: Case | None, perspectives: Sequence[Labelled], *, factors: bool) -> None:
        """Show this one; people stay at the box where they were, or come to the last moment."""
        other = self._case is None or case is None or self._case.id != case.id
        if (case, perspectives, factors) == (self._case, self._perspectives, self._factors):
            return
        self._case, self._perspectives, self._factors = case, perspectives, factors
        self._lay()
        if self._picture is not None and (other or self._picture.box(self._chosen) is None):
            moments = [one.id for one in case.moments] if case is not None else []
            self._chosen = WHOLE_ID if factors else moments[-1] if moments else None
            self._tell()
        self._reveal()

    def choose(self, box_id: str | None) -> None:
        """Go to a box, and bring it into view."""
        if box_id != self._chosen:
            self._chosen = box_id
            self._tell()
        self._reveal()
        self.viewport().update()

    def area(self) -> QRect | None:
        """Where the chosen box is in the viewport."""
        self._reveal()
        box = self.chosen
        return self._place(box).toAlignedRect() if box is not None else None

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        place = place_of(event)
        shift = held == Qt.KeyboardModifier.ShiftModifier
        wish = _MOVES.get(key) if shift else None if held else _WISHES.get(key)
        if not held and key in _WAYS:
            self._walk(*_WAYS[key])
        elif wish is not None and self.chosen is not None:
            self.wanted.emit(wish)
        elif not held & ~Qt.KeyboardModifier.ShiftModifier and event.text() in _SIGNS:
            self.wanted.emit(_SIGNS[event.text()])
        elif not held and place is not None:
            self.perspective_wanted.emit(place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for box in self._picture.boxes if self._picture is not None else ():
            if self._place(box).contains(event.position()):
                self.choose(box.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        self.wanted.emit("edit")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event):
            self._reveal()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _walk(self, across: int, down: int) -> None:
        """To the nearest box that way; down from the lowest leads out."""
        here, picture = self.chosen, self._picture
        if picture is None or here is None:
            self.choose(picture.boxes[0].id if picture is not None and picture.boxes else None)
            return
        row = [box for box in picture.boxes if not box.kind.is_factor]
        if across and here in row:
            self.choose(row[min(max(row.index(here) + across, 0), len(row) - 1)].id)
            return
        best: tuple[float, str] | None = None
        for box in picture.boxes:
            far = _distance(self._place(here), self._place(box), across, down)
            if box.id != here.id and far is not None and (best is None or far < best[0]):
                best = far, box.id
        if best is not None:
            self.choose(best[1])
        elif down > 0:
            self.out.emit()

    # -- the picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        self._reveal()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self.hasFocus() and self.chosen is None:
            paint_ring(painter, QRectF(self.viewport().rect()), self._theme.colour("accent"))
        if self._picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("edge"), Stroke.FOCUS))
        painter.drawLines([line.translated(self._origin) for line in self._picture.lines])
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(role_font(TextRole.SMALL))
        for label in self._picture.labels:
            painter.drawText(label.area.translated(_EDGE, self._origin.y()), _LEFT, label.words)
        for box in self._picture.boxes:
            if self._place(box).intersects(QRectF(event.rect())):
                self._paint_box(painter, box, self._place(box))

    def _paint_box(self, painter: QPainter, box: Box, area: QRectF) -> None:
        colour, colours = self._theme.colour, self._theme.colours
        look = {BoxKind.HELPED: colours.added, BoxKind.HINDERED: colours.gone}.get(box.kind)
        ink = colour("ink")
        paper = colour("paper" if box.kind is BoxKind.WHOLE else "tone")
        outline = colour("edge") if box.kind is BoxKind.WHOLE or colours.outline else None
        painter.save()
        if look is not None:
            paper, ink = QColor(look.paper), QColor(look.ink)
        chosen = box.id == self._chosen
        paint_box(painter, area, paper, colour("edge") if chosen else outline)
        if chosen and self.hasFocus():
            paint_ring(painter, area.adjusted(-2, -2, 2, 2), colour("accent"))
        elif chosen and colours.outline:
            paint_ring(painter, area, colour("edge"))  # all have an edge here: that of the chosen is thicker
        left, top = area.left() + INSIDE, area.top() + INSIDE
        room = area.width() - 2 * INSIDE + 2
        if box.kind.is_factor:
            size = SignSize.SMALL
            sign = Sign.CHECK if box.kind is BoxKind.HELPED else Sign.CROSS
            paint_sign(painter, sign, QRectF(left, top + 2, size, size), ink)
            left += size + Space.S
        painter.setPen(ink)
        small = TYPE[TextRole.SMALL].line
        for words, font, high in (
            *((one, role_font(TextRole.SMALL_STRONG), small) for one in box.head),
            *((one, font_of(NOTE), NOTE.line) for one in box.lines),
            *((one, role_font(TextRole.SMALL), small) for one in box.foot),
        ):
            painter.setFont(font)
            painter.drawText(QRectF(left, top, room, high), _LEFT, words)
            top += high
        painter.restore()

    def _place(self, box: Box) -> QRectF:
        """Where a box is in the viewport."""
        return box.area.translated(_EDGE if box.pinned else self._origin.x(), self._origin.y())

    @property
    def _origin(self) -> QPointF:
        return QPointF(
            _EDGE - self.horizontalScrollBar().value(), _EDGE - self.verticalScrollBar().value() + self._spare
        )

    @property
    def _spare(self) -> float:
        """A low picture stands a little under the top."""
        high = self._picture.size.height() if self._picture is not None else 0.0
        return max((self.viewport().height() - high - 2 * _EDGE) / 3, 0.0)

    def _lay(self) -> None:
        case = self._case
        if case is None:
            self._picture = None
        else:
            words = (
                self.tr("Heel het verloop"),
                self.tr("Hielp in heel het verloop"),
                self.tr("Hinderde in heel het verloop"),
            )
            wide = self.viewport().width() - 2 * _EDGE
            self._picture = course_picture(case, wide, self._perspectives, words, factors=self._factors)
        size = self._picture.size if self._picture is not None else None
        for bar, whole, page in (
            (self.horizontalScrollBar(), size.width() if size else 0, self.viewport().width()),
            (self.verticalScrollBar(), size.height() if size else 0, self.viewport().height()),
        ):
            bar.setRange(0, max(round(whole) + 2 * _EDGE - page, 0))
            bar.setPageStep(page)
            bar.setSingleStep(Space.L)
        self.viewport().update()

    def _reveal(self) -> None:
        box = self.chosen
        if box is None:
            return
        area = self._place(box)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if not box.pinned:
            across.setValue(across.value() + round(_push(area.left(), area.right(), self.viewport().width())))
        down.setValue(down.value() + round(_push(area.top(), area.bottom(), self.viewport().height())))

    def spoken_parts(self) -> Sequence[SpokenPart]:
        """The moments and the factors, as they lie there."""
        boxes = self._picture.boxes if self._picture is not None else ()
        return [
            SpokenPart(self._words_of(box), self._place(box).toAlignedRect(), box.id == self._chosen)
            for box in boxes
        ]

    def _tell(self) -> None:
        box = self.chosen
        self.setAccessibleDescription(self._words_of(box) if box is not None else "")
        self.tell_chosen()
        self.chosen_changed.emit()

    def _words_of(self, box: Box) -> str:
        words = " ".join((*box.head, *box.lines, *box.foot)).strip()
        signs = {BoxKind.HELPED: self.tr("hielp"), BoxKind.HINDERED: self.tr("hinderde")}
        return ": ".join(part for part in (signs.get(box.kind, ""), words) if part)


def _push(low: float, high: float, room: float) -> float:
    """How far to scroll so that a stretch is in view, its beginning first."""
    if low < _EDGE:
        return low - _EDGE
    return min(high + _EDGE - room, low - _EDGE) if high + _EDGE > room else 0.0


def _distance(one: QRectF, other: QRectF, across: int, down: int) -> float | None:
    """How far another box is in a direction; None when it does not lie there."""
    if across:
        ahead = (other.center().x() - one.center().x()) * across
        beside = _apart(one.top(), one.bottom(), other.top(), other.bottom())
    else:
        ahead = (other.center().y() - one.center().y()) * down
        beside = _apart(one.left(), one.right(), other.left(), other.right())
    return ahead + _ACROSS * beside if ahead > 1 else None


def _apart(low: float, high: float, other_low: float, other_high: float) -> float:
    """The room between two stretches; 0 when they overlap."""
    return max(other_low - high, low - other_high, 0.0)


_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIGNS = {"+": "helps", "-": "hinders"}
_WISHES = {
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "bin",
}
_MOVES = {
    Qt.Key.Key_Left: "earlier",
    Qt.Key.Key_Right: "later",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
