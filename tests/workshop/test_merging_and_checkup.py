"""Copies get together again, and a file says how it is doing."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.store.opening import open_practice_file
from app.store.places import Places
from app.store.seal import make_room, seal
from app.workshop.checkup import check_up
from app.workshop.merging import bring, merge_from, preview, take_in
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in, practice_of, sample_day

STEP = "grondplan/doel.verandering"


def opened(place: Path, folder: Path) -> Workshop:
    return Workshop(open_practice_file(place, places_in(folder)))


def test_two_copies_get_together_and_say_what_is_new_and_what_to_choose(tmp_path: Path) -> None:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    mine.drafts.write(STEP, "Rust")
    assert mine.file.close() is None
    place, other = mine.file.place, tmp_path / "Kopie.praktijk"
    shutil.copyfile(place, other)
    theirs = opened(other, tmp_path)
    theirs.answers.enter(STEP, "van Fien")
    theirs.describe("title", "Speelhuis!")
    theirs.file.close()
    before = other.read_bytes()
    mine = opened(place, tmp_path)
    mine.describe("title", "Speelhuis?")
    merged = merge_from(mine, other)
    assert merged.changes >= 2, "an answer and a title"
    assert merged.choices == 1
    assert [answer.text for answer in mine.answers.of(STEP)] == ["van Fien"]
    again = merge_from(mine, other)
    assert (again.changes, again.choices) == (0, 1)
    assert other.read_bytes() == before
    mine.undo()
    assert mine.answers.of(STEP) == []
    mine.file.discard()


def test_another_practice_is_not_merged(workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "anders").mkdir()
    other = empty_practice(tmp_path / "anders", "Anders")
    other.start("Anders")
    other.file.close()
    with pytest.raises(KnownError, match="Er is niets samengevoegd"):
        merge_from(workshop, other.file.place)


def test_a_copy_with_changes_of_what_nobody_made_is_not_merged(tmp_path: Path) -> None:
    own = empty_practice(tmp_path, "Eigen")
    own.start("Het Speelhuis")
    own.file.publish_now()
    copy = tmp_path / "kopie.praktijk"
    shutil.copyfile(own.file.place, copy)
    other = Workshop(open_practice_file(copy, Places(tmp_path / "ander")))
    other.people.add_person("An")
    other.file.close()
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE change SET field = 'name', after = '\"An\"' WHERE after LIKE '%\"An\"%'")
        make_room(connection)
    seal(copy)
    brought = bring(own, copy)
    with pytest.raises(KnownError, match="niets samengevoegd"):
        preview(own, brought)
    with pytest.raises(KnownError, match="niets samengevoegd"):
        take_in(own, brought)
    own.file.discard()


def test_a_check_says_what_is_in_a_file_and_what_is_not() -> None:
    with practice_of(sample_day()) as workshop:
        found = check_up(workshop)
    assert (found.title, found.network, found.choices) == ("Het Speelhuis", False, 0)
    assert found.answered == (31, 46)
    assert "14 deelnemers" in found.counts
    assert "1 dag" in found.counts
    assert "82 post-its" in found.counts
    lines = list(found.lines())
    assert "Het bestand is heel." in lines
    assert "Aangemeld: niets meer nodig." in lines
    assert lines.count("  - Doel: Welke kleinere doelen zitten daaronder?") == 1


def test_an_empty_file_is_whole_but_says_it_is_empty(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    with pytest.raises(KnownError, match="staat nog geen praktijk"):
        check_up(workshop)
    workshop.file.discard()
