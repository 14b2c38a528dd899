"""Which part of a returned Word file answers which question.

Word, LibreOffice and Google Docs each drop something else: so a question is known by the bookmark of its
heading, else by the control around it, else by how its heading read in the export, else by likeness.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from app.imports.word_return_walk import Grating, Node, Para, blocks_of
from app.prose.blocks import Blocks, plain_text
from app.prose.markdown_writing import normal
from app.workshop.returned_values import PlacedBy, ReturnedText
from app.workshop.sheet_marks import BOOKMARK_PREFIX, short_id

NO_TEXT_STYLES = frozenset({"hiaat", "toelichting"})
"""Styles of ours, in small letters, of what stands in a question and is not its text."""
_CONTENTS_STYLES = ("toc ", "contents ")
_STRUCTURE = (1, 2)
_LIKE = 0.8
"""How alike a heading and a question must be to be the same."""
_RATHER_LIKE = 0.6
"""How alike, for a question that stands nowhere else in the file."""

Titles: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the grondplan; ``titles`` are how it reads now and how it read when it went out."""

    step_id: str
    section: str
    titles: Titles


@dataclass(slots=True)
class Piece:
    """What stands under one heading."""

    heading: str = ""
    step_id: str | None = None
    section: str | None = None
    placed: PlacedBy | None = None
    nodes: list[Node] = field(default_factory=list)
    numbers: set[int] = field(default_factory=set)
    """Of all its paragraphs, its heading too."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the plan before its file is read.

    ``sections`` gives titles their onderdeel; ``aside`` are lines of the export that were no text of a
    question; ``before`` is what stood in the export, by question.
    """

    asked: tuple[Asked, ...]
    sections: Mapping[str, str]
    aside: frozenset[str] = frozenset()
    before: Mapping[str, Blocks] = field(default_factory=dict)


class Places:
    """Divides the text of one file over the questions."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._asked = {one.step_id: one for one in known.asked}
        self._by_mark = {short_id(step_id): step_id for step_id in self._asked}
        self._by_title: dict[str, str] = {}
        for one in known.asked:
            for title in one.titles:
                self._by_title.setdefault(folded(title), one.step_id)

    def pieces(self, nodes: Iterable[Node]) -> list[Piece]:
        """The file in pieces, in order; the first is what stands before any heading."""
        found = [Piece()]
        for node in nodes:
            begun = self._begun(node, found[-1])
            if begun is not None:
                found.append(begun)
            at = found[-1]
            at.numbers |= numbers_of(node)
            if begun is None or not (isinstance(node, Para) and node.text == begun.heading):
                at.nodes.append(node)
        self._find_homes(found[1:])
        return found

    def texts(self, pieces: Iterable[Piece]) -> tuple[ReturnedText, ...]:
        """Per question its text; what belongs to none last, as far as there is anything in it."""
        joined: dict[str, list[tuple[Piece, Blocks]]] = {}
        left: list[ReturnedText] = []
        for piece in pieces:
            blocks = self.blocks_in(piece)
            if piece.step_id is not None:
                joined.setdefault(piece.step_id, []).append((piece, blocks))
            elif blocks and piece.heading:
                left.append(ReturnedText(None, piece.heading, blocks))
        return (*(self._one(step_id, parts) for step_id, parts in joined.items()), *left)

    def blocks_in(self, piece: Piece) -> Blocks:
        """The text of a piece, without help, gaps and what stood there as such in the export."""
        aside = self._known.aside
        nodes = tuple(
            node for node in piece.nodes if not (isinstance(node, Para) and folded(node.text) in aside)
        )
        return normal(blocks_of(nodes, NO_TEXT_STYLES))

    def like(self, words: str, steps: Iterable[str]) -> str | None:
        """The question that a heading is most like, of those given."""
        rated = ((self._likeness(words, step_id), step_id) for step_id in steps)
        best = max(rated, default=(0.0, ""))
        return best[1] if best[0] >= _RATHER_LIKE else None

    def marked(self, node: Node) -> list[Asked]:
        """The questions of which the hidden mark stands here."""
        names = _short_ids(node.bookmarks)
        return [self._asked[self._by_mark[name]] for name in names if name in self._by_mark]

    def asked(self, words: str) -> Asked | None:
        """The question that reads like this, to the letter."""
        step_id = self._by_title.get(folded(words))
        return self._asked[step_id] if step_id is not None else None

    def is_heading(self, para: Para) -> bool:
        """Whether a marked paragraph is the heading of its question, not its text."""
        return any(self._is_heading(para, one.step_id) for one in self.marked(para))

    # -- inside

    def _is_heading(self, para: Para, step_id: str) -> bool:
        return para.level in _STRUCTURE or self._likeness(para.text, step_id) >= _RATHER_LIKE

    def _begun(self, node: Node, at: Piece) -> Piece | None:
        """The piece that begins here; None when ``node`` goes on in the one that is open."""
        marked = self.marked(node)
        inside = [self._by_mark[name] for name in node.controls if name in self._by_mark]
        text = node.text if isinstance(node, Para) else ""
        if marked:
            return self._piece(node, marked[0].step_id, PlacedBy.BOOKMARK)
        if inside and (inside[-1] != at.step_id or self._is_again(node, inside[-1], at)):
            return self._piece(node, inside[-1], PlacedBy.CONTROL)
        if isinstance(node, Grating) or not text or node.style.startswith(_CONTENTS_STYLES):
            return None
        exact = self._by_title.get(folded(text))
        if exact is not None and (node.level or node.sign is None):
            return self._piece(node, exact, PlacedBy.EXPORT)
        if node.level not in _STRUCTURE or at.step_id in inside:
            return None
        section = self._known.sections.get(folded(text))
        alike = None if section else self._alike(text)
        if alike is not None:
            return self._piece(node, alike, PlacedBy.LIKENESS)
        return Piece(heading=text, section=section)

    def _piece(self, node: Node, step_id: str, placed: PlacedBy) -> Piece:
        """A question begins; its heading may have been taken away, and then this is its text already."""
        is_heading = isinstance(node, Para) and self._is_heading(node, step_id)
        heading = node.text if isinstance(node, Para) and is_heading else ""
        return Piece(heading, step_id, self._asked[step_id].section, placed)

    def _is_again(self, node: Node, step_id: str, at: Piece) -> bool:
        """Whether the control of a question was pasted behind itself: its heading comes once more."""
        again = isinstance(node, Para) and node.level in _STRUCTURE and bool(at.nodes)
        return again and isinstance(node, Para) and self._likeness(node.text, step_id) >= _LIKE

    def _alike(self, words: str) -> str | None:
        rated = max(((self._likeness(words, one), one) for one in self._asked), default=(0.0, ""))
        return rated[1] if rated[0] >= _LIKE else None

    def _likeness(self, words: str, step_id: str) -> float:
        from rapidfuzz.distance import Indel

        one = folded(words)
        return max(Indel.normalized_similarity(one, folded(title)) for title in self._asked[step_id].titles)

    def _find_homes(self, pieces: list[Piece]) -> None:
        """Questions for pieces with a heading that nobody knows, of those that stand nowhere else."""
        from rapidfuzz.distance import Indel

        free = [step for step in self._asked if all(one.step_id != step for one in pieces)]
        for piece in pieces:
            if piece.step_id is not None or piece.section is not None or not free:
                continue
            text = plain_text(self.blocks_in(piece))
            home, placed = self.like(piece.heading, free), PlacedBy.LIKENESS
            if home is None and text:
                rated = [
                    (Indel.normalized_similarity(text, plain_text(self._known.before[step])), step)
                    for step in free
                    if self._known.before.get(step)
                ]
                best = max(rated, default=(0.0, ""))
                home, placed = (best[1] if best[0] >= _RATHER_LIKE else None), PlacedBy.EXPORT
            if home is not None:
                free.remove(home)
                piece.step_id, piece.placed = home, placed
                piece.section = self._asked[home].section

    def _one(self, step_id: str, parts: list[tuple[Piece, Blocks]]) -> ReturnedText:
        """The text of a question, also when its control stands there twice: what is the same counts once."""
        before = self._known.before.get(step_id)
        kept: list[Blocks] = []
        for _piece, blocks in parts:
            if blocks not in kept:
                kept.append(blocks)
        if len(kept) > 1:
            kept = [one for one in kept if one and one != before] or kept[:1]
        first = next((piece for piece, _blocks in parts if piece.heading), parts[0][0])
        heading = first.heading or self._asked[step_id].titles[0]
        return ReturnedText(step_id, heading, tuple(block for one in kept for block in one), first.placed)


def folded(text: str) -> str:
    """Text as it is compared: case, spaces and the marks around it make no difference."""
    return " ".join(text.casefold().split()).strip(" .:?!-–•*")


def _short_ids(bookmarks: Iterable[str]) -> Iterator[str]:
    yield from (name[len(BOOKMARK_PREFIX) :] for name in bookmarks if name.startswith(BOOKMARK_PREFIX))


def numbers_of(node: Node) -> set[int]:
    """Those of its paragraphs."""
    return {node.number} if isinstance(node, Para) else {one.number for one in node.paragraphs}
