"""The agenda of all days, read back into a day file: what was planned, how it went, what each block asks."""

from collections.abc import Sequence

from msgspec.structs import replace
from sqlalchemy.orm import Session

from app.exports.day_people import Present, present
from app.exports.day_said import SaidReader
from app.guides.schema import FREE, Guide
from app.models import AgendaItem
from app.workshop import day_file
from app.workshop.agenda_guess import asked_by, is_break
from app.workshop.day_guides import as_now_asked


def agenda_of(session: Session, people: Present, said: SaidReader) -> tuple[day_file.AgendaItem, ...]:
    """The blocks of all days, in order, with what was said in them beside any question."""
    return tuple(
        day_file.AgendaItem(
            activity=row.activity,
            minutes=row.minutes,
            actual_minutes=row.actual_minutes,
            short=row.short_name,
            pause=None if row.pause == is_break(row.activity) else row.pause,
            day=people.on_day(row.day_id)[0],
            guide=row.guide,
            sections=tuple(row.sections),
            least_minutes=row.least_minutes,
            allowed_minutes=row.allowed_minutes,
            began_at=row.began_at,
            answers=said.in_block(row.id),
        )
        for row in present(session, AgendaItem)
        if people.has(row.day_id)
    )


def as_told(item: day_file.AgendaItem, guides: Sequence[Guide]) -> day_file.AgendaItem:
    """A block that says what it asks only where the reader of the file would not read that from its name.

    ``guides`` are those that the file brings; what is not in them can't be asked there.
    """
    item = as_now_asked(item, guides)
    guide = next((guide for guide in guides if guide.key == item.guide), None)
    sections = tuple(key for key in item.sections if guide is not None and guide.section(key) is not None)
    asked = (guide.key if guide is not None else None, sections)
    if asked == asked_by(item.activity, guides):
        return replace(item, guide=None, sections=())
    return replace(item, guide=asked[0] or FREE, sections=sections)
