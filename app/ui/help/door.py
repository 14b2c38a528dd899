"""The way from the window to help: its pages, what a control is for, and the first steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.style import Theme
from app.ui.widgets.rail import HELP_KEY, Place

if TYPE_CHECKING:
    from app.ui.first_use.coach import Coach
    from app.ui.help.window import HelpWindow
    from app.ui.main_window import MainWindow

WHAT_KEY = "Ctrl+Shift+F1"
_PAGES = {
    Place.START: "start",
    Place.PREPARE: "voorbereiden",
    Place.SESSION: "sessie",
    Place.WORKOUT: "uitwerken",
    Place.SUBMIT: "indienen",
}


class HelpDoor(QObject):
    """Makes the window and the first steps when they are first wanted."""

    def __init__(self, theme: Theme, window: "MainWindow") -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.window: HelpWindow | None = None
        self.coach: Coach | None = None
        self._served: list[QWidget] = []
        """The windows in which people can ask what a control is for."""
        QShortcut(QKeySequence(HELP_KEY), window, self.show)
        self.serve(window)
        window.rail.help_wanted.connect(self.show)

    def serve(self, window: QWidget) -> None:
        """Also tell what the controls of this window are for."""
        self._served.append(window)
        QShortcut(QKeySequence(WHAT_KEY), window, self.say_what)

    def show(self, page: str = "") -> None:
        """Show a page of help; by default that of where people are."""
        from app.ui.help.window import HelpWindow

        if self.window is None:
            self.window = HelpWindow(self._theme, self._window.settings.now.language, self._window)
            self.window.keys_wanted.connect(self._window.preferences.show_keys)
            self.window.steps_wanted.connect(self.begin_first_steps)
            self.window.pointing_wanted.connect(self.point)
            self.serve(self.window)
        self.window.show_over(page or _PAGES[self._window.rail.place])

    def welcome(self) -> None:
        """On a computer where nothing was opened yet: the first steps, unless people have had them."""
        if not self._window.settings.now.knows_first_steps and not self._window.has_history:
            self.begin_first_steps()

    def begin_first_steps(self) -> None:
        """The three steps, from the first."""
        from app.ui.first_use.coach import Coach

        if self.coach is None:
            self.coach = Coach(self._theme, self._window)
            self.coach.over.connect(lambda: self._window.settings.set(knows_first_steps=True))
        self._window.activateWindow()
        self.coach.begin()

    def say_what(self) -> None:
        """Say what the control is for that has the keyboard; without words of its own, show the page."""
        from app.ui.help.what import say_of

        focus = QApplication.focusWidget()
        if focus is None or not say_of(focus):
            self.show()

    def point(self) -> None:
        """Let people click on what they want to know of."""
        from app.ui.help.what import point_in

        self._window.activateWindow()
        point_in(self._served)
