"""Taking down what is said: typing, entering, editing, moving, and the bin.

What is being typed is a contribution from the first key on, 'unfinished' until Enter. So nothing that
was said can be lost, and undoing an Enter gives the words back to the field they came from.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Select, bindparam, func, select

from app.foundation.clock import Clock, moment
from app.models import Contribution, Kind, Presence
from app.store.practice_file import PracticeFile
from app.workshop.people import Who, WhoKind, who_said
from app.workshop.ranks import rank_after, rank_between

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as a screen needs it; a value, not a row."""

    id: str
    text: str
    who: Who | None
    at: str | None
    """ISO moment."""
    private: bool
    anonymous: bool
    to_ask: bool
    parked: bool


@dataclass(frozen=True, slots=True)
class Marks:
    """What can be ticked beside an answer."""

    private: bool = False
    anonymous: bool = False
    to_ask: bool = False


class Answers:
    """The answers of an open practice, step by step."""

    def __init__(self, file: PracticeFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    # -- looking

    def of(self, step_id: str, *, day_id: str | None = None) -> list[Answer]:
        """The answers on a step, in their order; of one day when ``day_id`` is given."""
        query = _on_step(step_id).where(Contribution.unfinished.is_(False))
        if day_id is not None:
            query = query.where(Contribution.day_id == day_id)
        rows = list(self._file.session.scalars(query))
        said_by = who_said(self._file.session, rows)
        return [_answer(row, said_by.get(row.id)) for row in rows]

    def get(self, answer_id: str) -> Answer:
        """One answer, also when it is binned."""
        row = self._row(answer_id)
        return _answer(row, who_said(self._file.session, [row]).get(row.id))

    def counts(self) -> dict[str, int]:
        """Answers per step, for all steps that have any."""
        query = (
            select(Contribution.step, func.count())
            .where(
                Contribution.presence == _HERE,
                Contribution.unfinished.is_(False),
                Contribution.kind == Kind.ANSWER.value,
            )
            .group_by(Contribution.step)
        )
        return {step: number for step, number in self._file.session.execute(query)}

    def counts_beside(self, contribution_ids: Collection[str]) -> dict[str, int]:
        """Answers per step, for the steps that these contributions hang on."""
        query = select(Contribution.step).where(Contribution.id.in_(contribution_ids))
        return {step: self.count(step) for step in set(self._file.session.scalars(query))}

    def count(self, step_id: str) -> int:
        """Answers on one step."""
        return self._file.session.scalar(_COUNT, {"step": step_id}) or 0

    def binned(self, step_id: str) -> list[Answer]:
        """What lies in the bin of a step."""
        query = (
            select(Contribution)
            .where(
                Contribution.step == step_id,
                Contribution.presence == Presence.BINNED.value,
                Contribution.kind == Kind.ANSWER.value,
            )
            .order_by(Contribution.rank, Contribution.id)
        )
        rows = list(self._file.session.scalars(query))
        said_by = who_said(self._file.session, rows)
        return [_answer(row, said_by.get(row.id)) for row in rows]

    # -- typing

    def unfinished(self, step_id: str) -> str:
        """What stands half-typed on a step."""
        row = self._unfinished(step_id)
        return row.text or "" if row else ""

    def unfinished_marks(self, step_id: str) -> Marks:
        """What was ticked beside the half-typed words; so that private words stay private."""
        row = self._unfinished(step_id)
        return Marks(row.private, row.anonymous, row.to_ask) if row else Marks()

    def type(self, step_id: str, text: str, *, day_id: str | None = None, marks: Marks | None = None) -> None:
        """Keep what is being typed, and what is ticked beside it. A burst of typing is one step of work."""
        if (self.unfinished(step_id), self.unfinished_marks(step_id)) == (text, marks or Marks()):
            return
        row = self._unfinished(step_id) or Contribution(step=step_id, day_id=day_id, unfinished=True)
        with self._file.work("Aan het typen", burst=f"typing:{step_id}") as session:
            row.text = text
            _mark(row, marks or Marks())
            session.add(row)

    def enter(
        self,
        step_id: str,
        text: str,
        *,
        day_id: str | None = None,
        who: Who | None = None,
        marks: Marks | None = None,
    ) -> str | None:
        """Make what was typed an answer, at the end of the list; None when there are no words in it."""
        if not text.strip():
            return None
        row = self._unfinished(step_id) or Contribution(step=step_id)
        rank = rank_after(self._last_rank(step_id))
        with self._file.work("Antwoord toegevoegd") as session:
            row.text, row.unfinished, row.day_id, row.rank = text, False, day_id, rank
            row.at = moment(self._clock)
            _sign(row, who)
            _mark(row, marks or Marks())
            session.add(row)
        self._file.end_burst()
        return row.id

    def add(
        self, step_id: str, texts: Iterable[str], *, day_id: str | None = None, who: Who | None = None
    ) -> list[str]:
        """Several answers at once, such as a pasted list, as one step of work."""
        rank = self._last_rank(step_id)
        rows = []
        with self._file.work("Antwoorden toegevoegd") as session:
            for text in texts:
                rank = rank_after(rank)
                row = Contribution(step=step_id, day_id=day_id, text=text, rank=rank)
                _sign(row, who)
                session.add(row)
                rows.append(row)
        return [row.id for row in rows]

    # -- changing

    def edit(self, answer_id: str, text: str) -> None:
        """Other words for an answer; typing on is one step of work."""
        with self._file.work("Antwoord gewijzigd", burst=f"answer:{answer_id}"):
            self._row(answer_id).text = text

    def sign(self, answer_id: str, who: Who | None) -> None:
        """Whose words these are."""
        with self._file.work("Naam bij antwoord gewijzigd"):
            _sign(self._row(answer_id), who)

    def mark(self, answer_id: str, marks: Marks) -> None:
        """Off the screen, without a name, na te vragen."""
        with self._file.work("Aanduiding gewijzigd"):
            _mark(self._row(answer_id), marks)

    def move(self, answer_id: str, places: int) -> None:
        """Up (negative) or down in the list."""
        row = self._row(answer_id)
        rows = list(self._file.session.scalars(_on_step(row.step).where(Contribution.unfinished.is_(False))))
        here = rows.index(row)
        there = min(max(here + places, 0), len(rows) - 1)
        if here == there:
            return
        others = [other for other in rows if other is not row]
        before = others[there - 1].rank if there else None
        after = others[there].rank if there < len(others) else None
        with self._file.work("Antwoord verplaatst"):
            row.rank = rank_between(before, after)

    def bin(self, answer_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Antwoord naar de prullenbak"):
            self._row(answer_id).presence = Presence.BINNED.value

    def restore(self, answer_id: str) -> None:
        """Out of the bin."""
        with self._file.work("Antwoord teruggezet"):
            self._row(answer_id).presence = _HERE

    # -- inside

    def _row(self, answer_id: str) -> Contribution:
        return self._file.session.get_one(Contribution, answer_id)

    def _unfinished(self, step_id: str) -> Contribution | None:
        return self._file.session.scalars(_UNFINISHED, {"step": step_id}).first()

    def _last_rank(self, step_id: str) -> str | None:
        return self._file.session.scalar(_LAST_RANK, {"step": step_id}) or None


_UNFINISHED = (
    select(Contribution)
    .where(
        Contribution.step == bindparam("step"),
        Contribution.unfinished.is_(True),
        Contribution.presence == _HERE,
    )
    .order_by(Contribution.rank, Contribution.id)
    .limit(1)
)
_COUNT = select(func.count()).where(
    Contribution.step == bindparam("step"),
    Contribution.kind == Kind.ANSWER.value,
    Contribution.presence == _HERE,
    Contribution.unfinished.is_(False),
)
_LAST_RANK = select(func.max(Contribution.rank)).where(Contribution.step == bindparam("step"))
"""Asked at every Enter: put together once, because SQLAlchemy takes longer over it than SQLite."""


def _on_step(step_id: str) -> Select[Contribution]:
    return (
        select(Contribution)
        .where(
            Contribution.step == step_id,
            Contribution.kind == Kind.ANSWER.value,
            Contribution.presence == _HERE,
        )
        .order_by(Contribution.rank, Contribution.id)
    )


def _sign(row: Contribution, who: Who | None) -> None:
    row.person_id = who.id if who and who.kind is WhoKind.PERSON else None
    row.subgroup_id = who.id if who and who.kind is WhoKind.TABLE else None


def _mark(row: Contribution, marks: Marks) -> None:
    row.private, row.anonymous, row.to_ask = marks.private, marks.anonymous, marks.to_ask


def _answer(row: Contribution, who: Who | None) -> Answer:
    return Answer(row.id, row.text or "", who, row.at, row.private, row.anonymous, row.to_ask, row.parked)
