"""One row of the list of answers: how it is broken into lines, painted, and edited in its place."""

from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole
from app.ui.typing import field_text
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.text import wrapped
from app.workshop.answers import Answer

Index = QModelIndex | QPersistentModelIndex
ANSWER = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ``Answer``."""
MOST_LINES = 5
"""An answer longer than this is cut, and says how many words are left."""
MOST_LETTERS = 2000
"""More than any row can show; longer answers are not laid out further."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on one row."""

    name: str
    beside: str
    lines: tuple[str, ...]
    more: str
    private: bool


class AnswerDelegate(QStyledItemDelegate):
    """Reads the whole answer through the role ``ANSWER``; says what was edited."""

    edited = Signal(str, str)

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._cache: dict[tuple[str, str, int], Shown] = {}

    def forget(self) -> None:
        """The width changed: break the lines anew."""
        self._cache.clear()

    def shown(self, answer: Answer, width: int) -> Shown:
        """The row of an answer, its lines broken for ``width`` pixels."""
        key = (answer.id, f"{answer!r}", width)
        if key not in self._cache:
            self._cache[key] = self._break(answer, width)
        return self._cache[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        shown = self.shown(self._answer(index), width)
        lines = len(shown.lines) + bool(shown.more)
        high = 2 * Space.S + Space.XS + TYPE[TextRole.SMALL].line + lines * TYPE[TextRole.BODY].line
        return QSize(width, high + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        shown = self.shown(self._answer(index), self._view.viewport().width())
        colour = self._theme.colour
        area = QRectF(rect).adjusted(0, 0, 0, -Space.S)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ink, muted = (colour("on_soft"),) * 2 if chosen else (colour("ink"), colour("muted"))
        left, top = area.left() + Space.S, area.top() + Space.S
        small = TYPE[TextRole.SMALL].line
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        strong = role_font(TextRole.SMALL_STRONG)
        painter.setFont(strong)
        painter.setPen(ink)
        painter.drawText(QRectF(left, top, area.width(), small), flags, shown.name)
        beside = left + QFontMetricsF(strong).horizontalAdvance(shown.name) + Space.S
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(muted)
        painter.drawText(QRectF(beside, top, area.width(), small), flags, shown.beside)
        if shown.private:
            self._paint_private(painter, area, top)
        self._paint_lines(
            painter, shown, QRectF(left, top + small + Space.XS, area.width() - Space.M, 0), ink, muted
        )
        painter.restore()

    def _paint_private(self, painter: QPainter, area: QRectF, top: float) -> None:
        words = self.tr("Niet op het scherm")
        font = role_font(TextRole.SMALL)
        wide = QFontMetricsF(font).horizontalAdvance(words) + Space.L + 2 * Space.S
        tag = QRectF(area.right() - wide - Space.S, top - Space.XS, wide, Space.L + 2)
        paint_box(painter, tag, self._theme.colour("tone"))
        ink = self._theme.colour("ink")
        size = Space.M
        paint_sign(
            painter, Sign.EYE_OFF, QRectF(tag.left() + Space.S, tag.center().y() - size / 2, size, size), ink
        )
        painter.setFont(font)
        painter.setPen(ink)
        inside = tag.adjusted(Space.S + Space.L - 2, 0, 0, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _paint_lines(self, painter: QPainter, shown: Shown, area: QRectF, ink: QColor, muted: QColor) -> None:
        high = TYPE[TextRole.BODY].line
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(ink)
        for number, line in enumerate(shown.lines):
            side = Qt.AlignmentFlag.AlignRight if right_to_left(line) else Qt.AlignmentFlag.AlignLeft
            spot = QRectF(area.left(), area.top() + number * high, area.width(), high)
            painter.drawText(spot, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
        if shown.more:
            painter.setPen(muted)
            spot = QRectF(area.left(), area.top() + len(shown.lines) * high, area.width(), high)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown.more)

    # -- editing in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(self.tr("Antwoord wijzigen"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(self._answer(index).text)
        editor.setProperty("begun", field_text(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(
            rect.adjusted(0, 0, 0, -Space.XS).united(QRect(rect.topLeft(), QSize(rect.width(), 112)))
        )

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        text = field_text(editor)
        if text != editor.property("begun"):
            self.edited.emit(self._answer(index).id, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPlainTextEdit) and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and enter:
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    return False
                self.commitData.emit(watched)
                self.closeEditor.emit(watched)
                self._view.setFocus()
                return True
        return super().eventFilter(watched, event)

    # -- inside

    def _answer(self, index: Index) -> Answer:
        answer = index.data(ANSWER)
        assert isinstance(answer, Answer)
        return answer

    def _break(self, answer: Answer, width: int) -> Shown:
        head = answer.text[:MOST_LETTERS]
        lines = wrapped(head, role_font(TextRole.BODY), width - Space.M)
        more = ""
        if len(lines) > MOST_LINES:
            lines = lines[: MOST_LINES - 1]
            left = len(answer.text.split()) - sum(len(line.split()) for line in lines)
            more = self.tr("… nog {count} woorden").format(count=left)
        name = answer.who.name if answer.who else self.tr("Niemand")
        beside = [answer.who.table if answer.who else None, (answer.at or "")[11:16]]
        if answer.anonymous:
            beside.append(self.tr("zonder naam"))
        return Shown(name, "  ".join(part for part in beside if part), lines, more, answer.private)


def right_to_left(line: str) -> bool:
    """Whether a line reads from the right, by its first letter with a direction."""
    return next((kind in ("R", "AL") for kind in map(bidirectional, line) if kind in ("L", "R", "AL")), False)
