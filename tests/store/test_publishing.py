"""The file at the user's place: always whole, and what happens when that can't be."""

import contextlib
import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.models import Draft, Person, Practice
from app.store.changes import Target
from app.store.lock import Holder, ProcessLock
from app.store.opening import (
    Newer,
    NewerWork,
    OpenElsewhere,
    OpenMode,
    create_practice_file,
    find_leftovers,
    open_leftover,
)
from app.store.peek import peek
from app.store.practice_file import CHECKPOINT_BYTES, PracticeFile
from app.store.publishing import ChangedElsewhere, NotPublished, Published, publish
from app.store.seal import Seal, look_at_seal
from app.store.trouble import Trouble
from app.store.vetting import vet
from tests.store.house import LONG, Laptop, add, get, put, tables, visible


def names(laptop: Laptop) -> set[str]:
    """Who is in the published file, read without this program."""
    connection = sqlite3.connect(laptop.place)
    try:
        return {name for (name,) in connection.execute("SELECT name FROM person WHERE presence = 'present'")}
    finally:
        connection.close()


def trouble_of(outcome: object) -> Trouble:
    assert isinstance(outcome, NotPublished), outcome
    assert outcome.sentence.endswith(".")
    return outcome.trouble


def test_a_closed_file_is_whole_sealed_and_alone(laptop: Laptop) -> None:
    file = laptop.create()
    add(file, Person(name="Ann"))
    assert file.close() is None
    assert names(laptop) == {"Ann"}
    assert look_at_seal(laptop.place) is Seal.WHOLE
    assert os.listdir(laptop.place.parent) == [laptop.place.name]
    assert list(laptop.places.working_copies.iterdir()) == []


def test_a_reader_never_sees_half_a_file(laptop: Laptop, file: PracticeFile) -> None:
    done = threading.Event()
    seen: list[str] = []

    def read() -> None:
        while not done.is_set():
            copy = laptop.root / "gelezen.praktijk"
            shutil.copyfile(laptop.place, copy)
            vet(copy, copy.name)
            seen.append(copy.name)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(25):
        add(file, Draft(step=f"g/{number}", text=LONG * 50))
        assert isinstance(file.publish_now(), Published)
    done.set()
    reader.join()
    assert seen


def test_where_readers_hold_a_file_it_is_tried_again_and_never_called_forbidden(
    laptop: Laptop, file: PracticeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, held = os.replace, [True]

    def refuses(source: Path, target: Path) -> None:
        if held and held.pop():
            raise PermissionError(errno.EACCES, "Access is denied", str(target))
        replace(source, target)

    monkeypatch.setattr("app.store.publishing._READERS_HOLD", True)
    monkeypatch.setattr("app.store.publishing._PAUSES", (0.0, 0.0, 0.0))
    monkeypatch.setattr("os.replace", refuses)
    add(file, Person(name="Ann"))
    assert isinstance(file.publish_now(), Published)
    before = laptop.place.read_bytes()
    add(file, Person(name="Bilal"))
    held[:] = [True] * 9
    assert trouble_of(file.publish_now()) is Trouble.UNREACHABLE
    assert laptop.place.read_bytes() == before
    assert list(laptop.place.parent.glob(".*.tmp")) == []
    held.clear()
    assert isinstance(file.publish_now(), Published)


def test_typing_goes_on_while_a_worker_publishes(file: PracticeFile) -> None:
    draft = Target("draft", add(file, Draft(step="g/1", text=LONG)), "text")
    for _round in range(10):
        with ThreadPoolExecutor(1) as worker:
            outcome = worker.submit(publish, file.snapshot(), file.place, file.lock)
            for number in range(20):
                put(file, draft, f"{LONG}{number}")
        assert isinstance(outcome.result(), Published)
        assert not file.finish(outcome.result())
        assert file.unpublished
        vet(file.place, "gepubliceerd")
    file.snapshot()
    with pytest.raises(RuntimeError, match="one publishing at a time"):
        file.snapshot()
    file.finish(NotPublished(Trouble.UNREACHABLE, "."))


def test_the_log_is_folded_in_also_when_nothing_can_be_published(laptop: Laptop, file: PracticeFile) -> None:
    shutil.move(laptop.place.parent, laptop.root / "weg")
    for number in range(40):
        add(file, Draft(step=f"g/{number}", text=LONG * 200))
        file.publish_now()
    assert file.copy.wal.stat().st_size < CHECKPOINT_BYTES + 300_000
    shutil.move(laptop.root / "weg", laptop.place.parent)


def test_the_stick_is_pulled_and_put_back(laptop: Laptop, file: PracticeFile) -> None:
    shutil.move(laptop.place.parent, laptop.root / "weg")
    add(file, Person(name="Ann"))
    assert trouble_of(file.publish_now()) is Trouble.PLACE_GONE
    assert file.unpublished
    shutil.move(laptop.root / "weg", laptop.place.parent)
    assert isinstance(file.publish_now(), Published)
    assert names(laptop) == {"Ann"}
    assert not file.unpublished


def test_work_on_a_lost_stick_is_offered_and_goes_on(laptop: Laptop) -> None:
    file = laptop.create()
    shutil.move(laptop.place.parent, laptop.root / "weg")
    add(file, Person(name="Ann"))
    assert trouble_of(file.close()) is Trouble.PLACE_GONE
    (leftover,) = find_leftovers(laptop.places)
    assert leftover.path == str(laptop.root / "stick" / laptop.place.name)
    file = open_leftover(leftover, laptop.places)
    assert file.session.query(Person).one().name == "Ann"
    with pytest.raises(KnownError, match="intussen al open"):
        open_leftover(leftover, laptop.places)
    shutil.move(laptop.root / "weg", laptop.place.parent)
    assert file.close() is None
    assert names(laptop) == {"Ann"}
    assert find_leftovers(laptop.places) == []


def unpublished_work(laptop: Laptop, name: str) -> None:
    """Leave work behind that could not be published."""
    file = laptop.open() if laptop.place.exists() else laptop.create()
    shutil.move(laptop.place.parent, laptop.root / "weg")
    add(file, Person(name=name))
    assert file.close() is not None
    shutil.move(laptop.root / "weg", laptop.place.parent)


def test_newer_work_is_asked_about_and_gone_on_with(laptop: Laptop) -> None:
    unpublished_work(laptop, "Ann")
    with pytest.raises(NewerWork, match="nieuwer werk") as caught:
        laptop.open()
    assert caught.value.leftover.changed_at
    file = laptop.open(newer=Newer.GO_ON)
    assert file.close() is None
    assert names(laptop) == {"Ann"}
    laptop.open().close()


def test_newer_work_that_is_set_aside_stays_and_is_not_asked_about_again(laptop: Laptop) -> None:
    unpublished_work(laptop, "Ann")
    file = laptop.open(newer=Newer.SET_ASIDE)
    add(file, Person(name="Bilal"))
    file.close()
    assert names(laptop) == {"Bilal"}
    laptop.open().close()
    laptop.open(newer=Newer.GO_ON).close()
    assert names(laptop) == {"Ann", "Bilal"}


def test_work_that_was_published_after_all_is_not_asked_about(laptop: Laptop) -> None:
    """The program stopped between the rename and its note of it."""
    file = laptop.create()
    note = (file.copy.folder / "plaats.json").read_bytes()
    add(file, Person(name="Ann"))
    file.publish_now()
    folder = file.copy.folder
    left = laptop.root / "left"
    shutil.copytree(folder, left)
    file.close()
    shutil.copytree(left, folder)
    (folder / "plaats.json").write_bytes(note)
    laptop.open().close()
    assert list(laptop.places.working_copies.iterdir()) == []


def test_two_laptops_take_turns_without_knowing_and_nothing_is_lost(laptop: Laptop) -> None:
    file = laptop.create()
    other_laptop = Laptop(laptop.root.parent / "other")
    other = other_laptop.open(mode=OpenMode.ALONGSIDE, place=laptop.place)
    add(file, Person(name="Ann"))
    add(other, Person(name="Bilal"))
    assert trouble_of(other.publish_now()) is Trouble.OPEN_ELSEWHERE
    assert file.close() is None
    assert isinstance(other.publish_now(), Published)
    assert names(laptop) == {"Ann", "Bilal"}
    assert {row["name"] for row in visible(other).values()} == {"Ann", "Bilal"}
    with pytest.raises(OpenElsewhere):
        laptop.open()  # the file became theirs
    other.close()


def test_a_file_that_a_cloud_client_replaced_is_merged(laptop: Laptop, file: PracticeFile) -> None:
    other_laptop = laptop.handed(file, "other")
    other = other_laptop.open()
    add(other, Person(name="Bilal"))
    other.close()
    add(file, Person(name="Ann"))
    shutil.copyfile(other_laptop.place, laptop.place)
    outcome = publish(file.snapshot(), file.place, file.lock)
    assert isinstance(outcome, ChangedElsewhere)
    assert file.finish(outcome), "once more, merged"
    assert isinstance(file.publish_now(), Published)
    assert names(laptop) == {"Ann", "Bilal"}
    assert next(work.kind for work in file.history.works()) == "merge"
    assert [*file.copy.folder.glob("elders*"), *file.copy.folder.glob("uit*")] == []


def test_other_bytes_of_the_same_size_and_time_are_noticed(laptop: Laptop, file: PracticeFile) -> None:
    before = laptop.place.stat()
    content = bytearray(laptop.place.read_bytes())
    content[-1] ^= 1
    laptop.place.write_bytes(content)
    os.utime(laptop.place, ns=(before.st_atime_ns, before.st_mtime_ns))
    add(file, Person(name="Ann"))
    assert trouble_of(file.publish_now()) is Trouble.OTHER_FILE
    assert laptop.place.read_bytes() == content
    laptop.place.unlink()


def test_a_touched_file_is_the_same_file(laptop: Laptop, file: PracticeFile) -> None:
    os.utime(laptop.place, (1, 1))
    add(file, Person(name="Ann"))
    outcome = publish(file.snapshot(), file.place, file.lock)
    assert isinstance(outcome, Published)
    file.finish(outcome)


def test_a_disk_too_full_to_look_at_what_is_in_its_place_is_said_to_be_full(
    laptop: Laptop, file: PracticeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    copyfile = shutil.copyfile

    def no_room(source: Path, target: Path) -> Path:
        if Path(target).name.startswith("elders"):
            raise OSError(errno.ENOSPC, "no room")
        return copyfile(source, target)

    laptop.place.write_bytes(b"boodschappen")
    add(file, Person(name="Ann"))
    monkeypatch.setattr(shutil, "copyfile", no_room)
    assert trouble_of(file.publish_now()) is Trouble.FULL
    monkeypatch.setattr(shutil, "copyfile", copyfile)
    assert trouble_of(file.publish_now()) is Trouble.OTHER_FILE
    laptop.place.unlink()


@pytest.mark.parametrize("content", [b"", b"boodschappen", b"SQLite format 3\x00" + b"\x07" * 5000])
def test_something_else_in_its_place_is_left_alone(
    laptop: Laptop, file: PracticeFile, content: bytes
) -> None:
    laptop.place.write_bytes(content)
    add(file, Person(name="Ann"))
    assert trouble_of(file.publish_now()) is Trouble.OTHER_FILE
    assert laptop.place.read_bytes() == content
    laptop.place.unlink()


def test_another_practice_in_its_place_is_left_alone(laptop: Laptop, file: PracticeFile) -> None:
    other_laptop = laptop.beside("other")
    other_laptop.create().close()
    shutil.copyfile(other_laptop.place, laptop.place)
    add(file, Person(name="Ann"))
    assert trouble_of(file.publish_now()) is Trouble.OTHER_FILE
    assert laptop.place.read_bytes() == other_laptop.place.read_bytes()
    laptop.place.unlink()


def test_a_folder_where_the_file_should_be(laptop: Laptop, file: PracticeFile) -> None:
    laptop.place.unlink()
    laptop.place.mkdir()
    add(file, Person(name="Ann"))
    assert trouble_of(file.publish_now()) in (Trouble.OTHER_FILE, Trouble.UNREACHABLE)
    laptop.place.rmdir()
    assert isinstance(file.publish_now(), Published)


READ_ONLY = """
import os, sys
from pathlib import Path
from tests.store.house import Laptop, add
from app.models import Person
laptop = Laptop(Path(sys.argv[1]))
laptop.place.parent.chmod(0o555)
laptop.root.chmod(0o777)
if os.getuid() == 0:
    os.chown(laptop.root / "data", 1234, 1234)
    for folder, folders, names in os.walk(laptop.root / "data"):
        for name in folders + names:
            os.chown(Path(folder) / name, 1234, 1234)
    os.setuid(1234)
file = laptop.open()
add(file, Person(name="Ann"))
print(file.publish_now().trouble)
print(file.close().trouble)
"""


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are another thing there")
def test_a_read_only_folder(laptop: Laptop, tmp_path: Path) -> None:
    laptop.create().close()
    for folder in (tmp_path, *tmp_path.parents):
        if folder == Path(tempfile.gettempdir()):
            break
        folder.chmod(0o755)
    result = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(laptop.root)], capture_output=True, text=True, check=False
    )
    assert result.stdout.split() == ["forbidden", "forbidden"], result.stderr
    assert names(laptop) == set()
    laptop.place.parent.chmod(0o755)


def test_a_folder_that_is_not_there_is_no_place_for_a_new_file(laptop: Laptop) -> None:
    with pytest.raises(KnownError, match="kan daar niet gemaakt worden"):
        create_practice_file(laptop.root / "nergens" / "x.praktijk", laptop.places)
    assert find_leftovers(laptop.places) == []
    laptop.create().close()
    with pytest.raises(KnownError, match="bestaat al"):
        laptop.create()


def test_through_a_link_the_file_itself_is_written(laptop: Laptop) -> None:
    laptop.create().close()
    link = laptop.root / "snelkoppeling.praktijk"
    link.symlink_to(laptop.place)
    file = laptop.open(place=link)
    add(file, Person(name="Ann"))
    file.close()
    assert link.is_symlink()
    assert names(laptop) == {"Ann"}


def test_a_relative_place_stays_where_it_was(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(laptop.place.parent)
    file = create_practice_file(Path(laptop.place.name), laptop.places)
    monkeypatch.chdir(laptop.root)
    add(file, Person(name="Ann"))
    assert file.close() is None
    assert names(laptop) == {"Ann"}


def test_a_second_opener_hears_who_has_it(laptop: Laptop, file: PracticeFile) -> None:
    with pytest.raises(OpenElsewhere, match="is open bij") as caught:
        laptop.open()
    assert caught.value.holder.pid == os.getpid()
    assert str(caught.value.holder) in caught.value.sentence


@pytest.mark.parametrize("pid", ["dead", "reused"])
def test_the_lock_of_a_program_that_stopped_is_taken_over(laptop: Laptop, pid: str) -> None:
    laptop.create().close()
    lock = laptop.place.with_name(f".{laptop.place.name}.slot")
    left = laptop.root / "data" / "werkkopie" / "left"
    left.mkdir(parents=True)
    (left / "in-gebruik").touch()
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    number = dead.pid if pid == "dead" else os.getpid()
    lock.write_text(json.dumps(asdict(Holder.me()) | {"pid": number, "copy": str(left)}), encoding="utf-8")
    laptop.open().close()
    assert not lock.exists()


def test_a_garbled_lock_keeps_nobody_out(laptop: Laptop) -> None:
    laptop.create().close()
    laptop.place.with_name(f".{laptop.place.name}.slot").write_bytes(b"")
    laptop.open().close()


def test_a_peek_tells_the_title_without_opening(laptop: Laptop) -> None:
    file = laptop.create()
    assert peek(laptop.place) is None
    add(file, Practice(title="Het Speelhuis"))
    file.close()
    found = peek(laptop.place)
    assert found is not None
    assert found.title == "Het Speelhuis"


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from tests.store.house import Laptop, add, tables, replayed
from app.foundation.errors import KnownError
from app.models import Draft, Person
laptop = Laptop(Path(sys.argv[1]))
file = laptop.open()
add(file, Person(name="Ann"))
size = file.copy.wal.stat().st_size + 20_000
resource.setrlimit(resource.RLIMIT_FSIZE, (max(size, int(sys.argv[2])), resource.RLIM_INFINITY))
kept = 1
try:
    for number in range(500):
        add(file, Draft(step=f"g/{number}", text="tekst " * 1000))
        kept += 1
except KnownError as error:
    print(error.sentence)
assert len(tables(file)) == kept, (len(tables(file)), kept)
assert tables(file) == replayed(file)
print(file.publish_now())
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
add(file, Person(name="Bilal"))
assert tables(file) == replayed(file)
assert file.close() is None
"""


@pytest.mark.skipif(os.name == "nt", reason="needs limits of a process")
def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(laptop: Laptop) -> None:
    laptop.create().close()
    result = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(laptop.root), "300000"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "schijf van deze computer is vol" in result.stdout
    assert "Trouble.FULL" in result.stdout
    assert names(laptop) == {"Ann", "Bilal"}
    assert [path.name for path in laptop.place.parent.iterdir()] == [laptop.place.name]


def test_what_is_open_is_never_tidied_away(laptop: Laptop, file: PracticeFile) -> None:
    person = add(file, Person(name="Ann"))
    assert find_leftovers(laptop.places) == []
    assert get(file, Target("person", person, "name")) == "Ann"
    assert file.copy.database.exists()
    assert tables(file)


def test_an_empty_folder_of_a_program_stopped_while_making_or_removing_it_is_tidied_away(
    laptop: Laptop,
) -> None:
    laptop.create().close()
    (laptop.places.working_copies / "begonnen").mkdir()
    laptop.open().close()
    assert list(laptop.places.working_copies.iterdir()) == []


def test_who_is_tidied_away_before_the_lock_is_there_makes_another_folder(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.create().close()
    take = ProcessLock.take
    tidied: list[Path] = []

    def take_late(lock: ProcessLock) -> bool:
        if not tidied:
            tidied.extend(laptop.places.working_copies.iterdir())
            assert find_leftovers(laptop.places) == []
        return take(lock)

    monkeypatch.setattr(ProcessLock, "take", take_late)
    file = laptop.open()
    assert file.copy.folder not in tidied
    assert [path for path in tidied if path.exists()] == []
    file.close()


@pytest.mark.parametrize("removed", range(4))
def test_a_removing_that_was_cut_short_leaves_no_work_to_go_on_with(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, removed: int
) -> None:
    file = laptop.create()
    add(file, Person(name="Ann"))
    unlink = Path.unlink
    done: list[Path] = []

    def stop_after(path: Path, missing_ok: bool = False) -> None:
        if path.parent == file.copy.folder:
            if len(done) == removed:
                raise KeyboardInterrupt
            done.append(path)
        unlink(path, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", stop_after)
        with contextlib.suppress(KeyboardInterrupt):
            file.close()
    file.copy.release()
    assert find_leftovers(laptop.places) == []
    assert names(laptop) == {"Ann"}
    assert list(laptop.places.working_copies.iterdir()) == []
