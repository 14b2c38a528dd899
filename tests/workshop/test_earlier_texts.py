"""How a text read before can go for good, while the text stays as it is."""

from pathlib import Path

from app.store.opening import create_practice_file, open_practice_file
from app.workshop.earlier_texts import earlier_texts, forget_earlier
from app.workshop.withdrawal import withdraw, withdrawal_of_answers
from app.workshop.workshop import Workshop
from tests.practices import places_in

STEP = "grondplan/doel.verandering"
SAID = "Mijn buurvrouw Philomena durfde niet te komen."
NOW = "Buren durven soms niet te komen."


def held_by(folder: Path) -> list[str]:
    """The files under a folder in which the words still stand, whole or in part."""
    return [path.name for path in folder.rglob("*") if path.is_file() and b"Philomena" in path.read_bytes()]


def test_words_that_a_text_quoted_until_it_was_mended_are_nowhere_on_this_computer(tmp_path: Path) -> None:
    places = places_in(tmp_path)
    workshop = Workshop(create_practice_file(tmp_path / "S.praktijk", places))
    workshop.start("S")
    (answer,) = workshop.answers.add(STEP, [SAID])
    workshop.drafts.write(STEP, f"Zo zei iemand: {SAID}")
    withdraw(workshop, withdrawal_of_answers(workshop, [answer]))
    workshop.drafts.write(STEP, NOW)
    (one,) = earlier_texts(workshop)
    assert one.gone == (f"Zo zei iemand: {SAID}",)
    forget_earlier(workshop, one.draft_id)
    assert workshop.drafts.text(STEP) == NOW
    assert earlier_texts(workshop) == []
    workshop.file.close()
    assert held_by(tmp_path) == []


def test_an_old_copy_does_not_bring_back_how_it_was(tmp_path: Path) -> None:
    places = places_in(tmp_path)
    workshop = Workshop(create_practice_file(tmp_path / "S.praktijk", places))
    workshop.start("S")
    workshop.drafts.write(STEP, SAID)
    workshop.file.close()
    old = tmp_path / "kopie.praktijk"
    old.write_bytes((tmp_path / "S.praktijk").read_bytes())
    workshop = Workshop(open_practice_file(tmp_path / "S.praktijk", places))
    workshop.drafts.write(STEP, NOW)
    forget_earlier(workshop, earlier_texts(workshop)[0].draft_id)
    from app.workshop.merging import merge_from

    merge_from(workshop, old)
    assert workshop.drafts.text(STEP) == NOW
    assert earlier_texts(workshop) == []
    workshop.file.close()


def test_a_text_that_was_never_otherwise_is_not_offered(workshop: Workshop) -> None:
    workshop.drafts.write(STEP, NOW)
    assert earlier_texts(workshop) == []
