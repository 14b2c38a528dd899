"""Which steps have a screen of their own in the session, each imported when it is first asked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.guides.schema import AnyStep
from app.guides.steps import BoardStep, CardsStep, ProfileStep, TimelineStep
from app.ui.settings import UserSettings
from app.ui.state import OpenPractice
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme


@dataclass(frozen=True, slots=True)
class ScreenNeeds:
    """What a screen may need beside the practice: what was chosen on this computer, and a file to ask for."""

    settings: UserSettings | None = None
    ask_notes: Callable[[], Path | None] = lambda: None


def screen_for(step: AnyStep, theme: Theme, practice: OpenPractice, needs: ScreenNeeds) -> StepScreen | None:
    """The screen of the step that is asked now; None for what is asked as a question."""
    if isinstance(step, BoardStep):
        from app.ui.steps.board.screen import BoardScreen

        return BoardScreen(theme, practice, needs.settings, needs.ask_notes)
    if isinstance(step, ProfileStep):
        from app.ui.steps.profile.screen import ProfileScreen

        return ProfileScreen(theme, practice, step)
    if isinstance(step, CardsStep):
        from app.ui.steps.cards.screen import CardsScreen

        return CardsScreen(theme, practice, step)
    if isinstance(step, TimelineStep):
        from app.ui.steps.timeline.screen import TimelineScreen

        return TimelineScreen(theme, practice, step)
    return None
