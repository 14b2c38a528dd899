"""The desk behind the projector: opens the room's window on the right screen and wires its keys."""

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.room_view import RoomView
from app.ui.projector.screens import ScreenWatch
from app.ui.projector.window import RoomWindow
from app.ui.state import OpenPractice


class ProjectorDesk(QObject):
    """One room's window at most. The wall and the previews always show the same page, cut the same way.

    The keyboard stays where people type: also while the room's window comes, and after it goes.
    """

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
        if self.window is not None:
            view.follow_screen(self.window.view.screen_size)
            view.set_page(self.window.view.page)
        self._previews.append(view)
        view.page_changed.connect(lambda page, _pages: self._keep_step(view, page))
        view.destroyed.connect(lambda: self._previews.remove(view))

    def show(self) -> None:
        """Show the room's window: on the beamer when there is one, else in a window of its own."""
        typing_in = QApplication.activeWindow()
        page = next((view.page for view in self._previews), 0)
        window = self.window or self._make_window()
        screen = self._screens.room_screen()
        if self._screens.mirrored():
            self.advice.emit(
                self.tr(
                    "De beamer toont hetzelfde als dit scherm. Je werk staat dus op de muur. "
                    "Druk Windows+P en kies 'Uitbreiden'."
                )
            )
        if screen is None or self._screens.mirrored():
            window.show_in_window()
            self._feed.release()
        else:
            window.show_on(screen)
        self._follow(window.view.screen_size)
        for view in self._views():
            view.set_page(min(page, view.pages - 1))
        if typing_in is not None and typing_in is not window:
            typing_in.activateWindow()
            window.raise_()  # on a single screen the window that is typed in would hide it

    def close(self) -> None:
        """Take the room's window away."""
        if self.window is not None:
            window, self.window = self.window, None
            window.close()
            window.deleteLater()

    def turn(self, by: int) -> None:
        """Another page of the same question, on the wall and in the preview."""
        first = next(iter(self._views()), None)
        if first is not None:
            first.turn(by)

    def black(self) -> None:
        """Nothing on the wall, or what was there again."""
        self._feed.set_mode(RoomMode.BLACK)

    def _make_window(self) -> RoomWindow:
        window = RoomWindow(self._feed, self._screens)
        window.mode_wanted.connect(self._feed.set_mode)
        window.turn_wanted.connect(self.turn)
        window.step_wanted.connect(self._step)
        window.closed.connect(self._give_back)
        window.view.plane_changed.connect(self._follow)
        window.view.page_changed.connect(lambda page, _pages: self._keep_step(window.view, page))
        self.window = window
        return window

    def _give_back(self) -> None:
        """Make the window with the work active again, once the room's window is really gone."""
        QTimer.singleShot(0, self, self._activate_work)

    def _activate_work(self) -> None:
        work: QWidget | None = next((view.window() for view in self._previews), None)
        if work is not None and work.isVisible() and QApplication.activeWindow() in (None, self.window):
            work.activateWindow()

    def _views(self) -> list[RoomView]:
        return [*self._previews, *([self.window.view] if self.window else [])]

    def _keep_step(self, turned: RoomView, page: int) -> None:
        """What one view turned to, all show. One that is still to get the new scene gets there by itself."""
        for view in self._views():
            if view is not turned and view.scene == turned.scene:
                view.set_page(page)

    def _follow(self, size: QSize) -> None:
        for view in self._previews:
            view.follow_screen(size)

    def _step(self, by: int) -> None:
        (self._practice.next if by > 0 else self._practice.previous)()
