"""A wide button with a sign, what it does, why you would, and its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, Stroke, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import PressButton, paint_box, paint_ring
from app.ui.widgets.text import fitted, set_plain


class Tile(PressButton):
    """``primary`` makes it the one loud thing of the page, as on the first start."""

    def __init__(
        self, theme: Theme, sign: Sign, words: str, purpose: str, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._sign = sign
        self._words = words
        self._purpose = purpose
        self._key = key
        self._primary = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_plain(self, words)
        self.setAccessibleDescription(f"{purpose}. {key}")

    def set_primary(self, *, primary: bool) -> None:
        """Make it loud, or one of the others."""
        self._primary = primary
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Height.TILE * 4, Height.TILE)

    def minimumSizeHint(self) -> QSize:
        return QSize(Height.TILE * 3, Height.TILE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        self._paint_ground(painter, area)
        colour = self.theme.colour
        ink, muted, edge = colour("ink"), colour("muted"), colour("edge")
        sign_ink = colour("accent")
        if self._primary:
            ink = muted = edge = sign_ink = colour("on_accent")
        size = SignSize.TILE
        sign_area = QRectF(Space.L, round(area.center().y() - size / 2), size, size)
        paint_sign(painter, self._sign, sign_area, sign_ink)
        key = self._key if self.theme.show_keys else ""
        left = 2 * Space.L + Space.M
        room = area.width() - left - Space.L - key_cap_width(key) - Space.S
        strong, small = TYPE[TextRole.STRONG], TYPE[TextRole.SMALL]
        top = (area.height() - strong.line - small.line) / 2
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        first = QRectF(left, top, room, strong.line)
        second = QRectF(left, top + strong.line, room, small.line)
        for line, colour_of_line, role, words in (
            (first, ink, TextRole.STRONG, self._words),
            (second, muted, TextRole.SMALL, self._purpose),
        ):
            font, shown = fitted(words, role_font(role), room)
            painter.setPen(colour_of_line)
            painter.setFont(font)
            painter.drawText(line, flags, shown)
        if key:
            paint_key_cap(painter, area.right() - Space.L, area.center().y(), key, ink, edge)
        if self._primary and self.hasFocus():
            away = Stroke.FOCUS
            paint_ring(
                painter, area.adjusted(away, away, -away, -away), colour("on_accent"), Radius.CARD - away
            )
        else:
            self.paint_focus(painter, area)

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        colour = self.theme.colour
        busy = self.hovered or self.isDown()
        if self._primary:
            paint_box(painter, area, colour("accent_hover" if busy else "accent"))
            return
        outline = colour("outline") if self.theme.colours.outline else None
        paint_box(painter, area, colour("paper"), colour("edge") if busy else outline)
