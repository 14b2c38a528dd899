"""Which levels of description a practice has, and when it reached each, read from the record."""

from app.foundation.words import word_of
from app.guides.levels import Level
from app.store.changes import CREATED, Ref, Target
from app.workshop.workshop import Workshop


def levels_had(workshop: Workshop) -> int:
    """How many levels the description has, from 0 (it can't be announced yet) to 5.

    Where nobody said how far it is, it is aangemeld once the data for that are there.
    """
    if workshop.practice.level is None and workshop.missing(Level.AANGEMELD):
        return 0
    return workshop.level.order + 1


def levels_reached(workshop: Workshop) -> dict[Level, str | None]:
    """Level → the ISO moment at which it was said to be reached; only those that are reached now.

    None when that is not known, as of a practice that came in from a day file. Whoever skips levels reached
    them all at once; whoever went back and came again reached them the last time.
    """
    file = workshop.file
    if workshop.practice.level is None:
        return {}
    found: dict[Level, str | None] = {}
    for change, value in file.history.states(Target("practice", workshop.practice.id, "level")):
        level = word_of(Level, value, None)
        found = {one: at for one, at in found.items() if level is not None and one.order <= level.order}
        if level is None:
            continue
        work = file.record.work(Ref(change.work, change.ref.actor))
        at = None if change.target.field == CREATED or work is None else work.at
        found |= {one: at for one in Level if one.order <= level.order and one not in found}
    return found
