"""A button in the colour that a note gets: its sign, its name and its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.guides.steps import BoardColor
from app.ui.theme.fonts import role_font
from app.ui.theme.notes import note_colours
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, SignSize, Space, TextRole
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.note_sign import paint_note_sign
from app.ui.widgets.press import PressButton, paint_box, paint_ring
from app.ui.widgets.text import elided, set_plain, set_tip

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ColourButton(PressButton):
    """Chosen: bold, with a ring; so never by colour alone."""

    def __init__(self, theme: Theme, color: BoardColor, key: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.color = color
        self._key = key
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_plain(self, color.key)
        set_tip(self, f"{color.word}. {color.prompt}" + (f" ({key})" if key else ""))
        self.setAccessibleName(f"{color.key}, {color.word}")
        self.setAccessibleDescription(f"{key}. {color.prompt}")

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(role_font(TextRole.STRONG)).horizontalAdvance(self.color.key)
        wide = 2 * Space.M + SignSize.SMALL + Space.S + words + self._key_room()
        return QSize(round(wide) + 1, Height.FIELD)

    def minimumSizeHint(self) -> QSize:
        """Without its key, which is in the tip too: the word says more."""
        return self.sizeHint() - QSize(round(self._key_room()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = note_colours(self.color, self.theme.scheme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        outline = self.theme.colours.outline
        edge = QColor(outline) if outline else self.theme.colour("edge") if self.hovered else None
        paint_box(painter, area.adjusted(2, 2, -2, -2), QColor(look.paper), edge, Radius.CARD)
        if self.isChecked():
            paint_ring(painter, area, self.theme.colour("accent"))
        self.paint_focus(painter, area.adjusted(Space.XS, Space.XS, -Space.XS, -Space.XS), Radius.TAG)
        size = SignSize.SMALL
        left = area.left() + Space.M
        spot = QRectF(left, area.center().y() - size / 2, size, size)
        paint_note_sign(painter, self.color.sign, spot, look.ink)
        left += size + Space.S
        font = role_font(TextRole.STRONG if self.isChecked() else TextRole.BODY)
        painter.setFont(font)
        painter.setPen(QColor(look.ink))
        key_room = self._key_room() if self.width() >= self.sizeHint().width() else 0.0
        room = area.right() - Space.M - key_room - left
        words = elided(self.color.key, font, room + 1)
        painter.drawText(QRectF(left, area.top(), room + 2, area.height()), _FLAGS, words)
        if key_room:
            ink = QColor(look.ink)
            paint_key_cap(painter, area.right() - Space.M, area.center().y(), self._key, ink, ink)

    def _key_room(self) -> float:
        return key_cap_width(self._key) + Space.S if self._key and self.theme.show_keys else 0.0
