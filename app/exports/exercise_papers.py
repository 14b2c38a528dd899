"""Every paper of the sessions by its name: what is printed before one, and what the group made in it."""

from pathlib import Path

from app.exports.board_files import export_notes, export_wall
from app.exports.calendar_writing import export_calendar
from app.exports.cards_files import export_cards, export_note_sheets, export_posters
from app.exports.kept import Exported
from app.exports.paper_writing import export_checklist, export_lessons, export_profile
from app.exports.presentation_writing import export_presentation
from app.exports.targets import (
    CALENDAR,
    CARDS,
    CHECKLIST,
    LESSONS,
    NOTES,
    POSTERS,
    PRESENTATION,
    PROFILE,
    WALL,
)
from app.workshop.workshop import Workshop


def export_of_exercise(
    workshop: Workshop,
    target: Path,
    what: str,
    *,
    deck: str = "",
    anonymous: bool = False,
    private: bool = False,
) -> Exported:
    """Write a paper. ``deck`` is the name of the cards; without one those that were played last.

    ``anonymous`` is about the table of post-its and the presentation: no names. ``private`` is about that
    table: also what is not for the screen. Raises ``KnownError`` when there is nothing to write, and for a
    place that can't be written.
    """
    if what == WALL:
        return export_wall(workshop, target)
    if what == NOTES:
        return export_notes(workshop, target, anonymous=anonymous, private=private)
    if what == PROFILE:
        return export_profile(workshop, target)
    if what == CHECKLIST:
        return export_checklist(workshop, target)
    if what == LESSONS:
        return export_lessons(workshop, target)
    if what == CALENDAR:
        return export_calendar(workshop, target)
    if what == PRESENTATION:
        return export_presentation(workshop, target, anonymous=anonymous)
    if what == CARDS:
        return export_cards(workshop, target, deck)
    return (export_posters if what == POSTERS else export_note_sheets)(workshop, target)
