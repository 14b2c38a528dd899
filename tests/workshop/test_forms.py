"""A form in Word as the grondplan of a file: its questions are asked, and it is kept to be filled in."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.foundation.errors import KnownError
from app.guides.form_lines import Datum, FormLine, LineKind
from app.guides.loader import bundled
from app.guides.steps import OpenStep, ScaleStep
from app.store.opening import OpenMode, open_practice_file
from app.workshop.guides import GRONDPLAN
from app.workshop.methods import Brought, bring, use_form
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in

CONTENT = b"de bytes van het formulier"
LINES = (
    FormLine(LineKind.DATUM, "Titel", "cell:2", 1, datum=Datum.TITLE),
    FormLine(LineKind.SECTION, "Doel", "under:1"),
    FormLine(LineKind.QUESTION, "Wat moet er veranderen, bij wie, en tegen wanneer?", "under:2"),
    FormLine(LineKind.QUESTION, "Wat als het niet lukt?", "cell:4", 1),
)


def use(workshop: Workshop) -> Brought:
    return use_form(workshop, "Formulier.docx", CONTENT, LINES)


def test_the_questions_of_the_form_are_asked_and_the_form_is_kept(workshop: Workshop) -> None:
    assert use(workshop).title == "Grondplan"
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    assert "Wat als het niet lukt?" in [step.question for _section, step in guide.steps()]
    assert (workshop.forms.name, workshop.forms.content()) == ("Formulier.docx", CONTENT)
    places = workshop.forms.places()
    assert places.data == {Datum.TITLE: "cell:2"}
    assert places.steps["doel.verandering"] == "under:2"


def test_what_was_said_on_the_same_question_stays_with_it(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    workshop.answers.enter("grondplan/doel.verandering", "Minder wachten", day_id=day)
    workshop.answers.enter("grondplan/doel.subdoelen", "Voor ouders", day_id=day)
    assert use(workshop).kept == 1
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    asked_in = {guide.step_id(step): section.title for section, step in guide.steps()}
    assert asked_in["grondplan/doel.verandering"] == "Doel"
    assert asked_in["grondplan/doel.subdoelen"] == "Vroegere vragen"


def test_a_question_that_got_another_key_still_has_its_place_in_the_form(workshop: Workshop) -> None:
    """Something of another kind hangs on the key that its words make."""
    ours = bundled(GRONDPLAN)
    scale = ScaleStep(key="doel.hoe-tevreden-ben-je", question="Hoe tevreden ben je?", minutes=5)
    sections = tuple(
        replace(one, steps=(*one.steps, scale)) if one.key == "doel" else one for one in ours.sections
    )
    bring(workshop, replace(ours, sections=sections))
    workshop.scores.give("grondplan/doel.hoe-tevreden-ben-je", 7, "")
    lines = (
        FormLine(LineKind.SECTION, "Doel", "line:3"),
        FormLine(LineKind.QUESTION, "Hoe tevreden ben je?", "under:4"),
    )
    use_form(workshop, "Formulier.docx", CONTENT, lines)
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    (asked,) = [
        step
        for _section, step in guide.steps()
        if isinstance(step, OpenStep) and step.question == scale.question
    ]
    assert workshop.forms.places().steps == {asked.key: "under:4"}


def test_one_undo_takes_back_the_questions_and_the_form(workshop: Workshop) -> None:
    before = workshop.guides.get(GRONDPLAN)
    use(workshop)
    undone = workshop.undo()
    assert undone is not None
    assert workshop.guides.get(GRONDPLAN) == before
    assert workshop.forms.name is None
    workshop.redo()
    assert workshop.forms.name == "Formulier.docx"


def test_another_form_takes_its_place(workshop: Workshop) -> None:
    use(workshop)
    use_form(workshop, "Nieuw.docx", b"andere", LINES[1:])
    assert (workshop.forms.name, workshop.forms.content()) == ("Nieuw.docx", b"andere")
    assert workshop.forms.places().data == {}


def test_a_form_of_which_nothing_is_asked_any_more_is_not_offered(workshop: Workshop) -> None:
    use_form(workshop, "Formulier.docx", CONTENT, [LINES[1], LINES[3]])
    bring(workshop, bundled(GRONDPLAN))
    assert workshop.forms.name is None


def test_a_form_can_be_forgotten_and_comes_back_with_undo(workshop: Workshop) -> None:
    use(workshop)
    workshop.forms.forget()
    assert workshop.forms.name is None
    with pytest.raises(KnownError, match="geen Word-formulier"):
        workshop.forms.content()
    workshop.undo()
    assert workshop.forms.content() == CONTENT


def test_without_a_question_nothing_changes(workshop: Workshop) -> None:
    before = workshop.guides.get(GRONDPLAN)
    with pytest.raises(KnownError, match="geen enkele vraag"):
        use_form(workshop, "Formulier.docx", CONTENT, LINES[:2])
    assert workshop.guides.get(GRONDPLAN) == before


def test_a_form_that_is_too_big_to_keep_changes_nothing(workshop: Workshop) -> None:
    before = workshop.guides.get(GRONDPLAN)
    with pytest.raises(KnownError, match="te groot"):
        use_form(workshop, "Groot.docx", bytes(20_000_001), LINES)
    assert workshop.guides.get(GRONDPLAN) == before
    assert workshop.forms.name is None


def test_the_form_lies_in_the_file_itself(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Het Speelhuis")
    use(workshop)
    workshop.file.close()
    again = Workshop(open_practice_file(tmp_path / "Naam.praktijk", places_in(tmp_path), mode=OpenMode.READ))
    assert again.forms.content() == CONTENT
    assert again.forms.places().steps["doel.verandering"] == "under:2"
    again.file.close()
