"""The block "Eerder geopend": ten files, and a search among all of them on Ctrl+F."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.start.recent import RecentFile
from app.ui.start.recent_list import RecentModel, RecentView
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label

TEN: Final = 10


class Earlier(QWidget):
    """``chosen`` comes with the file that was picked; ``left`` when the search is closed."""

    chosen = Signal(RecentFile)
    left = Signal()

    def __init__(self, theme: Theme, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[RecentFile, ...] = ()
        self._now = datetime.min
        self.model = RecentModel(home, self)
        self.view = RecentView(theme, self.model, self)
        self.view.setAccessibleName(self.tr("Eerder geopend"))
        self.view.chosen.connect(self.chosen)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Zoek op naam of map"))
        self.field.setAccessibleName(self.tr("Zoek in wat je eerder opende"))
        self.field.setFixedWidth(Width.START_RIGHT - Space.XXL)
        self.field.hide()
        self.field.textChanged.connect(self._show_rows)
        self.field.installEventFilter(self)
        self._nothing = plain_label("", TextRole.MUTED, self, wrap=True)
        self._open_search = Button(
            theme, self.tr("Zoek"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl F"
        )
        self._open_search.clicked.connect(self.search)
        self._arrange()

    @property
    def has_files(self) -> bool:
        """Whether there is anything besides the file on the card."""
        return len(self._files) > 1

    def show_files(self, files: Sequence[RecentFile], now: datetime) -> None:
        """Show these, newest first; the first one is on the card already."""
        self._files, self._now = tuple(files), now
        self.model.forget_gone()
        self._show_rows()

    def search(self) -> None:
        """Open the search and put the cursor in it."""
        if not self._files:
            return
        self._open_search.hide()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()
        self._show_rows()

    def take_focus(self) -> None:
        """Put the keyboard in the list, on its first row when there is none yet."""
        self.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._search_key(event)
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        """Enter opens the first that was found, ↓ goes to the list, Esc closes the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.field.hide()
            self.field.clear()
            self._open_search.show()
            self._show_rows()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.model.rowCount():
                self.chosen.emit(self.model.rows[0])
        elif event.key() == Qt.Key.Key_Down:
            self.take_focus()
        else:
            return False
        return True

    def _show_rows(self) -> None:
        if self.field.isHidden():
            rows: Sequence[RecentFile] = self._files[1 : TEN + 1]
        else:
            wanted = self.field.text().casefold().split()
            rows = [file for file in self._files if _matches(file, wanted)]
        self.model.set_files(rows, self._now)
        self.view.setVisible(bool(rows))
        nothing = self.tr("Niets gevonden. Zoek met minder letters, of open het bestand met Ctrl+O.")
        self._nothing.setText("" if rows else nothing)
        self._nothing.setVisible(not rows)

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(plain_label(self.tr("Eerder geopend"), TextRole.HEADING, self), 1)
        heading.addWidget(self.field)
        heading.addWidget(self._open_search)
        head = QWidget(self)
        head.setFixedHeight(Height.FIELD)
        head.setLayout(heading)
        heading.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL + Space.S, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addSpacing(Space.M)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._nothing)
        layout.addStretch(0)


def _matches(file: RecentFile, wanted: Sequence[str]) -> bool:
    """Whether every word stands in the title, the submitter or the path."""
    words = f"{file.title} {file.submitter} {file.path}".casefold()
    return all(word in words for word in wanted)
