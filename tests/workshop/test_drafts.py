"""How far a draft is, several drafts at once, the hiaten, and what was left out of the text."""

import pytest

from app.foundation.errors import KnownError
from app.workshop.answers import Mark
from app.workshop.drafts import DraftStatus
from app.workshop.workshop import Workshop

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"


def test_a_draft_is_empty_then_rough_and_ready_once_that_is_said(workshop: Workshop) -> None:
    assert workshop.drafts.status(STEP) is DraftStatus.LEEG
    workshop.drafts.write(STEP, "Rust in huis")
    assert workshop.drafts.status(STEP) is DraftStatus.RUW
    workshop.drafts.set_ready(STEP, True)
    assert workshop.drafts.status(STEP) is DraftStatus.KLAAR
    assert workshop.drafts.statuses() == {STEP: DraftStatus.KLAAR}
    workshop.undo()
    assert workshop.drafts.status(STEP) is DraftStatus.RUW


@pytest.mark.parametrize("text", ["", "  \n", "- \n- ", "|  |  |\n|---|---|", "**", "\\"])
def test_a_text_without_words_is_empty_and_can_not_be_ready(workshop: Workshop, text: str) -> None:
    workshop.drafts.write(STEP, text)
    assert workshop.drafts.status(STEP) is DraftStatus.LEEG
    assert workshop.drafts.statuses() == {}
    with pytest.raises(KnownError, match="nog leeg"):
        workshop.drafts.set_ready(STEP, True)


def test_a_text_that_changes_stays_ready_and_says_that_it_changed(workshop: Workshop) -> None:
    workshop.drafts.write(STEP, "Rust in huis")
    workshop.drafts.set_ready(STEP, True)
    assert not workshop.drafts.changed_since_ready(STEP)
    workshop.drafts.write(STEP, "Rust in huis en op straat")
    assert workshop.drafts.status(STEP) is DraftStatus.KLAAR
    assert workshop.drafts.changed_since_ready(STEP)
    workshop.file.end_burst()
    workshop.drafts.write(STEP, "Rust in huis")
    assert not workshop.drafts.changed_since_ready(STEP), "it is what it was"


def test_ready_said_again_is_of_the_words_as_they_are_now(workshop: Workshop) -> None:
    workshop.drafts.write(STEP, "Rust in huis")
    workshop.drafts.set_ready(STEP, True)
    workshop.drafts.write(STEP, "Rust op straat")
    workshop.drafts.set_ready(STEP, True)
    assert workshop.drafts.status(STEP) is DraftStatus.KLAAR
    assert not workshop.drafts.changed_since_ready(STEP)
    works = len(workshop.file.history.works())
    workshop.drafts.set_ready(STEP, True)
    assert len(workshop.file.history.works()) == works
    workshop.drafts.set_ready(STEP, False)
    assert workshop.drafts.status(STEP) is DraftStatus.RUW


def test_several_drafts_change_in_one_step_that_undo_takes_back(workshop: Workshop) -> None:
    workshop.drafts.write(STEP, "rust")
    workshop.file.end_burst()
    assert workshop.drafts.write_all({STEP: "stilte", OTHER: "stilte"}, "Overal vervangen") == 2
    assert workshop.file.history.works()[0].label == "Overal vervangen"
    assert workshop.drafts.write_all({STEP: "stilte"}, "Overal vervangen") == 0
    workshop.undo()
    assert workshop.drafts.all() == {STEP: "rust"}


def write_apart(workshop: Workshop, text: str, step_id: str = STEP, *, taken_back: bool = False) -> None:
    workshop.file.end_burst()
    workshop.drafts.write(step_id, text, taken_back=taken_back)


def test_what_the_field_takes_back_undoes_its_steps(workshop: Workshop) -> None:
    workshop.answers.enter(STEP, "Het wordt rustiger")
    for text in ("Een", "Een twee", "Een twee drie"):
        write_apart(workshop, text)
    write_apart(workshop, "Een", taken_back=True)
    assert workshop.drafts.text(STEP) == "Een"
    workshop.undo()
    assert (workshop.drafts.text(STEP), workshop.answers.count(STEP)) == ("", 1)
    workshop.undo()
    assert (workshop.drafts.text(STEP), workshop.answers.count(STEP)) == ("", 0)
    assert workshop.undo() is None


def test_a_text_that_is_deleted_comes_back_by_undo(workshop: Workshop) -> None:
    write_apart(workshop, "Een lange tekst")
    write_apart(workshop, "")
    workshop.undo()
    assert workshop.drafts.text(STEP) == "Een lange tekst"


def test_going_back_never_undoes_what_was_done_elsewhere_meanwhile(workshop: Workshop) -> None:
    write_apart(workshop, "Een")
    write_apart(workshop, "Een twee")
    workshop.answers.enter(STEP, "Het wordt rustiger")
    write_apart(workshop, "Een twee drie")
    write_apart(workshop, "Een", taken_back=True)
    assert (workshop.drafts.text(STEP), workshop.answers.count(STEP)) == ("Een", 1)
    write_apart(workshop, "Anders", OTHER)
    write_apart(workshop, "", taken_back=True)
    assert (workshop.drafts.text(STEP), workshop.drafts.text(OTHER)) == ("", "Anders")
    assert workshop.answers.count(STEP) == 1


def test_an_answer_can_be_left_out_of_the_text_and_taken_in_again(workshop: Workshop) -> None:
    (answer,) = workshop.answers.add(STEP, ["Koffie"])
    workshop.answers.set_mark(Mark.NOT_NEEDED, answer, on=True)
    assert workshop.answers.of(STEP)[0].not_needed
    assert workshop.file.history.works()[0].label == "Niet nodig in de tekst"
    workshop.answers.set_mark(Mark.NOT_NEEDED, answer, on=False)
    assert not workshop.answers.of(STEP)[0].not_needed


def test_hiaten_hang_on_a_question_or_on_the_practice(workshop: Workshop) -> None:
    first = workshop.gaps.add(" Vorming voor vrijwilligers ", STEP)
    second = workshop.gaps.add("Een vaste plek")
    assert [gap.text for gap in workshop.gaps.all()] == ["Vorming voor vrijwilligers", "Een vaste plek"]
    assert [gap.id for gap in workshop.gaps.of(STEP)] == [first]
    assert [gap.id for gap in workshop.gaps.of(None)] == [second]
    workshop.gaps.change(first, "Vorming")
    workshop.gaps.close(first)
    workshop.gaps.bin(second)
    assert [(gap.text, gap.closed) for gap in workshop.gaps.all()] == [("Vorming", True)]
    workshop.undo()
    assert len(workshop.gaps.all()) == 2
    with pytest.raises(KnownError, match="wat ontbreekt"):
        workshop.gaps.add("  ")
