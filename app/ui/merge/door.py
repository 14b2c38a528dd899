"""The way in to the page for copies, and what stands above every place until all is chosen."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.merge.line import ChoicesLine
from app.ui.merge.page import MergePage
from app.ui.opened import Opened
from app.ui.theme.style import Theme
from app.ui.widgets.came_from import CameFrom


class MergeDoor(QObject):
    """Of one open practice. The page is made when it is first wanted."""

    left = Signal()
    """People go back to the place they were in."""

    def __init__(self, theme: Theme, opened: Opened, stack: QStackedWidget, line: ChoicesLine) -> None:
        super().__init__(opened)
        self._theme = theme
        self._practice = opened.practice
        self._stack = stack
        self._line = line
        self._page: MergePage | None = None
        self._came_from = CameFrom()
        self._practice.choices.changed.connect(self._show_line)
        self._line.wanted.connect(self.choose)
        self._stack.currentChanged.connect(self._show_line)
        self._show_line()

    @property
    def page(self) -> MergePage:
        """The page itself."""
        if self._page is None:
            self._page = MergePage(self._theme, self._practice)
            self._page.back_wanted.connect(self._leave)
            self._stack.addWidget(self._page)
        return self._page

    @property
    def is_shown(self) -> bool:
        """Whether people are at that page now."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def look_at(self, path: Path) -> None:
        """See what this file brings."""
        if self._practice.leave():
            self._come()
            self.page.look_at(path)

    def choose(self) -> None:
        """See what both changed."""
        if self._practice.leave():
            self._come()
            self.page.open_choices()

    def close(self) -> None:
        """The practice closes."""
        self._line.wanted.disconnect(self.choose)
        self._stack.currentChanged.disconnect(self._show_line)
        self._line.show_count(0, may_choose=False)
        if self._page is not None:
            self._page.hide()
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _come(self) -> None:
        if not self.is_shown:
            self._came_from.remember()
        self._stack.setCurrentWidget(self.page)

    def _leave(self) -> None:
        """The place takes the keyboard when it is shown; then it goes back to where it was."""
        self.left.emit()
        self._came_from.give_back(lambda: None)

    def _show_line(self) -> None:
        count = 0 if self.is_shown else self._practice.choices.count
        self._line.show_count(count, may_choose=not self._practice.read_only)
