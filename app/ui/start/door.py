"""The start page in the window: made when it is first wanted, and what people ask of it done."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from app.ui.file_questions import new_name
from app.ui.start.recent import RecentFiles
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.start.page import StartPage

SUFFIX = ".praktijk"


class StartDoor(QObject):
    """The page itself comes with the first look at it, which is not when a file is opened at once."""

    def __init__(
        self, theme: Theme, window: "MainWindow", stack: QStackedWidget, recent: RecentFiles
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._stack = stack
        self._recent = recent
        self._page: StartPage | None = None

    @property
    def page(self) -> "StartPage":
        """The start page; made now when it wasn't."""
        if self._page is None:
            from app.ui.start.page import StartPage

            self._page = StartPage(self._theme, Path.home(), self._window)
            self._stack.addWidget(self._page)
            self._connect(self._page)
        return self._page

    @property
    def is_shown(self) -> bool:
        """Whether people are there."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def show(self) -> None:
        """Be there, with what was opened before as it is now."""
        self.page.show_recent(self._recent.load())
        self._stack.setCurrentWidget(self.page)

    def _connect(self, page: "StartPage") -> None:
        window = self._window
        page.open_wanted.connect(window.open_path)
        page.new_practice_wanted.connect(lambda: self._new(network=False))
        page.new_network_wanted.connect(lambda: self._new(network=True))
        page.choose_file_wanted.connect(self._choose_file)
        page.sample_wanted.connect(lambda: window.use(lambda: window.opening.sample()))
        page.merge_wanted.connect(window.merge_copy)
        page.locate_wanted.connect(self._locate)
        page.forget_wanted.connect(self._forget)
        page.copies_wanted.connect(window.copies.show)

    def _new(self, *, network: bool) -> None:
        path = self._window.files.new(f"{new_name(network=network)}{SUFFIX}")
        if path is not None:
            opening = self._window.opening
            self._window.use(lambda: opening.create(path, network=network), path, Place.PREPARE)

    def _choose_file(self) -> None:
        path = self._window.files.open()
        if path is not None:
            self._window.open_path(path)

    def _locate(self, gone: Path) -> None:
        path = self._window.files.open(gone.name)
        if path is not None:
            self._recent.remove(gone)
            self._window.open_path(path)

    def _forget(self, path: Path) -> None:
        self._recent.remove(path)
        self.page.show_recent(self._recent.load())
