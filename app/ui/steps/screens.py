"""Which steps have a screen of their own in the session, each imported when it is first asked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.guides.schema import AnyStep
from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ProfileStep,
    ScaleStep,
    TimelineStep,
)
from app.ui.settings import UserSettings
from app.ui.state import OpenPractice
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.workshop.programme import Stop


@dataclass(frozen=True, slots=True)
class ScreenNeeds:
    """What a screen may need beside the practice: what was chosen on this computer, and a file to ask for."""

    settings: UserSettings | None = None
    ask_notes: Callable[[], Path | None] = lambda: None
    save_guide: Callable[[str, str | None], None] = lambda _guide, _day: None
    """Ask where, and write what was filled in on a guide (its key) on a day."""
    ask_target: Callable[[Path], Path | None] | None = None
    """Ask where a file goes that is proposed; None where no files are made."""


def scope_of(stop: Stop) -> str:
    """What one screen is for: a step, or all statements of a section together."""
    if isinstance(stop.step, CheckStep):
        return f"{stop.guide.key}#{stop.section.key}"
    return stop.step_id


def screen_for(
    theme: Theme, practice: OpenPractice, needs: ScreenNeeds, parent: QWidget
) -> StepScreen | None:
    """The screen of the step that is asked now, in ``parent``; None for what is asked as a question."""
    step = practice.here.step
    if isinstance(step, BoardStep):
        from app.ui.steps.board.screen import BoardScreen

        return BoardScreen(theme, practice, needs.settings, needs.ask_notes, parent)
    if isinstance(step, ProfileStep):
        from app.ui.steps.profile.screen import ProfileScreen

        return ProfileScreen(theme, practice, step, parent)
    if isinstance(step, CardsStep):
        from app.ui.steps.cards.screen import CardsScreen

        return CardsScreen(theme, practice, step, parent)
    return _weighing(theme, practice, step, needs, parent)


def _weighing(
    theme: Theme, practice: OpenPractice, step: AnyStep, needs: ScreenNeeds, parent: QWidget
) -> StepScreen | None:
    if isinstance(step, ScaleStep):
        from app.ui.steps.scale.screen import ScaleScreen

        return ScaleScreen(theme, practice, step, parent)
    if isinstance(step, ChoiceStep):
        from app.ui.steps.choice.screen import ChoiceScreen

        return ChoiceScreen(theme, practice, step, parent)
    if isinstance(step, CheckStep):
        from app.ui.steps.check.screen import CheckScreen

        return CheckScreen(theme, practice, parent)
    if isinstance(step, AgreementsStep):
        if step.series:
            from app.ui.steps.series.screen import SeriesScreen

            return SeriesScreen(theme, practice, step, needs.ask_target, parent)
        from app.ui.steps.agreements.screen import AgreementsScreen

        return AgreementsScreen(theme, practice, step, needs.save_guide, parent)
    if isinstance(step, TimelineStep):
        from app.ui.steps.timeline.screen import TimelineScreen

        return TimelineScreen(theme, practice, step, parent)
    return None
