"""The rail at the left: the five places, each a sign and a word; under them help, keys and settings.

The chosen place is a block of paper, a bar at the window's edge and a sign in the accent, so never
colour alone. Without an open practice only Start works.
"""

from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.ui.digits import sequences
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SMALL, Height, Radius, SignSize, Space, Stroke, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import PressButton, paint_box, paint_ring
from app.ui.widgets.text import fitted, set_plain, set_tip


class Place(Enum):
    """The five places, in the order of the work."""

    START = 1
    PREPARE = 2
    SESSION = 3
    WORKOUT = 4
    SUBMIT = 5


HELP_KEY: Final = "Ctrl+F1"
KEYS_KEY: Final = "F1"
SETTINGS_KEY: Final = "Ctrl+,"
_WHOLE: Final = 2 * Space.M + 5 * (Height.RAIL_PLACE + Space.S) + Space.S + 3 * Height.RAIL_AID + 2 * Space.XS
"""Pixels: how high it is with everything as it should be."""
_SIGNS = {
    Place.START: Sign.HOUSE,
    Place.PREPARE: Sign.AGENDA,
    Place.SESSION: Sign.MONITOR,
    Place.WORKOUT: Sign.PENCIL,
    Place.SUBMIT: Sign.UPLOAD,
}


def place_word(place: Place) -> str:
    """The word under the sign of a place."""
    return {
        Place.START: QCoreApplication.translate("Rail", "Start"),
        Place.PREPARE: QCoreApplication.translate("Rail", "Voorbereiden"),
        Place.SESSION: QCoreApplication.translate("Rail", "Sessie"),
        Place.WORKOUT: QCoreApplication.translate("Rail", "Uitwerken"),
        Place.SUBMIT: QCoreApplication.translate("Rail", "Indienen"),
    }[place]


class Rail(QWidget):
    """Says which place was asked for; the window decides and answers with ``choose``."""

    place_wanted = Signal(Place)
    help_wanted = Signal()
    keys_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "rail")
        self.setFixedWidth(Width.RAIL)
        self.setAccessibleName(self.tr("Plaatsen"))
        self._place = Place.START
        self._buttons: dict[Place, _PlaceButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.M, 0, Space.M)
        layout.setSpacing(Space.S)
        for place in Place:
            layout.addWidget(self._make_button(theme, place))
        layout.addStretch(1)
        self.help = _AidButton(theme, Sign.QUESTION, self.tr("Hulp"), HELP_KEY, self)
        self.keys = _AidButton(theme, None, self.tr("Toetsen"), KEYS_KEY, self)
        self.settings = _AidButton(theme, Sign.SLIDERS, self.tr("Instellingen"), SETTINGS_KEY, self)
        aids = QVBoxLayout()
        aids.setSpacing(Space.XS)
        for button, wanted in (
            (self.help, self.help_wanted),
            (self.keys, self.keys_wanted),
            (self.settings, self.settings_wanted),
        ):
            button.clicked.connect(wanted)
            aids.addWidget(button)
        layout.addLayout(aids)
        self.set_practice_open(is_open=False)
        self.choose(Place.START)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the lowest window the places stand closer, so that what helps keeps its room under them."""
        super().resizeEvent(event)
        low = event.size().height() < _WHOLE
        for button in self._buttons.values():
            button.set_low(low=low)

    @property
    def place(self) -> Place:
        """The chosen place."""
        return self._place

    def choose(self, place: Place) -> None:
        """Show ``place`` as the chosen one; gives no signal."""
        self._place = place
        self._buttons[place].setChecked(True)

    def set_practice_open(self, *, is_open: bool) -> None:
        """Make the four places of an open practice work, or only Start."""
        for place, button in self._buttons.items():
            works = is_open or place is Place.START
            button.setEnabled(works)
            set_tip(button, "" if works else self.tr("Open eerst een praktijk."))

    def button(self, place: Place) -> PressButton:
        """The button of a place, for the order in which Tab goes."""
        return self._buttons[place]

    def _make_button(self, theme: Theme, place: Place) -> "_PlaceButton":
        keys = f"Ctrl+{place.value}"
        button = _PlaceButton(theme, _SIGNS[place], place_word(place), keys, self)
        button.clicked.connect(lambda: self._ask(place))
        self._group.addButton(button)
        self._buttons[place] = button
        shortcut = QShortcut(self)
        shortcut.setKeys(sequences(Qt.KeyboardModifier.ControlModifier, place.value))
        shortcut.activated.connect(lambda: self._ask(place))
        return button

    def _ask(self, place: Place) -> None:
        button = self._buttons[place]
        if button.isEnabled():
            self._buttons[self._place].setChecked(True)
            self.place_wanted.emit(place)


class _PlaceButton(PressButton):
    def __init__(self, theme: Theme, sign: Sign, word: str, keys: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._sign = sign
        self._pad: int = Space.S
        self.setCheckable(True)
        set_plain(self, word)
        self.setAccessibleDescription(keys)

    def sizeHint(self) -> QSize:
        return QSize(Width.RAIL, Height.RAIL_PLACE - 2 * (Space.S - self._pad))

    def set_low(self, *, low: bool) -> None:
        """Without the space above and below its sign and word."""
        pad = 0 if low else Space.S
        if pad != self._pad:
            self._pad = pad
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colour = self.theme.colour
        painter = QPainter(self)
        block = QRectF(self.rect()).adjusted(Space.XS, 0, -Space.XS, 0)
        chosen = self.isChecked()
        if chosen:
            outline = colour("outline") if self.theme.colours.outline else None
            paint_box(painter, block, colour("paper"), outline)
            bar = QRectF(0, Space.S, Stroke.RAIL_BAR, self.height() - 2 * Space.S)
            paint_box(painter, bar, colour("accent"), radius=Radius.TAG / 2)
        elif self.hovered:
            paint_ring(painter, block, colour("edge"))
        size = SignSize.TILE
        sign_area = QRectF(round((self.width() - size) / 2), self._pad + Space.XS + 1, size, size)
        sign_ink, word_ink = colour("accent" if chosen else "muted"), colour("ink" if chosen else "muted")
        if not self.isEnabled():
            sign_ink = word_ink = self.theme.off
        paint_sign(painter, self._sign, sign_area, sign_ink)
        text_top = self.height() - self._pad - SMALL.line - Space.XS
        _paint_word(painter, self, text_top, word_ink)
        self.paint_focus(painter, block)


class _AidButton(PressButton):
    """What helps at every place: lower than a place, with its key where there is no sign."""

    def __init__(self, theme: Theme, sign: Sign | None, word: str, keys: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._sign = sign
        self._keys = keys
        set_plain(self, word)
        self.setAccessibleDescription(keys)
        set_tip(self, keys)

    def sizeHint(self) -> QSize:
        return QSize(Width.RAIL, Height.RAIL_AID)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        ink = self.theme.colour("muted")
        painter = QPainter(self)
        block = QRectF(self.rect()).adjusted(Space.XS, 0, -Space.XS, 0)
        if self.hovered:
            paint_ring(painter, block, self.theme.colour("edge"))
        size = SignSize.TILE
        if self._sign is not None:
            area = QRectF(round((self.width() - size) / 2), Stroke.FOCUS, size, size)
            paint_sign(painter, self._sign, area, ink)
        else:
            right = (self.width() + key_cap_width(self._keys)) / 2
            paint_key_cap(painter, right, Stroke.FOCUS + size / 2, self._keys, ink, self.theme.colour("edge"))
        _paint_word(painter, self, self.height() - SMALL.line - Stroke.FOCUS, ink)
        self.paint_focus(painter, block)


def _paint_word(painter: QPainter, button: PressButton, top: int, ink: QColor) -> None:
    font, words = fitted(button.accessibleName(), role_font(TextRole.SMALL), button.width())
    painter.setFont(font)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(QRectF(0, top, button.width(), SMALL.line), flags, words)
