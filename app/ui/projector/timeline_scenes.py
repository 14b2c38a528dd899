"""What the room may see of praktijkervaringen: a verhaal, its factors, the matrix, a leerinzicht.

Nobody's name stands in it: a perspective is a role, and in the matrix a verhaal is a number of a count.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.guides.steps import Labelled, TimelineStep
from app.ui.amounts import counted
from app.ui.case_words import place_of, title_of
from app.ui.projector.scene import Instruction, Scene
from app.ui.projector.step_scene import (
    Beat,
    CourseScene,
    FactorScene,
    LessonScene,
    PatternRow,
    PatternScene,
    SeenFactor,
    StepScene,
)
from app.ui.room_views import TimelineShows, TimelineView
from app.workshop.counted import joined
from app.workshop.trajectories_values import (
    HELPED,
    HINDERED,
    Case,
    CaseFactor,
    Lesson,
    label_of,
    outcome_words,
    outcomes_of,
    perspectives_of,
    sign_of,
)
from app.workshop.trajectory_matrix import Pattern, patterns
from app.workshop.workshop import Workshop


def timeline_scene(workshop: Workshop, step: TimelineStep, view: TimelineView) -> Scene | None:
    """What the view asks; None for the instruction, also when what it asks is not there any more."""
    told = workshop.trajectories
    case, lesson = told.case(view.case_id), told.lesson(view.lesson_id)
    if view.shows is TimelineShows.COURSE and case is not None:
        return _course(step, case)
    if view.shows is TimelineShows.FACTORS and case is not None:
        return _factors(step, case, perspectives_of(step, told.cases()))
    if view.shows is TimelineShows.MATRIX:
        return _matrix(step, told.cases())
    if view.shows is TimelineShows.LESSONS and step.insights:
        return Instruction(step.insights)
    if view.shows is TimelineShows.LESSON and lesson is not None:
        return _lesson(workshop, step, lesson)
    return None


def still_there(frozen: StepScene, now: Scene) -> Scene:
    """A frozen scene without what is not there any more; its words stay as they were read."""
    if type(frozen) is not type(now):
        return now if isinstance(frozen, CourseScene | FactorScene | PatternScene | LessonScene) else frozen
    if isinstance(frozen, CourseScene) and isinstance(now, CourseScene):
        beats = {one.id for one in now.beats}
        return replace(frozen, beats=tuple(one for one in frozen.beats if one.id in beats))
    if isinstance(frozen, FactorScene) and isinstance(now, FactorScene):
        here = {one.id for _words, those in now.groups for one in those}
        groups = ((words, tuple(one for one in those if one.id in here)) for words, those in frozen.groups)
        return replace(frozen, groups=tuple((words, those) for words, those in groups if those))
    if isinstance(frozen, PatternScene) and isinstance(now, PatternScene):
        told = {one for row in now.rows for one in row.ids}
        return replace(frozen, rows=tuple(row for row in frozen.rows if told.issuperset(row.ids)))
    if isinstance(frozen, LessonScene) and isinstance(now, LessonScene):
        left = {one.id for one in now.factors[1]}
        words, factors = frozen.factors
        return replace(frozen, factors=(words, tuple(one for one in factors if one.id in left)))
    return frozen


def _course(step: TimelineStep, case: Case) -> CourseScene:
    beats = tuple(Beat(one.when, one.text, one.id) for one in case.moments)
    return CourseScene(title_of(case), beats, outcome_words(case, outcomes_of(step)))


def _factors(step: TimelineStep, case: Case, perspectives: tuple[Labelled, ...]) -> FactorScene:
    groups: list[tuple[str, tuple[SeenFactor, ...]]] = []
    unseen = []
    for one in perspectives:
        own = _seen(case, one.key)
        if own:
            groups.append((one.label, own))
        elif any(one.key == known.key for known in step.perspectives):
            unseen.append(one.label.lower())
    nobody = _seen(case, None)
    if nobody:
        groups.append((_tr("Zonder perspectief"), nobody))
    foot = _tr("Nog niets van: {who}").format(who=joined(unseen)) if unseen else ""
    return FactorScene(title_of(case), tuple(groups), outcome_words(case, outcomes_of(step)), foot)


def _seen(case: Case, perspective: str | None) -> tuple[SeenFactor, ...]:
    """What one perspective saw; what helped first."""
    own = [one for one in case.factors if (one.perspective or None) == perspective]
    own.sort(key=lambda one: not one.helps)
    return tuple(
        _factor(one, f"({place})" if (place := place_of(case, one.moment_id)) else "") for one in own
    )


def _factor(factor: CaseFactor, more: str) -> SeenFactor:
    words = " ".join(part for part in (factor.text.strip() or "–", more) if part)
    return SeenFactor(sign_of(factor), words, factor.id)


def _matrix(step: TimelineStep, cases: tuple[Case, ...]) -> PatternScene:
    """What recurs; as long as nothing does, all there is."""
    found = patterns(cases, perspectives_of(step, cases))
    recurring = [one for one in found if one.recurs]
    title = _tr("Wat terugkomt") if recurring else _tr("Wat we tot nu toe zagen")
    aside = counted(len(cases), "1 verhaal", "{count} verhalen")
    return PatternScene(title, tuple(_pattern(one, len(cases)) for one in recurring or found), aside)


def _pattern(pattern: Pattern, cases: int) -> PatternRow:
    seen = joined([one.label.lower() for one in pattern.seen_by])
    missed = joined([one.label.lower() for one in pattern.missed_by])
    told = [
        _tr("gezien door {who}").format(who=seen) if seen else "",
        _tr("niet door {who}").format(who=missed) if seen and missed else "",
        (_tr("elders hinderde dit") if pattern.helps else _tr("elders hielp dit")) if pattern.turned else "",
    ]
    return PatternRow(
        HELPED if pattern.helps else HINDERED,
        pattern.text.strip(),
        _tr("{count} van {total}").format(count=len(pattern.cases), total=cases),
        "  ·  ".join(part for part in told if part),
        tuple(one.id for one in pattern.factors),
    )


def _lesson(workshop: Workshop, step: TimelineStep, lesson: Lesson) -> LessonScene:
    told = workshop.trajectories
    lessons = [one.id for one in told.lessons()]
    place = _tr("Leerinzicht {number} van {total}").format(
        number=lessons.index(lesson.id) + 1, total=len(lessons)
    )
    perspectives = perspectives_of(step, told.cases())
    factors = [one for factor_id in lesson.factor_ids if (one := told.factor(factor_id)) is not None]
    comes_from = tuple(
        _factor(one, f"– {seen.lower()}" if (seen := label_of(one.perspective, perspectives)) else "")
        for one in factors
    )
    serves = tuple(label_of(key, step.yields) for key in lesson.yields)
    secured = (lesson.secured.strip(),) if lesson.secured.strip() else ()
    parts = [(_tr("Dit levert het op"), serves), (_tr("Zo houden we het vast"), secured)]
    return LessonScene(
        place,
        lesson.text.strip() or "–",
        (_tr("Dit leerden we uit"), comes_from),
        tuple((words, those) for words, those in parts if those),
        lesson.id,
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("RoomScenes", words)
