"""From an open practice to a file: the suffix of the name says which format.

A Word file is written and remembered together: it never goes out without its copy being kept under the
id in its footer, and nothing is kept that did not go out.
"""

import contextlib
import errno
import io
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from app.exports.anonymous_day import names_in, texts_naming, texts_of
from app.exports.day_file import day_file_text
from app.exports.day_report import day_paper
from app.exports.document import Grondplan
from app.exports.fill_in_sheet import SheetWishes, sheet_paper
from app.exports.grondplan import grondplan_of
from app.exports.invitation import agenda_of, invitation_of
from app.exports.paper import Paper
from app.exports.practice_to_day import day_of
from app.foundation.errors import KnownError
from app.prose.blocks import plain_text
from app.workshop.audience import FACILITATOR, ROOM
from app.workshop.day_report import day_report
from app.workshop.exports import ExportId, Exports
from app.workshop.workshop import Workshop

GRONDPLAN, DAY_REPORT, SHEET = "grondplan", "dagverslag", "invulblad"
INVITATION, AGENDA = "uitnodiging", "agenda"
WORD, PDF = ".docx", ".pdf"
DAY_FILE = frozenset({".yaml", ".yml"})
WHAT = MappingProxyType(
    {
        GRONDPLAN: (WORD, ".yaml", ".yml"),
        DAY_REPORT: (WORD, PDF),
        SHEET: (WORD,),
        INVITATION: (WORD, PDF),
        AGENDA: (WORD, PDF),
    }
)
"""What can be exported, and the suffixes of the files that it can become."""

_CALLED = {WORD: "Word", PDF: "PDF", ".yaml": "dagbestand"}

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_SAFE = "aan je praktijk is niets veranderd."


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    path: Path
    given: ExportId | None = None
    """The id of a Word file; a day file has none."""
    texts_naming_people: int = 0
    """In how many texts of an anonymous export somebody's name still stands."""


def export_practice(
    workshop: Workshop,
    target: Path,
    *,
    anonymous: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Exported | None:
    """Write the grondplan or a day file to ``target``, replacing it as a whole.

    None when it was cancelled and nothing was written. Raises ``KnownError`` for a suffix we don't know
    and for a place that can't be written.
    """
    check_target(target)
    if target.suffix.lower() in DAY_FILE:
        return _export_day(workshop, target, anonymous=anonymous)
    given = Exports(workshop.file).next_id()
    plan = plan_for_word(workshop, given, anonymous=anonymous)
    content = word_bytes(plan, progress, cancelled)
    if content is None:
        return None
    write_word(workshop, given, content, target)
    return Exported(target, given, _texts_naming(workshop, plan) if anonymous else 0)


def check_target(target: Path, what: str = GRONDPLAN) -> None:
    """Raise ``KnownError`` when ``target`` is no file that we can make."""
    if what not in WHAT:
        raise KnownError(
            f"'{what}' kunnen we niet exporteren; wel: {', '.join(WHAT)}. Er is niets geschreven."
        )
    if target.suffix.lower() not in WHAT[what]:
        endings = " of ".join(f"{one} ({_CALLED[one]})" for one in WHAT[what] if one in _CALLED)
        raise KnownError(
            f"We weten niet wat voor bestand '{target.name}' moet worden. Er is niets geschreven; "
            f"kies een naam die eindigt op {endings}."
        )
    if target.is_dir():
        raise KnownError(f"'{target}' is een map. Er is niets geschreven; kies een naam voor een bestand.")
    if not target.parent.is_dir():
        raise KnownError(
            f"De map '{target.parent}' is er niet. Er is niets geschreven; maak de map of kies een andere."
        )


def plan_for_word(workshop: Workshop, given: ExportId, *, anonymous: bool = False) -> Grondplan:
    """What goes into the Word file; a value, fit for a worker."""
    return grondplan_of(
        workshop,
        export_id=given.code,
        version=given.number,
        exported_at=workshop.clock(),
        anonymous=anonymous,
    )


def word_bytes(
    plan: Grondplan,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes | None:
    """The Word file; None when it was cancelled. Touches no database and no disk: fit for any thread."""
    from app.exports.word import write_grondplan

    stream = io.BytesIO()
    return stream.getvalue() if write_grondplan(plan, stream, progress, cancelled) else None


def write_word(
    workshop: Workshop,
    given: ExportId,
    content: bytes,
    target: Path,
    what: str = GRONDPLAN,
    label: str = "Word-document gemaakt",
) -> None:
    """Write and remember a Word file, both or neither."""
    with workshop.file.work(label) as session:
        Exports(workshop.file).keep(given, content, session, what=what, format="docx", file_name=target.name)
        replace_file(target, content)


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
    write_word(workshop, given, content, target, SHEET, label="Invulblad gemaakt")
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


def replace_file(target: Path, content: bytes) -> None:
    """Write beside ``target`` and then over it, so that a half file is never there.

    Raises ``KnownError`` when the place can't be written.
    """
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with beside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise KnownError(_why_not(error, target)) from error


def _why_not(error: OSError, target: Path) -> str:
    if error.errno in _FULL:
        return f"Er is geen plaats meer voor '{target.name}'. Maak plaats of kies een andere schijf; {_SAFE}"
    return (
        f"'{target.name}' kon niet bewaard worden. Misschien staat het nog open in een ander programma, "
        f"of mag je op die plaats niet schrijven. Sluit het bestand of kies een andere plaats; {_SAFE}"
    )


def _export_day(workshop: Workshop, target: Path, *, anonymous: bool) -> Exported:
    day = day_of(workshop, anonymous=anonymous)
    replace_file(target, day_file_text(day).encode("utf-8"))
    if not anonymous:
        return Exported(target)
    names = names_in(day_of(workshop))
    return Exported(target, None, texts_naming(texts_of(day), names))


def _texts_naming(workshop: Workshop, plan: Grondplan) -> int:
    texts = [plan.title, plan.submitter, *(value for _label, value in plan.facts)]
    texts += [question.title for part in plan.parts for question in part.questions]
    texts += [plain_text(question.blocks) for part in plan.parts for question in part.questions]
    return texts_naming(texts, names_in(day_of(workshop)))
