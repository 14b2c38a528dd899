"""One answer beside the text: how it is broken into lines, painted, and where it can be clicked."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from app.ui.session.answer_edit import EditInPlace, row_of
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole
from app.ui.widgets.icons import paint_sign
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import fitting, right_to_left
from app.ui.workout.said import Said, Use
from app.ui.workout.said_shown import BODY, SMALL, SaidWords, Shown

_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SIDE: Final = Space.M
_MOST_KEPT: Final = 4000
"""Rows that were broken into lines and may come again."""
_PUT_KEY: Final = "F9"


class Zone(Enum):
    """A part of a row that does something when it is clicked."""

    PUT = "put"
    NEEDED = "needed"
    """Niet nodig, or needed after all."""
    MORE = "more"
    PLACE = "place"


class SaidDelegate(EditInPlace):
    """Paints the rows. An answer in ``opened`` is shown whole; in a file that is only read nothing acts."""

    def __init__(self, theme: Theme, view: QListView, *, acts: bool) -> None:
        super().__init__(view)
        self._theme = theme
        self._words = SaidWords(self, acts=acts)
        self._cache: dict[tuple[Said, int, bool], Shown] = {}
        self.opened: set[str] = set()

    def shown(self, said: Said) -> Shown:
        """What stands on a row, its lines broken for the width of the list."""
        key = (said, self._view.width(), said.answer.id in self.opened)
        if key not in self._cache:
            if len(self._cache) > _MOST_KEPT:
                self._cache.clear()
            room = self._view.width() - Space.M - Space.XS - 2 * _SIDE
            self._cache[key] = self._words.shown(said, room, opened=key[2])
        return self._cache[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, self.shown(said_of(index)).height)

    def zone_at(self, said: Said, area: QRectF, spot: QPointF) -> Zone | None:
        """What lies under the mouse, on a row that is painted in ``area``."""
        shown = self.shown(said)
        zones = self._zones(shown, _card(area), key=self._shows_key(said))
        return next((zone for zone, one in zones if one.contains(spot)), None)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        said, card = said_of(index), _card(QRectF(option.rect))
        state, colour = option.state, self._theme.colour
        shown = self.shown(said)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        outline = QColor(self._theme.colours.outline) if self._theme.colours.outline else None
        painter.save()
        if chosen:
            paint_box(painter, card, colour("soft"), outline)
        elif said.use is Use.OPEN:
            paint_box(painter, card, colour("paper"), outline)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_ring(painter, card, colour("accent"))
        quiet = said.use is not Use.OPEN
        ink = colour("on_soft" if chosen else "muted" if quiet else "ink")
        link = colour("on_soft" if chosen else "accent")
        self._paint_head(painter, shown, card, ink, colour("on_soft" if chosen else "ink"))
        self._paint_lines(painter, shown, card, ink)
        font, key = _acts(shown, card.width() - 2 * _SIDE, key=self._shows_key(said))
        for zone, spot in self._zones(shown, card, key=key):
            self._paint_zone(painter, zone, shown, spot, link, font, key=key)
        painter.restore()

    def _paint_head(self, painter: QPainter, shown: Shown, card: QRectF, ink: QColor, strong: QColor) -> None:
        top, left = card.top() + Space.M - Space.XS, card.left() + _SIDE
        bold, small = role_font(TextRole.SMALL_STRONG), role_font(TextRole.SMALL)
        painter.setFont(bold)
        painter.setPen(strong)
        words = f"{shown.number}  {shown.name}"
        painter.drawText(QRectF(left, top, card.width(), SMALL), _LINE, words)
        left += QFontMetricsF(bold).horizontalAdvance(words) + Space.S
        painter.setFont(small)
        painter.setPen(ink)
        painter.drawText(QRectF(left, top, card.width(), SMALL), _LINE, shown.beside)
        if shown.state:
            right = card.right() - _SIDE
            wide = QFontMetricsF(small).horizontalAdvance(shown.state)
            painter.drawText(QRectF(right - wide, top, wide + 2, SMALL), _LINE, shown.state)
            size = SignSize.SMALL
            spot = QRectF(right - wide - Space.XS - size, top + (SMALL - size) / 2, size, size)
            paint_sign(painter, shown.sign, spot, strong)
        painter.setFont(bold)
        painter.setPen(strong)
        for number, words in enumerate(shown.marks, 1):
            spot = QRectF(card.left() + _SIDE, top + number * SMALL, card.width(), SMALL)
            painter.drawText(spot, _LINE, words)

    def _paint_lines(self, painter: QPainter, shown: Shown, card: QRectF, ink: QColor) -> None:
        """Only those in sight: an opened answer may be hundreds of lines long."""
        area = card.adjusted(_SIDE, shown.lines_top, -_SIDE, 0)
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(ink)
        first = max(0, int(-area.top() // BODY))
        last = int((self._view.viewport().height() - area.top()) // BODY) + 1
        for number, line in enumerate(shown.lines[first : max(last, first)], first):
            side = Qt.AlignmentFlag.AlignRight if right_to_left(line) else Qt.AlignmentFlag.AlignLeft
            spot = QRectF(area.left(), area.top() + number * BODY, area.width(), BODY)
            painter.drawText(spot, side | _LINE, line)

    def _paint_zone(
        self,
        painter: QPainter,
        zone: Zone,
        shown: Shown,
        spot: QRectF,
        link: QColor,
        strong: QFont,
        *,
        key: bool,
    ) -> None:
        painter.setPen(link)
        painter.setFont(role_font(TextRole.SMALL_STRONG))
        if zone is Zone.MORE:
            painter.drawText(spot, _LINE, shown.more)
        elif zone is Zone.PLACE:
            for number, words in enumerate(shown.places):
                line = QRectF(spot.left(), spot.top() + number * SMALL, spot.width(), SMALL)
                painter.drawText(line, _LINE, words)
        elif zone is Zone.NEEDED:
            painter.setFont(strong)
            painter.drawText(spot, _LINE, shown.needed)
        else:
            ink = self._theme.colour("ink")
            edge = QColor(self._theme.colours.outline) if self._theme.colours.outline else None
            paint_box(painter, spot, self._theme.colour("tone"), edge)
            painter.setPen(ink)
            painter.setFont(strong)
            painter.drawText(spot.adjusted(Space.S + Space.XS, 0, 0, 0), _LINE, shown.put)
            if key:
                right, edge = spot.right() - Space.XS, self._theme.colour("edge")
                paint_key_cap(painter, right, spot.center().y(), _PUT_KEY, ink, edge)

    def _shows_key(self, said: Said) -> bool:
        """Whether F9 is about this answer: the one that is chosen, or else the first."""
        if not self._theme.show_keys:
            return False
        chosen = self._view.selectionModel().selectedIndexes()
        first = chosen[0] if chosen else self._view.model().index(0, 0)
        return first.isValid() and said_of(first).answer.id == said.answer.id

    def _zones(self, shown: Shown, card: QRectF, *, key: bool) -> list[tuple[Zone, QRectF]]:
        """The parts that can be clicked, and where they lie."""
        left, wide = card.left() + _SIDE, card.width() - 2 * _SIDE
        top = card.top() + shown.lines_top + len(shown.lines) * BODY
        found = []
        if shown.more:
            found.append((Zone.MORE, QRectF(left, top, wide, BODY)))
            top += BODY
        if shown.places:
            found.append((Zone.PLACE, QRectF(left, top, wide, len(shown.places) * SMALL)))
        top = card.top() + shown.acts_top
        font, key = _acts(shown, wide, key=key)
        measure = QFontMetricsF(font).horizontalAdvance
        if shown.put:
            put = QRectF(left, top, measure(shown.put) + _beside_put(key=key), Height.LIST_BUTTON)
            found.append((Zone.PUT, put))
            left = put.right() + Space.M
        if shown.needed:
            spot = QRectF(left, top, measure(shown.needed) + 2, Height.LIST_BUTTON)
            found.append((Zone.NEEDED, spot))
        return found

    def words(self, said: Said) -> str:
        """All of it in words, for who listens to the screen."""
        return self._words.aloud(said)


def said_of(index: Index) -> Said:
    """The answer at an index of the list."""
    row = row_of(index)
    assert isinstance(row, Said)
    return row


def _card(area: QRectF) -> QRectF:
    """The card of a row that is painted in ``area``: without the air under it."""
    return area.adjusted(0, 0, -Space.XS, -Space.S)


def _beside_put(*, key: bool) -> float:
    """What the words of the button have around them."""
    return Space.S + Space.M + (key_cap_width(_PUT_KEY) if key else 0.0)


def _acts(shown: Shown, room: float, *, key: bool) -> tuple[QFont, bool]:
    """The letters of what can be done, and whether the key stands there: words go before it."""
    strong, words = role_font(TextRole.STRONG), shown.put + shown.needed
    between = Space.M + 2 if shown.needed else 0
    around = between + _beside_put(key=key) if shown.put else between
    font = fitting(words, strong, room - around)
    if key and QFontMetricsF(font).horizontalAdvance(words) > room - around:
        return _acts(shown, room, key=False)
    return font, key
