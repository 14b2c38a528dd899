"""Vorige toestand terugzetten: every kind of copy comes back, now is kept, and the erased stays away."""

import datetime as dt
import os
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.models import Contribution, Draft
from app.store.backups import NEWEST, Backups
from app.store.copies import Contents, State, kept_copies, look, put_back
from app.store.opening import Newer, NewerWork, create_practice_file, open_copy, open_practice_file
from app.store.places import Places
from app.store.practice_file import COPY_EVERY
from app.store.vetting import DamagedFile, vet
from tests.store.house import LONG, Laptop, Rows, add, tables

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def morning(laptop: Laptop) -> Rows:
    """What stood in the file in the morning. In the afternoon there is more; both are copies."""
    file = laptop.create()
    add(file, Contribution(step="g/1", text="een antwoord"))
    add(file, Draft(step="g/1", text=LONG))
    file.close()
    file = laptop.open()
    then = tables(file)
    add(file, Contribution(step="g/1", text="nog een antwoord"))
    file.close()
    return then


def rows_at(laptop: Laptop) -> Rows:
    file = laptop.open()
    try:
        return tables(file)
    finally:
        file.close()


def test_a_copy_comes_back_and_the_state_of_before_too(laptop: Laptop, morning: Rows) -> None:
    afternoon = rows_at(laptop)
    newest, before = kept_copies(laptop.place, laptop.places)[:2]
    assert newest.made is not None
    assert dt.datetime.now() - newest.made < dt.timedelta(minutes=1)
    kept = put_back(before.path, laptop.place, laptop.places)
    assert rows_at(laptop) == morning
    assert kept is not None
    put_back(kept, laptop.place, laptop.places)
    assert rows_at(laptop) == afternoon
    assert [path.name for path in laptop.place.parent.iterdir()] == [laptop.place.name]
    assert list(laptop.places.root.glob("terug-*")) == []


def test_closing_keeps_a_copy_also_of_what_was_published_along_the_way(laptop: Laptop) -> None:
    file = laptop.create()
    add(file, Draft(step="g/1", text=LONG))
    file.publish_now()
    assert not file.unpublished
    file.close()
    (kept,) = kept_copies(laptop.place, laptop.places)
    assert kept.path.read_bytes() == laptop.place.read_bytes()
    laptop.open().close()
    assert len(kept_copies(laptop.place, laptop.places)) == 1, "nothing new is no new copy"


def test_every_hour_of_work_leaves_a_copy_while_the_file_stays_open(laptop: Laptop) -> None:
    file = laptop.create()
    add(file, Draft(step="g/1", text=LONG))
    file.publish_now()
    file.copy_in_time()
    assert kept_copies(laptop.place, laptop.places) == [], "it was only just opened"
    states = []
    for hour in range(2):
        laptop.clock.pause(COPY_EVERY)
        add(file, Contribution(step="g/1", text=f"uur {hour}"))
        states.append(tables(file))
        file.publish_now()
        for _publishing in range(3):
            file.copy_in_time()
    newest, before = kept_copies(laptop.place, laptop.places)
    laptop.clock.pause(COPY_EVERY)
    file.copy_in_time()
    assert len(kept_copies(laptop.place, laptop.places)) == 2, "nothing new is no new copy"
    file.discard()
    for copy, state in ((before, states[0]), (newest, states[1])):
        put_back(copy.path, laptop.place, laptop.places)
        assert rows_at(laptop) == state


def test_the_copies_of_a_whole_day_leave_the_last_one_of_yesterday(laptop: Laptop) -> None:
    file = laptop.create()
    backups = Backups(laptop.places.backups, file.file_id)
    yesterday = backups.keep(file.place, file.place)
    assert yesterday is not None
    yesterday.rename(yesterday.with_stem("2020-03-12_170000_000000"))
    for hour in range(10):
        laptop.clock.pause(COPY_EVERY)
        add(file, Contribution(step="g/1", text=f"uur {hour}"))
        file.publish_now()
        file.copy_in_time()
    names = [path.stem for path in backups.all()]
    assert names[-1] == "2020-03-12_170000_000000"
    assert len(names) == NEWEST + 1
    file.close()


def test_a_copy_of_what_was_published_before_an_erasure_does_not_hold_the_words(laptop: Laptop) -> None:
    file = laptop.create()
    secret = add(file, Contribution(step="g/1", text="GEHEIM van Fien"))
    file.publish_now()
    file.erase([("contribution", secret)])
    assert b"GEHEIM" in laptop.place.read_bytes(), "it is published at the next pause"
    laptop.clock.pause(COPY_EVERY)
    file.copy_in_time()
    (kept,) = kept_copies(laptop.place, laptop.places)
    assert b"GEHEIM" not in kept.path.read_bytes()
    vet(kept.path, kept.path.name)
    file.close()


def test_a_copy_that_can_not_be_made_costs_no_work(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    file = laptop.create()
    add(file, Draft(step="g/1", text=LONG))
    file.publish_now()
    laptop.clock.pause(COPY_EVERY)

    def full(source: Path, target: Path) -> None:
        Path(target).write_bytes(source.read_bytes()[:100])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(shutil, "copyfile", full)
        file.copy_in_time()
    assert list(laptop.places.backups.rglob("*.tmp")) == []
    assert kept_copies(laptop.place, laptop.places) == []
    file.close()
    assert len(kept_copies(laptop.place, laptop.places)) == 1


def test_a_stick_that_is_pulled_after_the_last_publishing_leaves_a_copy_here(laptop: Laptop) -> None:
    file = laptop.create()
    add(file, Draft(step="g/1", text=LONG))
    file.publish_now()
    expected = tables(file)
    shutil.rmtree(laptop.place.parent)
    assert file.close() is None
    laptop.place.parent.mkdir()
    (kept,) = kept_copies(laptop.place, laptop.places)
    put_back(kept.path, laptop.place, laptop.places)
    assert rows_at(laptop) == expected


def test_what_stands_in_a_copy_is_told_beside_now(laptop: Laptop, morning: Rows) -> None:
    now = look(laptop.place)
    then = look(kept_copies(laptop.place, laptop.places)[1].path)
    assert (now.state, then.state) == (State.GOOD, State.GOOD)
    assert len(now.contents.answers - then.contents.answers) == 1
    assert now.contents.texts == then.contents.texts
    assert len(then.contents.texts) == 1


@pytest.mark.parametrize("kind", ["opened", "closed", "chosen folder", "older program", "put back"])
def test_every_kind_of_copy_can_be_put_back(laptop: Laptop, tmp_path: Path, kind: str) -> None:
    places, place = laptop.places, laptop.place
    if kind == "older program":
        shutil.copyfile(FIXTURES / "v1.praktijk", place)
    else:
        file = laptop.create()
        add(file, Draft(step="g/1", text=LONG))
        file.close()
    if kind == "opened":
        shutil.rmtree(places.backups)  # only what opening keeps is there
    if kind == "chosen folder":
        stick = tmp_path / "mijn kopieën"
        stick.mkdir()
        places = replace(places, backup_folders=(stick,))
        shutil.rmtree(laptop.places.backups)
    file = open_practice_file(place, places)
    expected = tables(file)
    if kind == "closed":
        add(file, Draft(step="g/2", text=LONG))
        expected = tables(file)
        file.close()
        file = open_practice_file(place, places)
    add(file, Draft(step="g/3", text="van later"))
    file.close()
    kept = kept_copies(place, places)
    wanted = kept[1].path
    if kind == "put back":
        back = put_back(kept[1].path, place, places)
        assert back is not None
        put_back(back, place, places)
        wanted = kept[1].path
    if kind == "chosen folder":
        assert stick in wanted.parents
    put_back(wanted, place, places)
    file = open_practice_file(place, places)
    assert tables(file) == expected
    file.close()


def test_a_damaged_file_is_replaced_and_kept_as_what_it_is(laptop: Laptop, morning: Rows) -> None:
    broken = laptop.place.read_bytes()[:-3000]
    laptop.place.write_bytes(broken)
    assert look(laptop.place).state is State.DAMAGED
    before = put_back(kept_copies(laptop.place, laptop.places)[1].path, laptop.place, laptop.places)
    assert rows_at(laptop) == morning
    assert before is not None
    assert before.read_bytes() == broken
    assert look(before).state is State.DAMAGED
    with pytest.raises(DamagedFile, match="Die kopie"):
        put_back(before, laptop.place, laptop.places)
    assert rows_at(laptop) == morning


def test_a_file_that_is_gone_or_empty_comes_back_from_what_was_made_of_its_place(
    laptop: Laptop, morning: Rows
) -> None:
    laptop.place.write_bytes(b"")
    put_back(kept_copies(laptop.place, laptop.places)[1].path, laptop.place, laptop.places)
    assert rows_at(laptop) == morning
    laptop.place.unlink()
    assert look(laptop.place).state is State.GONE
    assert put_back(kept_copies(laptop.place, laptop.places)[1].path, laptop.place, laptop.places) is None
    laptop.place.unlink()
    shutil.rmtree(laptop.place.parent)
    with pytest.raises(KnownError, match=r"stick van .* is weg. Er is niets teruggezet"):
        put_back(kept_copies(laptop.place, laptop.places)[1].path, laptop.place, laptop.places)


def test_erased_words_do_not_come_back_even_from_a_copy_that_was_out_of_reach(
    laptop: Laptop, tmp_path: Path
) -> None:
    file = laptop.create()
    secret = add(file, Contribution(step="g/1", text="GEHEIM van Fien"))
    add(file, Draft(step="g/1", text=LONG))
    file.close()
    stick = tmp_path / "stick met kopieën"
    shutil.copytree(laptop.places.backups, stick)
    file = laptop.open()
    file.erase([("contribution", secret)])
    file.close()
    shutil.rmtree(laptop.places.backups)
    places = replace(laptop.places, backup_folders=(stick,))
    (copy,) = [kept.path for kept in kept_copies(laptop.place, places) if b"GEHEIM" in kept.path.read_bytes()]
    seen = open_copy(copy, laptop.place, places)
    assert tables(seen)["contribution", secret]["text"] is None
    assert b"GEHEIM" not in b"".join(path.read_bytes() for path in seen.copy.folder.iterdir())
    seen.close()
    put_back(copy, laptop.place, places)
    assert b"GEHEIM" not in laptop.place.read_bytes()
    vet(laptop.place, laptop.place.name)
    assert list(places.working_copies.iterdir()) == []


def test_nothing_is_put_back_while_somebody_has_the_file_open(laptop: Laptop, morning: Rows) -> None:
    file = laptop.open()
    content = laptop.place.read_bytes()
    with pytest.raises(KnownError, match=r"is open bij .* Er is niets teruggezet"):
        put_back(kept_copies(laptop.place, laptop.places)[-1].path, laptop.place, laptop.places)
    assert laptop.place.read_bytes() == content
    file.close()


def test_work_that_stayed_behind_is_still_offered_after_putting_back(laptop: Laptop, morning: Rows) -> None:
    file = laptop.open()
    add(file, Draft(step="g/9", text="nog niet gepubliceerd"))
    file.connection.close()
    file.copy.release()
    file.lock.release()
    put_back(kept_copies(laptop.place, laptop.places)[1].path, laptop.place, laptop.places)
    with pytest.raises(NewerWork):
        laptop.open()
    file = laptop.open(newer=Newer.GO_ON)
    assert "nog niet gepubliceerd" in str(tables(file))
    file.close()


def test_when_now_can_not_be_kept_nothing_is_put_back(laptop: Laptop, morning: Rows) -> None:
    copy = laptop.root / "elders" / "kopie.praktijk"
    copy.parent.mkdir()
    shutil.copyfile(kept_copies(laptop.place, laptop.places)[1].path, copy)
    content = laptop.place.read_bytes()
    shutil.rmtree(laptop.places.backups)
    laptop.places.backups.write_bytes(b"")
    with pytest.raises(KnownError, match="niets teruggezet"):
        put_back(copy, laptop.place, laptop.places)
    assert laptop.place.read_bytes() == content


def test_copies_of_another_practice_at_the_same_place_are_not_offered(laptop: Laptop, morning: Rows) -> None:
    ours = [kept.path for kept in kept_copies(laptop.place, laptop.places)]
    laptop.place.unlink()
    other = create_practice_file(laptop.place, laptop.places)
    add(other, Draft(step="g/1", text="een andere praktijk"))
    other.close()
    theirs = [kept.path for kept in kept_copies(laptop.place, laptop.places)]
    assert theirs
    assert not set(ours) & set(theirs)


def test_a_copy_of_a_newer_program_is_named_as_such(laptop: Laptop, morning: Rows) -> None:
    copy = kept_copies(laptop.place, laptop.places)[0].path
    connection = sqlite3.connect(copy)
    connection.execute("DELETE FROM file WHERE key = 'zegel'")
    connection.commit()
    connection.execute("VACUUM")  # not every SQLite wipes what is deleted
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    assert look(copy).state is State.REFUSED
    assert look(copy).contents == Contents()
    with pytest.raises(KnownError, match="nieuwere Praktijkdag"):
        put_back(copy, laptop.place, laptop.places)


def test_thirty_four_large_copies_are_looked_at_without_opening_them_for_work(laptop: Laptop) -> None:
    file = laptop.create()
    with file.work("Veel") as session:
        session.add_all(Contribution(step="g/1", text=f"{number} {LONG}") for number in range(500))
    file.close()
    backups = Backups(laptop.places.backups, file.file_id)
    folder = backups.all()[0].parent
    for month in range(1, 13):
        os.link(backups.all()[0], folder / f"2020-{month:02}-01_120000_000000.praktijk")
    kept = kept_copies(laptop.place, Places(laptop.places.root))
    assert len(kept) == 13
    assert {len(look(one.path).contents.answers) for one in kept} == {500}
    assert kept[-1].made == dt.datetime(2020, 1, 1, 12)
