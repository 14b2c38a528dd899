"""The session: the day at the left, the question in the middle, the room at the right."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.place_page import PlacePage
from app.ui.projector.feed import RoomMode
from app.ui.projector.room import Room
from app.ui.question_time import QuestionTime
from app.ui.session.day_column import DayColumn
from app.ui.session.day_drawer import DayDrawer
from app.ui.session.jump import Jump
from app.ui.session.middle import Middle
from app.ui.session.parking_lot import ParkingLot
from app.ui.session.replay import ReplayView
from app.ui.session.room_column import RoomColumn
from app.ui.session.strip import Strip
from app.ui.session.timer_box import TimerBox
from app.ui.state import OpenPractice
from app.ui.steps.screens import ScreenNeeds
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Width
from app.ui.widgets.came_from import CameFrom

if TYPE_CHECKING:
    from app.ui.session.end_of_day import EndOfDay


class SessionPage(PlacePage):
    """Steps the group through the day. The columns, and the keys that work anywhere in them."""

    projector_wanted = Signal()
    end_of_day_made = Signal(object)
    """The page with the end of the day, made when it is first wanted."""
    cover_wanted = Signal()
    """The room in this very window, for who has one screen."""
    sources_wanted = Signal()
    """To the source register."""
    agenda_wanted = Signal()
    day_closed = Signal()
    """The group rounded off: time for the page with the end of the day."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        room: Room,
        time: QuestionTime,
        ask_photo: Callable[[], Path | None],
        needs: ScreenNeeds | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._room = room
        self._narrow = self._on_wall = False
        self._theme = theme
        self.end_of_day: EndOfDay | None = None
        self.strip = Strip(theme, practice, time.ticking, self)
        self.day = DayColumn(theme, practice, time.ticking, self)
        self.middle = Middle(theme, practice, ask_photo, needs or ScreenNeeds(), self)
        self.centre = self.middle.centre
        self.room_column = RoomColumn(theme, room, self)
        self.timer = TimerBox(theme, time, self.room_column.below.inside)
        self.parking = ParkingLot(theme, practice, self.room_column.below.inside)
        self.room_column.add_below(self.timer)
        self.room_column.add_below(self.parking)
        self.entry, self.answers = self.centre.entry, self.centre.panel.answers
        self.bin, self.saved = self.centre.panel.bin, self.centre.panel.saved
        self.back, self.forward = self.centre.back, self.centre.forward
        self.jump = Jump(theme, practice, self)
        self._before_end = CameFrom()
        self.replay = ReplayView(theme, practice, self, self.middle)
        self._build()
        self._connect()

    def take_focus(self) -> None:
        """The cursor is where people type; while they look back, on the line of the day."""
        if not self.replay.isHidden():
            self.replay.line.setFocus()
        elif self.end_of_day is not None and self._ends:
            self.end_of_day.take_focus()
        else:
            self.middle.take_focus()

    @property
    def _ends(self) -> bool:
        """Whether the end of the day stands in the place of the question."""
        return self.end_of_day is not None and not self.end_of_day.isHidden()

    def show_wall(self, *, shown: bool) -> None:
        """Whether the room has something to look at beside the preview."""
        self._on_wall = shown
        self.room_column.show_wall(shown=shown)
        self._show_following()

    def _show_following(self) -> None:
        feed = self._room.feed
        self.strip.show_room(follows=self._on_wall and feed.held is None and feed.mode is RoomMode.LIVE)

    def show_end_of_day(self) -> None:
        """What the day came to, in the place of the question and of the day beside it."""
        if self._practice.day_id is None or not self._practice.leave():
            return
        if self.end_of_day is None:
            from app.ui.session.end_of_day import EndOfDay

            self.end_of_day = EndOfDay(self._theme, self._practice, self._room, self)
            self.end_of_day.back_wanted.connect(self._back_from_end)
            self._columns.insertWidget(self._columns.indexOf(self.room_column), self.end_of_day, 1)
            self.end_of_day_made.emit(self.end_of_day)
        if not self._ends:
            self._before_end.remember()
        self.day.hide()
        self.middle.hide()
        self.end_of_day.show()
        self.end_of_day.show_day()

    def show_question(self) -> None:
        """The question and the day again, also in the room."""
        if self.end_of_day is None or not self._ends or not self._practice.leave():
            return
        self.end_of_day.hide()
        self._room.show_question()
        self.day.setVisible(not self._drawer.folded)
        self.middle.show()
        self.middle.show_in_room()
        self.take_focus()

    def _back_from_end(self) -> None:
        self.show_question()
        if not self._ends:
            self._before_end.give_back(self.take_focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted leads back to where people type."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            (self.take_focus if self._ends else self.middle.escape)()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = event.size().width() + Width.RAIL
        wide, narrow = window >= Width.MIDDLE_WINDOW, window < Width.FOLDED_WINDOW
        self._fold_day()
        spare = max(0, window - Width.WIDE_WINDOW) // 3
        self.room_column.setFixedWidth((Width.RIGHT if wide else Width.RIGHT_NARROW) + spare)
        if narrow != self._narrow:
            self._narrow = narrow
            self.centre.show_soon(shown=not narrow)

    def _fold_day(self) -> None:
        """The day stands beside a question when there is room; a step with its own screen needs it all."""
        wide = self.width() + Width.RAIL >= Width.MIDDLE_WINDOW
        self._drawer.fold(folded=not wide or self.middle.step_screen is not None)
        if self._ends:
            self.day.hide()

    def _show_screen(self) -> None:
        """What goes with the screen of a step; the keys of a question are not those of a board."""
        screen = self.middle.step_screen
        self._fold_day()
        self.room_column.show_below(screen.below if screen is not None else None)
        for shortcut in self._question_keys:
            shortcut.setEnabled(screen is None)

    def _show_timer(self) -> None:
        """The timer makes room for what a step needs more; its key works also then."""
        screen = self.middle.step_screen
        self.timer.setVisible(screen is None or screen.wants_timer)

    def _connect(self) -> None:
        self._practice.moved_inside.connect(self._show_timer)
        self.middle.shows.connect(self._room.show_step)
        self._room.feed.mode_changed.connect(lambda _mode: self._show_following())
        self._room.feed.held_changed.connect(self._show_following)
        self.middle.show_in_room()  # a session may open at a step with a screen of its own
        self.middle.screen_changed.connect(self._show_screen)
        self.jump.answer_wanted.connect(self.answers.choose)
        self.day.jump.clicked.connect(self.jump.open_over)
        self.jump.went.connect(self.show_question)
        self.day.replay.clicked.connect(self.replay.open_over)
        self.day.agenda_wanted.connect(self.agenda_wanted)
        self.centre.head.sources_button.clicked.connect(self.sources_wanted)
        self.day.day_closed.connect(self.day_closed)
        self.day.list.unforeseen_wanted.connect(self._add_unforeseen)
        self.day.list.end_wanted.connect(self.show_end_of_day)
        self.day_closed.connect(self.show_end_of_day)
        self._practice.moved.connect(lambda _step: self.show_question())
        self.room_column.projector_wanted.connect(self.projector_wanted)
        shortcuts = {
            "PgDown": self._practice.next,
            "PgUp": self._practice.previous,
            "Ctrl+P": self.parking.take_focus,
            "F5": self.projector_wanted.emit,
            "F7": self.timer.start.click,
            "F11": self.cover_wanted.emit,
            "Ctrl+E": self.show_end_of_day,
            "Ctrl+J": self._begin_block,
        }
        at_the_question: dict[str, Callable[[], object]] = {
            "Shift+F1": self.middle.toggle_help,
            "F4": self._drawer.toggle,
            "Ctrl+Shift+N": self._add_unforeseen,
            "Ctrl+Shift+H": self.replay.open_over,
        }
        of_a_question: dict[str, Callable[[], object]] = {
            "Ctrl+B": self.entry.via.go_on,
            "Ctrl+D": self.centre.head.toggle_discussed,
            "Ctrl+H": self.centre.begin_harvest,
            "Ctrl+R": self.centre.begin_read_back,
            "Ctrl+Shift+F": self.centre.photos.show_or_ask,
        }
        shortcuts |= {keys: self._back_first(act) for keys, act in at_the_question.items()}
        for keys, act in shortcuts.items():
            self._on_key(keys, act)
        self._question_keys = [
            self._on_key(keys, self._back_first(act)) for keys, act in of_a_question.items()
        ]
        self._show_screen()

    def _on_key(self, keys: str, act: Callable[[], object]) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, act)

    def _back_first(self, act: Callable[[], object]) -> Callable[[], None]:
        """What needs the question goes there first, when the end of the day stands in its place."""

        def do() -> None:
            self.show_question()
            act()

        return do

    def _begin_block(self) -> None:
        """The block that is chosen in the day begins now; from the work, the one that is looked at."""
        block = self._practice.here.block
        if self._drawer.has_focus:
            self.day.list.begin_chosen()
        elif block is not None and not block.running:
            self._practice.begin(block)

    def _add_unforeseen(self) -> None:
        """Something nobody planned begins now; its name is typed in the day."""
        if not self._practice.blocks or self._practice.read_only:
            return
        block_id = self._practice.begin_unforeseen(self.tr("Onverwacht"))
        if block_id is not None:
            self._drawer.open()
            self.day.list.name_block(block_id)

    def _build(self) -> None:
        self._columns = columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.day)
        columns.addWidget(self.middle, 1)
        columns.addWidget(self.room_column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(columns, 1)
        self._drawer = DayDrawer(self.day, self.strip.day, columns, self.middle)
