"""The session: the day at the left, the question in the middle, the room at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.place_page import PlacePage
from app.ui.projector.room import Room
from app.ui.session.centre import Centre
from app.ui.session.jump import Jump
from app.ui.session.outline import Outline
from app.ui.session.room_column import RoomColumn
from app.ui.session.strip import Strip
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Width


class SessionPage(PlacePage):
    """Steps the group through the day. The columns, and the keys that work anywhere in them."""

    projector_wanted = Signal()
    cover_wanted = Signal()
    """The room in this very window, for who has one screen."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, room: Room, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._room = room
        self._narrow = False
        self.strip = Strip(theme, practice, self)
        self.outline = Outline(theme, practice, self)
        self.centre = Centre(theme, practice, self)
        self.room_column = RoomColumn(theme, room, self)
        self.entry, self.answers = self.centre.entry, self.centre.panel.answers
        self.bin, self.saved = self.centre.panel.bin, self.centre.panel.saved
        self.back, self.forward = self.centre.back, self.centre.forward
        self.jump = Jump(theme, practice, self)
        self._build()
        self._connect()

    def take_focus(self) -> None:
        """The cursor is where people type."""
        self.centre.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = event.size().width() + Width.RAIL
        wide, narrow = window >= Width.MIDDLE_WINDOW, window < Width.FOLDED_WINDOW
        self.outline.setFixedWidth(Width.LEFT_SESSION if wide else Width.LEFT_PREPARE)
        self.room_column.setFixedWidth(Width.RIGHT if wide else Width.RIGHT_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.outline.setVisible(not narrow)
            self.centre.show_soon(shown=not narrow)

    def _connect(self) -> None:
        self.jump.answer_wanted.connect(self.answers.choose)
        self.outline.step_wanted.connect(self._practice.go_to_step)
        self.room_column.projector_wanted.connect(self.projector_wanted)
        shortcuts = {
            "PgDown": self._practice.next,
            "PgUp": self._practice.previous,
            "F1": self.centre.head.toggle_help,
            "F5": self.projector_wanted.emit,
            "F4": lambda: self.outline.setVisible(self.outline.isHidden()),
            "F11": self.cover_wanted.emit,
        }
        for keys, act in shortcuts.items():
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.outline)
        columns.addWidget(self.centre, 1)
        columns.addWidget(self.room_column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(columns, 1)
