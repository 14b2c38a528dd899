"""Taking another copy of this practice in: who worked apart gets together again.

First what it brings, in words, with nothing changed; then the taking in. What both changed is for
people to choose (``merging_choices``).
"""

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.foundation.errors import KnownError
from app.models import Presence
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.store.changes import CREATED, Change, Ref, Value
from app.store.merge import NOT_KNOWN, Incoming, what_comes, would_conflict
from app.store.other_file import OtherFile
from app.store.record import Record, Work, WorkKind
from app.store.registers import Registers
from app.workshop.counted import counted, joined
from app.workshop.merging_words import Act, called, noun, said
from app.workshop.workshop import Workshop

_DETAILS = frozenset({"note", "score", "check_mark", "play", "choice"})
"""Tables that hold the rest of a contribution, under its id."""
_UNSAID = frozenset({"attendance", "guide", "backing", "contradiction", "chain_link", "read_back"})
"""Tables whose rows say nothing by themselves to who looks what comes in."""


@dataclass(frozen=True, slots=True)
class Brought:
    """Something that the other file has more, or otherwise."""

    act: Act
    entity: str
    values: Mapping[str, Value]
    section: str
    """The onderdeel that it belongs to; '' when it belongs to none."""
    question: str
    who: str
    """Whose words it are, a person or a table; '' for nobody in particular."""
    at: str
    """ISO moment of the last change there."""

    @property
    def kind(self) -> str:
        """What it is: "antwoord"."""
        return noun(self.entity, self.values)

    @property
    def name(self) -> str:
        """Its first words, between quotation marks; '' when it has none."""
        values = self.values
        if self.entity == "draft":
            values = {**values, "text": plain_text(parse(str(values.get("text") or "")))}
        return called(values)

    @property
    def words(self) -> str:
        """The thing itself: "Antwoord ‘Rust’", "Tekst, gewijzigd"."""
        return said(self.kind, self.name, "" if self.act is Act.NEW else self.act.value)


@dataclass(frozen=True, slots=True)
class Preview:
    """What another file brings. Nothing has changed yet."""

    name: str
    open_at: str | None
    """Who has it open at this moment."""
    brought: tuple[Brought, ...]
    """The newest first."""
    choices: int
    """Where people will have to choose between two values."""
    anything: bool
    """Whether there is anything new at all, also what needs no words."""

    @property
    def sentence(self) -> str:
        """How much comes, by kind."""
        if not self.anything:
            return f"'{self.name}' heeft niets wat hier nog niet in zit."
        parts = list(self._counts())
        return (
            f"'{self.name}' brengt {joined(parts)}."
            if parts
            else f"'{self.name}' brengt enkele kleine wijzigingen."
        )

    def by_section(self) -> list[tuple[str, int]]:
        """Per onderdeel how many things come, as they are asked; what belongs to none is left out."""
        return _most(one.section for one in self.brought)

    def by_who(self) -> list[tuple[str, int]]:
        """Per person or table how many things come, the most first."""
        return _most(one.who for one in self.brought)

    def _counts(self) -> Iterator[str]:
        groups: Counter[tuple[str, str, Act]] = Counter()
        for one in self.brought:
            groups[noun(one.entity, one.values), noun(one.entity, one.values, 2), one.act] += 1
        for act in Act:
            for (single, plural, own), number in groups.most_common():
                if own is act:
                    words = counted(number, single, plural)
                    yield f"{words} ({act.value})" if act is not Act.NEW else words


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought."""

    changes: int
    """Changes that this file did not know yet."""
    choices: int
    """Where people still have to choose between two values."""


def bring(workshop: Workshop, other: Path) -> OtherFile:
    """The copy at ``other``, brought here to look at; it stays as it is. May run on any thread.

    Raises ``KnownError`` when it can't be read, is a file about another practice or this file itself.
    """
    own = workshop.file.place
    if other.exists() and own.exists() and other.samefile(own):
        raise KnownError(
            f"'{other.name}' is het bestand dat je open hebt. Er is niets samengevoegd; kies een kopie ervan."
        )
    return workshop.file.bring(other)


def preview(workshop: Workshop, other: OtherFile) -> Preview:
    """What it brings. Changes nothing."""
    with contextlib.closing(sqlite3.connect(f"{other.copy.resolve().as_uri()}?mode=ro", uri=True)) as theirs:
        record = Record(theirs)
        incoming = what_comes(workshop.file.record, record)
        brought = sorted(_brought(workshop, theirs, incoming), key=lambda one: one.at, reverse=True)
        choices = would_conflict(workshop.file.record, record, incoming)
    return Preview(other.place.name, other.open_at, tuple(brought), choices, incoming.anything)


def take_in(workshop: Workshop, other: OtherFile) -> Merged:
    """Take it in, as one step that undo takes back."""
    file = workshop.file
    work = file.take_in(other)
    changes = file.record.count_since(work.knew or {}, work.learned or {}) if work is not None else 0
    return Merged(changes, len(file.conflicts()))


def last_merge(workshop: Workshop) -> Work | None:
    """When and with what copies came together last."""
    return next(reversed(workshop.file.record.works_of(WorkKind.MERGE)), None)


def merge_from(workshop: Workshop, other: Path) -> Merged:
    """Take in what the copy at ``other`` has more. It stays as it is.

    Raises ``KnownError`` when it can't be read or is a file about another practice.
    """
    brought = bring(workshop, other)
    try:
        return take_in(workshop, brought)
    finally:
        brought.let_go()


def _brought(workshop: Workshop, theirs: sqlite3.Connection, incoming: Incoming) -> Iterator[Brought]:
    record = Record(theirs)
    rows: dict[tuple[str, str], list[Change]] = {}
    for change in incoming.changes:
        rows.setdefault((change.target.entity, change.target.entity_id), []).append(change)
    titles, times = dict(_titles(workshop)), dict(record.times())
    names = dict(theirs.execute("SELECT id, name FROM person UNION ALL SELECT id, name FROM subgroup"))
    said = _said(theirs)
    wiped = {(stone.entity, stone.entity_id) for stone in incoming.stones if not stone.field}
    wiped_here: dict[tuple[str, str], set[str]] = {}
    for stone in workshop.file.record.tombstones():
        wiped_here.setdefault((stone.entity, stone.entity_id), set()).add(stone.field)
    for key, changes in record.changes_of_rows(rows):
        entity, entity_id = key
        gone = wiped_here.get(key, set())
        if "" in gone:
            continue  # Its words were erased here: they don't come back, not even to look at.
        if entity in _UNSAID or (entity in _DETAILS and ("contribution", entity_id) in rows):
            continue
        values = Registers(entity, entity_id, changes).values()
        if entity in _DETAILS:
            values |= said.get(entity_id, {})
        values = {field: value for field, value in values.items() if field not in gone}
        if "presence" not in values:
            raise KnownError(NOT_KNOWN)  # Changes of something that nobody ever made.
        act = _act(values, rows[key], wiped=key in wiped)
        if act is None:
            continue
        last = rows[key][-1]
        section, question = titles.get(str(values.get("step")), ("", ""))
        yield Brought(
            act,
            entity,
            values,
            section,
            question,
            names.get(values.get("person_id")) or names.get(values.get("subgroup_id")) or "",
            times.get(Ref(last.work, last.ref.actor), ""),
        )


def _act(values: Mapping[str, Value], changes: list[Change], *, wiped: bool) -> Act | None:
    """What happened to a row; None when it came and went again before anybody here knew of it."""
    new = any(change.target.field == CREATED for change in changes)
    there = values["presence"] == Presence.PRESENT.value
    if values["presence"] == Presence.ERASED.value:
        return Act.ERASED if wiped and not new else None
    if not there:
        return None if new else Act.BINNED
    return Act.NEW if new else Act.CHANGED


def _said(theirs: sqlite3.Connection) -> dict[str, dict[str, Value]]:
    """Where the contributions stand whose details alone changed."""
    rows = theirs.execute("SELECT id, step, text, person_id, subgroup_id FROM contribution")
    return {
        row[0]: {"step": row[1], "text": row[2], "person_id": row[3], "subgroup_id": row[4]} for row in rows
    }


def _titles(workshop: Workshop) -> Iterator[tuple[str, tuple[str, str]]]:
    for guide in workshop.guides:
        for section, step in guide.steps():
            yield guide.step_id(step), (section.title, step.short or step.question or "")


def _most(names: Iterator[str]) -> list[tuple[str, int]]:
    return Counter(name for name in names if name).most_common()
