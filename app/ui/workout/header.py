"""The line over the texts: which practice, how far it is, what is still missing, and what was saved last."""

from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label, set_tip
from app.ui.workout.sheets import Sheet
from app.workshop.level_history import levels_had

SHEET_KEYS = MappingProxyType(
    {
        Sheet.PROFILE: "Ctrl+Shift+P",
        Sheet.REMARKS: "Ctrl+Shift+R",
        Sheet.SOURCES: "Ctrl+Shift+B",
        Sheet.CHAIN: "Ctrl+Shift+Y",
    }
)
_WANTING_KEY, _PROFILE_KEY = "Ctrl Shift W", "Ctrl Shift P"


class WorkoutHeader(QWidget):
    """The practice at the left, saved and undo at the right."""

    wanting_wanted = Signal()
    outline_wanted = Signal()
    sheet_wanted = Signal(object)
    """A ``Sheet``, or from it back to the texts."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._folded = self._sheet = False
        self._told = self._counted = ""
        self._title = plain_label("", TextRole.HEADING, self, max_lines=1)
        self._level = LevelMark(theme, 0, self)
        self._share = plain_label("", TextRole.SMALL, self, max_lines=2)
        self.outline = Button(theme, self.tr("Teksten"), self, size=ButtonSize.LIST, key="F4")
        self.outline.clicked.connect(self.outline_wanted)
        self.wanting = Button(
            theme, self.tr("Wat ontbreekt"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        set_tip(self.wanting, "Ctrl+Shift+W")
        self.wanting.clicked.connect(self.wanting_wanted)
        self._words = {
            Sheet.PROFILE: self.tr("Praktijkprofiel"),
            Sheet.REMARKS: self.tr("Opmerkingen"),
            Sheet.SOURCES: self.tr("Bronnen"),
            Sheet.CHAIN: self.tr("Ketting"),
        }
        self.sheets = {sheet: self._sheet_button(theme, sheet) for sheet in self._words}
        self.saved = SavedLine(theme, self, tells_act=True)
        follow(self.saved, practice)
        self.setFixedHeight(Height.HEADER)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, Space.L, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.outline)
        layout.addWidget(self._title)
        layout.addWidget(self._level)
        layout.addWidget(self._share)
        layout.addWidget(self.wanting)
        for button in self.sheets.values():
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.saved)

    @property
    def share(self) -> str:
        """How many texts there are, in words."""
        return self._told

    def show_practice(self, done: int, total: int, remarks: int) -> None:
        """``done`` of the ``total`` questions of the grondplan have a text; ``remarks`` are open."""
        workshop = self._practice.workshop
        title = workshop.practice.title or self.tr("Nog zonder naam")
        read_only = self.tr("{title} – alleen lezen").format(title=title)
        self._title.setText(read_only if self._practice.read_only else title)
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), Width.TABLE))
        self._level.setVisible(workshop.has_plan and not self._folded)
        self._level.set_level(levels_had(workshop))
        words = []
        if total:
            words.append(counted(total, "{done} van 1 tekst", "{done} van {count} teksten", done=done))
        if remarks:
            words.append(counted(remarks, "1 opmerking open", "{count} opmerkingen open"))
        self._told = ", ".join(words)
        self._counted = words[0] if words else ""
        self._show_share()
        self.wanting.setVisible(bool(total))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_share()

    def _show_share(self) -> None:
        """The remarks stand in the outline too: they give way where there is less room, and the keys do.

        In the smallest window the name of the practice does too: it stands over the window itself.
        """
        narrow = self.width() + Width.RAIL < Width.NARROW_WINDOW
        self._title.setVisible(not narrow)
        wide = self.width() + Width.RAIL >= Width.WIDE_WINDOW
        self._share.setText(self._told if wide else self._counted)
        self._share.setMinimumWidth(0 if narrow else self._share.sizeHint().width() * 5 // 8)  # in two lines
        self._share.setVisible(not self._folded and not self._sheet)
        self.outline.setVisible(self._folded and not self._sheet)
        for button, key in ((self.wanting, _WANTING_KEY), (self.sheets[Sheet.PROFILE], _PROFILE_KEY)):
            button.set_key(key if wide else "")

    def show_sheet(self, shown: Sheet | None) -> None:
        """Which sheet stands in the place of the texts; None: the texts do."""
        for sheet, button in self.sheets.items():
            button.set_words(self.tr("Terug naar de teksten") if sheet is shown else self._words[sheet])
        self.sheets[Sheet.CHAIN].setVisible(self._practice.workshop.has_plan)
        self.saved.setVisible(shown is not Sheet.PROFILE)  # the profile has one of its own
        self.wanting.setEnabled(shown is None)
        self._sheet = shown is not None
        self._show_share()

    def show_folded(self, *, folded: bool) -> None:
        """Whether the outline is folded into its button: there is little width then, here too."""
        self._folded = folded
        self._level.setVisible(not folded and self._practice.workshop.has_plan)
        self._show_share()

    def _sheet_button(self, theme: Theme, sheet: Sheet) -> Button:
        """Of the one that people go to most the key stands on it; there is no room for all."""
        key = _PROFILE_KEY if sheet is Sheet.PROFILE else ""
        button = Button(theme, self._words[sheet], self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=key)
        button.clicked.connect(lambda: self.sheet_wanted.emit(sheet))
        if not key:
            set_tip(button, SHEET_KEYS[sheet])
        return button
