"""The matrix: a row for each pattern, a column for each perspective, and in how many verhalen it was told."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.guides.steps import Labelled
from app.ui.amounts import counted
from app.ui.theme.fonts import font_of, role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import NOTE, TYPE, Height, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, wrapped
from app.workshop.trajectory_matrix import Pattern, PerspectiveTally

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
_NAME_LEAST = Width.LEFT_PREPARE
_CASES = Width.TIME_FIELD
_COLUMN_MOST, _COLUMN_LEAST = Width.TIME_FIELD, Width.TIME
_INSIDE = Space.S


@dataclass(frozen=True, slots=True)
class Heading:
    """Words above the rows that belong together."""

    words: str


class MatrixList(RowList):
    """Ctrl or Shift chooses more, for V to say that they are the same; Enter is other words."""

    chosen_changed = Signal()
    wanted = Signal(str)
    """"edit" or "same" for the chosen patterns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Wat terugkomt over de verhalen"))
        self._rows = _Rows(self)
        self.perspectives: tuple[Labelled, ...] = ()
        self.setModel(self._rows)
        self.setItemDelegate(_PatternDelegate(theme, self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.doubleClicked.connect(lambda _index: self.wanted.emit("edit"))

    @property
    def current(self) -> Pattern | None:
        """The pattern that people are at."""
        row = self.currentIndex().row()
        found = self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None
        return found if isinstance(found, Pattern) else None

    @property
    def chosen(self) -> list[Pattern]:
        """The chosen ones, in order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [one for row in rows if isinstance(one := self._rows.rows[row], Pattern)]

    def show_patterns(self, rows: Sequence[Pattern | Heading], perspectives: Sequence[Labelled]) -> None:
        """Show these; people stay at the pattern where they were."""
        if list(rows) == self._rows.rows and tuple(perspectives) == self.perspectives:
            return
        here, row = self.current, self.currentIndex().row()
        ids = {one.id for one in here.factors} if here is not None else set()
        self.perspectives = tuple(perspectives)
        self._rows.perspectives = self.perspectives
        self._rows.replace(rows)
        same = (n for n, one in enumerate(rows) if isinstance(one, Pattern)
                and not ids.isdisjoint(factor.id for factor in one.factors))  # fmt: skip
        first = next((n for n, one in enumerate(rows) if isinstance(one, Pattern)), -1)
        place = next(same, row if 0 <= row < len(rows) and isinstance(rows[row], Pattern) else first)
        if place >= 0:
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._rows.index(place), how)

    def area(self) -> QRectF | None:
        """Where the words of the current one are in the viewport."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        self.scrollTo(index)
        row = QRectF(self.visualRect(index))
        row.setRight(self.columns[0])
        return row

    @property
    def columns(self) -> tuple[float, ...]:
        """Where each column begins: that of the verhalen, then each perspective; and last where it ends."""
        whole, count = self.viewport().width(), max(len(self.perspectives), 1)
        wide = min(max((whole - _NAME_LEAST - _CASES) / count, _COLUMN_LEAST), _COLUMN_MOST)
        begin = max(whole - _CASES - wide * len(self.perspectives), _NAME_LEAST / 2)
        wide = min(wide, (whole - _CASES - begin) / count)
        return (begin, *(begin + _CASES + wide * place for place in range(len(self.perspectives) + 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wish = _KEYS.get(Qt.Key(event.key())) if not held else None
        if wish is not None and self.current is not None:
            self.wanted.emit(wish)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


_KEYS = {
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_V: "same",
}


class _Rows(RowsModel[Pattern | Heading]):
    perspectives: tuple[Labelled, ...] = ()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == _ROW:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.words if isinstance(one, Heading) else one.text
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(one, Pattern):
            sign = self.tr("hielp") if one.helps else self.tr("hinderde")
            seen = ", ".join(sight.perspective.label for sight in one.sights if sight.count)
            return counted(
                len(one.cases),
                "{sign}: {text}, in 1 verhaal, gezien door {seen}",
                "{sign}: {text}, in {count} verhalen, gezien door {seen}",
                sign=sign,
                text=one.text,
                seen=seen or self.tr("niemand"),
            )
        return None


class MatrixHeads(QWidget):
    """The words above the columns, and how much each perspective told."""

    def __init__(self, theme: Theme, table: MatrixList, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        self._tallies: tuple[PerspectiveTally, ...] = ()
        self.setFixedHeight(TYPE[TextRole.STRONG].line + 2 * TYPE[TextRole.SMALL].line + Space.XS)
        theme.changed.connect(self.update)

    def show_tallies(self, tallies: Sequence[PerspectiveTally]) -> None:
        """What each perspective told, in the order of the columns."""
        self._tallies = tuple(tallies)
        words = (f"{one.perspective.label}: {one.helps} ✓, {one.hinders} ✕" for one in tallies)
        self.setAccessibleName("; ".join(words))
        self.update()

    def paintEvent(self, event: object) -> None:
        del event
        painter = QPainter(self)
        columns = self._table.columns
        strong, small = role_font(TextRole.SMALL_STRONG), role_font(TextRole.SMALL)
        line, under = TYPE[TextRole.STRONG].line, TYPE[TextRole.SMALL].line
        painter.setFont(strong)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(QRectF(_INSIDE, 0, columns[0], line), _LEFT, self.tr("Wat hielp en wat hinderde"))
        painter.drawText(QRectF(columns[0], 0, _CASES, line), _MIDDLE, self.tr("Verhalen"))
        for place, one in enumerate(self._tallies):
            left, right = columns[place + 1], columns[place + 2]
            wide = right - left - Space.XS
            painter.setFont(strong)
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(
                QRectF(left, 0, wide, line), _MIDDLE, elided(one.perspective.label, strong, wide)
            )
            painter.setFont(small)
            painter.setPen(self._theme.colour("muted"))
            self._paint_count(painter, QRectF(left, line, wide, under), one)

    def _paint_count(self, painter: QPainter, area: QRectF, one: PerspectiveTally) -> None:
        """How many helped and how many hindered, each behind its sign; one above the other where narrow."""
        size, under = SignSize.SMALL - 2, TYPE[TextRole.SMALL].line
        narrow = area.width() < 2 * (size + Space.L)
        half = area.width() / (1 if narrow else 2)
        for place, (sign, number) in enumerate(((Sign.CHECK, one.helps), (Sign.CROSS, one.hinders))):
            left = area.left() + max((half - size - Space.M) / 2, 0) + (0 if narrow else place * half)
            top = area.top() + (place * under if narrow else 0)
            paint_sign(painter, sign, QRectF(left, top + 2, size, size), self._theme.colour("muted"))
            painter.drawText(QRectF(left + size + 3, top, half, under), _LEFT, str(number))


class _PatternDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: MatrixList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        one = index.data(_ROW)
        if isinstance(one, Heading):
            return QSize(0, Height.FIELD)
        more = TYPE[TextRole.SMALL].line if one.turned else 0
        return QSize(0, max(len(self._lines(one)), 1) * NOTE.line + more + 2 * _INSIDE + Space.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(one, Heading):
            painter.setFont(role_font(TextRole.STRONG))
            painter.setPen(self._theme.colour("ink"))
            area = QRectF(option.rect).adjusted(_INSIDE, Space.S, 0, 0)
            painter.drawText(area, _LEFT, one.words)
        else:
            self._paint_pattern(painter, option, index, one)
        painter.restore()

    def _paint_pattern(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, one: Pattern
    ) -> None:
        colour, colours = self._theme.colour, self._theme.colours
        area = QRectF(option.rect).adjusted(1, 1, -1, -1 - Space.XS)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        outline = colour("outline") if colours.outline else None
        paint_box(painter, area, colour("soft" if chosen else "block"), outline)
        if index == self._view.currentIndex() and self._view.hasFocus():
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft" if chosen else "ink")
        top, size = area.top() + _INSIDE, SignSize.SMALL
        sign = Sign.CHECK if one.helps else Sign.CROSS
        paint_sign(painter, sign, QRectF(area.left() + _INSIDE, top + 2, size, size), ink)
        painter.setPen(ink)
        painter.setFont(font_of(NOTE))
        left = area.left() + _INSIDE + size + Space.S
        for words in self._lines(one):
            painter.drawText(QRectF(left, top, self._room + 2, NOTE.line), _LEFT, words)
            top += NOTE.line
        if one.turned:
            painter.setFont(role_font(TextRole.SMALL))
            words = self.tr("elders hinderde dit") if one.helps else self.tr("elders hielp dit")
            painter.drawText(QRectF(left, top, self._room, TYPE[TextRole.SMALL].line), _LEFT, words)
        columns = self._view.columns
        painter.setFont(role_font(TextRole.STRONG))
        painter.drawText(QRectF(columns[0], area.top(), _CASES, area.height()), _MIDDLE, str(len(one.cases)))
        for place, sight in enumerate(one.sights):
            begin, end = columns[place + 1], columns[place + 2]
            spot = QRectF(begin, area.top(), end - begin - Space.XS, area.height())
            self._paint_sight(painter, spot, sign if sight.count else Sign.DASH, sight.count)

    def _paint_sight(self, painter: QPainter, area: QRectF, sign: Sign, count: int) -> None:
        """The sign of the row when this perspective saw it, and how often; a dash when it did not."""
        size = SignSize.SMALL
        ink = painter.pen().color()
        wide = size + (Space.M if count > 1 else 0)
        left = area.center().x() - wide / 2
        faint = self._theme.colour("muted") if not count and ink == self._theme.colour("ink") else ink
        paint_sign(painter, sign, QRectF(left, area.center().y() - size / 2, size, size), faint)
        if count > 1:
            spot = QRectF(left + size + Space.XS, area.top(), Space.L, area.height())
            painter.drawText(spot, _LEFT, str(count))

    @property
    def _room(self) -> float:
        return self._view.columns[0] - 2 * _INSIDE - SignSize.SMALL - Space.S

    def _lines(self, one: Pattern) -> tuple[str, ...]:
        return wrapped(one.text.strip() or "–", font_of(NOTE), self._room)
