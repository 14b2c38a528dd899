"""The timer of the question that is asked, for every screen that shows it: at the laptop and in the room."""

from PySide6.QtCore import QObject, Signal

from app.ui.state import Changed, OpenPractice
from app.ui.ticking import Ticking
from app.workshop.question_timer import QuestionTimer, QuestionTimers, seconds_for


class QuestionTime(QObject):
    """Follows the questions, and ticks while time goes by."""

    changed = Signal()
    """Another second, another question, or somebody started, paused or gave more."""

    def __init__(self, practice: OpenPractice, ticking: Ticking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.ticking = ticking
        self._timers = QuestionTimers()
        practice.moved.connect(self._ask)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._on_other_day)
        ticking.ticked.connect(self._on_tick)
        self._ask()

    @property
    def timer(self) -> QuestionTimer | None:
        """The timer of this question; None when it has none."""
        return self._timers.here

    @property
    def left(self) -> int:
        """Seconds left for this question; below zero it is over."""
        timer = self.timer
        return timer.left(self._practice.workshop.clock()) if timer else 0

    def toggle(self) -> None:
        """Start or pause; a question without a timer gets one."""
        self._timers.toggle(self._practice.workshop.clock())
        self._tell()

    def give_more(self) -> None:
        """One minute more for this question."""
        self._timers.give_more()
        self._tell()

    def _ask(self) -> None:
        here, running = self._practice.here, self._practice.running_block
        inside = here.block is not None and running is not None and here.block.id == running.id
        key = f"{here.block.id if here.block else ''}/{here.step_id}"
        seconds = seconds_for(here, self._practice.stops)
        self._timers.ask(key, seconds, self._practice.workshop.clock(), day_runs=inside)
        self._tell()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("agenda_item", "day", "guide"):
            self._ask()

    def _on_other_day(self) -> None:
        self._timers = QuestionTimers()
        self._ask()

    def _on_tick(self) -> None:
        if self.timer is not None and self.timer.running:
            self.changed.emit()

    def _tell(self) -> None:
        self.ticking.show_seconds(self, shown=self.timer is not None and self.timer.running)
        self.changed.emit()
