"""The guides that come with the program: complete, readable and worded within the rules."""

import subprocess
import sys

import pytest

from app.guides.loader import bundled, bundled_guides, guide_from_json, guide_to_json
from app.guides.schema import Level
from app.guides.steps import BoardStep, CardsStep, ExplainStep, FieldsStep, ProfileStep

ONDERDELEN = [
    "identificatie",
    "aanleiding",
    "omschrijving",
    "doelgroep",
    "doel",
    "aanpak",
    "materialen",
    "uitvoerders",
    "organisatie",
    "randvoorwaarden",
    "kwaliteit",
    "overdracht",
    "probleemanalyse",
    "werkzaam",
    "kennisbronnen",
    "ervaringen",
    "onderzoek",
    "voorbeeld",
    "bijlagen",
]


@pytest.mark.parametrize("key", sorted(bundled_guides()))
def test_every_bundled_guide_loads_and_carries_its_own_key(key: str) -> None:
    assert bundled(key).key == key
    assert bundled(key).version >= 1


@pytest.mark.parametrize("key", sorted(bundled_guides()))
def test_the_copy_in_a_practice_file_is_the_guide(key: str) -> None:
    assert guide_from_json(guide_to_json(bundled(key))) == bundled(key)


def test_the_grondplan_has_every_onderdeel_in_order() -> None:
    assert [section.key for section in bundled("grondplan").sections] == ONDERDELEN


def test_each_onderdeel_has_the_phase_it_counts_for() -> None:
    phases = {section.key: section.phase for section in bundled("grondplan").sections}
    theory = {key for key, phase in phases.items() if phase is Level.THEORETISCH_ONDERBOUWD}
    assert theory == {"probleemanalyse", "werkzaam", "kennisbronnen"}
    assert phases["identificatie"] is Level.AANGEMELD
    assert phases["onderzoek"] is Level.WETENSCHAPPELIJK_ONDERZOCHT
    assert phases["bijlagen"] is None
    assert sum(phase is Level.GOED_BESCHREVEN for phase in phases.values()) == 13


def test_the_number_of_questions_per_onderdeel_is_what_was_agreed() -> None:
    counts = [len(section.steps) for section in bundled("grondplan").sections]
    assert counts == [1, 3, 1, 5, 3, 5, 1, 2, 2, 3, 2, 2, 3, 2, 1, 3, 1, 1, 4]


def test_the_aanmelding_fills_the_data_of_the_practice() -> None:
    found = bundled("grondplan").find("identificatie.gegevens")
    assert found is not None
    step = found[1]
    assert isinstance(step, FieldsStep)
    assert [field.binds for field in step.fields] == [
        "practice.title",
        "practice.submitter",
        "practice.contact_name",
        "practice.contact_role",
        "practice.contact_email",
        "practice.themes",
        "practice.target_group",
        "practice.partners",
    ]


def test_a_question_asks_one_thing_and_says_when_it_is_ours() -> None:
    grondplan = bundled("grondplan")
    assert all(step.question.count("?") <= 1 for _, step in grondplan.steps())
    assert "van ons" in grondplan.intro
    assert "EXPOO" in grondplan.intro


def test_steps_are_found_and_named_for_years() -> None:
    grondplan = bundled("grondplan")
    found = grondplan.find("doelgroep.kenmerken")
    assert found is not None
    section, step = found
    assert section.key == "doelgroep"
    assert grondplan.step_id(step) == "grondplan/doelgroep.kenmerken"
    assert section.phase_of(step) is Level.GOED_BESCHREVEN
    assert grondplan.find("nergens.niets") is None
    assert grondplan.section("doel") is not None


def test_the_route_runs_from_ready_to_researched() -> None:
    levels = [waypoint.level for waypoint in bundled("grondplan").route if waypoint.level]
    assert levels == list(Level)


def test_handing_in_asks_for_the_whole_description() -> None:
    assert Level.INGEDIEND.needs(Level.GOED_BESCHREVEN)
    assert Level.INGEDIEND.needs(Level.AANGEMELD)
    assert not Level.INGEDIEND.needs(Level.THEORETISCH_ONDERBOUWD)
    assert not Level.AANGEMELD.needs(Level.GOED_BESCHREVEN)
    assert not Level.GOED_BESCHREVEN.needs(None)
    assert [level.order for level in Level] == [0, 1, 2, 3, 4]
    assert all(level.title and level.asks for level in Level)


def test_the_plenary_has_five_questions_and_the_opening_only_explains() -> None:
    assert len(list(bundled("plenair").steps())) == 5
    assert all(isinstance(step, ExplainStep) for _, step in bundled("woorden").steps())


def test_the_exercise_has_the_parts_of_the_workshop_in_order_with_the_plenary_behind_it() -> None:
    titles = [section.title for section in bundled("werkzame-elementen").sections]
    assert [*titles, bundled("plenair").title] == [
        "Werkzame elementen",
        "Aan de slag met werkzame elementen",
        "Praktijkprofielen",
        "Gesprekskaarten",
        "Aan de slag met de gesprekskaarten",
        "Plenaire terugkoppeling",
    ]
    kinds = [type(step) for _, step in bundled("werkzame-elementen").steps()]
    asked = [kind for kind in kinds if kind is not ExplainStep]
    assert asked == [BoardStep, ProfileStep, CardsStep]
    assert all(step.notes for _, step in bundled("werkzame-elementen").steps())


def test_the_board_has_three_colours_three_kinds_of_knowledge_and_five_dots() -> None:
    _section, step = bundled("werkzame-elementen").find("werkzaam.post-its") or pytest.fail("no board")
    assert isinstance(step, BoardStep)
    assert [(color.key, color.sign) for color in step.colors] == [
        ("groen", "●"),
        ("geel", "▲"),
        ("roze", "■"),
    ]
    assert all("…" in (kind.text or "") for kind in step.knowledge)
    assert (len(step.knowledge), step.votes_per_person) == (3, 5)


def test_the_cards_are_spread_over_four_principles_and_fit_on_a_card() -> None:
    _section, step = bundled("werkzame-elementen").find("kaarten.gesprek") or pytest.fail("no cards")
    assert isinstance(step, CardsStep)
    assert len(step.principles) == 4
    assert {card.principle for card in step.deck} == {principle.key for principle in step.principles}
    assert 12 <= len(step.deck) <= 16
    assert all(len(card.title) <= 30 and len(card.text) <= 100 for card in step.deck)
    assert [option.key for option in step.options] == ["open", "gesloten"]
    assert all(casus.family and casus.worker for casus in step.casus)


def test_the_example_profile_leaves_no_cell_empty() -> None:
    _section, step = bundled("werkzame-elementen").find("werkzaam.praktijkprofiel") or pytest.fail("none")
    assert isinstance(step, ProfileStep)
    assert len(step.example) >= 2
    columns = {column.key for column in step.columns}
    assert all(set(activity.cells) == columns for part in step.example for activity in part.activities)


def test_opening_a_kept_copy_needs_no_yaml() -> None:
    code = (
        "import sys; from app.guides.loader import bundled_guides, guide_from_json;"
        'guide_from_json(b\'{"key":"a","title":"t","source":"s","version":1,"intro":"i"}\');'
        "bundled_guides(); assert 'yaml' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
