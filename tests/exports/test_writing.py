"""A file is written whole or not at all, and a Word file is remembered exactly when it went out."""

import errno
import os
import zipfile
from pathlib import Path

import pytest

from app.exports.wishes import AnnexKind, PlanWishes
from app.exports.writing import (
    check_target,
    export_grondplan,
    export_practice,
    plan_bytes,
    plan_for,
    write_kept,
)
from app.foundation.errors import KnownError
from app.guides.levels import Level
from app.imports.day_file import read_day_file
from app.workshop.day_file import Naming
from app.workshop.exports import CODE_ALPHABET, Exports
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day


def test_a_word_file_is_kept_under_the_id_in_its_footer(workshop: Workshop, tmp_path: Path) -> None:
    done = export_practice(workshop, tmp_path / "plan.docx")
    assert done is not None
    assert done.given is not None
    with zipfile.ZipFile(done.path) as archive:
        footers = [archive.read(name) for name in archive.namelist() if "footer" in name]
    assert any(f"ontwerp – v1 · {done.given.code}".encode() in footer for footer in footers)
    (kept,) = Exports(workshop.file).all()
    assert (kept.code, kept.number, kept.what, kept.format) == (done.given.code, 1, "grondplan", "docx")
    assert kept.file_name == "plan.docx"
    assert Exports(workshop.file).content_of(kept) == done.path.read_bytes()
    assert workshop.file.history.works()[0].label == "Word-document gemaakt"


def test_a_pdf_is_kept_as_a_word_file_is(workshop: Workshop, tmp_path: Path) -> None:
    done = export_practice(workshop, tmp_path / "plan.PDF")
    assert done is not None
    assert done.given is not None
    content = done.path.read_bytes()
    assert content.startswith(b"%PDF")
    (kept,) = Exports(workshop.file).all()
    assert (kept.code, kept.what, kept.format) == (done.given.code, "grondplan", "pdf")
    assert Exports(workshop.file).content_of(kept) == content
    assert workshop.file.history.works()[0].label == "PDF gemaakt"


def test_what_was_chosen_is_kept_with_the_file(workshop: Workshop, tmp_path: Path) -> None:
    wishes = PlanWishes(level=Level.GOED_BESCHREVEN, sections=("doel", "aanpak"), final=True)
    done = export_grondplan(workshop, tmp_path / "plan.docx", wishes)
    assert done is not None
    (kept,) = Exports(workshop.file).all()
    assert (kept.level, kept.sections, kept.final) == ("goed-beschreven", ["doel", "aanpak"], True)


def test_in_three_steps_it_is_the_file_of_the_moment_that_the_plan_was_made(
    workshop: Workshop, tmp_path: Path
) -> None:
    workshop.drafts.write("grondplan/doel.verandering", "Rust in huis.")
    wishes = PlanWishes()
    given = Exports(workshop.file).next_id()
    plan = plan_for(workshop, given, wishes)
    workshop.drafts.write("grondplan/doel.verandering", "Lawaai.")
    content = plan_bytes(plan)
    assert content is not None
    assert Exports(workshop.file).all() == [], "looking at it is not sending it"
    write_kept(workshop, given, content, tmp_path / "plan.docx", wishes)
    with zipfile.ZipFile(tmp_path / "plan.docx") as archive:
        body = archive.read("word/document.xml").decode()
    assert "Rust in huis." in body
    assert "Lawaai." not in body
    (kept,) = Exports(workshop.file).all()
    assert (kept.code, kept.knowledge) == (given.code, given.knowledge)


def test_a_folder_in_the_place_of_the_file_is_refused_at_the_last_step_too(
    workshop: Workshop, tmp_path: Path
) -> None:
    (tmp_path / "plan.docx").mkdir()
    given = Exports(workshop.file).next_id()
    with pytest.raises(KnownError, match="is een map"):
        write_kept(workshop, given, b"PK", tmp_path / "plan.docx", PlanWishes())
    assert Exports(workshop.file).all() == []


def test_ids_are_readable_and_never_come_back(workshop: Workshop, tmp_path: Path) -> None:
    for number in (1, 2):
        done = export_practice(workshop, tmp_path / "plan.docx")
        assert done is not None
        assert done.given is not None
        assert done.given.number == number
        assert set(done.given.code) <= set(CODE_ALPHABET)
        assert len(done.given.code) == 4
    workshop.undo()
    assert Exports(workshop.file).next_id().number == 3
    assert [kept.number for kept in Exports(workshop.file).all()] == [1]


def test_a_day_file_can_be_read_again_and_leaves_no_trace_in_the_practice(tmp_path: Path) -> None:
    with practice_of(sample_day()) as workshop:
        counter = len(workshop.file.history.works())
        export_practice(workshop, tmp_path / "dag.YML")
        assert len(workshop.file.history.works()) == counter
    assert len(read_day_file(tmp_path / "dag.YML").grondplan) == 46


def test_an_anonymous_export_says_how_many_texts_still_name_somebody(tmp_path: Path) -> None:
    with practice_of(sample_day()) as workshop:
        day = export_practice(workshop, tmp_path / "dag.yaml", anonymous=True)
        word = export_practice(workshop, tmp_path / "plan.docx", anonymous=True)
    assert day is not None
    assert word is not None
    assert day.texts_naming_people > 10
    assert word.texts_naming_people == 1
    assert read_day_file(tmp_path / "dag.yaml").participants == ()


def test_who_does_something_stands_in_a_day_file_as_the_naming_rule_has_it(
    workshop: Workshop, tmp_path: Path
) -> None:
    day_id = workshop.people.days()[0].id
    ilke = workshop.people.add_person("Ilke", day_id)
    workshop.people.add_person("Fien", day_id)
    workshop.seats.set_naming(ilke.id, Naming.NOBODY)
    workshop.agreements.add("De map nalezen", "Ilke en Fien", day_id=day_id)
    export_practice(workshop, tmp_path / "dag.yaml")
    (action,) = read_day_file(tmp_path / "dag.yaml").actions
    assert action.who == "iemand en Fien"


def test_an_export_says_in_how_many_texts_somebody_stands_who_asked_not_to_be_named(
    workshop: Workshop, tmp_path: Path
) -> None:
    day_id = workshop.people.days()[0].id
    ilke, fien = (workshop.people.add_person(name, day_id) for name in ("Ilke", "Fien"))
    workshop.seats.set_naming(ilke.id, Naming.NOBODY)
    workshop.seats.set_naming(fien.id, Naming.NAME)
    workshop.drafts.write("grondplan/doel.verandering", "Fien zegt dat het rust geeft.")
    workshop.answers.enter("grondplan/doel.verandering", "Vraag dat eens aan Ilke.", who=fien)
    with_raw = PlanWishes(annexes=frozenset({AnnexKind.RAW}))
    found = [
        done.texts_naming_people
        for wishes in (PlanWishes(), with_raw, PlanWishes(anonymous=True))
        if (done := export_grondplan(workshop, tmp_path / "plan.docx", wishes)) is not None
    ]
    assert found == [0, 1, 1]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("plan.odt", ".docx"), ("plan", ".docx"), ("weg/plan.docx", "De map"), ("map.docx", "is een map")],
)
def test_a_place_that_can_not_be_is_refused_before_anything_happens(
    workshop: Workshop, tmp_path: Path, name: str, hint: str
) -> None:
    (tmp_path / "map.docx").mkdir()
    with pytest.raises(KnownError, match=hint):
        export_practice(workshop, tmp_path / name)
    assert Exports(workshop.file).all() == []


@pytest.mark.parametrize("letters", [200, 240, 300])
def test_a_name_that_is_too_long_is_refused_in_words_and_any_other_name_is_written(
    workshop: Workshop, tmp_path: Path, letters: int
) -> None:
    target = tmp_path / ("n" * letters + ".docx")
    if letters < 250:
        assert export_practice(workshop, target) is not None
        assert target.is_file()
    else:
        with pytest.raises(KnownError, match="is te lang"):
            export_practice(workshop, target)
        assert Exports(workshop.file).all() == []


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".yaml"])
def test_a_folder_that_may_not_be_entered_is_said_in_words(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    """Simulated, because root may enter any folder."""
    looked = Path.stat

    def refuse(place: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if place.name == f"plan{suffix}":
            raise PermissionError(errno.EACCES, "nee")
        return looked(place, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(KnownError, match="mag je op die plaats niet schrijven"):
        export_practice(workshop, tmp_path / f"plan{suffix}")


def test_only_what_we_know_can_be_exported(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="'boek' kunnen we niet exporteren"):
        check_target(tmp_path / "a.docx", "boek")


@pytest.mark.parametrize(
    ("code", "hint"), [(errno.EACCES, "nog open"), (errno.ENOSPC, "geen plaats"), (errno.EBUSY, "nog open")]
)
@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".yaml"])
def test_what_can_not_be_written_is_not_remembered_and_the_old_file_stays(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, hint: str, suffix: str
) -> None:
    target = tmp_path / f"plan{suffix}"
    target.write_text("oud")

    def refuse(_from: Path, _to: Path) -> None:
        raise OSError(code, "nee")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(KnownError, match=hint):
        export_practice(workshop, target)
    assert target.read_text() == "oud"
    assert Exports(workshop.file).all() == []
    assert list(tmp_path.glob(".*.tmp")) == []


def test_a_cancelled_export_writes_nothing(workshop: Workshop, tmp_path: Path) -> None:
    heard: list[float] = []
    assert (
        export_practice(workshop, tmp_path / "a.docx", progress=heard.append, cancelled=lambda: True) is None
    )
    assert heard
    assert not (tmp_path / "a.docx").exists()
    assert Exports(workshop.file).all() == []


def test_html_and_forbidden_letters_do_not_break_word(workshop: Workshop, tmp_path: Path) -> None:
    workshop.describe("title", "<img src='x'> \x01 & Co")
    workshop.drafts.write("grondplan/doel.verandering", "<script>\x0b</script> \ufffe 👩🏾‍🍼")
    done = export_practice(workshop, tmp_path / "a.docx")
    assert done is not None
    with zipfile.ZipFile(done.path) as archive:
        body = archive.read("word/document.xml").decode()
    assert "&lt;script&gt;" in body
    assert "\x0b" not in body
