"""The keys of the room: the same in its own window, on the laptop, and on a presenter's remote."""

import sys
from collections.abc import Callable
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.digits import digit_of
from app.ui.projector.feed import RoomMode

LETTERS: Final = MappingProxyType(
    {
        RoomMode.LIVE: "L",
        RoomMode.BLACK: "B",
        RoomMode.FREEZE: "F",
        RoomMode.TIMER: "T",
        RoomMode.INSTRUCTION: "I",
        RoomMode.BREAK: "Z",
    }
)
"""The letter of each mode that has one, in the order of its buttons."""
MODIFIER: Final = "Ctrl" if sys.platform == "darwin" else "Alt"
"""What people press with a letter while they type; on a Mac Option and a letter types a sign."""

_QT_MODIFIER: Final = "Meta" if sys.platform == "darwin" else "Alt"
_MODE_KEYS: Final = MappingProxyType(
    {Qt.Key[f"Key_{letter}"]: mode for mode, letter in LETTERS.items()}
    | {Qt.Key.Key_F5: RoomMode.LIVE, Qt.Key.Key_Period: RoomMode.BLACK}
)
_TURN_KEYS: Final = MappingProxyType({Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1})
_STEP_KEYS: Final = MappingProxyType({Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1})
_WITH_LETTERS: Final = (
    (Qt.KeyboardModifier.MetaModifier if sys.platform == "darwin" else Qt.KeyboardModifier.AltModifier)
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class RoomKeys(QObject):
    """For where nobody types. ``mode``: a key asked for it; ``turn``: another page; ``step``: a question.

    ``number``: a digit, which opens a cluster on the wall (0: the wall itself).
    """

    mode = Signal(RoomMode)
    turn = Signal(int)
    step = Signal(int)
    number = Signal(int)

    def press(self, event: QKeyEvent) -> bool:
        """Tell what a key asks; False when it is no key of the room."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~_WITH_LETTERS:
            return False
        if key in _MODE_KEYS:
            self.mode.emit(_MODE_KEYS[key])
        elif key in _TURN_KEYS:
            self.turn.emit(_TURN_KEYS[key])
        elif key in _STEP_KEYS:
            self.step.emit(_STEP_KEYS[key])
        else:
            number = digit_of(event)
            if number is None:
                return False
            self.number.emit(number)
        return True


def add_room_keys(
    page: QWidget, mode: Callable[[RoomMode], None], turn: Callable[[int], None], *, plain: bool
) -> None:
    """The same on a page of the laptop: with Alt also while people type; ``plain`` where they don't."""
    wishes: dict[str, Callable[[], None]] = {
        f"{_QT_MODIFIER}+Right": lambda: turn(1),
        f"{_QT_MODIFIER}+Left": lambda: turn(-1),
    }
    for one, letter in LETTERS.items():
        wishes[f"{_QT_MODIFIER}+{letter}"] = partial(mode, one)
        if plain:
            wishes[letter] = wishes[f"{_QT_MODIFIER}+{letter}"]
    if plain:
        wishes["."] = wishes[LETTERS[RoomMode.BLACK]]
    for keys, act in wishes.items():
        QShortcut(QKeySequence(keys), page, act)
