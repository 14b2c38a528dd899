"""The settings: what people choose on this computer, for every practice alike. Each choice counts at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.file_questions import FilesAsked
from app.ui.preferences.folders_part import FoldersPart
from app.ui.preferences.look_part import LookPart
from app.ui.preferences.over import SmallWindow
from app.ui.preferences.room_part import RoomPart
from app.ui.preferences.words_part import WordsPart
from app.ui.settings import UserSettings
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.rail import HELP_KEY, KEYS_KEY


class SettingsWindow(SmallWindow):
    """The parts under each other, in one column that scrolls along with the keyboard."""

    again_wanted = Signal()
    """The program is to begin anew, to show a choice that it can't show otherwise."""
    keys_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, settings: UserSettings, files: FilesAsked, work: QWidget) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Instellingen"))
        self.look = LookPart(theme, settings, self)
        self.room = RoomPart(theme, settings, self)
        self.folders = FoldersPart(theme, settings, files, self)
        self.words = WordsPart(theme, settings, self)
        link, low = ButtonKind.LINK, ButtonSize.LIST
        self.keys = Button(theme, self.tr("Alle toetsen"), self, kind=link, size=low, key=KEYS_KEY)
        self.help = Button(theme, self.tr("Hulp"), self, kind=link, size=low, key=HELP_KEY)
        self._build()
        for part in (self.look, self.room, self.folders, self.words):
            settings.changed.connect(part.show_now)
        self.look.again_wanted.connect(self.again_wanted)
        self.words.again_wanted.connect(self.again_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        self.help.clicked.connect(self.help_wanted)
        QShortcut(QKeySequence(KEYS_KEY), self, self.keys_wanted.emit)
        QShortcut(QKeySequence(HELP_KEY), self, self.help_wanted.emit)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def show_over(self) -> None:
        """Show it, with the keyboard on the first choice."""
        was_hidden = self.isHidden()
        self.come()
        if was_hidden:
            self.look.colours.field.setFocus()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, Space.L, Space.L)

    def _build(self) -> None:
        self._inside = QWidget()
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inside.setProperty("surface", "canvas")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XL)
        for part in (self.look, self.room, self.folders, self.words):
            column.addWidget(part)
        foot = FlowLayout(gap=Space.M)
        for button in (self.help, self.keys):
            foot.addWidget(button)
        column.addLayout(foot)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
