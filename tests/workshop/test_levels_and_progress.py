"""The level of a practice and when it was reached, what the group wants, and how far each part is."""

import datetime as dt

from app.guides.levels import Level
from app.workshop.level_history import levels_reached
from app.workshop.progress import Share, phase_progress, section_progress
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

STEP = "grondplan/doel.verandering"


def at(workshop: Workshop, day: int) -> str:
    """Let it be that day of March; the moment as it is kept."""
    now = dt.datetime(2026, 3, day, 12, tzinfo=dt.UTC)
    workshop.set_clock(lambda: now)
    return now.isoformat()


def test_a_level_was_reached_when_somebody_said_so(workshop: Workshop) -> None:
    assert levels_reached(workshop) == {}
    first = at(workshop, 12)
    workshop.set_level(Level.AANGEMELD)
    second = at(workshop, 20)
    workshop.set_level(Level.GOED_BESCHREVEN)
    assert workshop.level is Level.GOED_BESCHREVEN
    assert levels_reached(workshop) == {
        Level.AANGEMELD: first,
        Level.INGEDIEND: second,
        Level.GOED_BESCHREVEN: second,
    }


def test_who_goes_back_and_comes_again_reached_it_the_last_time(workshop: Workshop) -> None:
    first = at(workshop, 12)
    workshop.set_level(Level.INGEDIEND)
    workshop.set_level(Level.AANGEMELD)
    assert levels_reached(workshop) == {Level.AANGEMELD: first}
    again = at(workshop, 25)
    workshop.set_level(Level.INGEDIEND)
    assert levels_reached(workshop) == {Level.AANGEMELD: first, Level.INGEDIEND: again}
    workshop.undo()
    assert workshop.level is Level.AANGEMELD
    assert levels_reached(workshop) == {Level.AANGEMELD: first}


def test_the_goal_is_what_the_group_says_and_can_be_taken_away(workshop: Workshop) -> None:
    seen = [workshop.goal]
    for goal in (Level.GOED_BESCHREVEN, None):
        workshop.set_goal(goal)
        seen.append(workshop.goal)
    assert seen == [None, Level.GOED_BESCHREVEN, None]


def test_each_onderdeel_says_how_far_it_is(workshop: Workshop) -> None:
    guide = workshop.guides.get("grondplan")
    assert guide is not None
    workshop.drafts.write(STEP, "Rust")
    workshop.drafts.write("grondplan/doel.subdoelen", "Rust")
    workshop.drafts.set_ready(STEP, True)
    found = section_progress(guide, workshop.drafts.statuses())
    assert found["doel"] == Share(ready=1, rough=1, empty=1)
    assert (found["doel"].written, found["doel"].asked) == (2, 3)
    assert found["aanpak"] == Share(empty=5)
    assert "identificatie" not in found, "a form is no text"


def test_the_phases_add_up_to_all_questions_of_the_sample_day() -> None:
    with practice_of(sample_day()) as workshop:
        guide = workshop.guides.get("grondplan")
        assert guide is not None
        phases = phase_progress(guide, workshop.drafts.statuses())
        assert list(phases) == [Level.GOED_BESCHREVEN, Level.THEORETISCH_ONDERBOUWD]
        done, asked = workshop.progress()
        assert sum(share.written for share in phases.values()) == done
        assert sum(share.asked for share in phases.values()) == asked
