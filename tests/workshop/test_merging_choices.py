"""A copy is looked at before it comes in, and what both changed is chosen side by side."""

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.models import Attendance, Presence, id_for
from app.store.changes import Target
from app.store.history import CLASSES
from app.store.opening import open_practice_file
from app.store.places import Places
from app.store.registers import UNCONTESTED
from app.store.vetting import DamagedFile
from app.workshop.day_file import Naming
from app.workshop.merging import bring, merge_from, preview, take_in
from app.workshop.merging_choices import decide, decide_other, joined, open_choices
from app.workshop.merging_words import NOUNS, Act, field_words
from app.workshop.same_people import join, people_twice
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in
from tests.store.kinds import fields_of

STEP = "grondplan/doel.verandering"
WRITTEN_ONCE = {"knowledge", "code", "number", "format", "text_hash"}
"""Fields that nobody writes a second time."""
OURS = "Rust in huis.\n\nDat zeggen wij.\n\nSamen eten."
THEIRS = "Rust in huis.\n\nDat zeggen zij.\n\nSamen eten."


@dataclass
class Apart:
    """Two copies of one practice, of which ``mine`` is open."""

    mine: Workshop
    folder: Path

    @property
    def place(self) -> Path:
        return self.folder / "Kopie.praktijk"

    def there(self) -> Workshop:
        return Workshop(open_practice_file(self.place, Places(self.folder / "ander")))


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Apart]:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    mine.drafts.write(STEP, "Rust in huis.")
    mine.file.publish_now()
    shutil.copyfile(mine.file.place, tmp_path / "Kopie.praktijk")
    yield Apart(mine, tmp_path)
    mine.file.discard()


@pytest.fixture
def torn(apart: Apart) -> Apart:
    """Both wrote another text."""
    there = apart.there()
    there.drafts.write(STEP, THEIRS)
    there.file.close()
    apart.mine.drafts.write(STEP, OURS)
    return apart


def test_a_preview_says_what_comes_and_changes_nothing(apart: Apart) -> None:
    there = apart.there()
    table = there.people.add_table("Tafel 2", None)
    there.answers.add(STEP, ["Een stoel"], who=there.people.add_person("Fien"))
    there.answers.add(STEP, ["Een tafel"], who=table)
    there.drafts.write(STEP, THEIRS)
    there.file.close()
    before, works = apart.place.read_bytes(), apart.mine.file.history.works()
    other = bring(apart.mine, apart.place)
    found = preview(apart.mine, other)
    other.let_go()
    assert found.sentence == (
        "'Kopie.praktijk' brengt twee antwoorden, één naam, één tafel en één tekst (gewijzigd)."
    )
    words = {one.words for one in found.brought}
    assert {"Antwoord ‘Een stoel’", "Antwoord ‘Een tafel’", "Naam ‘Fien’"} <= words
    said = {one.who: one for one in found.brought if one.entity == "contribution"}
    assert set(said) == {"Fien", "Tafel 2"}
    assert said["Fien"].section == "Doel"
    assert dict(found.by_section()) == {"Doel": 3}
    assert [one.act for one in found.brought if one.entity == "draft"] == [Act.CHANGED]
    assert found.choices == 0
    assert [one.at for one in found.brought] == sorted((one.at for one in found.brought), reverse=True)
    assert apart.mine.file.history.works() == works
    assert apart.mine.answers.of(STEP) == []
    assert apart.place.read_bytes() == before
    assert list(apart.mine.file.copy.folder.glob("erbij*")) == []


def test_the_preview_counts_the_choices_that_will_come(torn: Apart) -> None:
    other = bring(torn.mine, torn.place)
    assert preview(torn.mine, other).choices == 1
    assert take_in(torn.mine, other).choices == 1
    again = preview(torn.mine, other)
    other.let_go()
    assert (again.anything, again.choices) == (False, 0)
    assert again.sentence == "'Kopie.praktijk' heeft niets wat hier nog niet in zit."


def test_what_was_erased_here_is_not_shown_and_does_not_come_back(apart: Apart) -> None:
    apart.mine.answers.add(STEP, ["Een geheim"])
    apart.mine.file.publish_now()
    shutil.copyfile(apart.mine.file.place, apart.place)
    there = apart.there()
    (answer,) = there.answers.of(STEP)
    there.answers.edit(answer.id, "Een groot geheim")
    there.drafts.write(STEP, "Ook het geheim.")
    there.file.close()
    apart.mine.file.erase([("contribution", answer.id)])
    draft = id_for("draft", STEP)
    apart.mine.file.erase_history_of([Target("draft", draft, "text")])
    other = bring(apart.mine, apart.place)
    found = preview(apart.mine, other)
    take_in(apart.mine, other)
    other.let_go()
    assert [(one.entity, one.words) for one in found.brought] == [("draft", "Tekst, gewijzigd")]
    assert apart.mine.answers.of(STEP) == []
    assert b"groot geheim" not in apart.mine.file.copy.database.read_bytes()


def test_who_has_the_copy_open_is_told(apart: Apart, monkeypatch: pytest.MonkeyPatch) -> None:
    there = apart.there()
    there.answers.add(STEP, ["Een stoel"])
    there.file.publish_now()
    other = bring(apart.mine, apart.place)
    assert other.open_at
    assert preview(apart.mine, other).open_at == other.open_at
    other.let_go()
    there.file.close()


def test_a_file_that_cannot_come_in_says_why_in_one_sentence(apart: Apart, tmp_path: Path) -> None:
    zipped, broken, newer = (tmp_path / f"{name}.praktijk" for name in ("zip", "stuk", "nieuw"))
    zipped.write_bytes(b"PK\x03\x04rest")
    broken.write_bytes(apart.place.read_bytes()[:5000])
    shutil.copyfile(apart.place, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    newer.with_name("x").unlink(missing_ok=True)
    with pytest.raises(KnownError, match="pak het eerst uit"):
        bring(apart.mine, zipped)
    with pytest.raises(DamagedFile, match="beschadigd"):
        bring(apart.mine, broken)
    with pytest.raises(KnownError):
        bring(apart.mine, newer)
    with pytest.raises(KnownError, match="niet gevonden"):
        bring(apart.mine, tmp_path / "weg.praktijk")
    with pytest.raises(KnownError, match="dat je open hebt"):
        bring(apart.mine, apart.mine.file.place)
    assert list(apart.mine.file.copy.folder.glob("erbij*")) == []


def test_an_older_file_comes_in_as_it_is(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "store" / "fixtures" / "v2.praktijk"
    for name in ("mijn", "hun"):
        shutil.copyfile(old, tmp_path / f"{name}.praktijk")
    mine = Workshop(open_practice_file(tmp_path / "mijn.praktijk", places_in(tmp_path)))
    mine.describe("title", "Nieuwe titel")
    other = bring(mine, tmp_path / "hun.praktijk")
    assert not preview(mine, other).anything
    other.let_go()
    mine.file.discard()


@pytest.mark.parametrize(
    ("pick", "becomes"),
    [
        (0, None),
        (1, None),
        ("both", "Rust in huis.\n\nDat zeggen wij.\n\nDat zeggen zij.\n\nSamen eten."),
        ("other", "Dat zeggen we samen."),
    ],
)
def test_a_choice_settles_it_in_every_copy_and_undo_takes_it_back(
    torn: Apart, pick: int | str, becomes: str | None
) -> None:
    mine = torn.mine
    merge_from(mine, torn.place)
    (choice,) = open_choices(mine)
    assert choice.place.startswith("Doel: ")
    assert choice.field == "tekst"
    assert {one.value for one in choice.options} == {OURS, THEIRS}
    assert choice.options[choice.shown].value == mine.drafts.all()[STEP]
    assert all(one.who and one.at for one in choice.options)
    if isinstance(pick, int):
        becomes = choice.options[pick].value
        decide(mine, choice, becomes)
    elif pick == "both":
        assert sorted(choice.both.split("\n\n")) == sorted(str(becomes).split("\n\n"))
        becomes = choice.both
        decide(mine, choice, choice.both)
    else:
        decide_other(mine, choice, str(becomes))
    assert mine.drafts.all()[STEP] == becomes
    assert open_choices(mine) == []
    mine.file.publish_now()
    there = torn.there()
    there.file.merge_file(mine.file.place)
    assert there.drafts.all()[STEP] == becomes
    assert open_choices(there) == []
    there.file.close()
    mine.undo()
    assert len(open_choices(mine)) == 1


def test_a_choice_that_was_settled_meanwhile_is_not_made_twice(torn: Apart) -> None:
    merge_from(torn.mine, torn.place)
    (choice,) = open_choices(torn.mine)
    decide(torn.mine, choice, choice.options[0].value)
    with pytest.raises(KnownError, match="intussen"):
        decide(torn.mine, choice, choice.options[1].value)
    with pytest.raises(KnownError, match="typ eerst"):
        decide_other(torn.mine, choice, "  ")


def test_thrown_away_here_and_worked_on_there_is_said_in_words(apart: Apart) -> None:
    apart.mine.answers.add(STEP, ["Een stoel"])
    apart.mine.file.publish_now()
    shutil.copyfile(apart.mine.file.place, apart.place)
    there = apart.there()
    (answer,) = there.answers.of(STEP)
    there.answers.edit(answer.id, "Een rode stoel")
    there.file.close()
    apart.mine.answers.bin(answer.id)
    merge_from(apart.mine, apart.place)
    (choice,) = open_choices(apart.mine)
    assert {one.words for one in choice.options} == {"blijft staan", "in de prullenmand"}
    assert (choice.field, choice.is_text, choice.both) == ("blijft of weg", False, None)
    assert "‘Een rode stoel’" in choice.place


def test_texts_are_joined_with_what_they_share_once() -> None:
    assert joined(["Speelhuis", "Het Speelhuis"]) == "Speelhuis / Het Speelhuis"
    assert joined(["a\nb\nd", "a\nc\nd"]) == "a\nb\nc\nd"
    assert joined(["Een.\n\nTwee.", "Een.\n\nDrie."], markdown=True) == "Een.\n\nTwee.\n\nDrie."


def test_a_name_that_two_tables_typed_can_become_one_person(apart: Apart) -> None:
    mine, (day,) = apart.mine, apart.mine.people.days()
    there = apart.there()
    fien_there = there.people.add_person("Fien", day.id)
    there.answers.add(STEP, ["van ginder"], who=fien_there)
    there.seats.set_naming(fien_there.id, Naming.NOBODY)
    there.file.close()
    fien = mine.people.add_person("fien ", day.id)
    mine.people.add_person("Tom", day.id)
    assert people_twice(mine) == []
    merge_from(mine, apart.place)
    (twice,) = people_twice(mine)
    assert {twice.keep_id, twice.other_id} == {fien.id, fien_there.id}
    join(mine, twice)
    assert people_twice(mine) == []
    assert [who.name.casefold() for who in mine.people.everyone()].count("fien") == 1
    (answer,) = mine.answers.of(STEP)
    assert answer.who is not None
    assert answer.who.id == twice.keep_id
    kept = mine.file.session.get_one(CLASSES["person"], twice.keep_id)
    assert kept.naming == "nobody"  # type: ignore[attr-defined]
    gone = mine.file.session.get_one(Attendance, id_for("attendance", day.id, twice.other_id))
    assert gone.presence == Presence.BINNED
    mine.undo()
    assert len(people_twice(mine)) == 1


def test_every_table_and_field_has_a_word() -> None:
    assert set(NOUNS) == set(CLASSES)
    for entity, kind in CLASSES.items():
        for name in {*fields_of(kind), "presence"} - UNCONTESTED - WRITTEN_ONCE:
            assert field_words(entity, name) != "detail", (entity, name)
