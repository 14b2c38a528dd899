"""From an open practice to a file: the suffix of the name says which format.

A grondplan or an invulblad is written and remembered together: it never goes out without its copy being
kept under the id in its footer, and nothing is kept that did not go out.

A window that has to stay awake takes three steps: ``plan_for`` on its own thread, ``plan_bytes`` on any
thread, ``write_kept`` on its own thread again. ``export_grondplan`` is the three in a row.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.exports.anonymous_day import names_in, texts_naming, texts_of
from app.exports.day_file import day_file_text
from app.exports.day_report import day_paper
from app.exports.document import Grondplan, Picture
from app.exports.fill_in_sheet import SheetWishes, sheet_paper
from app.exports.grondplan import grondplan_of
from app.exports.grondplan_choice import usual_wishes
from app.exports.grondplan_consent import names_to_hide
from app.exports.invitation import agenda_of, invitation_of
from app.exports.paper import Paper
from app.exports.practice_to_day import day_of
from app.exports.targets import (
    AGENDA,
    DAY_FILE,
    DAY_REPORT,
    GRONDPLAN,
    INVITATION,
    PDF,
    SHEET,
    WHAT,
    WORD,
    check_target,
    replace_file,
)
from app.exports.wishes import PlanWishes
from app.prose.blocks import plain_text
from app.workshop.audience import FACILITATOR, ROOM
from app.workshop.day_report import day_report
from app.workshop.exports import ExportId, Exports
from app.workshop.workshop import Workshop

__all__ = [
    "AGENDA",
    "DAY_REPORT",
    "GRONDPLAN",
    "INVITATION",
    "PDF",
    "SHEET",
    "WHAT",
    "WORD",
    "Exported",
    "check_target",
    "export_before_the_day",
    "export_day_report",
    "export_grondplan",
    "export_practice",
    "export_sheet",
    "paper_bytes",
    "plan_bytes",
    "plan_for",
    "replace_file",
    "write_kept",
    "write_paper",
]

Progress = Callable[[float], None]
"""Hears how far it is, from 0 to 1."""
Cancelled = Callable[[], bool]

_MADE = {WORD: "Word-document gemaakt", PDF: "PDF gemaakt"}


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    path: Path
    given: ExportId | None = None
    """The id of a file that is kept; a day file has none."""
    texts_naming_people: int = 0
    """In how many texts a name stands of who asked not to be named; in an anonymous export, of anyone."""


def export_practice(
    workshop: Workshop,
    target: Path,
    *,
    anonymous: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Exported | None:
    """Write all that was written of the grondplan, or a day file, to ``target``.

    None when it was cancelled and nothing was written. Raises ``KnownError`` for a suffix we don't know
    and for a place that can't be written.
    """
    check_target(target)
    if target.suffix.lower() in DAY_FILE:
        return _export_day(workshop, target, anonymous=anonymous)
    wishes = usual_wishes(workshop, anonymous=anonymous)
    return export_grondplan(workshop, target, wishes, progress, cancelled)


def export_grondplan(
    workshop: Workshop,
    target: Path,
    wishes: PlanWishes,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    template: bytes | None = None,
) -> Exported | None:
    """Write the grondplan as Word or PDF, replacing ``target`` as a whole, and keep it in the practice.

    Word is written on ``template``, else on the one that goes with the practice, else on ours. None when
    it was cancelled; then nothing is written and nothing kept. Raises ``KnownError`` for a
    suffix we don't know and for a place that can't be written.
    """
    check_target(target)
    given = Exports(workshop.file).next_id()
    plan = plan_for(workshop, given, wishes)
    own = workshop.template.current() if template is None and target.suffix.lower() == WORD else None
    content = plan_bytes(plan, target.suffix, template or (own and own[1]), progress, cancelled)
    return None if content is None else write_kept(workshop, given, content, target, wishes, plan)


def plan_for(workshop: Workshop, given: ExportId, wishes: PlanWishes) -> Grondplan:
    """What goes into the file; a value, fit for a worker."""
    return grondplan_of(workshop, given, workshop.clock(), wishes)


def plan_bytes(
    plan: Grondplan,
    suffix: str = WORD,
    template: bytes | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> bytes | None:
    """The file of a plan; None when it was cancelled. Touches no database and no disk: fit for any thread.

    ``template`` is the organisation's own for Word, as ``word_template.adopt`` made it; without it, ours.
    It is made fit once more: it may have been kept by an earlier version, or by somebody who mailed the file.
    Raises ``KnownError`` when it can't be, and ``ValueError`` for a suffix that a grondplan can't have.
    """
    if suffix.lower() not in _MADE:
        raise ValueError(f"a grondplan is not written as {suffix}")
    stream = io.BytesIO()
    if suffix.lower() == PDF:
        from app.exports import grondplan_pdf

        done = grondplan_pdf.write(plan, stream, progress, cancelled)
    else:
        from app.exports.word import write_grondplan

        done = write_grondplan(plan, stream, progress, cancelled, template=template and _fit(template))
    return stream.getvalue() if done else None


def _fit(template: bytes) -> bytes:
    from app.exports.word_template import adopt

    return adopt(template).content


def write_kept(
    workshop: Workshop,
    given: ExportId,
    content: bytes,
    target: Path,
    wishes: PlanWishes,
    plan: Grondplan | None = None,
) -> Exported:
    """Write and remember the file of a plan, both or neither.

    With ``plan`` what comes back counts the texts that name somebody who should not be named in them.
    Raises ``KnownError`` when the place can't be written.
    """
    check_target(target)
    made = _MADE[target.suffix.lower()]
    _write_and_keep(workshop, given, content, target, GRONDPLAN, made, wishes)
    named = _texts_naming(workshop, plan, anyone=wishes.anonymous) if plan else 0
    return Exported(target, given, named)


def export_day_report(
    workshop: Workshop, target: Path, day_id: str, *, for_facilitator: bool = False
) -> Exported:
    """Write the report of a day; without ``for_facilitator`` all that is private stays out."""
    check_target(target, DAY_REPORT)
    report = day_report(workshop, day_id, FACILITATOR if for_facilitator else ROOM)
    write_paper(day_paper(report, workshop.clock(), for_facilitator=for_facilitator), target)
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
    _write_and_keep(workshop, given, content, target, SHEET, "Invulblad gemaakt")
    return Exported(target, given)


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


def _write_and_keep(
    workshop: Workshop,
    given: ExportId,
    content: bytes,
    target: Path,
    what: str,
    label: str,
    wishes: PlanWishes | None = None,
) -> None:
    """``wishes`` are remembered with a grondplan; other papers have none."""
    with workshop.file.work(label) as session:
        Exports(workshop.file).keep(
            given,
            content,
            session,
            what=what,
            format=target.suffix.lower().removeprefix("."),
            file_name=target.name,
            level=wishes.level if wishes else None,
            sections=(wishes.sections or ()) if wishes else (),
            final=wishes.final if wishes else False,
        )
        replace_file(target, content)


def _export_day(workshop: Workshop, target: Path, *, anonymous: bool) -> Exported:
    day = day_of(workshop, anonymous=anonymous)
    replace_file(target, day_file_text(day).encode("utf-8"))
    if not anonymous:
        return Exported(target)
    names = names_in(day_of(workshop))
    return Exported(target, None, texts_naming(texts_of(day), names))


def _texts_naming(workshop: Workshop, plan: Grondplan, *, anyone: bool) -> int:
    """In how many texts somebody's name stands: of anyone, or else of who asked to stay unnamed."""
    texts = [plan.title, plan.submitter, *(value for _label, value in plan.facts)]
    texts += [question.title for part in plan.parts for question in part.questions]
    texts += [plain_text(question.blocks) for part in plan.parts for question in part.questions]
    texts += [
        plain_text((block,))
        for annex in plan.annexes
        for block in annex.blocks
        if not isinstance(block, Picture)
    ]
    return texts_naming(texts, names_in(day_of(workshop)) if anyone else names_to_hide(workshop.file))
