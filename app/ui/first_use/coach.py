"""Three steps in the real screens: open a day, take down an answer, see what the Word file becomes.

It only watches. Whoever does the thing, with whatever key or button, is at the next step by that.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.first_use.strip import CoachStrip
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.opened import Opened
    from app.ui.submit.page import SubmitPage
    from app.workshop.programme import Stop


class Step(IntEnum):
    """The steps; at the last there is nothing left to try."""

    BEGIN = 1
    ANSWER = 2
    DOCUMENT = 3
    DONE = 4


@dataclass(frozen=True, slots=True)
class Advice:
    """What to try now; and, where that is elsewhere, the button that leads there with its key."""

    sentence: str
    words: str = ""
    key: str = ""
    act: Callable[[], None] | None = None


class Coach(QObject):
    """Says what to try in a strip over the work, until people did it all or want no more of it."""

    over = Signal()

    def __init__(self, theme: Theme, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.step = Step.BEGIN
        self.strip = CoachStrip(theme, window)
        self._opened: Opened | None = None
        self._submit: SubmitPage | None = None
        self._answers = 0
        """How many there were when the file opened."""
        self._act: Callable[[], None] | None = None
        window.lay_above(self.strip)
        QWidget.setTabOrder(window.rail.settings, self.strip.act)
        QWidget.setTabOrder(self.strip.act, self.strip.leave)
        self.strip.left.connect(self.leave)
        self.strip.act_wanted.connect(self._on_act)
        window.went.connect(self._look)

    @property
    def teaches(self) -> bool:
        """Whether it is at work."""
        return not self.strip.isHidden()

    def begin(self) -> None:
        """From the first step, on the start page."""
        self.step = Step.BEGIN
        self._let_go()
        self.strip.show()
        self._window.start.set_teaching(on=True)
        self._window.show_place(Place.START)
        self._look()  # also when words that can't be kept hold people where they are

    def leave(self) -> None:
        """Done, or people know enough."""
        self.strip.hide()
        self._let_go()
        self._window.start.set_teaching(on=False)
        self.over.emit()

    def _look(self) -> None:
        """Where people are now, and what they did."""
        if not self.teaches:
            return
        opened = self._window.opened
        if opened is not self._opened:
            self._let_go()
            self._follow(opened)
        if self._window.rail.place is Place.SUBMIT and self._submit is None:
            self._follow_submit()
        if self.step is Step.DONE and not self._sees_document():
            self.leave()
            return
        while self._did(self.step):
            self.step = Step(self.step + 1)
        self._say()

    def _did(self, step: Step) -> bool:
        opened, place = self._opened, self._window.rail.place
        if opened is None or step is Step.DONE:
            return False
        if step is Step.BEGIN:
            return place is not Place.START
        if step is Step.ANSWER:
            return opened.practice.read_only or self._count() > self._answers
        return self._sees_document()

    def _sees_document(self) -> bool:
        """A file without a grondplan has none to see: then it is enough to have been there."""
        if self._submit is None or self._window.rail.place is not Place.SUBMIT:
            return False
        from app.ui.submit.document_page import DocumentPage

        return not self._submit.plan or isinstance(self._submit.shown, DocumentPage)

    # -- what it says

    def _say(self) -> None:
        advice = {Step.BEGIN: self._to_begin, Step.ANSWER: self._to_answer, Step.DOCUMENT: self._to_see}
        now = advice.get(self.step, self._to_end)()
        self._act = now.act
        self.strip.offer(now.words, now.key)
        done = self.step is Step.DONE
        words = self.tr("Stap {number} van {count}")
        step = "" if done else words.format(number=int(self.step), count=int(Step.DOCUMENT))
        self.strip.say(step, now.sentence, self.tr("Klaar") if done else self.tr("Overslaan"))

    def _to_begin(self) -> Advice:
        return Advice(
            self.tr(
                "Leer het in twee minuten, door het te doen. "
                "Open de voorbeelddag: daarin kan je niets stukmaken."
            )
        )

    def _to_answer(self) -> Advice:
        practice = self._opened.practice if self._opened is not None else None
        place = self._window.rail.place
        if practice is None or place is not Place.SESSION:
            words = self.tr("Schrijf nu een antwoord op. Dat doe je bij Sessie.")
            if place is Place.PREPARE:
                words = self.tr(
                    "Dit vul je in wanneer je wil. Schrijf eerst eens een antwoord op, bij Sessie."
                )
            return self._elsewhere(words, self.tr("Naar Sessie"), Place.SESSION)
        if not _is_question(practice.here):
            return Advice(
                self.tr("Hier moet je nog niets typen. Ga naar een vraag."),
                self.tr("Naar een vraag"),
                act=self._go_to_question,
            )
        return Advice(
            self.tr(
                "Typ wat iemand zou kunnen zeggen. Kies met Tab wie het zei en druk op Enter. "
                "Kijk dan rechts, bij ‘Wat de zaal ziet’."
            )
        )

    def _to_see(self) -> Advice:
        if self._window.rail.place is not Place.SUBMIT:
            return self._elsewhere(
                self.tr("Je antwoord staat in de lijst. Kijk nu wat het Word-bestand wordt, bij Indienen."),
                self.tr("Naar Indienen"),
                Place.SUBMIT,
            )
        return Advice(self.tr("Druk op Ctrl+E. Je ziet eerst de bladzijden; er wordt nog niets bewaard."))

    def _to_end(self) -> Advice:
        return Advice(
            self.tr(
                "Dat was het: van een antwoord naar een Word-bestand. Je eigen praktijk begin je bij Start. "
                "Zit je vast? Ctrl+F1 opent overal de hulp bij waar je bent."
            )
        )

    def _elsewhere(self, sentence: str, words: str, place: Place) -> Advice:
        there = self._opened is not None
        return Advice(
            sentence,
            words if there else "",
            f"Ctrl {place.value}",
            lambda: self._window.show_place(place),
        )

    def _on_act(self) -> None:
        if self._act is not None:
            self._act()

    def _go_to_question(self) -> None:
        """The first one of the day."""
        assert self._opened is not None
        practice = self._opened.practice
        asked = [at for at, stop in enumerate(practice.stops) if _is_question(stop)]
        if asked:
            practice.go_to(asked[0])

    # -- what it watches

    def _follow(self, opened: "Opened | None") -> None:
        self._opened = opened
        if opened is not None:
            self._answers = self._count()
            opened.practice.changed.connect(self._look)
            opened.practice.moved.connect(self._look)

    def _follow_submit(self) -> None:
        from app.ui.submit.page import SubmitPage

        page = self._window.page(Place.SUBMIT)
        assert isinstance(page, SubmitPage)
        self._submit = page
        page.stack.currentChanged.connect(self._look)

    def _let_go(self) -> None:
        """Watch nothing. What was closed took its signals along."""
        from shiboken6 import isValid

        opened, submit = self._opened, self._submit
        self._opened = self._submit = None
        if opened is not None and isValid(opened):
            opened.practice.changed.disconnect(self._look)
            opened.practice.moved.disconnect(self._look)
        if submit is not None and isValid(submit):
            submit.stack.currentChanged.disconnect(self._look)

    def _count(self) -> int:
        return sum(self._opened.practice.counts.values()) if self._opened is not None else 0


def _is_question(stop: "Stop") -> bool:
    """Whether answers are typed there."""
    from app.guides.steps import OpenStep  # With a file it is there; the first start need not wait for it.

    return isinstance(stop.step, OpenStep)
