"""The digit that a key stands for: of a keypad too, and of a Belgian keyboard, which has them under Shift."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_PLAIN: Final = MappingProxyType({Qt.Key[f"Key_{digit}"]: digit for digit in range(10)})
_TOP_ROW: Final = (
    Qt.Key.Key_Agrave,
    Qt.Key.Key_Ampersand,
    Qt.Key.Key_Eacute,
    Qt.Key.Key_QuoteDbl,
    Qt.Key.Key_Apostrophe,
    Qt.Key.Key_ParenLeft,
    Qt.Key.Key_section,
    Qt.Key.Key_Egrave,
    Qt.Key.Key_Exclam,
    Qt.Key.Key_Ccedilla,
)
"""The keys of the top row, from 0, as a Belgian keyboard names them without Shift."""
_BELGIAN: Final = MappingProxyType({key: digit for digit, key in enumerate(_TOP_ROW)})


def digit_of(event: QKeyEvent) -> int | None:
    """From 0 to 9, whatever is held down with it; None for any other key."""
    key = Qt.Key(event.key())
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    digit = _PLAIN.get(key)
    return digit if digit is not None or shifted else _BELGIAN.get(key)


def place_of(event: QKeyEvent) -> int | None:
    """The place in a list that a digit stands for: 0 for "1", 8 for "9"; None for any other key."""
    digit = digit_of(event)
    return digit - 1 if digit else None


def sequences(held: Qt.KeyboardModifier, digit: int) -> list[QKeySequence]:
    """What a shortcut of a digit listens to: the digit itself, and its key on a Belgian keyboard."""
    keys = (Qt.Key[f"Key_{digit}"], _TOP_ROW[digit])
    return [QKeySequence(QKeyCombination(held, key)) for key in keys]
