"""The list of the day: arrows and Enter go to a block or an onderdeel, + and - give it more or less time."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QWidget

from app.ui.amounts import counted
from app.ui.session.day_row import DayRowDelegate
from app.ui.session.day_rows import BlockRow, DayRow, EndRow, OutsideRow, SectionRow, State, rows_of_day
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.ticking import Ticking
from app.ui.widgets.row_list import paint_whole_ring
from app.ui.widgets.rows_model import Index, KeyedRowsModel
from app.ui.widgets.text import tip_text
from app.workshop.agenda import LONGEST, Block
from app.workshop.timetable import STEP


class DayList(QListView):
    """Where we are, and plan against actual, for the whole day. Going somewhere begins nothing."""

    went = Signal()
    """People chose where to go; the keyboard goes back to the work."""
    unforeseen_wanted = Signal()
    """Something nobody planned begins now."""
    end_wanted = Signal()
    """What the day came to, in the place of the question."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, ticking: Ticking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._model = _Rows(practice, self)
        self._table = practice.timetable
        self.setModel(self._model)
        delegate = DayRowDelegate(theme, self)
        delegate.closeEditor.connect(self._on_named)
        self.setItemDelegate(delegate)
        self.setProperty("surface", "clear")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("De dag"))
        self.clicked.connect(self._go)
        practice.changed.connect(self._on_changed)
        practice.moved.connect(self._show_here)
        practice.day_chosen.connect(self._show_here)
        ticking.ticked.connect(self._on_tick)
        theme.changed.connect(self.viewport().update)
        self._show_here()

    @property
    def rows(self) -> list[DayRow]:
        """What it shows."""
        return self._model.rows

    @property
    def chosen_block(self) -> Block | None:
        """The block of the chosen row; of an onderdeel, the block it is in."""
        row = self.currentIndex().row()
        blocks = [one.block for one in self.rows[: row + 1] if isinstance(one, BlockRow)]
        return blocks[-1] if blocks else None

    def choose_block(self, block_id: str) -> None:
        """Put the choice on a block."""
        keys = [row.key for row in self.rows]
        if block_id in keys:
            self.setCurrentIndex(self._model.index(keys.index(block_id)))

    def begin_chosen(self) -> None:
        """The chosen block begins now, also out of order."""
        block = self.chosen_block
        if block is not None:
            self._practice.begin(block)
            self.went.emit()

    def name_block(self, block_id: str) -> None:
        """Type another name for a block, in its row; Enter keeps it and brings people back to the work."""
        self.choose_block(block_id)
        if not self._practice.read_only:
            self.setFocus()
            self.edit(self.currentIndex())

    def _on_named(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        if hint is not QStyledItemDelegate.EndEditHint.NoHint:
            self.went.emit()

    def give(self, minutes: int) -> None:
        """More or less time for the chosen block; the plan stays what it was."""
        block = self.chosen_block
        if block is None or block.done:
            return
        allowed = min(max(block.allowed_minutes + minutes, 0), LONGEST)
        if allowed != block.allowed_minutes:
            self._practice.do(lambda: self._practice.workshop.agenda.allow({block.id: allowed}))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_whole_ring(self, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QListView.State.EditingState:
            super().keyPressEvent(event)  # the Enter that keeps a name comes here too, and goes nowhere
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.give(STEP if event.key() == Qt.Key.Key_Plus else -STEP)
        elif event.key() == Qt.Key.Key_F2 and self.chosen_block is not None:
            self.name_block(self.chosen_block.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            at = self.visualRect(self.currentIndex()).center()
        elif self.indexAt(at).isValid():
            self.setCurrentIndex(self.indexAt(at))
        menu = self.menu_of_chosen()
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(QPoint(at)))

    def menu_of_chosen(self) -> QMenu | None:
        """What can be done with the chosen block; None when there is none, or people can only look."""
        block = self.chosen_block
        if block is None or self._practice.read_only:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = {
            "begin": self.tr("Begin nu\tCtrl+J"),
            "longer": counted(STEP, "Toch 1 minuut langer\t+", "Toch {count} minuten langer\t+"),
            "shorter": counted(STEP, "Toch 1 minuut korter\t-", "Toch {count} minuten korter\t-"),
            "name": self.tr("Geef een andere naam\tF2"),
            "unforeseen": self.tr("Onverwacht blok\tCtrl+Shift+N"),
        }
        menu.addAction(words["begin"], self.begin_chosen).setEnabled(not block.running)
        menu.addAction(words["longer"], lambda: self.give(STEP)).setEnabled(not block.done)
        menu.addAction(words["shorter"], lambda: self.give(-STEP)).setEnabled(not block.done)
        menu.addAction(words["name"], lambda: self.name_block(block.id))
        menu.addSeparator()
        menu.addAction(words["unforeseen"], self.unforeseen_wanted.emit)
        return menu

    def _go(self, index: QModelIndex) -> None:
        row = self.rows[index.row()] if index.isValid() else None
        if isinstance(row, EndRow):
            self.end_wanted.emit()
        elif row is not None and row.position >= 0:
            self._practice.go_to(row.position)
            self.went.emit()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("contribution", "guide", "agenda_item", "day"):
            self._show()

    def _on_tick(self) -> None:
        if self._practice.timetable != self._table:
            self._show()

    def _show(self) -> None:
        """What is chosen stays chosen, also when rows come and go."""
        chosen = self.rows[self.currentIndex().row()].key if self.currentIndex().isValid() else ""
        self._table = self._practice.timetable
        if self._model.renew(rows_of_day(self._practice, self._table)):
            self.choose_block(chosen)

    def _show_here(self) -> None:
        self._show()
        here = [number for number, row in enumerate(self.rows) if row.here]
        if here:
            index = self._model.index(here[-1])
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)


class _Rows(KeyedRowsModel[DayRow]):
    """The rows; an edited name goes to the agenda."""

    def __init__(self, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice

    def key(self, row: DayRow) -> tuple[str, bool]:
        """A row at another time is still that row; not when people are somewhere else."""
        return row.key, row.here

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if isinstance(row, OutsideRow):
                return self.tr("Buiten de agenda: {name}").format(name=row.name)
            return self.tr("Einde") if isinstance(row, EndRow) else row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            end = self.tr("Wat de dag opleverde (Ctrl+E)") if isinstance(row, EndRow) else ""
            return tip_text(row.block.activity if isinstance(row, BlockRow) else end)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, name = self.rows[index.row()], " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not isinstance(row, BlockRow) or name in ("", row.name):
            return False
        agenda = self._practice.workshop.agenda
        fields = {"activity": name, "short_name": None}
        return self._practice.works(lambda: agenda.change(row.block.id, **fields))

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if isinstance(row, BlockRow) and not self._practice.read_only:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def _spoken(self, row: DayRow) -> str:
        """A row in words: what the columns and signs show."""
        if isinstance(row, EndRow):
            words = self.tr("Einde {time}").format(time=row.time)
            plan = self.tr(", gepland {time}").format(time=row.plan) if row.plan else ""
            return words + plan
        if isinstance(row, SectionRow):
            share = self.tr("{done} van {total}").format(done=row.done, total=row.total)
            return f"{row.name} {share}" if row.total else row.name
        if isinstance(row, OutsideRow):
            return self.tr("Buiten de agenda: {name}").format(name=row.name)
        states = {
            State.DONE: self.tr("gedaan"),
            State.RUNNING: self.tr("bezig"),
            State.COMING: self.tr("komt nog"),
            State.PASSED_OVER: self.tr("overgeslagen"),
        }
        planned = counted(row.plan or 0, "gepland 1 minuut", "gepland {count} minuten")
        real = ""
        if row.actual is not None:
            real = counted(row.actual, "echt 1 minuut", "echt {count} minuten")
        return ", ".join(word for word in (row.name, states[row.state], row.time, planned, real) if word)
