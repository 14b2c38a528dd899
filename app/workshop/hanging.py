"""What hangs on the steps of a file: whatever was said, written, made, agreed or put there."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from app.guides.steps import CardsStep, ProfileStep, TimelineStep
from app.guides.updating import Hanging
from app.models import (
    Agreement,
    Attachment,
    Check,
    Choice,
    Cluster,
    Contribution,
    CoreComponent,
    Deck,
    Draft,
    Entity,
    Factor,
    Gap,
    Insight,
    Note,
    Presence,
    ReadBack,
    Remark,
    Round,
    Trajectory,
)
from app.workshop.workshop import Workshop

_GONE = (Presence.UNDONE.value, Presence.ERASED.value)
"""What lies in the bin may come back, so it hangs too; what never was or is erased does not."""
ON_STEPS: tuple[tuple[type[Entity], InstrumentedAttribute[str] | InstrumentedAttribute[str | None]], ...] = (
    (Contribution, Contribution.step),
    (Draft, Draft.step),
    (Cluster, Cluster.step),
    (ReadBack, ReadBack.step),
    (Attachment, Attachment.step),
    (Round, Round.step),
    (Agreement, Agreement.step),
    (Gap, Gap.step),
    (Remark, Remark.step),
    (Deck, Deck.origin),
)
_INSIDE = (
    (Choice, (Choice.option,)),
    (Check, (Check.perspective, Check.status)),
    (Note, (Note.color, Note.knowledge)),
)
"""What of a step itself a contribution names: one of its options, its colours, its perspectives."""


def hanging(workshop: Workshop) -> Hanging:
    """Everything that would lose its place when a step went away."""
    session = workshop.file.session
    steps: set[str] = set()
    for row, column in ON_STEPS:
        steps |= {
            step
            for step in session.scalars(select(column).where(row.presence.not_in(_GONE)).distinct())
            if step
        }
    return Hanging(
        frozenset(steps | set(_of_the_file(workshop))),
        frozenset((*_named(workshop), *_seen_in_trajectories(workshop))),
    )


def _of_the_file(workshop: Workshop) -> Iterator[str]:
    """Ids of steps that show what belongs to the whole file: its profile, its own cards, its trajectories."""
    shown = {
        ProfileStep: _any(workshop, CoreComponent),
        CardsStep: _any(workshop, Deck),
        TimelineStep: _any(workshop, Trajectory) or _any(workshop, Insight),
    }
    for guide in workshop.guides:
        yield from (guide.step_id(step) for _section, step in guide.steps() if shown.get(type(step)))


def _named(workshop: Workshop) -> Iterator[tuple[str, str]]:
    for row, columns in _INSIDE:
        query = select(Contribution.step, *columns).join(row, row.id == Contribution.id)
        for step, *keys in workshop.file.session.execute(
            query.where(Contribution.presence.not_in(_GONE)).distinct()
        ):
            yield from ((step, key) for key in keys if key)


def _seen_in_trajectories(workshop: Workshop) -> Iterator[tuple[str, str]]:
    """Perspectives, outcomes and yields that trajectories name, on every step that shows those."""
    session = workshop.file.session
    keys = {
        *session.scalars(select(Factor.perspective).where(Factor.presence.not_in(_GONE)).distinct()),
        *session.scalars(select(Trajectory.outcome).where(Trajectory.presence.not_in(_GONE)).distinct()),
    }
    for yields in session.scalars(select(Insight.yields).where(Insight.presence.not_in(_GONE))):
        keys |= set(yields)
    for guide in workshop.guides:
        for _section, step in guide.steps():
            if isinstance(step, TimelineStep):
                yield from ((guide.step_id(step), key) for key in keys if key)


def _any(workshop: Workshop, row: type[Entity]) -> bool:
    query = select(row.id).where(row.presence.not_in(_GONE)).limit(1)
    return workshop.file.session.scalars(query).first() is not None
