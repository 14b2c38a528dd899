"""Ja, deels, nee and nvt beside each other: to press, and painted in a row that is not live."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.guides.check_status import CheckStatus
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, Stroke, TextRole
from app.ui.widgets.icons import paint_sign
from app.ui.widgets.press import PressButton, paint_box, paint_ring
from app.ui.widgets.share_bar import SIGNS, ground_of, status_word

KEYS = {
    Qt.Key.Key_J: CheckStatus.JA,
    Qt.Key.Key_D: CheckStatus.DEELS,
    Qt.Key.Key_E: CheckStatus.NEE,
    Qt.Key.Key_V: CheckStatus.NVT,
}
LETTERS = {CheckStatus.JA: "J", CheckStatus.DEELS: "D", CheckStatus.NEE: "E", CheckStatus.NVT: "V"}
WIDE = 72
"""Pixels for one answer."""
GAP = 2
HIGH = Height.LIST_BUTTON + Space.XS


def row_width(count: int) -> int:
    """How wide so many answers are beside each other."""
    return count * WIDE + (count - 1) * GAP


def places(left: float, top: float, count: int) -> Iterator[QRectF]:
    """Where each answer of a row lies."""
    return (QRectF(left + place * (WIDE + GAP), top, WIDE, HIGH) for place in range(count))


def paint_status(
    painter: QPainter, theme: Theme, area: QRectF, status: CheckStatus, *, chosen: bool, hovered: bool = False
) -> None:
    """One answer; chosen, it has its ground and its sign."""
    colours = theme.colours
    ground, ink, edge = colours.tone, colours.ink, colours.outline
    if chosen:
        ground, ink, edge = ground_of(status, colours)
    line = QColor(edge) if edge else theme.colour("edge") if hovered else None
    paint_box(painter, area, QColor(ground), line)
    font = role_font(TextRole.STRONG if chosen else TextRole.BODY)
    words = status_word(status)
    begin = area.center().x() - _wide(words, font, chosen=chosen) / 2
    if chosen:
        size = float(SignSize.SMALL)
        spot = QRectF(begin, area.center().y() - size / 2, size, size)
        paint_sign(painter, SIGNS[status], spot, ink)
        begin += size + Space.XS
    painter.setFont(font)
    painter.setPen(QColor(ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(QRectF(begin, area.top(), area.right() - begin, area.height()), flags, words)


def _wide(words: str, font: QFont, *, chosen: bool) -> float:
    return QFontMetricsF(font).horizontalAdvance(words) + (SignSize.SMALL + Space.XS if chosen else 0)


class StatusButtons(QWidget):
    """The answers of the live row. Pressing the one that is chosen takes it back."""

    picked = Signal(object)
    """A ``CheckStatus``; None when it was taken back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.buttons: dict[CheckStatus, _StatusButton] = {}

    def show_statuses(
        self, statuses: Sequence[CheckStatus], chosen: CheckStatus | None, *, enabled: bool
    ) -> None:
        """Offer these, of which one may be chosen."""
        if tuple(self.buttons) != tuple(statuses):
            self._make(statuses)
        for status, button in self.buttons.items():
            button.setChecked(status is chosen)
            button.setEnabled(enabled)
        self.setFixedWidth(row_width(len(statuses)))

    def _make(self, statuses: Sequence[CheckStatus]) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = {status: _StatusButton(self._theme, status, self) for status in statuses}
        for status, button in self.buttons.items():
            self._row.addWidget(button)
            button.clicked.connect(
                lambda _on=False, status=status: self._pick(status)  # checked follows the practice
            )

    def _pick(self, status: CheckStatus) -> None:
        self.picked.emit(status if self.buttons[status].isChecked() else None)


class _StatusButton(PressButton):
    def __init__(self, theme: Theme, status: CheckStatus, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._status = status
        self.setCheckable(True)
        self.setAccessibleName(status_word(status))
        self.setAccessibleDescription(LETTERS[status])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(WIDE, HIGH)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_status(painter, self.theme, area, self._status, chosen=self.isChecked(), hovered=self.hovered)
        if self.hasFocus() and self.isChecked():  # on its own ground the accent would not be seen
            inside = area.adjusted(2 * Stroke.FOCUS, 2 * Stroke.FOCUS, -2 * Stroke.FOCUS, -2 * Stroke.FOCUS)
            paint_ring(painter, inside, QColor(ground_of(self._status, self.theme.colours)[1]))
        elif self.hasFocus():
            paint_ring(painter, area, self.theme.colour("accent"))
