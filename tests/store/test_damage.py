"""Files that can't be trusted: refused with a sentence, nothing changed, the newest good backup offered."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.models import Draft, Person
from app.store.backups import DAYS, MONTHS, NEWEST, Backups, newest_good_of
from app.store.copies import kept_copies, put_back
from app.store.opening import open_practice_file, restore_backup
from app.store.peek import peek
from app.store.seal import make_room, seal
from app.store.vetting import DamagedFile, vet
from tests.store.house import LONG, Laptop, add, tables


@pytest.fixture
def published(laptop: Laptop) -> Path:
    """A file with something in it, worked in twice."""
    file = laptop.create()
    for number in range(20):
        add(file, Draft(step=f"g/{number}", text=f"{number} {LONG}"))
    file.close()
    laptop.open().close()
    return laptop.place


def test_every_389th_byte_flipped_is_noticed_or_does_not_matter(published: Path, tmp_path: Path) -> None:
    content = published.read_bytes()
    copy = tmp_path / "omgevallen.praktijk"
    refused = 0
    for at in range(0, len(content), 389):
        copy.write_bytes(content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1 :])
        with pytest.raises(DamagedFile):
            vet(copy, copy.name)
        refused += 1
    assert refused > 500


def test_without_its_seal_the_content_is_what_it_was(published: Path, tmp_path: Path) -> None:
    """A flip in the very words that mark the seal takes the seal away, and nothing else."""
    content = published.read_bytes()
    copy = tmp_path / "omgevallen.praktijk"
    copy.write_bytes(content.replace(b"praktijkdag-sha256:", b"praktijkdag-sha257:"))
    vet(copy, copy.name)


@pytest.mark.parametrize("size", [1, 99, 4096, 5000, 20_000, -4096, -1])
def test_a_truncated_file_is_refused_and_the_backup_offered(
    laptop: Laptop, published: Path, size: int
) -> None:
    content = published.read_bytes()[:size]
    published.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        laptop.open()
    assert published.read_bytes() == content
    if len(content) >= 100:
        assert isinstance(caught.value, DamagedFile)
        assert caught.value.backup is not None


def test_a_backup_is_restored_beside_the_damaged_file(laptop: Laptop, published: Path) -> None:
    good = laptop.open()
    expected = tables(good)
    good.close()
    published.write_bytes(published.read_bytes()[:-5000])
    with pytest.raises(DamagedFile, match="beschadigd") as caught:
        laptop.open()
    assert caught.value.backup is not None
    restored = restore_backup(caught.value.backup, published)
    assert restored.name == "Speelhuis (hersteld).praktijk"
    assert restore_backup(caught.value.backup, published).name == "Speelhuis (hersteld 2).praktijk"
    file = laptop.open(place=restored)
    assert tables(file) == expected
    file.close()


def test_a_damaged_backup_is_passed_over(laptop: Laptop, published: Path) -> None:
    file = laptop.open()
    add(file, Person(name="Ann"))
    file.close()
    newest, before, *_older = sorted((laptop.places.backups).rglob("*.praktijk"), reverse=True)
    newest.write_bytes(newest.read_bytes()[:3000])
    published.write_bytes(b"")
    with pytest.raises(DamagedFile, match="is leeg") as caught:
        laptop.open()
    assert caught.value.backup == before


def test_what_is_no_database_or_somebody_elses_is_no_practice_file(laptop: Laptop) -> None:
    laptop.place.write_text("Lieve dagboek,", encoding="utf-8")
    with pytest.raises(KnownError, match="heet wel zo, maar is geen praktijkbestand"):
        laptop.open()
    letter = laptop.place.with_name("brief.txt")
    letter.write_text("Lieve dagboek,", encoding="utf-8")
    with pytest.raises(KnownError, match="kies een bestand dat eindigt op"):
        laptop.open(place=letter)
    laptop.place.unlink()
    connection = sqlite3.connect(laptop.place)
    connection.execute("CREATE TABLE recepten (naam TEXT)")
    connection.commit()
    connection.close()
    with pytest.raises(KnownError, match="ander programma"):
        laptop.open()
    laptop.place.unlink()
    with pytest.raises(KnownError, match="niet gevonden"):
        laptop.open()


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "CREATE VIEW mensen AS SELECT * FROM person",
        "CREATE TABLE extra (x)",
        "CREATE INDEX extra ON person (name)",
        "ALTER TABLE person ADD COLUMN extra TEXT",
        "DROP TABLE blob",
        "CREATE VIRTUAL TABLE zoek USING fts5(x)",
    ],
)
def test_foreign_parts_are_refused(laptop: Laptop, published: Path, sql: str) -> None:
    change(published, sql)
    with pytest.raises(KnownError, match=r"beschadigd|niet horen"):
        laptop.open()
    content = published.read_bytes().replace(b"praktijkdag-sha256:", b"praktijkdag-sha257:")
    published.write_bytes(content)  # and also when who put them there took the seal away
    with pytest.raises(KnownError, match="niet horen"):
        laptop.open()
    assert published.read_bytes() == content


@pytest.mark.parametrize("file_id", ["../../../weg", "/weg", "", "..", "a" * 65, "A b", "é", b"\x00\xff"])
def test_an_id_that_would_lead_a_copy_elsewhere_is_refused(
    laptop: Laptop, published: Path, tmp_path: Path, file_id: object
) -> None:
    copy = next(iter(kept_copies(published, laptop.places))).path
    with closing(sqlite3.connect(published)) as connection:
        connection.execute("UPDATE file SET value = ? WHERE key = 'id'", (file_id,))
        connection.commit()
        make_room(connection)
    seal(published)
    before = sorted(path for path in tmp_path.rglob("*"))
    with pytest.raises(DamagedFile, match="beschadigd"):
        laptop.open()
    assert sorted(path for path in tmp_path.rglob("*")) == before
    assert put_back(copy, published, laptop.places) is not None
    assert laptop.places.backups in next(iter(kept_copies(published, laptop.places))).path.parents


def test_bytes_where_sql_should_be_and_a_database_that_may_not_be_written_are_damage(published: Path) -> None:
    content = published.read_bytes().replace(b"praktijkdag-sha256:", b"praktijkdag-sha257:")
    assert b"CREATE TABLE practice" in content
    for spoiled in (
        content.replace(b"CREATE TABLE practice", b"CREATE TABLE pra\xa2tice"),
        content.replace(b"CREATE TABLE practice", b"CREATE TA\xf0LE practice"),
        content[:18] + b"\x03" + content[19:],
        content[:19] + b"\x80" + content[20:],
    ):
        published.write_bytes(spoiled)
        assert peek(published) is None or spoiled[18] == 3
        with pytest.raises(DamagedFile):
            vet(published, published.name)


def test_a_newer_version_is_refused(laptop: Laptop, published: Path) -> None:
    change(published, "DELETE FROM file WHERE key = 'zegel'", "VACUUM", "PRAGMA user_version = 999")
    with pytest.raises(KnownError, match="nieuwere Praktijkdag"):
        laptop.open()


def test_backups_rotate(laptop: Laptop) -> None:
    file = laptop.create()
    for number in range(NEWEST + 5):
        add(file, Person(name=str(number)))
        file.publish_now()
        Backups(laptop.places.backups, file.file_id).keep(file.place, file.place)
    backups = Backups(laptop.places.backups, file.file_id)
    assert len(backups.all()) == NEWEST
    assert backups.keep(file.place, file.place) is None, "the same twice is one backup"
    folder = backups.all()[0].parent
    for month in range(1, 13):
        for day in range(1, 29):
            for hour in (8, 17):
                (folder / f"2020-{month:02}-{day:02}_{hour:02}0000_000000.praktijk").touch()
    abandoned, being_made = folder / "2020-01-01_080000_000000.tmp", folder / "2999-01-01_080000_000000.tmp"
    abandoned.touch()
    being_made.touch()
    add(file, Person(name="nog een"))
    file.publish_now()
    backups.keep(file.place, file.place)
    assert (abandoned.exists(), being_made.exists()) == (False, True)
    names = [path.stem for path in backups.all()]
    assert len(names) <= NEWEST + DAYS + MONTHS
    assert "2020-12-28_170000_000000" in names, "the last of a day"
    assert "2020-12-28_080000_000000" not in names
    assert len({name[:7] for name in names}) == MONTHS
    file.close()


def test_a_copy_made_after_the_clock_went_back_is_kept(laptop: Laptop, published: Path) -> None:
    assert published == laptop.place
    file = laptop.open()
    backups = Backups(laptop.places.backups, file.file_id)
    folder = backups.all()[0].parent
    for month in range(1, MONTHS + 1):
        for day in range(1, DAYS + 1):
            (folder / f"2090-{month:02}-{day:02}_090000_000000.praktijk").touch()
    add(file, Person(name="Ann"))
    file.publish_now()
    made = backups.keep(file.place, file.place)
    assert made is not None
    assert made in backups.all()
    file.close()


def test_backups_go_where_people_want_them_and_those_of_before_are_still_found(
    laptop: Laptop, published: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "mijn kopieën"
    stick.mkdir()
    elsewhere = replace(laptop.places, backup_folders=(stick,))
    file = open_practice_file(published, elsewhere)
    add(file, Person(name="Ann"))
    file.close()
    newest = max(stick.rglob("*.praktijk"))
    back_home = replace(laptop.places, backup_folders=(None, stick))
    assert newest_good_of(back_home.all_backups, published) == newest
    shutil.rmtree(stick)
    assert elsewhere.backups == laptop.places.backups
    assert newest_good_of(elsewhere.all_backups, published) is not None, "the older ones lie here"


def test_a_full_disk_while_opening_says_so(laptop: Laptop, published: Path) -> None:
    shutil.rmtree(laptop.places.backups)
    laptop.places.backups.write_bytes(b"")  # no folder can be made here
    with pytest.raises(KnownError, match="reservekopie"):
        laptop.open()
    assert list(laptop.places.working_copies.iterdir()) == []


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
        connection.commit()
    connection.close()
