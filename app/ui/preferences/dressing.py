"""The look that people chose, now and whenever they choose another."""

from app.ui.settings import UserSettings
from app.ui.theme.style import Choice, Theme


def dress(theme: Theme, settings: UserSettings) -> None:
    """Let ``theme`` follow the settings; what this program does not know, is as the system says."""
    known = {choice.value: choice for choice in Choice}

    def follow() -> None:
        theme.choose(known.get(settings.now.theme, Choice.SYSTEM))
        theme.set_show_keys(settings.now.shows_keys)
        theme.set_less_motion(settings.now.less_motion)

    settings.changed.connect(follow)
    follow()
