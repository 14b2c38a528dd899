"""A grondplan as a Word file.

Import this where it is used: it brings python-docx and lxml with it.

The file is made to come back. Every question stands in a rich block control whose alias and tag are
its short id, and its heading carries the hidden bookmark ``_pd_<short id>``: Word, LibreOffice and
Google Docs each drop something else on the way. The text of a question is everything from its
heading to the next heading of level 1 or 2, inside the control or not, but for paragraphs in the
styles *Hiaat* (it was empty) and *Toelichting* (help).
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import IO, TypeAlias

from docx.document import Document
from lxml import etree

from app.exports.document import GAP_WORD, Annex, Grondplan, Picture, Question
from app.exports.word_blocks import HEADING_STYLES, BlockWriter, closed
from app.exports.word_changes import Changes
from app.exports.word_comments import Comments
from app.exports.word_contents import Contents, bookmark
from app.exports.word_numbering import numbering_of
from app.exports.word_package import Relations, open_template, text_width, write_package
from app.exports.word_pages import heading_pages
from app.exports.word_pictures import Pictures
from app.exports.word_text import W, child, element, one_line, paragraph, plain_paragraph
from app.foundation.errors import KnownError
from app.prose.blocks import Block, Blocks, Run, SmallHeading
from app.workshop.sheet_marks import BOOKMARK_PREFIX

Progress: TypeAlias = Callable[[float], None]
Cancelled: TypeAlias = Callable[[], bool]

_PART, _QUESTION = 1, 2
_ANNEX_STYLES = MappingProxyType({**HEADING_STYLES, 2: "Bijlagekop"})
"""The headings in an annex look like level 2 and are read as such, but stay out of the contents."""
_TEXT_SHARE, _PAGES_SHARE = 0.4, 0.8
"""How far it is when the text is made, and when its pages are counted; then it is packed."""


def write_grondplan(
    plan: Grondplan,
    target: str | Path | IO[bytes],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    template: bytes | None = None,
) -> bool:
    """Write ``plan`` to a file or a stream; ``False`` when it was cancelled and nothing was written.

    ``progress`` hears fractions from 0 to 1; both callbacks are called after each question and each
    piece of an annex. A file at ``target`` is replaced as a whole. ``template`` is one that an
    organisation had adopted, in the place of ours. Raises ``KnownError`` when the place can't be written
    to and ``ValueError`` when two questions have one short id.
    """
    _check_ids(plan)
    document = open_template(plan, template)
    writer = _Writer(plan, document)
    steps = _steps(plan)
    text: list[etree._Element] = []
    for done, made in enumerate(writer.text(), start=1):
        text.extend(made)
        if progress:
            progress(_TEXT_SHARE * done / steps)
        if cancelled and cancelled():
            return False
    body = document.element.body
    for block in closed([*_cover(plan), *writer.contents_before(text), *text]):
        body[-1].addprevious(block)
    writer.finish()
    if progress:
        progress(_PAGES_SHARE)
    if cancelled and cancelled():
        return False
    _write(lambda stream: write_package(document, stream), target)
    if progress:
        progress(1.0)
    return True


class _Writer:
    """Makes the text of one plan, in order, and what is known only when all of it is there."""

    def __init__(self, plan: Grondplan, document: Document) -> None:
        self._plan = plan
        self._document = document
        self._number = 0
        width = text_width(document)
        self._blocks = BlockWriter(numbering_of(document), Relations(document), width)
        self._pictures = Pictures(document, width)
        self._comments = Comments(plan.provenance, plan.exported_at)
        self._changes = Changes(self._next_id, plan.author, plan.exported_at)
        self._contents = Contents(self._next_id, width)

    def text(self) -> Iterator[list[etree._Element]]:
        """One list of elements for each step of ``_steps``."""
        for part in self._plan.parts:
            opening = [self._contents.heading(part.title, _PART)] if part.questions else []
            for question in part.questions:
                yield [*opening, self._control(question)]
                opening = []
        for annex in self._plan.annexes:
            opening = [self._contents.heading(annex.title, _PART)] if annex.blocks else []
            for block in _pieces(annex):
                yield [*opening, *self._annex(block, annex)]
                opening = []

    def contents_before(self, text: list[etree._Element]) -> list[etree._Element]:
        """The contents on a page of their own; ``text`` after them begins on a new page too."""
        contents = self._contents.elements()
        for opening in (contents[:1], text[:1]):  # no empty paragraph to hold a page break
            for made in opening:
                first = made if made.tag == W + "p" else next(made.iter(W + "p"))
                first[0].insert(1, element("pageBreakBefore"))
                child(first[0], "spacing", before="0")
        return contents

    def finish(self) -> None:
        """Fill in the pages of the contents, and add the comments."""
        self._contents.tell_pages(heading_pages(self._document))
        self._comments.add_to(self._document)

    def _next_id(self) -> str:
        self._number += 1
        return str(self._number)

    def _control(self, question: Question) -> etree._Element:
        """The control around a question's heading and text."""
        control = element("sdt")
        properties = child(control, "sdtPr")
        child(properties, "alias", val=question.short_id)
        child(properties, "tag", val=question.short_id)
        child(properties, "id", val=self._next_id())
        content = child(control, "sdtContent")
        heading = self._contents.heading(question.title, _QUESTION)
        bookmark(heading, BOOKMARK_PREFIX + question.short_id, self._next_id())
        content.append(heading)
        if question.help:
            content.append(plain_paragraph("Toelichting", question.help.strip()))
        remark = self._comments.under(question.step_id)
        text = list(self._blocks.elements(question.blocks, _QUESTION, about=question.title, remark=remark))
        if question.before is not None:
            was = list(self._blocks.elements(question.before, _QUESTION, about=question.title))
            text = self._changes.between(was, text) if text or was else []
        content.extend(text or [_gap(question)])
        return control

    def _annex(self, piece: Picture | Blocks, annex: Annex) -> Iterator[etree._Element]:
        if isinstance(piece, Picture):
            yield self._pictures.element(piece)
        else:
            remark = self._comments.under(annex.key)
            yield from self._blocks.elements(
                piece, _PART, about=annex.title, remark=remark, styles=_ANNEX_STYLES
            )


def _pieces(annex: Annex) -> Iterator[Picture | Blocks]:
    """An annex in pieces to write one after another: a picture, or what stands between headings."""
    words: list[Block] = []
    for block in annex.blocks:
        if words and isinstance(block, Picture | SmallHeading):
            yield tuple(words)
            words = []
        if isinstance(block, Picture):
            yield block
        else:
            words.append(block)
    if words:
        yield tuple(words)


def _steps(plan: Grondplan) -> int:
    questions = sum(len(part.questions) for part in plan.parts)
    return questions + sum(1 for annex in plan.annexes for _piece in _pieces(annex))


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
    lines += [_fact(one_line(label), value.strip()) for label, value in facts if value.strip()]
    return lines


def _fact(label: str, value: str) -> etree._Element:
    """A line of the cover: no table, which would need a header that says nothing."""
    return paragraph("Gegeven", (Run(label, bold=True), Run(f"\t{value}")), str)


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
