"""From an open practice to a file: the suffix of the name says which format.

A grondplan or an invulblad is written and remembered together: it never goes out without its copy being
kept under the id in its footer, and nothing is kept that did not go out.

A window that has to stay awake takes three steps: ``plan_for`` on its own thread, ``plan_bytes`` on any
thread, ``write_kept`` on its own thread again. ``export_grondplan`` is the three in a row.
"""

import io
from collections.abc import Callable
from pathlib import Path

from app.exports.anonymous_day import texts_naming, texts_of
from app.exports.day_file import day_file_text
from app.exports.document import Grondplan, Picture
from app.exports.grondplan import grondplan_of
from app.exports.grondplan_choice import usual_wishes
from app.exports.kept import Exported, write_and_keep
from app.exports.names import names_not_to_tell
from app.exports.paper_writing import (
    export_before_the_day,
    export_day_report,
    export_sheet,
    paper_bytes,
    write_paper,
)
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
    write_and_keep(workshop, given, content, target, GRONDPLAN, made, wishes)
    named = _texts_naming(workshop, plan, anyone=wishes.anonymous) if plan else 0
    return Exported(target, given, named)


def _export_day(workshop: Workshop, target: Path, *, anonymous: bool) -> Exported:
    day = day_of(workshop, anonymous=anonymous, as_agreed=True)
    replace_file(target, day_file_text(day).encode("utf-8"))
    if not anonymous:
        return Exported(target)
    names = names_not_to_tell(workshop, anonymous=True)
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
    return texts_naming(texts, names_not_to_tell(workshop, anonymous=anyone))
