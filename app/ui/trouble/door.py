"""From an error that nobody caught to what people see of it: once, calmly, and never where the room looks.

One error is a banner above the work: who is typing goes on typing. When errors keep coming, the screen
itself can't be trusted; then a page takes its place, so that what is broken is not drawn any more. When
they come even then, the program ends: all work is on disk.
"""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.foundation.fault_report import Fault
from app.ui.theme.style import Theme
from app.ui.widgets.notice import NoticeAction

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.trouble.page import TroublePage

STORM: Final = 5
"""So many errors within ``SHORTLY`` are no accident."""
HOPELESS: Final = 100
"""So many errors within ``SHORTLY`` while the page is shown: not even that can be drawn."""
TRIES: Final = 3
"""So often the page may fail to come."""
SHORTLY: Final = 5.0
GAVE_UP: Final = 70
"""What the program ends with when it can't go on."""


class TroubleDoor(QObject):
    """Of one window. ``clock`` gives seconds that only go up."""

    _came = Signal()

    def __init__(
        self,
        theme: Theme,
        window: "MainWindow",
        stack: QStackedWidget,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._stack = stack
        self._clock = clock
        self._guard = threading.Lock()
        self._fresh = 0
        self._fault: Fault | None = None
        self._times = 0
        """How often it happened since people said that they know."""
        self._lately: deque[tuple[float, int]] = deque()
        self._tries = 0
        """How often the page was to be shown since it last was."""
        self._page: TroublePage | None = None
        self._before: QWidget | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def tell(self, fault: Fault) -> None:
        """This went wrong. From any thread, also in the middle of painting."""
        with self._guard:
            self._fault = fault
            self._fresh += 1
            first = self._fresh == 1
        if first:
            with contextlib.suppress(RuntimeError):  # The window is gone: nobody is there to be told.
                self._came.emit()

    @property
    def page(self) -> "TroublePage":
        """The page itself; made when it is first wanted."""
        if self._page is None:
            from app.ui.trouble.page import TroublePage

            self._page = page = TroublePage(self._theme, self._window.files.desktop)
            page.again_wanted.connect(self._begin_again)
            page.go_on_wanted.connect(self._go_on)
            self._stack.addWidget(page)
        return self._page

    @property
    def is_shown(self) -> bool:
        """Whether people look at the page now."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def show_earlier(self, fault: Fault) -> None:
        """The report of the last time."""
        self.page.show_earlier(fault)
        self._lay()

    def _take(self) -> None:
        """On the thread of the window: hear what came, and say it once."""
        with self._guard:
            fault, count, self._fresh = self._fault, self._fresh, 0
        if fault is None or not count:
            return
        self._times += count
        lately = self._count_lately(count)
        if self._tries >= TRIES or (self.is_shown and lately >= HOPELESS):
            self._give_up()
        elif self.is_shown:
            self.page.count(self._times)
        elif lately >= STORM:
            self._show_page()
        elif fault.sentence:
            self._window.notice.show_notice(fault.sentence)
        else:
            self._say()

    def _count_lately(self, count: int) -> int:
        now = self._clock()
        self._lately.append((now, count))
        while self._lately[0][0] < now - SHORTLY:
            self._lately.popleft()
        return sum(number for _at, number in self._lately)

    def _say(self) -> None:
        words = self.tr(
            "Er ging iets mis in Praktijkdag zelf. Wat je typte, staat op deze computer: je verliest niets. "
            "Klopt er iets niet meer op je scherm, start dan opnieuw."
        )
        if self._times > 1:
            words += " " + self.tr("Het gebeurde {times} keer.").format(times=self._times)
        self._window.notice.show_notice(
            words,
            (
                NoticeAction(self.tr("Verder werken"), self._know),
                NoticeAction(self.tr("Opnieuw starten"), self._begin_again),
                NoticeAction(self.tr("Wat ging er mis?"), self._show_page),
            ),
        )

    def _show_page(self) -> None:
        if self._fault is not None:
            self._lately.clear()
            self._tries += 1
            self._window.notice.hide()
            self.page.show_fault(self._fault, self._times)
            self._lay()

    def _lay(self) -> None:
        if not self.is_shown:
            self._before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.page)
        self.page.take_focus()
        self._tries = 0

    def _know(self) -> None:
        self._times = 0
        self._lately.clear()

    def _go_on(self) -> None:
        """Back to where people were, as it was."""
        self._know()
        before, self._before = self._before, None
        if before is None or self._stack.indexOf(before) < 0:
            self._window.show_place(self._window.rail.place)
        else:
            self._stack.setCurrentWidget(before)
            self._window.take_focus()

    def _begin_again(self) -> None:
        """Close as always and start anew on the same file."""
        self._window.preferences.begin_again()
        if self._window.isVisible() and self.is_shown:
            self._go_on()  # Words could not be kept: the banner there says what to do.

    def _give_up(self) -> None:
        """What is typed is on disk as far as it can be: nothing is asked any more."""
        if not self._window.close():
            self._window.close()
        QCoreApplication.exit(GAVE_UP)
