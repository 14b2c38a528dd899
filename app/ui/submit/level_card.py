"""The line of the levels on its card, with what a level asks under it; what is said of one is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.guides.levels import Level
from app.ui.state import Changed, OpenPractice
from app.ui.submit.level_line import LevelLine
from app.ui.submit.level_panel import LevelPanel
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.translated import date_shown
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.workshop.level_history import levels_had, levels_reached
from app.workshop.typed import short_date_words
from app.workshop.workshop import Workshop


def working_at(workshop: Workshop) -> Level | None:
    """The first level that the group does not have yet; None when it has all of them."""
    had = levels_had(workshop)
    return next((level for level in Level if level.order >= had), None)


class LevelCard(QFrame):
    """Reads from the practice and writes to it through its operations."""

    way_wanted = Signal()
    """The way with its dates and agreements is to be shown."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.setProperty("surface", "card")
        self.line = LevelLine(theme, self)
        self.panel = LevelPanel(theme, self)
        self.way = Button(
            theme, self.tr("De weg naar publicatie"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.way.clicked.connect(self.way_wanted)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._layout.setSpacing(Space.S)
        self._layout.addWidget(self.line)
        self._layout.addWidget(self.panel)
        self._layout.addWidget(self.way, 0, Qt.AlignmentFlag.AlignHCenter)
        self.line.asked.connect(self.ask)
        self.panel.reached.connect(self._set_level)
        self.panel.goal_wanted.connect(self._set_goal)
        self.panel.closed.connect(self.line.take_focus)
        practice.changed.connect(self._on_changed)
        self._show()

    def set_low(self, low: bool) -> None:
        """In a low window the card gives up the space around its line."""
        beside = Space.S if low else Space.L
        self._layout.setContentsMargins(Space.L, beside, Space.L, beside)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("practice"):
            self._show()
        elif changed.touches("milestone"):
            self._show_way()

    def ask(self, level: Level) -> None:
        """Tell what a level asks, and let people say that they have it; once more closes that."""
        if not self.panel.isHidden() and self.panel.level is level:
            self.panel.close_panel()
            return
        self._show_panel(level)
        self.panel.take_focus()

    def _set_level(self, level: Level) -> None:
        self._practice.do(lambda: self._practice.workshop.set_level(level))
        self.panel.close_panel()

    def _set_goal(self, level: Level | None) -> None:
        self._practice.do(lambda: self._practice.workshop.set_goal(level))
        self.panel.close_panel()

    def _show(self) -> None:
        workshop = self._practice.workshop
        days = {
            level: date_shown(short_date_words(at[:10]))
            for level, at in levels_reached(workshop).items()
            if at
        }
        self.line.show_levels(working_at(workshop), workshop.goal, days)
        self._show_way()
        if not self.panel.isHidden():
            self._show_panel(self.panel.level)

    def _show_way(self) -> None:
        """Where the group is on the way, and the next date that is known."""
        states = self._practice.workshop.way.all()
        here = next((state for state in states if not state.done), None)
        words = self.tr("De weg naar publicatie: data, afspraken en documenten")
        if here is not None and any(not state.empty for state in states):
            words = self.tr("Op de weg naar publicatie: ‘{point}’").format(point=here.point.title)
            if here.date:
                words = f"{words}, {date_shown(short_date_words(here.date))}"
        self.way.set_words(words)

    def _show_panel(self, level: Level) -> None:
        workshop = self._practice.workshop
        self.panel.show_level(
            level, working_at(workshop), workshop.goal, changeable=not self._practice.read_only
        )
