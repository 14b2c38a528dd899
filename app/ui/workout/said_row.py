"""One answer beside the text: how it is broken into lines, painted, and where it can be clicked."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from app.models import Via
from app.ui.session.answer_edit import EditInPlace, Index, row_of
from app.ui.session.answer_row import MOST_KEPT, MOST_LETTERS, right_to_left
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.text import elided, wrapped
from app.ui.workout.said import Said, Use

MOST_LINES: Final = {Use.OPEN: 5, Use.USED: 3, Use.NOT_NEEDED: 1}
"""A longer answer is cut, and says how many words are left; unless it is opened."""
_SMALL, _BODY = TYPE[TextRole.SMALL].line, TYPE[TextRole.BODY].line
_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SIDE: Final = Space.M
_PUT_KEY: Final = "F9"


class Zone(Enum):
    """A part of a row that does something when it is clicked."""

    PUT = "put"
    NEEDED = "needed"
    """Niet nodig, or needed after all."""
    MORE = "more"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on one row, from top to bottom; empty parts are left out."""

    number: str
    name: str
    beside: str
    state: str
    sign: Sign
    marks: tuple[str, ...]
    lines: tuple[str, ...]
    more: str
    places: tuple[str, ...]
    put: str
    needed: str

    @property
    def lines_top(self) -> int:
        """Where the words begin, in logical pixels from the top of the card."""
        return Space.M - Space.XS + _SMALL + Space.XS + len(self.marks) * _SMALL

    @property
    def acts_top(self) -> int:
        """Where what can be done begins."""
        words = (len(self.lines) + bool(self.more)) * _BODY
        return self.lines_top + words + len(self.places) * _SMALL + Space.S

    @property
    def height(self) -> int:
        """In logical pixels, with the air under the card."""
        acts = Height.LIST_BUTTON + Space.S if self.put or self.needed else 0
        return self.acts_top + acts + Space.S + Space.XS


class SaidDelegate(EditInPlace):
    """Paints the rows. An answer in ``opened`` is shown whole; in a file that is only read nothing acts."""

    def __init__(self, theme: Theme, view: QListView, *, acts: bool) -> None:
        super().__init__(view)
        self._theme = theme
        self._acts = acts
        self._cache: dict[tuple[Said, int, bool], Shown] = {}
        self.opened: set[str] = set()

    def shown(self, said: Said) -> Shown:
        """What stands on a row, its lines broken for the width of the list."""
        key = (said, self._view.width(), said.answer.id in self.opened)
        if key not in self._cache:
            if len(self._cache) > MOST_KEPT:
                self._cache.clear()
            self._cache[key] = self._break(said, opened=key[2])
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
        key = self._shows_key(said)
        for zone, spot in self._zones(shown, card, key=key):
            self._paint_zone(painter, zone, shown, spot, link, key=key)
        painter.restore()

    def _paint_head(self, painter: QPainter, shown: Shown, card: QRectF, ink: QColor, strong: QColor) -> None:
        top, left = card.top() + Space.M - Space.XS, card.left() + _SIDE
        bold, small = role_font(TextRole.SMALL_STRONG), role_font(TextRole.SMALL)
        painter.setFont(bold)
        painter.setPen(strong)
        words = f"{shown.number}  {shown.name}"
        painter.drawText(QRectF(left, top, card.width(), _SMALL), _LINE, words)
        left += QFontMetricsF(bold).horizontalAdvance(words) + Space.S
        painter.setFont(small)
        painter.setPen(ink)
        painter.drawText(QRectF(left, top, card.width(), _SMALL), _LINE, shown.beside)
        if shown.state:
            right = card.right() - _SIDE
            wide = QFontMetricsF(small).horizontalAdvance(shown.state)
            painter.drawText(QRectF(right - wide, top, wide + 2, _SMALL), _LINE, shown.state)
            size = SignSize.SMALL
            spot = QRectF(right - wide - Space.XS - size, top + (_SMALL - size) / 2, size, size)
            paint_sign(painter, shown.sign, spot, strong)
        painter.setFont(bold)
        painter.setPen(strong)
        for number, words in enumerate(shown.marks, 1):
            spot = QRectF(card.left() + _SIDE, top + number * _SMALL, card.width(), _SMALL)
            painter.drawText(spot, _LINE, words)

    def _paint_lines(self, painter: QPainter, shown: Shown, card: QRectF, ink: QColor) -> None:
        """Only those in sight: an opened answer may be hundreds of lines long."""
        area = card.adjusted(_SIDE, shown.lines_top, -_SIDE, 0)
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(ink)
        first = max(0, int(-area.top() // _BODY))
        last = int((self._view.viewport().height() - area.top()) // _BODY) + 1
        for number, line in enumerate(shown.lines[first : max(last, first)], first):
            side = Qt.AlignmentFlag.AlignRight if right_to_left(line) else Qt.AlignmentFlag.AlignLeft
            spot = QRectF(area.left(), area.top() + number * _BODY, area.width(), _BODY)
            painter.drawText(spot, side | _LINE, line)

    def _paint_zone(
        self, painter: QPainter, zone: Zone, shown: Shown, spot: QRectF, link: QColor, *, key: bool
    ) -> None:
        strong = role_font(TextRole.STRONG)
        painter.setPen(link)
        painter.setFont(role_font(TextRole.SMALL_STRONG))
        if zone is Zone.MORE:
            painter.drawText(spot, _LINE, shown.more)
        elif zone is Zone.PLACE:
            for number, words in enumerate(shown.places):
                line = QRectF(spot.left(), spot.top() + number * _SMALL, spot.width(), _SMALL)
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
        top = card.top() + shown.lines_top + len(shown.lines) * _BODY
        found = []
        if shown.more:
            found.append((Zone.MORE, QRectF(left, top, wide, _BODY)))
            top += _BODY
        if shown.places:
            found.append((Zone.PLACE, QRectF(left, top, wide, len(shown.places) * _SMALL)))
        top = card.top() + shown.acts_top
        measure = QFontMetricsF(role_font(TextRole.STRONG)).horizontalAdvance
        if shown.put:
            cap = key_cap_width(_PUT_KEY) + Space.S if key else Space.S
            put = QRectF(left, top, measure(shown.put) + cap + Space.M, Height.LIST_BUTTON)
            found.append((Zone.PUT, put))
            left = put.right() + Space.M
        if shown.needed:
            spot = QRectF(left, top, measure(shown.needed) + 2, Height.LIST_BUTTON)
            found.append((Zone.NEEDED, spot))
        return found

    # -- what stands there

    def _break(self, said: Said, *, opened: bool) -> Shown:
        answer, room = said.answer, self._view.width() - Space.M - Space.XS - 2 * _SIDE
        lines = wrapped(answer.text if opened else answer.text[:MOST_LETTERS], role_font(TextRole.BODY), room)
        most, more = MOST_LINES[said.use], ""
        if not opened and (len(lines) > most + 1 or len(answer.text) > MOST_LETTERS):
            lines = lines[:most]
            left = len(answer.text.split()) - sum(len(line.split()) for line in lines)
            more = self.tr("nog {count} woorden").format(count=left)
        small, bold = role_font(TextRole.SMALL), role_font(TextRole.SMALL_STRONG)
        state = self._state(said)
        taken = QFontMetricsF(small).horizontalAdvance(state) + SignSize.SMALL + Space.M if state else 0.0
        number = str(said.number)
        taken += QFontMetricsF(bold).horizontalAdvance(f"{number}  ")
        name = elided(self._name(said), bold, room - taken)
        taken += QFontMetricsF(bold).horizontalAdvance(name) + Space.S
        beside = elided("  ".join(self._beside(said)), small, max(room - taken, 0))
        marks = wrapped(" · ".join(self._marks(said)), bold, room) if self._marks(said) else ()
        places = tuple(
            elided(self.tr("staat in ‘{place}’").format(place=place), bold, room) for place in said.elsewhere
        )
        put = self.tr("Zet in de tekst") if self._acts and said.use is Use.OPEN else ""
        needed = self._needed(said) if self._acts else ""
        return Shown(
            number,
            name,
            beside,
            state,
            Sign.DASH if said.use is Use.NOT_NEEDED else Sign.CHECK,
            marks,
            lines,
            more,
            places,
            put,
            needed,
        )

    def _needed(self, said: Said) -> str:
        if said.use is Use.NOT_NEEDED:
            return self.tr("Toch nodig")
        return self.tr("Niet nodig") if said.use is Use.OPEN else ""

    def _state(self, said: Said) -> str:
        words = {Use.USED: self.tr("gebruikt"), Use.NOT_NEEDED: self.tr("niet nodig")}
        return words.get(said.use, "")

    def _name(self, said: Said) -> str:
        return said.answer.who.name if said.answer.who else self.tr("Niemand")

    def _beside(self, said: Said) -> list[str]:
        answer = said.answer
        came = {
            Via.MAIL.value: self.tr("per mail"),
            Via.PAPER.value: self.tr("op papier"),
            Via.SHEET.value: self.tr("op een invulblad"),
        }
        words = [answer.who.table if answer.who else "", said.day, came.get(answer.via or "", "")]
        return [one for one in words if one]

    def _marks(self, said: Said) -> list[str]:
        answer = said.answer
        against = self.tr("Spreekt nr. {numbers} tegen").format(numbers=", ".join(map(str, said.against)))
        found = (
            (answer.to_ask, self.tr("Na te vragen")),
            (bool(said.against), against),
            (answer.private, self.tr("Niet op het scherm")),
            (answer.anonymous, self.tr("Zonder naam")),
        )
        return [words for on, words in found if on]

    def words(self, said: Said) -> str:
        """All of it in words, for who listens to the screen."""
        about = [*self._beside(said), self._state(said), *self._marks(said)]
        about += [self.tr("staat in ‘{place}’").format(place=place) for place in said.elsewhere]
        said_by = ", ".join([self._name(said), *filter(None, about)])
        return f"{said.number}. {said_by}: {said.answer.text}"


def said_of(index: Index) -> Said:
    """The answer at an index of the list."""
    row = row_of(index)
    assert isinstance(row, Said)
    return row


def _card(area: QRectF) -> QRectF:
    """The card of a row that is painted in ``area``: without the air under it."""
    return area.adjusted(0, 0, -Space.XS, -Space.S)
