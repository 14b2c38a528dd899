"""The places to jump to, in groups: each with its number, its words, and where it lies."""

from itertools import groupby

from PySide6.QtCore import (
    QCoreApplication,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Space, TextRole, Width
from app.ui.widgets.press import paint_box
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, tip_text
from app.workshop.finding import Group, Place, What

Row = Place | Group
"""A place, or the heading of a group."""
ROWS_SHOWN = 8


def words_of_group(group: Group) -> str:
    """The heading of a group."""
    if group is Group.DAY:
        return QCoreApplication.translate("JumpList", "Op de agenda")
    if group is Group.ELSEWHERE:
        return QCoreApplication.translate("JumpList", "Niet op de agenda")
    return QCoreApplication.translate("JumpList", "Wat er gezegd is")


def beside(place: Place) -> str:
    """Where a place lies, on its second line."""
    kind = {
        What.BLOCK: QCoreApplication.translate("JumpList", "Blok"),
        What.SECTION: QCoreApplication.translate("JumpList", "Onderdeel"),
    }.get(place.what)
    return " · ".join(part for part in (kind, *place.beside) if part)


class JumpList(QListView):
    """Never has the keyboard itself: the field above it does, and tells it where to step."""

    wanted = Signal(object)
    """A ``Place`` was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none;")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setMinimumHeight(ROWS_SHOWN * Height.ROW_TWO_LINES)
        self.setAccessibleName(self.tr("Gevonden"))
        self.clicked.connect(lambda index: self.wanted.emit(self._rows.place(index.row())))
        theme.changed.connect(self.viewport().update)

    def show_places(self, places: list[Place], chosen: Place | None = None) -> None:
        """Show these, the first one chosen unless another is."""
        self._rows.replace(_under_headings(places))
        self.scrollToTop()
        row = self._rows.rows.index(chosen) if chosen is not None else self._rows.next_from(-1, 1)
        self._choose(row)

    def chosen(self) -> Place | None:
        """The place that Enter goes to."""
        return self._rows.place(self.currentIndex().row())

    def step(self, key: Qt.Key) -> None:
        """To the next or the previous place, or a page further."""
        forward = key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
        places = 1 if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else ROWS_SHOWN - 1
        for _ in range(places):
            self._choose(self._rows.next_from(self.currentIndex().row(), 1 if forward else -1))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))
            self.scrollTo(self._rows.index(max(row - 1, 0)))
            self.scrollTo(self._rows.index(row))


class _Rows(RowsModel[Row]):
    def place(self, row: int) -> Place | None:
        """The place on a row; None for a heading."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Place) else None

    def next_from(self, row: int, step: int) -> int:
        """The next row in this direction that is a place; the same one at the end."""
        there = row + step
        while 0 <= there < len(self.rows) and self.place(there) is None:
            there += step
        return there if 0 <= there < len(self.rows) else row

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if isinstance(row, Group):
            headings = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return words_of_group(row) if role in headings else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(row.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words}, {beside(row)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.place(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _under_headings(places: list[Place]) -> list[Row]:
    """Where another group begins stands its heading."""
    rows: list[Row] = []
    for group, inside in groupby(places, lambda place: place.group):
        rows += [group, *inside]
    return rows


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: JumpList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        place = _row(index)
        high = Height.LIST_BUTTON if isinstance(place, Group) else Height.ROW_TWO_LINES
        return QSize(Height.TILE, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            self._paint_line(painter, area, words_of_group(row), TextRole.SMALL_STRONG, "muted")
        else:
            self._paint_place(painter, option, row, area)
        painter.restore()

    def _paint_place(
        self, painter: QPainter, option: QStyleOptionViewItem, place: Place, area: QRectF
    ) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            outline = self._theme.colours.outline
            edge = self._theme.colour("accent") if outline else None
            paint_box(painter, area, self._theme.colour("soft"), edge)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, area, self._theme.colour("tone"))
        ink, muted = ("on_soft", "on_soft") if chosen else ("ink", "muted")
        if place.number is not None:
            number = QRectF(area.left(), area.top() + Space.XS, Width.NUMBER, TYPE[TextRole.BODY].line)
            painter.setFont(role_font(TextRole.SMALL))
            painter.setPen(self._theme.colour(muted))
            painter.drawText(
                number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(place.number)
            )
        strong = place.what in (What.BLOCK, What.SECTION)
        inside = area.adjusted(Width.NUMBER, Space.XS, 0, 0)
        inside.setHeight(TYPE[TextRole.BODY].line)
        self._paint_line(painter, inside, place.words, TextRole.STRONG if strong else TextRole.BODY, ink)
        inside.translate(0, TYPE[TextRole.BODY].line)
        inside.setHeight(TYPE[TextRole.SMALL].line)
        self._paint_line(painter, inside, beside(place), TextRole.SMALL, muted)

    def _paint_line(self, painter: QPainter, area: QRectF, words: str, role: TextRole, ink: str) -> None:
        font = role_font(role)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        inside = area.adjusted(Space.S, 0, -Space.S, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inside, flags, elided(words, font, inside.width()))


def _row(index: Index) -> Row:
    found: Row = index.model().rows[index.row()]  # type: ignore[attr-defined]
    return found
