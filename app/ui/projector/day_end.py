"""The end of the day as the room may see it, from the report that is made for the group."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.exports.day_report import absent_words, answer_to, in_short, thanks
from app.ui.projector.scene import DayEnd
from app.workshop.audience import ROOM
from app.workshop.day_report import DayReport, Promise, day_report
from app.workshop.workshop import Workshop

_BETWEEN = " · "


def day_end(workshop: Workshop, day_id: str) -> DayEnd:
    """What was done, what is open, what was agreed, and thanks. No private word, no name against a wish."""
    report = day_report(workshop, day_id, ROOM)
    translate = QCoreApplication.translate
    parts = (
        (translate("Room", "Vandaag"), tuple(_today(report))),
        (translate("Room", "Afspraken"), tuple(_agreed(one) for one in report.promises)),
        (translate("Room", "Nog zonder antwoord"), tuple(_open(report))),
        (translate("Room", "Na te vragen"), tuple(_to_ask(report))),
        (translate("Room", "Op de parkeerplaats"), report.parked),
        (translate("Room", "Dank je wel"), tuple(_thanks(report))),
    )
    return DayEnd(
        report.title or translate("Room", "Einde van de dag"),
        tuple((heading, lines) for heading, lines in parts if lines),
    )


def still_there(before: DayEnd, now: DayEnd) -> DayEnd:
    """What stood there, less the lines that may not be there any more; its own counts and thanks stay."""
    allowed = {line for _heading, lines in now.parts for line in lines}
    last = len(before.parts) - 1
    parts = (
        (heading, lines if number in (0, last) else tuple(line for line in lines if line in allowed))
        for number, (heading, lines) in enumerate(before.parts)
    )
    return DayEnd(before.title, tuple((heading, lines) for heading, lines in parts if lines))


def _today(report: DayReport) -> Iterator[str]:
    yield in_short(report)
    missed = [block.short_name for block in report.blocks if block.to_come and block.minutes]
    if missed:
        yield QCoreApplication.translate("Room", "Niet gedaan: {blocks}.").format(blocks=", ".join(missed))
    for one in report.read_out:
        yield f"{one.question}\n{answer_to(one)}"


def _agreed(promise: Promise) -> str:
    who_when = _BETWEEN.join(part for part in (promise.who, promise.when) if part)
    done = QCoreApplication.translate("Room", "gedaan") if promise.done else ""
    under = _BETWEEN.join(part for part in (who_when, done) if part)
    return f"{promise.what}\n{under}" if under else promise.what


def _open(report: DayReport) -> Iterator[str]:
    """One line a section: on a wall nobody reads forty questions."""
    sections: dict[str, int] = {}
    for one in report.open_questions:
        sections[one.section] = sections.get(one.section, 0) + 1
    if sections:
        yield _BETWEEN.join(
            f"{section} ({count})" if count > 1 else section for section, count in sections.items()
        )


def _to_ask(report: DayReport) -> Iterator[str]:
    yield from report.to_ask
    for one, other in report.contradictions:
        yield QCoreApplication.translate("Room", "{one}\ntegenover\n{other}").format(one=one, other=other)


def _thanks(report: DayReport) -> Iterator[str]:
    yield thanks(report.present)
    if len(report.absent):
        words = QCoreApplication.translate("Room", "Wie er niet bij kon zijn: {names}.")
        yield words.format(names=absent_words(report.absent))
