"""The session: the day at the left, the question in the middle, the room at the right."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.place_page import PlacePage
from app.ui.projector.room import Room
from app.ui.question_time import QuestionTime
from app.ui.session.centre import Centre
from app.ui.session.day_column import DayColumn
from app.ui.session.day_drawer import DayDrawer
from app.ui.session.jump import Jump
from app.ui.session.parking_lot import ParkingLot
from app.ui.session.room_column import RoomColumn
from app.ui.session.strip import Strip
from app.ui.session.timer_box import TimerBox
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Width


class SessionPage(PlacePage):
    """Steps the group through the day. The columns, and the keys that work anywhere in them."""

    projector_wanted = Signal()
    cover_wanted = Signal()
    """The room in this very window, for who has one screen."""
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._room = room
        self._narrow = False
        self.strip = Strip(theme, practice, time.ticking, self)
        self.day = DayColumn(theme, practice, time.ticking, self)
        self.centre = Centre(theme, practice, ask_photo, self)
        self.room_column = RoomColumn(theme, room, self)
        self.timer = TimerBox(theme, time, self)
        self.parking = ParkingLot(theme, practice, self)
        self.room_column.add_below(self.timer)
        self.room_column.add_below(self.parking)
        self.entry, self.answers = self.centre.entry, self.centre.panel.answers
        self.bin, self.saved = self.centre.panel.bin, self.centre.panel.saved
        self.back, self.forward = self.centre.back, self.centre.forward
        self.jump = Jump(theme, practice, self)
        self._build()
        self._connect()

    def take_focus(self) -> None:
        """The cursor is where people type."""
        self.centre.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted leads back to where people type."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.centre.escape()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = event.size().width() + Width.RAIL
        wide, narrow = window >= Width.MIDDLE_WINDOW, window < Width.FOLDED_WINDOW
        self._drawer.fold(folded=not wide)
        spare = max(0, window - Width.WIDE_WINDOW) // 3
        self.room_column.setFixedWidth((Width.RIGHT if wide else Width.RIGHT_NARROW) + spare)
        if narrow != self._narrow:
            self._narrow = narrow
            self.centre.show_soon(shown=not narrow)

    def _connect(self) -> None:
        self.jump.answer_wanted.connect(self.answers.choose)
        self.day.agenda_wanted.connect(self.agenda_wanted)
        self.day.day_closed.connect(self.day_closed)
        self.day.list.unforeseen_wanted.connect(self._add_unforeseen)
        self.room_column.projector_wanted.connect(self.projector_wanted)
        shortcuts = {
            "PgDown": self._practice.next,
            "PgUp": self._practice.previous,
            "F1": self.centre.head.toggle_help,
            "Ctrl+P": self.parking.take_focus,
            "Ctrl+B": self.entry.via.go_on,
            "Ctrl+H": self.centre.begin_harvest,
            "Ctrl+R": self.centre.begin_read_back,
            "Ctrl+Shift+F": self.centre.photos.show_or_ask,
            "F5": self.projector_wanted.emit,
            "F4": self._drawer.toggle,
            "F7": self.timer.start.click,
            "F11": self.cover_wanted.emit,
            "Ctrl+J": self._begin_block,
            "Ctrl+Shift+N": self._add_unforeseen,
        }
        for keys, act in shortcuts.items():
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

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
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.day)
        columns.addWidget(self.centre, 1)
        columns.addWidget(self.room_column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(columns, 1)
        self._drawer = DayDrawer(self.day, self.strip.day, columns, self.centre)
