"""The plan as the exports get it: the data on the cover, every question with its text or its gap."""

import datetime as dt

import pytest

from app.exports.document import GAP_WORD, Grondplan
from app.exports.grondplan import date_in_words, grondplan_of
from app.prose.blocks import BulletList, plain_text
from app.workshop.sheet_marks import short_id
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

NOON = dt.datetime(2026, 3, 12, 12, 0)


def plan_of(workshop: Workshop, *, anonymous: bool = False) -> Grondplan:
    return grondplan_of(workshop, export_id="K7QX", version=3, exported_at=NOON, anonymous=anonymous)


@pytest.fixture(scope="module")
def sample() -> Grondplan:
    with practice_of(sample_day()) as workshop:
        return plan_of(workshop)


def test_the_data_of_the_practice_stand_on_the_cover(sample: Grondplan) -> None:
    facts = dict(sample.facts)
    assert (sample.title, sample.submitter) == ("Het Speelhuis", "Huis van het Kind Wemelbeke")
    assert facts["Contactpersoon"] == "Madelief, coördinator, speelhuis.wemelbeke@example.org"
    assert facts["Betrokken organisaties"].count("\n") == 3
    assert (sample.level, sample.date_text) == ("Aangemeld", "12 maart 2026")
    assert sample.colophon == "ontwerp – v3 · K7QX"


def test_all_questions_stand_in_their_onderdeel_in_order(sample: Grondplan) -> None:
    assert len(sample.parts) == 16, "the aanmelding is on the cover, and the bijlagen are empty"
    assert sample.parts[0].title == "Aanleiding en vraagstuk"
    questions = [question for part in sample.parts for question in part.questions]
    assert len(questions) == 46
    assert len({question.short_id for question in questions}) == 46
    assert questions[0].short_id == short_id(questions[0].step_id)


def test_a_draft_is_read_as_markdown_and_its_absence_is_said(sample: Grondplan) -> None:
    first, _second, third = sample.parts[0].questions
    assert any(isinstance(block, BulletList) for block in first.blocks)
    assert plain_text(first.blocks).startswith("Het Speelhuis ontstond in 2016")
    assert third.blocks == ()
    assert third.gap == f"{GAP_WORD}. Er zijn al 5 antwoorden uit de groep, maar nog geen tekst."


def test_questions_that_need_no_answer_appear_once_they_have_one(workshop: Workshop) -> None:
    assert [part.key for part in plan_of(workshop).parts][-1] == "voorbeeld"
    workshop.drafts.write("grondplan/bijlagen.lokale-variaties", "Op zaterdag ook.")
    last = plan_of(workshop).parts[-1]
    assert (last.key, len(last.questions)) == ("bijlagen", 1)


def test_a_gap_says_how_much_there_is_to_begin_with(workshop: Workshop) -> None:
    workshop.answers.enter("grondplan/doel.verandering", "Rust")
    gaps = {
        question.step_id: question.gap or ""
        for part in plan_of(workshop).parts
        for question in part.questions
    }
    assert "is al 1 antwoord" in gaps["grondplan/doel.verandering"]
    assert "geen tekst" in gaps["grondplan/randvoorwaarden.kosten"]


def test_anonymous_leaves_the_contact_person_out() -> None:
    with practice_of(sample_day()) as workshop:
        facts = dict(plan_of(workshop, anonymous=True).facts)
    assert "Contactpersoon" not in facts
    assert "Betrokken organisaties" in facts


def test_dates_are_said_in_words() -> None:
    assert [date_in_words(dt.date(2026, month, 1)) for month in (1, 8, 12)] == [
        "1 januari 2026",
        "1 augustus 2026",
        "1 december 2026",
    ]
