"""The lines of a form as they were read: what each is, its words, and quietly where its answer goes."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.foundation.word_places import Place, PlaceKind
from app.guides.form_lines import FormLine, LineKind
from app.guides.joining import folded
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, tip_text, wrapped

_LINE = Qt.ItemDataRole.UserRole
_MOST_LINES = 3
_ROLES = {
    LineKind.SECTION: TextRole.STRONG,
    LineKind.QUESTION: TextRole.BODY,
    LineKind.DATUM: TextRole.BODY,
    LineKind.HELP: TextRole.SMALL,
    LineKind.NOTHING: TextRole.SMALL,
}
_QUIET = (LineKind.HELP, LineKind.NOTHING)


class FormLines(RowList):
    """One letter says what the chosen line is; Enter goes to its words."""

    kind_wanted = Signal(object)
    """The ``LineKind`` that the chosen line is to be."""
    words_wanted = Signal()
    undo_wanted = Signal()
    chosen = Signal()
    """Another line is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Wat we in het formulier lazen"))
        self.may_undo = False
        """Whether there is a correction to take back; else Ctrl+Z is the practice's own."""
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())

    @property
    def lines(self) -> list[FormLine]:
        """What it shows."""
        return self._rows.rows

    @property
    def row(self) -> int:
        """The place of the chosen line, from 0; -1 without one."""
        return self.currentIndex().row()

    def show_lines(self, lines: list[FormLine]) -> None:
        """Show these from the beginning."""
        self._rows.replace(lines)
        self.choose(0)

    def put(self, row: int, line: FormLine) -> None:
        """Show another line in a place."""
        self._rows.rows[row] = line
        self._rows.dataChanged.emit(self._rows.index(row), self._rows.index(row))
        self.scheduleDelayedItemsLayout()

    def choose(self, row: int) -> None:
        """Choose a line by its place, from 0."""
        self.setCurrentIndex(self._rows.index(row))

    def words_of(self, row: int) -> str:
        """A line as it is read out."""
        return str(self._rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.may_undo and _is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in _KEYS and plain:
            self.kind_wanted.emit(_KEYS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.words_wanted.emit()
        elif self.may_undo and _is_undo(event):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)


_KEYS = {
    Qt.Key.Key_O: LineKind.SECTION,
    Qt.Key.Key_V: LineKind.QUESTION,
    Qt.Key.Key_U: LineKind.HELP,
    Qt.Key.Key_G: LineKind.DATUM,
    Qt.Key.Key_N: LineKind.NOTHING,
}


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)


class _Rows(RowsModel[FormLine]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.rows[index.row()]
        if role == _LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (self.kind(line), line.text, self.beside(line))
            return ", ".join(part for part in said if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(line.text)
        return None

    def kind(self, line: FormLine) -> str:
        """What a line is, in a word."""
        return _kind_word(line.kind)

    def beside(self, line: FormLine) -> str:
        """Where an answer goes; of a datum also which one it is, as the form may say at length."""
        if line.kind not in (LineKind.QUESTION, LineKind.DATUM):
            return ""
        where = self._where(line)
        named = line.datum is not None and folded(line.datum.label) != folded(line.text)
        return f"{where} · {line.datum.label}" if named and line.datum is not None else where

    def _where(self, line: FormLine) -> str:
        place = Place.parse(line.place)
        table = line.table
        if line.boxed:
            return self.tr("in het tekstvak")
        match place.kind if place is not None else None:
            case PlaceKind.CELL:
                return self.tr("cel in tabel {number}").format(number=table)
            case PlaceKind.GRID:
                return self.tr("rijen van tabel {number}").format(number=table)
            case PlaceKind.LINE:
                return self.tr("op dezelfde regel")
            case PlaceKind.CONTROL:
                return self.tr("invulvak")
            case PlaceKind.FIELD:
                return self.tr("formulierveld")
            case PlaceKind.BLANK | PlaceKind.UNDER:
                return self.tr("onder deze regel")
            case _:
                return ""


class _LineDelegate(QStyledItemDelegate):
    """The kind at the left, the words in the middle in as many lines as they need, the place at the right."""

    def __init__(self, theme: Theme, view: FormLines) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: FormLine = index.data(_LINE)
        width = self._view.viewport().width()
        high = len(self._words(line, index, width)) * TYPE[_ROLES[line.kind]].line
        above = Space.S if line.kind is LineKind.SECTION and index.row() else 0
        return QSize(width, high + Space.S + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index) -> None:
        line: FormLine = index.data(_LINE)
        state: QStyle.StateFlag = option.state
        area = QRectF(option.rect)
        colour = self._theme.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft") if chosen else colour("muted" if line.kind in _QUIET else "ink")
        quiet = colour("on_soft") if chosen else colour("muted")
        role = _ROLES[line.kind]
        words = self._words(line, index, round(area.width()))
        step = TYPE[role].line
        top = area.bottom() - Space.XS - len(words) * step
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        small = role_font(TextRole.SMALL)
        painter.setFont(small)
        painter.setPen(quiet)
        left = area.left() + Space.S
        painter.drawText(QRectF(left, top, _kind_width(), step), flags, index.model().kind(line))  # type: ignore[attr-defined]
        beside = index.model().beside(line)  # type: ignore[attr-defined]
        room = _beside_width(area.width())
        spot = QRectF(area.right() - Space.S - room, top, room, step)
        painter.drawText(spot, flags | Qt.AlignmentFlag.AlignRight, elided(beside, small, room))
        painter.setFont(role_font(role))
        painter.setPen(ink)
        left += _kind_width() + Space.S + _indent(line)
        for text in words:
            painter.drawText(QRectF(left, top, area.right() - left, step), flags, text)
            top += step
        painter.restore()

    def _words(self, line: FormLine, index: QModelIndex | Index, width: int) -> tuple[str, ...]:
        beside = index.model().beside(line)  # type: ignore[attr-defined]
        taken = Space.S * 4 + _kind_width() + _indent(line) + (_beside_width(width) if beside else 0)
        return wrapped(line.text, role_font(_ROLES[line.kind]), width - taken, _MOST_LINES)


def _kind_word(kind: LineKind) -> str:
    return {
        LineKind.SECTION: _tr("Onderdeel"),
        LineKind.QUESTION: _tr("Vraag"),
        LineKind.HELP: _tr("Uitleg"),
        LineKind.DATUM: _tr("Gegeven"),
        LineKind.NOTHING: _tr("Niets"),
    }[kind]


def _kind_width() -> int:
    """Of the longest word for a kind, in logical pixels."""
    metrics = QFontMetricsF(role_font(TextRole.SMALL))
    return round(max(metrics.horizontalAdvance(_kind_word(kind)) for kind in LineKind)) + Space.XS


def _beside_width(width: float) -> int:
    """A share of the row for where an answer goes."""
    return round(width * 0.34)


def _indent(line: FormLine) -> int:
    return {LineKind.SECTION: 0, LineKind.HELP: Space.L, LineKind.NOTHING: 0}.get(line.kind, Space.S)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FormLine", words)
