"""What was erased is nowhere on this computer and never comes back."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.models import Attachment, Blob, Contribution, Draft, Person, Presence, WordTemplate
from app.store.changes import Target
from app.store.history import CLASSES
from app.store.opening import Newer, find_leftovers, open_practice_file
from app.store.practice_file import PracticeFile
from tests.store.house import LONG, Laptop, add, closing, get, merged, put, replayed, tables

SECRET = "Vertrouwelijk-over-Fatma"


def everywhere(laptop: Laptop) -> bool:
    return SECRET.encode() in laptop.everything()


def test_the_words_are_in_no_file_of_this_computer(laptop: Laptop, file: PracticeFile) -> None:
    answer = add(file, Contribution(step="g/1", text=LONG))
    text = Target("contribution", answer, "text")
    put(file, text, f"{LONG[:50]} {SECRET} {LONG[50:]}")
    put(file, text, f"{LONG[:50]} {SECRET} {LONG[50:]} en meer")
    file.publish_now()
    file.close()
    file = laptop.open()
    put(file, text, LONG)
    assert everywhere(laptop)
    file.erase([("contribution", answer)])
    file.publish_now()
    assert not everywhere(laptop)
    assert tables(file) == replayed(file)
    assert get(file, text) is None
    file.close()
    assert not everywhere(laptop)


def test_the_history_goes_and_what_stands_stays(laptop: Laptop, file: PracticeFile) -> None:
    draft = Target("draft", add(file, Draft(step="g/1", text=f"{LONG} {SECRET}")), "text")
    for number in range(30):
        put(file, draft, f"{number} {LONG} {SECRET}")
    put(file, draft, LONG)
    put(file, draft._replace(field="status"), "ruw")
    file.publish_now()
    file.erase_history_of([draft])
    file.publish_now()
    assert not everywhere(laptop)
    assert get(file, draft) == LONG
    assert get(file, draft._replace(field="status")) == "ruw"
    put(file, draft, LONG + "verder")
    file.undo()
    assert get(file, draft) == LONG
    assert tables(file) == replayed(file)


def test_what_holds_no_words_keeps_its_history(file: PracticeFile) -> None:
    rank = Target("contribution", add(file, Contribution(step="g/1", text="kort", rank=LONG)), "rank")
    put(file, rank, f"{LONG}b")
    moved = file.history.works()[0]
    file.erase_history_of([rank])
    assert file.take_back(moved).skipped == ()
    assert get(file, rank) == LONG
    assert tables(file) == replayed(file)


def test_neither_undo_nor_the_history_brings_it_back(file: PracticeFile) -> None:
    draft = Target("draft", add(file, Draft(step="g/1", text=SECRET)), "text")
    put(file, draft, "kort")
    file.erase_history_of([draft])
    for work in file.history.works():
        if work.label == "Definitief gewist":
            with pytest.raises(KnownError, match="kan niet teruggehaald"):
                file.take_back(work)
        elif work.label == "Gewijzigd":
            assert file.take_back(work).skipped == (draft,)
        assert get(file, draft) == "kort"
    assert file.undo() is None


def test_an_old_copy_does_not_bring_it_back(laptop: Laptop, file: PracticeFile) -> None:
    person = add(file, Person(name=SECRET))
    answer = Target("contribution", add(file, Contribution(step="g/1", text=SECRET)), "text")
    old = laptop.handed(file, "old").open()
    put(old, answer, f"{SECRET}, en nog iets")
    put(old, answer._replace(field="presence"), Presence.BINNED.value)
    file.erase([("person", person), answer[:2]])
    with closing(old):
        merged(file, old)
        assert get(file, answer) is None
        assert get(file, answer._replace(field="presence")) == Presence.ERASED
        file.publish_now()
        assert not everywhere(laptop)
        merged(old, file)  # and the erasure travels, backups included
        old.publish_now()
        assert tables(old) == tables(file)
        assert not everywhere(laptop.beside("old"))
        assert file.conflicts() == old.conflicts() == []


def test_what_is_erased_goes_from_every_folder_that_backups_were_kept_in(
    laptop: Laptop, file: PracticeFile, tmp_path: Path
) -> None:
    person = add(file, Person(name=SECRET))
    file.close()
    stick = tmp_path / "stick van vroeger"
    shutil.copytree(laptop.places.backups, stick)
    file = laptop.open()
    file.use_places(replace(laptop.places, backup_folders=(None, stick)))
    assert any(SECRET.encode() in path.read_bytes() for path in stick.rglob("*.praktijk"))
    file.erase([("person", person)])
    file.close()
    assert not any(SECRET.encode() in path.read_bytes() for path in stick.rglob("*.praktijk"))


def test_opening_a_file_that_others_erased_in_cleans_the_backups_here(
    laptop: Laptop, file: PracticeFile
) -> None:
    person = add(file, Person(name=SECRET))
    other_laptop = laptop.handed(file, "other")
    other = other_laptop.open()
    add(other, Person(name="Ann"))
    other.close()
    file.erase([("person", person)])
    file.close()
    shutil.copyfile(laptop.place, other_laptop.place)
    assert everywhere(other_laptop)
    other_laptop.open().close()
    assert not everywhere(other_laptop)


def test_two_who_erase_a_history_each_keep_what_stood_there(laptop: Laptop, file: PracticeFile) -> None:
    draft = Target("draft", add(file, Draft(step="g/1", text=SECRET)), "text")
    other = laptop.handed(file, "other").open()
    put(file, draft, "hier")
    put(other, draft, "daar")
    file.erase_history_of([draft])
    other.erase_history_of([draft])
    with closing(other):
        merged(file, other)
        file.publish_now()
        assert not everywhere(laptop)
        (conflict,) = file.conflicts()
        assert {value for _ref, value in conflict.values} == {"hier", "daar"}


def test_work_that_was_set_aside_is_cleaned_too_and_does_not_bring_it_back(laptop: Laptop) -> None:
    file = laptop.create()
    answer = Target("contribution", add(file, Contribution(step="g/1", text=SECRET)), "text")
    file.publish_now()
    gone = laptop.place.rename(laptop.place.with_suffix(".weg"))
    laptop.place.mkdir()  # nothing can be published here now
    put(file, answer, f"{SECRET} meer")
    assert file.close() is not None
    laptop.place.rmdir()
    gone.rename(laptop.place)
    file = laptop.open(newer=Newer.SET_ASIDE)
    file.erase([answer[:2]])
    file.close()
    assert not everywhere(laptop)
    (leftover,) = find_leftovers(laptop.places)
    assert leftover.set_aside
    file = open_practice_file(laptop.place, laptop.places, newer=Newer.GO_ON)
    assert get(file, answer) is None
    file.close()
    assert not everywhere(laptop)


def test_a_photo_goes_with_what_showed_it_and_undo_keeps_the_others(
    laptop: Laptop, file: PracticeFile
) -> None:
    with file.work("Foto's") as session:
        session.add(Blob(hash="een", content=SECRET.encode()))
        session.add(Blob(hash="twee", content=b"andere foto"))
        session.add(Blob(hash="drie", content=b"laatste foto"))
        session.add(Attachment(id="a", name="foto.jpg", blob_hash="een"))
        session.add(Attachment(id="b", name="foto.jpg", blob_hash="twee"))
    put(file, Target("attachment", "b", "blob_hash"), "drie")
    file.erase([("attachment", "a")])
    file.publish_now()
    assert not everywhere(laptop)
    kept = {name for (name,) in file.connection.execute("SELECT hash FROM blob")}
    assert kept == {"twee", "drie"}


HOLDERS: dict[str, dict[str, object]] = {
    "attachment": {},
    "export": {"code": "K7QX", "number": 1, "what": "grondplan", "format": "docx", "at": ""},
    "word_form": {"guide": "grondplan"},
    "word_return": {},
    "word_template": {},
}
"""What points at a stored file, with what such a row needs."""


@pytest.mark.parametrize("entity", sorted(HOLDERS))
def test_erasing_words_keeps_the_files_of_everything_else(file: PracticeFile, entity: str) -> None:
    assert {name for name, kind in CLASSES.items() if hasattr(kind, "blob_hash")} == set(HOLDERS)
    answer = add(file, Contribution(step="g/1", text=SECRET))
    with file.work("Bestand bewaard") as session:
        session.add(Blob(hash="een", content=b"het bestand"))
        session.add(CLASSES[entity](blob_hash="een", **HOLDERS[entity]))
    file.erase([("contribution", answer)])
    assert file.connection.execute("SELECT content FROM blob").fetchall() == [(b"het bestand",)]


def test_what_is_no_hash_does_not_stop_erasing(file: PracticeFile) -> None:
    answer = add(file, Contribution(step="g/1", text=SECRET))
    template = add(file, WordTemplate(name="huis.dotx", blob_hash=LONG))
    put(file, Target("word_template", template, "blob_hash"), f"{LONG}einde")
    file.erase([("contribution", answer)])
    assert get(file, Target("word_template", template, "blob_hash")) == f"{LONG}einde"
