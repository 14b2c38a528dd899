"""The keys of the editor, and the acts that the format bar shows as words."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Act(Enum):
    """What can be done to a text, by key or by button."""

    BOLD = auto()
    ITALIC = auto()
    LINK = auto()
    BULLETS = auto()
    NUMBERS = auto()
    HEADING_1 = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()
    PLAIN = auto()
    SOURCE = auto()
    TABLE = auto()
    ADD_ROW = auto()
    REMOVE_ROW = auto()
    ADD_COLUMN = auto()
    REMOVE_COLUMN = auto()
    REMOVE_TABLE = auto()
    PASTE_PLAIN = auto()


HEADINGS = {Act.HEADING_1: 1, Act.HEADING_2: 2, Act.HEADING_3: 3}

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

_ACTS = {
    (_CTRL, Qt.Key.Key_B): Act.BOLD,
    (_CTRL, Qt.Key.Key_I): Act.ITALIC,
    (_CTRL, Qt.Key.Key_K): Act.LINK,
    (_CTRL | _SHIFT, Qt.Key.Key_C): Act.SOURCE,
    (_CTRL | _SHIFT, Qt.Key.Key_L): Act.BULLETS,
    (_CTRL | _SHIFT, Qt.Key.Key_G): Act.NUMBERS,
    (_CTRL | _SHIFT, Qt.Key.Key_K): Act.HEADING_3,
    (_CTRL | _SHIFT, Qt.Key.Key_T): Act.TABLE,
    (_CTRL | _SHIFT, Qt.Key.Key_V): Act.PASTE_PLAIN,
    (_CTRL | _ALT, Qt.Key.Key_0): Act.PLAIN,
    (_CTRL | _ALT, Qt.Key.Key_1): Act.HEADING_1,
    (_CTRL | _ALT, Qt.Key.Key_2): Act.HEADING_2,
    (_CTRL | _ALT, Qt.Key.Key_3): Act.HEADING_3,
}
CAPS = {
    Act.BOLD: "Ctrl B",
    Act.ITALIC: "Ctrl I",
    Act.LINK: "Ctrl K",
    Act.SOURCE: "Ctrl Shift C",
    Act.BULLETS: "Ctrl Shift L",
    Act.NUMBERS: "Ctrl Shift G",
    Act.HEADING_3: "Ctrl Shift K",
    Act.TABLE: "Ctrl Shift T",
}
"""How a key is told to people."""


def act_of(event: QKeyEvent) -> Act | None:
    """The act that a key stands for.

    AltGr types letters: on Belgian keyboards @ and # are AltGr with a digit, which some systems tell as
    Ctrl and Alt. What types a letter is never an act.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    act = _ACTS.get((modifiers, Qt.Key(event.key())))
    types = event.text().isprintable() and event.text() not in ("", chr(event.key() & 0xFF))
    return None if act is not None and modifiers & _ALT and types else act
