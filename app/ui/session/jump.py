"""Spring naar: one field over the work, and under it where two letters could lead."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from app.ui.place_page import PlacePage
from app.ui.session.jump_list import JumpList
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.text import plain_label
from app.ui.widgets.veil import Veil
from app.workshop.finding import Finder, Place, said_in

KEY = "Ctrl+G"
_LISTS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Jump(Veil):
    """Lies over a page from Ctrl+G until Enter goes there or Esc gives the keyboard back.

    It only asks another question; no block begins by it, and nothing is typed into the answer.
    """

    went = Signal()
    """People chose where to go, also when that is where they were."""
    answer_wanted = Signal(str)
    """People went to an answer: its id. Its question is asked already."""

    def __init__(self, theme: Theme, practice: OpenPractice, page: PlacePage) -> None:
        super().__init__(theme, page, page.take_focus)
        self._practice = practice
        self._finder = Finder([], [])
        self.field = QLineEdit(self._card)
        self.list = JumpList(theme, self._card)
        self._nothing = plain_label("", TextRole.MUTED, self._card, wrap=True)
        self._build()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list.wanted.connect(self._go)
        practice.day_chosen.connect(self.close_over)
        shortcut = QShortcut(QKeySequence(KEY), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.open_over)

    def open_over(self) -> None:
        """Lay it over the page, with the blocks of the day to begin with."""
        if self.isVisible():
            self.field.selectAll()
            return
        said = said_in(self._practice.workshop.file.session)
        self._finder = Finder(self._practice.stops, said, self._practice.position)
        self.field.clear()
        self._look()
        self._lie_over()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            self._on_left(event.reason())
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Keys of the list, of going and of closing; what the page does with them has to wait."""
        key = Qt.Key(event.key())
        if key not in (*_LISTS, *_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            if key is Qt.Key.Key_Escape:
                self.close_over()
            elif key in _ENTER:
                self._go(self.list.chosen())
            elif key in _LISTS:
                self.list.step(key)
        return True

    def _on_left(self, reason: Qt.FocusReason) -> None:
        """Somebody went on with the work by the mouse or another key; another window is no work here."""
        if reason not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.hide()

    def _look(self) -> None:
        typed = self.field.text().strip()
        places = self._finder.find(typed)
        here = None if typed else self._here(places)
        self.list.show_places(places, here)
        self.list.setVisible(bool(places))
        self._nothing.setVisible(not places)

    def _here(self, places: list[Place]) -> Place | None:
        """Where we are already, so that Enter by accident leads nowhere else."""
        before = [place for place in places if place.position <= self._practice.position]
        return before[-1] if before else None

    def _go(self, place: Place | None) -> None:
        if place is None:
            return
        self._practice.go_to(place.position)
        if self._practice.position != place.position:
            return  # Something typed could not be kept; the page says so.
        self.hide()
        self.went.emit()
        self._back()
        if place.answer_id is not None:
            self.answer_wanted.emit(place.answer_id)

    def _build(self) -> None:
        self._card.setFixedWidth(Width.CENTRE)
        self.field.setPlaceholderText(self.tr("Spring naar… een vraag, een blok, of wat iemand zei"))
        self.field.setAccessibleName(self.tr("Spring naar"))
        self._nothing.setText(self.tr("Niets gevonden. Typ een ander woord, of een stukje ervan."))
        keys = self.tr("Enter gaat erheen. Esc sluit.")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inside.setSpacing(Space.S)
        inside.addWidget(self.field)
        inside.addWidget(self.list)
        inside.addWidget(self._nothing)
        inside.addWidget(plain_label(keys, TextRole.SMALL, self._card))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.PAGE, Space.M, Space.PAGE)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)
