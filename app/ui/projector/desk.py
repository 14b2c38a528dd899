"""The desk behind the projector: opens the room's window on the right screen and wires its keys."""

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from app.ui.keep_awake import KeepAwake
from app.ui.projector.cover import RoomCover
from app.ui.projector.feed import Hold, RoomFeed
from app.ui.projector.keys import RoomKeys, add_room_keys
from app.ui.projector.known_screens import advice_on_mirroring, found_again, kept_screen, screen_words
from app.ui.projector.room_view import RoomView
from app.ui.projector.screens import ScreenWatch
from app.ui.projector.window import RoomWindow
from app.ui.settings import UserSettings
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Scheme


class ProjectorDesk(QObject):
    """One room's window at most. The wall and the previews always show the same page, cut the same way.

    The keyboard stays where people type: also while the room's window comes, and after it goes.
    """

    number = Signal(int)
    """A digit in the room's window."""
    advice = Signal(str)
    """A sentence about the screens that the facilitator should know."""
    changed = Signal()
    """Other screens, or the room stands elsewhere, or in other colours."""

    def __init__(
        self,
        app: QGuiApplication,
        theme: Theme,
        practice: OpenPractice,
        feed: RoomFeed,
        settings: UserSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.feed = feed
        self.settings = settings
        self.screens = ScreenWatch(app, self)
        self.awake = KeepAwake()
        self._scheme, self._kept = self.scheme, settings.now.room_screen
        self._previews: list[RoomView] = []
        self.window: RoomWindow | None = None
        self.cover: RoomCover | None = None
        self.screens.changed.connect(self._on_screens)
        settings.changed.connect(self._on_settings)
        self.screens.settled.connect(self._explain_hold)

    def add_preview(self, view: RoomView) -> None:
        """A small view that shows the same pages as the wall."""
        if self.window is not None:
            view.follow_screen(self.window.view.screen_size)
            view.set_page(self.window.view.page)
        view.set_scheme(self.scheme)
        self._previews.append(view)
        view.page_changed.connect(lambda page, _pages: self._keep_step(view, page))
        view.destroyed.connect(lambda: self._previews.remove(view))

    def add_keys(self, page: QWidget, *, plain: bool = False) -> None:
        """The room's letters on a page of the laptop; ``plain`` where a letter means nothing else."""
        add_room_keys(page, self.feed.set_mode, self.turn, plain=plain)

    @property
    def shows(self) -> bool:
        """Whether the room has a window, or the cover, to look at."""
        return self.cover is not None or (self.window is not None and self.window.isVisible())

    def fills(self, screen: QScreen | None) -> bool:
        """Whether the room's window is on this screen, and fills it."""
        window = self.window
        return window is not None and window.isVisible() and screen is not None and window.chosen is screen

    def show(self) -> None:
        """Show the room's window: on the beamer when there is one, else in a window of its own."""
        screen, again = self.room_screen(), self.screen_of_last_time()
        if self.screens.mirrored():
            self.advice.emit(self.words_of_mirroring)
            screen = None
        elif screen is not None and again is None and self.settings.now.room_screen is not None:
            words = self.tr("De beamer van vorige keer is er niet. De zaal staat nu op '{name}'.")
            self.advice.emit(words.format(name=screen_words(kept_screen(screen))))
        self._show_on(screen)

    def use(self, screen: QScreen) -> None:
        """Show the room on this screen, now and the next time. What was read from another is not tested."""
        now, kept = self.settings.now, kept_screen(screen)
        tested = now.tested_on if self.screen_of_last_time() is screen else ""
        self._kept = kept
        self.settings.set(room_screen=kept, tested_on=tested)
        self._show_on(screen if self.screens.is_for_room(screen) else None)

    def close(self) -> None:
        """Take the room's window away."""
        self.uncover()
        if self.window is not None:
            window, self.window = self.window, None
            window.close()
            window.deleteLater()
        self.awake.end()

    def show_over(self, work: QMainWindow) -> None:
        """On a single screen: the room over the work, full size, until Esc."""
        if self.cover is None:
            self.cover = cover = RoomCover(self._theme, self.feed, work)
            self._wire(cover.keys)
            cover.view.set_scheme(self.scheme)
            cover.view.page_changed.connect(lambda page, _pages: self._keep_step(cover.view, page))
            cover.view.set_page(next((view.page for view in self._previews), 0))
            cover.back_wanted.connect(self.uncover)
            if self.window is None or not self.window.isVisible():
                self.feed.release()
            self.awake.begin()
            self.changed.emit()

    def uncover(self) -> None:
        """The work again, with the cursor where it was."""
        if self.cover is not None:
            cover, self.cover = self.cover, None
            cover.leave()
            self._rest()
            self.changed.emit()

    def turn(self, by: int) -> None:
        """Another page of the same question, on the wall and in the preview."""
        first = next(iter(self._views()), None)
        if first is not None:
            first.turn(by)

    def room_screen(self) -> QScreen | None:
        """The screen for the room: the one that was kept, else the first that people don't work on."""
        return self.screen_of_last_time() or next(iter(self.screens.others), None)

    def screen_of_last_time(self) -> QScreen | None:
        """The screen of the last time, if it is there and people don't work on it."""
        return found_again(self.settings.now.room_screen, self.screens.others)

    @property
    def scheme(self) -> Scheme:
        """The colours of the room, which a dark laptop does not change."""
        known = {scheme.value: scheme for scheme in Scheme}
        return known.get(self.settings.now.room_scheme, Scheme.LIGHT)

    def set_scheme(self, scheme: Scheme) -> None:
        """Other colours for the room, now and the next time."""
        self.settings.set(room_scheme=scheme.value)

    @property
    def words_of_mirroring(self) -> str:
        """What is wrong when two screens show the same, and what people can do."""
        words = self.tr("De beamer toont hetzelfde als dit scherm. Je werk staat dus op de muur. {advice}")
        return words.format(advice=advice_on_mirroring())

    def _show_on(self, screen: QScreen | None) -> None:
        typing_in = QApplication.activeWindow()
        page = next((view.page for view in self._previews), 0)
        window = self.window or self._make_window()
        if screen is None:
            window.show_in_window()
            self.feed.release()
        else:
            window.show_on(screen)
        self._follow(window.view.screen_size)
        for view in self._views():
            view.set_page(min(page, view.pages - 1))
        if typing_in is not None and typing_in is not window:
            typing_in.activateWindow()
            window.raise_()  # on a single screen the window that is typed in would hide it
        self.awake.begin()
        self.changed.emit()

    def _make_window(self) -> RoomWindow:
        window = RoomWindow(self.feed, self.screens, self.scheme)
        self._wire(window.keys)
        window.closed.connect(self._give_back)
        window.left_screen.connect(self.changed)
        window.destroyed.connect(self._forget_window)
        window.view.plane_changed.connect(self._follow)
        window.view.page_changed.connect(lambda page, _pages: self._keep_step(window.view, page))
        self.window = window
        return window

    def _forget_window(self) -> None:
        """A window that went without being closed: the computer may sleep; a next one is made anew."""
        if self.window is not None and not isValid(self.window):
            self.window = None
        self._rest()

    def _wire(self, keys: RoomKeys) -> None:
        keys.mode.connect(self.feed.set_mode)
        keys.turn.connect(self.turn)
        keys.step.connect(self._step)
        keys.number.connect(self.number)

    def _give_back(self) -> None:
        """Make the window with the work active again, once the room's window is really gone."""
        QTimer.singleShot(0, self, self._activate_work)

    def _rest(self) -> None:
        """The computer may sleep again when nothing is shown to the room any more."""
        if not self.shows:
            self.awake.end()

    def _activate_work(self) -> None:
        self._rest()
        if self.window is not None:  # Else the practice is closed, or was about to be.
            self.changed.emit()
        work: QWidget | None = next((view.window() for view in self._previews), None)
        if work is not None and work.isVisible() and QApplication.activeWindow() in (None, self.window):
            work.activateWindow()

    def _on_settings(self) -> None:
        """The room takes other colours at once, and goes to another screen if it is shown now."""
        if self.scheme is not self._scheme:
            self._scheme = self.scheme
            for view in self._views():
                view.set_scheme(self._scheme)
        if self._kept != self.settings.now.room_screen:
            self._kept = self.settings.now.room_screen
            if self.window is not None and self.window.isVisible():
                self.show()
        self.changed.emit()

    def _on_screens(self) -> None:
        if self.cover is not None:
            self.feed.hold()
        self.changed.emit()

    def _explain_hold(self) -> None:
        """Once the screens are as they will be: what changed, and what "show again" would do."""
        if self.feed.held is not None:
            self.feed.hold(self._hold_of_now())
        self._rest()
        self.changed.emit()

    def _hold_of_now(self) -> Hold:
        again, other = self.screen_of_last_time(), self.room_screen()
        if self.screens.mirrored():
            return Hold(self.words_of_mirroring, self.tr("Toon in een venster"))
        if other is None:
            why = self.tr("De beamer is weg. De zaal ziet niets.")
            return Hold(why, self.tr("Toon in een venster"))
        name = screen_words(kept_screen(other))
        if again is not None:
            why = self.tr("De schermen veranderden; beamer '{name}' is er. De zaal ziet zwart.")
        else:
            why = self.tr("Er is een ander scherm: '{name}'. De zaal ziet zwart.")
        return Hold(why.format(name=name), self.tr("Toon de zaal daar"))

    def _views(self) -> list[RoomView]:
        window = [self.window.view] if self.window is not None else []
        return [*self._previews, *window, *([self.cover.view] if self.cover is not None else [])]

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
