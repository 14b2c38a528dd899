"""What makes two plays of the day look alike to the last dot, so that pictures of it can be compared."""

import random
from zlib import crc32

from PySide6.QtWidgets import QApplication

from app.ui.theme.style import Choice
from app.ui.theme.tokens import Scheme

_LAPTOP = (Choice.LIGHT, Choice.DARK, Choice.CONTRAST)
_WALL = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)
_SEED = 20260312


def hold_still(app: QApplication) -> None:
    """No caret blinks, and chance falls as it always did: ids, marks of exports, the order of cards."""
    app.setCursorFlashTime(0)
    chance = random.Random(_SEED)

    def fallen(_self: random.SystemRandom, k: int) -> int:
        return chance.getrandbits(k)

    random.SystemRandom.getrandbits = fallen  # type: ignore[method-assign, assignment]


def look_of(name: str) -> Choice:
    """The look in which the laptop is pictured under this name: the same in every play."""
    return _LAPTOP[crc32(name.encode()) % len(_LAPTOP)]


def wall_look_of(name: str) -> Scheme:
    """The look in which the room is pictured under this name."""
    return _WALL[crc32(name.encode()) % len(_WALL)]
