"""Files that grew apart: one content and the same open choices in any order, nothing lost."""

import itertools
import shutil
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.foundation.errors import KnownError
from app.models import Contribution, Draft, Person, Presence, id_for
from app.store.changes import Target
from app.store.history import CLASSES
from app.store.practice_file import PracticeFile
from tests.store.house import (
    LONG,
    Laptop,
    add,
    closing,
    drawn,
    get,
    merged,
    one_example,
    open_choices,
    put,
    replayed,
    tables,
    visible,
)

DRAFT = Target("draft", id_for("draft", "g/1"), "text")
STATES = [Presence.PRESENT.value, Presence.BINNED.value]


def apart(file: PracticeFile, laptop: Laptop, count: int = 1) -> list[PracticeFile]:
    return [laptop.handed(file, f"other{number}").open() for number in range(count)]


def test_both_texts_are_kept_and_a_choice_settles_it_everywhere(laptop: Laptop, file: PracticeFile) -> None:
    add(file, Draft(id=DRAFT.entity_id, step="g/1", text=LONG))
    (other,) = apart(file, laptop)
    put(file, DRAFT, LONG + "hier")
    put(other, DRAFT, LONG + "daar")
    with closing(other):
        merged(file, other)
        merged(other, file)
        assert open_choices(file) == open_choices(other)
        (conflict,) = file.conflicts()
        assert {value for _ref, value in conflict.values} == {LONG + "hier", LONG + "daar"}
        mine = next(ref for ref, value in conflict.values if value == LONG + "hier")
        file.choose(conflict, mine)
        merged(other, file)
        assert other.conflicts() == file.conflicts() == []
        assert get(other, DRAFT) == LONG + "hier"


def test_undoing_a_choice_puts_both_beside_each_other_again(laptop: Laptop, file: PracticeFile) -> None:
    add(file, Draft(id=DRAFT.entity_id, step="g/1", text=LONG))
    (other,) = apart(file, laptop)
    put(file, DRAFT, LONG + "hier")
    put(other, DRAFT, LONG + "daar")
    with closing(other):
        merged(file, other)
        both = {LONG + "hier", LONG + "daar"}
        shown = get(file, DRAFT)
        for text in (LONG + "hier", LONG + "daar", "iets anders"):
            file.settle(DRAFT, text)
            assert file.conflicts() == []
            file.undo()
            (conflict,) = file.conflicts()
            assert {value for _ref, value in conflict.values} == both
            assert get(file, DRAFT) == shown
            file.redo()
            assert (file.conflicts(), get(file, DRAFT)) == ([], text)
            file.undo()
            assert replayed(file) == tables(file)
        merged(other, file)
        assert open_choices(other) == open_choices(file)
        assert visible(other) == visible(file)


def test_typing_on_does_not_choose(laptop: Laptop, file: PracticeFile) -> None:
    add(file, Draft(id=DRAFT.entity_id, step="g/1", text=LONG))
    (other,) = apart(file, laptop)
    put(file, DRAFT, LONG + "hier")
    put(other, DRAFT, LONG + "daar")
    with closing(other):
        merged(file, other)
        put(file, DRAFT, get(file, DRAFT) + " en verder")
        (conflict,) = file.conflicts()
        assert len(conflict.values) == 2
        assert get(file, DRAFT).endswith(" en verder")
        file.undo()
        assert len(file.conflicts()) == 1


def test_the_same_words_twice_are_no_choice(laptop: Laptop, file: PracticeFile) -> None:
    add(file, Draft(id=DRAFT.entity_id, step="g/1", text="a"))
    (other,) = apart(file, laptop)
    put(file, DRAFT, "b")
    put(other, DRAFT, "b")
    with closing(other):
        merged(file, other)
        assert file.conflicts() == []
        put(file, DRAFT, "c")
        assert file.conflicts() == []


def test_a_draft_begun_on_both_sides_is_one_draft_with_a_choice(laptop: Laptop, file: PracticeFile) -> None:
    (other,) = apart(file, laptop)
    add(file, Draft(id=DRAFT.entity_id, step="g/1", text="hier"))
    add(other, Draft(id=DRAFT.entity_id, step="g/1", text="daar"))
    with closing(other):
        merged(file, other)
        merged(other, file)
        assert visible(file) == visible(other)
        assert [conflict.target for conflict in file.conflicts()] == [DRAFT]


def test_what_one_throws_away_while_another_works_on_it_stays_until_someone_chooses(
    laptop: Laptop, file: PracticeFile
) -> None:
    answer = add(file, Contribution(step="g/1", text="a"))
    text, presence = Target("contribution", answer, "text"), Target("contribution", answer, "presence")
    for chosen in STATES:
        (other,) = apart(file, laptop.beside(chosen))
        put(file, presence, Presence.BINNED.value)
        put(other, text, get(other, text) + "b")
        with closing(other):
            merged(file, other)
            merged(other, file)
            assert get(file, presence) == get(other, presence) == Presence.PRESENT
            (conflict,) = file.conflicts()
            assert conflict.target == presence
            assert sorted({value for _ref, value in conflict.values}) == sorted(STATES)
            file.choose(conflict, next(ref for ref, value in conflict.values if value == chosen))
            assert file.conflicts() == []
            merged(other, file)
            assert other.conflicts() == []
            assert get(other, presence) == chosen
        put(file, presence, Presence.PRESENT.value)


def test_undoing_a_merge_brings_back_what_was_and_redoing_it_what_came(
    laptop: Laptop, file: PracticeFile
) -> None:
    add(file, Draft(id=DRAFT.entity_id, step="g/1", text=LONG))
    answer = add(file, Contribution(step="g/1", text="a"))
    (other,) = apart(file, laptop)
    put(file, Target("contribution", answer, "presence"), Presence.BINNED.value)
    put(file, DRAFT, LONG + "hier")
    put(other, DRAFT, LONG + "daar")
    put(other, Target("contribution", answer, "text"), "ab")
    add(other, Person(name="Fatma"))
    with closing(other):
        before = visible(file)
        merged(file, other)
        after = visible(file)
        assert file.undo() is not None
        assert visible(file) == before
        assert file.conflicts() == []
        file.redo()
        assert visible(file) == after
        file.undo()
        file.undo()
        assert get(file, DRAFT) == LONG
        assert replayed(file) == tables(file)


def test_another_practice_is_refused(laptop: Laptop, file: PracticeFile) -> None:
    other_laptop = laptop.beside("other")
    other = other_laptop.create()
    add(other, Person(name="Fatma"))
    other.close()
    with pytest.raises(KnownError, match="is een andere praktijk"):
        file.merge_file(other_laptop.place)
    assert tables(file) == {}
    assert list(file.copy.folder.glob("erbij*")) == []


def test_a_file_that_speaks_of_unknown_things_is_not_merged(laptop: Laptop, file: PracticeFile) -> None:
    (other,) = apart(file, laptop)
    person = add(other, Person(name="Fatma"))
    with closing(other):
        other.connection.execute("UPDATE change SET entity = 'sqlite_schema' WHERE entity_id = ?", [person])
        other.connection.commit()
        with pytest.raises(KnownError, match="niet kent"):
            merged(file, other)
    assert tables(file) == {}
    assert file.history.works() == []


# -- any order

Deed = Callable[[PracticeFile], None]


def deeds(row: Target) -> st.SearchStrategy[Deed]:
    """Something to do to the one answer, or beside it."""

    def write(value: str) -> Deed:
        return lambda file: put(file, row, value)

    def extend(piece: str) -> Deed:
        return lambda file: put(file, row, piece + (get(file, row) or ""))

    def presence(value: str) -> Deed:
        return lambda file: put(file, row._replace(field="presence"), value)

    def draft(text: str) -> Deed:
        return lambda file: begin(file, text)

    def erase(history: bool) -> Deed:
        def done(file: PracticeFile) -> None:
            file.erase_history_of([row]) if history else file.erase([row[:2]])

        return done

    return st.one_of(
        st.sampled_from(["a", "b", LONG]).map(write),
        st.sampled_from("xy").map(extend),
        st.sampled_from(STATES).map(presence),
        st.sampled_from(["", "d", LONG]).map(draft),
        st.just(lambda file: void(file.undo())),
        st.booleans().map(erase),
    )


def void(_value: Any) -> None:
    return None


def begin(file: PracticeFile, text: str) -> None:
    with file.work("Concept") as session:
        row = session.get(CLASSES["draft"], DRAFT.entity_id)
        if row is None:
            session.add(Draft(id=DRAFT.entity_id, step="g/1", text=text))
        else:
            row.text = text  # type: ignore[attr-defined]


@drawn(40)
@given(st.data())
def test_any_order_and_any_grouping_come_to_the_same(data: st.DataObject) -> None:
    with one_example() as (laptop, opened):
        first = laptop.create()
        answer = Target("contribution", add(first, Contribution(step="g/1", text=LONG)), "text")
        opened += [first, *apart(first, laptop, data.draw(st.integers(1, 3)))]
        files = list(opened)
        for file in files:
            for deed in data.draw(st.lists(deeds(answer), max_size=4)):
                if get(file, answer._replace(field="presence")) != Presence.ERASED:
                    deed(file)
        while opened:
            opened.pop().close()
        places = [laptop.place, *(laptop.beside(f"other{n}").place for n in range(len(files) - 1))]
        outcomes = []
        orders = list(itertools.permutations(range(len(places))))
        for number, order in enumerate(orders[: 1 + data.draw(st.integers(1, 5))]):
            reader = laptop.beside(f"order{number}")
            shutil.copyfile(places[order[0]], reader.place)
            with_all = reader.open()
            opened.append(with_all)
            if len(order) > 2 and data.draw(st.booleans()):  # two of the others first come together
                pair = laptop.beside(f"pair{number}")
                shutil.copyfile(places[order[2]], pair.place)
                middle = pair.open()
                middle.merge_file(places[order[1]])
                middle.close()
                with_all.merge_file(pair.place)
            for other in order[1:]:
                with_all.merge_file(places[other])
            assert tables(with_all) == replayed(with_all)
            outcomes.append((tables(with_all), open_choices(with_all)))
            assert all(with_all.merge_file(places[other]) is None for other in order)
            opened.pop().close()
        assert all(outcome == outcomes[0] for outcome in outcomes)
