"""What people chose the last time that the grondplan went out, to begin from."""

from app.exports.grondplan_choice import usual_wishes
from app.exports.targets import GRONDPLAN
from app.exports.wishes import PlanWishes
from app.foundation.words import word_of
from app.guides.levels import Level
from app.workshop.exports import Exports
from app.workshop.workshop import Workshop


def last_wishes(workshop: Workshop) -> PlanWishes:
    """Level and parts of the last grondplan that went out.

    The usual ones when none did, or when the group has come further since.
    """
    usual = usual_wishes(workshop)
    last = next((one for one in Exports(workshop.file).all() if one.what == GRONDPLAN and one.level), None)
    level = word_of(Level, last.level, None) if last is not None else None
    if last is None or level is None or level.order < usual.level.order:
        return usual
    return PlanWishes(level=level, sections=tuple(last.sections) or None)
