"""Another theme while every place of a practice is open: how long the window stands still."""

import statistics
import time
from collections.abc import Callable

from benchmarks.window import on_screen

ROUNDS = 4


def measure() -> dict[str, float]:
    """Milliseconds of the processor to dress all anew, and what a second sheet on the first would take."""
    from app.ui.theme.style import Choice, Theme
    from app.ui.widgets.rail import Place

    looks = (Choice.DARK, Choice.CONTRAST, Choice.LIGHT)
    with on_screen(100) as screen:
        for place in Place:
            screen.window.show_place(place)
            screen.settle()
        theme = screen.app.findChild(Theme)
        assert isinstance(theme, Theme)
        ours = [_took(lambda look=look: theme.choose(look)) for look in looks * ROUNDS]  # type: ignore[misc]
        sheet = screen.app.styleSheet()
        plain = [_took(lambda: screen.app.setStyleSheet(f"{sheet}\n")) for _round in range(ROUNDS)]
        return {
            "parts of the window": len(screen.app.allWidgets()),
            "another theme, ms (median)": statistics.median(ours),
            "a second sheet put on the first, ms (median)": statistics.median(plain),
            "that, times another theme": statistics.median(plain) / statistics.median(ours),
        }


def _took(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return (time.process_time() - began) * 1000
