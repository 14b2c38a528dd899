"""The dagverlopen that come with the program, laid on an empty day."""

import re
from pathlib import Path

import pytest

from app.guides.loader import bundled
from app.workshop.agenda import SHORT_NAME
from app.workshop.agenda_advice import advice_on, what_if_late
from app.workshop.day_plans import DayPlan, day_plans, follow, plans_for
from app.workshop.programme import on_the_agenda, programme
from app.workshop.timetable import read_time
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, practice_of, sample_day

PLANS = day_plans()


def plan(key: str) -> DayPlan:
    return next(one for one in PLANS if one.key == key)


def test_there_are_days_for_the_grondplan_the_exercise_and_the_other_sessions() -> None:
    assert [one.title for one in PLANS] == [
        "Hele dag",
        "Halve dag",
        "Twee avonden",
        "Oefening werkzame elementen",
        "Checklist goede praktijken",
        "Lerend netwerk starten",
        "Leren van ervaringen",
        "De commissie naspelen",
    ]
    assert [len(one.days) for one in PLANS] == [1, 1, 2, 1, 1, 1, 1, 1]


def test_the_file_of_a_network_offers_what_sets_one_up_first(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Netwerk", network=True)
    first, *others = [one.title for one in plans_for(workshop)]
    assert first == "Lerend netwerk starten"
    assert others == [one.title for one in PLANS if one.title != first]
    workshop.file.discard()


@pytest.mark.parametrize(
    ("key", "guide"),
    [
        ("checklist", "checklist"),
        ("netwerk-starten", "netwerk"),
        ("leren-van-ervaringen", "praktijkervaringen"),
        ("commissie", "commissie"),
    ],
)
def test_a_day_for_another_session_walks_through_all_of_it(key: str, guide: str, workshop: Workshop) -> None:
    day = workshop.people.days()[0]
    follow(workshop, plan(key), day.id)
    stops = on_the_agenda(programme(list(workshop.guides), workshop.agenda.blocks(day.id)))
    asked = [stop.step.key for stop in stops if stop.guide.key == guide]
    assert asked == [step.key for _section, step in bundled(guide).steps()]


@pytest.mark.parametrize("one", PLANS, ids=lambda one: one.key)
def test_a_plan_keeps_to_the_hours_that_it_promises(one: DayPlan) -> None:
    hours = re.search(r"van (\S+) tot (\S+) uur", one.about, re.IGNORECASE)
    assert hours is not None
    first, last = (read_time(words) for words in hours.groups())
    for planned in one.days:
        begins = read_time(planned.starts)
        assert begins is not None
        assert last is not None
        assert begins == first
        assert last - 15 <= begins + sum(block.minutes for block in planned.blocks) <= last


def test_the_exercise_walks_through_all_its_parts_in_order(workshop: Workshop) -> None:
    day = workshop.people.days()[0]
    follow(workshop, plan("werkzame-elementen"), day.id)
    stops = on_the_agenda(programme(list(workshop.guides), workshop.agenda.blocks(day.id)))
    parts = dict.fromkeys(
        stop.section.title for stop in stops if stop.guide.key in ("werkzame-elementen", "plenair")
    )
    whole = [*bundled("werkzame-elementen").sections, *bundled("plenair").sections]
    assert list(parts) == [section.title for section in whole]
    assert len({stop.step_id for stop in stops}) == len(stops)


@pytest.mark.parametrize("one", PLANS, ids=lambda one: one.key)
def test_a_plan_asks_what_our_guides_have_and_rests_in_time(one: DayPlan, workshop: Workshop) -> None:
    follow(workshop, one, workshop.people.days()[0].id)
    days = workshop.people.days()
    assert len(days) == len(one.days)
    for day, planned in zip(days, one.days, strict=True):
        blocks = workshop.agenda.blocks(day.id)
        assert [block.activity for block in blocks] == [block.activity for block in planned.blocks]
        for block, wanted in zip(blocks, planned.blocks, strict=True):
            assert (block.guide, block.sections) == (wanted.guide, wanted.sections)
            assert len(block.short_name) <= SHORT_NAME
            assert block.guide is None or block.minutes
        assert read_time(day.starts) is not None
        assert advice_on(blocks, day.starts) == []
        assert what_if_late(blocks, day.starts).still_late == 0


def test_the_whole_day_asks_nearly_all_of_the_grondplan(workshop: Workshop) -> None:
    day = workshop.people.days()[0]
    follow(workshop, plan("hele-dag"), day.id)
    stops = on_the_agenda(programme(list(workshop.guides), workshop.agenda.blocks(day.id)))
    asked = {stop.section.key for stop in stops if stop.guide.key == "grondplan"}
    every = {section.key for section in bundled("grondplan").sections}
    assert every - asked == {"identificatie", "bijlagen"}


def test_two_evenings_are_one_step_of_work(workshop: Workshop) -> None:
    day = workshop.people.days()[0]
    workshop.people.add_person("Fien", day.id)
    follow(workshop, plan("twee-avonden"), day.id)
    first, second = workshop.people.days()
    assert (first.title, second.title) == ("Avond 1", "Avond 2")
    workshop.undo()
    assert [one.id for one in workshop.people.days()] == [day.id]
    assert workshop.agenda.blocks(day.id) == []


def test_a_time_and_title_that_were_given_stay(workshop: Workshop) -> None:
    day = workshop.people.days()[0]
    workshop.days.change(day.id, starts="10:30", title="Onze dag")
    follow(workshop, plan("twee-avonden"), day.id)
    first, second = workshop.people.days()
    assert (first.starts, first.title) == ("10:30", "Onze dag")
    assert (second.starts, second.title) == ("19:00", "Avond 2")


def test_a_file_with_questions_of_its_own_is_asked_those() -> None:
    with practice_of(sample_day()) as workshop:
        day = workshop.days.follow_up(workshop.people.days()[0].id)
        follow(workshop, plan("hele-dag"), day.id)
        guide = workshop.guides.get("grondplan")
        assert guide is not None
        for block in workshop.agenda.blocks(day.id):
            assert all(guide.section(key) is not None for key in block.sections)
            assert block.guide != "grondplan" or block.sections, "a block of some onderdelen never asks all"
