"""The guides beside the grondplan: every numbered item of their sources has its place, in its order."""

from collections import Counter
from typing import TypeVar

import pytest

from app.guides.check_status import CheckStatus
from app.guides.loader import bundled, bundled_guides
from app.guides.schema import Section
from app.guides.steps import (
    AgreementsStep,
    AnyStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    Feed,
    Labelled,
    OpenStep,
    ScaleStep,
    TimelineStep,
)
from app.prose.telling import told

T = TypeVar("T", bound=AnyStep)

EVERY = sorted(bundled_guides())
WRITTEN_FROM = {
    "bijeenkomst": "Een lerend netwerk starten",
    "checklist": "Associatie Wijkteams",
    "commissie": "EXPOO",
    "delen": "Een lerend netwerk starten",
    "geinformeerd": "Wubbels",
    "netwerk": "Een lerend netwerk starten",
    "praktijkervaringen": "Leren van praktijkervaringen",
    "speedsparren": "Nederlands Jeugdinstituut",
    "waarderend-evalueren": "Learning spirit",
}
LONGEST_TOLD = 650  # letters that a room reads at a time


def section_of(guide: str, key: str) -> Section:
    section = bundled(guide).section(key)
    assert section is not None
    return section


def step_of(guide: str, key: str, kind: type[T]) -> T:
    found = bundled(guide).find(key)
    assert found is not None
    step = found[1]
    assert isinstance(step, kind)
    return step


def labels(things: tuple[Labelled, ...]) -> list[str]:
    return [thing.key for thing in things]


def fills_itself(step: AnyStep) -> bool:
    """Whether nobody does anything at this step: the program tells what the group made elsewhere."""
    return isinstance(step, ExplainStep) and step.fed_by is not None


def per_group(section: Section) -> list[int]:
    return list(Counter(step.group for step in section.steps).values())


# -- every guide that comes with the program


@pytest.mark.parametrize("key", EVERY)
def test_a_guide_names_its_source(key: str) -> None:
    assert bundled(key).source.strip()
    assert WRITTEN_FROM.get(key, "") in bundled(key).source


@pytest.mark.parametrize("key", EVERY)
def test_every_step_can_be_planned(key: str) -> None:
    unplanned = [step for _section, step in bundled(key).steps() if step.minutes <= 0]
    assert [step.key for step in unplanned if not fills_itself(step)] == []
    assert all(section.planned_minutes > 0 for section in bundled(key).sections)


@pytest.mark.parametrize("key", EVERY)
def test_a_step_is_named_shortly_and_asks_one_thing(key: str) -> None:
    for _section, step in bundled(key).steps():
        assert step.short, step.key
        assert step.question.count("?") <= 1, step.key


@pytest.mark.parametrize("key", EVERY)
def test_what_is_told_fits_a_room_and_leaves_no_markup(key: str) -> None:
    for _section, step in bundled(key).steps():
        if isinstance(step, ExplainStep):
            lines = [line.text for line in told(step.text)]
            assert sum(map(len, lines)) <= LONGEST_TOLD, step.key
            assert not any("*" in line or "](" in line for line in lines), step.key


@pytest.mark.parametrize("key", EVERY)
def test_steps_with_one_heading_stand_together(key: str) -> None:
    for section in bundled(key).sections:
        groups = [step.group for step in section.steps]
        runs = [one for place, one in enumerate(groups) if place == 0 or one != groups[place - 1]]
        assert len(runs) == len(set(runs)), section.key


# -- checklist goede praktijken


def test_the_checklist_has_four_blocks_and_what_comes_of_it_tomorrow() -> None:
    counts = [(section.key, len(section.steps)) for section in bundled("checklist").sections]
    assert counts == [
        ("selecteren", 7),
        ("veranderkracht", 11),
        ("vertaling", 5),
        ("leeromgeving", 5),
        ("morgen", 1),
    ]
    assert isinstance(section_of("checklist", "morgen").steps[0], AgreementsStep)


def test_statements_of_the_checklist_are_weighed_and_its_questions_discussed() -> None:
    for key in ("selecteren", "leeromgeving"):
        for step in section_of("checklist", key).steps:
            assert isinstance(step, CheckStep)
            assert step.statuses == tuple(CheckStatus)
    _score, *translated = section_of("checklist", "vertaling").steps
    asked = [*section_of("checklist", "veranderkracht").steps, *translated]
    assert all(isinstance(step, OpenStep) and step.discussed for step in asked)


def test_the_checklist_looks_from_four_perspectives_and_at_four_principles() -> None:
    seen = step_of("checklist", "selecteren.perspectieven", CheckStep)
    assert labels(seen.perspectives) == ["uitvoering", "beleid", "inwoners", "betrokkenen"]
    led = step_of("checklist", "selecteren.waarden", CheckStep)
    assert labels(led.principles) == [
        "toegankelijkheid",
        "inclusiviteit",
        "veiligheid",
        "aanspreekbaarheid",
    ]


def test_the_checklist_asks_why_how_what_and_tips() -> None:
    assert per_group(section_of("checklist", "veranderkracht")) == [3, 4, 3, 1]


def test_the_score_of_the_checklist_comes_with_strengths_and_points_to_develop() -> None:
    first = section_of("checklist", "vertaling").steps[0]
    assert isinstance(first, ScaleStep)
    assert (first.key, first.min, first.max) == ("vertaling.score", 0, 10)
    assert labels(first.points) == ["sterk", "ontwikkel"]


def test_four_of_the_five_conditions_to_learn_say_what_to_think_of() -> None:
    steps = section_of("checklist", "leeromgeving").steps
    assert [isinstance(step, CheckStep) and bool(step.think_of) for step in steps] == [True] * 4 + [False]


# -- een lerend netwerk starten


def test_a_network_begins_with_seven_questions_and_ends_with_agreements() -> None:
    netwerk = bundled("netwerk")
    assert [section.key for section in netwerk.sections] == [
        "doel",
        "vorm",
        "deelnemers",
        "organisatie",
        "hulpmiddelen",
        "reeks",
        "rollen",
        "afspraken",
    ]
    asked = [step for step in section_of("netwerk", "doel").steps if isinstance(step, OpenStep)]
    assert len(asked) == 7
    assert isinstance(section_of("netwerk", "afspraken").steps[0], AgreementsStep)


def test_five_forms_stand_side_by_side_with_two_lighter_ones() -> None:
    form = step_of("netwerk", "vorm.keuze", ChoiceStep)
    assert labels(form.options) == [
        "verbetertraject",
        "living-lab",
        "actieonderzoek",
        "community-of-practice",
        "doorbraak",
    ]
    assert labels(form.otherwise) == ["studiemiddag", "workshop"]
    assert all(option.text for option in (*form.options, *form.otherwise))
    assert (form.binds, form.asks_why, form.multiple) == ("network.form", True, False)


def test_participants_are_weighed_on_seven_conditions_and_five_points() -> None:
    section = section_of("netwerk", "deelnemers")
    assert all(isinstance(step, CheckStep) for step in section.steps)
    assert per_group(section) == [7, 5]
    missing = {
        step.key: labels(step.perspectives)
        for step in section.steps
        if isinstance(step, CheckStep) and step.perspectives
    }
    assert missing == {
        "deelnemers.perspectieven": [
            "gemeente",
            "professionals",
            "ervaringsdeskundigen",
            "vrijwilligers",
            "onderwijs",
        ],
        "deelnemers.beslissingsniveaus": ["bestuurders", "beleidsmakers", "teamleiders", "uitvoerders"],
        "deelnemers.denken-doen": ["denkers", "doeners"],
    }


def test_every_tip_on_organisation_is_weighed_under_its_heading() -> None:
    section = section_of("netwerk", "organisatie")
    assert all(isinstance(step, CheckStep) for step in section.steps)
    assert per_group(section) == [2, 5, 5, 9, 1]
    headings = dict.fromkeys(step.group for step in section.steps)
    assert [heading[0] for heading in headings if heading] == ["1", "2", "3", "4", "5"]


def test_four_tools_can_be_used_at_once() -> None:
    steps = section_of("netwerk", "hulpmiddelen").steps
    assert [step.key.partition(".")[2] for step in steps] == [
        "waarden",
        "verhaal",
        "doorbreken",
        "reflectie",
    ]
    assert all(isinstance(step, ExplainStep) and step.notes for step in steps)


def test_a_series_is_six_weekly_for_a_year_and_a_half_or_denser() -> None:
    series = step_of("netwerk", "reeks.bijeenkomsten", AgreementsStep).series
    assert [(one.every_weeks, one.months) for one in series] == [(6, 18), (2, 3)]


def test_a_meeting_looks_back_first_and_keeps_its_learning_points() -> None:
    steps = [step for _section, step in bundled("bijeenkomst").steps()]
    assert isinstance(steps[0], AgreementsStep)
    assert steps[0].looks_back
    learned = [step.key for step in steps if isinstance(step, OpenStep) and step.learning]
    assert learned == ["leren.leerpunten"]
    assert isinstance(steps[-2], AgreementsStep)
    assert isinstance(steps[-1], ExplainStep)


# -- delen


def test_a_practice_is_presented_in_four_parts() -> None:
    parts = bundled("delen").sections[:4]
    assert [(part.key, len(part.steps)) for part in parts] == [
        ("inleiding", 3),
        ("opbrengsten", 3),
        ("proces", 4),
        ("tips", 1),
    ]
    for part in parts:
        assert all(isinstance(step, OpenStep) for step in part.steps)
        assert all(step.key.startswith(f"delen.{part.key}.") for step in part.steps)


def test_an_example_of_somebody_else_is_translated_in_four_questions() -> None:
    asked = [step for step in section_of("delen", "vertalen").steps if not isinstance(step, ExplainStep)]
    assert [type(step) for step in asked] == [ScaleStep, OpenStep, OpenStep, OpenStep]
    score = step_of("delen", "vertalen.score", ScaleStep)
    assert (score.min, score.max, labels(score.points)) == (0, 10, ["sterk", "ontwikkel"])


def test_four_practices_inspire_and_say_where_they_come_from() -> None:
    steps = section_of("delen", "inspiratie").steps
    assert len(steps) == 4
    assert all(isinstance(step, ExplainStep) and "Waar het vandaan komt" in step.text for step in steps)


def test_twelve_titles_to_read_are_numbered_on() -> None:
    steps = section_of("delen", "lezen").steps
    lines = [line for step in steps if isinstance(step, ExplainStep) for line in told(step.text)]
    assert [line.marker for line in lines] == [f"{number}." for number in range(1, 13)]
    assert all(line.stretches and line.stretches[0].bold for line in lines)


# -- leren van praktijkervaringen, geïnformeerde praktijk


def test_learning_from_experience_starts_safely_and_ends_with_securing() -> None:
    sections = bundled("praktijkervaringen").sections
    assert [section.key for section in sections] == ["veilig", "verloop", "vragen", "borgen"]
    kinds = [type(step) for step in sections[0].steps]
    assert kinds[0] is ExplainStep
    assert set(kinds) == {ExplainStep, CheckStep}
    assert len(sections[2].steps) == 4
    assert isinstance(sections[3].steps[0], AgreementsStep)


def test_a_trajectory_is_seen_from_four_sides_and_serves_four_yields() -> None:
    course = step_of("praktijkervaringen", "ervaringen.verloop", TimelineStep)
    assert labels(course.perspectives) == ["jongere", "ouder", "hulpverlener", "beleid"]
    assert labels(course.outcomes) == ["vastgelopen", "goed"]
    assert labels(course.yields) == ["voorkomen", "beleid", "cultuur", "leerbeweging"]
    assert all(one.text for one in course.yields)
    assert course.insights


def test_the_best_available_knowledge_is_fed_by_the_sources() -> None:
    assert step_of("geinformeerd", "kennis.beschikbaar", OpenStep).fed_by is Feed.SOURCES
    assert len(section_of("geinformeerd", "kennis").steps) == 4


@pytest.mark.parametrize("key", ["speedsparren", "waarderend-evalueren"])
def test_a_short_werkvorm_takes_half_an_hour_and_ends_in_one_agreement(key: str) -> None:
    steps = [step for _section, step in bundled(key).steps()]
    assert 30 <= sum(step.minutes for step in steps) <= 45
    assert isinstance(steps[0], ExplainStep)
    assert [step for step in steps if isinstance(step, AgreementsStep)] == [steps[-1]]


# -- de commissie naspelen


def test_what_tables_say_as_assessors_belongs_to_an_onderdeel_of_the_grondplan() -> None:
    """Or to the whole of it: nothing else would find its place among the remarks."""
    plan = {section.key for section in bundled("grondplan").sections}
    apart = [section.key for section in bundled("commissie").sections if section.key not in plan]
    assert apart == ["uitleg", "geheel", "verder"]


def test_every_criterion_is_read_in_the_order_of_the_grondplan() -> None:
    plan = [section.key for section in bundled("grondplan").sections]
    read = [section.key for section in bundled("commissie").sections if section.key in plan]
    assert read == sorted(read, key=plan.index)
    open_steps = [step for _section, step in bundled("commissie").steps() if isinstance(step, OpenStep)]
    assert len(open_steps) == 15
    assert all(step.help for step in open_steps)
