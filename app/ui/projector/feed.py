"""Decides what the room gets: the live scene, or one of the modes that stand in its place.

One feed serves the window on the wall and the preview, so they can't differ. Freezing keeps what was
shown, less what may no longer be seen; black shows nothing; a change of screens is black until someone
confirms. What covers the wall for a moment goes away to what was under it: a frozen wall stays frozen.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from app.ui.projector.layouts import Layouts
from app.ui.projector.scene import (
    Black,
    Break,
    ClockScene,
    Instruction,
    Scene,
    SmallTimer,
    TimerScene,
    Trial,
)


class RoomMode(Enum):
    """What the room is given. Each has a key, but for the test picture, which belongs to preparing."""

    LIVE = "live"
    BLACK = "black"
    FREEZE = "freeze"
    TIMER = "timer"
    INSTRUCTION = "instruction"
    BREAK = "break"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Hold:
    """Why the room is black until someone confirms, and the words to confirm with; empty if not yet known."""

    why: str = ""
    offer: str = ""


class RoomFeed(QObject):
    """Give it what is going on; it tells what to show."""

    scene_changed = Signal()
    timer_changed = Signal()
    mode_changed = Signal(RoomMode)
    held_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = RoomMode.LIVE
        self._base = RoomMode.LIVE
        self._under_black = RoomMode.LIVE
        self._hold: Hold | None = None
        self.layouts = Layouts()
        """The pages of what is shown, for every view of it."""
        self._live: Scene = Black()
        self._frozen: Scene = Black()
        self._timer: SmallTimer | None = None
        self._timer_label = ""
        self._instruction: Scene = Instruction("")
        self._break = Break("")
        self._trial = Trial("")
        self._time = ""
        self._shown: Scene = Black()

    @property
    def scene(self) -> Scene:
        """What the room gets now."""
        return self._shown

    @property
    def mode(self) -> RoomMode:
        """The mode that was chosen, also while a change of screens holds it black."""
        return self._mode

    @property
    def held(self) -> Hold | None:
        """Why the room is black although its mode is not: the screens changed."""
        return self._hold

    @property
    def small_timer(self) -> SmallTimer | None:
        """The timer in the corner; none where it would be in the way."""
        beside = self._mode in (RoomMode.LIVE, RoomMode.FREEZE, RoomMode.INSTRUCTION)
        return self._timer if beside and self._hold is None else None

    @property
    def frozen(self) -> Scene | None:
        """The scene that is kept, also while something covers it; None when the room follows."""
        return self._frozen if self._base is RoomMode.FREEZE else None

    def keep_frozen(self, scene: Scene) -> None:
        """Keep this in the place of what was frozen: the same, less what may no longer be seen."""
        self._frozen = scene
        self._decide()

    def show_live(self, scene: Scene) -> None:
        """What the session is at now; the room gets it when the mode lets it through."""
        self._live = scene
        self._decide()

    def set_mode(self, mode: RoomMode) -> None:
        """Choose what the room gets; choosing the mode that is on goes back to what was under it."""
        if mode is self._mode:
            mode = self._under(mode)
        if mode is self._mode:
            return
        if mode is RoomMode.FREEZE and self._base is not RoomMode.FREEZE:
            self._frozen = self._of_mode()
        if mode is RoomMode.BLACK:
            self._under_black = self._mode
        if mode in (RoomMode.LIVE, RoomMode.FREEZE):
            self._base = mode
        self._mode = mode
        self._decide()
        self.timer_changed.emit()
        self.mode_changed.emit(mode)

    def set_timer(self, timer: SmallTimer | None, label: str = "") -> None:
        """The timer that runs, if any, and the words that stand above it when it is large."""
        self._timer, self._timer_label = timer, label
        self._decide()
        self.timer_changed.emit()

    def set_instruction(self, instruction: Scene) -> None:
        """What people have to do now, for the mode that shows only that."""
        self._instruction = instruction
        self._decide()

    def set_break(self, pause: Break) -> None:
        """What is shown during a break."""
        self._break = pause
        self._decide()

    def set_trial(self, trial: Trial) -> None:
        """What is shown to try out whether people can read it at the back."""
        self._trial = trial
        self._decide()

    def set_time(self, words: str) -> None:
        """The time of day, which stands large where a timer would be when none runs."""
        self._time = words
        self._decide()

    def hold(self, why: Hold | None = None) -> None:
        """Make the room black until ``release``, whatever the mode."""
        self._set_hold(why or self._hold or Hold())

    def release(self) -> None:
        """Show the room again what its mode says."""
        self._set_hold(None)

    def _under(self, mode: RoomMode) -> RoomMode:
        """Black covers anything; the other covers stand in the place of the live or the frozen view."""
        if mode is RoomMode.BLACK:
            return self._under_black
        return RoomMode.LIVE if mode is RoomMode.FREEZE else self._base

    def _set_hold(self, hold: Hold | None) -> None:
        if hold != self._hold:
            self._hold = hold
            self._decide()
            self.timer_changed.emit()
            self.held_changed.emit()

    def _decide(self) -> None:
        scene = self._of_mode() if self._hold is None else Black()
        if scene != self._shown:
            self._shown = scene
            self.scene_changed.emit()

    def _of_mode(self) -> Scene:
        if self._mode is RoomMode.TIMER:
            return self._of_timer()
        scenes: dict[RoomMode, Scene] = {
            RoomMode.LIVE: self._live,
            RoomMode.BLACK: Black(),
            RoomMode.FREEZE: self._frozen,
            RoomMode.INSTRUCTION: self._instruction,
            RoomMode.BREAK: self._break,
            RoomMode.TRIAL: self._trial,
        }
        return scenes[self._mode]

    def _of_timer(self) -> Scene:
        """The timer; the time of day when none runs, so that nobody reads that the time is up."""
        timer = self._timer
        if timer is None or timer.total_seconds <= 0:
            return ClockScene(self._time)
        return TimerScene(timer.remaining_seconds, timer.total_seconds, self._timer_label)
