"""What changed between two texts, as tracked changes in Word: by words, by paragraphs and by rows.

Who accepts all of them has the new text; who rejects all has the old one.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import groupby

from lxml import etree

from app.exports.word_blocks import separator
from app.exports.word_text import W, child, element, one_line
from app.prose.difference_lines import aligned

AUTHOR = "Praktijkdag"
"""Whose changes they are when nobody says who hands in."""
_PIECES = re.compile(r"\s+|[^\W_]+(?:[.,:'’-][^\W_]+)*|[\W_]")
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class _Fate(Enum):
    SAME = ""
    GONE = "del"
    NEW = "ins"


@dataclass(frozen=True, slots=True)
class _Atom:
    """A word, some space, a sign, a tab or a new line; with how it looks and where it leads."""

    tag: str
    text: str
    looks: bytes
    link: str


class _Unit:
    """A paragraph or a table, by its words."""

    def __init__(self, made: etree._Element) -> None:
        self.made = made

    @cached_property
    def text(self) -> str:
        """Its words, with its rows apart."""
        rows = self.made.iterfind(W + "tr") if self.is_table else [self.made]
        return "\n".join("".join(one.text or "" for one in row.iter(W + "t")) for row in rows)

    @property
    def is_table(self) -> bool:
        """Whether it is a table."""
        return str(self.made.tag) == W + "tbl"

    @cached_property
    def kind(self) -> tuple[str, ...]:
        """What has to be the same for its words to be compared: style and level, or the columns."""
        if self.is_table:
            return ("table", str(len(self.made.findall(f"{W}tblGrid/{W}gridCol"))))
        style = self.made.find(f"{W}pPr/{W}pStyle")
        level = self.made.find(f"{W}pPr/{W}numPr/{W}ilvl")
        return (
            "paragraph",
            str(style.get(W + "val")) if style is not None else "",
            str(level.get(W + "val")) if level is not None else "",
        )


class Changes:
    """Writes tracked changes by one author at one moment. ``next_id`` numbers them."""

    def __init__(self, next_id: Callable[[], str], author: str, at: dt.datetime | None) -> None:
        self._next_id = next_id
        self._author = one_line(author) or AUTHOR
        self._at = at.replace(tzinfo=None).isoformat(timespec="seconds") + "Z" if at else ""

    def between(
        self, before: Sequence[etree._Element], after: Sequence[etree._Element]
    ) -> list[etree._Element]:
        """The paragraphs and tables of both; the elements given are used up."""
        made: list[etree._Element] = []
        for one, other in aligned([_Unit(part) for part in before], [_Unit(part) for part in after]):
            if one is not None and other is not None and one.kind == other.kind:
                self._add(made, self._both(one, other))
                continue
            if one is not None:
                self._add(made, self._whole(one, _Fate.GONE))
            if other is not None:
                self._add(made, self._whole(other, _Fate.NEW))
        return made

    def _add(self, made: list[etree._Element], part: etree._Element) -> None:
        """Word joins tables that touch: a line that comes with the change keeps them apart."""
        if made and made[-1].tag == part.tag == W + "tbl":
            between = separator()
            self._mark(between, _Fate.NEW)
            made.append(between)
        made.append(part)

    def _both(self, one: _Unit, other: _Unit) -> etree._Element:
        if other.is_table:
            return self._table(one.made, other.made)
        self._paragraph(one.made, other.made)
        return other.made

    def _whole(self, unit: _Unit, fate: _Fate) -> etree._Element:
        if unit.is_table:
            for row in unit.made.findall(W + "tr"):
                self._row(row, fate)
        else:
            self._all(unit.made, fate)
        return unit.made

    def _table(self, before: etree._Element, after: etree._Element) -> etree._Element:
        old, new = ([_Unit(row) for row in table.findall(W + "tr")] for table in (before, after))
        for row in new:
            after.remove(row.made)
        for one, other in aligned(old, new):
            if one is not None and other is not None:
                cells = zip(one.made.findall(f"{W}tc/{W}p"), other.made.findall(f"{W}tc/{W}p"), strict=True)
                for was, now in cells:
                    self._paragraph(was, now)
                after.append(other.made)
            elif one is not None:
                after.append(self._row(one.made, _Fate.GONE))
            elif other is not None:
                after.append(self._row(other.made, _Fate.NEW))
        return after

    def _row(self, row: etree._Element, fate: _Fate) -> etree._Element:
        properties = row.find(W + "trPr")
        assert properties is not None, "every row of ours has them"
        properties.append(self._change(fate))
        for paragraph in row.iter(W + "p"):
            self._all(paragraph, fate)
        return row

    def _all(self, paragraph: etree._Element, fate: _Fate) -> None:
        """All of a paragraph came or went, its end too."""
        atoms = [(fate, atom) for atom in _atoms(paragraph)]
        self._mark(paragraph, fate)
        self._fill(paragraph, atoms)

    def _paragraph(self, before: etree._Element, after: etree._Element) -> None:
        self._fill(after, list(_compared(list(_atoms(before)), list(_atoms(after)))))

    def _mark(self, paragraph: etree._Element, fate: _Fate) -> None:
        properties = paragraph.find(W + "pPr")
        assert properties is not None, "every paragraph of ours has them"
        child(properties, "rPr").append(self._change(fate))

    def _fill(self, paragraph: etree._Element, atoms: list[tuple[_Fate, _Atom]]) -> None:
        """Give a paragraph these words, in the place of its own."""
        for part in paragraph:
            if part.tag != W + "pPr":
                paragraph.remove(part)
        for link, in_link in groupby(atoms, key=lambda one: one[1].link):
            parent = paragraph
            if link:
                parent = child(paragraph, "hyperlink", history="1")
                parent.set(_RELATION_ID, link)
            for fate, group in groupby(in_link, key=lambda one: one[0]):
                holder = parent
                if fate is not _Fate.SAME:
                    holder = self._change(fate)
                    parent.append(holder)
                for looks, run in groupby((atom for _fate, atom in group), key=lambda atom: atom.looks):
                    holder.append(_run(looks, list(run), fate))

    def _change(self, fate: _Fate) -> etree._Element:
        made = element(fate.value, id=self._next_id(), author=self._author)
        if self._at:
            made.set(W + "date", self._at)
        return made


def _atoms(paragraph: etree._Element) -> Iterator[_Atom]:
    for part in paragraph:
        link = str(part.get(_RELATION_ID) or "") if part.tag == W + "hyperlink" else ""
        for run in part.iter(W + "r"):
            properties = run.find(W + "rPr")
            looks = etree.tostring(properties) if properties is not None else b""
            for one in run:
                if one.tag == W + "t":
                    yield from (_Atom("t", piece, looks, link) for piece in _PIECES.findall(one.text or ""))
                elif one.tag != W + "rPr":
                    yield _Atom(str(one.tag).removeprefix(W), "", looks, link)


def _compared(before: list[_Atom], after: list[_Atom]) -> Iterator[tuple[_Fate, _Atom]]:
    """What stays, what goes and what comes; a space between two changes changes with them."""
    from rapidfuzz.distance import Indel

    numbers: dict[_Atom, int] = {}
    old, new = ([numbers.setdefault(atom, len(numbers)) for atom in atoms] for atoms in (before, after))
    gone: list[_Atom] = []
    come: list[_Atom] = []
    steps = list(Indel.opcodes(old, new))
    for number, step in enumerate(steps):
        was, now = before[step.src_start : step.src_end], after[step.dest_start : step.dest_end]
        inside = 0 < number < len(steps) - 1
        if step.tag == "equal" and not (inside and all(not atom.text.strip() for atom in now)):
            yield from _changed(gone, come)
            gone, come = [], []
            yield from ((_Fate.SAME, atom) for atom in now)
        else:
            gone += was
            come += now
    yield from _changed(gone, come)


def _changed(gone: list[_Atom], come: list[_Atom]) -> Iterator[tuple[_Fate, _Atom]]:
    yield from ((_Fate.GONE, atom) for atom in gone)
    yield from ((_Fate.NEW, atom) for atom in come)


def _run(looks: bytes, atoms: Sequence[_Atom], fate: _Fate) -> etree._Element:
    made = element("r")
    if looks:
        made.append(deepcopy(etree.fromstring(looks)))
    for tag, group in groupby(atoms, key=lambda atom: atom.tag):
        if tag == "t":
            text = child(made, "delText" if fate is _Fate.GONE else "t")
            text.text = "".join(atom.text for atom in group)
            text.set(_SPACE, "preserve")
        else:
            for _atom in group:
                child(made, tag)
    return made
