import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path, PurePosixPath

import pytest

from app.ui.start.recent import MOST, RecentFile, RecentFiles
from app.ui.start.words import folder_in_words, moment_in_words, vanished_in_words

MakeFile = Callable[..., RecentFile]
NOW = datetime(2026, 3, 12, 15, 0)


def test_what_was_added_is_there_the_next_time(tmp_path: Path, recent_file: MakeFile) -> None:
    RecentFiles(tmp_path / "nieuw").add(recent_file("Één 😀"))
    assert RecentFiles(tmp_path / "nieuw").load() == (recent_file("Één 😀"),)


def test_a_file_that_is_opened_again_moves_to_the_top_and_stands_there_once(
    tmp_path: Path, recent_file: MakeFile
) -> None:
    recent = RecentFiles(tmp_path)
    for title in ("A", "B", "A"):
        recent.add(recent_file(title))
    assert [file.title for file in recent.load()] == ["A", "B"]


def test_a_file_can_be_left_out(tmp_path: Path, recent_file: MakeFile) -> None:
    recent = RecentFiles(tmp_path)
    recent.add(recent_file("A"))
    recent.add(recent_file("B"))
    recent.remove(recent_file("B").path)
    assert [file.title for file in recent.load()] == ["A"]


@pytest.mark.parametrize(
    "broken", ["", "{", "[1, null, {}]", '{"a": 1}', "\x00", '[{"path": 3}]', "[" * 100_000]
)
def test_a_broken_list_is_an_empty_list(tmp_path: Path, broken: str) -> None:
    (tmp_path / "recent.json").write_text(broken, encoding="utf-8")
    assert RecentFiles(tmp_path).load() == ()


def test_a_list_that_is_no_text_is_an_empty_list(tmp_path: Path, recent_file: MakeFile) -> None:
    (tmp_path / "recent.json").write_bytes(b"\xff\xfe\xfa")
    recent = RecentFiles(tmp_path)
    assert recent.load() == ()
    recent.add(recent_file("A"))
    assert len(recent.load()) == 1


def test_one_broken_entry_leaves_the_others(tmp_path: Path, recent_file: MakeFile) -> None:
    recent = RecentFiles(tmp_path)
    recent.add(recent_file("A"))
    entries = json.loads((tmp_path / "recent.json").read_text())
    odd = {"path": "/x.praktijk", "kind": "practice", "title": 3, "level": 99, "answered": "veel"}
    (tmp_path / "recent.json").write_text(json.dumps([None, odd, *entries]))
    assert [(file.title, file.level) for file in recent.load()] == [("x", 5), ("A", 1)]


def test_no_more_than_the_most_are_kept(tmp_path: Path, recent_file: MakeFile) -> None:
    recent = RecentFiles(tmp_path)
    entries = [{"path": f"/{number}.praktijk", "kind": "practice"} for number in range(MOST + 50)]
    (tmp_path / "recent.json").write_text(json.dumps(entries))
    assert len(recent.add(recent_file("A"))) == MOST
    assert len(recent.load()) == MOST


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path, recent_file: MakeFile) -> None:
    (tmp_path / "bezet").write_text("een bestand, geen map")
    files = RecentFiles(tmp_path / "bezet").add(recent_file("A"))
    assert [file.title for file in files] == ["A"]


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-03-12T14:32:00", "vandaag 14:32"),
        ("2026-03-11T23:59:00", "gisteren"),
        ("2026-02-03T08:00:00", "3 februari"),
        ("2025-12-12T08:00:00", "12 december"),
        ("2025-01-12T08:00:00", "12 januari 2025"),
        ("2027-01-12T08:00:00", "12 januari 2027"),
        ("onzin", ""),
        ("", ""),
    ],
)
def test_dates_are_words(moment: str, words: str) -> None:
    assert moment_in_words(moment, NOW) == words


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/home/ik/Documenten/Praktijken/a.praktijk", "Documenten / Praktijken"),
        ("/home/ik/a.praktijk", "Persoonlijke map"),
        ("/srv/Gedeelde map/Wemelbeke/a.praktijk", "Gedeelde map / Wemelbeke"),
        ("/a.praktijk", "/"),
    ],
)
def test_a_place_is_its_last_two_folders(path: str, words: str) -> None:
    assert folder_in_words(PurePosixPath(path), PurePosixPath("/home/ik")) == words


def test_a_vanished_file_says_where_it_stood() -> None:
    home = PurePosixPath("/home/ik")
    assert "USB-stick" in vanished_in_words(PurePosixPath("/media/ik/STICK/a.praktijk"), home)
    assert vanished_in_words(PurePosixPath("/home/ik/Weg/a.praktijk"), home) == "Stond in Weg"
