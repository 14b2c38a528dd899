"""The work in the middle of the session: question and answers, or the screen that a step has for itself."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.guides.schema import Section
from app.guides.steps import CheckStep, Step
from app.ui.session.centre import Centre
from app.ui.state import Changed, OpenPractice
from app.ui.steps.screen import StepScreen
from app.ui.steps.screens import ScreenNeeds, scope_of, screen_for
from app.ui.theme.style import Theme

Asked: TypeAlias = Step | Section | None
"""What a screen is for: a step, a section with statements, or what is gone."""


class Middle(QStackedWidget):
    """Follows the steps. A screen is kept for as long as its guide stays as it is."""

    screen_changed = Signal()
    """Another step is done here: ``step_screen`` has its screen, if it has one."""
    shows = Signal(object)
    """A ``StepView`` for the room."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        ask_photo: Callable[[], Path | None],
        needs: ScreenNeeds,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.centre = Centre(theme, practice, ask_photo, self)
        self._needs = needs
        self._screens: dict[str, StepScreen] = {}
        """By what each is for: a step, or the statements of a section."""
        self._asked: dict[str, Asked] = {}
        """What was asked when each was made. A merge may bring a guide without another word in it."""
        self.step_screen: StepScreen | None = None
        """The screen that stands here now; None for a question."""
        self.addWidget(self.centre)
        practice.moved.connect(lambda _step: self._show_step())
        practice.changed.connect(self._on_changed)
        self._show_step()

    def take_focus(self) -> None:
        """The keyboard goes where people work."""
        (self.step_screen or self.centre).take_focus()

    def escape(self) -> None:
        """Esc that nobody else wanted."""
        (self.step_screen or self.centre).escape()

    def toggle_help(self) -> None:
        """Open what explains the step, or close it."""
        (self.step_screen or self.centre.head).toggle_help()

    def show_in_room(self) -> None:
        """The room gets what this step wants shown; also when it had something else in between."""
        if self.step_screen is not None:
            self.shows.emit(self.step_screen.view)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("guide") and any(
            self._asked_at(screen.step_id) != self._asked[scope] for scope, screen in self._screens.items()
        ):
            self._forget_screens()
            self._show_step()

    def _asked_at(self, step_id: str) -> Asked:
        found = self._practice.workshop.guides.find(step_id)
        if found is None:
            return None
        return found[1] if isinstance(found[2], CheckStep) else found[2]

    def _show_step(self) -> None:
        scope = scope_of(self._practice.here)
        screen = self._screens.get(scope) or self._made(scope)
        before, self.step_screen = self.step_screen, screen
        self._practice.go_inside(screen)
        self.setCurrentWidget(screen or self.centre)
        if screen is not before:
            self.screen_changed.emit()
        if screen is not None:
            screen.show_stop()
            self.show_in_room()
            if self.isVisible() and screen is not before:
                screen.take_focus()

    def _made(self, scope: str) -> StepScreen | None:
        screen = screen_for(self._theme, self._practice, self._needs, self)
        if screen is None:
            return None
        self._screens[scope], self._asked[scope] = screen, self._asked_at(screen.step_id)
        self.addWidget(screen)
        screen.shows.connect(self._on_shows)
        screen.moved_inside.connect(self._practice.moved_inside)
        return screen

    def _on_shows(self, view: object) -> None:
        """A screen that is not here any more has nothing to say to the room."""
        if self.sender() is self.step_screen:
            self.shows.emit(view)

    def _forget_screens(self) -> None:
        self.step_screen = None
        self._practice.go_inside(None)
        self.screen_changed.emit()
        for screen in self._screens.values():
            self.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        self._asked.clear()
