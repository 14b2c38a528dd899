"""The buttons with words: one primary on a screen, quiet ones beside it, and links among text."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import PressButton, paint_box, paint_dashes, paint_ring
from app.ui.widgets.text import fitted, set_plain, set_tip


class ButtonKind(Enum):
    """How loud a button is. There is one ``PRIMARY`` on a screen."""

    PRIMARY = "primary"
    QUIET = "quiet"
    OPEN = "open"
    """Adds one more to what stands beside it."""
    LINK = "link"


class ButtonSize(Enum):
    """How high a button is, in logical pixels."""

    LIST = Height.LIST_BUTTON
    FIELD = Height.FIELD
    SESSION = Height.SESSION


class Button(PressButton):
    """A word or two, perhaps a sign before it and the key that does the same behind it.

    With ``spread`` the word stands left and the key right, as in the column of modes; with ``at_right`` the
    words end where the button ends, as in a column at the right. A checkable button that is checked is soft
    with an accent edge.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.QUIET,
        size: ButtonSize = ButtonSize.FIELD,
        key: str = "",
        sign: Sign | None = None,
        spread: bool = False,
        at_right: bool = False,
    ) -> None:
        super().__init__(theme, parent, ring_outside=True)
        self._kind = kind
        self._size = size
        self._key = key
        self._sign = sign
        self._spread = spread
        self._at_right = at_right
        self._tip_is_words = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Change the words; the accessible name and description follow."""
        self._words = text
        set_plain(self, text)
        if self._key:
            self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self.update()

    @property
    def key(self) -> str:
        """The key that stands behind the words."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key behind the words, or none where there is little room."""
        if key != self._key:
            if self.accessibleDescription() == self._key:
                self.setAccessibleDescription(key)
            self._key = key
            self.set_words(self.words)

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it the loud one of the page, or quiet."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_size(self, size: ButtonSize) -> None:
        """Make it higher or lower, as the room it has asks."""
        self._size = size
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """The words, as they were given; who can't see what stands around it may need another name."""
        return self._words

    def sizeHint(self) -> QSize:
        return self._size_for(self._key_room())

    def minimumSizeHint(self) -> QSize:
        """The key gives way to the words, where the size policy lets it."""
        return self._size_for(0.0)

    def _size_for(self, key_room: float) -> QSize:
        words = QFontMetricsF(role_font(TextRole.STRONG)).horizontalAdvance(self.words)
        width = 2 * self._padding + words + self._sign_room() + key_room
        return QSize(max(round(width) + 1, Space.L), self._size.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        ink, edge = self._paint_ground(painter, area)
        self._paint_content(painter, area, ink, edge)

    @property
    def _padding(self) -> int:
        if self._kind is ButtonKind.LINK:
            return 0
        large = self._size is ButtonSize.SESSION and not self._spread
        return Space.L - Space.XS if large else Space.M

    @property
    def shows_all(self) -> bool:
        """Whether its words are not cut; when they are, they stand whole in the tip."""
        return self._fitted()[1] == " ".join(self.words.split())

    @property
    def _shows_key(self) -> bool:
        """Whether there is room for the key: the words go first, and the key then stands in the tip."""
        room = self._key_room()
        return bool(room) and self._fitted_beside(room)[1] == " ".join(self.words.split())

    def _fitted(self) -> tuple[QFont, str]:
        return self._fitted_beside(self._key_room() if self._shows_key else 0.0)

    def _fitted_beside(self, key_room: float) -> tuple[QFont, str]:
        return fitted(self.words, role_font(TextRole.STRONG), self._words_room(key_room) + 1)

    def _words_room(self, key_room: float) -> float:
        return self.width() - 2 * self._padding - self._sign_room() - key_room

    def _tell_whole(self) -> None:
        """What finds no room. A tip of its own stays."""
        left = "" if self.shows_all else self.words
        if self._key_room() and not self._shows_key:
            left = f"{self.words} ({self._key})"
        if left and (self._tip_is_words or not self.toolTip()):
            set_tip(self, left)
            self._tip_is_words = True
        elif self._tip_is_words:
            set_tip(self, "")
            self._tip_is_words = False

    def _sign_room(self) -> int:
        return SignSize.ROW + Space.S if self._sign is not None else 0

    def _key_room(self) -> float:
        caption = self._key if self.theme.show_keys else ""
        return key_cap_width(caption) + Space.S if caption else 0.0

    def _paint_ground(self, painter: QPainter, area: QRectF) -> tuple[QColor, QColor]:
        """Paint the shape; gives the colours of the words and of the cap's edge."""
        if not self.isEnabled():
            return self._paint_off_ground(painter, area)
        colour = self.theme.colour
        outline = QColor(self.theme.colours.outline) if self.theme.colours.outline else None
        busy = self.hovered or self.isDown()
        if self._kind is ButtonKind.LINK:
            return colour("accent_hover" if busy else "accent"), colour("edge")
        if self._kind is ButtonKind.OPEN:
            paint_box(painter, area, colour("paper"), colour("accent" if busy else "edge"))
            return colour("accent"), colour("edge")
        if self._kind is ButtonKind.PRIMARY:
            paint_box(painter, area, colour("accent_hover" if busy else "accent"))
            return colour("on_accent"), colour("on_accent")
        if self.isChecked():
            paint_box(painter, area, colour("soft"))
            paint_ring(painter, area, colour("accent"))
            return colour("on_soft"), colour("edge")
        paint_box(painter, area, colour("tone"), colour("edge") if busy else outline)
        return colour("ink"), colour("edge")

    def _paint_off_ground(self, painter: QPainter, area: QRectF) -> tuple[QColor, QColor]:
        """It can't be pressed now: pale, whatever it is; what is chosen still shows that it is."""
        off = self.theme.off
        if self.isChecked():
            paint_box(painter, area, self.theme.colour("soft"), off)
        elif self._kind is not ButtonKind.LINK and self.theme.colours.outline:
            paint_dashes(painter, area, off)
        elif self._kind is not ButtonKind.LINK:
            paint_box(painter, area, self.theme.colour("tone"))
        return off, off

    def _paint_content(self, painter: QPainter, area: QRectF, ink: QColor, edge: QColor) -> None:
        sign_room, shows_key = self._sign_room(), self._shows_key
        room = self._words_room(self._key_room() if shows_key else 0.0)
        font, words = self._fitted()
        self._tell_whole()
        wide = QFontMetricsF(font).horizontalAdvance(words)
        spare = 0.0 if self._spread else max(0.0, (room - wide) / 2)
        left = round(area.left() + self._padding + (2 * spare if self._at_right else spare))
        if self._sign is not None:
            size = SignSize.ROW
            paint_sign(
                painter, self._sign, QRectF(left, round(area.center().y() - size / 2), size, size), ink
            )
            left += sign_room
        painter.setFont(font)
        painter.setPen(ink)
        text_area = QRectF(left, area.top(), wide + 2, area.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(text_area, flags, words)
        if self._kind is ButtonKind.LINK and self.hovered:
            base = round(area.center().y() + QFontMetricsF(font).ascent() / 2)
            painter.drawLine(left, base, round(left + wide), base)
        if shows_key:
            right = area.right() - self._padding - (0 if self._at_right else spare)
            as_words = self._kind is ButtonKind.PRIMARY or not self.isEnabled()
            cap_ink = ink if as_words else self.theme.colour("ink")
            paint_key_cap(painter, right, area.center().y(), self._key, cap_ink, edge)


class FoldingKeys:
    """The keys on buttons that stand in a row: where it is narrow they go to the tips, and the words stay."""

    def __init__(self, *buttons: Button) -> None:
        self._keys = {button: button.key for button in buttons}

    def add(self, button: Button) -> None:
        """One more in the row."""
        self._keys[button] = button.key

    def fold(self, *, folded: bool) -> None:
        """Put them away, or show them again."""
        for button, key in self._keys.items():
            button.set_key("" if folded else key)
            set_tip(button, key if folded else "")
