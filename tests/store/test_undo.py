"""Going back and forth: each step for itself, and in the order people expect."""

from sqlalchemy import event

from app.models import Contribution, Draft, Person, Presence, id_for
from app.store.changes import Target
from app.store.practice_file import PracticeFile
from tests.store.house import LONG, Laptop, add, get, put, replayed, tables, visible

DRAFT = Target("draft", id_for("draft", "grondplan/waarom"), "text")


def a_draft(file: PracticeFile, text: str = LONG) -> None:
    add(file, Draft(id=DRAFT.entity_id, step="grondplan/waarom", text=text))


def test_several_steps_on_one_field_go_back_and_forth_one_by_one(file: PracticeFile) -> None:
    a_draft(file, "a")
    for text in "bcd":
        put(file, DRAFT, text)
    seen = []
    while file.undo():
        seen.append(get(file, DRAFT))
    assert seen == ["c", "b", "a", "a"]
    assert visible(file) == {}
    while file.redo():
        seen.append(get(file, DRAFT))
    assert seen[4:] == ["a", "b", "c", "d"]


def test_typing_is_one_step_until_a_pause(laptop: Laptop, file: PracticeFile) -> None:
    a_draft(file, "")
    for text in ("D", "De", "De "):
        put(file, DRAFT, text, burst="draft")
        laptop.clock.pause(1)
    laptop.clock.pause(60)
    for text in ("De o", "De ou"):
        put(file, DRAFT, text, burst="draft")
    file.undo()
    assert get(file, DRAFT) == "De "
    file.undo()
    assert get(file, DRAFT) == ""


def test_another_field_or_another_step_ends_the_burst(file: PracticeFile) -> None:
    a_draft(file, "")
    put(file, DRAFT, "a", burst="draft")
    file.end_burst()
    put(file, DRAFT, "ab", burst="draft")
    put(file, DRAFT._replace(field="status"), "ruw", burst="status")
    put(file, DRAFT, "abc", burst="draft")
    file.undo()
    assert get(file, DRAFT) == "ab"


def test_typing_the_same_is_no_step(file: PracticeFile) -> None:
    a_draft(file, "a")
    put(file, DRAFT, "ab", burst="draft")
    put(file, DRAFT, "ab", burst="draft")
    put(file, DRAFT, "ab")
    assert len(file.history.works()) == 2


def test_typing_after_a_merge_is_a_step_of_its_own(laptop: Laptop, file: PracticeFile) -> None:
    a_draft(file, "a")
    other_laptop = laptop.handed(file, "other")
    other = other_laptop.open()
    add(other, Person(name="Fatma"))
    other.publish_now()
    put(file, DRAFT, "ab", burst="draft")
    merge = file.merge_file(other_laptop.place)
    put(file, DRAFT, "abc", burst="draft")
    assert file.history.undoable != merge
    file.undo()
    assert get(file, DRAFT) == "ab"
    assert file.undo().work == merge  # type: ignore[union-attr]
    other.close()


def test_a_change_after_undo_keeps_the_branch_it_left_in_the_history(file: PracticeFile) -> None:
    a_draft(file, "a")
    put(file, DRAFT, "linksaf")
    left = file.history.undoable
    file.undo()
    put(file, DRAFT, "rechtsaf")
    assert file.redo() is None
    assert "linksaf" in [value for _change, value in file.history.states(DRAFT)]
    assert left in file.history.works()


def test_an_older_step_is_taken_back_around_later_typing(file: PracticeFile) -> None:
    a_draft(file)
    put(file, DRAFT, "Vooraan. " + LONG)
    front = file.history.undoable
    put(file, DRAFT, "Vooraan. " + LONG + " Achteraan.")
    put(file, DRAFT, "Vooraan. " + LONG + " Achteraan, en meer.")
    assert front is not None
    assert file.take_back(front).skipped == ()
    assert get(file, DRAFT) == LONG + " Achteraan, en meer."
    file.undo()
    assert get(file, DRAFT) == "Vooraan. " + LONG + " Achteraan, en meer."


def test_an_older_step_whose_words_were_typed_over_stays_and_is_named(file: PracticeFile) -> None:
    a_draft(file)
    put(file, DRAFT, LONG.replace("ouders", "mama's"))
    step = file.history.undoable
    put(file, DRAFT, LONG.replace("ouders", "mensen"))
    assert step is not None
    assert file.take_back(step).skipped == (DRAFT,)
    assert get(file, DRAFT) == LONG.replace("ouders", "mensen")


def test_short_values_never_mix(file: PracticeFile) -> None:
    person = add(file, Person(name="Ann", role="ouder"))
    role = Target("person", person, "role")
    put(file, role, "begeleider")
    step = file.history.undoable
    put(file, role, "begeleidster")
    assert step is not None
    assert file.take_back(step).skipped == (role,)
    assert get(file, role) == "begeleidster"


def test_undoing_and_doing_again_goes_on_for_ever(file: PracticeFile) -> None:
    a_draft(file)
    put(file, DRAFT, LONG + "!")
    for _time in range(4):
        assert file.undo().work.label == "Gewijzigd"  # type: ignore[union-attr]
        assert get(file, DRAFT) == LONG
        assert file.redo().work.label == "Gewijzigd"  # type: ignore[union-attr]
        assert get(file, DRAFT) == LONG + "!"
    assert replayed(file) == tables(file)


def test_what_was_made_and_undone_is_not_in_the_bin(file: PracticeFile) -> None:
    answer = add(file, Contribution(step="grondplan/waarom", text="Omdat"))
    file.undo()
    assert get(file, Target("contribution", answer, "presence")) == Presence.UNDONE
    file.redo()
    assert get(file, Target("contribution", answer, "presence")) == Presence.PRESENT


def test_a_step_that_fails_did_not_happen_and_leaves_the_next_one_clean(file: PracticeFile) -> None:
    a_draft(file, "a")
    before = visible(file)
    try:
        with file.work("Mislukt") as session:
            session.add(Person(name="Ann"))
            session.get_one(Draft, DRAFT.entity_id).text = "b"
            session.flush()
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    assert visible(file) == before
    put(file, DRAFT, "c")
    file.undo()
    assert visible(file) == before
    assert replayed(file) == tables(file)


def test_steps_within_a_step_are_one(file: PracticeFile) -> None:
    with file.work("Alles"):
        add(file, Person(name="Ann"))
        a_draft(file, "a")
        put(file, DRAFT, "b")
    assert [work.label for work in file.history.works()] == ["Alles"]
    file.undo()
    assert visible(file) == {}


def test_the_history_of_a_long_text_shows_every_state(file: PracticeFile) -> None:
    a_draft(file, "")
    texts = [LONG[:length] for length in range(1, len(LONG), 7)]
    for text in texts:
        put(file, DRAFT, text, burst="draft")
    assert [value for _change, value in file.history.states(DRAFT)] == ["", *texts]


def test_a_long_list_goes_back_in_one_write(file: PracticeFile) -> None:
    with file.work("Lijst toegevoegd") as session:
        session.add_all(Person(name=f"Mens {number}") for number in range(50))
    writes = []
    event.listen(file.session, "after_flush", lambda session, _context: writes.append(len(session.dirty)))
    file.undo()
    assert (visible(file), writes[:1], len(writes)) == ({}, [50], 1)
    assert tables(file) == replayed(file)
