"""An answer as a value, as screens and exports need it; and how a row becomes one."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Select, select

from app.models import Contribution, Kind, Presence
from app.workshop.people import Who, WhoKind


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as a screen needs it; a value, not a row."""

    id: str
    text: str
    who: Who | None
    at: str | None
    """ISO moment."""
    private: bool
    anonymous: bool
    to_ask: bool
    parked: bool
    via: str | None = None
    """How it came when nobody said it aloud: a ``Via`` value."""
    not_needed: bool = False
    """Looked at, and left out of the text."""
    day_id: str | None = None
    """The day on which it was said; None outside any day."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What can be ticked beside an answer."""

    private: bool = False
    anonymous: bool = False
    to_ask: bool = False


class Mark(StrEnum):
    """What can be put on an answer and taken off again, by its name in ``Contribution``."""

    PRIVATE = "private"
    ANONYMOUS = "anonymous"
    TO_ASK = "to_ask"
    PARKED = "parked"
    NOT_NEEDED = "not_needed"


def on_step(step_id: str) -> Select[Contribution]:
    """The answers on a step in their order, also what is being typed."""
    return in_order().where(Contribution.step == step_id)


def on_steps(step_ids: Collection[str]) -> Select[Contribution]:
    """The answers on these steps, each step's in their order, also what is being typed."""
    return in_order().where(Contribution.step.in_(step_ids))


def in_order() -> Select[Contribution]:
    """All answers, those of a step in their order, also what is being typed."""
    here = (Contribution.kind == Kind.ANSWER.value, Contribution.presence == Presence.PRESENT.value)
    return select(Contribution).where(*here).order_by(Contribution.rank, Contribution.id)


def put_name(row: Contribution, who: Who | None) -> None:
    """Say in a row whose words it holds."""
    row.person_id = who.id if who and who.kind is WhoKind.PERSON else None
    row.subgroup_id = who.id if who and who.kind is WhoKind.TABLE else None


def put_marks(row: Contribution, marks: Marks) -> None:
    """Put the ticks in a row."""
    row.private, row.anonymous, row.to_ask = marks.private, marks.anonymous, marks.to_ask


def answer_of(row: Contribution, who: Who | None) -> Answer:
    """A row as a value."""
    return Answer(
        row.id,
        row.text or "",
        who,
        row.at,
        row.private,
        row.anonymous,
        row.to_ask,
        row.parked,
        row.via,
        row.not_needed,
        row.day_id,
    )
