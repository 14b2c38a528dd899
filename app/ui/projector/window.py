"""The room's window: full on one screen, without a frame, and black whenever the screens changed.

It only shows and forwards. What to show comes from the feed; what a key or a clicker asks goes out as
a signal. It never takes the keyboard when it comes: somebody is typing.
"""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.room_view import RoomView
from app.ui.projector.screens import ScreenWatch
from app.ui.theme.tokens import Scheme

MODE_KEYS: Final = {
    Qt.Key.Key_L: RoomMode.LIVE,
    Qt.Key.Key_F5: RoomMode.LIVE,
    Qt.Key.Key_B: RoomMode.BLACK,
    Qt.Key.Key_Period: RoomMode.BLACK,
    Qt.Key.Key_F: RoomMode.FREEZE,
    Qt.Key.Key_I: RoomMode.INSTRUCTION,
}
_TURN_KEYS: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_STEP_KEYS: Final = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_SHARE_OF_SCREEN: Final = 0.5


class RoomWindow(QWidget):
    """``mode_wanted``: a key asked for a mode; ``turn_wanted``: another page; ``step_wanted``: a question."""

    mode_wanted = Signal(RoomMode)
    turn_wanted = Signal(int)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, feed: RoomFeed, screens: ScreenWatch, scheme: Scheme = Scheme.LIGHT) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._feed = feed
        self._screens = screens
        self._chosen: QScreen | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = RoomView(self, scheme=scheme)
        self.setWindowTitle(self.tr("Praktijkdag: de zaal"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        feed.scene_changed.connect(self._show_scene)
        feed.timer_changed.connect(self._show_timer)
        screens.changed.connect(self._screens_changed)
        self._show_scene()
        self._show_timer()

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
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
        self.unsetCursor()
        self.showNormal()
        self.resize(self.screen().availableSize() * _SHARE_OF_SCREEN)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~(Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and plain is not Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.show_in_window()
        elif key in MODE_KEYS:
            self.mode_wanted.emit(MODE_KEYS[key])
        elif key in _TURN_KEYS:
            self.turn_wanted.emit(_TURN_KEYS[key])
        elif key in _STEP_KEYS:
            self.step_wanted.emit(_STEP_KEYS[key])
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _screens_changed(self) -> None:
        """Go black at once. When its screen is gone, hide too: Qt would move it over the laptop's work."""
        if not self.isVisible():
            return
        self._feed.hold()
        if self._chosen is None and self.isFullScreen():
            self.hide()
        elif self._chosen is not None and self._chosen not in self._screens.screens:
            self._chosen = None
            self.hide()

    def _forget_screen(self) -> None:
        self._chosen = None

    def _show_scene(self) -> None:
        self.view.show_scene(self._feed.scene)

    def _show_timer(self) -> None:
        self.view.show_timer(self._feed.small_timer)
