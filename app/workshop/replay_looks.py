"""How one contribution looked after each step of work that touched it, out of its changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec.json import decode

from app.models import Presence
from app.store.changes import CREATED, ChangeRow, Ref, Splice, Value, from_row
from app.store.registers import PRESENCE, Registers

_SHOWN = ("step", "rank", "text", "person_id", "subgroup_id", "at", "via", "day_id")
_MARKS = ("private", "anonymous", "to_ask", "parked")
_FIELDS = (*_SHOWN, *_MARKS, "unfinished", PRESENCE)


@dataclass(frozen=True, slots=True)
class Look:
    """A contribution after a step of work."""

    work: Ref
    made: bool
    """Whether this step made the row."""
    values: dict[str, Value] | None
    """What people see of it; None for nothing: still being typed, in the bin, taken back."""


def looks(row_id: str, rows: Sequence[ChangeRow]) -> Iterator[Look]:
    """The looks of a contribution in order; none of one that was erased.

    What one hand wrote is read straight on, because that is nearly everything and there is much of it.
    """
    one_hand = len({row[0] for row in rows}) == 1 and not any(row[10] for row in rows)
    return _of_one_hand(rows) if one_hand else _of_several(row_id, rows)


def _of_one_hand(rows: Sequence[ChangeRow]) -> Iterator[Look]:
    """Whoever writes alone knows all that was there: the last value is the value."""
    values: dict[str, Value] = {}
    made = False
    for number, (actor, _counter, work, _entity, _id, name, at, before, after, _seen, _erased) in enumerate(
        rows
    ):
        if name == CREATED:
            values, made = decode(after or "null"), True
        elif at is not None:
            values[name] = Splice(at, before or "", after or "").apply(values[name])
        else:
            values[name] = decode(after or "null")
        if number + 1 == len(rows) or rows[number + 1][2] != work:
            yield Look(Ref(work, actor), made, _shown(values))
            made = False


def _of_several(row_id: str, rows: Sequence[ChangeRow]) -> Iterator[Look]:
    """Several openings or copies of the file: their changes are added up as everywhere."""
    changes = [from_row(row) for row in rows]
    if Registers("contribution", row_id, changes).erased:
        return
    works = {Ref(change.work, change.ref.actor): None for change in changes}
    for work in sorted(works):
        known = [change for change in changes if Ref(change.work, change.ref.actor) <= work]
        made = any(change.target.field == CREATED and change.work == work.counter for change in known)
        row = Registers("contribution", row_id, known)
        yield Look(work, made, _shown({name: row.value(name) for name in _FIELDS if name in row.fields}))


def _shown(values: dict[str, Value]) -> dict[str, Value] | None:
    if values["unfinished"] or values[PRESENCE] != Presence.PRESENT.value or values["text"] is None:
        return None
    return {name: values.get(name) for name in _SHOWN} | {name: bool(values.get(name)) for name in _MARKS}
