"""Whatever people do, in any order, on files that grow apart and together again."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlalchemy import inspect

from app.models import Entity, Presence
from app.store.changes import Target
from app.store.history import CLASSES
from app.store.practice_file import PracticeFile
from app.store.record import WorkKind
from tests.store.house import Laptop, Rows, drawn, merged, replayed, tables, visible
from tests.store.kinds import fields_of, make, value_of

KINDS = sorted(CLASSES)
PICK = st.integers(0, 10**6)


class AnyHistory(RuleBasedStateMachine):
    """Up to three copies of one practice; after every step the tables equal the replayed changes."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="praktijk"))
        self.laptops = [Laptop(self.folder / "0")]
        self.files = [self.laptops[0].create()]
        self.befores: dict[int, list[tuple[Rows, Rows]]] = {0: []}
        self.taken: dict[int, list[tuple[Rows, Rows]]] = {0: []}

    def teardown(self) -> None:
        if hasattr(self, "files"):
            for file in self.files:
                file.close()
            shutil.rmtree(self.folder)

    # -- what people do

    @rule(which=PICK, kind=st.sampled_from(KINDS), data=st.data())
    def add(self, which: int, kind: str, data: Any) -> None:
        with self.step(which) as file, file.work("Toegevoegd"):
            make(file, kind, data.draw)

    @rule(which=PICK, pick=PICK, data=st.data(), burst=st.sampled_from([None, "typen"]), pause=st.booleans())
    def edit(self, which: int, pick: int, data: Any, burst: str | None, pause: bool) -> None:
        row = self.a_row(which, pick)
        if row is None or not fields_of(type(row)):
            return
        key = data.draw(st.sampled_from(sorted(fields_of(type(row)))))
        if pause:
            self.laptops[which % len(self.files)].clock.pause()
        with self.step(which) as file, file.work("Gewijzigd", burst=burst):
            setattr(row, key, data.draw(value_of(fields_of(type(row))[key])))

    @rule(which=PICK, pick=PICK, at=st.integers(0, 300), cut=st.integers(0, 9), piece=st.text(max_size=9))
    def type(self, which: int, pick: int, at: int, cut: int, piece: str) -> None:
        file = self.files[which % len(self.files)]
        rows = [
            (entity, entity_id, key)
            for (entity, entity_id), row in tables(file).items()
            for key, value in row.items()
            if isinstance(value, str) and len(value) > 100 and row["presence"] != Presence.ERASED.value
        ]
        if not rows:
            return
        entity, entity_id, key = sorted(rows)[pick % len(rows)]
        with self.step(which), file.work("Getypt", burst=entity_id) as session:
            row = session.get_one(CLASSES[entity], entity_id)
            text = getattr(row, key)
            setattr(row, key, text[:at] + piece + text[at + cut :])

    @rule(which=PICK, pick=PICK, presence=st.sampled_from([Presence.PRESENT, Presence.BINNED]))
    def bin_or_restore(self, which: int, pick: int, presence: Presence) -> None:
        row = self.a_row(which, pick)
        if row is not None:
            with self.step(which) as file, file.work("Weggegooid"):
                row.presence = presence.value

    @rule(which=PICK, pick=PICK)
    def take_back(self, which: int, pick: int) -> None:
        works = [
            work
            for work in self.files[which % len(self.files)].history.works()
            if work.kind is not WorkKind.ERASE
        ]
        if works:
            with self.step(which) as file:
                file.take_back(works[pick % len(works)])

    @rule(which=PICK)
    def undo(self, which: int) -> None:
        which %= len(self.files)
        file = self.files[which]
        undone = file.undo()
        assert (undone is None) == (not self.befores[which])
        if undone is not None:
            step = self.befores[which].pop()
            self.same(file, step[0])
            if file.history.redoable is not None:
                self.taken[which].append(step)
        self.replays(file)

    @rule(which=PICK)
    def redo(self, which: int) -> None:
        which %= len(self.files)
        file = self.files[which]
        if file.redo() is not None and self.taken[which]:
            step = self.taken[which].pop()
            self.same(file, step[1])
            self.befores[which].append(step)
        self.replays(file)

    @rule(which=PICK, pick=PICK)
    def choose(self, which: int, pick: int) -> None:
        found = self.files[which % len(self.files)].conflicts()
        if found:
            conflict = found[pick % len(found)]
            ref, value = conflict.values[pick % len(conflict.values)]
            with self.step(which) as file:
                file.choose(conflict, ref)
            assert conflict.target not in [other.target for other in file.conflicts()]
            assert tables(file)[conflict.target[:2]][conflict.target.field] == value

    @rule(which=PICK, pick=PICK, whole=st.booleans(), data=st.data())
    def erase(self, which: int, pick: int, whole: bool, data: Any) -> None:
        row = self.a_row(which, pick)
        if row is None or not fields_of(type(row)):
            return
        which %= len(self.files)
        file, table = self.files[which], str(row.__tablename__)
        if whole:
            file.erase([(table, row.id)])
        else:
            field = data.draw(st.sampled_from(sorted(fields_of(type(row)))))
            value = getattr(row, field)
            file.erase_history_of([Target(table, row.id, field)])
            assert getattr(row, field) == value
        self.befores[which].clear()
        self.taken[which].clear()
        self.replays(file)

    @precondition(lambda self: len(self.files) < 3)
    @rule(which=PICK)
    def grow_apart(self, which: int) -> None:
        number = len(self.files)
        other = self.laptops[which % number].handed(self.files[which % number], str(number))
        self.laptops.append(other)
        self.files.append(other.open())
        self.befores[number], self.taken[number] = [], []
        self.replays(self.files[number])

    @precondition(lambda self: len(self.files) > 1)
    @rule(which=PICK, pick=PICK)
    def merge(self, which: int, pick: int) -> None:
        which %= len(self.files)
        other = self.files[(which + 1 + pick % (len(self.files) - 1)) % len(self.files)]
        with self.step(which) as file:
            merged(file, other)
        assert file.merge_file(other.place) is None, "a second time changes nothing"

    # -- what must hold

    def step(self, which: int) -> "Watched":
        return Watched(self, which % len(self.files))

    def a_row(self, which: int, pick: int) -> Any:
        file = self.files[which % len(self.files)]
        rows = sorted(key for key, row in tables(file).items() if row["presence"] != Presence.ERASED.value)
        if not rows:
            return None
        entity, entity_id = rows[pick % len(rows)]
        return file.session.get_one(CLASSES[entity], entity_id)

    def replays(self, file: PracticeFile) -> None:
        assert tables(file) == replayed(file)
        held = {
            (str(row.__tablename__), str(row.id)): {
                key: getattr(row, key)
                for key in inspect(type(row)).column_attrs.keys()  # noqa: SIM118
            }
            for row in file.session
            if isinstance(row, Entity)
        }
        there = tables(file)
        assert held == {key: there[key] for key in held}, "what the session holds is what the tables hold"

    def same(self, file: PracticeFile, expected: Rows) -> None:
        erased = {(stone.entity, stone.entity_id) for stone in file.record.tombstones()}
        assert visible(file) == {key: row for key, row in expected.items() if key not in erased}


class Watched:
    """One step on one file: afterwards the tables replay, and what undo must bring back is known."""

    def __init__(self, machine: AnyHistory, which: int) -> None:
        self.machine, self.which = machine, which
        self.file = machine.files[which]

    def __enter__(self) -> PracticeFile:
        self.before, self.last = visible(self.file), self.file.history.undoable
        self.redoable = self.file.history.redoable
        return self.file

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if kind is not None:
            return
        self.machine.replays(self.file)
        now = self.file.history.undoable
        befores = self.machine.befores[self.which]
        if now != self.last:
            befores.append((self.before, visible(self.file)))
            self.machine.taken[self.which].clear()
        elif befores:
            befores[-1] = (befores[-1][0], visible(self.file))


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(drawn(60), stateful_step_count=40)
