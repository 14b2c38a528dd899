"""Files that are whole and sealed but say what no program of ours writes: refused, and merged by nobody."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.models import Contribution, Draft, Note, Practice
from app.store.seal import make_room, seal
from app.store.vetting import DamagedFile, vet, vet_contents
from tests.store.house import LONG, Laptop, add, tables


def spoiled(path: Path, statement: str) -> None:
    """Do something to a file that is at rest, and seal it again as if nothing happened."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
        make_room(connection)
    seal(path)
    vet(path, path.name)


SPOILS = [
    "UPDATE draft SET text = CAST(x'ff' AS TEXT)",
    "UPDATE draft SET text = x'00'",
    "UPDATE draft SET presence = 'elders'",
    "UPDATE change SET seen = 'nu'",
    "UPDATE change SET seen = '1..'",
    "UPDATE change SET before = '[' WHERE at IS NULL",
    "UPDATE change SET after = 'null' WHERE field = ''",
    "UPDATE change SET actor = 'a b.c'",
    "UPDATE work SET kind = 'x'",
    "UPDATE work SET target = 'nergens'",
    "UPDATE work SET knew = CAST(x'fe' AS TEXT)",
    "UPDATE work SET learned = '[1]'",
    "INSERT INTO tombstone VALUES ('draft', 'x', '', 'x', '')",
    "UPDATE practice SET themes = '{}'",
    "UPDATE change SET seen = '' WHERE at IS NOT NULL",
    "UPDATE change SET seen = counter WHERE at IS NOT NULL",
    "UPDATE change SET seen = '9999' WHERE at IS NOT NULL",
    "UPDATE change SET seen = seen || '.nergens' WHERE at IS NOT NULL",
    "INSERT INTO note (id, presence) VALUES ('nergens', 'present')",
    "UPDATE note SET x = 1e999",
]


@pytest.fixture
def written(laptop: Laptop) -> Path:
    file = laptop.create()
    add(file, Draft(step="g/1", text="Wat wij doen"))
    with file.work("Gewijzigd") as session:
        session.add(Practice(title="Het Speelhuis"))
    add(file, Note(id=add(file, Contribution(step="g/1", kind="note")), x=0.5))
    draft = Draft(step="g/2", text=LONG)
    add(file, draft)
    with file.work("Gewijzigd"):
        draft.text = f"{LONG}En wie niet kon, belde."
    file.close()
    return laptop.place


@pytest.mark.parametrize("statement", SPOILS)
def test_what_no_program_of_ours_writes_is_refused(laptop: Laptop, written: Path, statement: str) -> None:
    vet_contents(written, written.name)
    spoiled(written, statement)
    content = written.read_bytes()
    with pytest.raises(DamagedFile, match="beschadigd"):
        laptop.open()
    assert written.read_bytes() == content


def test_a_file_that_this_computer_wrote_itself_is_not_read_twice(
    laptop: Laptop, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.bringing.vet_contents", lambda *_given: pytest.fail("read"))
    laptop.open().close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET after = '7' WHERE field = 'text'",
        "UPDATE change SET field = 'weg' WHERE field = 'text'",
        "UPDATE change SET entity = 'weg'",
        "UPDATE change SET after = '{\"id\": \"x\"}' WHERE field = ''",
        "UPDATE change SET after = json_set(after, '$.text', json('[]')) WHERE field = ''",
    ],
)
def test_a_copy_that_says_what_cannot_be_is_not_merged(laptop: Laptop, statement: str) -> None:
    file = laptop.create()
    other = laptop.handed(file, "andere")
    copy = other.open()
    draft = Draft(step="g/2", text="Van de anderen")
    add(copy, draft)
    with copy.work("Gewijzigd"):
        draft.text = "Toch anders"
    copy.close()
    spoiled(other.place, statement)
    before = tables(file)
    with pytest.raises(KnownError, match="niets samengevoegd"):
        file.merge_file(other.place)
    assert tables(file) == before
    file.close()
    laptop.open().close()
