"""A grondplan as a Word file.

Import this where it is used: it brings python-docx and lxml with it.

The file is made to come back. Every question stands in a rich block control whose alias and tag are
its short id, and its heading carries the hidden bookmark ``_pd_<short id>``: Word, LibreOffice and
Google Docs each drop something else on the way. The text of a question is everything from its
heading to the next heading of level 1 or 2, inside the control or not, but for paragraphs in the
styles *Hiaat* (it was empty) and *Toelichting* (help).
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from lxml import etree

from app.exports.document import GAP_WORD, Grondplan, Picture, Question
from app.exports.word_blocks import TEXT_WIDTH, BlockWriter, closed, new_cell, new_table
from app.exports.word_package import Relations, open_template, write_package
from app.exports.word_text import child, element, one_line, paragraph, plain_paragraph
from app.foundation.errors import KnownError
from app.prose.blocks import Run
from app.workshop.sheet_marks import BOOKMARK_PREFIX

_PART, _QUESTION = 1, 2
_LABEL_WIDTH = 2600


def write_grondplan(
    plan: Grondplan,
    target: str | Path | IO[bytes],
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    template: bytes | None = None,
) -> bool:
    """Write ``plan`` to a file or a stream; ``False`` when it was cancelled and nothing was written.

    ``template`` is an organisation's own, made fit by ``word_template.adopt``; None is ours.

    ``progress`` hears fractions from 0 to 1; both callbacks are called after each question. A file
    at ``target`` is replaced as a whole. Raises ``KnownError`` when the place can't be written to and
    ``ValueError`` when two questions have one short id.
    """
    _check_ids(plan)
    document = open_template(plan, template)
    relate = Relations(document)
    blocks = BlockWriter(document.part.numbering_part.element, relate)
    questions = sum(len(part.questions) for part in plan.parts)
    text: list[etree._Element] = []
    done = 0
    for part in plan.parts:
        text.append(_heading(part.title, _PART))
        for question in part.questions:
            done += 1
            text.append(_control(question, done, blocks))
            if progress:
                progress(0.9 * done / questions)
            if cancelled and cancelled():
                return False
    for annex in plan.annexes:
        text.append(_heading(annex.title, _PART))
        words = tuple(block for block in annex.blocks if not isinstance(block, Picture))
        text.extend(blocks.elements(words, _PART))
    if text:  # after the cover, without an empty paragraph to hold a page break
        text[0][0].insert(1, element("pageBreakBefore"))
        child(text[0][0], "spacing", before="0")
    section = document.element.body[-1]
    for made in closed([*_cover(plan), *text]):
        section.addprevious(made)
    _write(lambda stream: write_package(document, stream), target)
    if progress:
        progress(1.0)
    return True


def _check_ids(plan: Grondplan) -> None:
    ids = [question.short_id for part in plan.parts for question in part.questions]
    if len(set(ids)) != len(ids):
        raise ValueError("two questions have the same short id")


def _cover(plan: Grondplan) -> list[etree._Element]:
    version = f"{plan.version} ({plan.mark})" if plan.mark else str(plan.version)
    facts = (
        *plan.facts,
        ("Niveau van beschrijving", plan.level),
        ("Versie", version),
        ("Datum", plan.date_text),
        ("Kenmerk", plan.export_id),
    )
    lines = [plain_paragraph("Soort", "Grondplan"), plain_paragraph("Title", one_line(plan.title))]
    lines += [plain_paragraph("Subtitle", one_line(line)) for line in (plan.subtitle, plan.submitter) if line]
    widths = (_LABEL_WIDTH, TEXT_WIDTH - _LABEL_WIDTH)
    table = new_table("Gegevens", widths, first_row=False)
    for label, value in facts:
        if value.strip():
            row = child(table, "tr")
            child(child(row, "trPr"), "cantSplit")
            new_cell(row, widths[0]).append(plain_paragraph("Gegeven", one_line(label)))
            new_cell(row, widths[1]).append(plain_paragraph("Gegeven", value.strip()))
    return [*lines, table]


def _heading(text: str, level: int) -> etree._Element:
    return plain_paragraph(f"Heading{level}", one_line(text))


def _control(question: Question, number: int, blocks: BlockWriter) -> etree._Element:
    """The control around a question's heading and text. ``number`` is unique in the file."""
    control = element("sdt")
    properties = child(control, "sdtPr")
    child(properties, "alias", val=question.short_id)
    child(properties, "id", val=str(number))
    child(properties, "tag", val=question.short_id)
    content = child(control, "sdtContent")
    heading = _heading(question.title, _QUESTION)
    start = element("bookmarkStart", id=str(number), name=BOOKMARK_PREFIX + question.short_id)
    heading.insert(1, start)
    child(heading, "bookmarkEnd", id=str(number))
    content.append(heading)
    if question.help:
        content.append(plain_paragraph("Toelichting", question.help.strip()))
    text = list(blocks.elements(question.blocks, _QUESTION))
    content.extend(text or [_gap(question)])
    return control


def _gap(question: Question) -> etree._Element:
    """An empty question, told by its word, its shade and its bar."""
    sentence = one_line(question.gap or "")
    rest = sentence.removeprefix(GAP_WORD).lstrip(" .:–")
    runs = (Run(f"{GAP_WORD}.", bold=True), *((Run(f" {rest}"),) if rest else ()))
    return paragraph("Hiaat", runs, str)


def _write(write: Callable[[IO[bytes]], None], target: str | Path | IO[bytes]) -> None:
    """Write to a stream, or beside the file and then over it, so that no half file can be left."""
    if not isinstance(target, str | Path):
        write(target)
        return
    path = Path(target)
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with beside.open("wb") as stream:
            write(stream)
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise KnownError(
            f"Het Word-bestand {path} kon niet bewaard worden. Misschien staat het nog open in Word, of kan "
            "er op die plaats niet geschreven worden. Sluit het bestand of kies een andere plaats; aan je "
            "praktijk is niets veranderd."
        ) from error
