"""Taking down what is said: typing, entering, editing, moving, and the bin.

What is being typed is a contribution from the first key on, 'unfinished' until Enter. So nothing that
was said can be lost, and undoing an Enter gives the words back to the field they came from.
"""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Select, bindparam, func, select

from app.foundation.clock import Clock, moment
from app.models import Contribution, Kind, Presence, Via
from app.store.practice_file import Committed, PracticeFile
from app.store.registers import PRESENCE
from app.workshop.answer import (
    Answer,
    Mark,
    Marks,
    answer_of,
    in_order,
    on_step,
    on_steps,
    put_marks,
    put_name,
)
from app.workshop.half_typed import HalfTyped, only_typed
from app.workshop.naming import keep_consent
from app.workshop.people import Who, who_said
from app.workshop.ranks import rank_after, rank_moved

__all__ = ["MANY", "Answer", "Answers", "Mark", "Marks"]

_HERE = Presence.PRESENT.value
_WHO = ("person", "subgroup", "attendance", "day")
"""Tables that say whose words something are, and at which table they sit."""
MANY = 50
"""Answers that change at once, as when a day is brought in: it is quicker to read all anew."""


class Answers:
    """The answers of an open practice, step by step."""

    def __init__(self, file: PracticeFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._half = HalfTyped(file, Kind.ANSWER)
        self._kept: dict[str, list[Answer]] = {}
        """Step id → its answers as they were read last; several screens ask for them after every change."""
        self._stale: dict[str, set[str]] = {}
        """Step id → which of its answers changed since; the others need not be read again."""
        self._kept_bin: dict[str, list[Answer]] = {}
        file.subscribe(self._forget)

    # -- looking

    def of(self, step_id: str, *, day_id: str | None = None) -> list[Answer]:
        """The answers on a step, in their order; of one day when ``day_id`` is given."""
        if step_id not in self._kept:
            self._kept[step_id] = self._read(on_step(step_id).where(Contribution.unfinished.is_(False)))
        elif step_id in self._stale:
            self._kept[step_id] = self._read_again(step_id)
        self._stale.pop(step_id, None)
        return [one for one in self._kept[step_id] if day_id is None or one.day_id == day_id]

    def of_each(self, step_ids: Collection[str]) -> dict[str, list[Answer]]:
        """The answers on each of these steps, read at once; steps without any are left out."""
        fresh = [one for one in step_ids if one not in self._kept]
        if fresh:
            for step_id in fresh:
                self._kept[step_id] = []
            rows = list(self._file.session.scalars(on_steps(fresh).where(Contribution.unfinished.is_(False))))
            said_by = who_said(self._file.session, rows)
            for row in rows:
                self._kept[row.step].append(answer_of(row, said_by.get(row.id)))
        return {one: answers for one in step_ids if (answers := self.of(one))}

    def get(self, answer_id: str) -> Answer:
        """One answer, also when it is binned."""
        row = self._row(answer_id)
        return answer_of(row, who_said(self._file.session, [row]).get(row.id))

    def counts(self) -> dict[str, int]:
        """Answers per step, for all steps that have any. What is parked answers no question."""
        query = (
            select(Contribution.step, func.count())
            .where(
                Contribution.presence == _HERE,
                Contribution.unfinished.is_(False),
                Contribution.parked.is_(False),
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
        if step_id not in self._kept_bin:
            self._kept_bin[step_id] = self._read(
                select(Contribution)
                .where(
                    Contribution.step == step_id,
                    Contribution.presence == Presence.BINNED.value,
                    Contribution.kind == Kind.ANSWER.value,
                )
                .order_by(Contribution.rank, Contribution.id)
            )
        return list(self._kept_bin[step_id])

    # -- typing

    def unfinished(self, step_id: str) -> str:
        """What stands half-typed on a step."""
        return self._half.text(step_id)

    def unfinished_marks(self, step_id: str) -> Marks:
        """What was ticked beside the half-typed words."""
        return self._half.marks(step_id)

    def type(self, step_id: str, text: str, *, day_id: str | None = None, marks: Marks | None = None) -> None:
        """Keep what is being typed, and what is ticked beside it."""
        self._half.type(step_id, text, day_id=day_id, marks=marks)

    def enter(
        self,
        step_id: str,
        text: str,
        *,
        day_id: str | None = None,
        who: Who | None = None,
        marks: Marks | None = None,
        via: Via | None = None,
    ) -> str | None:
        """Make what was typed an answer, at the end of the list; None when there are no words in it."""
        made = self.enter_all(step_id, [text], day_id=day_id, who=who, marks=marks, via=via)
        return made[0] if made else None

    def enter_all(
        self,
        step_id: str,
        texts: Iterable[str],
        *,
        day_id: str | None = None,
        who: Who | None = None,
        marks: Marks | None = None,
        via: Via | None = None,
    ) -> list[str]:
        """Make what was typed several answers, such as a pasted list, as one step of work.

        What came in another way than said aloud (``via``) is of no day.
        """
        said = [text for text in texts if text.strip()]
        if not said:
            return []
        typed = self._half.row(step_id)
        rows = [typed or Contribution(step=step_id), *(Contribution(step=step_id) for _ in said[1:])]
        rank = self._last_rank(step_id)
        with self._file.work("Antwoord toegevoegd" if len(said) == 1 else "Antwoorden toegevoegd") as session:
            for row, text in zip(rows, said, strict=True):
                rank = rank_after(rank)
                row.text, row.unfinished, row.rank = text, False, rank
                row.day_id, row.via = (None, via.value) if via else (day_id, None)
                row.at = moment(self._clock)
                put_name(row, who)
                put_marks(row, marks or Marks())
                keep_consent(session, row)
                session.add(row)
        self._file.end_burst()
        return [row.id for row in rows]

    def add(
        self, step_id: str, texts: Iterable[str], *, day_id: str | None = None, who: Who | None = None
    ) -> list[str]:
        """Answers beside what is being typed, as one step of work."""
        rank = self._last_rank(step_id)
        rows = []
        with self._file.work("Antwoorden toegevoegd") as session:
            for text in texts:
                rank = rank_after(rank)
                row = Contribution(step=step_id, day_id=day_id, text=text, rank=rank)
                put_name(row, who)
                keep_consent(session, row)
                session.add(row)
                rows.append(row)
        return [row.id for row in rows]

    # -- changing

    def edit(self, answer_id: str, text: str) -> None:
        """Other words for an answer; typing on is one step of work."""
        with self._file.work("Antwoord gewijzigd", burst=f"answer:{answer_id}"):
            self._row(answer_id).text = text

    def sign(self, who: Who | None, *answer_ids: str) -> None:
        """Whose words these are."""
        with self._file.work("Naam bij antwoord gewijzigd") as session:
            for row in self._rows(answer_ids):
                put_name(row, who)
                keep_consent(session, row)

    def mark(self, answer_id: str, marks: Marks) -> None:
        """Off the screen, without a name, na te vragen."""
        with self._file.work("Aanduiding gewijzigd"):
            put_marks(self._row(answer_id), marks)

    def set_mark(self, mark: Mark, *answer_ids: str, on: bool) -> None:
        """Put one mark on answers, or take it off; the others stay."""
        with self._file.work(_LABELS.get((mark, on), "Aanduiding gewijzigd")):
            for row in self._rows(answer_ids):
                setattr(row, mark.value, on)

    def move(self, answer_id: str, places: int) -> None:
        """Up (negative) or down in the list."""
        row = self._row(answer_id)
        rows = self._finished(row.step)
        rank = rank_moved([one.rank for one in rows], rows.index(row), places)
        if rank is not None:
            with self._file.work("Antwoord verplaatst"):
                row.rank = rank

    def move_all(self, answer_ids: Sequence[str], place: int) -> None:
        """One place up (-1) or down (1) with several; who is at the edge stays, and the others close up."""
        if not answer_ids:
            return
        order = [row.id for row in self._finished(self._row(answer_ids[0]).step)]
        chosen = sorted(answer_ids, key=order.index, reverse=place > 0)
        with self._file.work("Antwoord verplaatst" if len(chosen) == 1 else "Antwoorden verplaatst"):
            for answer_id in chosen:
                here = order.index(answer_id)
                there = here + place
                if 0 <= there < len(order) and order[there] not in answer_ids:
                    order[here], order[there] = order[there], order[here]
                    self.move(answer_id, place)

    def bin(self, *answer_ids: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Antwoord naar de prullenbak"):
            for row in self._rows(answer_ids):
                row.presence = Presence.BINNED.value

    def restore(self, *answer_ids: str) -> None:
        """Out of the bin."""
        with self._file.work("Antwoord teruggezet"):
            for row in self._rows(answer_ids):
                row.presence = _HERE

    # -- inside

    def _read(self, query: Select[Contribution]) -> list[Answer]:
        rows = list(self._file.session.scalars(query))
        said_by = who_said(self._file.session, rows)
        return [answer_of(row, said_by.get(row.id)) for row in rows]

    def _read_again(self, step_id: str) -> list[Answer]:
        """The answers of a step of which some changed: all of their order, and the words of those alone."""
        order = list(self._file.session.scalars(_ORDER, {"step": step_id}))
        known = {one.id: one for one in self._kept[step_id] if one.id not in self._stale[step_id]}
        fresh = [one for one in order if one not in known]
        known |= {one.id: one for one in self._read(select(Contribution).where(Contribution.id.in_(fresh)))}
        return [known[one] for one in order]

    def _forget(self, committed: Committed) -> None:
        """Read anew what changed. Half-typed words, kept at every pause, are in no list yet."""
        if only_typed(committed):
            return
        ids = {target.entity_id for target in committed.targets if target.entity == "contribution"}
        signed_anew = any(target.entity in _WHO for target in committed.targets)
        if not committed.targets or signed_anew or len(ids) > MANY:
            self._kept.clear()
            self._kept_bin.clear()
            self._stale.clear()
            return
        thrown = {target.entity_id for target in committed.targets if target.field == PRESENCE}
        for answer_id in ids:
            row = self._row(answer_id)
            if row.step in self._kept:
                self._stale.setdefault(row.step, set()).add(answer_id)
            if row.presence != _HERE or answer_id in thrown:
                self._kept_bin.pop(row.step, None)

    def _row(self, answer_id: str) -> Contribution:
        return self._file.session.get_one(Contribution, answer_id)

    def _rows(self, answer_ids: Iterable[str]) -> list[Contribution]:
        return [self._row(answer_id) for answer_id in answer_ids]

    def _finished(self, step_id: str) -> list[Contribution]:
        return list(self._file.session.scalars(on_step(step_id).where(Contribution.unfinished.is_(False))))

    def _last_rank(self, step_id: str) -> str | None:
        return self._file.session.scalar(_LAST_RANK, {"step": step_id}) or None


_LABELS = {
    (Mark.PARKED, True): "Naar de parkeerplaats",
    (Mark.PARKED, False): "Van de parkeerplaats gehaald",
    (Mark.NOT_NEEDED, True): "Niet nodig in de tekst",
    (Mark.NOT_NEEDED, False): "Toch nodig in de tekst",
}
_COUNT = select(func.count()).where(
    Contribution.step == bindparam("step"),
    Contribution.kind == Kind.ANSWER.value,
    Contribution.presence == _HERE,
    Contribution.unfinished.is_(False),
    Contribution.parked.is_(False),
)
_ORDER = (
    in_order()
    .with_only_columns(Contribution.id)
    .where(Contribution.step == bindparam("step"), Contribution.unfinished.is_(False))
)
_LAST_RANK = select(func.max(Contribution.rank)).where(Contribution.step == bindparam("step"))
"""Asked at every Enter: put together once, because SQLAlchemy takes longer over it than SQLite."""
