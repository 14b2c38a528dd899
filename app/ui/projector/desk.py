"""The desk behind the projector: opens the room's window on the right screen and wires its keys."""

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication

from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.room_view import RoomView
from app.ui.projector.screens import ScreenWatch
from app.ui.projector.window import RoomWindow
from app.ui.state import OpenPractice


class ProjectorDesk(QObject):
    """One room's window at most. Turning a page turns it on the wall and in the preview alike."""

    advice = Signal(str)
    """A sentence about the screens that the facilitator should know."""

    def __init__(
        self, app: QGuiApplication, practice: OpenPractice, feed: RoomFeed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._feed = feed
        self._screens = ScreenWatch(app, self)
        self._previews: list[RoomView] = []
        self.window: RoomWindow | None = None

    def add_preview(self, view: RoomView) -> None:
        """A small view that shows the same pages as the wall."""
        self._previews.append(view)

    def show(self) -> None:
        """Show the room's window: on the beamer when there is one, else in a window of its own."""
        if self.window is None:
            self.window = RoomWindow(self._feed, self._screens)
            self.window.mode_wanted.connect(self._feed.set_mode)
            self.window.turn_wanted.connect(self.turn)
            self.window.step_wanted.connect(self._step)
        screen = self._screens.room_screen()
        if self._screens.mirrored():
            self.advice.emit(
                self.tr(
                    "De beamer toont hetzelfde als dit scherm. Je werk staat dus op de muur. "
                    "Druk Windows+P en kies 'Uitbreiden'."
                )
            )
        if screen is None or self._screens.mirrored():
            self.window.show_in_window()
            self._feed.release()
        else:
            self.window.show_on(screen)
            self._follow(screen.size())

    def close(self) -> None:
        """Take the room's window away."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def turn(self, by: int) -> None:
        """Another page of the same question, on the wall and in the preview."""
        for view in self._views():
            view.turn(by)

    def black(self) -> None:
        """Nothing on the wall, or what was there again."""
        self._feed.set_mode(RoomMode.BLACK)

    def _views(self) -> list[RoomView]:
        return [*self._previews, *([self.window.view] if self.window else [])]

    def _follow(self, size: QSize) -> None:
        for view in self._previews:
            view.follow_screen(size)

    def _step(self, by: int) -> None:
        self._practice.go_to(self._practice.position + by)
