"""What stands in the cells of a profile: measured and painted, and what the columns are called."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.ui.amounts import counted
from app.ui.theme.fonts import font_of, role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import NOTE, TYPE, Height, Radius, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import wrapped
from app.workshop.profile_values import QUESTIONS, Cell, ProfileActivity

ROW = Qt.ItemDataRole.UserRole
"""The role under which a cell gives the ``ProfileActivity`` of its row."""
COLUMNS: tuple[Cell | None, ...] = (None, *Cell)
"""The name of the kernactiviteit, and its cells."""
_SIGNS = {Cell.EXPECTED: Sign.CHECK, Cell.DEVELOPING: Sign.HALF, Cell.UNDESIRED: Sign.CROSS}
_INSIDE = Space.M - Space.XS
_LEAST = Height.TILE + Space.XL
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def row_height(activity: ProfileActivity, name: int, wide: int) -> int:
    """Pixels that a row takes where its name is so wide, and each of its cells."""
    cells = (_cell_height(activity, cell, wide - Space.S) for cell in Cell)
    title = len(_title_lines(activity, name)) * TYPE[TextRole.STRONG].line + Space.XXL
    title += len(_spread_lines(activity, name)) * TYPE[TextRole.SMALL].line
    return max(_LEAST, title, *cells) + Space.S


def column_word(cell: Cell) -> str:
    """What stands above a column."""
    words = {
        Cell.EXPECTED: _tr("Verwacht"),
        Cell.DEVELOPING: _tr("In ontwikkeling"),
        Cell.UNDESIRED: _tr("Niet gewenst"),
        Cell.WISDOM: _tr("Wanneer niet?"),
    }
    return words[cell]


class ColumnHeads(QWidget):
    """The words above the columns, with their signs; they scroll along."""

    def __init__(self, theme: Theme, table: QTableView, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        words = (self.tr("Kernactiviteit") if cell is None else column_word(cell) for cell in COLUMNS)
        self.setAccessibleName(", ".join(words))
        self.setFixedHeight(Height.FIELD)
        table.horizontalScrollBar().valueChanged.connect(lambda _value: self.update())
        table.horizontalHeader().sectionResized.connect(lambda *_sizes: self.update())
        theme.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(role_font(TextRole.STRONG))
        for column, cell in enumerate(COLUMNS):
            left = float(self._table.columnViewportPosition(column))
            words = self.tr("Kernactiviteit") if cell is None else column_word(cell)
            sign = _SIGNS.get(cell) if cell is not None else None
            ink = self._theme.colour("ink")
            if sign is not None:
                size = SignSize.ROW
                spot = QRectF(left + _INSIDE, (self.height() - size) / 2, size, size)
                paint_sign(painter, sign, spot, ink)
                left += size + Space.S
            painter.setPen(ink)
            inset = _INSIDE if cell is not None else Space.S
            wide = self._table.columnWidth(column)
            painter.drawText(QRectF(left + inset, 0, wide, self.height()), _LEFT, words)


class CellDelegate(QStyledItemDelegate):
    """The name of a kernactiviteit, or the words of a cell; an empty cell asks its question."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Width.NOTE, _LEAST)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index | QModelIndex) -> None:
        one: ProfileActivity = index.data(ROW)
        cell = COLUMNS[index.column()]
        area = QRectF(option.rect).adjusted(0, 0, -Space.S, -Space.S)
        current = index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is None:
            self._paint_title(painter, area, one)
        else:
            self._paint_cell(painter, area, one, cell)
        if current and self._view.hasFocus():
            paint_ring(painter, area.adjusted(1, 1, -1, -1), self._theme.colour("accent"))
        painter.restore()

    def _paint_title(self, painter: QPainter, area: QRectF, one: ProfileActivity) -> None:
        line, top = TYPE[TextRole.STRONG].line, area.top() + _INSIDE
        painter.setFont(role_font(TextRole.STRONG))
        painter.setPen(self._theme.colour("ink"))
        left = area.left() + Space.S  # clear of the ring
        for words in _title_lines(one, round(area.width())):
            painter.drawText(QRectF(left, top, area.width(), line), _LEFT, words)
            top += line
        told = [self.tr("eigen aan deze praktijk")] if one.specific else []
        told += _spread_lines(one, round(area.width()))
        if one.votes:
            count = one.votes
            told.append(counted(count, "1 stipje", "{count} stipjes"))
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(self._theme.colour("muted"))
        for words in told:
            small = QRectF(left, top, area.width(), TYPE[TextRole.SMALL].line)
            painter.drawText(small, _LEFT, words)
            top += TYPE[TextRole.SMALL].line

    def _paint_cell(self, painter: QPainter, area: QRectF, one: ProfileActivity, cell: Cell) -> None:
        colour = self._theme.colour
        filled = bool(one.cells[cell].strip())
        outline = colour("edge") if not filled else None
        if filled and self._theme.colours.outline:
            outline = colour("outline")
        paint_box(painter, area, colour("block" if filled else "paper"), outline, Radius.CARD)
        top = area.top() + _INSIDE
        left, wide = area.left() + _INSIDE, area.width() - 2 * _INSIDE
        if not filled and cell is not Cell.WISDOM:
            size = SignSize.SMALL
            paint_sign(painter, Sign.QUESTION, QRectF(left, top + 3, size, size), colour("accent"))
            painter.setFont(role_font(TextRole.STRONG))
            painter.setPen(colour("accent"))
            line = TYPE[TextRole.STRONG].line
            spot = QRectF(left + size + Space.S, top, wide, line)
            painter.drawText(spot, _LEFT, self.tr("Open vraag"))
            top += line
        painter.setFont(font_of(NOTE))
        painter.setPen(colour("ink" if filled else "muted"))
        for words in wrapped(_words(one, cell), font_of(NOTE), round(wide)):
            painter.drawText(QRectF(left, top, wide, NOTE.line), _LEFT, words)
            top += NOTE.line


def _cell_height(activity: ProfileActivity, cell: Cell, width: int) -> int:
    lines = wrapped(_words(activity, cell), font_of(NOTE), width - 2 * _INSIDE)
    extra = 0 if activity.cells[cell].strip() else TYPE[TextRole.STRONG].line
    return len(lines) * NOTE.line + extra + 2 * _INSIDE


def _words(activity: ProfileActivity, cell: Cell) -> str:
    return activity.cells[cell].strip() or QUESTIONS[cell]


def _title_lines(activity: ProfileActivity, width: int) -> tuple[str, ...]:
    return wrapped(activity.title.strip() or "–", role_font(TextRole.STRONG), width - Space.M)


def _spread_lines(activity: ProfileActivity, width: int) -> tuple[str, ...]:
    return wrapped(activity.spread, role_font(TextRole.SMALL), width - Space.M, 3) if activity.spread else ()


def _tr(words: str) -> str:
    return QCoreApplication.translate("ProfileTable", words)
