"""One row of what is at hand: how it is broken into lines, and painted."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, Stroke, TextRole
from app.ui.translated import date_shown
from app.ui.widgets.check_box import paint_check
from app.ui.widgets.icons import paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import elided, wrapped
from app.ui.workout.at_hand import Item, What
from app.ui.workout.remarks.status_signs import SIGNS, status_word
from app.workshop.remark_values import RemarkStatus
from app.workshop.typed import short_date_words

Row = Item | What
"""A thing, or the heading of its group."""
_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SMALL, _BODY = TYPE[TextRole.SMALL].line, TYPE[TextRole.BODY].line
PAD: Final = Space.M - Space.XS
_MOST: Final = {What.REMARK: 12, What.ASK: 3, What.BIT: 3, What.GAP: 6, What.AGAINST: 6}
"""Lines of each that are shown; all of it is in the tooltip."""
_MOST_QUOTED: Final = 3
_MOST_REPLIES: Final = 3
_MOST_LETTERS: Final = 900


BOX_RIGHT: Final = PAD + SignSize.ROW + Space.S
"""Pixels from the left of a row to where the box of a hiaat ends."""


class AtHandDelegate(QStyledItemDelegate):
    """Paints cards and the headings over them; the words of a heading come from the list."""

    def __init__(self, theme: Theme, view: QListView, heading: Callable[[What], str]) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heading = heading

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._row(index)
        if isinstance(row, What):
            return QSize(Height.TILE, Height.FIELD)
        quoted, lines, note = self._parts(row)
        head = _SMALL + Space.XS if self._has_head(row) else 0
        head += _SMALL + Space.XS if row.status is not None else 0
        replies = self._replies(row)
        quote = len(quoted) * _SMALL + Space.S if quoted else 0
        note_high = _SMALL if note else 0
        return QSize(
            Height.TILE,
            2 * PAD + head + quote + len(lines) * _BODY + note_high + len(replies) * _SMALL + Space.S,
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colour = self._row(index), self._theme.colour
        area = QRectF(option.rect).adjusted(0, 0, -Space.XS, -Space.S)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, What):
            painter.setFont(role_font(TextRole.STRONG))
            painter.setPen(colour("ink"))
            painter.drawText(area, _LINE, elided(self._heading(row), painter.font(), area.width()))
            painter.restore()
            return
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        outline = QColor(self._theme.colours.outline) if self._theme.colours.outline else None
        paint_box(painter, area, colour("soft" if chosen else "paper"), outline)
        if state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft" if chosen else "ink")
        muted = colour("on_soft" if chosen else "muted")
        self._paint_thing(painter, row, area, ink, muted)
        painter.restore()

    def _paint_thing(self, painter: QPainter, item: Item, area: QRectF, ink: QColor, muted: QColor) -> None:
        quoted, lines, note = self._parts(item)
        left, top = area.left() + PAD, area.top() + PAD
        if self._has_head(item):
            self._paint_head(painter, item, area, ink, muted)
            top += _SMALL + Space.XS
        if item.status is not None:
            self._paint_status(painter, item.status, item, QRectF(left, top, area.width(), _SMALL), ink)
            top += _SMALL + Space.XS
        if item.what is What.GAP:
            paint_check(painter, self._theme, left, top + _BODY / 2, checked=item.closed)
            left += SignSize.ROW + Space.S
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(muted)
        if quoted:
            bar = QRectF(left, top, Stroke.FOCUS, len(quoted) * _SMALL)
            painter.fillRect(bar, self._theme.colour("edge"))
            for number, line in enumerate(quoted):
                spot = QRectF(left + Space.S, top + number * _SMALL, area.width(), _SMALL)
                painter.drawText(spot, _LINE, line)
            top += len(quoted) * _SMALL + Space.S
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(muted if item.closed or item.settled else ink)
        for number, line in enumerate(lines):
            painter.drawText(QRectF(left, top + number * _BODY, area.width(), _BODY), _LINE, line)
        top += len(lines) * _BODY
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(muted)
        for line in self._replies(item):
            painter.drawText(QRectF(left, top, area.width(), _SMALL), _LINE, line)
            top += _SMALL
        if note:
            painter.setFont(role_font(TextRole.SMALL_STRONG))
            painter.drawText(QRectF(left, top, area.width(), _SMALL), _LINE, note)

    def _paint_status(
        self, painter: QPainter, status: RemarkStatus, item: Item, area: QRectF, ink: QColor
    ) -> None:
        size = SignSize.SMALL
        sign = QRectF(area.left(), area.top() + (_SMALL - size) / 2, size, size)
        paint_sign(painter, SIGNS[status], sign, ink)
        words = status_word(status)
        if item.answered:
            words = self.tr("{status}, met antwoord").format(status=words)
        painter.setFont(role_font(TextRole.SMALL_STRONG))
        painter.setPen(ink)
        painter.drawText(area.adjusted(size + Space.XS, 0, 0, 0), _LINE, words)

    def _replies(self, item: Item) -> tuple[str, ...]:
        """The replies under a remark, in lines."""
        room, small = self._view.viewport().width() - Space.XS - 2 * PAD, role_font(TextRole.SMALL)
        texts = (f"{who}: {' '.join(said.split())}"[:_MOST_LETTERS] for who, said in item.replies)
        return tuple(
            line for text in list(texts)[:_MOST_REPLIES] for line in wrapped(text, small, room, _MOST_QUOTED)
        )

    def _paint_head(self, painter: QPainter, item: Item, area: QRectF, ink: QColor, muted: QColor) -> None:
        left, top = area.left() + PAD, area.top() + PAD
        bold, small = role_font(TextRole.SMALL_STRONG), role_font(TextRole.SMALL)
        when = date_shown(short_date_words(item.when))
        wide = QFontMetricsF(small).horizontalAdvance(when)
        painter.setFont(bold)
        if item.what is What.REMARK:
            number = str(item.number)
            badge = QRectF(
                left,
                top - 1,
                max(_SMALL + 2, QFontMetricsF(bold).horizontalAdvance(number) + Space.S),
                _SMALL + 2,
            )
            edge = self._theme.colour("warning") if self._theme.colours.outline else None
            paint_box(painter, badge, self._theme.colour("warning_paper"), edge, Radius.CARD)
            painter.setPen(self._theme.colour("warning"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, number)
            left = badge.right() + Space.S
            words = item.by
        else:
            words = " ".join(one for one in (str(item.number or ""), item.by) if one)
        painter.setPen(ink)
        room = area.right() - PAD - wide - Space.S - left
        painter.drawText(QRectF(left, top, room, _SMALL), _LINE, elided(words, bold, room))
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(QRectF(area.right() - PAD - wide, top, wide + 2, _SMALL), _LINE, when)

    def _has_head(self, item: Item) -> bool:
        return item.what in (What.REMARK, What.ASK)

    def _parts(self, item: Item) -> tuple[tuple[str, ...], tuple[str, ...], str]:
        """The quoted words, the words, and where the quoted words are now."""
        room = self._view.viewport().width() - Space.XS - 2 * PAD
        if item.what is What.GAP:
            room -= SignSize.ROW + Space.S
        words = item.words[:_MOST_LETTERS]
        lines = wrapped(words, role_font(TextRole.BODY), room, _MOST[item.what])
        quoted: tuple[str, ...] = ()
        if item.quoted:
            flat = " ".join(item.quoted[:_MOST_LETTERS].split())
            quoted = wrapped(flat, role_font(TextRole.SMALL), room - Space.S, _MOST_QUOTED)
        note = ""
        if item.gone:
            note = self.tr("Stond bij een zin die weg is")
        elif item.elsewhere:
            note = self.tr("Staat in een andere vraag")
        return quoted, lines, elided(note, role_font(TextRole.SMALL_STRONG), room) if note else ""

    def _row(self, index: Index) -> Row:
        found: Row = index.model().rows[index.row()]  # type: ignore[attr-defined]
        return found
