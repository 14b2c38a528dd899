"""States to come back to: named ones, exports, the end of a day; read from the record, also after a merge."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.foundation.errors import KnownError
from app.guides.levels import Level
from app.models import Export, id_for
from app.store.changes import Target
from app.store.opening import open_practice_file
from app.workshop.exports import Exports
from app.workshop.versions import State, StateKind
from app.workshop.workshop import Workshop
from tests.examples import examples
from tests.practices import empty_practice, places_in, started_practice

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"
LONG = "De ouders kwamen elke week samen rond de tafel, en wie wou, bracht iets mee. " * 3


def write(workshop: Workshop, step_id: str, text: str) -> None:
    workshop.drafts.write(step_id, text)
    workshop.file.end_burst()


def state(workshop: Workshop, state_id: str) -> State:
    found = workshop.versions.get(state_id)
    assert found is not None
    return found


def reopened(workshop: Workshop, folder: Path) -> Workshop:
    place = workshop.file.place
    assert workshop.file.close() is None
    return Workshop(open_practice_file(place, places_in(folder)))


def test_a_named_state_keeps_the_texts_of_that_moment(workshop: Workshop) -> None:
    write(workshop, STEP, LONG)
    first = workshop.versions.name(" naar EXPOO, 12 maart ")
    write(workshop, STEP, LONG.replace("tafel", "grote tafel"))
    write(workshop, OTHER, "Nieuw")
    second = workshop.versions.name("tweede")
    write(workshop, STEP, "")
    assert workshop.versions.texts(state(workshop, first)) == {STEP: LONG}
    assert workshop.versions.texts(state(workshop, second)) == {
        STEP: LONG.replace("tafel", "grote tafel"),
        OTHER: "Nieuw",
    }
    assert workshop.versions.texts(workshop.versions.now()) == {OTHER: "Nieuw"}
    assert state(workshop, first).name == "naar EXPOO, 12 maart"


def test_states_are_renamed_binned_and_listed_with_now_first(workshop: Workshop) -> None:
    first = workshop.versions.name("een")
    workshop.versions.rename(first, "ander")
    assert [one.name for one in workshop.versions.all()] == ["Nu", "ander"]
    workshop.versions.bin(first)
    assert [one.kind for one in workshop.versions.all()] == [StateKind.NOW]
    workshop.undo()
    assert len(workshop.versions.all()) == 2
    for act in (lambda: workshop.versions.name(" "), lambda: workshop.versions.rename(first, "")):
        with pytest.raises(KnownError, match="naam nodig"):
            act()


def test_states_of_one_second_are_listed_as_they_came(workshop: Workshop) -> None:
    now = workshop.clock()
    workshop.set_clock(lambda: now)
    names = [f"versie {number}" for number in range(6)]
    for name in names:
        workshop.versions.name(name)
    assert [one.name for one in workshop.versions.all()] == ["Nu", *reversed(names)]


def test_one_text_goes_back_and_undo_brings_it_again(workshop: Workshop) -> None:
    write(workshop, STEP, LONG)
    write(workshop, OTHER, "Blijft")
    kept = state(workshop, workshop.versions.name("een"))
    write(workshop, STEP, "Anders")
    write(workshop, OTHER, "Ook anders")
    assert workshop.versions.go_back(kept, STEP)
    assert workshop.drafts.all() == {STEP: LONG, OTHER: "Ook anders"}
    assert not workshop.versions.go_back(kept, STEP)
    workshop.undo()
    assert workshop.drafts.text(STEP) == "Anders"


def test_the_whole_goes_back_in_one_step_also_what_was_not_there_yet(workshop: Workshop) -> None:
    write(workshop, STEP, LONG)
    kept = state(workshop, workshop.versions.name("een"))
    write(workshop, STEP, "Anders")
    write(workshop, OTHER, "Nieuw")
    assert workshop.versions.go_back_whole(kept) == 2
    assert workshop.drafts.all() == {STEP: LONG}
    workshop.undo()
    assert workshop.drafts.all() == {STEP: "Anders", OTHER: "Nieuw"}


def test_a_state_outlives_undo_closing_and_another_hand(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Het Speelhuis")
    for number in range(4):
        write(workshop, STEP, f"{LONG}{number} " + workshop.drafts.text(STEP))
        workshop = reopened(workshop, tmp_path)
    text = workshop.drafts.text(STEP)
    write(workshop, STEP, text + "weg ermee")
    workshop.undo()
    kept = workshop.versions.name("een")
    workshop = reopened(workshop, tmp_path)
    write(workshop, STEP, "kort")
    assert workshop.versions.texts(state(workshop, kept)) == {STEP: text}
    workshop.file.discard()


def test_what_came_in_by_a_merge_is_not_in_an_earlier_state(tmp_path: Path) -> None:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    write(mine, STEP, LONG)
    mine.file.publish_now()
    other = tmp_path / "Kopie.praktijk"
    shutil.copyfile(mine.file.place, other)
    theirs = Workshop(open_practice_file(other, places_in(tmp_path)))
    for number in range(3):
        write(theirs, OTHER, f"Van hen {number}")
    named_there = theirs.versions.name("bij hen")
    theirs.file.close()
    write(mine, STEP, LONG + "meer")
    named_here = mine.versions.name("bij ons")
    mine.file.merge_file(other)
    assert mine.versions.texts(state(mine, named_here)) == {STEP: LONG + "meer"}
    assert mine.versions.texts(state(mine, named_there)) == {STEP: LONG, OTHER: "Van hen 2"}
    assert mine.drafts.all() == {STEP: LONG + "meer", OTHER: "Van hen 2"}
    mine.file.discard()


def test_what_was_erased_is_in_no_state(workshop: Workshop) -> None:
    write(workshop, STEP, LONG + "Ilke vertelde")
    kept = state(workshop, workshop.versions.name("een"))
    assert workshop.versions.texts(kept)[STEP].endswith("Ilke vertelde")
    write(workshop, STEP, LONG)
    workshop.file.erase_history_of([Target("draft", id_for("draft", STEP), "text")])
    assert "Ilke" not in workshop.versions.texts(kept).get(STEP, "")
    workshop.file.erase([("draft", id_for("draft", STEP))])
    assert workshop.versions.texts(kept) == {}


def export(workshop: Workshop, **more: object) -> Export:
    exports = Exports(workshop.file)
    given = exports.next_id()
    with workshop.file.work("Word-document gemaakt") as session:
        row = exports.keep(
            given, b"x", session, what="grondplan", format="docx", file_name="a.docx", level=Level.INGEDIEND
        )
        for name, value in more.items():
            setattr(row, name, value)
    return row


def test_an_export_is_a_state_and_an_old_one_can_not_be_compared(workshop: Workshop) -> None:
    write(workshop, STEP, LONG)
    row = export(workshop, sections=["doel"], final=True)
    write(workshop, STEP, "Later")
    old = export(workshop, knowledge="{}")
    found = {one.id: one for one in workshop.versions.all()}
    assert found[row.id].name == f"Word v1 · {row.code}"
    assert found[row.id].detail == "Ingediend, één onderdeel, definitief"
    assert workshop.versions.texts(found[row.id]) == {STEP: LONG}
    assert not found[old.id].comparable
    with pytest.raises(KnownError, match="niet te vergelijken"):
        workshop.versions.texts(found[old.id])


def test_an_invulblad_is_no_state_of_the_texts(workshop: Workshop) -> None:
    export(workshop, what="invulblad")
    assert [one.kind for one in workshop.versions.all()] == [StateKind.NOW]


def test_the_end_of_the_day_is_a_state_when_the_day_was_closed_here(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Het Speelhuis")
    day = workshop.people.days()[0].id
    workshop.answers.add(STEP, ["een", "twee"], day_id=day)
    write(workshop, STEP, LONG)
    workshop.days.change(day, closed_at="2026-03-12T16:30:00+01:00")
    workshop = reopened(workshop, tmp_path)
    write(workshop, STEP, "Thuis herschreven")
    (end,) = [one for one in workshop.versions.all() if one.kind is StateKind.END_OF_DAY]
    assert (end.name, end.at, end.detail) == (
        "Einde van de dag",
        "2026-03-12T16:30:00+01:00",
        "2 antwoorden",
    )
    assert workshop.versions.texts(end) == {STEP: LONG}
    workshop.file.discard()


def test_the_end_of_a_day_knows_nothing_of_what_was_merged_in_later(tmp_path: Path) -> None:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    day = mine.people.days()[0].id
    mine.file.publish_now()
    other = tmp_path / "Kopie.praktijk"
    shutil.copyfile(mine.file.place, other)
    theirs = Workshop(open_practice_file(other, places_in(tmp_path)))
    write(theirs, OTHER, "Van hen")
    theirs.file.close()
    for number in range(5):
        write(mine, STEP, f"Van ons {number}")
    mine.days.change(day, closed_at="2026-03-12T16:30:00+01:00")
    mine.file.merge_file(other)
    (end,) = [one for one in mine.versions.all() if one.kind is StateKind.END_OF_DAY]
    assert mine.versions.texts(end) == {STEP: "Van ons 4"}
    mine.file.discard()


texts = st.sampled_from(["", "Rust", LONG, LONG + "meer", LONG.replace("tafel", "bank"), "- a\n- b"])
acts = st.lists(
    st.tuples(st.sampled_from(["write", "undo", "name", "back"]), st.sampled_from([STEP, OTHER]), texts),
    max_size=12,
)


@examples(15)
@given(acts)
def test_any_history_gives_back_the_texts_of_each_named_state(does: list[tuple[str, str, str]]) -> None:
    with TemporaryDirectory() as folder, started_practice(Path(folder)) as workshop:
        kept: dict[str, dict[str, str]] = {}
        for act, step, text in does:
            if act == "write":
                write(workshop, step, text)
            elif act == "undo":
                workshop.undo()
            elif act == "back" and kept:
                found = workshop.versions.get(next(iter(kept)))
                if found is not None:
                    workshop.versions.go_back_whole(found)
                    assert workshop.drafts.all() == kept[found.id]
            elif act == "name":
                kept[workshop.versions.name("een")] = workshop.drafts.all()
        for one in workshop.versions.all()[1:]:
            assert workshop.versions.texts(one) == kept[one.id]
