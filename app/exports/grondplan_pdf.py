"""A grondplan as a PDF: the sister of the Word file, to read and to print.

Import this where it is used: it brings reportlab with it.

A PDF of reportlab has no tags, so a screen reader makes little of it; the cover says that the Word file is
the accessible one. What a passage rests on stands in small numbered notes under its question: notes that
pop up are not printed, and many readers hide them.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import IO

from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    Spacer,
)
from reportlab.platypus.flowables import HRFlowable

from app.exports.document import GAP_WORD, Annex, Grondplan, Part, Picture, Question
from app.exports.pdf_about import About
from app.exports.pdf_blocks import BlockFlowables
from app.exports.pdf_contents import Contents
from app.exports.pdf_cover import cover
from app.exports.pdf_lines import Inline
from app.exports.pdf_notes import Notes
from app.exports.pdf_pages import Heading, Pages, Stopped
from app.exports.pdf_pictures import picture_flowables
from app.exports.pdf_styles import (
    ACCENT,
    BODY,
    EXPLAINS,
    GAP,
    HAIRLINE,
    HEADINGS,
    SOURCE_NOTE,
)
from app.exports.pdf_text import Text, plain
from app.exports.word_text import one_line
from app.prose.blocks import Run, Runs

_PART, _QUESTION = 1, 2
_UNDER_HELP = 46.0
_RULE = 6.0
_FEW_LINES = 8 * BODY.leading
_FEW_NOTES = 6


def write(
    plan: Grondplan,
    stream: IO[bytes],
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bool:
    """Write ``plan`` to a stream; ``False`` when it was cancelled.

    ``progress`` hears fractions from 0 to 1. Both callbacks are called after each question and each page.
    """
    watched = _Watched(plan, progress, cancelled)
    subject = f"Grondplan, {plan.level} ({plan.colophon})"
    about = About(plan.title, plan.author, subject, plan.language, plan.exported_at)
    pages = Pages(stream, about, plan.colophon, cover=True, turned_page=watched.page)
    try:
        pages.write([*cover(plan, pages.width), *_Writer(plan, pages, watched).flowables()])
    except Stopped:
        return False
    if progress:
        progress(1.0)
    return True


class _Watched:
    """Tells how far the work is: making the paragraphs is a third of it, laying them out the rest."""

    def __init__(
        self,
        plan: Grondplan,
        progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._all = max(sum(len(part.questions) for part in plan.parts), 1)
        self._progress, self._cancelled = progress, cancelled
        self._made = self._laid = 0

    def made(self) -> None:
        """A question has its paragraphs."""
        self._made += 1
        self._tell()

    def laid(self) -> None:
        """A question has its place on a page."""
        self._laid += 1
        self._tell()

    def page(self, number: int) -> None:
        """A page is full."""
        del number
        self._tell()

    def _tell(self) -> None:
        if self._cancelled and self._cancelled():
            raise Stopped
        if self._progress:
            self._progress(min((0.35 * self._made + 0.6 * self._laid) / self._all, 0.99))


class _Writer:
    """Contents, parts and annexes of one plan as flowables."""

    def __init__(self, plan: Grondplan, pages: Pages, watched: _Watched) -> None:
        self._plan, self._pages, self._watched = plan, pages, watched
        self._contents = Contents(pages.width, pages.height)

    def flowables(self) -> Iterator[Flowable]:
        body = [
            *(made for number, part in enumerate(self._plan.parts) for made in self._part(part, number)),
            *(made for number, annex in enumerate(self._plan.annexes) for made in self._annex(annex, number)),
        ]
        if body:
            yield from self._contents.flowables()
            yield PageBreak()
            yield from body

    def _part(self, part: Part, number: int) -> Iterator[Flowable]:
        first = self._under(part.questions[0]) if part.questions else 0
        heading = HEADINGS[_QUESTION]
        under = _RULE + heading.before + heading.leading + heading.after + first
        yield from self._chapter(part.title, f"part-{number}", under)
        for place, question in enumerate(part.questions):
            yield from self._question(question, f"part-{number}-{place}")
            self._watched.made()

    def _annex(self, annex: Annex, number: int) -> Iterator[Flowable]:
        yield from self._chapter(annex.title, f"annex-{number}", under=60)
        notes = Notes(self._plan.provenance, f"annex-{number}")
        writer = BlockFlowables(self._pages.width, notes.inlines)
        open_run: list[object] = []
        for block in (*annex.blocks, None):
            if block is not None and not isinstance(block, Picture):
                open_run.append(block)
                continue
            yield from writer.flowables(tuple(open_run), _PART)  # type: ignore[arg-type]
            open_run = []
            if block is not None:
                yield from picture_flowables(block, self._pages.width, self._pages.height)
        yield from _under_the_text(notes)

    def _chapter(self, title: str, name: str, under: float) -> Iterator[Flowable]:
        self._contents.add(title, name, 0)
        keep, words = BlockFlowables(self._pages.width).heading(_title(title), _PART, under)
        yield keep
        yield Heading(title, 0, name)
        yield words
        yield HRFlowable(width="100%", thickness=1, color=ACCENT, spaceBefore=0, spaceAfter=4)

    def _question(self, question: Question, name: str) -> Iterator[Flowable]:
        self._contents.add(question.title, name, 1)
        notes = Notes(self._plan.provenance, name, question.step_id)
        writer = BlockFlowables(self._pages.width, notes.inlines)
        keep, words = writer.heading(_title(question.title), _QUESTION, self._under(question))
        yield keep
        yield Heading(question.title, 1, name, self._watched.laid)
        yield words
        if question.help:
            yield from writer.kept_with(
                Text(plain(question.help.strip(), italic=True), EXPLAINS), _UNDER_HELP
            )
        text = list(writer.flowables(question.blocks, _QUESTION)) or [_gap(question)]
        yield from self._with_notes(text, notes)

    def _with_notes(self, text: list[Flowable], notes: Notes) -> Iterator[Flowable]:
        """Text and its notes, which stand on the page of its last lines when those are few."""
        under = list(_under_the_text(notes))
        start = -2 if len(text) > 1 and isinstance(text[-1], Spacer) else -1  # a list ends in some space
        last = text[start]
        few = isinstance(last, Text) and last.wrap(self._pages.width, 0)[1] <= _FEW_LINES
        if under and few and len(notes.lines) <= _FEW_NOTES:
            yield from text[:start]
            yield KeepTogether([*text[start:], *under])
            return
        yield from text
        if under:
            yield CondPageBreak(_UNDER_HELP)
            yield from under

    def _under(self, question: Question) -> float:
        """Points that must stand under the heading of a question on its page."""
        start = BlockFlowables(self._pages.width).start_of(question.blocks)
        return start + (2 * EXPLAINS.leading if question.help else 0)


def _title(text: str) -> Runs:
    return (Run(one_line(text) or "–"),)


def _gap(question: Question) -> Text:
    """An empty question, told by its word, its shade and its bar."""
    sentence = one_line(question.gap or "")
    rest = sentence.removeprefix(GAP_WORD).lstrip(" .:–")
    return Text(
        (Inline(f"{GAP_WORD}.", bold=True), Inline(f" {rest}")) if rest else plain(f"{GAP_WORD}.", bold=True),
        GAP,
    )


def _under_the_text(notes: Notes) -> Iterable[Flowable]:
    if not notes.lines:
        return
    yield HRFlowable(width="30%", thickness=0.5, color=HAIRLINE, hAlign="LEFT", spaceBefore=2, spaceAfter=3)
    for note in notes.lines:
        yield note.mark
        yield Text(note.inlines, SOURCE_NOTE)
    yield Spacer(0, 4)
