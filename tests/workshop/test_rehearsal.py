"""What tables say of the description as assessors joins the remarks, and stays theirs."""

import pytest

from app.guides.loader import bundled
from app.workshop.answer import Marks
from app.workshop.people import Who
from app.workshop.rehearsal import NOBODY
from app.workshop.remark_values import RemarkFacts, RemarkStatus
from app.workshop.workshop import Workshop

GROUP = "commissie/doelgroep.scherp"
WHOLE = "commissie/geheel.taal"


@pytest.fixture
def practice(workshop: Workshop) -> Workshop:
    workshop.guides.keep(bundled("commissie"))
    return workshop


@pytest.fixture
def table(practice: Workshop) -> Who:
    return practice.people.add_table("Tafel 2", practice.people.days()[0].id)


def told(practice: Workshop) -> list[tuple[str | None, str, str]]:
    return [(one.section_key, one.author, one.comment) for one in practice.remarks.all()]


def only(practice: Workshop) -> RemarkFacts:
    (remark,) = practice.remarks.all()
    return remark


def test_what_a_table_says_is_a_remark_at_its_onderdeel_and_no_name_is_told(
    practice: Workshop, table: Who
) -> None:
    ann = practice.people.add_person("Ann")
    practice.answers.enter(GROUP, "Voor wie niet?", who=table)
    practice.answers.enter(WHOLE, "Wat is een hoekenfiche?", who=ann)
    assert told(practice) == [
        (None, NOBODY, "Wat is een hoekenfiche?"),
        ("doelgroep", "Tafel 2", "Voor wie niet?"),
    ]
    assert practice.remarks.counts() == {"doelgroep": 1}


def test_what_is_done_about_it_is_kept_and_its_words_stay_those_of_the_answer(
    practice: Workshop, table: Who
) -> None:
    answer = practice.answers.enter(GROUP, "Voor wie niet?", who=table)
    assert answer is not None
    remark = only(practice)
    practice.remarks.set_status(remark.id, RemarkStatus.DONE)
    practice.remarks.answer(remark.id, "Staat er nu bij.")
    practice.answers.edit(answer, "Voor wie is het niet?")
    done = only(practice)
    assert (done.status, done.answer, done.comment) == (
        RemarkStatus.DONE,
        "Staat er nu bij.",
        "Voor wie is het niet?",
    )
    practice.undo()
    practice.undo()
    practice.undo()
    assert only(practice) == remark


def test_who_withdraws_the_answer_withdraws_the_remark(practice: Workshop, table: Who) -> None:
    answer = practice.answers.enter(GROUP, "Voor wie niet?", who=table)
    assert answer is not None
    practice.remarks.answer(only(practice).id, "Klopt.")
    practice.answers.bin(answer)
    assert practice.remarks.all() == []


def test_a_remark_that_is_thrown_away_stays_away(practice: Workshop, table: Who) -> None:
    practice.answers.enter(GROUP, "Voor wie niet?", who=table)
    practice.remarks.bin(only(practice).id)
    assert practice.remarks.all() == []
    practice.undo()
    assert only(practice).comment == "Voor wie niet?"


def test_it_is_placed_by_hand_when_it_is_on_the_whole(practice: Workshop) -> None:
    practice.answers.enter(WHOLE, "Wat is een hoekenfiche?")
    guide = practice.guides.get("grondplan")
    section = guide.section("materialen") if guide is not None else None
    assert section is not None
    practice.remarks.place(only(practice).id, section)
    assert only(practice).section_key == "materialen"


def test_what_is_parked_or_half_typed_is_no_remark(practice: Workshop) -> None:
    practice.answers.type(GROUP, "Voor wie")
    assert practice.remarks.all() == []
    practice.answers.enter("grondplan/doelgroep.voor-wie", "Dit is een gewoon antwoord", marks=Marks())
    assert practice.remarks.all() == []
