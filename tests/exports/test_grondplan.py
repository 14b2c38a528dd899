"""The plan as the exports get it: the data on the cover, every question with its text or its gap."""

import datetime as dt

import pytest

from app.exports.document import GAP_WORD, Grondplan
from app.exports.grondplan import date_in_words, grondplan_of
from app.exports.grondplan_choice import usual_wishes
from app.exports.wishes import PlanWishes
from app.guides.levels import Level
from app.prose.blocks import BulletList, plain_text
from app.workshop.exports import ExportId
from app.workshop.sheet_marks import short_id
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

NOON = dt.datetime(2026, 3, 12, 12, 0)


GIVEN = ExportId("K7QX", 3)
EVERYTHING = PlanWishes(level=Level.WETENSCHAPPELIJK_ONDERZOCHT)
LOCAL = "grondplan/bijlagen.lokale-variaties"


def plan_of(workshop: Workshop, wishes: PlanWishes = EVERYTHING) -> Grondplan:
    return grondplan_of(workshop, GIVEN, NOON, wishes)


def parts_of(workshop: Workshop, wishes: PlanWishes) -> list[str]:
    return [part.key for part in plan_of(workshop, wishes).parts]


@pytest.fixture(scope="module")
def sample() -> Grondplan:
    with practice_of(sample_day()) as workshop:
        return plan_of(workshop)


def test_the_data_of_the_practice_stand_on_the_cover(sample: Grondplan) -> None:
    facts = dict(sample.facts)
    assert (sample.title, sample.submitter) == ("Het Speelhuis", "Huis van het Kind Wemelbeke")
    assert facts["Contactpersoon"] == "Madelief, coördinator, speelhuis.wemelbeke@example.org"
    assert facts["Betrokken organisaties"].count("\n") == 3
    assert (sample.level, sample.date_text) == ("Wetenschappelijk onderzocht", "12 maart 2026")
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


def test_a_level_asks_its_own_questions_and_those_of_the_levels_before(workshop: Workshop) -> None:
    at_first = parts_of(workshop, PlanWishes(level=Level.AANGEMELD))
    handed_in = parts_of(workshop, PlanWishes(level=Level.INGEDIEND))
    founded = parts_of(workshop, PlanWishes(level=Level.THEORETISCH_ONDERBOUWD))
    assert at_first == []
    assert handed_in[0] == "aanleiding"
    assert "probleemanalyse" not in handed_in
    assert set(founded) - set(handed_in) == {"probleemanalyse", "werkzaam", "kennisbronnen"}
    assert "onderzoek" in parts_of(workshop, EVERYTHING)


def test_only_the_chosen_onderdelen_go_along_in_the_order_of_the_guide(workshop: Workshop) -> None:
    assert parts_of(workshop, PlanWishes(sections=("doel", "aanleiding"))) == ["aanleiding", "doel"]


def test_a_question_of_a_later_level_goes_along_with_its_text_and_leaves_no_gap(workshop: Workshop) -> None:
    chosen = PlanWishes(level=Level.INGEDIEND, sections=("doel", "probleemanalyse"))
    assert parts_of(workshop, chosen) == ["doel"]
    workshop.drafts.write("grondplan/probleemanalyse.factoren", "Te weinig plaats.")
    plan = plan_of(workshop, chosen)
    assert [question.step_id for question in plan.parts[1].questions] == [
        "grondplan/probleemanalyse.factoren"
    ]
    assert parts_of(workshop, PlanWishes(level=Level.INGEDIEND))[-1] == "voorbeeld", "nobody chose it"


def test_without_gaps_only_what_has_a_text_is_there(workshop: Workshop) -> None:
    workshop.drafts.write("grondplan/doel.verandering", "Rust in huis.")
    plan = plan_of(workshop, PlanWishes(gaps=False))
    assert [(part.key, len(part.questions)) for part in plan.parts] == [("doel", 1)]


@pytest.mark.parametrize("draft", ["- ", "1. ", "###", "\u00a0", "|  |  |\n|---|---|\n|  |  |", "- \n- "])
def test_a_draft_without_anything_to_read_is_a_gap(workshop: Workshop, draft: str) -> None:
    workshop.drafts.write("grondplan/doel.verandering", draft)
    asked = [one for part in plan_of(workshop).parts for one in part.questions]
    (question,) = (one for one in asked if one.step_id == "grondplan/doel.verandering")
    assert question.blocks == ()
    assert GAP_WORD in (question.gap or "")
    assert parts_of(workshop, PlanWishes(gaps=False)) == []


@pytest.mark.parametrize("draft", ["?", "👍👍", "- ?", "…"])
def test_a_draft_of_one_sign_is_a_text(workshop: Workshop, draft: str) -> None:
    workshop.drafts.write("grondplan/doel.verandering", draft)
    assert parts_of(workshop, PlanWishes(gaps=False)) == ["doel"]


def test_who_chooses_nothing_loses_no_text(workshop: Workshop) -> None:
    workshop.drafts.write("grondplan/onderzoek.uitkomst", "Er is nog niets onderzocht.")
    wishes = usual_wishes(workshop)
    keys = parts_of(workshop, wishes)
    assert wishes.level is Level.INGEDIEND
    assert "onderzoek" in keys
    assert "werkzaam" not in keys
    workshop.describe("level", Level.THEORETISCH_ONDERBOUWD.value)
    assert usual_wishes(workshop).level is Level.THEORETISCH_ONDERBOUWD


def test_what_explains_or_fills_itself_is_no_question(workshop: Workshop) -> None:
    workshop.drafts.write("grondplan/bijlagen.bronnenlijst", "Niet van ons.")
    assert parts_of(workshop, PlanWishes(sections=("bijlagen",))) == []


def test_a_final_plan_is_no_ontwerp(workshop: Workshop) -> None:
    assert plan_of(workshop, PlanWishes(final=True)).colophon == "v3 · K7QX"


def test_local_variations_are_an_annex_or_a_question_but_never_both(workshop: Workshop) -> None:
    assert plan_of(workshop).annexes == ()
    workshop.drafts.write(LOCAL, "Op zaterdag ook.")
    chosen = ("bijlagen",)
    plan = plan_of(workshop, PlanWishes(sections=chosen))
    assert (plan.parts, [annex.key for annex in plan.annexes]) == ((), ["lokale-variaties"])
    plan = plan_of(workshop, PlanWishes(sections=chosen, annexes=frozenset()))
    assert ([part.key for part in plan.parts], plan.annexes) == (["bijlagen"], ())


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
        facts = dict(plan_of(workshop, PlanWishes(anonymous=True)).facts)
    assert "Contactpersoon" not in facts
    assert "Betrokken organisaties" in facts


def test_without_a_title_that_is_said(workshop: Workshop) -> None:
    workshop.describe("title", "  ")
    assert plan_of(workshop).title == "Praktijk zonder titel"


def test_our_questions_name_their_source_and_those_of_the_group_do_not(
    workshop: Workshop, sample: Grondplan
) -> None:
    assert dict(plan_of(workshop).facts)["Bron van de vragen"].startswith("EXPOO")
    assert "Bron van de vragen" not in dict(sample.facts)


def test_dates_are_said_in_words() -> None:
    assert [date_in_words(dt.date(2026, month, 1)) for month in (1, 8, 12)] == [
        "1 januari 2026",
        "1 augustus 2026",
        "1 december 2026",
    ]
