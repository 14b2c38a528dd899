"""The papers around a day as files: the report, the invitation, the agenda and the invulblad."""

import io
from pathlib import Path

from app.exports.anonymous_day import texts_naming
from app.exports.checklist_paper import checklist_paper, texts_of_checklist
from app.exports.day_made import made_on
from app.exports.day_report import day_paper
from app.exports.fill_in_sheet import SheetWishes, sheet_paper
from app.exports.invitation import agenda_of, invitation_of
from app.exports.kept import Exported, write_and_keep
from app.exports.names import names_not_to_tell
from app.exports.paper import Paper
from app.exports.profile_paper import profile_paper
from app.exports.remarks_letter import remarks_letter, texts_of_letter
from app.exports.targets import (
    AGENDA,
    CHECKLIST,
    DAY_REPORT,
    INVITATION,
    LESSONS,
    LETTER,
    PDF,
    PROFILE,
    SHEET,
    WORD,
    check_target,
    replace_file,
)
from app.exports.trajectory_paper import texts_of_trajectories, trajectories_paper
from app.workshop import day_guides
from app.workshop.audience import FACILITATOR, ROOM
from app.workshop.day_report import day_report
from app.workshop.exports import Exports
from app.workshop.workshop import Workshop


def export_day_report(
    workshop: Workshop, target: Path, day_id: str, *, for_facilitator: bool = False
) -> Exported:
    """Write the report of a day; without ``for_facilitator`` all that is private stays out."""
    check_target(target, DAY_REPORT)
    report = day_report(workshop, day_id, FACILITATOR if for_facilitator else ROOM)
    made = tuple(made_on(workshop, day_id))
    write_paper(day_paper(report, workshop.clock(), made, for_facilitator=for_facilitator), target)
    return Exported(target)


def export_before_the_day(
    workshop: Workshop, target: Path, what: str = INVITATION, *, anonymous: bool = False
) -> Exported:
    """Write the invitation or the agenda; an invitation without names has no contact and no facilitator."""
    check_target(target, what)
    paper = agenda_of(workshop) if what == AGENDA else invitation_of(workshop, anonymous=anonymous)
    write_paper(paper, target)
    return Exported(target)


def export_sheet(
    workshop: Workshop, target: Path, day_id: str, wishes: SheetWishes | None = None
) -> Exported:
    """Write an invulblad and remember it, both or neither."""
    check_target(target, SHEET)
    given = Exports(workshop.file).next_id()
    content = paper_bytes(sheet_paper(workshop, day_id, given, wishes or SheetWishes()))
    write_and_keep(workshop, given, content, target, SHEET, "Invulblad gemaakt")
    return Exported(target, given)


def export_profile(workshop: Workshop, target: Path) -> Exported:
    """Write the praktijkprofiel; ``KnownError`` when there is none yet."""
    check_target(target, PROFILE)
    write_paper(profile_paper(workshop), target)
    return Exported(target)


def export_checklist(
    workshop: Workshop, target: Path, guide: str = day_guides.CHECKLIST, day_id: str | None = None
) -> Exported:
    """Write a checklist as the group filled it in; ``KnownError`` when nothing of it was.

    What comes back counts the texts that name somebody who asked not to be named.
    """
    check_target(target, CHECKLIST)
    write_paper(checklist_paper(workshop, guide, day_id), target)
    texts = texts_of_checklist(workshop, guide, day_id)
    return Exported(target, None, texts_naming(texts, names_not_to_tell(workshop)))


def export_lessons(workshop: Workshop, target: Path) -> Exported:
    """Write the leerinzichten with the verhalen and the matrix; ``KnownError`` when nobody told anything yet.

    What comes back counts the texts that name somebody who asked not to be named.
    """
    check_target(target, LESSONS)
    write_paper(trajectories_paper(workshop), target)
    texts = texts_of_trajectories(workshop)
    return Exported(target, None, texts_naming(texts, names_not_to_tell(workshop)))


def export_letter(workshop: Workshop, target: Path) -> Exported:
    """Write the begeleidende brief with the answers to all remarks; ``KnownError`` when there are none.

    What comes back counts the texts that name somebody who asked not to be named.
    """
    check_target(target, LETTER)
    write_paper(remarks_letter(workshop), target)
    return Exported(target, None, texts_naming(texts_of_letter(workshop), names_not_to_tell(workshop)))


def write_paper(paper: Paper, target: Path) -> None:
    """Write a paper; the suffix says in which format. Touches no database.

    Raises ``KnownError`` when the place can't be written.
    """
    replace_file(target, paper_bytes(paper, target.suffix))


def paper_bytes(paper: Paper, suffix: str = WORD) -> bytes:
    """The file of a paper. Touches no database and no disk: fit for any thread."""
    stream = io.BytesIO()
    if suffix.lower() == PDF:
        from app.exports import paper_pdf

        paper_pdf.write(paper, stream)
    else:
        from app.exports import paper_word

        paper_word.write(paper, stream)
    return stream.getvalue()
