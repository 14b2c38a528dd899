"""Which part of a filled-in form of others answers which question, when it comes back.

A form has no headings of ours: around an answer stand the lines of the form itself. Those are known from
the empty form that is kept; an answer goes from its hidden mark, or from the line that asks it, to the next
of those lines or the end of its cell.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from app.foundation.word_places import gaps_in
from app.imports.word_return_places import Asked, Known, Piece, Places, folded, numbers_of
from app.imports.word_return_walk import Grating, Node, Para
from app.prose.blocks import cut
from app.workshop.returned_values import PlacedBy, ReturnedText


@dataclass(frozen=True, slots=True)
class FormLines:
    """The lines of an empty form: whole ones, folded, and what stands before and behind room in a line."""

    whole: frozenset[str]
    around: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, nodes: Iterable[Node]) -> "FormLines":
        """Read from the empty form."""
        lines = [node.text for node, _cell in _flat(nodes, _every) if isinstance(node, Para)]
        around = [_around(line) for line in lines if line]
        around.sort(key=lambda parts: len(parts[0]), reverse=True)
        return cls(frozenset(filter(None, map(folded, lines))), tuple(around))

    def bare(self, para: Para) -> Para:
        """An answer that was written in a line of the form, without the words of that line."""
        text = "".join(run.text for run in para.runs)
        for before, behind in self.around:
            if before and text.startswith(before) and text.endswith(behind):
                begin = len(text) - len(text[len(before) :].lstrip(" :\t\n"))
                return replace(para, runs=cut(para.runs, begin, len(text) - len(behind)))
        return para


def _around(line: str) -> tuple[str, str]:
    """What stands before the room in a line and behind it; without dots the room is at its end."""
    gaps = gaps_in(line)
    return (line[: gaps[0][0]].strip(), line[gaps[-1][1] :].strip()) if gaps else (line, "")


class FormPlaces(Places):
    """Divides a filled-in form over the questions."""

    def __init__(self, known: Known, lines: FormLines) -> None:
        super().__init__(known)
        self._lines = lines

    def pieces(self, nodes: Iterable[Node]) -> list[Piece]:
        """The form in pieces: what answers a question, and the lines of the form."""
        found, last = [Piece()], 0
        for node, cell in _flat(nodes, self._is_layout):
            at = found[-1]
            begun = self._answer(node, at) or self._line(node, at)
            if begun is None and cell != last and at.nodes:
                begun = Piece()
            if begun is not None and begun is not at:
                found.append(begun)
            last = cell
            found[-1].numbers |= numbers_of(node)
            if isinstance(node, Grating):
                found[-1].nodes.append(node)
            elif self._marked(node) is not None:
                found[-1].nodes.append(self._lines.bare(node))
            elif node.text and not self._is_line(node):
                found[-1].nodes.append(node)
        return found

    def texts(self, pieces: Iterable[Piece]) -> tuple[ReturnedText, ...]:
        """Per question its text; a question of which only the line stands there, has none."""
        pieces = list(pieces)
        answered = {one.step_id for one in pieces if one.nodes}
        return super().texts(one for one in pieces if one.nodes or one.step_id not in answered)

    def _marked(self, node: Node) -> Asked | None:
        return next(iter(self.marked(node)), None)

    def _answer(self, node: Node, at: Piece) -> Piece | None:
        """The piece of the answer that begins here; ``at`` when its question had begun already."""
        asked = self._marked(node)
        if asked is None:
            return None
        if at.step_id == asked.step_id and not at.nodes:
            at.placed = PlacedBy.BOOKMARK
            return at
        return Piece("", asked.step_id, asked.section, PlacedBy.BOOKMARK)

    def _line(self, node: Node, at: Piece) -> Piece | None:
        """A line of the form ends an answer, and may ask the next; help under a question ends nothing."""
        if not isinstance(node, Para) or not self._is_line(node):
            return None
        asked = self.asked(node.text)
        if asked is not None:
            return Piece(node.text, asked.step_id, asked.section, PlacedBy.EXPORT)
        return at if at.step_id is not None and not at.nodes else Piece(node.text)

    def _is_line(self, node: Node) -> bool:
        return isinstance(node, Para) and folded(node.text) in self._lines.whole

    def _is_layout(self, table: Grating) -> bool:
        """Whether a table is of the form: a line of it, or a mark, stands in it."""
        return any(self._is_line(one) or self._marked(one) for one in table.paragraphs)


def is_form(nodes: Iterable[Node], known: Known) -> bool:
    """Whether our marks stand on answers, not on headings: then it is a form of others that was filled in."""
    places = Places(known)
    marked = [node for node, _cell in _flat(nodes, _every) if places.marked(node)]
    return bool(marked) and not any(isinstance(node, Para) and places.is_heading(node) for node in marked)


def _flat(
    nodes: Iterable[Node],
    is_layout: Callable[[Grating], bool],
    cells: Iterator[int] | None = None,
    cell: int = 0,
) -> Iterator[tuple[Node, int]]:
    """Paragraphs and tables in order, each with the number of the cell it stands in; 0 outside any.

    Tables of the layout are taken apart.
    """
    cells = cells or count(1)
    for node in nodes:
        if isinstance(node, Grating) and is_layout(node):
            for inside in node.cells:
                yield from _flat(inside, is_layout, cells, next(cells))
        else:
            yield node, cell


def _every(_table: Grating) -> bool:
    return True
