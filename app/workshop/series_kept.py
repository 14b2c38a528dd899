"""Which days of a series planning leaves alone: where something was said, and what people changed by hand."""

from collections.abc import Mapping

from sqlalchemy import func, select, union_all

from app.models import AgendaItem, Agreement, Attachment, Contribution, Day, Presence, ReadBack, Round
from app.store.changes import CREATED, Change, Ref
from app.workshop.network import MEETING_BACK, MEETING_MOVED, MEETING_SKIPPED
from app.workshop.workshop import Workshop

DAYS_MADE = "Dagen van de reeks gemaakt"
DAYS_PLANNED = "Reeks opnieuw gepland"
_OURS = frozenset({DAYS_MADE, DAYS_PLANNED, MEETING_MOVED, MEETING_SKIPPED, MEETING_BACK})
"""Steps of work of the series itself: what they wrote on a day, nobody changed by hand."""
_ORDER = frozenset({"rank", "presence"})
"""Where a day stands and whether it is there says nothing about what it is."""

_HERE = Presence.PRESENT.value


def is_kept(workshop: Workshop, day: Day, said: Mapping[str, int]) -> bool:
    """Whether a day stays as people made it; ``said`` is that of ``said_per_day``."""
    return day.closed_at is not None or day.id in said or _by_hand(workshop, day.id)


def is_blank(workshop: Workshop, day: Day, said: Mapping[str, int]) -> bool:
    """Whether a day is as a new file has it: it becomes the first of the series."""
    plain = not (day.title or day.date or day.closed_at)
    return plain and day.id not in said and not workshop.agenda.blocks(day.id)


def said_per_day(workshop: Workshop) -> dict[str, int]:
    """How much was said, agreed, read back, played or photographed; days without anything are not in it."""
    kinds = (Contribution, Agreement, ReadBack, Attachment, Round)
    every = union_all(
        *(select(kind.day_id).where(kind.day_id.is_not(None), kind.presence == _HERE) for kind in kinds)
    ).subquery()
    query = select(every.c.day_id, func.count()).group_by(every.c.day_id)
    return {day_id: count for day_id, count in workshop.file.session.execute(query)}


def _by_hand(workshop: Workshop, day_id: str) -> bool:
    """Whether somebody changed the day or its agenda beside the series; the record tells.

    What was before it joined the series does not count: the first day of a new file becomes one of them.
    A block that somebody else laid does.
    """
    record = workshop.file.record
    own = [one for one in record.changes_of_row("day", day_id) if one.target.field != CREATED]
    joined = max((number for number, one in enumerate(own, 1) if one.target.field == "series"), default=0)
    if any(_is_by_hand(workshop, one) for one in own[joined:]):
        return True
    blocks = workshop.file.session.scalars(select(AgendaItem.id).where(AgendaItem.day_id == day_id))
    return any(
        _is_by_hand(workshop, one)
        for block_id in blocks
        for one in record.changes_of_row("agenda_item", block_id)
    )


def _is_by_hand(workshop: Workshop, change: Change) -> bool:
    if change.target.field in _ORDER:
        return False
    work = workshop.file.record.work(Ref(change.work, change.ref.actor))
    return work is None or workshop.file.history.origin_of(work).label not in _OURS
