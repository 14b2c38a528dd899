"""What can stand in the place of the texts: the profile, the sources, the chain or the remarks."""

from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme

if TYPE_CHECKING:
    from app.ui.steps.profile.sheet import ProfileSheet
    from app.ui.workout.chain.sheet import ChainSheet
    from app.ui.workout.remarks.sheet import RemarksSheet
    from app.ui.workout.sources.sheet import SourcesSheet

Made = TypeVar("Made", bound=QWidget)


class Sheet(Enum):
    """Which of them."""

    PROFILE = auto()
    SOURCES = auto()
    CHAIN = auto()
    REMARKS = auto()


class Sheets(QStackedWidget):
    """Each is made when it is first wanted; one is shown, or none and the texts are."""

    turned = Signal(object)
    """Which ``Sheet`` stands there now; None: the texts."""
    made = Signal(QWidget)
    """One of them, when somebody first went there: its files are asked and written elsewhere."""
    section_wanted = Signal(str)
    """To the first text of an onderdeel, by its key."""
    remark_wanted = Signal(str)
    """To the text that a remark is on."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.shown: Sheet | None = None
        self.hide()

    @cached_property
    def profile(self) -> "ProfileSheet":
        """The praktijkprofiel."""
        from app.ui.steps.profile.sheet import ProfileSheet

        sheet = self._add(ProfileSheet(self._theme, self._practice, self))
        sheet.add_foot()
        QShortcut(QKeySequence("F8"), sheet, sheet.next_open)
        return sheet

    @cached_property
    def sources(self) -> "SourcesSheet":
        """The source register."""
        from app.ui.workout.sources.sheet import SourcesSheet

        sheet = self._add(SourcesSheet(self._theme, self._practice, self))
        sheet.section_wanted.connect(self.section_wanted)
        return sheet

    @cached_property
    def chain(self) -> "ChainSheet":
        """The chain."""
        from app.ui.workout.chain.sheet import ChainSheet

        sheet = self._add(ChainSheet(self._theme, self._practice, self))
        sheet.left.connect(lambda: self.turn_to(None))
        return sheet

    @cached_property
    def remarks(self) -> "RemarksSheet":
        """The list of all remarks."""
        from app.ui.workout.remarks.sheet import RemarksSheet

        sheet = self._add(RemarksSheet(self._theme, self._practice, self))
        sheet.remark_wanted.connect(self.remark_wanted)
        return sheet

    def turn_to(self, sheet: Sheet | None) -> bool:
        """Show one in the place of the texts; None: the texts. False when words could not be kept."""
        if not self._practice.leave():
            return False
        if sheet is not None:
            self.setCurrentWidget(self._of(sheet))
        self.shown = sheet
        self.setVisible(sheet is not None)
        self.turned.emit(sheet)
        return True

    def toggle(self, sheet: Sheet) -> None:
        """To it, or from it back to the texts."""
        self.turn_to(None if self.shown is sheet else sheet)

    def take_focus(self) -> None:
        """On the one that is shown."""
        if self.shown is not None:
            self._of(self.shown).take_focus()

    def _of(self, sheet: Sheet) -> "ProfileSheet | SourcesSheet | ChainSheet | RemarksSheet":
        match sheet:
            case Sheet.PROFILE:
                return self.profile
            case Sheet.SOURCES:
                return self.sources
            case Sheet.CHAIN:
                return self.chain
            case Sheet.REMARKS:
                return self.remarks

    def _add(self, sheet: Made) -> Made:
        self.addWidget(sheet)
        self.made.emit(sheet)
        return sheet
