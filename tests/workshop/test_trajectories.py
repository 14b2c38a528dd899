"""Verhalen with moments and factors, the matrix over them, and leerinzichten."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.guides.steps import Labelled, TimelineStep
from app.imports.day_file import parse_day_file
from app.workshop.trajectories import Trajectories
from app.workshop.trajectories_values import Case, perspective_key, perspectives_of
from app.workshop.trajectory_matrix import Pattern, patterns, tallies
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

YOUNG, PARENT = Labelled(key="jongere", label="Jongere"), Labelled(key="ouder", label="Ouder")


@pytest.fixture
def told(workshop: Workshop) -> Trajectories:
    return workshop.trajectories


def _case(told: Trajectories, title: str = "Het gezin V.") -> str:
    return told.add(title, "vastgelopen")


def _texts(case: Case | None) -> list[str]:
    assert case is not None
    return [moment.text for moment in case.moments]


def test_moments_come_behind_the_one_where_people_are(told: Trajectories) -> None:
    case = _case(told)
    first = told.add_moment(case, "eerst", "in mei")
    told.add_moment(case, "laatst")
    told.add_moment(case, "tussenin", after=first)
    assert _texts(told.case(case)) == ["eerst", "tussenin", "laatst"]
    assert told.cases()[0].moments[0].when == "in mei"


def test_a_moment_moves_and_stays_at_the_edge(told: Trajectories) -> None:
    case = _case(told)
    ids = [told.add_moment(case, text) for text in ("a", "b", "c")]
    told.move_moment(ids[2], -1)
    assert _texts(told.case(case)) == ["a", "c", "b"]
    told.move_moment(ids[0], -1)
    assert _texts(told.case(case)) == ["a", "c", "b"]


def test_what_played_at_a_binned_moment_is_of_the_whole_course_until_undo(workshop: Workshop) -> None:
    told = workshop.trajectories
    case = _case(told)
    moment = told.add_moment(case, "iemand belt niet")
    told.add_factor(case, "geen afspraak", helps=False, perspective="ouder", moment_id=moment)
    told.bin_moment(moment)
    assert [one.text for one in told.cases()[0].at(None, helps=False)] == ["geen afspraak"]
    workshop.undo()
    assert [one.text for one in told.cases()[0].at(moment, helps=False)] == ["geen afspraak"]


def test_a_binned_verhaal_takes_all_of_it_along_and_undo_brings_all_back(workshop: Workshop) -> None:
    told = workshop.trajectories
    case, other = _case(told), _case(told, "Ander")
    factor = told.add_factor(case, "tijd", helps=True)
    told.add_lesson("Neem tijd", case)
    across = told.add_lesson("Altijd", None, [factor])
    before = (told.cases(), told.lessons())
    told.bin(case)
    assert [one.id for one in told.cases()] == [other]
    assert [(one.id, one.factor_ids) for one in told.lessons()] == [(across, ())]
    workshop.undo()
    assert (told.cases(), told.lessons()) == before


ACTS: dict[str, Callable[[Trajectories, str, str, str, str], object]] = {
    "rename": lambda told, case, _moment, _factor, _lesson: told.rename(case, "Anders"),
    "outcome": lambda told, case, _moment, _factor, _lesson: told.set_outcome(case, None),
    "move": lambda told, case, _moment, _factor, _lesson: told.move(case, 1),
    "moment": lambda told, _case, moment, _factor, _lesson: told.write_moment(moment, "anders"),
    "when": lambda told, _case, moment, _factor, _lesson: told.say_when(moment, "later"),
    "words": lambda told, _case, _moment, factor, _lesson: told.write_factor(factor, "anders"),
    "sign": lambda told, _case, _moment, factor, _lesson: told.set_helps(factor, helps=False),
    "perspective": lambda told, _case, _moment, factor, _lesson: told.set_perspective(factor, "oma"),
    "place": lambda told, _case, moment, factor, _lesson: told.place_factor(factor, moment),
    "bin": lambda told, _case, _moment, factor, _lesson: told.bin_factor(factor),
    "lesson": lambda told, _case, _moment, _factor, lesson: told.write_lesson(lesson, "anders"),
    "secured": lambda told, _case, _moment, _factor, lesson: told.secure(lesson, "op het bord"),
    "factor": lambda told, _case, _moment, factor, lesson: told.draw_from(lesson, factor, on=True),
    "yield": lambda told, _case, _moment, _factor, lesson: told.serve(lesson, "beleid", on=True),
    "give": lambda told, case, _moment, _factor, lesson: told.give_lesson(lesson, case),
    "bin lesson": lambda told, _case, _moment, _factor, lesson: told.bin_lesson(lesson),
}


@pytest.mark.parametrize("act", ACTS)
def test_every_change_is_one_step_of_work_that_undo_takes_back(workshop: Workshop, act: str) -> None:
    told = workshop.trajectories
    case = _case(told)
    _case(told, "Tweede")
    moment = told.add_moment(case, "dit")
    factor = told.add_factor(case, "tijd", helps=True, perspective="ouder")
    lesson = told.add_lesson("Neem tijd")
    before, works = (told.cases(), told.lessons()), len(workshop.file.history.works())
    ACTS[act](told, case, moment, factor, lesson)
    assert (told.cases(), told.lessons()) != before
    assert len(workshop.file.history.works()) == works + 1
    workshop.undo()
    assert (told.cases(), told.lessons()) == before


def test_a_change_to_what_it_is_already_is_no_step_of_work(workshop: Workshop) -> None:
    told = workshop.trajectories
    case = _case(told)
    factor = told.add_factor(case, "tijd", helps=True)
    works = len(workshop.file.history.works())
    told.rename(case, "Het gezin V.")
    told.write_factor(factor, "tijd")
    told.set_helps(factor, helps=True)
    told.same([factor], "tijd")
    assert len(workshop.file.history.works()) == works


def test_lessons_stand_with_their_verhaal_and_those_of_several_last(told: Trajectories) -> None:
    first, second = _case(told), _case(told, "Tweede")
    told.add_lesson("samen")
    told.add_lesson("van de tweede", second)
    one = told.add_lesson("van de eerste", first)
    told.add_lesson("nog een van de eerste", first)
    assert [lesson.text for lesson in told.lessons()] == [
        *("van de eerste", "nog een van de eerste", "van de tweede", "samen")
    ]
    told.move_lesson(one, 1)
    assert [lesson.text for lesson in told.lessons()][:2] == ["nog een van de eerste", "van de eerste"]


def test_a_typed_perspective_is_that_of_the_guide_or_the_groups_own_word(told: Trajectories) -> None:
    step = TimelineStep(key="a.b", question="?", perspectives=(YOUNG, PARENT))
    case = _case(told)
    told.add_factor(case, "x", helps=True, perspective=perspective_key("  de   buurt ", step.perspectives))
    told.add_factor(case, "y", helps=True, perspective=perspective_key("OUDER", step.perspectives))
    assert [factor.perspective for factor in told.cases()[0].factors] == ["de buurt", "ouder"]
    assert [one.label for one in perspectives_of(step, told.cases())] == ["Jongere", "Ouder", "de buurt"]


def _told(told: Trajectories, *words: tuple[str, str, bool, str | None]) -> tuple[Pattern, ...]:
    cases: dict[str, str] = {}
    for title, text, helps, perspective in words:
        case = cases.get(title) or cases.setdefault(title, told.add(title))
        told.add_factor(case, text, helps=helps, perspective=perspective)
    return patterns(told.cases(), (YOUNG, PARENT))


def test_the_same_words_are_one_pattern_whatever_their_capitals_and_marks(told: Trajectories) -> None:
    (found,) = _told(
        told,
        ("A", "Niemand  belt.", False, "ouder"),
        ("B", "niemand belt", False, "ouder"),
        ("C", "‘Niemand belt!’", False, None),
    )
    assert found.text == "Niemand  belt."
    assert [case.title for case in found.cases] == ["A", "B", "C"]
    assert found.recurs
    assert [one.label for one in found.seen_by] == ["Ouder"]
    assert [one.label for one in found.missed_by] == ["Jongere"]


def test_what_helps_here_and_hinders_there_are_two_patterns_that_know_of_each_other(
    told: Trajectories,
) -> None:
    found = _told(
        told,
        ("A", "een vaste dag", True, "ouder"),
        ("B", "een vaste dag", False, "jongere"),
        ("B", "iets anders", True, None),
    )
    assert [(one.text, one.helps, one.turned) for one in found] == [
        ("een vaste dag", True, True),
        ("een vaste dag", False, True),
        ("iets anders", True, False),
    ]


def test_what_is_told_in_most_verhalen_stands_first(told: Trajectories) -> None:
    found = _told(
        told,
        ("A", "vaak in een", True, None),
        ("A", "vaak in een", True, None),
        ("A", "vaak in een", True, None),
        ("A", "in twee", False, None),
        ("B", "in twee", False, None),
    )
    assert [(one.text, len(one.cases)) for one in found] == [("in twee", 2), ("vaak in een", 1)]


def test_marks_alone_are_not_the_same_as_nothing(told: Trajectories) -> None:
    found = _told(told, ("A", "?", True, None), ("B", "!", True, None))
    assert [one.text for one in found] == ["?", "!"]


def test_the_group_says_that_factors_are_the_same(workshop: Workshop) -> None:
    told = workshop.trajectories
    one, other = _told(told, ("A", "te laat", False, "ouder"), ("B", "kwam niet op tijd", False, "jongere"))
    told.same([factor.id for factor in (*one.factors, *other.factors)], "Hulp kwam te laat")
    (found,) = patterns(told.cases(), (YOUNG, PARENT))
    assert [case.title for case in found.cases] == ["A", "B"]
    workshop.undo()
    assert len(patterns(told.cases(), (YOUNG, PARENT))) == 2


def test_each_perspective_is_counted(told: Trajectories) -> None:
    _told(told, ("A", "x", True, "ouder"), ("B", "y", False, "ouder"), ("B", "z", False, None))
    young, parent = tallies(told.cases(), (YOUNG, PARENT))
    assert (young.helps, young.hinders, young.cases) == (0, 0, 0)
    assert (parent.helps, parent.hinders, parent.cases) == (1, 1, 2)


def test_the_sample_day_brings_its_two_verhalen() -> None:
    with practice_of(sample_day()) as workshop:
        stuck, well = workshop.trajectories.cases()
        assert (stuck.outcome, well.outcome) == ("vastgelopen", "goed")
        assert (len(stuck.moments), len(stuck.factors), len(well.factors)) == (6, 7, 7)
        assert [len([one for one in workshop.trajectories.lessons() if one.case_id == case.id])
                for case in (stuck, well)] == [3, 2]  # fmt: skip


DAY = """
practice: {{title: X}}
praktijkervaringen:
  - titel: A
    verloop: [een, {{wanneer: in mei, tekst: twee}}]
    bevorderend: [{{factor: f, moment: {moment}, nr: 4}}]
    leerinzichten: [{{inzicht: leer, factoren: [{factor}]}}]
"""


def test_a_moment_or_a_factor_that_is_not_there_is_said_with_its_place(tmp_path: Path) -> None:
    day = parse_day_file(DAY.format(moment=2, factor=4), "dag.yaml")
    with practice_of(day) as workshop:
        (case,) = workshop.trajectories.cases()
        assert case.moments[1].when == "in mei"
        assert case.factors[0].moment_id == case.moments[1].id
        assert workshop.trajectories.lessons()[0].factor_ids == (case.factors[0].id,)
    with pytest.raises(KnownError, match="moment 3 bestaat niet"):
        parse_day_file(DAY.format(moment=3, factor=4), "dag.yaml")
    with pytest.raises(KnownError, match="geen factor met het nummer 5"):
        parse_day_file(DAY.format(moment=2, factor=5), "dag.yaml")
