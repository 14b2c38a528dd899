"""What every button of ours shares: it can be reached, seen and pressed from the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QButtonGroup, QSplitter, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Radius, Stroke

_PRESS_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_RING_EVENTS = (
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class PressButton(QAbstractButton):
    """A button that paints itself from the theme. Enter presses it, as Space does.

    Arrow keys are left to the page, which knows what lies above and below.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, ring_outside: bool = False) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ring_outside = ring_outside
        self._ring: FocusRing | None = None
        """Made when the keyboard first comes: most buttons never get it."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._look_again)
        self.toggled.connect(self._take_tab)

    @property
    def hovered(self) -> bool:
        """Whether the mouse is on it and it can be pressed."""
        return self.isEnabled() and self.underMouse()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._ring_outside and self._ring is None:
            self._ring = FocusRing(self.theme, self)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESS_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        elif event.key() in _ARROWS and not self._is_one_of_several():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_one_of_several(self) -> bool:
        """Of buttons of which one is chosen Tab knows only that one: arrows lead to the others."""
        group: QButtonGroup | None = self.group()  # the stubs don't know that there may be none
        return group is not None and group.exclusive()

    def _take_tab(self, checked: bool) -> None:
        """Of buttons of which one is chosen Tab comes to that one, also the first time."""
        if checked and self._is_one_of_several():
            for button in self.group().buttons():
                here = Qt.FocusPolicy.StrongFocus if button is self else Qt.FocusPolicy.ClickFocus
                button.setFocusPolicy(here)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paint_focus(self, painter: QPainter, area: QRectF, radius: float = Radius.CARD) -> None:
        """Paint the focus ring just inside ``area``, if the keyboard is here."""
        if self.hasFocus():
            paint_ring(painter, area, self.theme.colour("accent"), radius)

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()


class FocusRing(QWidget):
    """A ring around a shape, 2 px away from it, that follows the widget it belongs to.

    It asks no room in the layout, so buttons line up with the fields beside them. It lies in the nearest
    widget around the button that has room for all of it, so that nothing of it is cut.
    """

    def __init__(self, theme: Theme, button: QWidget) -> None:
        super().__init__(button.parentWidget())
        self._theme = theme
        self._button = button
        self._watched: list[QWidget] = []
        """What lies between the ring and the button: when it moves, the ring moves."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        button.installEventFilter(self)
        button.destroyed.connect(self.deleteLater)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._button:
            if event.type() in _RING_EVENTS:
                self._follow()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        radius = Radius.CARD + 2 * Stroke.FOCUS
        paint_ring(QPainter(self), QRectF(self.rect()), self._theme.colour("accent"), radius)

    def _follow(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        beside = self._button.parentWidget()
        if beside is None or not self._button.hasFocus() or self._button.isHidden():
            self.hide()
            return
        holder = self._holder(beside)
        if self.parentWidget() is not holder:
            self.setParent(holder)
        self.setGeometry(self._area(holder).intersected(holder.rect()))  # nearer where it would be cut
        self.raise_()
        self.show()

    def _area(self, holder: QWidget) -> QRect:
        away = 2 * Stroke.FOCUS
        corner = self._button.mapTo(holder, QPoint(0, 0))
        return QRect(corner, self._button.size()).adjusted(-away, -away, away, away)

    def _holder(self, beside: QWidget) -> QWidget:
        """The nearest widget that the ring fits in, but nothing that scrolls or that takes it for a pane."""
        holder, above = beside, beside.parentWidget()
        while not (holder.rect().contains(self._area(holder)) or holder.isWindow()):
            if above is None or isinstance(above, QAbstractScrollArea | QSplitter):
                break
            holder.installEventFilter(self)
            self._watched.append(holder)
            holder, above = above, above.parentWidget()
        return holder


def paint_ring(painter: QPainter, area: QRectF, colour: QColor, radius: float = Radius.CARD) -> None:
    """A line of the focus width along the inside of ``area``."""
    half = Stroke.FOCUS / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, Stroke.FOCUS))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def paint_dashes(painter: QPainter, area: QRectF, colour: QColor, radius: float = Radius.CARD) -> None:
    """A dashed line along the inside of ``area``: something is open there."""
    half = Stroke.EDGE / 2
    pen = QPen(colour, Stroke.EDGE)
    pen.setDashPattern([4, 3])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def paint_box(
    painter: QPainter, area: QRectF, fill: QColor, outline: QColor | None = None, radius: float = Radius.CARD
) -> None:
    """A filled box with round corners, with a thin line around it if one is given."""
    half = Stroke.EDGE / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, Stroke.EDGE) if outline is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    painter.drawRoundedRect(
        area.adjusted(half, half, -half, -half) if outline is not None else area, radius, radius
    )
    painter.restore()
