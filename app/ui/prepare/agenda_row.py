"""One row of the agenda: how its cells are painted, and the one field in which a cell is changed."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.ui.prepare.agenda_model import SLOT, Column
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.line import Line
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import elided
from app.workshop.timetable import Slot

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CELLS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class RowDelegate(QStyledItemDelegate):
    """Says what was typed, and where people go on from there."""

    typed = Signal(str, int, str)
    """At every key: the block, the column, and what stands in the field now."""
    edited = Signal(str, int, str)
    """The same, when what was typed is meant."""
    row_wanted = Signal(int)
    """On to a row above (-1) or below (1)."""
    cell_wanted = Signal(int)
    """On to the next field (1), or the one before (-1)."""
    add_wanted = Signal()

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, Height.AGENDA_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        slot: Slot = index.data(SLOT)
        area = QRectF(option.rect)
        state = option.state
        colour = self._theme.colour
        chosen = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setClipRect(area)
        if chosen:
            whole = QRectF(0, area.top(), self._view.viewport().width(), area.height())
            paint_box(painter, whole, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus and index == self._view.currentIndex():
            paint_ring(painter, area.adjusted(1, 1, -1, -1), colour("accent"))
        column = Column(index.column())
        strong = chosen and column in (Column.BEGIN, Column.WHAT)
        font = role_font(TextRole.STRONG if strong else TextRole.BODY)
        quiet = slot.block.pause or column is Column.BEGIN or not slot.block.minutes
        painter.setFont(font)
        painter.setPen(colour("on_soft" if chosen else "muted" if quiet else "ink"))
        side = Qt.AlignmentFlag.AlignRight if column >= Column.MINUTES else Qt.AlignmentFlag.AlignLeft
        inside = area.adjusted(Space.M, 0, -Space.M, 0)
        words = elided(index.data(), font, inside.width() + 1)
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.restore()

    # -- the one field

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = Line(parent, name=self._name_of(Column(index.column())))
        if index.column() >= Column.MINUTES:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        slot: Slot = index.data(SLOT)
        column = index.column()
        editor.textEdited.connect(lambda text: self.typed.emit(slot.block.id, column, text))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once; what comes back while people type doesn't take their words away."""
        assert isinstance(editor, Line)
        if editor.property("begun") is None:
            text = index.data(Qt.ItemDataRole.EditRole)
            editor.setText(text)
            editor.selectAll()
            editor.setProperty("begun", text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 1, 0, -1))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, Line)
        if editor.text() != editor.property("begun"):
            slot: Slot = index.data(SLOT)
            self.edited.emit(slot.block.id, index.column(), editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (
            isinstance(watched, Line)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
        ):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self._take_back(watched)
            return True
        if key not in (*_ENTER, *_ROWS, *_CELLS):
            return super().eventFilter(watched, event)
        self.commitData.emit(watched)
        self.closeEditor.emit(watched)
        self._view.setFocus()
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.add_wanted.emit()
        elif key in _CELLS:
            self.cell_wanted.emit(_CELLS[key])
        else:
            self.row_wanted.emit(_ROWS.get(key, 1))
        return True

    def _take_back(self, editor: Line) -> None:
        """Escape: as it was before."""
        editor.setText(editor.property("begun"))
        editor.textEdited.emit(editor.text())
        self.closeEditor.emit(editor)
        self._view.setFocus()

    def _name_of(self, column: Column) -> str:
        if column is Column.WHAT:
            return self.tr("Wat")
        return self.tr("Minuten") if column is Column.MINUTES else self.tr("Minstens, in minuten")
