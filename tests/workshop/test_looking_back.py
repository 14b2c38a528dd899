"""A day begins with what the days before it agreed and learned."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.guides.schema import Guide, Section
from app.guides.steps import OpenStep
from app.workshop.looking_back import look_back
from app.workshop.workshop import Workshop
from tests.practices import started_practice

GUIDE = Guide(
    key="bijeenkomst",
    title="Bijeenkomst",
    source="test",
    version=1,
    intro="Bijeenkomst",
    sections=(
        Section(
            key="slot",
            title="Slot",
            steps=(
                OpenStep(key="slot.leerpunten", question="Wat leren we?", learning=True),
                OpenStep(key="slot.rest", question="Nog iets?"),
            ),
        ),
    ),
)


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as made:
        made.guides.keep(GUIDE)
        yield made


def test_the_leerpunten_of_the_last_day_that_had_any_come_first(workshop: Workshop) -> None:
    first, second = workshop.people.days()[0].id, workshop.people.add_day().id
    third = workshop.people.add_day().id
    workshop.answers.enter("bijeenkomst/slot.leerpunten", "Vraag ernaar", day_id=first)
    workshop.answers.enter("bijeenkomst/slot.rest", "Koffie was koud", day_id=second)
    found = look_back(workshop, third)
    assert [one.text for one in found.learned] == ["Vraag ernaar"]
    assert look_back(workshop, first).learned == ()


def test_what_earlier_days_agreed_is_open_first_and_then_done(workshop: Workshop) -> None:
    first, second = workshop.people.days()[0].id, workshop.people.add_day().id
    done = workshop.agreements.add("Sleutel halen", day_id=first)
    workshop.agreements.add("Vijf gezinnen bellen", day_id=first)
    workshop.agreements.set_done(done, done=True)
    workshop.agreements.add("Van vandaag", day_id=second)
    found = look_back(workshop, second)
    assert [one.what for one in found.open] == ["Vijf gezinnen bellen"]
    assert [one.what for one in found.done] == ["Sleutel halen"]


def test_an_agreement_knows_on_which_step_it_was_made(workshop: Workshop) -> None:
    workshop.agreements.add("Bellen", step_id="checklist/morgen.afspraken")
    assert workshop.agreements.of(None)[0].step_id == "checklist/morgen.afspraken"
