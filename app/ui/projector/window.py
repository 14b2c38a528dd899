"""The room's window: full on one screen, without a frame, and black whenever the screens changed.

It only shows and forwards. What to show comes from the feed; what a key or a clicker asks goes out as
a signal. It never takes the keyboard when it comes: somebody is typing. It never fills the screen that
people work on.
"""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.projector.feed import RoomFeed
from app.ui.projector.keys import RoomKeys
from app.ui.projector.room_view import RoomView
from app.ui.projector.screens import ScreenWatch
from app.ui.theme.tokens import Scheme

_SHARE_OF_SCREEN: Final = 0.5


class RoomWindow(QWidget):
    """``keys`` tells what is asked of the room from here."""

    closed = Signal()
    left_screen = Signal()
    """People made it an ordinary window."""

    def __init__(self, feed: RoomFeed, screens: ScreenWatch, scheme: Scheme = Scheme.LIGHT) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._feed = feed
        self._screens = screens
        self._chosen: QScreen | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.keys = RoomKeys(self)
        self.view = RoomView(self, scheme=scheme, layouts=feed.layouts)
        self.setWindowTitle(self.tr("Praktijkdag: de zaal"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        feed.scene_changed.connect(self._show_scene)
        feed.timer_changed.connect(self._show_timer)
        screens.changed.connect(self._screens_changed)
        self._show_scene()
        self._show_timer()

    @property
    def chosen(self) -> QScreen | None:
        """The screen that it fills; None when it is an ordinary window."""
        return self._chosen

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen, and let the room see again what its mode says: the choice is the confirmation."""
        self._chosen = screen
        screen.destroyed.connect(self._forget_screen)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)  # showFullScreen() would activate it
        self.show()
        self._feed.release()

    def show_in_window(self) -> None:
        """Show the view in an ordinary window, for when there is no second screen."""
        self._chosen = None
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
        self.unsetCursor()
        self.showNormal()
        self.resize(self.screen().availableSize() * _SHARE_OF_SCREEN)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.show_in_window()
            self.left_screen.emit()
        elif not self.keys.press(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ScreenChangeInternal:
            self._moved()
        return super().event(event)

    def _screens_changed(self) -> None:
        """Go black at once. Hide when its screen is gone: Qt would move it over the laptop's work."""
        if not self.isVisible():
            return
        self._feed.hold()
        if self.isFullScreen() and not self._screens.is_for_room(self._chosen):
            self._give_up()

    def _moved(self) -> None:
        """Someone, or the system, put it on another screen than the one that was chosen."""
        if self._chosen is not None and self.isVisible() and self.screen() is not self._chosen:
            self._feed.hold()
            self._give_up()

    def _give_up(self) -> None:
        self._chosen = None
        self.hide()

    def _forget_screen(self) -> None:
        self._chosen = None

    def _show_scene(self) -> None:
        self.view.show_scene(self._feed.scene)

    def _show_timer(self) -> None:
        self.view.show_timer(self._feed.small_timer)
