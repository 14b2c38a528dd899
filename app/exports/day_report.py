"""The dagverslag: a day on one page where it fits, to send the same evening."""

import datetime as dt
from collections.abc import Iterator, Sequence

from app.exports.grondplan import iso_date_in_words
from app.exports.paper import Heading, Note, Paper, PaperBlock, bullets, labelled, table, words
from app.prose.blocks import Run, Runs
from app.workshop.agenda import Block
from app.workshop.day_report import DayReport, Names, OpenQuestion, Promise, ReadOut
from app.workshop.timetable import duration_words

KIND = "Dagverslag"
_AND = " en "


def day_paper(
    report: DayReport,
    exported_at: dt.datetime,
    made: Sequence[PaperBlock] = (),
    *,
    for_facilitator: bool = False,
) -> Paper:
    """The report as a paper, with behind it what the group ``made``, such as a wall of post-its.

    That of the facilitator says on every page that it is not for the group.
    """
    return Paper(
        title=report.title or report.practice,
        kind=KIND,
        subtitle=", ".join(part for part in (iso_date_in_words(report.date), report.place) if part),
        footer=f"{KIND} voor de begeleider, niet doorsturen" if for_facilitator else KIND,
        author=report.practice,
        exported_at=exported_at,
        blocks=(*_blocks(report), *made),
    )


def _blocks(report: DayReport) -> Iterator[PaperBlock]:
    yield words(f"{thanks(report.present)} {in_short(report)}")
    if len(report.absent):
        yield words(f"Wie er niet bij kon zijn: {absent_words(report.absent)}.")
    yield from _agreements(report.promises)
    yield from _still_open(report)
    yield from _done(report)


def in_short(report: DayReport) -> str:
    """The day in one or two sentences of numbers."""
    people = _counted(len(report.present), "mens", "mensen")
    answers = _counted(report.answers, "antwoord", "antwoorden")
    said = f"{people} gaven samen {answers}." if len(report.present) > 1 else f"Er kwamen {answers}."
    if not report.asked:
        return said
    have = "heeft" if report.answered == 1 else "hebben"
    return f"{said} {report.answered} van de {report.asked} vragen van deze dag {have} een antwoord."


def thanks(present: Names) -> str:
    """Names of who allows it, and everybody else without one."""
    if not len(present):
        return "Dank je wel aan iedereen die meedeed."
    if not present.named:
        return "Dank je wel aan iedereen die meedeed, ook zonder naam."
    if not present.others:
        return f"Dank je wel aan {listed(present.named)}."
    return f"Dank je wel aan {', '.join(present.named)} en iedereen die zonder naam meedeed."


def absent_words(absent: Names) -> str:
    """Who could not come, by name where that may."""
    others = _counted(absent.others, "iemand", "mensen") if absent.others > 1 else "iemand anders"
    if not absent.named:
        return _counted(absent.others, "mens", "mensen")
    return listed((*absent.named, others) if absent.others else absent.named)


def listed(names: Sequence[str]) -> str:
    """Names as people say them: "Fien, Tijl en Staf"."""
    return f"{', '.join(names[:-1])}{_AND}{names[-1]}" if len(names) > 1 else "".join(names)


def _agreements(promises: Sequence[Promise]) -> Iterator[PaperBlock]:
    yield Heading(1, "Afspraken")
    if not promises:
        yield Note("Er werd niets afgesproken.")
        return
    rows = [(_what(one), one.who, one.when) for one in promises]
    yield table(("Wat", "Wie", "Tegen wanneer"), rows, (6, 3, 3))


def _what(promise: Promise) -> Runs:
    said = " – gedaan" if promise.done else " – van een vorige dag" if promise.earlier else ""
    return (Run(promise.what), *((Run(said, italic=True),) if said else ()))


def _still_open(report: DayReport) -> Iterator[PaperBlock]:
    parts: list[tuple[str, list[Runs]]] = [
        ("Vragen zonder antwoord", _questions(report.open_questions)),
        ("Na te vragen", [(Run(text),) for text in report.to_ask]),
        ("Dit spreekt elkaar tegen", [_pair(*pair) for pair in report.contradictions]),
        ("Op de parkeerplaats", [(Run(text),) for text in report.parked]),
    ]
    if any(items for _title, items in parts):
        yield Heading(1, "Nog open")
    for title, items in parts:
        if items:
            yield Heading(2, title)
            yield bullets(items)


def _questions(questions: Sequence[OpenQuestion]) -> list[Runs]:
    """Under each onderdeel its questions, on one line: a long day has many."""
    sections: dict[str, list[str]] = {}
    for one in questions:
        sections.setdefault(one.section, []).append(one.question)
    return [(Run(f"{section}: ", bold=True), Run(" ".join(asked))) for section, asked in sections.items()]


def _pair(one: str, other: str) -> Runs:
    return (Run(one), Run("\ntegenover\n", italic=True), Run(other))


def _done(report: DayReport) -> Iterator[PaperBlock]:
    if report.blocks:
        yield Heading(1, "Gedaan")
        held = [block for block in report.blocks if not block.to_come]
        if held:
            yield words(", ".join(f"{block.short_name} {time_of(block)}" for block in held) + ".")
        missed = [block.short_name for block in report.blocks if block.to_come and block.minutes]
        if missed:
            yield labelled("Niet gedaan:", f"{', '.join(missed)}.")
    yield from _read_out(report.read_out)


def time_of(block: Block) -> str:
    """What a block took, beside the plan when that differs: "70 min (gepland 60)"."""
    if block.actual_minutes is None:
        return "bezig"
    real = duration_words(block.actual_minutes)
    if block.actual_minutes == block.minutes:
        return real
    return f"{real} (gepland {duration_words(block.minutes)})" if block.minutes else f"{real} (niet gepland)"


def _read_out(read: Sequence[ReadOut]) -> Iterator[PaperBlock]:
    if read:
        yield Heading(2, "Voorgelezen")
        yield bullets([f"{one.question} {answer_to(one)}" for one in read])


def answer_to(read: ReadOut) -> str:
    """What the group said to a text."""
    if not read.agreed:
        return "Nog niet: er ontbrak iets."
    return "Ja, maar de tekst is daarna veranderd." if read.changed_since else "Ja."


def _counted(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
