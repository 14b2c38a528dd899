"""What a day came to: done and not done, still open, agreed, and whom to thank. Values, fit for a worker.

Made for an audience. The group and the room (``ROOM``) get no private answer, no name at an answer, and
only the names of people who said that theirs may be there. The facilitator gets all of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select

from app.guides.steps import OpenStep
from app.models import Attendance, Contribution, Day, Kind, Person, Presence
from app.workshop.agenda import Block
from app.workshop.agreements import Discretion
from app.workshop.answer import Answer, answer_of
from app.workshop.audience import ROOM, Audience
from app.workshop.day_file import Naming
from app.workshop.naming import at_most
from app.workshop.people import who_said
from app.workshop.programme import on_the_agenda, programme
from app.workshop.workshop import Workshop

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question on the agenda that has no answer."""

    step_id: str
    section: str
    question: str


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreement as this audience may read it."""

    what: str
    who: str
    when: str
    done: bool
    earlier: bool


@dataclass(frozen=True, slots=True)
class ReadOut:
    """A text that was read back on this day, and whether the group said yes to it."""

    question: str
    agreed: bool
    changed_since: bool


@dataclass(frozen=True, slots=True)
class Names:
    """People by name, as far as they allow, and how many more there are."""

    named: tuple[str, ...] = ()
    others: int = 0

    def __len__(self) -> int:
        return len(self.named) + self.others


@dataclass(frozen=True, slots=True)
class DayReport:
    """A day. Questions are those that people answer in their own words, on the agenda of that day."""

    practice: str
    title: str
    date: str | None
    place: str
    blocks: tuple[Block, ...]
    answered: int
    """Questions with an answer; what came by mail counts too."""
    open_questions: tuple[OpenQuestion, ...]
    answers: int
    """Said on this day."""
    to_ask: tuple[str, ...]
    contradictions: tuple[tuple[str, str], ...]
    parked: tuple[str, ...]
    promises: tuple[Promise, ...]
    read_out: tuple[ReadOut, ...]
    present: Names
    absent: Names
    left_out: int
    """Things that this audience does not get to read."""

    @property
    def asked(self) -> int:
        """Questions on the agenda."""
        return self.answered + len(self.open_questions)


def day_report(workshop: Workshop, day_id: str, audience: Audience = ROOM) -> DayReport:
    """The report of a day as it stands now."""
    day = workshop.file.session.get_one(Day, day_id)
    blocks = workshop.agenda.blocks(day_id)
    questions = _questions(workshop, blocks)
    counts = workshop.answers.counts()
    said = _Said(workshop, day_id, audience)
    present, absent = _people(workshop, day_id, audience)
    return DayReport(
        practice=workshop.practice.title,
        title=day.title or "",
        date=day.date,
        place=day.place or "",
        blocks=tuple(blocks),
        answered=sum(bool(counts.get(one.step_id)) for one in questions),
        open_questions=tuple(one for one in questions if not counts.get(one.step_id)),
        answers=said.count,
        to_ask=said.to_ask,
        contradictions=said.contradictions,
        parked=said.parked,
        promises=_promises(workshop, day_id, audience),
        read_out=_read_out(workshop, day_id),
        present=present,
        absent=absent,
        left_out=said.left_out,
    )


def _questions(workshop: Workshop, blocks: Sequence[Block]) -> list[OpenQuestion]:
    """Each once, also when two blocks ask it."""
    found = {
        stop.step_id: OpenQuestion(stop.step_id, stop.section.title, stop.step.question)
        for stop in on_the_agenda(programme(list(workshop.guides), blocks))
        if isinstance(stop.step, OpenStep) and not stop.step.optional
    }
    return list(found.values())


class _Said:
    """What was said on a day and needs something more, as one audience may read it."""

    def __init__(self, workshop: Workshop, day_id: str, audience: Audience) -> None:
        self._workshop = workshop
        self._audience = audience
        self._day = or_(Contribution.day_id == day_id, Contribution.day_id.is_(None))
        self.left_out = 0
        self.count = self._counted(day_id)
        self.to_ask = self._texts(Contribution.to_ask.is_(True) & Contribution.parked.is_(False))
        self.parked = self._texts(Contribution.parked.is_(True))
        self.contradictions = self._pairs()

    def _counted(self, day_id: str) -> int:
        query = select(func.count()).where(*_ANSWERS, Contribution.day_id == day_id)
        return self._workshop.file.session.scalar(query) or 0

    def _texts(self, which: ColumnElement[bool]) -> tuple[str, ...]:
        query = select(Contribution).where(*_ANSWERS, self._day, which)
        rows = list(
            self._workshop.file.session.scalars(
                query.order_by(Contribution.at, Contribution.rank, Contribution.id)
            )
        )
        names = who_said(self._workshop.file.session, rows)
        answers = [answer_of(row, names.get(row.id)) for row in rows]
        passed = [answer for answer in answers if self._may_read(answer)]
        self.left_out += len(answers) - len(passed)
        return tuple(self._words(answer) for answer in passed)

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        pairs = [
            (self._workshop.answers.get(one), self._workshop.answers.get(other))
            for one, other in self._workshop.contradictions.all()
        ]
        passed = [pair for pair in pairs if all(map(self._may_read, pair))]
        self.left_out += len(pairs) - len(passed)
        return tuple((self._words(one), self._words(other)) for one, other in passed)

    def _may_read(self, answer: Answer) -> bool:
        """What is parked is no answer, but it stands in a list of its own."""
        return self._audience.private or not answer.private

    def _words(self, answer: Answer) -> str:
        """With the name for who has to go and ask."""
        who = answer.who if self._audience.names and not answer.anonymous else None
        return answer.text if who is None or who.nameless else f"{answer.text} ({who.name})"


_ANSWERS = (
    Contribution.kind == Kind.ANSWER.value,
    Contribution.presence == _HERE,
    Contribution.unfinished.is_(False),
)


def _promises(workshop: Workshop, day_id: str, audience: Audience) -> tuple[Promise, ...]:
    discretion = Discretion(workshop.file, day_id)
    return tuple(
        Promise(
            one.what,
            one.who if audience.names else discretion.who(one.who),
            one.when,
            one.done,
            one.earlier,
        )
        for one in workshop.agreements.of(day_id)
    )


def _read_out(workshop: Workshop, day_id: str) -> tuple[ReadOut, ...]:
    found = []
    steps = [row.step for row in workshop.read_backs.all() if row.day_id == day_id]
    for step_id in dict.fromkeys(steps):
        heard, asked = workshop.read_backs.last(step_id), workshop.guides.find(step_id)
        if heard is not None and asked is not None:
            found.append(ReadOut(asked[2].question, heard.agreed, heard.changed_since))
    return tuple(found)


def _people(workshop: Workshop, day_id: str, audience: Audience) -> tuple[Names, Names]:
    """Who was there, and who could not come."""
    query = (
        select(Person, Attendance.absent)
        .join(Attendance, Attendance.person_id == Person.id)
        .where(Attendance.day_id == day_id, Attendance.presence == _HERE, Person.presence == _HERE)
        .order_by(Person.rank, Person.id)
    )
    found = [(person, absent) for person, absent in workshop.file.session.execute(query)]
    here, away = ([person for person, absent in found if absent is wanted] for wanted in (False, True))
    limit = workshop.file.session.get_one(Day, day_id).naming
    return _names(here, audience, limit), _names(away, audience, limit)


def _names(people: Sequence[Person], audience: Audience, limit: str | None) -> Names:
    """Only who said that the name may be there, on a day that allows it. Not asked is not the same as yes."""
    named = [
        person.name for person in people if audience.names or at_most(person.naming, limit) is Naming.NAME
    ]
    return Names(tuple(named), len(people) - len(named))
