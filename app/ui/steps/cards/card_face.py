"""A gesprekskaart as it lies on the table: uitgangspunt small, title large, what one does under it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import font_of, role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Radius, Space, TextRole, TypeSize
from app.ui.widgets.press import paint_box
from app.ui.widgets.text import wrapped
from app.workshop.cards_values import TalkCard

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TEXT = TypeSize(20, 30)
_SMALL_TEXT = TypeSize(15, 22)
_LONG = 160
"""Letters from which the text of a card is set smaller."""


class CardFace(QWidget):
    """Grows with its words; nothing of them is cut as long as the window has room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: TalkCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_card(self, card: TalkCard | None) -> None:
        """Show this one."""
        if card != self._card:
            self._card = card
            words = (card.principle, card.title, card.text) if card is not None else ()
            self.setAccessibleName(". ".join(part for part in words if part))
            self.setMinimumHeight(self.heightForWidth(max(self.width(), 1)))
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return round(sum(size.line * len(words) + gap for size, words, gap in lines)) + 2 * Space.XL

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        outline = QColor(colours.outline) if colours.outline else None
        area = QRectF(self.rect())
        paint_box(painter, area, self._theme.colour("soft"), outline, Radius.CARD)
        painter.setPen(self._theme.colour("on_soft"))
        top = area.top() + Space.XL
        for size, lines, gap in self._lines(self.width()):
            painter.setFont(font_of(size))
            for words in lines:
                spot = QRectF(area.left() + Space.XL, top, area.width() - 2 * Space.XL, size.line)
                painter.drawText(spot, _FLAGS, words)
                top += size.line
            top += gap

    def _lines(self, width: int) -> list[tuple[TypeSize, tuple[str, ...], int]]:
        if self._card is None:
            return []
        room = max(width - 2 * Space.XL, 1)
        strong, title = TYPE[TextRole.STRONG], TYPE[TextRole.QUESTION]
        text = _SMALL_TEXT if len(self._card.text) > _LONG else _TEXT
        found = []
        if self._card.principle:
            found.append((strong, wrapped(self._card.principle, role_font(TextRole.STRONG), room), Space.S))
        found.append((title, wrapped(self._card.title or "–", font_of(title), room), Space.S))
        if self._card.text.strip():
            found.append((text, wrapped(self._card.text.strip(), font_of(text), room), 0))
        return found
