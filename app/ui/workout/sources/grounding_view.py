"""The onderbouwing as a table: a row per onderdeel, a column per kind of knowledge, and the sum."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.translated import translated
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import tip_text, wrapped
from app.workshop.day_file import KnowledgeKind
from app.workshop.grounding import Ground, Verdict
from app.workshop.source_values import KIND_WORDS

_COLUMNS: tuple[KnowledgeKind | None, ...] = (*KIND_WORDS, None)
_MOST = 6
"""Lines of a cell; the rest is counted."""
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
SIGNS = MappingProxyType(
    {
        Verdict.NONE: (Sign.EMPTY, "warning"),
        Verdict.UNSAID: (Sign.QUESTION, "warning"),
        Verdict.ONE: (Sign.HALF, "muted"),
        Verdict.SEVERAL: (Sign.CHECK, "accent"),
    }
)
"""Each verdict has its sign beside its words."""


class GroundingView(QTableView):
    """Arrows walk through it; Enter or a click on a source goes to it, on an onderdeel to its text."""

    source_wanted = Signal(str)
    section_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._grounds = _Grounds(self)
        self.setModel(self._grounds)
        self.setItemDelegate(_Painting(theme, self))
        self.setProperty("surface", "clear")
        self.setAccessibleName(self.tr("Onderbouwing: welke kennis draagt elk onderdeel"))
        self.setShowGrid(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(Height.CARD // 2)  # room for a verdict; narrower than that it scrolls
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.clicked.connect(self._go)
        theme.changed.connect(self.viewport().update)

    @property
    def grounds(self) -> Sequence[Ground]:
        """What it shows."""
        return self._grounds.grounds

    def show_grounds(self, grounds: Sequence[Ground], names: Mapping[str, str]) -> None:
        """Show these; ``names`` says how a text speaks of each source, by its id."""
        here = self.currentIndex()
        self._grounds.replace(grounds, names)
        self.setColumnHidden(len(_COLUMNS), not any(ground.of(None) for ground in grounds))
        self._fit()
        row, column = max(here.row(), 0), max(here.column(), 0)
        if row < len(grounds):
            self.setCurrentIndex(self._grounds.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        for row in range(len(self._grounds.grounds)):
            self.setRowHeight(row, self._height(row))

    def _height(self, row: int) -> int:
        delegate = self.itemDelegate()
        assert isinstance(delegate, _Painting)
        columns = range(self._grounds.columnCount())
        return max(delegate.height(self._grounds.index(row, column)) for column in columns)

    def _go(self, index: Index) -> None:
        ground = self._grounds.grounds[index.row()]
        supports = ground.of(_COLUMNS[index.column() - 1]) if index.column() else ()
        if supports:
            self.source_wanted.emit(supports[0].source.id)
        elif not index.column():
            self.section_wanted.emit(ground.section)


class _Grounds(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.grounds: list[Ground] = []
        self.names: Mapping[str, str] = {}

    def replace(self, grounds: Sequence[Ground], names: Mapping[str, str]) -> None:
        self.beginResetModel()
        self.grounds, self.names = list(grounds), names
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.grounds)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1 + len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        if not section:
            return self.tr("Onderdeel")
        kind = _COLUMNS[section - 1]
        return translated(KIND_WORDS[kind]) if kind else self.tr("Soort niet gezegd")

    def lines(self, index: Index) -> tuple[str, ...]:
        """What stands in a cell, each on a line of its own; of the first column only the title."""
        ground = self.grounds[index.row()]
        if not index.column():
            return (ground.title,)
        supports = ground.of(_COLUMNS[index.column() - 1])
        names = [self.names.get(one.source.id, one.source.name) for one in supports]
        if len(names) > _MOST:
            names[_MOST - 1 :] = [self.tr("en nog {count}").format(count=len(names) - _MOST + 1)]
        return tuple(names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        ground = self.grounds[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if not index.column():
                return f"{ground.title}: {translated(ground.verdict.value)}"
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{head}: {'; '.join(self.lines(index)) or self.tr('geen bron')}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            supports = ground.of(_COLUMNS[index.column() - 1])
            cited = self.tr("{name} (geciteerd in een tekst)")
            told = ((cited if one.cited else "{name}").format(name=one.source.name) for one in supports)
            return tip_text("\n".join(told))
        return None


class _Painting(QStyledItemDelegate):
    """A cell with sources is a soft box; an empty one is only a dash."""

    def __init__(self, theme: Theme, view: GroundingView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def height(self, index: Index) -> int:
        """How high a cell is, in pixels."""
        model = index.model()
        assert isinstance(model, _Grounds)
        lines = len(self._wrapped(model, index))
        verdict = TYPE[TextRole.SMALL].line if not index.column() else 0
        return max(lines * TYPE[TextRole.BODY].line + verdict + 2 * Space.S + Space.XS, Height.FIELD)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.columnWidth(index.column()), self.height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Grounds)
        colour = self._theme.colour
        area = QRectF(option.rect).adjusted(1, 1, -Space.S, -Space.XS)
        lines = self._wrapped(model, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = bool(index.column() and lines)
        if filled:
            outline = colour("outline") if self._theme.colours.outline else None
            paint_box(painter, area, colour("soft"), outline)
        if index == self._view.currentIndex() and self._view.hasFocus():
            paint_ring(painter, area, colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver and filled:
            paint_box(painter, area, colour("soft"), colour("edge"))
        left, top = area.left() + Space.M - 1, area.top() + Space.S - Space.XS / 2
        role = TextRole.BODY if index.column() else TextRole.STRONG
        painter.setFont(role_font(role))
        painter.setPen(colour("on_soft" if filled else "ink" if not index.column() else "muted"))
        for words in lines or ("–",):
            painter.drawText(QRectF(left, top, area.width(), TYPE[role].line), _LINE, words)
            top += TYPE[role].line
        if not index.column():
            self._paint_verdict(painter, model.grounds[index.row()].verdict, left, top)
        painter.restore()

    def _paint_verdict(self, painter: QPainter, verdict: Verdict, left: float, top: float) -> None:
        sign, ink = SIGNS[verdict]
        line = TYPE[TextRole.SMALL].line
        spot = QRectF(left, top + (line - SignSize.SMALL) / 2, SignSize.SMALL, SignSize.SMALL)
        paint_sign(painter, sign, spot, self._theme.colour(ink))
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(self._theme.colour(ink))
        words = QRectF(spot.right() + Space.XS, top, self._view.columnWidth(0), line)
        painter.drawText(words, _LINE, translated(verdict.value))

    def _wrapped(self, model: _Grounds, index: Index) -> list[str]:
        room = self._view.columnWidth(index.column()) - Space.M - 2 * Space.S
        font = role_font(TextRole.BODY if index.column() else TextRole.STRONG)
        return [part for line in model.lines(index) for part in wrapped(line, font, room, 2)]
