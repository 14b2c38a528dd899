"""Walks through a whole guide with keys only, and answers every step as its kind asks."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    FieldsStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    Step,
    TimelineStep,
)
from app.ui.demo.clock import DayClock
from app.ui.demo.hands import Hands
from app.ui.state import OpenPractice
from app.workshop.day_file import DayFile

_LETTERS = "JJDEJV"
"""What a group says of statements, in turn."""
_MOST_PRESSES = 60
"""Of the key that goes on, at one step."""

Look = Callable[[str], None]
"""Takes pictures at a moment that has this name."""


class GuideWalk:
    """What is said comes from the sample day where it has something for the step; else it is said here."""

    def __init__(
        self,
        day: DayFile,
        practice: OpenPractice,
        hands: Hands,
        clock: DayClock,
        look: Look = lambda _name: None,
    ) -> None:
        self._day = day
        self._practice = practice
        self._hands = hands
        self._clock = clock
        self._look = look
        self._letters = self._in_turn(_LETTERS)
        self._network = iter(day.lerend_netwerk.vragen if day.lerend_netwerk is not None else ())
        self._remarks = self._remarks_of(day)
        self._plays: Mapping[type[Step], Callable[[Step], None]] = {
            OpenStep: self._question,
            FieldsStep: self._fields,
            CheckStep: self._statements,
            ScaleStep: self._scores,
            ChoiceStep: self._choice,
            AgreementsStep: self._agree,
            TimelineStep: self._tell,
            BoardStep: self._write,
            ProfileStep: self._propose,
            CardsStep: self._play,
        }

    def walk(self, guide: str) -> None:
        """From the first step of this guide on the day to its last."""
        practice = self._practice
        places = [n for n, stop in enumerate(practice.stops) if stop.guide.key == guide]
        practice.go_to(places[0])
        seen = -1
        while practice.position in places and practice.position > seen:
            seen = practice.position
            act = self._plays.get(type(practice.here.step))
            if act is not None:
                act(practice.here.step)
            self._clock.wait(practice.here.step.minutes)
            self._go_on()

    def _go_on(self) -> None:
        """To the next step; past the moments that this one has."""
        left = self._practice.position
        for _press in range(_MOST_PRESSES):
            if self._practice.position != left:
                return
            self._hands.press("PgDown")

    def _inside(self) -> None:
        """The next moment of the same step."""
        self._hands.press("PgDown")

    # -- each kind

    def _question(self, step: Step) -> None:
        said = f"Dit zegt de groep bij ‘{step.short or step.question}’."
        if step.key.startswith("doel."):
            asked = next(self._network, None)
            said = (asked.antwoord if asked is not None else None) or said
        self._hands.type(said)
        self._hands.press("Return")
        if isinstance(step, OpenStep) and step.discussed:
            self._hands.press("Ctrl+D")
        self._look("vraag")

    def _fields(self, step: Step) -> None:
        assert isinstance(step, FieldsStep)
        for one in step.fields:
            self._hands.type(one.label)
            self._hands.press("Tab")

    def _statements(self, step: Step) -> None:
        """Every statement of the section, each with its letter; on the last one people stay."""
        hands, key = self._hands, self._practice.here.section.key
        for number in range(_MOST_PRESSES):
            hands.press(next(self._letters))
            hands.type(next(self._remarks))
            if number == 2:
                self._look("punten")
            live = self._live
            hands.press("Tab")
            if self._live == live:
                break
        assert self._practice.here.section.key == key

    @property
    def _live(self) -> object:
        """The statement that is open, by its words."""
        from app.ui.steps.check.screen import CheckScreen

        screen = self._practice.inside
        assert isinstance(screen, CheckScreen)
        return screen.list.currentIndex().row()

    def _scores(self, step: Step) -> None:
        hands, checklist = self._hands, self._day.checklist_goede_praktijken
        names = {seat.name for seat in self._practice.workshop.seats.of(self._practice.day_id)}
        for given in checklist.scores if checklist is not None else ():
            if given.name not in names:
                continue
            hands.press("Shift+Tab")
            hands.type(given.name or "")
            hands.press("Tab")
            if given.score is not None:
                hands.type(f"{given.score:g}".replace(".", ","))
            hands.press("Tab")
            hands.type(given.why or "")
            hands.press("Alt+G" if given.score is None else "Return")
        if not self._practice.workshop.scores.of(self._practice.step_id, self._practice.day_id):
            hands.type("7")
            hands.press("Return")
        self._look("scores")
        self._inside()
        self._look("scores-getoond")
        assert isinstance(step, ScaleStep)
        if step.points:
            self._inside()
            hands.type("De deur staat open, ook zonder afspraak")
            hands.press("Return", "Ctrl+2")
            hands.type("We schrijven te weinig op")
            hands.press("Return")
            self._look("punten-benoemd")

    def _choice(self, step: Step) -> None:
        hands = self._hands
        hands.press("4", "4", "4", "4", "1", "2", "2")
        self._look("keuze")
        self._inside()
        self._look("keuze-uitslag")
        hands.press(*["Up"] * 6, "Down", "Down", "Down", "D")
        network = self._day.lerend_netwerk
        hands.type((network.waarom if network is not None else None) or "Dit past het best.")
        self._look("keuze-besluit")
        hands.press("Escape")

    def _agree(self, step: Step) -> None:
        """From the first thing the room sees to the last; then two agreements. Or the dates of a series."""
        assert isinstance(step, AgreementsStep)
        if step.series:
            self._plan()
            return
        hands = self._hands
        self._look("terugblik")
        from app.ui.steps.agreements.screen import AgreementsScreen

        screen = self._practice.inside
        assert isinstance(screen, AgreementsScreen)
        screen.entry.take_focus()
        for action in self._day.actions[:2]:
            hands.type(action.what)
            hands.press("Tab")
            hands.type(action.who or "")
            hands.press("Tab")
            hands.type(action.when or "")
            hands.press("Return")
        self._look("afspraken")

    def _plan(self) -> None:
        """The series of the sample; a day for each of its dates."""
        hands, network = self._hands, self._day.lerend_netwerk
        first = (network.eerste_sessie if network is not None else None) or "2026-04-23"
        hands.type(first)
        hands.tab_to("Van")
        hands.type("14:00")
        hands.tab_to("Tot")
        hands.type("16:00")
        hands.tab_to("Begeleiders")
        hands.type(", ".join(network.begeleiders if network is not None else ()))
        hands.tab_to("Maak de dagen")
        self._look("reeks")
        hands.press("Return", "Home", *["Down"] * 2, "Alt+Right")
        self._look("reeks-dagen")

    def _tell(self, step: Step) -> None:
        hands, camera = self._hands, self._look
        for told in self._day.praktijkervaringen:
            hands.press("Ctrl+N")
            hands.type(told.titel)
            hands.press("Return")
            for moment in told.verloop:
                hands.type(moment if isinstance(moment, str) else moment.tekst)
                hands.press("Return")
            camera("verloop")
        self._inside()
        for number, factor in enumerate(("Een ex-bezoeker die haar aansprak", "Zes weken alleen groeten"), 2):
            hands.type(factor)
            hands.press(f"Ctrl+{number}", "Return")
        camera("factoren")
        hands.press("Ctrl+R")
        camera("factoren-zaal")
        self._inside()
        camera("patronen")
        self._inside()
        hands.press("Ctrl+N")
        hands.type("Wegblijven is ook een mening. Vraag ernaar, zonder verwijt.")
        camera("leerinzichten")

    def _write(self, step: Step) -> None:
        hands = self._hands
        for text in ("ik zeg dag aan de deur", "ik wacht tot hij iets zegt", "ik vraag wat zij wil"):
            hands.type(text)
            hands.press("Return")
        self._inside()
        hands.press("Ctrl+A", "Ctrl+K", "Ctrl+A")
        hands.type("Aan de deur")
        hands.press("Return")

    def _propose(self, step: Step) -> None:
        self._hands.press("Return")

    def _play(self, step: Step) -> None:
        hands = self._hands
        hands.press("Return", "W")
        hands.type("omdat ze dan blijft")
        hands.press("PgDown", "X")

    # -- what is said

    def _in_turn(self, words: Sequence[str]) -> Iterator[str]:
        while True:
            yield from words

    def _remarks_of(self, day: DayFile) -> Iterator[str]:
        """What people of the sample said of statements, again from the first when all were said."""
        checklist = day.checklist_goede_praktijken
        said = [one.toelichting or "" for one in checklist.items] if checklist is not None else []
        return self._in_turn(said or [""])
