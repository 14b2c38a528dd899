"""The texts at the left: how far each onderdeel is, and the questions of the one that is open."""

from typing import Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.amounts import counted
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.outline_model import OutlineModel, Rank
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.ring import paint_share
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import wrapped
from app.ui.workout.texts import Row
from app.workshop.drafts import DraftStatus

_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SIGNS: Final = {
    DraftStatus.LEEG: Sign.EMPTY,
    DraftStatus.RUW: Sign.HALF,
    DraftStatus.KLAAR: Sign.CHECK,
}
_ROLES: Final = {
    Rank.GUIDE: TextRole.STRONG,
    Rank.SECTION: TextRole.BODY,
    Rank.STEP: TextRole.SMALL,
}
_MOST_LINES: Final = 2
_MOST_KEPT: Final = 1000
"""Rows that were broken into lines and may come again."""


class TextOutline(QListView):
    """Click, or arrows and Enter, to go to a text."""

    text_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: OutlineModel[Row] = OutlineModel(self._tip, self._spoken, self)
        self.setModel(self._model)
        self.setItemDelegate(_Painting(theme, self))
        self.setProperty("surface", "clear")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Teksten van het grondplan"))
        self.setAccessibleDescription(self.tr("Enter gaat naar die tekst"))
        self.clicked.connect(self._go)
        theme.changed.connect(self.viewport().update)

    def words_of(self, status: DraftStatus) -> str:
        """The word for a status."""
        return {
            DraftStatus.LEEG: self.tr("leeg"),
            DraftStatus.RUW: self.tr("ruw"),
            DraftStatus.KLAAR: self.tr("klaar"),
        }[status]

    def facts(self, row: Row) -> str:
        """What signs and rings say, in words."""
        if row.rank is Rank.GUIDE:
            return ""
        if row.status is not None:
            return self.words_of(row.status)
        share = counted(row.total, "{done} van 1 tekst", "{done} van {count} teksten", done=row.done)
        said = [self.tr("{share}, {ready} klaar").format(share=share, ready=row.ready)]
        if row.remarks:
            said.append(counted(row.remarks, "1 opmerking open", "{count} opmerkingen open"))
        return ", ".join(said)

    def _tip(self, row: Row) -> str:
        return f"{row.words}\n{self.facts(row)}".strip()

    def _spoken(self, row: Row) -> str:
        return ", ".join(one for one in (row.words, self.facts(row)) if one)

    @property
    def rows(self) -> list[Row]:
        """What it shows."""
        return self._model.rows

    def show_rows(self, rows: list[Row]) -> None:
        """Show these; the chosen line is that of the current text, unless only the counts changed."""
        if self._model.renew(rows):
            self._point()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._point()

    def _point(self) -> None:
        """Choose the current text, with its onderdeel in sight."""
        current = [number for number, row in enumerate(self._model.rows) if row.current]
        if current:
            self.setCurrentIndex(self._model.index(current[-1]))
            for number in reversed(current):
                self.scrollTo(self._model.index(number))
        else:
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _go(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()] if index.isValid() else None
        if row is not None and row.step_id:
            self.text_wanted.emit(row.step_id)


class _Painting(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: TextOutline) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._broken: dict[tuple[Row, int], tuple[str, ...]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._row(index)
        high = len(self._lines(row)) * TYPE[_ROLES[row.rank]].line
        least = Height.LIST_BUTTON - Space.XS if row.rank is Rank.STEP else Height.FIELD
        return QSize(Height.TILE, max(least, high + Space.S))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colour = self._row(index), self._theme.colour
        rect, state = option.rect, option.state
        area = QRectF(rect).adjusted(0, 1, -Space.S, -1)
        here = row.current and row.rank is Rank.STEP
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            outline = colour("accent") if self._theme.colours.outline else None
            paint_box(painter, area, colour("soft"), outline)
        elif row.current:
            outline = QColor(self._theme.colours.outline) if self._theme.colours.outline else None
            paint_box(painter, area, colour("paper"), outline)
        elif state & QStyle.StateFlag.State_MouseOver and row.rank is not Rank.GUIDE:
            paint_box(painter, area, colour("tone"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft" if here else "ink")
        self._paint_sign(painter, row, area, ink)
        self._paint_words(painter, row, area, ink)
        painter.restore()

    def _paint_sign(self, painter: QPainter, row: Row, area: QRectF, ink: QColor) -> None:
        if row.rank is Rank.SECTION:
            size = SignSize.ROW
            spot = QRectF(area.left() + Space.S, area.center().y() - size / 2, size, size)
            paint_share(painter, spot, row.done / max(row.total, 1), self._theme.colours)
        elif row.status is not None:
            size = SignSize.SMALL
            left = area.left() + Space.S + SignSize.ROW + Space.M - size - 2
            spot = QRectF(left, area.center().y() - size / 2, size, size)
            paint_sign(painter, _SIGNS[row.status], spot, ink)

    def _paint_words(self, painter: QPainter, row: Row, area: QRectF, ink: QColor) -> None:
        font = role_font(_ROLES[row.rank])
        font.setBold(row.current or row.rank is Rank.GUIDE)
        painter.setFont(font)
        painter.setPen(ink)
        lines, high = self._lines(row), TYPE[_ROLES[row.rank]].line
        top = area.center().y() - len(lines) * high / 2
        left = area.left() + self._left(row)
        for number, line in enumerate(lines):
            painter.drawText(QRectF(left, top + number * high, area.width(), high), _LINE, line)
        small = role_font(TextRole.SMALL)
        painter.setFont(small)
        right = area.right() - Space.S
        if row.remarks:
            words = str(row.remarks)
            wide = QFontMetricsF(small).horizontalAdvance(words)
            painter.drawText(QRectF(right - wide, area.top(), wide + 2, area.height()), _LINE, words)
            size = SignSize.SMALL
            spot = QRectF(right - wide - Space.XS - size, area.center().y() - size / 2, size, size)
            paint_sign(painter, Sign.REMARK, spot, ink)
        elif row.status is not None:
            words = self._view.words_of(row.status)
            wide = QFontMetricsF(small).horizontalAdvance(words)
            painter.drawText(QRectF(right - wide, area.top(), wide + 2, area.height()), _LINE, words)

    def _left(self, row: Row) -> int:
        if row.rank is Rank.GUIDE:
            return Space.S
        return (
            Space.S + SignSize.ROW + (Space.S + Space.XS if row.rank is Rank.SECTION else Space.M + Space.XS)
        )

    def _lines(self, row: Row) -> tuple[str, ...]:
        key = (row, self._view.width())
        if key not in self._broken:
            if len(self._broken) > _MOST_KEPT:
                self._broken.clear()
            self._broken[key] = self._break(row)
        return self._broken[key]

    def _break(self, row: Row) -> tuple[str, ...]:
        font = role_font(_ROLES[row.rank])
        font.setBold(row.current or row.rank is Rank.GUIDE)
        room: float = self._view.width() - Space.M - Space.S - self._left(row) - Space.S
        small = QFontMetricsF(role_font(TextRole.SMALL))
        if row.remarks:
            room -= small.horizontalAdvance(str(row.remarks)) + Space.XS + SignSize.SMALL + Space.XS
        elif row.status is not None:
            room -= small.horizontalAdvance(self._view.words_of(row.status)) + Space.S
        return wrapped(row.words, font, max(room, Space.XXL), _MOST_LINES)

    def _row(self, index: Index) -> Row:
        return self._view.rows[index.row()]
