"""The calendar of a file, as a file: .ics to put in a calendar, Word or PDF to print."""

from pathlib import Path

from app.exports.calendar import calendar_of
from app.exports.calendar_paper import calendar_paper
from app.exports.kept import Exported
from app.exports.paper_writing import write_paper
from app.exports.targets import CALENDAR, ICS, check_target, replace_file
from app.workshop.workshop import Workshop


def export_calendar(workshop: Workshop, target: Path) -> Exported:
    """Write all days that have a date. Raises ``KnownError`` when none has, or the place can't be written."""
    check_target(target, CALENDAR)
    calendar = calendar_of(workshop)
    if target.suffix.lower() == ICS:
        from app.exports.calendar_ics import ics_bytes

        replace_file(target, ics_bytes(calendar))
    else:
        write_paper(calendar_paper(calendar), target)
    return Exported(target)
