"""Above an ordered board: a new note, what to look for, and saved and undo."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.line import Line
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.board_values import BoardCluster


class OrderTop(QWidget):
    """Esc leads out of both fields; what is sought is forgotten then."""

    written = Signal(str)
    sought_changed = Signal(str)
    next_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self.new_note = _KeyLine(theme, self.tr("Nieuwe post-it"), "N", self)
        self.new_note.setEnabled(not practice.read_only)
        self.sought = _KeyLine(theme, self.tr("Zoek in de post-its"), "Ctrl F", self)
        self.found = plain_label("", TextRole.SMALL, self)
        self.found.hide()
        self.saved = SavedLine(theme, self)
        follow(self.saved, practice)
        self.new_note.returnPressed.connect(lambda: self.written.emit(self.new_note.text()))
        self.new_note.left.connect(self.left)
        self.sought.textChanged.connect(self.sought_changed)
        self.sought.returnPressed.connect(self.next_wanted)
        self.sought.left.connect(self._leave_search)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.new_note, 1)
        layout.addWidget(self.sought, 1)
        layout.addWidget(self.found)
        layout.addWidget(self.saved)

    def show_count(self, notes: int, cluster: BoardCluster | None) -> None:
        """How many notes there are to look in, and the cluster that gets a new one; None: it stays loose."""
        self.sought.set_hint(self.tr("Zoek in {count} post-its").format(count=notes), self.tr("Zoek"))
        words, told = self.tr("Nieuwe post-it"), self.tr("Blijft los")
        if cluster is not None:
            words = self.tr("Nieuwe post-it in cluster {number}").format(number=cluster.number)
            told = self.tr("Komt in {cluster}").format(cluster=cluster.name)
        self.new_note.set_hint(words, self.tr("Nieuwe post-it"))
        set_tip(self.new_note, told)

    def show_found(self, count: int | None) -> None:
        """How many were found; None when nothing is sought."""
        words = "" if count is None else counted(count, "1 gevonden", "{count} gevonden")
        self.found.setText(words)
        self.found.setVisible(bool(words))

    def _leave_search(self) -> None:
        self.sought.clear()
        self.left.emit()


class _KeyLine(Line):
    """A field with the key that leads to it painted at its end, as long as it is empty."""

    left = Signal()

    def __init__(self, theme: Theme, words: str, key: str, parent: QWidget) -> None:
        super().__init__(parent, name=words)
        self._theme = theme
        self._key = key
        self._hint = self._short = words
        self.setFixedHeight(Height.FIELD)
        self.setMinimumWidth(Width.NOTE)
        theme.changed.connect(self._leave_room)
        self._leave_room()

    def set_hint(self, words: str, short: str) -> None:
        """What stands in it while it is empty; ``short`` where there is no room for all of it."""
        self._hint, self._short = words, short
        self._leave_room()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(self._wide(self._hint)), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()  # else it would be asked of the page too

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    @property
    def _shows_key(self) -> bool:
        """In a narrow field the words go before the key."""
        return self._theme.show_keys and self.width() >= self._wide(self._hint)

    def _wide(self, words: str, *, keyed: bool = True) -> float:
        """What it needs to say this, with its key."""
        key = key_cap_width(self._key) if keyed and self._theme.show_keys else 0
        return self.fontMetrics().horizontalAdvance(words) + 2 * (Space.M + Space.XS) + key

    def _leave_room(self) -> None:
        """For the key, where there is room for both; where even the words have none, for shorter ones."""
        whole = self.width() >= self._wide(self._hint, keyed=False)
        self.setPlaceholderText(self._hint if whole else self._short)
        self.setTextMargins(0, 0, round(key_cap_width(self._key)) if self._shows_key else 0, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text() and not self.hasFocus() and self._shows_key:
            ink, edge = self._theme.colour("ink"), self._theme.colour("edge")
            paint_key_cap(QPainter(self), self.width() - Space.S - 2, self.height() / 2, self._key, ink, edge)
