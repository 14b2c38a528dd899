"""One row of the list of answers: how it is broken into lines, and painted."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from app.models import Via
from app.ui.amounts import counted
from app.ui.session.answer_edit import EditInPlace, row_of
from app.ui.session.answer_rows import Row
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Radius, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import elided, right_to_left, wrapped

MOST_LINES = 5
"""An answer longer than this is cut, and says how many words are left; unless it is opened."""
MOST_LETTERS = 800
"""More than any closed row can show; longer answers are not laid out further."""
MOST_KEPT = 500
"""Rows of other questions that were broken into lines and may come again."""

_SMALL, _BODY = TYPE[TextRole.SMALL].line, TYPE[TextRole.BODY].line
_TAG = Space.L + 2
_LEFT = Space.XL + Space.S
"""Room for the number before the name."""
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Tag:
    """Something ticked beside an answer: a sign and the words."""

    sign: Sign
    words: str
    wide: float


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on one row. Tags that don't fit beside the name stand on a line of their own."""

    number: str
    name: str
    beside: str
    lines: tuple[str, ...]
    more: str
    tags: tuple[Tag, ...]
    tags_below: bool

    @property
    def height(self) -> int:
        """In logical pixels, with the air under it."""
        lines = (len(self.lines) + bool(self.more)) * _BODY
        below = _TAG + Space.XS if self.tags_below else 0
        return 2 * Space.S + Space.XS + _SMALL + lines + below + Space.S


class AnswerDelegate(EditInPlace):
    """Paints the rows. An answer in ``opened`` is shown whole, however long it is."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._body, self._small, self._strong = map(
            role_font, (TextRole.BODY, TextRole.SMALL, TextRole.SMALL_STRONG)
        )
        self._kept: dict[str, tuple[Row, int, bool, Shown]] = {}
        """Answer id → how it was broken last, and for what."""
        self._heights: dict[str, tuple[int, int]] = {}
        """Answer id → how high it was last, after what it was measured for: of all the day's answers."""
        self.opened: set[str] = set()

    def shown(self, row: Row, width: int) -> Shown:
        """What stands on a row, its lines broken for ``width`` pixels."""
        opened = row.answer.id in self.opened
        kept = self._kept.get(row.answer.id)
        if kept is not None and kept[:3] == (row, width, opened):
            return kept[3]
        shown = self._break(row, width, opened)
        self._kept[row.answer.id] = row, width, opened, shown
        return shown

    def keep(self, rows: Collection[Row]) -> None:
        """These come in the list. Of others not too many are remembered: a day has thousands."""
        if len(self._kept) > MOST_KEPT + len(rows):
            here = {row.answer.id for row in rows}
            self._kept = {one: kept for one, kept in self._kept.items() if one in here}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._width, self._height(row_of(index), self._width))

    def _height(self, row: Row, width: int) -> int:
        """Remembered for every row: a question that comes back breaks only the lines that are in sight."""
        measured_for = hash((row, width, row.answer.id in self.opened))
        kept = self._heights.get(row.answer.id)
        if kept is None or kept[0] != measured_for:
            kept = self._heights[row.answer.id] = measured_for, self.shown(row, width).height
        return kept[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        shown = self.shown(row_of(index), self._width)
        colour = self._theme.colour
        area = QRectF(rect).adjusted(0, 0, 0, -Space.S)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_ring(painter, area, colour("accent"))
        ink, muted = (colour("on_soft"),) * 2 if chosen else (colour("ink"), colour("muted"))
        self._paint_head(painter, shown, area, ink, muted)
        top = area.top() + Space.S + _SMALL + Space.XS
        lines = QRectF(area.left() + _LEFT, top, area.width() - _LEFT - Space.S, 0)
        self._paint_lines(painter, shown, lines, ink, muted)
        painter.restore()

    def _paint_head(self, painter: QPainter, shown: Shown, area: QRectF, ink: QColor, muted: QColor) -> None:
        top, left = area.top() + Space.S, area.left() + _LEFT
        painter.setFont(self._small)
        painter.setPen(muted)
        painter.drawText(QRectF(area.left() + Space.S, top, _LEFT, _SMALL), _LINE, shown.number)
        painter.setFont(self._strong)
        painter.setPen(ink)
        painter.drawText(QRectF(left, top, area.width(), _SMALL), _LINE, shown.name)
        beside = left + QFontMetricsF(self._strong).horizontalAdvance(shown.name) + Space.S
        painter.setFont(self._small)
        painter.setPen(muted)
        painter.drawText(QRectF(beside, top, area.width(), _SMALL), _LINE, shown.beside)
        wide = _width_of(shown.tags)
        place = left if shown.tags_below else area.right() - Space.S - wide
        height = area.bottom() - _TAG - Space.S if shown.tags_below else top - Space.XS
        for tag in shown.tags:
            self._paint_tag(painter, tag, QRectF(place, height, tag.wide, _TAG))
            place += tag.wide + Space.XS

    def _paint_tag(self, painter: QPainter, tag: Tag, area: QRectF) -> None:
        ink, size = self._theme.colour("ink"), SignSize.SMALL
        outline = self._theme.colours.outline
        edge = QColor(outline) if outline else None
        paint_box(painter, area, self._theme.colour("tone"), edge, Radius.TAG)
        spot = QRectF(area.left() + Space.S, area.center().y() - size / 2, size, size)
        paint_sign(painter, tag.sign, spot, ink)
        painter.setPen(ink)
        painter.drawText(area.adjusted(Space.S + size + Space.XS, 0, 0, 0), _LINE, tag.words)

    def _paint_lines(self, painter: QPainter, shown: Shown, area: QRectF, ink: QColor, muted: QColor) -> None:
        """Only those in sight: an opened answer may be hundreds of lines long."""
        painter.setFont(self._body)
        painter.setPen(ink)
        first = max(0, int(-area.top() // _BODY))
        last = int((self._view.viewport().height() - area.top()) // _BODY) + 1
        for number, line in enumerate(shown.lines[first : max(last, first)], first):
            side = Qt.AlignmentFlag.AlignRight if right_to_left(line) else Qt.AlignmentFlag.AlignLeft
            spot = QRectF(area.left(), area.top() + number * _BODY, area.width(), _BODY)
            painter.drawText(spot, side | _LINE, line)
        if shown.more:
            painter.setPen(muted)
            spot = QRectF(area.left(), area.top() + len(shown.lines) * _BODY, area.width(), _BODY)
            painter.drawText(spot, _LINE, shown.more)

    @property
    def _width(self) -> int:
        """Lines are broken as if the scroll bar were there, so that its coming breaks none anew."""
        return self._view.width() - Space.M

    # -- what stands there

    def _break(self, row: Row, width: int, opened: bool) -> Shown:
        answer, room = row.answer, width - _LEFT - Space.S
        lines = wrapped(answer.text if opened else answer.text[:MOST_LETTERS], self._body, room)
        more = ""
        if not opened and (len(lines) > MOST_LINES or len(answer.text) > MOST_LETTERS):
            lines = lines[: MOST_LINES - 1]
            left = len(answer.text.split()) - sum(len(line.split()) for line in lines)
            more = counted(left, "… nog 1 woord", "… nog {count} woorden")
        beside = "  ".join(self._beside(row))
        name = answer.who.name if answer.who else self.tr("Niemand")
        small_wide = QFontMetricsF(self._small).horizontalAdvance(beside) + 2 * Space.S
        name = elided(name, self._strong, max(room - small_wide, room / 3))
        tags = self._tags(row)
        head = QFontMetricsF(self._strong).horizontalAdvance(name) + small_wide
        below = bool(tags) and head + _width_of(tags) > room
        return Shown(str(row.number), name, beside, lines, more, tags, below)

    def _beside(self, row: Row) -> list[str]:
        answer = row.answer
        came = {
            Via.MAIL.value: self.tr("per mail"),
            Via.PAPER.value: self.tr("op papier"),
            Via.SHEET.value: self.tr("op een invulblad"),
        }
        words = [
            answer.who.table if answer.who else None,
            (answer.at or "")[11:16],
            came.get(answer.via or ""),
        ]
        if answer.anonymous:
            words.append(self.tr("zonder naam"))
        return [one for one in words if one]

    def _tags(self, row: Row) -> tuple[Tag, ...]:
        answer = row.answer
        against = self.tr("Spreekt nr. {numbers} tegen").format(numbers=", ".join(map(str, row.against)))
        found = (
            (answer.private, Sign.EYE_OFF, self.tr("Niet op het scherm")),
            (answer.parked, Sign.PARKED, self.tr("Geparkeerd")),
            (answer.to_ask, Sign.QUESTION, self.tr("Na te vragen")),
            (bool(row.against), Sign.AGAINST, against),
        )
        metrics = QFontMetricsF(self._small)
        around = 2 * Space.S + SignSize.SMALL + Space.XS
        return tuple(
            Tag(sign, words, round(metrics.horizontalAdvance(words)) + around)
            for on, sign, words in found
            if on
        )

    def words(self, row: Row) -> str:
        """All of it in words, for who listens to the screen."""
        answer = row.answer
        name = answer.who.name if answer.who else self.tr("Niemand")
        marks = [*self._beside(row), *(tag.words for tag in self._tags(row))]
        return (
            f"{row.number}. {name} ({', '.join(marks)}): {answer.text}" if marks else f"{name}: {answer.text}"
        )


def _width_of(tags: tuple[Tag, ...]) -> float:
    return sum(tag.wide for tag in tags) + Space.XS * max(len(tags) - 1, 0)
