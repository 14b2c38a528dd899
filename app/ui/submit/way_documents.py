"""The documents with one point of the way: each with a word to take a copy of it and one to throw it away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.workshop.way import Document


class WayDocuments(QWidget):
    """Says what is wanted; what happens then comes back as other documents to show."""

    add_wanted = Signal()
    copy_wanted = Signal(str)
    """A copy is wanted of the document with this id."""
    bin_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changeable = changeable
        self._shown: tuple[Document, ...] | None = None
        self.add = Button(theme, self.tr("Voeg een document toe"), self, size=ButtonSize.LIST)
        self.add.clicked.connect(self.add_wanted)
        self.add.setVisible(changeable)
        self.lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._list)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Show these."""
        if tuple(documents) == self._shown:
            return
        focus = QApplication.focusWidget()
        held = focus is not None and any(line.isAncestorOf(focus) for line in self.lines)
        self._shown = tuple(documents)
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [self._line(document) for document in documents]
        for line in self.lines:
            self._list.addWidget(line)
        if held:
            self.add.setFocus()

    def _line(self, document: Document) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(plain_label(document.name, TextRole.BODY, line, wrap=True), 1)
        for words, wanted in (
            (self.tr("Bewaar een kopie"), self.copy_wanted),
            (self.tr("Haal weg"), self.bin_wanted),
        ):
            if wanted is self.bin_wanted and not self._changeable:
                continue
            button = Button(self._theme, words, line, kind=ButtonKind.LINK, size=ButtonSize.LIST)
            button.setAccessibleDescription(document.name)
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted.emit(document.id))
            row.addWidget(button)
        return line
