"""Which steps of a guide a day left without an answer of their kind."""

from collections.abc import Callable, Mapping

from app.guides.loader import bundled
from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    FieldsStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    Step,
    TimelineStep,
)
from app.workshop.weighed import items_of_step
from app.workshop.workshop import Workshop


def silent_steps(workshop: Workshop, key: str, day_id: str) -> list[str]:
    """The keys of the steps of one of our guides on which nobody said a thing; explaining asks nothing."""
    return [
        step.key
        for _section, step in bundled(key).steps()
        if not isinstance(step, ExplainStep) and not _answered(workshop, f"{key}/{step.key}", step, day_id)
    ]


def _answered(workshop: Workshop, step_id: str, step: Step, day_id: str) -> bool:
    """Whether something that belongs to its kind was said on a step."""
    if isinstance(step, CheckStep):
        guide = workshop.guides.get(step_id.partition("/")[0])
        assert guide is not None
        weighed = workshop.checks.on(day_id)
        return all(weighed.get(item.step_id, item.perspective).status for item in items_of_step(guide, step))
    if isinstance(step, AgreementsStep) and step.series:
        return len(workshop.people.days()) > 1
    looks: Mapping[type[Step], Callable[[], object]] = {
        OpenStep: lambda: workshop.answers.of(step_id),
        ScaleStep: lambda: workshop.scores.of(step_id, day_id),
        ChoiceStep: lambda: workshop.choices.decision(step_id),
        AgreementsStep: lambda: [
            one for one in workshop.agreements.made_on(day_id) if one.step_id == step_id
        ],
        TimelineStep: lambda: [one for one in workshop.trajectories.cases() if one.moments],
        BoardStep: lambda: workshop.board(step_id).clusters(),
        ProfileStep: lambda: workshop.profile.components(),
        CardsStep: lambda: [play for game in workshop.cards.games(step_id) for play in game.plays],
        FieldsStep: lambda: workshop.practice.target_group,
    }
    return bool(looks[type(step)]())
