"""What people do on a day: one gesture after another, each through the same operations as the windows use."""

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from app.guides.check_status import CheckStatus
from app.guides.loader import bundled, bundled_guides
from app.guides.steps import BoardStep, CardsStep, CheckStep, ChoiceStep, OpenStep, ScaleStep
from app.workshop.answers import Mark, Marks
from app.workshop.people import Who
from app.workshop.workshop import Workshop

Asked = TypeVar("Asked")
BEGINS = datetime.fromisoformat("2026-03-12T09:00:00+01:00")
HOURS = 8
PEOPLE = 12
WORDS = (
    "wij zetten de deur open en wachten tot het kind zelf komt kijken; de ouders — ook wie stil is — krijgen "
    "koffie, een stoel en tijd ’s morgens; “zonder afspraak” is bij ons de regel, à volonté, 100 % gratis"
)
_WORDS = WORDS.split(" ")


class Clock:
    """The time of day of the people, who take much longer over everything than the program."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        """Since the day began."""
        self.wrong_by = timedelta()
        """How far the clock of the computer is off."""

    def __call__(self) -> datetime:
        """The time that people are told."""
        return BEGINS + timedelta(seconds=self.seconds) + self.wrong_by


def set_up(workshop: Workshop) -> None:
    """A practice with every guide, people and tables: the evening before."""
    workshop.start("Het Speelhuis")
    for key in bundled_guides():
        workshop.guides.keep(bundled(key))
    day = workshop.people.days()[0].id
    tables = [workshop.people.add_table(f"Tafel {number}", day) for number in range(1, 4)]
    for number in range(PEOPLE):
        workshop.people.add_person(f"Persoon {number}", day, tables[number % len(tables)].id)


class People:
    """Everybody in the room together; ``dice`` decides what they do next."""

    def __init__(self, workshop: Workshop, dice: random.Random, clock: Clock) -> None:
        self._workshop = workshop
        self._dice = dice
        self._clock = clock
        self._day = workshop.people.days()[0].id
        self._steps = [
            (guide.step_id(step), step) for guide in workshop.guides for _section, step in guide.steps()
        ]
        self._gestures: list[tuple[int, Callable[[], object]]] = [
            (10, self._answer),
            (6, self._note),
            (3, self._draft),
            (2, self._vote),
            (2, self._score),
            (2, self._weigh),
            (1, self._choose),
            (1, self._play),
            (1, self._agree),
            (1, self._park),
            (1, self._bin),
            (1, self._mark),
            (1, self._photo),
            (1, self._newcomer),
            (1, self._undo),
        ]

    def do_something(self) -> None:
        """The next gesture; the day goes on by as long as people take over it."""
        weights, gestures = zip(*self._gestures, strict=True)
        self._clock.seconds += self._dice.uniform(5, 45)
        self._dice.choices(gestures, weights)[0]()

    # -- gestures

    def _answer(self) -> None:
        """Typed word by word, as the field keeps it, and entered."""
        step, text = self._step(OpenStep)[0], self._words(12)
        for end in range(0, len(text), 40):
            self._workshop.answers.type(step, text[:end], day_id=self._day)
        marks = Marks(private=self._dice.random() < 0.1, anonymous=self._dice.random() < 0.1)
        self._workshop.answers.enter(step, text, day_id=self._day, who=self._who(), marks=marks)

    def _note(self) -> None:
        board = self._workshop.board(self._step(BoardStep)[0])
        place = (self._dice.random() * 20, self._dice.random() * 10)
        note = board.add(self._words(6), who=self._who(), day_id=self._day, at=place)
        if note is not None and self._dice.random() < 0.2:
            board.make_cluster(self._words(2), note)

    def _draft(self) -> None:
        step = self._step(OpenStep)[0]
        text = self._workshop.drafts.text(step)
        for _key in range(5):
            at = self._dice.randrange(len(text) + 1)
            text = text[:at] + self._words(3) + text[at:]
            self._workshop.drafts.write(step, text[-4000:])

    def _vote(self) -> None:
        board = self._workshop.board(self._step(BoardStep)[0])
        notes = board.notes()
        if notes:
            board.vote(self._dice.choice(notes).id, self._dice.choice((1, 1, 2, -1)), self._who())

    def _score(self) -> None:
        step, kind = self._step(ScaleStep)
        value = self._dice.uniform(kind.min, kind.max) // kind.step * kind.step
        self._workshop.scores.give(step, value, self._words(5), self._who(), day_id=self._day)

    def _weigh(self) -> None:
        step = self._step(CheckStep)[0]
        self._workshop.checks.weigh(step, self._dice.choice(list(CheckStatus)), day_id=self._day)
        self._workshop.checks.remark(step, self._words(8), day_id=self._day)

    def _choose(self) -> None:
        step, kind = self._step(ChoiceStep)
        option = self._dice.choice(kind.options).key
        who = self._who()
        if who is not None:
            self._workshop.choices.pick(step, kind, option, who, day_id=self._day)
        else:
            self._workshop.choices.count(step, option, 1, day_id=self._day)

    def _play(self) -> None:
        step, cards = self._step(CardsStep)[0], self._workshop.cards
        game = cards.last_game(step)
        if game is None or not game.cards or self._dice.random() < 0.1:
            deck = self._dice.choice([deck for deck in cards.decks() if deck.cards])
            cards.start(step, deck.id, None, closed=True, turns=(), day_id=self._day)
            return
        card = self._dice.choice(game.cards)
        cards.play(game.id, card.id, self._who(), use=True, why=self._words(6), day_id=self._day)

    def _agree(self) -> None:
        self._workshop.agreements.add(self._words(6), "Persoon 1", "volgende week", day_id=self._day)

    def _park(self) -> None:
        self._workshop.parking.put(self._step(OpenStep)[0], self._words(5), self._day)

    def _bin(self) -> None:
        answers = self._answers()
        if answers:
            self._workshop.answers.bin(self._dice.choice(answers))
        binned = self._workshop.answers.binned(self._step(OpenStep)[0])
        if binned:
            self._workshop.answers.restore(binned[0].id)

    def _mark(self) -> None:
        answers = self._answers()
        if answers:
            parked = self._dice.random() < 0.5
            self._workshop.answers.set_mark(Mark.PARKED, self._dice.choice(answers), on=parked)
            self._workshop.answers.edit(self._dice.choice(answers), self._words(9))

    def _photo(self) -> None:
        content = self._dice.randbytes(self._dice.randrange(1, 30_000))
        step = self._step(OpenStep)[0]
        self._workshop.attachments.attach(content, name="foto.jpg", media_type="image/jpeg", step=step)

    def _newcomer(self) -> None:
        self._workshop.people.add_person(self._words(2), self._day)

    def _undo(self) -> None:
        self._workshop.undo()
        if self._dice.random() < 0.5:
            self._workshop.redo()

    # -- inside

    def _step(self, kind: type[Asked]) -> tuple[str, Asked]:
        return self._dice.choice([(step_id, step) for step_id, step in self._steps if isinstance(step, kind)])

    def _who(self) -> Who | None:
        everyone: Sequence[Who] = self._workshop.people.everyone(self._day)
        return self._dice.choice(everyone) if everyone and self._dice.random() < 0.6 else None

    def _answers(self) -> list[str]:
        return [answer.id for answer in self._workshop.answers.of(self._step(OpenStep)[0])]

    def _words(self, most: int) -> str:
        return " ".join(self._dice.choices(_WORDS, k=self._dice.randrange(1, most + 1)))
