"""Keeps the room informed of time: the timer of the question, the clock, and until when a break lasts."""

from PySide6.QtCore import QCoreApplication, QObject

from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.scene import Break, SmallTimer
from app.ui.question_time import QuestionTime
from app.ui.state import Changed, OpenPractice
from app.workshop.agenda import Block
from app.workshop.timetable import moment_words


class RoomTime(QObject):
    """Feeds the timer every second, and the break that its mode shows whenever the agenda changes."""

    def __init__(
        self, practice: OpenPractice, feed: RoomFeed, time: QuestionTime, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._feed = feed
        self._time = time
        time.changed.connect(self._show_timer)
        time.ticking.ticked.connect(self._show_clock)
        feed.mode_changed.connect(lambda _mode: self._show_clock())
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show_break)
        self._show_timer()
        self._show_break()

    def _show_timer(self) -> None:
        timer = self._time.timer
        small = SmallTimer(self._time.left, timer.total) if timer and timer.begun else None
        self._feed.set_timer(small, self._practice.here.step.question)

    def _show_clock(self) -> None:
        """What stands large in the place of a timer that nobody set; kept up while it may be seen."""
        if self._feed.mode is RoomMode.TIMER:
            now = self._practice.workshop.clock()
            self._feed.set_time(moment_words(now))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("agenda_item", "day"):
            self._show_break()

    def _show_break(self) -> None:
        running = self._practice.running_block
        pause = running if running is not None and running.pause else None
        self._feed.set_break(pause_scene(self._practice, pause) if pause else Break(self.tr("Pauze")))


def pause_scene(practice: OpenPractice, pause: Block) -> Break:
    """A break of the agenda with the time that was promised; it stays when the break runs over."""
    slot = practice.timetable.slot(pause)
    if slot is None:
        return Break(pause.activity)
    hour, minute = divmod((slot.begins + pause.allowed_minutes) % (24 * 60), 60)
    words = QCoreApplication.translate("RoomTime", "terug om {hour}.{minute}")
    return Break(pause.activity, words.format(hour=hour, minute=f"{minute:02}"))
