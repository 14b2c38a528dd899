"""Who does something so: everyone, some, or one organisation; and what the annex makes of it."""

import pytest

from app.exports.grondplan_consent import Consent
from app.exports.local_variation import variation_blocks
from app.foundation.errors import KnownError
from app.models import Person
from app.prose.blocks import Table, plain_text, runs_text
from app.workshop.answer import Marks
from app.workshop.variation import Spread
from app.workshop.workshop import Workshop

STEP = "grondplan/aanpak.stappen"


@pytest.fixture
def practice(workshop: Workshop) -> Workshop:
    workshop.describe("submitter", "Wiegelied")
    workshop.describe("partners", ["Bizzebij", "De Haspel"])
    return workshop


def said(workshop: Workshop, text: str, marks: Marks | None = None) -> str:
    answer = workshop.answers.enter(STEP, text, marks=marks)
    assert answer is not None
    return answer


def told(workshop: Workshop) -> list[str]:
    return [plain_text((block,)) for block in variation_blocks(workshop, Consent(workshop.file, names=True))]


def test_it_is_said_changed_and_taken_back(practice: Workshop) -> None:
    ring = said(practice, "We beginnen met een kring")
    assert practice.variations.of(ring) is None
    practice.variations.say(ring, Spread.ONE, ["Bizzebij"], " buiten, als het droog is ")
    varied = practice.variations.of(ring)
    assert varied is not None
    assert (varied.words, varied.text) == ("Alleen bij Bizzebij", "buiten, als het droog is")
    practice.variations.say(ring, Spread.ALL, ["Bizzebij"])
    varied = practice.variations.of(ring)
    assert varied is not None
    assert (varied.words, varied.organisations) == ("Iedereen", ())
    practice.variations.take_back(ring)
    assert practice.variations.of(ring) is None
    practice.undo()
    assert practice.variations.of(ring) == varied


@pytest.mark.parametrize(
    ("spread", "named"), [(Spread.ONE, []), (Spread.ONE, ["Bizzebij", "De Haspel"]), (Spread.SOME, [])]
)
def test_who_must_be_named_is_asked_for(practice: Workshop, spread: Spread, named: list[str]) -> None:
    ring = said(practice, "Een kring")
    with pytest.raises(KnownError, match="Er is niets veranderd"):
        practice.variations.say(ring, spread, named)
    assert practice.variations.of(ring) is None


def test_the_organisations_are_those_that_take_part_each_once(practice: Workshop) -> None:
    with practice.file.work("Mensen") as session:
        session.add(Person(name="Ann", organisation="bizzebij", rank="1"))
        session.add(Person(name="Bo", organisation="OCMW", rank="2"))
        session.add(Person(name="Cis", organisation=" ", rank="3"))
    assert practice.variations.organisations() == ["Wiegelied", "Bizzebij", "De Haspel", "OCMW"]


def test_the_annex_has_the_shared_core_and_a_line_per_organisation(practice: Workshop) -> None:
    component = practice.profile.add_component("Ontvangst")
    activity = practice.profile.add_activity(component, "Iedereen begroeten bij de deur")
    ring, tea = said(practice, "Een kring"), said(practice, "Thee op vrijdag")
    practice.variations.say(activity, Spread.ALL)
    practice.variations.say(ring, Spread.SOME, ["Bizzebij", "Wiegelied"])
    practice.variations.say(tea, Spread.ONE, ["Wiegelied"], "met koekjes")
    blocks = list(variation_blocks(practice, Consent(practice.file, names=True)))
    assert plain_text((blocks[1],)) == "Iedereen begroeten bij de deur"
    (rows,) = (block.rows for block in blocks if isinstance(block, Table))
    assert [tuple(runs_text(cell) for cell in row) for row in rows] == [
        ("Wiegelied", "Een kring\nThee op vrijdag – met koekjes"),
        ("Bizzebij", "Een kring"),
    ]


def test_words_that_may_not_be_passed_on_stay_out_of_the_annex(practice: Workshop) -> None:
    secret = said(practice, "Dit blijft tussen ons", Marks(private=True))
    practice.variations.say(secret, Spread.ALL)
    assert told(practice) == []
