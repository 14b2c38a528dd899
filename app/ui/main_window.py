"""The window: the rail, and the five places. Start needs no database; the rest comes with a file."""

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.foundation.clock import Clock, local_now
from app.foundation.errors import KnownError
from app.foundation.journal import Stopwatch, What, note
from app.store.peek import peek
from app.store.places import Places
from app.ui.file_questions import FileQuestions, FilesAsked
from app.ui.help.door import HelpDoor
from app.ui.merge.line import ChoicesLine
from app.ui.preferences.door import PreferencesDoor
from app.ui.preferences.whole_page import WholePage, first_size, smallest_size
from app.ui.quick import without_collecting
from app.ui.settings import UserSettings
from app.ui.start.door import StartDoor
from app.ui.start.recent import RecentFiles
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.trouble.copies_door import CopiesDoor
from app.ui.trouble.door import TroubleDoor
from app.ui.widgets.notice import Notice
from app.ui.widgets.rail import Place, Rail
from app.ui.widgets.spoken_button import speak_for_buttons
from app.ui.widgets.text import PlainLabel, plain_label

if TYPE_CHECKING:
    from app.ui.merge.door import MergeDoor
    from app.ui.opened import Opened
    from app.ui.opening import Open, Opening
    from app.ui.start.page import StartPage
    from app.ui.state import Changed
    from app.ui.trouble.fatal import Stopped


class MainWindow(QMainWindow):
    """Opens and closes practices and shows where people are."""

    went = Signal()
    """People are at another place, or in another file."""

    def __init__(
        self,
        app: QGuiApplication,
        theme: Theme,
        places: Places,
        questions: FileQuestions | None = None,
        clock: Clock = local_now,
        settings: UserSettings | None = None,
    ) -> None:
        super().__init__()
        speak_for_buttons()
        self._app = app
        self._theme = theme
        self._places = places
        self.settings = settings or UserSettings(places.root)
        self.files = FilesAsked(questions or FileQuestions(), self, self.settings)
        self._clock = clock
        self._recent = RecentFiles(places.root)
        self._warned = False
        self._remembers = True
        """Whether the start page is told of what is open: not of a copy that people only look at."""
        self.opened: Opened | None = None
        self.rail = Rail(theme, self)
        self.notice = Notice(theme, self)
        self.choices_line = ChoicesLine(theme, self)
        self.merging: MergeDoor | None = None
        self._coming: PlainLabel = plain_label("", TextRole.TITLE, self)
        self._stack = QStackedWidget(self)
        self._start = StartDoor(theme, self, self._stack, self._recent)
        self._build()
        self._connect()
        self.preferences = PreferencesDoor(theme, self)
        self.trouble = TroubleDoor(theme, self, self._stack)
        self.copies = CopiesDoor(theme, self, self._stack, clock)
        self.help = HelpDoor(theme, self)
        self.setWindowTitle(self.tr("Praktijkdag"))

    @property
    def places(self) -> Places:
        """Where things lie on this computer, as people chose."""
        return self.preferences.places(self._places)

    @property
    def start(self) -> "StartPage":
        """The start page; made when it is first wanted, which is not when a file is opened at once."""
        return self._start.page

    # -- opening and closing

    def open_path(self, path: Path) -> None:
        """Show the name of the practice at once, and open the file after that is painted."""
        glance = peek(path)
        name = glance.title if glance else path.stem
        self.setWindowTitle(self.tr("{name} – Praktijkdag").format(name=name))
        words = self.tr("{name} gaat open …").format(name=name)
        self.say_and_do(words, lambda: self.use(lambda: self.opening.open(path), path))

    def ask_leftovers(self, stopped: "Stopped | None" = None) -> None:
        """Offer newer work that stayed on this computer, and say so when the program was stopped."""
        offer = self.opening.leftover_offer() if self.places.working_copies.exists() else None
        if self.opened is None and (offer is not None or stopped is not None):
            from app.ui.trouble.last_time import tell

            tell(self.start.notice, offer, stopped, self.trouble.show_earlier)

    def tell_of_stop(self, stopped: "Stopped") -> None:
        """The program was stopped; a file was opened at once: what stayed behind of it is asked already."""
        if self.opened is not None and self.notice.isHidden():
            from app.ui.trouble.last_time import tell

            tell(self.notice, None, stopped, self.trouble.show_earlier)

    def show_place(self, place: Place) -> None:
        """Go to a place; without an open practice there is only Start."""
        note(What.PLACE, to=place)
        if self.opened is None or place is Place.START:
            if self.opened is not None:
                if not self.opened.practice.leave():
                    return
                self._remember()
            self._start.show()
            self.rail.choose(Place.START)
            self.went.emit()
            return
        if not self.opened.practice.leave():
            self.rail.choose(self.rail.place)
            return
        self._stack.setCurrentWidget(self.opened.page(place))
        self.rail.choose(place)
        self.went.emit()

    @property
    def has_history(self) -> bool:
        """Whether something was opened on this computer before."""
        return self.opened is not None or bool(self._recent.load())

    def lay_above(self, line: QWidget) -> None:
        """Give a line a place of its own, over all that stands beside the rail."""
        self._column.insertWidget(0, line)

    def merge_copy(self) -> None:
        """Ask which copy, and show what it brings to the open practice, or to the last one."""
        if self.opened is None:
            latest = next(iter(self._recent.load()), None)
            if latest is not None:
                self.use(lambda: self.opening.open(latest.path), latest.path)
        path = self.files.copy() if self.opened is not None else None
        if path is not None and self.merging is not None:
            self.merging.look_at(path)

    def _choose_or_merge(self) -> None:
        """What is left to choose comes first; without any, another copy."""
        if self.opened is not None and self.opened.practice.choices.count and self.merging is not None:
            self.merging.choose()
        else:
            self.merge_copy()

    def page(self, place: Place) -> QWidget:
        """The page of a place of the open practice."""
        assert self.opened is not None
        return self.opened.page(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            may_close = self._may_close()
        except Exception:
            # It must not keep people here; and an error that came out here would end the program hard.
            sys.excepthook(*sys.exc_info())
            self._drop()
            may_close = True
        if may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def _may_close(self) -> bool:
        """Let go of what is open; False the first time that words could not be kept."""
        if self.opened is not None and not self.opened.practice.leave() and not self._warned:
            self._warned = True
            sentence = self.tr(
                "Wat je net typte, is nog niet bewaard. Maak plaats op de schijf en probeer opnieuw. "
                "Sluit nog eens om toch te stoppen."
            )
            self.notice.show_notice(sentence)
            return False
        self._let_go()
        return True

    def _drop(self) -> None:
        """When it can't be let go of as always: the room goes dark, and what is on disk is published."""
        opened, self.opened = self.opened, None
        for act in (opened.desk.close, opened.practice.workshop.file.close) if opened is not None else ():
            with contextlib.suppress(Exception):
                act()

    def use(
        self,
        opening: "Open",
        path: Path | None = None,
        place: Place = Place.SESSION,
        *,
        remember: bool = True,
    ) -> None:
        """Open something in the place of what is open now; ``remember`` it on the start page."""
        self.notice.clear()
        again = self.opened is not None and path in (None, self.opened.path)
        if again and not self._let_go():
            return
        watch = Stopwatch()
        try:
            with without_collecting():
                workshop = opening()
                from app.ui.merge.door import MergeDoor
                from app.ui.opened import Opened
        except KnownError as error:
            note(What.NOT_OPENED, why=type(error), ms=watch.ms)
            self._say_not_opened(path, error)
            return
        if not self._let_go():
            workshop.file.close()
            return
        self._remembers = remember
        workshop.set_clock(self._clock)
        self.opened = Opened(
            self._app,
            self._theme,
            workshop,
            self.files,
            self.settings,
            self._stack,
            self,
        )
        self.merging = MergeDoor(self._theme, self.opened, self._stack, self.choices_line)
        self.merging.left.connect(lambda: self.show_place(self.rail.place))
        self.opened.trouble.connect(self.notice.show_notice)
        self.opened.practice.mended.connect(self._take_back)
        self.opened.place_wanted.connect(self.show_place)
        self.opened.copies_wanted.connect(self._show_copies)
        self.opened.practice.changed.connect(self._on_changed)
        self._remember()
        self._show_title()
        self.rail.set_practice_open(is_open=True)
        self.show_place(place)
        note(What.OPENED, ms=watch.ms, read_only=workshop.file.read_only)
        reminder = self.opened.reminder()
        if reminder is not None and self.notice.isHidden():
            self.notice.show_notice(*reminder)

    def _show_copies(self) -> None:
        """After what was pressed is done: the page it stands on goes away with the file."""
        if self.opened is not None:
            QTimer.singleShot(0, self, lambda place=self.opened.path: self.copies.show(place, Place.SUBMIT))

    def _say_not_opened(self, path: Path | None, error: KnownError) -> None:
        self.show_place(Place.START)
        offer = self.opening.offer_for(path or Path(), error)
        self.start.notice.show_notice(offer.sentence, offer.actions)
        if offer.actions:
            self.start.notice.take_focus()
        self._show_title()

    def _on_changed(self, changed: "Changed") -> None:
        if changed.touches("practice"):
            self._show_title()

    def _show_title(self) -> None:
        """The window is called after what is open."""
        name = self.tr("{name} – Praktijkdag").format(name=self.opened.title) if self.opened else ""
        self.setWindowTitle(name or self.tr("Praktijkdag"))

    def _take_back(self, sentence: str) -> None:
        """What the notice says is over; who types keeps the keyboard."""
        if self.notice.sentence != sentence:
            return
        focus = QApplication.focusWidget()
        if focus is not None and self.notice.isAncestorOf(focus):
            self.notice.clear()
        else:
            self.notice.hide()

    def take_focus(self) -> None:
        """The keyboard goes back to the work, as after a notice."""
        if self.merging is not None and self.merging.is_shown:
            self.merging.page.take_focus()
        elif self.opened is not None and not self._start.is_shown:
            self.opened.take_focus(self.rail.place)

    def close_practice(self) -> bool:
        """Close what is open and be at Start; False when words could not be kept, and it stays open."""
        if not self._let_go():
            return False
        self.notice.clear()  # what it says is of the practice that is not open any more
        self.show_place(Place.START)
        return True

    def _remember(self) -> None:
        """What the start page shows of the open practice, as it is now."""
        if self.opened is not None and self._remembers:
            self._recent.add(self.opened.recent())

    def _let_go(self) -> bool:
        """Close what is open; False when words could not be kept, and it stays open."""
        if self.opened is None:
            return True
        if not self.opened.practice.leave() and not self._warned:
            return False
        self._remember()
        self._coming.setText("")
        self._stack.setCurrentWidget(self._coming)
        if self.merging is not None:
            self.merging.close()
            self.merging = None
        stayed = self.opened.close()
        note(What.CLOSED, stays_here=stayed is not None)
        self.opened.deleteLater()
        self.opened = None
        self.rail.set_practice_open(is_open=False)
        self._show_title()
        self._warned = False
        if stayed is not None:
            self.start.notice.show_notice(stayed.sentence)
        return True

    @property
    def opening(self) -> "Opening":
        """How files are opened; brings the database along, so only when it is needed."""
        from app.ui.opening import Opening

        return Opening(self.places, self.use, self.preferences.new_day_naming, self.copies.show)

    def say_and_do(self, words: str, act: Callable[[], None]) -> None:
        """Say what takes a moment, and do it after that is painted."""
        self._coming.setText(words)
        self._stack.setCurrentWidget(self._coming)
        self._stack.repaint()
        QTimer.singleShot(0, self, act)

    # -- building

    def _connect(self) -> None:
        self.rail.place_wanted.connect(self.show_place)
        self.notice.closed.connect(self.take_focus)
        for keys, act in {
            QKeySequence(QKeySequence.StandardKey.Undo): "undo",
            QKeySequence("Ctrl+Y"): "redo",
            QKeySequence("Ctrl+Shift+Z"): "redo",
        }.items():
            QShortcut(keys, self, lambda act=act: self._step_back(act))

        merge = QShortcut(QKeySequence("Ctrl+Shift+M"), self)
        merge.activated.connect(self._choose_or_merge)

    def _step_back(self, act: str) -> None:
        if self.opened is not None:
            (self.opened.practice.undo if act == "undo" else self.opened.practice.redo)()

    def _build(self) -> None:
        self._coming.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._coming)
        right = QWidget(self)
        self._column = column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.choices_line)
        column.addWidget(self._stack, 1)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(WholePage(whole, self))
        self.resize(first_size(self.settings.now.text_size))
        self.setMinimumSize(smallest_size())
