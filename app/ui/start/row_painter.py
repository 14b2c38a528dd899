"""Paints a row of "Eerder geopend": kind, title and folder, how far it is, and when it was open."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.start.recent import RecentFile
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, Stroke, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.level_mark import paint_level
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.text import elided, wrapped

# What the model gives besides its title: the file, its folder in words, when in words, whether it is gone.
FILE_ROLE: Final = Qt.ItemDataRole.UserRole
PLACE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
WHEN_ROLE: Final = Qt.ItemDataRole.UserRole + 2
GONE_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_MIDDLE: Final = 0.5
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RowPainter(QStyledItemDelegate):
    """Three columns: what, how far, when. A long title takes two lines and the folder gives way."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(Height.ROW_TALL * 4, Height.ROW_TALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        file: RecentFile = index.data(FILE_ROLE)
        area = QRectF(option.rect)
        painter.save()
        ink, muted = self._paint_ground(painter, area, option.state)
        sign = Sign.DOCUMENT if file.kind == "practice" else Sign.NETWORK
        size = SignSize.TILE
        left = area.left() + Space.XL - Stroke.EDGE
        paint_sign(painter, sign, QRectF(left, round(area.center().y() - size / 2), size, size), muted)
        middle = round(area.left() + area.width() * _MIDDLE)
        what = QRectF(left + size + Space.M, area.top(), 0, area.height())
        what.setRight(middle - Space.M)
        self._paint_what(painter, what, file.title, index.data(PLACE_ROLE), ink, muted)
        painter.setFont(role_font(TextRole.MUTED))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(index.data(WHEN_ROLE)) + Stroke.FOCUS
        when = QRectF(area.right() - Space.XL + Stroke.EDGE - wide, area.top(), wide, area.height())
        painter.setPen(muted)
        painter.drawText(when, _RIGHT, index.data(WHEN_ROLE))
        state = QRectF(middle, area.top(), when.left() - middle - Space.M, area.height())
        if index.data(GONE_ROLE):
            self._paint_gone(painter, state)
        elif file.kind == "practice":
            paint_level(painter, state.left(), state.center().y(), file.level, self._theme, state.width())
        else:
            self._paint_network(painter, state, file, ink)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, area: QRectF, state: QStyle.StateFlag
    ) -> tuple[QColor, QColor]:
        """The hovered row has a tone, the current one a ring while the keyboard is here."""
        colour = self._theme.colour
        block = area.adjusted(Space.S, 0, -Space.S, 0)
        if state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, block, colour("canvas"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, block, colour("accent"))
        return colour("ink"), colour("muted")

    def _paint_what(
        self, painter: QPainter, area: QRectF, title: str, place: str, ink: QColor, muted: QColor
    ) -> None:
        strong, small = TYPE[TextRole.STRONG], TYPE[TextRole.SMALL]
        font = role_font(TextRole.STRONG)
        lines = wrapped(" ".join(title.split()), font, area.width(), 2)
        with_place = len(lines) == 1 or 2 * strong.line + small.line <= area.height() - Space.S
        height = len(lines) * strong.line + (small.line if with_place else 0)
        top = area.center().y() - height / 2
        painter.setFont(font)
        painter.setPen(ink)
        for number, line in enumerate(lines):
            painter.drawText(
                QRectF(area.left(), top + number * strong.line, area.width(), strong.line), _LEFT, line
            )
        if with_place:
            painter.setFont(role_font(TextRole.SMALL))
            painter.setPen(muted)
            second = QRectF(area.left(), top + height - small.line, area.width(), small.line)
            painter.drawText(second, _LEFT, elided(place, painter.font(), area.width()))

    def _paint_gone(self, painter: QPainter, area: QRectF) -> None:
        size = SignSize.SMALL
        warning = self._theme.colour("warning")
        paint_sign(
            painter,
            Sign.WARNING,
            QRectF(area.left(), round(area.center().y() - size / 2), size, size),
            warning,
        )
        words = self.tr("Niet gevonden")
        small, strong = role_font(TextRole.SMALL), role_font(TextRole.STRONG)
        painter.setFont(small)
        painter.setPen(warning)
        painter.drawText(area.adjusted(size + Space.S, 0, 0, 0), _LEFT, words)
        start = size + Space.S + QFontMetricsF(small).horizontalAdvance(words) + Space.M
        painter.setFont(strong)
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(
            area.adjusted(start, 0, 0, 0), _LEFT, elided(self.tr("Zoek"), strong, area.width() - start)
        )

    def _paint_network(self, painter: QPainter, area: QRectF, file: RecentFile, ink: QColor) -> None:
        words = self.tr("Lerend netwerk")
        if file.next_step:
            words = self.tr("Lerend netwerk, {what}").format(what=file.next_step)
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(ink)
        painter.drawText(area, _LEFT, elided(words, painter.font(), area.width()))
