"""From tokens to what Qt draws: the theme that follows the system, its palette and its stylesheet.

One ``Theme`` is made by the composition root and handed to every widget that paints itself. Widgets
that Qt paints get their colours from the palette and the stylesheet.
"""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from app.ui.theme.fonts import role_font
from app.ui.theme.stylesheet import stylesheet
from app.ui.theme.tokens import COLOURS, Colours, Scheme, TextRole


class Choice(Enum):
    """What the user wants: the system's own scheme, or one of ours whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The colours of now. ``changed`` comes after the application has been dressed in the new ones."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.SYSTEM, *, show_keys: bool = True) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._show_keys = show_keys
        self._less_motion = False
        self._hints = app.styleHints()
        self._scheme = self._find_scheme()
        app.setStyle("Fusion")
        app.setFont(role_font(TextRole.BODY))
        self._dress()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._follow)

    @property
    def scheme(self) -> Scheme:
        """The set of colours in use."""
        return self._scheme

    @property
    def colours(self) -> Colours:
        """The colour tokens in use."""
        return COLOURS[self._scheme]

    @property
    def choice(self) -> Choice:
        """What the user chose."""
        return self._choice

    @property
    def show_keys(self) -> bool:
        """Whether buttons paint the key that does the same."""
        return self._show_keys

    @property
    def is_calm(self) -> bool:
        """Whether people, here or in their system, asked for less motion."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._less_motion or self._app.style().styleHint(hint) == 0

    def set_less_motion(self, less: bool) -> None:
        """Move nothing that can also jump, whatever the system says; False: as the system says."""
        self._less_motion = less

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay with one scheme."""
        self._choice = choice
        self._follow()

    def set_show_keys(self, show: bool) -> None:
        """Paint key caps on buttons, or leave them out."""
        if show != self._show_keys:
            self._show_keys = show
            self.changed.emit()

    def colour(self, token: str) -> QColor:
        """A colour token as Qt wants it, such as ``colour("accent")``."""
        return QColor(getattr(self.colours, token))

    @property
    def off(self) -> QColor:
        """The ink of what cannot be pressed now: paler than any words, and not as pale as a decoration."""
        return self.colour("line" if self.colours.outline else "edge")

    def _find_scheme(self) -> Scheme:
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self._choice is Choice.LIGHT:
            return Scheme.LIGHT
        if self._choice is Choice.DARK:
            return Scheme.DARK
        if self._choice is Choice.CONTRAST or self._system_wants_contrast():
            return Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT
        return Scheme.DARK if dark else Scheme.LIGHT

    def _system_wants_contrast(self) -> bool:
        wish = self._hints.accessibility().contrastPreference()
        return wish is Qt.ContrastPreference.HighContrast

    def _follow(self) -> None:
        scheme = self._find_scheme()
        if scheme is not self._scheme:
            self._scheme = scheme
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        # Undressed first: Qt polishes every widget once for a first sheet, but for a second one again and
        # again, for each widget around it. With all places open that took 4 s of the processor, this 0.7.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours))


def palette(colours: Colours) -> QPalette:
    """The palette for everything that Qt paints without a stylesheet rule, its own dialogs included."""
    role = QPalette.ColorRole
    named = {
        role.Window: colours.canvas, role.WindowText: colours.ink, role.Base: colours.paper,
        role.AlternateBase: colours.canvas, role.Text: colours.ink, role.PlaceholderText: colours.muted,
        role.Button: colours.tone, role.ButtonText: colours.ink, role.BrightText: colours.danger,
        role.Highlight: colours.accent, role.HighlightedText: colours.on_accent, role.Link: colours.accent,
        role.LinkVisited: colours.accent, role.ToolTipBase: colours.ink, role.ToolTipText: colours.paper,
        role.Light: colours.paper, role.Midlight: colours.tone, role.Mid: colours.edge,
        role.Dark: colours.edge, role.Shadow: colours.edge, role.Accent: colours.accent,
    }  # fmt: skip
    made = QPalette()
    for one, colour in named.items():
        made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.muted))
    return made
