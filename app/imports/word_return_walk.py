"""The text of a Word file as it reads once every tracked change is taken as made.

Insertions stand, deletions don't, what was moved stands where it went. Controls that we don't know are
looked through; one that still shows its prompt is empty. What programs keep for older ones is not read twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from lxml import etree

from app.foundation.word_places import WORD
from app.imports.form_styles import FormStyles
from app.imports.form_xml import is_deleted_row, local, number_in, wrapped
from app.imports.word_return_controls import Marks, is_empty_control, is_waiting, marks_around, marks_of
from app.imports.word_return_inline import Inline, Links, Notes
from app.imports.word_return_lists import Item, ListCounter, Sign, lists_made
from app.imports.word_return_tape import Tape
from app.prose.blocks import Alignment, Block, Blocks, Paragraph, Runs, SmallHeading, Table, runs_text
from app.prose.pasted_table import Grid

_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "rPr", "pPr", "sdtPr", "sdtEndPr", "sectPr", "tblPr"})
_GONE_MARKS = (f"{WORD}rPr/{WORD}del", f"{WORD}rPr/{WORD}moveFrom")
_ALIGNED = {"center": Alignment.CENTER, "right": Alignment.END, "end": Alignment.END}
_GOES_ON = "list continue"
_INDENT = 425
"""How far one level of a list stands in, in twentieths of a point, as we write it."""
_STRUCTURE = 2
"""Headings of this level and above divide a document; lower ones stand in a text."""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. ``number`` counts them from 1, also those in tables."""

    number: int
    runs: Runs
    style: str
    """The name of its style, in small letters."""
    level: int
    """1–9 for a heading, else 0."""
    sign: Sign | None
    indent: int
    aligned: Alignment
    controls: Marks
    """The tags and aliases of the controls that it stands in, the inmost last."""
    bookmarks: Marks

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(runs_text(self.runs).split())


@dataclass(frozen=True, slots=True)
class Grating:
    """A table, or what stood in one that was there for the layout."""

    first: int
    last: int
    blocks: Blocks
    controls: Marks
    bookmarks: Marks
    cells: tuple[tuple["Node", ...], ...]
    """What stands in each, row by row."""

    @property
    def paragraphs(self) -> tuple[Para, ...]:
        """All of them, also those in a table inside it."""
        return tuple(one for cell in self.cells for one in _paragraphs(cell))


Node: TypeAlias = Para | Grating


class WordText:
    """The text of one document, read whole; ``tape`` then knows where its comments hang."""

    def __init__(
        self,
        root: etree._Element,
        styles: etree._Element | None,
        lists: ListCounter,
        links: Links,
        notes: Notes,
    ) -> None:
        self.tape = Tape()
        self._styles = FormStyles(styles)
        self._lists = lists
        self._number = 0
        self._bookmarks: list[str] = []
        self._held: Para | None = None
        """A paragraph whose end was deleted: it goes on in the next."""
        self._inline = Inline(self._styles, links, notes, self.tape, self._bookmarks)
        body = root.find(WORD + "body")
        self.nodes: tuple[Node, ...] = tuple(self._whole(body, ())) if body is not None else ()

    def _whole(self, parent: etree._Element, inside: Marks) -> Iterator[Node]:
        """All in a place that no paragraph can go on out of."""
        before, self._held = self._held, None
        yield from self._nodes(parent, inside)
        yield from self._release()
        self._held = before

    def _nodes(self, parent: etree._Element, inside: Marks) -> Iterator[Node]:
        for part in parent:
            name = local(part)
            if name == "p":
                yield from self._paragraph(part, inside)
            elif name == "tbl":
                yield from self._release()
                yield from self._table(part, inside)
            elif name == "sdt":
                if not is_empty_control(part):
                    yield from self._nodes(part, marks_of(part, inside))
            elif name not in _SKIPPED and not self._inline.notices(part):
                yield from self._nodes(part, inside)

    def _release(self) -> Iterator[Para]:
        held, self._held = self._held, None
        if held is not None:
            yield held

    def _paragraph(self, element: etree._Element, inside: Marks) -> Iterator[Node]:
        self._number += 1
        number = self._number
        self.tape.paragraph(number)
        properties = element.find(WORD + "pPr")
        look = self._styles.of_paragraph(properties)
        read = self._inline.read(element, look, inside)
        ends = properties is None or all(properties.find(mark) is None for mark in _GONE_MARKS)
        counts = ends or runs_text(read.runs).strip()
        made = Para(
            number=number,
            runs=read.runs,
            style=look.name,
            level=look.level,
            sign=self._lists.sign_of(properties) if counts else None,
            indent=_indent(properties),
            aligned=_alignment(properties),
            controls=read.controls,
            bookmarks=tuple(self._bookmarks),
        )
        self._bookmarks.clear()
        held, self._held = self._held, None
        if held is not None and 0 < made.level <= _STRUCTURE and held.text:
            yield held
        elif held is not None:
            made = _joined(held, made)
        if ends:
            yield made
        else:
            self._held = made
        for box in read.boxes:
            yield from self._whole(box, inside)

    def _table(self, table: etree._Element, inside: Marks) -> Iterator[Grating]:
        grid, first = Grid(), self._number + 1
        aligned: list[Alignment] = []
        cells: list[tuple[Node, ...]] = []
        rows = [row for row in wrapped(table, "tr") if not is_deleted_row(row)]
        for row in rows:
            grid.begin_row()
            for cell in wrapped(row, "tc"):
                properties = cell.find(WORD + "tcPr")
                if properties is not None and properties.find(WORD + "cellDel") is not None:
                    continue
                span = None if properties is None else properties.find(WORD + "gridSpan")
                grid.begin_cell(max(number_in(span, 1), 1), 1)
                held = () if is_waiting(cell) else tuple(self._whole(cell, marks_around(cell, inside)))
                cells.append(held)
                if row is rows[0]:
                    aligned += [next((one.aligned for one in _paragraphs(held)), Alignment.START)]
                grid.fill(blocks_of(held))
        paragraphs = [one for cell in cells for one in _paragraphs(cell)]
        marks = tuple(dict.fromkeys(mark for one in paragraphs for mark in one.bookmarks))
        blocks = grid.blocks() if grid.rows else ()
        made = tuple(_with_alignment(block, aligned) for block in blocks)
        yield Grating(first, max(self._number, first), made, inside, marks, tuple(cells))


def blocks_of(nodes: tuple[Node, ...], skipped: frozenset[str] = frozenset()) -> Blocks:
    """What stands in paragraphs and tables; those in a style of ``skipped`` are left out."""
    return lists_made(_blocks(nodes, skipped))


def _blocks(nodes: tuple[Node, ...], skipped: frozenset[str]) -> Iterator[Block | Item]:
    for node in nodes:
        if isinstance(node, Grating):
            yield from node.blocks
        elif node.style in skipped:
            continue
        elif node.sign is not None:
            yield Item(node.sign.level, node.sign, node.runs)
        elif not node.text:
            continue
        elif node.style == _GOES_ON:
            yield Item(max(round(node.indent / _INDENT) - 1, 0), None, node.runs)
        elif node.level:
            yield SmallHeading(max(node.level - _STRUCTURE, 1), node.runs)
        else:
            yield Paragraph(node.runs)


def _paragraphs(nodes: tuple[Node, ...]) -> Iterator[Para]:
    for node in nodes:
        yield from (node,) if isinstance(node, Para) else node.paragraphs


def _joined(held: Para, made: Para) -> Para:
    """Two paragraphs of which the end between them was deleted; the first with words says what it is."""
    says = held if held.text else made
    return replace(
        says,
        number=held.number,
        runs=(*held.runs, *made.runs),
        controls=held.controls or made.controls,
        bookmarks=tuple(dict.fromkeys((*held.bookmarks, *made.bookmarks))),
    )


def _with_alignment(block: Block, aligned: list[Alignment]) -> Block:
    if isinstance(block, Table) and len(aligned) == len(block.header):
        return replace(block, alignment=tuple(aligned))
    return block


def _alignment(properties: etree._Element | None) -> Alignment:
    found = None if properties is None else properties.find(WORD + "jc")
    return _ALIGNED.get("" if found is None else str(found.get(WORD + "val")), Alignment.START)


def _indent(properties: etree._Element | None) -> int:
    found = None if properties is None else properties.find(WORD + "ind")
    value = "" if found is None else str(found.get(WORD + "left") or found.get(WORD + "start") or "")
    return int(value) if value.isdecimal() else 0
