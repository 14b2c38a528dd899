"""A Word file that comes back from colleagues, EXPOO or the commissie: its texts and its remarks.

Import this where it is used: it brings lxml with it. ``read_return`` is three steps in a row for who can
wait; a window opens the file and reads it on another thread (``ReturnFile.open``, ``read_file``) and only
asks the practice for what is known (``ground_for``) on its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.foundation.errors import KnownError
from app.guides.steps import OpenStep
from app.imports.word_return_comments import Comment, Thread, threads_of
from app.imports.word_return_file import ReturnFile
from app.imports.word_return_form import FormLines, FormPlaces, is_form
from app.imports.word_return_places import NO_TEXT_STYLES, Asked, Known, Piece, Places, folded
from app.imports.word_return_walk import Node, Para
from app.prose.blocks import Blocks, plain_text
from app.workshop.exports import GRONDPLAN_EXPORT, Exports
from app.workshop.guides import GRONDPLAN
from app.workshop.returned_values import PlacedBy, ReturnedFile, ReturnedRemark, ReturnedReply, ReturnedText
from app.workshop.workshop import Workshop

_ALIKE = 0.9
"""How alike the words of a remark and a passage must be to be the same."""
_FEWEST_LETTERS = 12
"""Fewer say too little to know a question by."""


@dataclass(frozen=True, slots=True)
class ReturnGround:
    """What the practice knows of a file that came back; a value, fit for a worker.

    ``exported`` is the very Word file that went out; ``drafts`` are the words of our texts now.
    """

    asked: tuple[Asked, ...]
    sections: dict[str, str]
    drafts: dict[str, str]
    export_code: str | None = None
    exported: bytes | None = None
    form: bytes | None = None
    """The empty form of others that the grondplan came from, when there is one."""


def read_return(workshop: Workshop, path: Path) -> ReturnedFile:
    """What a Word file says. Changes nothing.

    Raises ``KnownError`` for a file that can't be read or belongs to another practice.
    """
    file = ReturnFile.open(path)
    return read_file(file, ground_for(workshop, file))


def read_content(workshop: Workshop, name: str, content: bytes) -> ReturnedFile:
    """The same for a file that the practice kept."""
    file = ReturnFile(name, content)
    return read_file(file, ground_for(workshop, file))


def ground_for(workshop: Workshop, file: ReturnFile) -> ReturnGround:
    """What this practice knows of the file. Raises ``KnownError`` for one of another practice."""
    guide = workshop.guides.get(GRONDPLAN)
    if guide is None:
        raise KnownError(
            f"In deze praktijk zit geen grondplan, dus '{file.name}' hoort er niet bij. Er is niets "
            "veranderd; open de praktijk waar het bestand uit komt."
        )
    if file.said_of_itself().get("file") not in (None, "", workshop.file.file_id):
        raise KnownError(
            f"'{file.name}' hoort bij een andere praktijk. Er is niets veranderd; open die praktijk en "
            "haal het bestand daar binnen."
        )
    asked = tuple(
        Asked(guide.step_id(step), section.key, (step.question,))
        for section, step in guide.steps()
        if isinstance(step, OpenStep)
    )
    titles = {
        folded(name): section.key for section in guide.sections for name in (*section.aliases, section.title)
    }
    exports = Exports(workshop.file)
    rows = {row.code: row for row in exports.all() if row.what == GRONDPLAN_EXPORT}
    row = next((rows[code] for code in file.codes() if code in rows), None)
    exported = None
    if row is not None and row.format == "docx":
        try:
            exported = exports.content_of(row)
        except KnownError:
            exported = None  # erased: then the practice has to do without
    form = workshop.forms.content() if workshop.forms.name is not None else None
    return ReturnGround(asked, titles, workshop.drafts.plain(), row.code if row else None, exported, form)


def read_file(file: ReturnFile, ground: ReturnGround) -> ReturnedFile:
    """What a file says, with what is known of it. Touches no database: fit for any thread."""
    known = Known(ground.asked, ground.sections)
    text = file.text()
    lines = _form_lines(ground.form, text.nodes, known)
    exported: tuple[ReturnedText, ...] = ()
    if ground.exported is not None:
        exported, known = _read_export(ground.exported, known, lines)
    places = _places(known, lines)
    pieces = places.pieces(text.nodes)
    unchanged = {(one.heading, one.blocks) for one in exported if one.step_id is None}
    texts = tuple(
        one
        for one in places.texts(pieces)
        if one.step_id is not None or (one.heading, one.blocks) not in unchanged
    )
    placing = _Placing(pieces, exported, ground.drafts)
    remarks = tuple(placing.remark(thread) for thread in threads_of(file, text.tape))
    return ReturnedFile(file.name, file.content, ground.export_code, texts, remarks, exported)


def _form_lines(form: bytes | None, nodes: Iterable[Node], known: Known) -> FormLines | None:
    """The lines of the empty form, when the file is that form filled in."""
    if form is None or not is_form(nodes, known):
        return None
    try:
        return FormLines.of(ReturnFile("formulier", form).text().nodes)
    except KnownError:
        return None


def _places(known: Known, lines: FormLines | None) -> Places:
    return FormPlaces(known, lines) if lines is not None else Places(known)


def _read_export(
    content: bytes, known: Known, lines: FormLines | None
) -> tuple[tuple[ReturnedText, ...], Known]:
    """The export read in the same way, and what that tells to find the questions in another file."""
    try:
        nodes = ReturnFile("uitvoer", content).text().nodes
    except KnownError:
        return (), known
    places = _places(known, lines)
    pieces = places.pieces(nodes)
    texts = places.texts(pieces)
    headings = {one.step_id: one.heading for one in texts if one.step_id is not None}
    asked = tuple(
        replace(one, titles=tuple(dict.fromkeys((*one.titles, headings.get(one.step_id, one.titles[0])))))
        for one in known.asked
    )
    before = {one.step_id: one.blocks for one in texts if one.step_id is not None}
    return texts, Known(asked, known.sections, frozenset(_aside(nodes)), before)


def _aside(nodes: Iterable[Node]) -> Iterable[str]:
    for node in nodes:
        if isinstance(node, Para) and node.style in NO_TEXT_STYLES and node.text:
            yield folded(node.text)


class _Placing:
    """Finds for each comment the question that it is on."""

    def __init__(
        self, pieces: Iterable[Piece], exported: Iterable[ReturnedText], drafts: dict[str, str]
    ) -> None:
        self._at: dict[int, Piece] = {number: piece for piece in pieces for number in piece.numbers}
        self._sections = {piece.step_id: piece.section for piece in self._at.values()}
        said: dict[str, list[str]] = {}
        for one in exported:
            if one.step_id is not None:
                said.setdefault(one.step_id, []).append(_words(one.blocks))
        for step_id, text in drafts.items():
            said.setdefault(step_id, []).append(folded(text))
        self._said = said

    def remark(self, thread: Thread) -> ReturnedRemark:
        """A thread as a value, at its question as far as that can be known."""
        first = thread.first
        piece = self._at.get(first.anchor.paragraph or 0)
        step_id = piece.step_id if piece else None
        section = piece.section if piece else None
        placed = piece.placed if piece else None
        if step_id is None and section is None:
            step_id, placed = self._by_words(first.anchor.text)
            section = self._sections.get(step_id) if step_id else None
        return ReturnedRemark(
            marks=first.marks,
            author=first.author,
            date=first.date,
            text=first.text,
            on_text=first.anchor.text,
            step_id=step_id,
            section=section,
            placed=placed,
            resolved=thread.resolved,
            replies=tuple(map(_reply, thread.replies)),
        )

    def _by_words(self, on_text: str) -> tuple[str | None, PlacedBy | None]:
        """The one question in whose text the words stand; else the one with a passage most like them."""
        from rapidfuzz import fuzz

        words = folded(on_text)
        if len(words) < _FEWEST_LETTERS:
            return None, None
        found = [step for step, texts in self._said.items() if any(words in text for text in texts)]
        if len(found) == 1:
            return found[0], PlacedBy.EXPORT
        if found:
            return None, None
        rated = [
            (max(fuzz.partial_ratio(words, text, score_cutoff=_ALIKE * 100) for text in texts), step)
            for step, texts in self._said.items()
        ]
        best = max(rated, default=(0.0, ""))
        return (best[1], PlacedBy.LIKENESS) if best[0] >= _ALIKE * 100 else (None, None)


def _reply(comment: Comment) -> ReturnedReply:
    return ReturnedReply(comment.marks, comment.author, comment.date, comment.text)


def _words(blocks: Blocks) -> str:
    return folded(plain_text(blocks))
