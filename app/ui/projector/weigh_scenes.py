"""What the room may see of scores, choices, statements and agreements. Only through ``ROOM``, never names."""

from PySide6.QtCore import QCoreApplication

from app.guides.check_status import CheckStatus
from app.guides.steps import AgreementsStep, CheckStep, ChoiceStep, ScaleStep
from app.ui.amounts import counted
from app.ui.projector.step_scene import BarRow, Bars, CardScene, Legend, Parts, StepScene
from app.ui.projector.weigh_scene import CheckScene, ResultRow, ResultScene, ScaleScene
from app.ui.room_views import (
    AgreementsShow,
    AgreementsView,
    CheckView,
    ChoiceShows,
    ChoiceView,
    ScaleShows,
    ScaleView,
    StepView,
)
from app.ui.translated import date_shown
from app.ui.widgets.share_bar import counts_words
from app.workshop.agreements import Agreed, Discretion
from app.workshop.audience import ROOM
from app.workshop.checklists import checklist_result
from app.workshop.choices import label_of, tallies
from app.workshop.looking_back import look_back
from app.workshop.score_values import spread_of
from app.workshop.series_values import meetings_of
from app.workshop.typed import date_words
from app.workshop.weighed import ChecklistResult
from app.workshop.workshop import Workshop


def weigh_scene_of(
    workshop: Workshop,
    step_id: str,
    step: ScaleStep | ChoiceStep | CheckStep | AgreementsStep,
    view: StepView | None,
) -> StepScene | None:
    """The scene of a step; None for its instruction."""
    if isinstance(step, ScaleStep) and isinstance(view, ScaleView):
        return _scale(workshop, step_id, step, view)
    if isinstance(step, ChoiceStep) and isinstance(view, ChoiceView):
        return _choice(workshop, step_id, step, view)
    if isinstance(step, CheckStep) and isinstance(view, CheckView):
        return _check(workshop, step_id, step, view)
    if isinstance(step, AgreementsStep) and isinstance(view, AgreementsView):
        return _agreements(workshop, step_id, step, view)
    return None


# -- scores


def _scale(workshop: Workshop, step_id: str, step: ScaleStep, view: ScaleView) -> StepScene:
    if view.shows is ScaleShows.POINTS:
        points = [one for one in workshop.scores.points(step_id, view.day_id) if ROOM.lets_through(one)]
        parts = [
            (one.label, tuple(point.text for point in points if point.list_key == one.key))
            for one in step.points
        ]
        return Parts(step.question, tuple(parts))
    given = [one for one in workshop.scores.of(step_id, view.day_id) if ROOM.lets_through(one)]
    if view.shows is ScaleShows.HIDDEN:
        there = sum(not seat.absent for seat in workshop.seats.of(view.day_id))
        words = _tr("{given} van {there} gaven een score").format(given=len(given), there=there)
        under = words if there >= len(given) else _scores(len(given))
        return Legend(step.question, "\n\n".join(part for part in (step.help or "", under) if part))
    spread = spread_of(given)
    foot = [_scores(len(spread.values))]
    if spread.abstained:
        foot.append(_tr("{count} keer zonder cijfer").format(count=spread.abstained))
    return ScaleScene(
        step.question,
        step.min,
        step.max,
        step.low or "",
        step.high or "",
        tuple(spread.stacks.items()),
        spread.middle,
        ", ".join(foot),
    )


def _scores(count: int) -> str:
    return counted(count, "1 score", "{count} scores")


# -- a choice


def _choice(workshop: Workshop, step_id: str, step: ChoiceStep, view: ChoiceView) -> StepScene | None:
    decision = workshop.choices.decision(step_id)
    if view.shows is ChoiceShows.DECISION:
        if decision is None:
            return None
        title = " + ".join(label_of(step, option) for option in decision.options)
        return CardScene(title, _tr("Besluit"), decision.why)
    picked = [one for one in workshop.choices.of(step_id, view.day_id) if ROOM.lets_through(one)]
    found = tallies(step, picked, decision)
    if view.shows is ChoiceShows.BARS:
        most = max((one.votes for one in found), default=0)
        rows = tuple(BarRow(one.option.label, one.votes, one.votes / most if most else 0.0) for one in found)
        total = sum(one.votes for one in found)
        return Bars(step.question, rows, counted(total, "1 stem", "{count} stemmen"))
    named = [(f"{place}  {one.option.label}", one) for place, one in enumerate(found, 1)]
    parts: list[tuple[str, tuple[str, ...]]] = [
        (name, (one.option.text,) if one.option.text else ()) for name, one in named if not one.lighter
    ]
    lighter = tuple(
        f"{name}: {one.option.text}" if one.option.text else name for name, one in named if one.lighter
    )
    if lighter:
        parts.append((_tr("Of past iets lichters beter?"), lighter))
    return Parts(step.question, tuple(parts))


# -- statements


def _check(workshop: Workshop, step_id: str, step: CheckStep, view: CheckView) -> StepScene:
    weighed = workshop.checks.on(view.day_id, [step_id]).get(step_id, view.perspective)
    words = next((one.label for one in step.perspectives if one.key == view.perspective), "")
    found = workshop.guides.find(step_id)
    above = found[1].title if found is not None else ""
    seen = ROOM.lets_through(weighed)
    return CheckScene(
        words or step.question,
        f"{above}  ·  {step.question}" if words else above,
        step.statuses,
        weighed.status if seen else None,
        weighed.remark if seen else "",
        _tr("{number} van {total}").format(number=view.number, total=view.total) if view.total else "",
        weighed.id,
        step.told_beside(view.perspective),
    )


def result_scene(title: str, result: ChecklistResult) -> ResultScene:
    """A bar for each block in which statements are weighed, and the whole in words."""
    rows = [
        ResultRow(block.title, block.counts, block.counts_before if result.has_before else None)
        for block in result.weighing_blocks
    ]
    return ResultScene(title, tuple(rows), counts_words(result.counts))


# -- agreements


def _agreements(
    workshop: Workshop, step_id: str, step: AgreementsStep, view: AgreementsView
) -> StepScene | None:
    guide = workshop.guides.get(step_id.partition("/")[0])
    discretion = Discretion(workshop.file, view.day_id)
    if view.shows is AgreementsShow.BACK:
        back = look_back(workshop, view.day_id)
        learned = tuple(one.text for one in back.learned if ROOM.lets_through(one))
        parts = [(_tr("Wat we leerden"), learned)] if learned else []
        for title, agreed in ((_tr("Nog te doen"), back.open), (_tr("Gedaan"), back.done)):
            if agreed:
                parts.append((title, tuple(_agreed(one, discretion) for one in agreed)))
        return Parts(step.question, tuple(parts)) if parts else None
    if view.shows in (AgreementsShow.RESULT, AgreementsShow.NOT_YET):
        if guide is None:
            return None
        result = checklist_result(workshop, guide, view.day_id, ROOM.lets_through)
        if view.shows is AgreementsShow.RESULT:
            return result_scene(_tr("Zo staat het"), result)
        nee, deels = result.with_status(CheckStatus.NEE), result.with_status(CheckStatus.DEELS)
        titled = ((_tr("Nog niet"), nee), (_tr("Deels"), deels))
        return Parts(
            _tr("Wat nog niet staat"),
            tuple((title, tuple(one.item.spoken for one in found)) for title, found in titled if found),
        )
    if view.shows is AgreementsShow.SERIES:
        going = [one for one in meetings_of(workshop.network.plan) if not one.skipped]
        dates = tuple(f"{one.number}. {date_shown(date_words(one.date.isoformat()))}" for one in going)
        return Parts(step.question, (("", dates),)) if dates else None
    made = workshop.agreements.made_on(view.day_id)
    return Parts(step.question, (("", tuple(_agreed(one, discretion) for one in made)),)) if made else None


def _agreed(one: Agreed, discretion: Discretion) -> str:
    under = " · ".join(part for part in (discretion.who(one.who), one.when) if part)
    return f"{one.what}\n{under}" if under else one.what


def _tr(words: str) -> str:
    return QCoreApplication.translate("RoomScenes", words)
