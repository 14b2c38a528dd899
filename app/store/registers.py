"""What the changes of a row add up to: its values, and where people must still choose.

A pure function of a set of changes, so that files merge to the same in any order and twice is once.
Each field is a register: a change that no other has seen is a head. One head is the value; several
heads with different values are an open conflict, shown as the last one in ``Ref`` order, all kept.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.models import Presence
from app.store.changes import CREATED, Change, Knowledge, Ref, Target, Value

PRESENCE = "presence"
UNCONTESTED = frozenset({"rank", "marks", "at"})
"""Fields where the last one may win without asking: where a thing stands in a list, by what a remark is known
again, and at which of two moments the same file came in."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more values that people gave a field without knowing of each other."""

    target: Target
    values: tuple[tuple[Ref, Value], ...]
    """What there is to choose from. Who still worked on a row that others binned stands for 'present'."""


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of a field, in ``Ref`` order."""

    shown: tuple[Ref, ...]
    """Those that hold the value that is shown; more than one when people wrote the same."""
    others: tuple[Ref, ...]

    @property
    def all(self) -> tuple[Ref, ...]:
        """Every head."""
        return tuple(sorted(self.shown + self.others))


class Registers:
    """The fields of one row, made from all changes of that row in any order."""

    def __init__(self, entity: str, entity_id: str, changes: Iterable[Change]) -> None:
        self.entity = entity
        self.entity_id = entity_id
        self._changes: dict[Ref, Change] = {change.ref: change for change in changes}
        self._creations = [change for change in self._changes.values() if change.target.field == CREATED]
        self._by_field: defaultdict[str, list[Change]] = defaultdict(list)
        self._values: dict[Ref, Value] = {}
        for change in self._changes.values():
            if change.target.field != CREATED:
                self._by_field[change.target.field].append(change)

    def at(self, known: Knowledge) -> "Registers":
        """The row as it stood for someone who knew this much."""
        then = [change for ref, change in self._changes.items() if ref.counter <= known.get(ref.actor, 0)]
        return Registers(self.entity, self.entity_id, then)

    @property
    def fields(self) -> set[str]:
        """All fields that ever had a value."""
        return {name for creation in self._creations for name in creation.after} | set(self._by_field)

    @property
    def erased(self) -> bool:
        """Whether the contents of the row are gone for good. Nothing that is written later changes that."""
        states = [change.after.get(PRESENCE) for change in self._creations]
        states += [change.after for change in self._by_field.get(PRESENCE, ())]
        return Presence.ERASED.value in states

    def values(self) -> dict[str, Value]:
        """The whole row."""
        if len(self._changes) == len(self._creations) == 1:  # Most rows are made, and never changed.
            return dict(self._creations[0].after)
        return {field: self.value(field) for field in self.fields}

    def value(self, field: str) -> Value:
        """What is shown."""
        return self._presence() if field == PRESENCE else self.value_of(field, self._heads(field)[-1])

    def heads(self, field: str) -> Heads:
        """Who wrote what is shown, and who wrote something else without knowing of it."""
        heads = self._heads(field)
        shown = self.value_of(field, heads[-1])
        same = tuple(head.ref for head in heads if self.value_of(field, head) == shown)
        return Heads(same, tuple(head.ref for head in heads if head.ref not in same))

    def value_of(self, field: str, change: Change) -> Value:
        """The whole value that a change left, walking back over splices to a text that is whole."""
        spliced = []
        while change.at is not None and change.ref not in self._values:
            spliced.append(change)
            change = self._changes[change.seen[0]]
        if change.target.field == CREATED:
            value = change.after[field]
        else:
            value = self._values.get(change.ref, change.after)
        for change in reversed(spliced):
            assert change.splice is not None
            value = self._values[change.ref] = change.splice.apply(value)
        return value

    def known(self, refs: Iterable[Ref]) -> list[Change]:
        """Those of these changes that still hold what was written."""
        return [self._changes[ref] for ref in refs if ref in self._changes and not self._changes[ref].erased]

    def since(self, field: str, ref: Ref) -> list[Value] | None:
        """The values a field got after a change, one built on the other; None if they fork."""
        later = sorted((change.ref, change) for change in self._by_field.get(field, ()) if change.ref > ref)
        last, found = ref, []
        for _ref, change in later:
            if change.seen != (last,) or change.erased:
                return None
            found.append(self.value_of(field, change))
            last = change.ref
        return found

    # -- what people must choose about

    def contested(self, field: str) -> bool:
        """Whether there is more than one head to settle."""
        return len(self._heads(field)) > 1 or (field == PRESENCE and bool(self._unseen()))

    def conflicts(self) -> list[Conflict]:
        """What people must still choose about, in the order of field names; of a row that is there."""
        if self._presence() != Presence.PRESENT.value:
            return []
        found = []
        for field in sorted(self.fields - UNCONTESTED):
            values = [(head.ref, self.value_of(field, head)) for head in self._heads(field)]
            if field == PRESENCE:
                values += [(change.ref, Presence.PRESENT.value) for change in self._unseen()[-1:]]
            if any(value != values[0][1] for _ref, value in values):
                found.append(Conflict(Target(self.entity, self.entity_id, field), tuple(values)))
        return found

    def _heads(self, field: str) -> list[Change]:
        """The changes of a field (or the making of the row) that no other change of it has seen."""
        own = self._by_field.get(field, [])
        known = {ref for change in own for ref in change.seen}
        made = [creation for creation in self._creations if field in creation.after]
        found = [change for change in (*made, *own) if change.ref not in known]
        standing = [change for change in found if not change.erased or change.target.field == CREATED]
        return sorted(standing or found, key=lambda change: change.ref)

    def _presence(self) -> Value:
        """Erased stays erased; else what somebody keeps or still works on is not thrown away by another."""
        if self.erased:
            return Presence.ERASED.value
        states = [self.value_of(PRESENCE, head) for head in self._heads(PRESENCE)]
        here = Presence.PRESENT.value
        return here if here in states or self._unseen() else states[-1]

    def _unseen(self) -> list[Change]:
        """Changes by who did not know that the row had been thrown away, in ``Ref`` order."""
        heads = self._heads(PRESENCE)
        if any(self.value_of(PRESENCE, head) == Presence.PRESENT.value for head in heads):
            return []
        known = {ref for head in heads for ref in head.seen}
        latest = [head for field in self._by_field if field != PRESENCE for head in self._heads(field)]
        return sorted(
            (head for head in latest if head.target.field != CREATED and head.ref not in known),
            key=lambda change: change.ref,
        )


def by_row(changes: Iterable[Change]) -> Mapping[tuple[str, str], Registers]:
    """The registers of every row that the changes speak of."""
    rows: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        rows[change.target.entity, change.target.entity_id].append(change)
    return {key: Registers(*key, found) for key, found in rows.items()}
