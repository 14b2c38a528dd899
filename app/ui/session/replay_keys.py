"""What the keys mean while people look back on a day: the moment that each leads to, or what it does."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.workshop.replay import Replay


class Act(Enum):
    """What a key does that leads to no moment."""

    CLOSE = "close"
    PLAY = "play"
    NOTHING = "nothing"
    """It stays here: for the page underneath it would mean something."""


def act_of(event: QKeyEvent, replay: Replay | None, moment: int) -> Act | int | None:
    """At this moment of ``replay``, None while it is still being made; None when a key means nothing here."""
    key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key is Qt.Key.Key_Escape:
        return Act.CLOSE
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        return Act.NOTHING
    if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return None
    if key is Qt.Key.Key_Space:
        return Act.PLAY
    if replay is None or not replay.moments:
        return Act.NOTHING if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else None
    step = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown) else -1
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return replay.question(moment, step) if shift else moment + step
    if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        return replay.block(moment, step)
    ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(replay.moments) - 1}
    return ends.get(key)
