"""What stands between two panes: it is dragged, or worked with keys, or with clicks alone."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QSplitterHandle

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Radius, Space
from app.ui.widgets.announce import announce
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.spoken import Spoken
from app.ui.widgets.text import set_tip

_GRIP = QSize(Space.L, Space.XXL)
"""What is clicked on, in the middle; there it lies a little over both panes, so that it is large enough."""
_DOTS, _DOT = (-Space.S, 0, Space.S), 2.0
_STEP, _LEAP = Space.M, 5 * Space.M
"""Pixels for a key, which repeats, and for a click."""
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PaneHandle(QSplitterHandle, Spoken):
    """A click opens the menu with what the keys do; the splitter knows how wide panes are at first."""

    reset_wanted = Signal()
    """All panes are to be as wide as at first."""

    spoken_role = QAccessible.Role.Splitter

    def __init__(self, theme: Theme, panes: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, panes)
        self._theme = theme
        self._pressed_at: QPoint | None = None
        self._drags = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        beside = (_GRIP.width() - panes.handleWidth()) // 2
        self.setContentsMargins(beside, 0, beside, 0)
        set_tip(self, self.tr("Sleep, of klik om te kiezen hoe breed de kolommen zijn"))
        theme.changed.connect(self.update)

    def spoken_value(self) -> str:
        """How much of the width lies to the left of it."""
        whole = max(self.splitter().width(), 1)
        return self.tr("{share} % ligt links").format(share=round(100 * self._place / whole))

    def move_by(self, pixels: int) -> None:
        """As far as the panes beside it let it."""
        self.moveSplitter(self._place + pixels)
        announce(self, self.spoken_value())

    def menu(self) -> QMenu:
        """What can be done with it by clicks alone."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Schuif naar links\t←"), lambda: self.move_by(-_LEAP))
        menu.addAction(self.tr("Schuif naar rechts\t→"), lambda: self.move_by(_LEAP))
        menu.addAction(self.tr("Alle kolommen zoals in het begin\tHome"), self.reset_wanted.emit)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self.move_by(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self.reset_wanted.emit()
        elif event.key() in _OPENS:
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at, self._drags = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt would forget that what is dragged is wider than what lies between the panes."""
        if self._pressed_at is None:
            return
        by = event.position().toPoint().x() - self._pressed_at.x()
        self._drags = self._drags or abs(by) >= QApplication.startDragDistance()
        if self._drags:
            self.moveSplitter(self._place + by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._pressed_at is not None:
            self._pressed_at = None
            if not self._drags:
                self._open_menu()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self._open_menu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Not as Qt does: it would take the margins away, and with them what lies over the panes."""
        del event
        self.setMask(QRegion(self.contentsRect()).united(QRegion(self._grip.toRect())))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        busy, colour = self.underMouse() or self._pressed_at is not None, self._theme.colour
        if busy or self.hasFocus():
            paint_box(painter, self._grip, colour("paper"), colour("edge"), Radius.TAG)
        if self.hasFocus():
            paint_ring(painter, self._grip, colour("accent"), Radius.TAG)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if busy else "muted"))
        for above in _DOTS:
            painter.drawEllipse(self._grip.center() + QPointF(0, above), _DOT, _DOT)

    @property
    def _grip(self) -> QRectF:
        grip = QRectF(QPointF(), _GRIP.toSizeF())
        grip.moveCenter(QRectF(self.rect()).center())
        return grip

    @property
    def _place(self) -> int:
        """Where the pane at its left ends."""
        return self.x() + self.contentsMargins().left()

    def _open_menu(self) -> None:
        self.menu().popup(self.mapToGlobal(self._grip.toRect().bottomLeft()))
