"""A digit is a digit on every keyboard of the room: plain, of the keypad, and Belgian without Shift."""

from typing import Final

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.digits import digit_of, place_of, sequences

_NONE: Final = Qt.KeyboardModifier.NoModifier


def _press(key: Qt.Key, text: str, held: Qt.KeyboardModifier = _NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def test_the_top_row_of_a_belgian_keyboard_gives_its_digits_without_shift() -> None:
    keys = [_press(Qt.Key(ord(sign.upper())), sign) for sign in "à&é\"'(§è!ç"]
    assert [digit_of(key) for key in keys] == list(range(10))


@pytest.mark.parametrize(
    "held", [_NONE, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier]
)
def test_a_digit_is_itself_whatever_is_held(held: Qt.KeyboardModifier) -> None:
    assert [digit_of(_press(Qt.Key[f"Key_{digit}"], str(digit), held)) for digit in range(10)] == list(
        range(10)
    )


def test_the_same_sign_under_shift_is_not_a_digit() -> None:
    assert digit_of(_press(Qt.Key.Key_Ampersand, "&", Qt.KeyboardModifier.ShiftModifier)) is None
    assert digit_of(_press(Qt.Key.Key_A, "a")) is None


def test_the_first_place_is_that_of_one_and_zero_has_none() -> None:
    assert place_of(_press(Qt.Key.Key_Ampersand, "&")) == 0
    assert place_of(_press(Qt.Key.Key_9, "9")) == 8
    assert place_of(_press(Qt.Key.Key_0, "0")) is None


def test_a_shortcut_of_a_digit_listens_to_its_key_on_a_belgian_keyboard_too() -> None:
    keys = sequences(Qt.KeyboardModifier.ControlModifier, 2)
    assert [key.toString() for key in keys] == ["Ctrl+2", "Ctrl+É"]
