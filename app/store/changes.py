"""A change: one field of one row, before and after, by one actor at one counter.

Pure values, no database. Order comes from ``Ref`` (counter first, then actor), never from clocks.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

CREATED = ""
"""The field name of the change that made a row; its ``after`` holds all first values."""

SPLICE_FROM = 80
"""Characters: shorter texts are recorded whole, longer ones as splices."""

Value: TypeAlias = Any
"""What a field can hold: text, number, bool, None, or a list of texts."""

Knowledge: TypeAlias = Mapping[str, int]
"""Per actor, the highest counter known. What a file knows of an actor is always a beginning, without gaps."""


class Ref(NamedTuple):
    """The name of a change, in every file. Sorting refs gives the order that all copies agree on."""

    counter: int
    actor: str

    def __str__(self) -> str:
        return f"{self.counter}.{self.actor}"

    @classmethod
    def parse(cls, text: str) -> "Ref":
        """Read what ``str`` wrote."""
        counter, _, actor = text.partition(".")
        return cls(int(counter), actor)


class Target(NamedTuple):
    """The field of a row that a change is about."""

    entity: str
    """Name of the table."""
    entity_id: str
    field: str


class Splice(NamedTuple):
    """At place ``at`` (in code points), ``cut`` was there and ``put`` came instead."""

    at: int
    cut: str
    put: str

    def apply(self, text: str) -> str:
        """The text with this change made."""
        return text[: self.at] + self.put + text[self.at + len(self.cut) :]

    def reverse(self) -> "Splice":
        """The splice that takes this one back."""
        return Splice(self.at, self.put, self.cut)

    def after(self, other: "Splice") -> "Splice | None":
        """This splice moved to a text that ``other`` has changed since; None when they touch."""
        if other.at >= self.at + len(self.cut) and (other.at > self.at or self.cut):
            return self
        if other.at + len(other.cut) <= self.at:
            return self._replace(at=self.at + len(other.put) - len(other.cut))
        return None


def splice(before: str, after: str) -> Splice:
    """The one splice that turns ``before`` into ``after``, as short as prefix and suffix allow."""
    shortest = min(len(before), len(after))
    start = _common(before, after, shortest)
    end = _common(before[start:][::-1], after[start:][::-1], shortest - start)
    return Splice(start, before[start : len(before) - end], after[start : len(after) - end])


def _common(one: str, other: str, limit: int) -> int:
    """Length of the common beginning, at most ``limit``, found by halving."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the record. ``work`` is the counter of the first change of its step of work."""

    ref: Ref
    work: int
    target: Target
    before: Value
    after: Value
    seen: tuple[Ref, ...]
    at: int | None = None
    erased: bool = False

    @property
    def splice(self) -> Splice | None:
        """The piece of text that changed, when the change is one of a long text."""
        return None if self.at is None else Splice(self.at, self.before, self.after)


def change_of(
    ref: Ref, work: int, target: Target, before: Value, after: Value, seen: tuple[Ref, ...]
) -> Change:
    """A change, as a splice when that says it shorter and there is exactly one text it builds on."""
    long = isinstance(before, str) and isinstance(after, str) and len(before) >= SPLICE_FROM
    if long and len(seen) == 1:
        piece = splice(before, after)
        if len(piece.cut) + len(piece.put) < len(after):
            return Change(ref, work, target, piece.cut, piece.put, seen, at=piece.at)
    return Change(ref, work, target, before, after, seen)


def encode(value: Value) -> str:
    """A value as it stands in the record. ``ValueError`` for a number that is none (infinite, or NaN)."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def decode(text: str | None) -> Value:
    """A value from the record."""
    return None if text is None else json.loads(text)


ChangeRow: TypeAlias = tuple[str, int, int, str, str, str, int | None, str | None, str | None, str, int]
"""A change as the columns of table ``change``, in the order of ``COLUMNS``."""

COLUMNS = "actor, counter, work, entity, entity_id, field, at, before, after, seen, erased"


def to_row(change: Change) -> ChangeRow:
    """The columns. A single ``seen`` of the same actor is written as its bare counter."""
    actor = change.ref.actor
    seen = " ".join(str(ref.counter) if ref.actor == actor else str(ref) for ref in change.seen)
    if change.at is not None:
        before, after = change.before, change.after
    else:
        before, after = encode(change.before), encode(change.after)
    return (
        actor,
        change.ref.counter,
        change.work,
        *change.target,
        change.at,
        before,
        after,
        seen,
        int(change.erased),
    )


def from_row(row: ChangeRow) -> Change:
    """The change that ``to_row`` wrote."""
    actor, counter, work, entity, entity_id, field, at, before, after, seen, erased = row
    return Change(
        Ref(counter, actor),
        work,
        Target(entity, entity_id, field),
        decode(before) if at is None else before or "",
        decode(after) if at is None else after or "",
        tuple(Ref.parse(name) if "." in name else Ref(int(name), actor) for name in seen.split()),
        at,
        bool(erased),
    )
