"""Which days of a series planning leaves alone: where something was said, and what people changed by hand."""

from sqlalchemy import func, select

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


def is_kept(workshop: Workshop, day: Day) -> bool:
    """Whether a day stays as people made it."""
    return day.closed_at is not None or bool(said_on(workshop, day.id)) or _by_hand(workshop, day.id)


def is_blank(workshop: Workshop, day: Day) -> bool:
    """Whether a day is as a new file has it: it becomes the first of the series."""
    plain = not (day.title or day.date or day.closed_at)
    return plain and not workshop.agenda.blocks(day.id) and not said_on(workshop, day.id)


def said_on(workshop: Workshop, day_id: str) -> int:
    """How much was said, agreed, read back, played or photographed on a day."""
    session, count = workshop.file.session, 0
    for kind in (Contribution, Agreement, ReadBack, Attachment, Round):
        query = select(func.count()).where(kind.day_id == day_id, kind.presence == _HERE)
        count += session.scalar(query) or 0
    return count


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
