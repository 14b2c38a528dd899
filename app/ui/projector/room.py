"""Turns the work into what the room may see. The one place where that happens.

Everything said goes through ``Audience``; the windows that show it read the feed, none the workshop.
Also what stands on a frozen wall is looked at again with every change: who asks not to be on it, isn't.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.guides.steps import ExplainStep, OpenStep
from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.scene import Break, Explain, Instruction, Question, Scene, Trial
from app.ui.state import Changed, OpenPractice
from app.ui.theme.tokens import Moment
from app.workshop.audience import ROOM


class Room(QObject):
    """Follows the open practice and feeds the room."""

    passed = Signal(int, int)
    """How many answers on this step the room gets, and how many there are."""

    def __init__(self, practice: OpenPractice, feed: RoomFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.feed = feed
        self.shown = self.all = 0
        self._clock = QTimer(self, interval=Moment.TICK)
        self._clock.timeout.connect(self._tell_time)
        practice.changed.connect(self._on_changed)
        practice.moved.connect(self._look)
        feed.mode_changed.connect(self._on_mode)
        feed.set_break(Break(self.tr("Pauze")))
        feed.set_trial(
            Trial(
                self.tr("Kan je dit achteraan lezen?"),
                self.tr("Zo groot staan de antwoorden er. Lukt dit niet? Zet dan de stoelen dichterbij."),
                self.tr("Dit is de kleinste letter die de zaal ooit krijgt."),
            )
        )
        self._look()

    def _on_mode(self, mode: RoomMode) -> None:
        """The time of day is only kept up while it may stand on the wall."""
        if mode is RoomMode.TIMER:
            self._tell_time()
            self._clock.start()
        else:
            self._clock.stop()

    def _tell_time(self) -> None:
        now = self._practice.workshop.clock()
        self.feed.set_time(f"{now.hour}:{now.minute:02}")

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("contribution", "guide"):
            self._look_at_frozen(changed)
            self._look()

    def _look(self) -> None:
        step = self._practice.here.step
        self.feed.set_instruction(step.question)
        self.feed.show_live(self._scene())
        self.passed.emit(self.shown, self.all)

    def _look_at_frozen(self, changed: Changed) -> None:
        """Take what may no longer be seen off a frozen wall; nothing comes in its place, also not by undo.

        An answer that was edited keeps its old words, unless those may have been erased for good.
        """
        frozen = self.feed.frozen
        if not isinstance(frozen, Question):
            return
        answers = self._practice.workshop.answers.of(frozen.step_id)
        allowed = {answer.id: answer.text for answer in answers if ROOM.lets_through(answer)}
        kept = [
            (one, allowed[one] if changed.everything else text)
            for one, text in zip(frozen.ids, frozen.answers, strict=True)
            if one in allowed
        ]
        ids, texts = tuple(one for one, _text in kept), tuple(text for _one, text in kept)
        self.feed.keep_frozen(replace(frozen, answers=texts, ids=ids))

    def _scene(self) -> Scene:
        step = self._practice.here.step
        self.shown = self.all = 0
        block = self._practice.here.block
        if block is not None and block.pause:
            return Break(step.question)
        if isinstance(step, ExplainStep):
            return Explain(step.question, _lines(step.text))
        if not isinstance(step, OpenStep):
            return Instruction(step.question)
        step_id = self._practice.step_id
        answers = self._practice.workshop.answers.of(step_id)
        passed = [answer for answer in answers if ROOM.lets_through(answer)]
        self.shown, self.all = len(passed), len(answers)
        return Question(step.question, ROOM.texts(passed), step_id, tuple(answer.id for answer in passed))


def _lines(text: str) -> tuple[str, ...]:
    """The paragraphs of an explanation, without the signs of the Markdown subset."""
    from app.exports.blocks import plain_text
    from app.exports.markdown import parse

    return tuple(line for line in plain_text(parse(text)).split("\n") if line.strip())
