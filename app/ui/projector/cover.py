"""The room over the work, for who has one screen: full size, and one key away from the work."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.projector.feed import RoomFeed
from app.ui.projector.keys import RoomKeys
from app.ui.projector.room_view import RoomView
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment, Space
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.spoken import Spoken

_BACK_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_F11)


class RoomCover(QWidget, Spoken):
    """Esc or F11 leads back, and so does a button that shows itself when it comes and when the mouse moves.

    The work under it is hidden: nothing there can take the keyboard, or shine through.
    """

    back_wanted = Signal()
    spoken_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, feed: RoomFeed, work: QMainWindow) -> None:
        super().__init__(work)
        self._feed = feed
        self._work = work
        self._before = work.windowState()
        self.keys = RoomKeys(self)
        self.view = RoomView(self, layouts=feed.layouts)
        self.back = Button(theme, self.tr("Terug naar het werk"), self, size=ButtonSize.SESSION, key="Esc")
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.clicked.connect(self.back_wanted)
        self._hint = QTimer(self, singleShot=True, interval=Moment.HINT_SHOWN)
        self._hint.timeout.connect(self.back.hide)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.view.setMouseTracking(True)
        self.setAccessibleName(self.tr("De zaal, over je werk. Esc leidt terug."))
        feed.scene_changed.connect(self._show)
        feed.timer_changed.connect(self._show)
        work.installEventFilter(self)
        self._under = work.centralWidget()
        self._came_from = CameFrom()
        self._came_from.remember()
        self._show_under(shown=False)
        work.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        self._show()
        self.setGeometry(work.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._show_back()

    def leave(self) -> None:
        """Show the work as it was and go away."""
        self._work.removeEventFilter(self)
        self._work.setWindowState(self._before)
        self.hide()
        self._show_under(shown=True)
        self._came_from.give_back(lambda: None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._work and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._work.rect())
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of the work that nobody sees now
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK_KEYS:
            self.back_wanted.emit()
        elif not self.keys.press(event):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())
        self.back.resize(self.back.sizeHint())
        self.back.move(self.width() - self.back.width() - Space.L, Space.L)

    def focusNextPrevChild(self, _next: bool) -> bool:
        return False

    def _show_under(self, *, shown: bool) -> None:
        if self._under is not None:
            self._under.setVisible(shown)

    def _show_back(self) -> None:
        self.back.show()
        self.back.raise_()
        self._hint.start()

    def _show(self) -> None:
        self.view.show_scene(self._feed.scene)
        self.view.show_timer(self._feed.small_timer)
