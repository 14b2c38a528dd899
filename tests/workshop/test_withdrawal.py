"""Words that are taken back are gone everywhere we can reach, and people know beforehand what goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exports.kept_quotes import exports_quoting
from app.exports.writing import export_practice
from app.foundation.errors import KnownError
from app.guides.levels import Level
from app.prose.markdown_escape import cite
from app.workshop.audience import ROOM
from app.workshop.citations import Whereabouts
from app.workshop.exports import Exports
from app.workshop.people import Who
from app.workshop.want import Spot
from app.workshop.withdrawal import (
    may_clean_up,
    raw_answers,
    speakers,
    withdraw,
    withdrawal_of_answers,
    withdrawal_of_person,
)
from app.workshop.workshop import Workshop
from tests.practices import started_practice

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"
SECRET = "Mijn buurvrouw Fatma komt nooit buiten"


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as workshop:
        yield workshop


def say(workshop: Workshop, text: str, who: Who | None = None) -> str:
    made = workshop.answers.enter(STEP, text, who=who, day_id=workshop.people.days()[0].id)
    assert made is not None
    return made


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_it_says_beforehand_what_goes_and_which_texts_still_quote_it(workshop: Workshop) -> None:
    one = say(workshop, SECRET)
    workshop.drafts.write(STEP, cite("Sommigen komen niet buiten.", one))
    workshop.drafts.write(OTHER, "Iemand zei: mijn  buurvrouw FATMA komt nooit buiten.")
    found = withdrawal_of_answers(workshop, [one])
    assert (found.texts, found.photos) == ((SECRET,), 0)
    assert [(quoting.spot.step_id) for quoting in found.quoting] == [STEP, OTHER]
    assert found.quoting[0].spot == Spot(STEP, "Sommigen komen niet buiten.")
    assert found.quoting[0].title.startswith("Doel – ")
    assert workshop.answers.get(one).text == SECRET


def test_an_answer_that_is_taken_back_is_nowhere_on_this_computer(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        one = say(workshop, SECRET)
        workshop.answers.edit(one, f"{SECRET}, zei ze")
        workshop.drafts.write(STEP, cite(SECRET, one))
        workshop.drafts.write(STEP, "Niet iedereen komt buiten.")
        workshop.file.publish_now()
        assert SECRET.encode() in on_disk(tmp_path)
        withdraw(workshop, withdrawal_of_answers(workshop, [one]))
        workshop.file.publish_now()
        assert SECRET.encode() not in on_disk(tmp_path)
        assert workshop.drafts.text(STEP) == "Niet iedereen komt buiten."
        assert workshop.answers.of(STEP) == []
        assert ROOM.texts(workshop.answers.of(STEP)) == ()
        assert workshop.citations.source(one).whereabouts is Whereabouts.ERASED
        assert workshop.undo() is None


def test_all_that_somebody_said_goes_and_what_others_said_stays(workshop: Workshop) -> None:
    fien, staf = workshop.people.add_person("Fien"), workshop.people.add_person("Staf")
    gone = [say(workshop, SECRET, fien), say(workshop, "Nog iets van mij", fien)]
    workshop.answers.bin(gone[1])
    kept = say(workshop, "Van mij", staf)
    assert [(name, count) for _id, name, count in speakers(workshop)] == [("Fien", 2), ("Staf", 1)]
    withdraw(workshop, withdrawal_of_person(workshop, fien.id))
    assert [answer.id for answer in workshop.answers.of(STEP)] == [kept]
    assert workshop.answers.binned(STEP) == []
    assert [name for _id, name, _count in speakers(workshop)] == ["Staf"]


def test_kept_files_that_quote_it_are_named_and_their_content_goes_when_asked(
    workshop: Workshop, tmp_path: Path
) -> None:
    one = say(workshop, SECRET)
    workshop.drafts.write(STEP, cite(f"Zij zei: {SECRET}.", one))
    for name in ("plan.docx", "plan.pdf"):
        export_practice(workshop, tmp_path / name)
    workshop.drafts.write(STEP, "Zonder haar woorden.")
    export_practice(workshop, tmp_path / "later.docx")
    found = withdrawal_of_answers(workshop, [one])
    quoting = exports_quoting(workshop, found.texts)
    assert [export.file_name for export in quoting] == ["plan.pdf", "plan.docx"]
    withdraw(workshop, found, [export.id for export in quoting])
    assert exports_quoting(workshop, found.texts) == []
    (left,) = Exports(workshop.file).all()
    assert left.file_name == "later.docx"
    with pytest.raises(KnownError, match="zit niet meer in dit bestand"):
        Exports(workshop.file).content_of(quoting[0])


def test_an_old_copy_does_not_bring_the_words_back(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        one = say(workshop, SECRET)
        workshop.file.publish_now()
        copy = tmp_path / "kopie.praktijk"
        copy.write_bytes(workshop.file.place.read_bytes())
        withdraw(workshop, withdrawal_of_answers(workshop, [one]))
        workshop.file.merge_file(copy)
        assert workshop.answers.of(STEP) == []


def test_cleaning_up_takes_all_that_was_said_and_leaves_texts_and_their_history(workshop: Workshop) -> None:
    one = say(workshop, SECRET)
    workshop.drafts.write(STEP, cite("Een eerste tekst.", one))
    workshop.file.end_burst()
    workshop.drafts.write(STEP, cite("Een tweede tekst.", one))
    found = raw_answers(workshop)
    assert (found.texts, found.quoting) == ((SECRET,), ())
    withdraw(workshop, found)
    assert workshop.answers.of(STEP) == []
    assert workshop.drafts.plain() == {STEP: "Een tweede tekst."}
    assert not raw_answers(workshop).anything


def test_it_is_offered_once_the_description_is_good_enough(workshop: Workshop) -> None:
    assert not may_clean_up(workshop)
    workshop.set_level(Level.GOED_BESCHREVEN)
    assert may_clean_up(workshop)


def test_nothing_to_take_back_changes_nothing(workshop: Workshop) -> None:
    before = workshop.file.history.works()
    withdraw(workshop, withdrawal_of_answers(workshop, []))
    assert workshop.file.history.works() == before
