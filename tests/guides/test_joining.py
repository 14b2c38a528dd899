"""The questions of a day file become a grondplan that still knows our onderdelen."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.foundation.resources import resource
from app.guides.joining import ImportedQuestion, Joined, join, slug
from app.guides.loader import bundled, guide_from_json, guide_to_json
from app.guides.schema import Level
from app.guides.steps import OpenStep
from app.imports.day_file import read_day_file


def joined(*questions: tuple[str, str]) -> Joined:
    return join([ImportedQuestion(*question) for question in questions], bundled("grondplan"))


def sample() -> Joined:
    day = read_day_file(Path(resource("sample", "speelhuis.yaml")))
    return join([ImportedQuestion(q.onderdeel, q.werkvraag) for q in day.grondplan], bundled("grondplan"))


def test_the_sample_keeps_its_titles_and_order_between_our_edges() -> None:
    guide = sample().guide
    assert guide.key == "grondplan"
    assert len(guide.sections) == 18
    assert guide.sections[0].key == "identificatie"
    assert guide.sections[1].title == "Aanleiding en vraagstuk"
    assert guide.sections[-2].title == "Praktijkvoorbeeld"
    assert guide.sections[-1].key == "bijlagen"


def test_every_question_of_the_sample_becomes_one_open_step() -> None:
    made = sample()
    assert len(made.step_keys) == len(set(made.step_keys)) == 46
    assert all(isinstance(found[1], OpenStep) for key in made.step_keys if (found := made.guide.find(key)))
    assert made.step_keys[0] == "aanleiding.welke-vraag-of-welk-signaal-lag-aan-de"


def test_a_section_by_another_name_joins_ours_with_phase_and_help() -> None:
    guide = sample().guide
    materials = guide.section("materialen")
    assert materials is not None
    assert (materials.title, materials.joins) == ("Materialen", ("materialen",))
    both = guide.section("ervaringen")
    assert both is not None
    assert (both.title, both.joins) == ("Ervaringen en onderzoek", ("ervaringen", "onderzoek"))
    assert both.phase is Level.GOED_BESCHREVEN
    theory = guide.section("probleemanalyse")
    assert theory is not None
    assert theory.phase is Level.THEORETISCH_ONDERBOUWD


def test_case_accents_and_ampersands_do_not_part_titles() -> None:
    guide = joined(("AANLEIDING & VRAAGSTUK", "Wat?"), ("Doélgroep", "Wie?")).guide
    assert [section.joins for section in guide.sections[1:-1]] == [("aanleiding",), ("doelgroep",)]


def test_an_unknown_onderdeel_gets_a_key_of_its_own() -> None:
    made = joined(("Onze droom", "Waar gaan we naartoe?"))
    section = made.guide.sections[1]
    assert (section.key, section.phase, section.joins) == ("onze-droom", Level.GOED_BESCHREVEN, ())
    assert made.step_keys == ("onze-droom.waar-gaan-we-naartoe",)


def test_the_same_question_twice_and_titles_that_mean_the_same_stay_apart() -> None:
    made = joined(("Doel", "Wat?"), ("Doelen", "Wat?"), ("Doel", "Wat?"))
    assert made.step_keys == ("doel.wat", "doelen.wat", "doel.wat-2")
    assert [section.title for section in made.guide.sections[1:-1]] == ["Doel", "Doelen"]


def test_keys_that_a_file_brings_are_kept() -> None:
    questions = [
        ImportedQuestion("Doel", "Anders gevraagd", key="doel.verandering", section_key="doel"),
        ImportedQuestion("Iets", "Wat?", key="geen sleutel", section_key="Ook niet"),
    ]
    assert join(questions, bundled("grondplan")).step_keys == ("doel.verandering", "iets.wat")


def test_a_question_with_a_key_of_ours_is_ours_in_other_words() -> None:
    questions = [
        ImportedQuestion("Doel", "Wat moet anders?", key="doel.verandering", section_key="doel"),
        ImportedQuestion("Bijlage", "Wat verschilt?", key="bijlagen.lokale-variaties"),
    ]
    made = join(questions, bundled("grondplan"))
    assert made.step_keys == ("doel.verandering", "bijlagen.lokale-variaties")
    found, ours = made.guide.find("doel.verandering"), bundled("grondplan").find("doel.verandering")
    assert found is not None
    assert ours is not None
    assert (found[1].question, found[1].short) == ("Wat moet anders?", ours[1].short)
    assert [step.key for _section, step in made.guide.steps()].count("bijlagen.lokale-variaties") == 1
    assert made.guide.sections[-1].title == "Bijlage"


def test_questions_for_our_own_edges_join_them() -> None:
    made = joined(("Bijlagen", "Wat nog?"), ("Aanmelding", "Wie?"))
    assert [section.key for section in made.guide.sections] == ["identificatie", "bijlagen"]
    assert made.guide.sections[0].steps[0].key == "identificatie.gegevens"
    assert made.step_keys == ("bijlagen.wat-nog", "identificatie.wie")


def test_a_slug_is_short_plain_and_never_empty() -> None:
    assert slug("Één café & méér?") == "een-cafe-en-meer"
    assert slug("سلام") == "vraag"
    assert slug("𝕬 Ⅻ") == "a-xii"
    assert len(slug("woord " * 30)) <= 40
    assert len(slug("w" * 90)) == 40


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=12)), max_size=12))
def test_any_titles_give_a_grondplan_that_a_practice_file_can_keep(questions: list[tuple[str, str]]) -> None:
    made = joined(*questions)
    assert made == joined(*questions)
    assert len(set(made.step_keys)) == len(questions)
    assert guide_from_json(guide_to_json(made.guide)) == made.guide
