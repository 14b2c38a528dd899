"""Any rows of any table, made and changed apart: one outcome in any order, and twice is once."""

import itertools
import shutil

from hypothesis import given
from hypothesis import strategies as st

from app.models import Draft, Presence
from app.store.changes import Target
from app.store.history import CLASSES
from app.store.practice_file import PracticeFile
from tests.store.house import (
    LONG,
    add,
    drawn,
    merged,
    one_example,
    open_choices,
    put,
    replayed,
    tables,
)
from tests.store.kinds import fields_of, make, value_of

KINDS = sorted(CLASSES)


def work_on(file: PracticeFile, data: st.DataObject) -> None:
    """A few steps: a new row of any table, another value for one that is there, the bin, undo."""
    for _step in range(data.draw(st.integers(0, 4))):
        rows = sorted(key for key, row in tables(file).items() if row["presence"] == Presence.PRESENT)
        act = data.draw(st.sampled_from(["make", "change", "change", "bin", "undo"]))
        if act == "undo":
            file.undo()
            continue
        with file.work("Iets"):
            if act == "make" or not rows:
                make(file, data.draw(st.sampled_from(KINDS)), data.draw)
                continue
            entity, entity_id = data.draw(st.sampled_from(rows))
            row = file.session.get_one(CLASSES[entity], entity_id)
            if act == "bin":
                row.presence = Presence.BINNED.value
                continue
            fields = fields_of(CLASSES[entity])
            if fields:
                name = data.draw(st.sampled_from(sorted(fields)))
                setattr(row, name, data.draw(value_of(fields[name])))


@drawn(8)
@given(st.data())
def test_rows_of_any_table_come_together_the_same_in_any_order(data: st.DataObject) -> None:
    with one_example() as (laptop, opened):
        first = laptop.create()
        opened.append(first)
        with first.work("Begin"):
            for entity in data.draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=3)):
                make(first, entity, data.draw)
        opened += [laptop.handed(first, f"other{number}").open() for number in range(2)]
        for file in opened:
            work_on(file, data)
        places = [file.place for file in opened]
        while opened:
            opened.pop().close()
        outcomes = []
        for number, order in enumerate(itertools.permutations(places)):
            reader = laptop.beside(f"order{number}")
            shutil.copyfile(order[0], reader.place)
            together = reader.open()
            opened.append(together)
            for place in (*order[1:], *order[1:]):
                together.merge_file(place)
            assert tables(together) == replayed(together)
            outcomes.append((tables(together), open_choices(together)))
            while together.conflicts():
                conflict = together.conflicts()[0]
                together.choose(conflict, conflict.values[0][0])
            assert tables(together) == replayed(together)
            opened.pop().close()
        assert all(outcome == outcomes[0] for outcome in outcomes)


@drawn(8)
@given(st.data())
def test_undo_takes_a_whole_merge_back_and_redo_brings_it(data: st.DataObject) -> None:
    with one_example() as (laptop, opened):
        mine = laptop.create()
        opened.append(mine)
        with mine.work("Begin"):
            for entity in data.draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=2)):
                make(mine, entity, data.draw)
        theirs = laptop.handed(mine, "other").open()
        opened.append(theirs)
        work_on(mine, data)
        work_on(theirs, data)
        before = here(mine)
        if merged_anything(mine, theirs):
            after = here(mine)
            mine.undo()
            assert here(mine) == before
            assert mine.conflicts() == []
            mine.redo()
            assert here(mine) == after


@drawn(16)
@given(st.data())
def test_choosing_and_undoing_apart_comes_to_the_same_everywhere(data: st.DataObject) -> None:
    with one_example() as (laptop, opened):
        mine = laptop.create()
        opened.append(mine)
        draft = Target("draft", add(mine, Draft(step="g/1", text=LONG)), "text")
        theirs = laptop.handed(mine, "other").open()
        opened.append(theirs)
        for file, name in ((mine, "hier"), (theirs, "daar")):
            put(file, draft, LONG + name)
        merged(mine, theirs)
        merged(theirs, mine)
        for file in opened:
            for _deed in range(data.draw(st.integers(0, 5))):
                choose_or_not(file, draft, data)
            assert tables(file) == replayed(file)
        merged(mine, theirs)
        merged(theirs, mine)
        assert tables(mine) == tables(theirs) == replayed(mine)
        assert open_choices(mine) == open_choices(theirs)


def choose_or_not(file: PracticeFile, draft: Target, data: st.DataObject) -> None:
    """One value, another text, typing on, the bin, back or forth."""
    act = data.draw(st.sampled_from(["choose", "choose", "type", "undo", "undo", "redo", "bin"]))
    conflicts = file.conflicts()
    if act == "choose" and conflicts:
        own = data.draw(st.sampled_from([value for _ref, value in conflicts[0].values] + ["iets anders"]))
        if conflicts[0].target == draft or own != "iets anders":
            file.settle(conflicts[0].target, own)
    elif act == "type":
        put(file, draft, data.draw(st.sampled_from(["x", LONG + "y", LONG])))
    elif act == "bin":
        put(file, draft._replace(field="presence"), Presence.BINNED.value)
    elif act in ("undo", "redo"):
        getattr(file, act)()


def merged_anything(mine: PracticeFile, theirs: PracticeFile) -> bool:
    last = mine.history.undoable
    merged(mine, theirs)
    return mine.history.undoable != last


def here(file: PracticeFile) -> dict[tuple[str, str], dict[str, object]]:
    """What people see and find in the bin."""
    there = (Presence.PRESENT.value, Presence.BINNED.value)
    return {key: row for key, row in tables(file).items() if row["presence"] in there}
