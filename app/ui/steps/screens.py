"""Which steps have a screen of their own in the session, each imported when it is first asked."""

from app.guides.schema import AnyStep
from app.ui.state import OpenPractice
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme


def screen_for(step: AnyStep, theme: Theme, practice: OpenPractice) -> StepScreen | None:
    """The screen of the step that is asked now; None for what is asked as a question."""
    del step, theme, practice
    return None
