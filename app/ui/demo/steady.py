"""What makes two plays of the day look alike to the last dot, so that pictures of it can be compared."""

import random
from zlib import crc32

from PySide6.QtWidgets import QApplication

from app.store import backups
from app.ui import publisher, typing
from app.ui.demo.clock import DayClock
from app.ui.theme.style import Choice
from app.ui.theme.tokens import Moment, Scheme

_LIGHT = ("start", "voorbereiden", "bijeenkomst", "checklist", "commissie")
_DARK = ("bord", "uitwerken", "delen", "netwerk", "praktijkervaringen")
_CONTRAST = ("kaarten", "indienen", "speedsparren")
"""Chapters of the day by the first word of the names of their pictures; the others stay as it is then."""
_WALL = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)
_SEED = 20260312
_NEVER = 24 * 3600 * 1000
"""Milliseconds."""


def hold_still(app: QApplication, clock: DayClock) -> None:
    """Before a window is made: no caret blinks, and chance falls as it always did.

    That is: ids, marks of exports, the order of cards. How fast this machine is must not be seen either: no
    moment comes by itself, but when the demo rests (``rest``), and the file is published when it is closed.
    Copies that are kept of it are as old as on that day.
    """
    app.setCursorFlashTime(0)
    for moment in (name for name in vars(Moment) if name.isupper()):
        setattr(Moment, moment, _NEVER)
    typing.KEPT_WITHIN = publisher.PAUSE = publisher.LONGEST = _NEVER
    backups.local_now = clock.later_each_time  # type: ignore[attr-defined]
    chance = random.Random(_SEED)

    def fallen(_self: random.SystemRandom, k: int) -> int:
        return chance.getrandbits(k)

    random.SystemRandom.getrandbits = fallen  # type: ignore[method-assign, assignment]


def look_of(name: str) -> Choice | None:
    """The look in which the laptop is pictured; None for that of now: dressing all anew takes long."""
    chapter = name.partition("-")[0]
    looks = {Choice.LIGHT: _LIGHT, Choice.DARK: _DARK, Choice.CONTRAST: _CONTRAST}
    return next((look for look, chapters in looks.items() if chapter in chapters), None)


def wall_look_of(name: str) -> Scheme:
    """The look in which the room is pictured under this name."""
    return _WALL[crc32(name.encode()) % len(_WALL)]
