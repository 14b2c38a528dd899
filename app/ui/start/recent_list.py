"""The list "Eerder geopend": a model, a painter for its rows, and a view that opens on Enter or a click."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QSizePolicy, QWidget

from app.ui.start.recent import RecentFile
from app.ui.start.row_painter import FILE_ROLE, GONE_ROLE, PLACE_ROLE, WHEN_ROLE, RowPainter
from app.ui.start.words import folder_in_words, moment_in_words, vanished_in_words
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, Stroke
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.level_mark import level_word
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text

_OPEN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecentModel(RowsModel[RecentFile]):
    """Files as rows; which ones have vanished is told later, by path."""

    def __init__(self, home: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = home
        self._gone: set[Path] = set()
        self._now = datetime.min

    def set_files(self, files: Sequence[RecentFile], now: datetime) -> None:
        """Show these rows, with their dates as seen from ``now``."""
        self._now = now
        self.replace(files)

    def set_gone(self, path: Path) -> None:
        """Show that this file is not at its place."""
        self._gone.add(path)
        for row, file in enumerate(self.rows):
            if file.path == path:
                self.dataChanged.emit(self.index(row), self.index(row))

    def forget_gone(self) -> None:
        """Take every file as present until it is told otherwise."""
        self._gone.clear()

    def is_gone(self, path: Path) -> bool:
        """Whether this file is known not to be at its place."""
        return path in self._gone

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        file = self.rows[index.row()]
        gone = file.path in self._gone
        if role == FILE_ROLE:
            return file
        if role == GONE_ROLE:
            return gone
        if role == PLACE_ROLE:
            return (vanished_in_words if gone else folder_in_words)(file.path, self._home)
        if role == WHEN_ROLE:
            return moment_in_words(file.opened_at, self._now)
        if role == Qt.ItemDataRole.DisplayRole:
            return file.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(str(file.path))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(file, gone=gone)
        return None

    def _spoken(self, file: RecentFile, *, gone: bool) -> str:
        if gone:
            state = self.tr("Niet gevonden")
        else:
            state = level_word(file.level) if file.kind == "practice" else self.tr("Lerend netwerk")
        return ", ".join(
            part for part in (file.title, state, moment_in_words(file.opened_at, self._now)) if part
        )


class RecentView(QListView):
    """Rows of two lines. As high as its rows, and less when the window has less; then it scrolls."""

    chosen = Signal(RecentFile)
    forget_wanted = Signal(Path)
    copies_wanted = Signal(Path)

    def __init__(self, theme: Theme, model: RecentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._may_shrink = True
        self.setModel(model)
        self.setItemDelegate(RowPainter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setViewportMargins(0, Space.S - Stroke.EDGE, 0, Space.S - Stroke.EDGE)
        self.clicked.connect(lambda index: self._choose(index.row()))
        model.modelReset.connect(self._fit)
        theme.changed.connect(self.viewport().update)
        self._fit()

    @property
    def chosen_file(self) -> RecentFile | None:
        """The file of the row where the keyboard is."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if row >= 0 and self.hasFocus() else None

    def set_may_shrink(self, *, may: bool) -> None:
        """Let it scroll in less room than its rows need, or leave the scrolling to the page."""
        self._may_shrink = may
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(Height.ROW_TALL * 8, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        least = 2 * Height.ROW_TALL + 2 * Space.S if self._may_shrink else self._wanted_height()
        return QSize(Height.ROW_TALL * 4, min(self._wanted_height(), least))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in _OPEN_KEYS and row >= 0:
            self._choose(row)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.forget_wanted.emit(self._rows.rows[row].path)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            at = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_of(index.row()).popup(self.viewport().mapToGlobal(QPoint(at)))

    def menu_of(self, row: int) -> QMenu:
        """What can be done with the file in a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = self._rows.rows[row].path
        menu.addAction(self.tr("Open"), lambda: self._choose(row))
        menu.addAction(self.tr("Vorige toestand terugzetten…"), lambda: self.copies_wanted.emit(path))
        menu.addAction(self.tr("Haal uit deze lijst"), lambda: self.forget_wanted.emit(path))
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _wanted_height(self) -> int:
        return max(1, self._rows.rowCount()) * Height.ROW_TALL + 2 * Space.S

    def _fit(self) -> None:
        self.setMaximumHeight(self._wanted_height())
        self.updateGeometry()

    def _choose(self, row: int) -> None:
        self.chosen.emit(self._rows.rows[row])
