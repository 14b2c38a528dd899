"""Which names should not be told in what goes out, so that texts in which one stands can be counted."""

from app.exports.anonymous_day import names_in
from app.exports.grondplan_consent import names_to_hide
from app.exports.practice_to_day import day_of
from app.workshop.workshop import Workshop


def names_not_to_tell(workshop: Workshop, *, anonymous: bool = False) -> frozenset[str]:
    """Of who asked not to be named; with ``anonymous`` of anyone."""
    return names_in(day_of(workshop)) if anonymous else names_to_hide(workshop.file)
