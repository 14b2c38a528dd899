"""Versies: the states that have a name, what went out, the ends of days; and what can be done with one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.submit.version_list import VersionList, VersionRow
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label


class VersionsPanel(QWidget):
    """Under the list stand the acts of the state that is chosen; naming is one line and Enter."""

    compare_wanted = Signal(str)
    """A state to lay beside now; '' to choose both there."""
    named = Signal(str, str)
    """A state, '' for now, and the name it gets."""
    bin_wanted = Signal(str)
    file_wanted = Signal(str)
    """The file that went out then is wanted again."""
    copies_wanted = Signal()
    """The whole file as it was before: the copies that the program made itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changeable = changeable
        self._naming = ""
        self.compare_two = self._word(self.tr("Vergelijk twee versies"))
        self.list = VersionList(theme, self)
        self.compare = self._word(self.tr("Vergelijk met nu"))
        self.rename = self._word("", "F2")
        self.bin = self._word(self.tr("Vergeet deze naam"), "Del")
        self.file = self._word(self.tr("Bewaar het bestand zoals het vertrok"))
        self.copies = self._word(self.tr("Vorige toestand terugzetten"), "Ctrl T")
        self.copies.setVisible(changeable)
        self.name = _NameLine(self)
        self.name.setPlaceholderText(self.tr("Naam, bijvoorbeeld: naar EXPOO, 12 maart"))
        self.name.setAccessibleName(self.tr("Naam van deze versie"))
        self.name.hide()
        self._build()
        self._connect()

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        """Show these states, now at the top."""
        self.list.show_rows(rows)
        self.compare_two.setVisible(sum(row.known for row in rows) > 1)
        self._show_acts()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Versies"), TextRole.HEADING, self))
        head.addStretch(1)
        head.addWidget(self.compare_two)
        acts = QWidget(self)
        flow = FlowLayout(acts, gap=Space.M)
        for button in (self.compare, self.rename, self.bin, self.file, self.copies):
            button.setParent(acts)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.name)
        layout.addWidget(acts)

    def _connect(self) -> None:
        self.compare_two.clicked.connect(lambda: self.compare_wanted.emit(""))
        self.compare.clicked.connect(lambda: self._on_compare(self.list.key))
        self.rename.clicked.connect(lambda: self._ask_name(self.list.key))
        self.bin.clicked.connect(lambda: self._on_bin(self.list.key))
        self.file.clicked.connect(lambda: self.file_wanted.emit(self.list.key))
        self.copies.clicked.connect(self.copies_wanted)
        self.list.chosen.connect(lambda _key: self._show_acts())
        self.list.compare_wanted.connect(self._on_compare)
        self.list.rename_wanted.connect(self._ask_name)
        self.list.bin_wanted.connect(self._on_bin)
        self.name.entered.connect(self._on_name)
        self.name.dropped.connect(self._end_naming)

    def _word(self, words: str, key: str = "") -> Button:
        return Button(self._theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=key)

    def _show_acts(self) -> None:
        row = self.list.row
        now = row is None or not row.key
        named = row is not None and row.named
        self.compare.setVisible(row is not None and not now and row.known)
        self.rename.set_words(self.tr("Geef deze stand een naam") if now else self.tr("Andere naam"))
        self.rename.setVisible(self._changeable and (now or named))
        self.bin.setVisible(self._changeable and named)
        self.file.setVisible(row is not None and row.sent)

    def _on_compare(self, key: str) -> None:
        if key and self.list.row is not None and self.list.row.known:
            self.compare_wanted.emit(key)

    def _on_bin(self, key: str) -> None:
        if not self.bin.isHidden():
            self.bin_wanted.emit(key)

    def _ask_name(self, key: str) -> None:
        row = self.list.row
        if self.rename.isHidden() or row is None:
            return
        self._naming = key
        self.name.show_text(row.title if key else "")
        self.name.show()
        self.name.selectAll()
        self.name.setFocus()

    def _on_name(self, name: str) -> None:
        if name.strip():
            self.named.emit(self._naming, name.strip())
        self._end_naming()

    def _end_naming(self) -> None:
        self.list.setFocus()
        self.name.hide()


class _NameLine(Line):
    """Enter names, Esc leaves it."""

    entered = Signal(str)
    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
