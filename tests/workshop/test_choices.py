"""Choosing between options: one or more of each person, hands that are counted, and what is decided."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from app.guides.steps import ChoiceStep, Labelled
from app.models import Network
from app.workshop.choices import tallies
from app.workshop.people import Who
from app.workshop.workshop import Workshop
from tests.practices import started_practice

STEP = "netwerk/vorm.keuze"
CHOICE = ChoiceStep(
    key="vorm.keuze",
    question="Welke vorm past?",
    options=(Labelled(key="lab", label="Living lab"), Labelled(key="cop", label="Community of practice")),
    otherwise=(Labelled(key="studiemiddag", label="Studiemiddag"),),
    binds="network.form",
)


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as made:
        yield made


@pytest.fixture
def ann(workshop: Workshop) -> Who:
    return workshop.people.add_person("Ann")


def votes(workshop: Workshop, step: ChoiceStep = CHOICE) -> dict[str, int]:
    choices = workshop.choices
    return {one.option.key: one.votes for one in tallies(step, choices.of(STEP), choices.decision(STEP))}


def test_somebody_is_for_one_option_at_a_time(workshop: Workshop, ann: Who) -> None:
    workshop.choices.pick(STEP, CHOICE, "lab", ann)
    workshop.choices.pick(STEP, CHOICE, "cop", ann)
    assert votes(workshop) == {"lab": 0, "cop": 1, "studiemiddag": 0}
    workshop.undo()
    assert votes(workshop)["lab"] == 1


def test_where_more_may_be_chosen_each_stands_by_itself(workshop: Workshop, ann: Who) -> None:
    several = replace(CHOICE, multiple=True)
    for option in ("lab", "cop", "lab"):
        workshop.choices.pick(STEP, several, option, ann)
    assert votes(workshop) == {"lab": 0, "cop": 1, "studiemiddag": 0}


def test_hands_are_counted_beside_votes_and_never_under_none(workshop: Workshop, ann: Who) -> None:
    workshop.choices.pick(STEP, CHOICE, "cop", ann)
    for by in (1, 1, -1, -1, -1, 1):
        workshop.choices.count(STEP, "cop", by)
    assert votes(workshop)["cop"] == 2


def test_the_reason_moves_along_when_somebody_chooses_otherwise(workshop: Workshop, ann: Who) -> None:
    workshop.choices.pick(STEP, CHOICE, "lab", ann)
    workshop.answers.edit(workshop.choices.of(STEP)[0].id, "we willen proberen")
    workshop.choices.pick(STEP, CHOICE, "cop", ann)
    assert [(one.option, one.why) for one in workshop.choices.of(STEP)] == [("cop", "we willen proberen")]


def test_a_decision_keeps_its_reason_and_tells_the_network_its_form(workshop: Workshop) -> None:
    choices = workshop.choices
    choices.decide(STEP, CHOICE, ["lab"])
    choices.say_why_decided(STEP, CHOICE, "er is nog geen oplossing")
    choices.decide(STEP, CHOICE, ["studiemiddag"])
    decision = choices.decision(STEP)
    assert decision is not None
    assert (decision.options, decision.why) == (("studiemiddag",), "er is nog geen oplossing")
    row = workshop.file.session.scalars(select(Network)).one()
    assert (row.form, row.reason) == ("Studiemiddag", "er is nog geen oplossing")
    choices.decide(STEP, CHOICE, [])
    assert choices.decision(STEP) is None
    assert row.form is None
    workshop.undo()
    assert row.form == "Studiemiddag"


def test_a_vote_for_an_option_that_the_guide_dropped_is_still_seen(workshop: Workshop, ann: Who) -> None:
    workshop.choices.pick(STEP, CHOICE, "lab", ann)
    shorter = replace(CHOICE, options=CHOICE.options[1:])
    assert votes(workshop, shorter) == {"cop": 0, "studiemiddag": 0, "lab": 1}


def test_a_decision_that_is_taken_back_and_made_again_has_its_reason_again(workshop: Workshop) -> None:
    choices = workshop.choices
    choices.decide(STEP, CHOICE, ["lab"])
    choices.say_why_decided(STEP, CHOICE, "er is nog geen oplossing")
    choices.decide(STEP, CHOICE, [])
    choices.decide(STEP, CHOICE, ["cop"])
    decision = choices.decision(STEP)
    assert decision is not None
    assert (decision.options, decision.why) == (("cop",), "er is nog geen oplossing")
