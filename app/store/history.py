"""Undo, redo and taking back older steps: always by new changes, never by forgetting old ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy.orm import Session

from app.foundation.errors import KnownError
from app.models import Base, Entity, Presence
from app.store.changes import CREATED, SPLICE_FROM, Change, Ref, Splice, Target, Value, splice
from app.store.record import Work, WorkKind
from app.store.recorder import Recorder
from app.store.registers import PRESENCE, UNCONTESTED, Registers

CLASSES: dict[str, type[Entity]] = {
    str(mapper.local_table.name): mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Entity)
}
"""The mapped class of each recorded table."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking back a step of work did."""

    work: Work
    """The step that was taken back."""
    skipped: tuple[Target, ...]
    """Fields left as they are, because somebody changed them since in the same place."""


class History:
    """This opening's steps of work, to go back and forth in, and all older ones to look at."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        self._session = session
        self._recorder = recorder
        self._record = recorder.record
        self._done: list[Ref] = []
        self._taken_back: list[Ref] = []

    def works(self, limit: int = 200, before: Ref | None = None) -> list[Work]:
        """The history list, the newest first."""
        return self._record.works(limit, before)

    def changes(self, work: Work) -> list[Change]:
        """What a step of work changed. For a merge: what came in."""
        if work.kind is WorkKind.MERGE:
            return self._record.changes_since(work.knew or {}, work.learned or {})
        return self._record.changes_of_work(work.ref)

    def states(self, target: Target) -> Iterator[tuple[Change, Value]]:
        """The history of one field: each change with the whole value it left, oldest first."""
        changes = self._record.changes_of_field(*target)
        registers = Registers(target.entity, target.entity_id, changes)
        for change in changes:
            if change.target.field != CREATED or target.field in change.after:
                yield change, registers.value_of(target.field, change)

    @property
    def undoable(self) -> Work | None:
        """The step that undo would take back."""
        return self._record.work(self._done[-1]) if self._done else None

    @property
    def redoable(self) -> Work | None:
        """The step of undoing that redo would take back."""
        return self._record.work(self._taken_back[-1]) if self._taken_back else None

    def start_here(self) -> None:
        """What was done so far is where people begin: undo does not go before it."""
        self._done.clear()
        self._taken_back.clear()

    def last_is(self, work: Ref) -> bool:
        """Whether nothing was done since this step, so that typing may go on in it."""
        return bool(self._done) and self._done[-1] == work and not self._taken_back

    def stands(self, work: Ref) -> bool:
        """Whether this opening did this step and did not take it back."""
        return work in self._done

    def note(self, work: Ref, kind: WorkKind) -> None:
        """A step of work was committed."""
        if kind is WorkKind.UNDO:
            self._done.pop()
            self._taken_back.append(work)
        elif kind is WorkKind.REDO:
            self._taken_back.pop()
            self._done.append(work)
        elif kind is WorkKind.ERASE:
            self._done.clear()
            self._taken_back.clear()
        elif not self.last_is(work):
            self._done.append(work)
            self._taken_back.clear()

    def note_nothing(self, kind: WorkKind) -> None:
        """A step that turned out to change nothing: going back or forth passes it all the same."""
        if kind is WorkKind.UNDO:
            self._done.pop()
        elif kind is WorkKind.REDO:
            self._taken_back.pop()

    def origin_of(self, work: Work) -> Work:
        """The step itself, of which this is the undoing, or the undoing of an undoing."""
        while work.kind in (WorkKind.UNDO, WorkKind.REDO) and work.target:
            target = self._record.work(work.target)
            if target is None:
                break
            work = target
        return work

    # -- taking back

    def take_back(self, work: Work) -> tuple[Target, ...]:
        """Set what a step changed back to what it was, in the open step; return what had to stay.

        A text that changed since in another place keeps that other change.
        """
        if work.kind is WorkKind.ERASE:
            raise KnownError(
                "Wat definitief gewist is, kan niet teruggehaald worden. De rest is zoals het was."
            )
        rows: dict[tuple[str, str], list[Change]] = {}
        for change in self.changes(work):
            rows.setdefault((change.target.entity, change.target.entity_id), []).append(change)
        skipped: list[Target] = []
        with self._session.no_autoflush:  # A pasted list of a thousand goes back in one write.
            for (entity, entity_id), changes in rows.items():
                row = self._session.get(CLASSES[entity], entity_id)
                if row is None or row.presence == Presence.ERASED.value:
                    continue
                registers = Registers(entity, entity_id, self._record.changes_of_row(entity, entity_id))
                merged = work.kind is WorkKind.MERGE
                spans = _merged_spans(registers, work, changes) if merged else _spans(registers, changes)
                if spans is None:
                    row.presence = Presence.UNDONE.value
                else:
                    skipped += self._take_back_row(row, registers, spans, resolve=merged)
        self._session.flush()
        return tuple(skipped)

    def _take_back_row(
        self, row: Entity, registers: Registers, spans: "list[_Span]", *, resolve: bool
    ) -> Iterator[Target]:
        for span in spans:
            now = getattr(row, span.field)
            if span.torn and now == span.after and row.presence == Presence.PRESENT.value:
                self._recorder.reopen(row, span.field, span.torn)
                continue
            if span.erased:
                yield Target(registers.entity, registers.entity_id, span.field)
                continue
            if now == span.after or span.before == span.after:
                value = span.before if now == span.after else now
                self.give(row, span.field, value, resolve=resolve or span.forked)
                continue
            text = _rebase(registers, span, now)
            if text is None:
                yield Target(registers.entity, registers.entity_id, span.field)
            else:
                self.give(row, span.field, text, resolve=resolve)

    def give(self, row: Entity, field: str, value: Value, *, resolve: bool) -> None:
        """Set a field; with ``resolve`` knowing of all other values that it may have, which settles them."""
        if getattr(row, field) != value:
            if resolve:
                self._recorder.will_settle(row, field)
            setattr(row, field, value)
        elif resolve and self._recorder.is_contested(row, field):
            self._recorder.settle(row, field)


@dataclass(frozen=True, slots=True)
class _Span:
    """What a step of work did to one field."""

    field: str
    before: Value
    after: Value
    last: Ref | None
    """The last change of the step; None when more than one hand wrote it."""
    erased: bool = False
    torn: tuple[Value, ...] = ()
    """The different values that the step chose between, the one that was shown last: taken back, they are
    there to choose from again."""
    forked: bool = False
    """Whether the step itself put several values beside each other."""


def _spans(registers: Registers, changes: list[Change]) -> list[_Span] | None:
    """Per field, presence last, what one step did; None when it made the row."""
    if changes[0].target.field == CREATED:
        return None
    found = []
    for field in sorted({change.target.field for change in changes}, key=_presence_last):
        own = [change for change in changes if change.target.field == field]
        first, last = own[0], own[-1]
        before, after = first.before, registers.value_of(field, last)
        if first.splice is not None:
            before = first.splice.reverse().apply(registers.value_of(field, first))
        erased, forked = any(change.erased for change in own), len(own) > 1 and first.seen == last.seen
        found.append(_Span(field, before, after, last.ref, erased, _torn(registers, first), forked))
    return found


def _torn(registers: Registers, change: Change) -> tuple[Value, ...]:
    """The different values that a change settled; none when there was nothing to choose."""
    field = change.target.field
    if field in UNCONTESTED | {PRESENCE}:
        return ()
    values: list[Value] = []
    for head in registers.known(sorted(change.seen)):
        value = registers.value_of(field, head)
        values = [*(one for one in values if one != value), value]
    return tuple(values) if len(values) > 1 else ()


def _merged_spans(registers: Registers, work: Work, changes: list[Change]) -> list[_Span] | None:
    """Per field, presence last, what a merge did; None when the row came with it."""
    before, after = registers.at(work.knew or {}), registers.at(work.learned or {})
    if not before.fields:
        return None
    came = {change.target.field for change in changes} | {PRESENCE}
    found = []
    for field in sorted(after.fields if CREATED in came else came, key=_presence_last):
        if field in before.fields and field in after.fields:
            found.append(_Span(field, before.value(field), after.value(field), None))
        else:
            found.append(_Span(field, None, None, None, erased=True))
    return found


def _presence_last(field: str) -> tuple[bool, str]:
    return field == PRESENCE, field


def _rebase(registers: Registers, span: _Span, now: Value) -> str | None:
    """A long text as it is now without what the step did to it, when later changes lie elsewhere in it."""
    texts = [span.before, span.after, now]
    if not all(isinstance(text, str) and len(text) >= SPLICE_FROM for text in texts):
        return None
    later = registers.since(span.field, span.last) if span.last else None
    piece: Splice | None = splice(span.before, span.after).reverse()
    for one, other in pairwise([span.after, *(later or [now])]):
        piece = piece and piece.after(splice(one, other))
    return piece.apply(now) if piece else None
