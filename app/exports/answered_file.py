"""The answers to the remarks of readers, in the very Word file that they came in.

Each answer is a reply in its thread; what is done is resolved. Nothing else in the file changes, and
answering twice changes nothing more.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exports.kept import Exported
from app.exports.targets import ANSWERS, check_target, replace_file
from app.foundation.errors import KnownError
from app.foundation.word_package import Trouble
from app.workshop.remark_values import RemarkFacts, RemarkStatus
from app.workshop.word_returns import KeptReturn
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Answered:
    """The file with the answers in it, and how many found their thread."""

    content: bytes
    replies: int
    resolved: int
    unanswered: int
    """Remarks with an answer for which this file has no thread that can hold one."""


def returned_files(workshop: Workshop) -> list[KeptReturn]:
    """Those with remarks that came in, the newest first."""
    with_remarks = {remark.return_id for remark in workshop.remarks.all()}
    return [one for one in workshop.returns.all() if one.id in with_remarks]


def export_answers(workshop: Workshop, target: Path, name: str = "") -> Exported:
    """Write the file that came back last, or the last one called ``name``, with our answers in it.

    Raises ``KnownError`` when there is none, when there is nothing to answer, and for a place that can't be
    written.
    """
    check_target(target, ANSWERS)
    found = [one for one in returned_files(workshop) if name in ("", one.name)]
    if not found:
        raise KnownError(
            "Er kwam nog geen Word-bestand met opmerkingen terug"
            + (f" dat '{name}' heet" if name else "")
            + ". Er is niets geschreven; neem er eerst een op, of maak een begeleidende brief."
        )
    done = answered(workshop, found[0].id)
    if not done.replies and not done.resolved:
        raise KnownError(
            f"Bij de opmerkingen in '{found[0].name}' staat nog geen antwoord, of ze staan er al in. "
            "Er is niets geschreven; typ eerst een antwoord of zet een opmerking op klaar."
        )
    replace_file(target, done.content)
    return Exported(target)


def answered(workshop: Workshop, return_id: str) -> Answered:
    """A file that came back, with our answers in its threads."""
    name = next(one.name for one in workshop.returns.all() if one.id == return_id)
    content = workshop.returns.content_of(return_id)
    author = workshop.practice.submitter or workshop.practice.title or "Praktijkdag"
    return write_answers(content, name, workshop.remarks.all(), author, workshop.clock())


def write_answers(
    content: bytes, name: str, remarks: Sequence[RemarkFacts], author: str, at: dt.datetime
) -> Answered:
    """The bytes of a Word file with the answers in its threads. Touches no database: fit for any thread."""
    from app.exports.package_again import PackageAgain
    from app.exports.word_threads import Thread, Threads, letters

    package = PackageAgain(content, lambda trouble: _unreadable(name, trouble))
    threads = Threads(package)
    free = list(threads.all)
    date = at.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
    replies = resolved = unanswered = 0

    def thread_of(remark: RemarkFacts) -> Thread | None:
        """By author and words, and of several the one of the same minute."""
        same = [
            one
            for one in free
            if letters(one.author) == letters(remark.author) and letters(one.text) == letters(remark.comment)
        ]
        same.sort(key=lambda one: one.date[:16] != remark.date[:16])
        return same[0] if same else None

    ours = {letters(one.text) for one in free if letters(one.author) == letters(author)}
    for remark in remarks:
        thread = thread_of(remark)
        if thread is not None:
            free.remove(thread)
        text = remark.reply
        if letters(text) in ours:
            text = ""  # it stands there, in a file that went through a program without threads
        if text and thread is not None and not thread.says(text):
            if threads.reply(thread, text, author, date):
                replies += 1
            else:
                unanswered += 1
        elif text and thread is None:
            unanswered += 1
        if remark.status is RemarkStatus.DONE and thread is not None and not threads.is_resolved(thread):
            threads.resolve(thread)
            resolved += 1
    threads.keep()
    return Answered(package.content(), replies, resolved, unanswered)


def _unreadable(name: str, _trouble: Trouble) -> KnownError:
    return KnownError(
        f"'{name}' zoals het in je praktijk bewaard is, kan niet meer gelezen worden. Er is niets "
        "geschreven; je antwoorden zijn veilig: maak een begeleidende brief."
    )
