"""How much our Word file costs more than the least that could be written, and than a template filled in.

The plan has 60 questions of ten paragraphs of sixty words, and as annexes forty sources and the 600 raw
answers, no two alike. Three other writers put the same words and headings in a document:

- *bare lxml*: python-docx opens and saves, lxml makes paragraphs with a style and controls; no contents,
  no bookmarks, no numbering of lists, no pages;
- *bare python-docx*: ``add_heading`` and ``add_paragraph``, as its manual shows;
- *docxtpl*: a template with loops, filled in.
"""

import gc
import io
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.exports.document import Grondplan

_QUESTIONS, _PARAGRAPHS, _WORDS, _SOURCES, _ROUNDS = 60, 10, 60, 40, 9
_SYLLABLES = ("ka", "lo", "mee", "ter", "spel", "huis", "gaan", "den", "ou", "der", "kind", "ver", "be", "te")
_PEAK = "peak"


def measure() -> dict[str, float]:
    """Median milliseconds of each writer, how many times the others ours takes, and megabytes at most."""
    plan = _plan()
    ours, bare, simple, template = _medians(
        lambda: _ours(plan), lambda: _bare_lxml(plan), lambda: _bare_docx(plan), lambda: _filled_in(plan)
    )
    steps = _progress(plan)
    return {
        "ours, ms": ours,
        "bare lxml, ms": bare,
        "bare python-docx, ms": simple,
        "docxtpl, ms": template,
        "ours / bare lxml": ours / bare,
        "ours / bare python-docx": ours / simple,
        "ours / docxtpl": ours / template,
        "peak memory of a process that exports, MB": _peak_of_a_process(),
        "calls of progress": len(steps),
        "longest wait between two of them, ms": max(steps),
    }


@cache
def _plan() -> "Grondplan":
    from app.exports.document import Annex, Grondplan, Part, Question
    from app.prose.blocks import NumberedList, Paragraph, Run, SmallHeading
    from app.workshop.sheet_marks import short_id

    chance = random.Random(1)
    known = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(5_000)]

    def text() -> Paragraph:
        return Paragraph((Run(" ".join(chance.choices(known, k=_WORDS)) + "."),))

    questions = tuple(
        Question(
            f"vraag.{number}",
            short_id(f"vraag.{number}"),
            f"Werkvraag {number}: {known[number]} en {known[-number]}?",
            tuple(text() for _ in range(_PARAGRAPHS)),
        )
        for number in range(_QUESTIONS)
    )
    raw = tuple(
        block
        for question in questions
        for block in (
            SmallHeading(1, (Run(question.title),)),
            NumberedList(1, tuple((text(),) for _ in range(_PARAGRAPHS))),
        )
    )
    parts = tuple(
        Part(f"deel.{first}", f"Onderdeel {first // 6 + 1}", questions[first : first + 6])
        for first in range(0, _QUESTIONS, 6)
    )
    return Grondplan(
        title="Het Speelhuis",
        submitter="Wemelbeke",
        level="goed beschreven",
        date_text="12 maart 2026",
        export_id="K7QX",
        version=3,
        file_id="F",
        author="Pepijn",
        parts=parts,
        annexes=(
            Annex("bronnen", "Bronnen", tuple(text() for _ in range(_SOURCES))),
            Annex("ruwe-antwoorden", "Antwoorden van de groep", raw),
        ),
    )


def _medians(*actions: Callable[[], object]) -> tuple[float, ...]:
    """Milliseconds of each, measured in turn so that a slow moment hits all alike."""
    times: list[list[float]] = [[] for _ in actions]
    for action in actions:
        action()
    for _ in range(_ROUNDS):
        for action, measured in zip(actions, times, strict=True):
            gc.collect()
            start = time.perf_counter()
            action()
            measured.append((time.perf_counter() - start) * 1000)
    return tuple(statistics.median(measured) for measured in times)


def _ours(plan: "Grondplan") -> bytes:
    from app.exports.word import write_grondplan

    stream = io.BytesIO()
    write_grondplan(plan, stream)
    return stream.getvalue()


def _progress(plan: "Grondplan") -> list[float]:
    """Milliseconds between the calls of progress."""
    from app.exports.word import write_grondplan

    heard = [time.perf_counter()]
    write_grondplan(plan, io.BytesIO(), progress=lambda _share: heard.append(time.perf_counter()))
    return [(later - before) * 1000 for before, later in pairwise(heard)]


def _lines(plan: "Grondplan") -> list[tuple[str, str, str]]:
    """``(style, text, name of the control)`` of every paragraph, what each of the others writes."""
    from app.prose.blocks import NumberedList, Paragraph, SmallHeading, runs_text

    lines = [("Title", plan.title, "")]
    for part in plan.parts:
        lines.append(("Heading 1", part.title, ""))
        for question in part.questions:
            lines.append(("Heading 2", question.title, question.short_id))
            for block in question.blocks:
                if isinstance(block, Paragraph):
                    lines.append(("Body Text", runs_text(block.runs), question.short_id))
    for annex in plan.annexes:
        lines.append(("Heading 1", annex.title, ""))
        for piece in annex.blocks:
            if isinstance(piece, SmallHeading):
                lines.append(("Heading 2", runs_text(piece.runs), ""))
            elif isinstance(piece, Paragraph):
                lines.append(("Body Text", runs_text(piece.runs), ""))
            elif isinstance(piece, NumberedList):
                for (item,) in piece.items:
                    if isinstance(item, Paragraph):
                        lines.append(("List Number", runs_text(item.runs), ""))
    return lines


def _bare_lxml(plan: "Grondplan") -> bytes:
    import docx
    from lxml import etree

    namespace = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

    def child(parent: etree._Element, tag: str) -> etree._Element:
        return etree.SubElement(parent, namespace + tag)

    document = docx.Document()
    body = document.element.body
    holder, inside = body, ""
    for style, text, control in _lines(plan):
        if control != inside:
            inside, holder = control, body
            if control:
                made = etree.Element(namespace + "sdt")
                child(child(made, "sdtPr"), "tag").set(namespace + "val", control)
                holder = child(made, "sdtContent")
                body[-1].addprevious(made)
        paragraph = child(holder, "p")
        child(child(paragraph, "pPr"), "pStyle").set(namespace + "val", style.replace(" ", ""))
        child(child(paragraph, "r"), "t").text = text
        if holder is body:
            body[-2].addprevious(paragraph)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _bare_docx(plan: "Grondplan") -> bytes:
    import docx

    document = docx.Document()
    for style, text, _control in _lines(plan):
        document.add_paragraph(text, style)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@cache
def _template() -> bytes:
    """What docxtpl fills in: loops over parts, questions and paragraphs."""
    import docx

    document = docx.Document()
    document.add_paragraph("{{ title }}", "Title")
    styles = ("Title", "Heading 1", "Heading 2", "Body Text", "List Number")
    document.add_paragraph("{%p for style, text, control in lines %}")
    for style in styles[1:]:
        document.add_paragraph(f"{{%p if style == '{style}' %}}")
        document.add_paragraph("{{ text }}", style)
        document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _filled_in(plan: "Grondplan") -> bytes:
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]

    document = DocxTemplate(io.BytesIO(_template()))
    document.render({"title": plan.title, "lines": _lines(plan)[1:]}, autoescape=True)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _peak_of_a_process() -> float:
    """Megabytes of a new process that makes the plan and writes it, all imports included."""
    command = [sys.executable, "-m", "benchmarks.word_export", _PEAK]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _print_peak() -> None:
    _ours(_plan())
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(kilobytes / 1000 if sys.platform != "darwin" else kilobytes / 1e6)


if __name__ == "__main__":
    if sys.argv[1:] == [_PEAK]:
        _print_peak()
    else:
        for name, value in measure().items():
            print(f"{name:44} {value:8.2f}")
