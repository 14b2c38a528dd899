"""Every paper of the sessions by its name: what is printed before one, and what the group made in it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.exports.answered_file import export_answers
from app.exports.board_files import export_notes, export_wall
from app.exports.calendar_writing import export_calendar
from app.exports.cards_files import export_cards, export_note_sheets, export_posters
from app.exports.kept import Exported
from app.exports.paper_writing import export_checklist, export_lessons, export_letter, export_profile
from app.exports.presentation_writing import export_presentation
from app.exports.sources_files import export_sources
from app.exports.targets import (
    ANSWERS,
    CALENDAR,
    CARDS,
    CHECKLIST,
    LESSONS,
    LETTER,
    NOTE_SHEETS,
    NOTES,
    POSTERS,
    PRESENTATION,
    PROFILE,
    SOURCES,
    WALL,
)
from app.workshop import day_guides
from app.workshop.workshop import Workshop


@dataclass(frozen=True)
class PaperWishes:
    """What can be asked of a paper; each paper reads what it knows."""

    anonymous: bool = False
    """Post-its and presentation: no names."""
    private: bool = False
    """Post-its: also what is not for the screen."""
    deck: str = ""
    """Cards: the name of the deck; without one those that were played last."""
    guide: str = day_guides.CHECKLIST
    """Checklist: the key of the guide with the statements."""
    returned: str = ""
    """Answers: the name of the file that came back; without one the last."""
    day_id: str | None = None
    """Checklist: as it stood on a day; without one as it stands now."""


_PAPERS: Final = MappingProxyType[str, Callable[[Workshop, Path, PaperWishes], Exported]](
    {
        WALL: lambda workshop, target, _wishes: export_wall(workshop, target),
        NOTES: lambda workshop, target, wishes: export_notes(
            workshop, target, anonymous=wishes.anonymous, private=wishes.private
        ),
        PROFILE: lambda workshop, target, _wishes: export_profile(workshop, target),
        CARDS: lambda workshop, target, wishes: export_cards(workshop, target, wishes.deck),
        NOTE_SHEETS: lambda workshop, target, _wishes: export_note_sheets(workshop, target),
        POSTERS: lambda workshop, target, _wishes: export_posters(workshop, target),
        CHECKLIST: lambda workshop, target, wishes: export_checklist(
            workshop, target, wishes.guide, wishes.day_id
        ),
        LESSONS: lambda workshop, target, _wishes: export_lessons(workshop, target),
        CALENDAR: lambda workshop, target, _wishes: export_calendar(workshop, target),
        PRESENTATION: lambda workshop, target, wishes: export_presentation(
            workshop, target, anonymous=wishes.anonymous
        ),
        SOURCES: lambda workshop, target, _wishes: export_sources(workshop, target),
        LETTER: lambda workshop, target, _wishes: export_letter(workshop, target),
        ANSWERS: lambda workshop, target, wishes: export_answers(workshop, target, wishes.returned),
    }
)


def export_paper(workshop: Workshop, target: Path, what: str, wishes: PaperWishes | None = None) -> Exported:
    """Write the paper that is called ``what`` in ``targets``.

    Raises ``KnownError`` when there is nothing to write, and for a place that can't be written.
    """
    return _PAPERS[what](workshop, target, wishes or PaperWishes())
