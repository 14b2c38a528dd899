"""What a screen reader says of itself: kept, an answer more, the time, what was taken back, what went wrong.

Nothing is said again of what people do themselves at the place where their keyboard is.
"""

from PySide6.QtCore import QObject, QTimer

from app.ui.question_time import QuestionTime
from app.ui.state import Changed, OpenPractice
from app.ui.theme.tokens import Moment
from app.ui.widgets.announce import announce
from app.workshop.question_timer import MINUTE


class Announcements(QObject):
    """Follows one open practice and the timer of its questions; speaks in the name of ``window``."""

    def __init__(self, practice: OpenPractice, time: QuestionTime, window: QObject) -> None:
        super().__init__(practice)
        self._practice = practice
        self._time = time
        self._window = window
        self._count = self._count_here()
        self._left: int | None = None
        self.kept = QTimer(self, singleShot=True, interval=Moment.UNDONE_SHOWN)
        self.kept.timeout.connect(lambda: self._say(self.tr("Bewaard")))
        practice.saved.connect(self._on_saved)
        practice.moved.connect(self._on_moved)
        practice.changed.connect(self._on_changed)
        practice.undone.connect(self._on_undone)
        practice.closing.connect(self.kept.stop)
        time.changed.connect(self._on_time)
        self._on_time()

    def _say(self, words: str) -> None:
        announce(self._window, words)

    def _on_saved(self, _clock: str) -> None:
        """Once, when people rest: who types hears nothing at every key."""
        self.kept.start()

    def _on_moved(self, _step_id: str) -> None:
        self._count = self._count_here()

    def _on_changed(self, changed: Changed) -> None:
        if not changed.touches("contribution"):
            return
        before, self._count = self._count, self._count_here()
        if self._count > before:
            self._say(self.tr("Nieuw antwoord: {count} in de lijst").format(count=self._count))

    def _on_undone(self, what: str) -> None:
        self._say(self.tr("Ongedaan gemaakt: {what}").format(what=what))

    def _on_time(self) -> None:
        """Halfway, the last minute and the end: each when it comes, while the timer runs."""
        timer = self._time.timer
        before, self._left = self._left, self._time.left if timer is not None and timer.running else None
        if timer is None or before is None or self._left is None:
            return
        moments = {
            timer.total // 2: self.tr("De helft van de tijd is om."),
            MINUTE: self.tr("Nog één minuut."),
            0: self.tr("De tijd is om."),
        }
        passed = [at for at in moments if self._left <= at < before]
        if passed:
            self._say(moments[min(passed)])

    def _count_here(self) -> int:
        return self._practice.counts.get(self._practice.step_id, 0)
