"""What a text is made of, apart from any file format.

A draft is written in Markdown; every export reads these blocks instead, so that a new format needs
to know nothing about Markdown. All values are immutable and compare by content.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import groupby
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look. A line break inside it is a newline.

    ``link`` is an http, https or mailto address. ``cites`` are the ids of the contributions that this
    text rests on; they are never shown.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None
    cites: tuple[str, ...] = ()


Runs: TypeAlias = tuple[Run, ...]


class Alignment(Enum):
    """Where the text of a table column stands. ``START`` follows the reading direction."""

    START = "start"
    CENTER = "center"
    END = "end"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class SmallHeading:
    """A heading inside a draft. ``level`` (1–6) is as typed; each format fits it under its own."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list without order; an item may hold any block, also lists."""

    items: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """``start`` is the number of the first item, as typed."""

    start: int
    items: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Every row has as many cells as ``header``, and so have ``alignment`` and ``widths`` when given.

    ``widths`` are shares of the page; without them columns are as wide as what they hold asks.
    """

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    alignment: tuple[Alignment, ...] = field(default=())
    widths: tuple[int, ...] = field(default=())


Block: TypeAlias = Paragraph | SmallHeading | BulletList | NumberedList | Table
Blocks: TypeAlias = tuple[Block, ...]


def runs_text(runs: Runs) -> str:
    """The letters of ``runs``, without their look."""
    return "".join(run.text for run in runs)


def texts_of(blocks: Blocks) -> Iterator[Runs]:
    """Every paragraph, heading and cell, top to bottom, row by row."""
    for block in blocks:
        if isinstance(block, Paragraph | SmallHeading):
            yield block.runs
        elif isinstance(block, Table):
            yield from (cell for row in (block.header, *block.rows) for cell in row)
        else:
            yield from (runs for item in block.items for runs in texts_of(item))


def with_texts(blocks: Blocks, texts: Iterator[Runs]) -> Blocks:
    """``blocks`` with other runs: the next of ``texts`` for each that ``texts_of`` gives."""
    return tuple(_with_texts(block, texts) for block in blocks)


def _with_texts(block: Block, texts: Iterator[Runs]) -> Block:
    if isinstance(block, Paragraph | SmallHeading):
        return replace(block, runs=next(texts))
    if isinstance(block, Table):
        header = tuple(next(texts) for _ in block.header)
        rows = tuple(tuple(next(texts) for _ in row) for row in block.rows)
        return replace(block, header=header, rows=rows)
    return replace(block, items=tuple(with_texts(item, texts) for item in block.items))


def row_in_words(header: tuple[Runs, ...], row: tuple[Runs, ...]) -> Runs:
    """A row of a table as a line: "Wie: Fien; Wat: onthaal". A column without a heading has no label."""
    said: list[Run] = []
    for label, cell in zip(header, row, strict=True):
        if runs_text(cell).strip():
            name = runs_text(label).strip()
            said += [Run("; ")] if said else []
            said += [Run(f"{name}: ")] if name else []
            said += cell
    return tuple(said)


def joined(runs: Iterable[Run]) -> Runs:
    """``runs`` with neighbours of one look made one, and empty ones left out."""
    return tuple(
        Run("".join(run.text for run in alike), *look)
        for look, alike in groupby((run for run in runs if run.text), key=_look)
    )


def cut(runs: Runs, start: int, end: int) -> Runs:
    """The letters of runs from one place to another, each with its look."""
    found = []
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            found.append(replace(run, text=text))
        at += len(run.text)
        if at >= end:
            break
    return tuple(found)


def _look(run: Run) -> tuple[bool, bool, str | None, tuple[str, ...]]:
    return run.bold, run.italic, run.link, run.cites


def plain_text(blocks: Blocks) -> str:
    """The words people read, without marks: no bullets, no numbers, no addresses.

    Blocks are parted by an empty line, items by a line end, cells by a tab.
    """
    return "\n\n".join(_block_text(block) for block in blocks)


def word_count(blocks: Blocks) -> int:
    """How many words ``plain_text`` holds; a word is what stands between white space."""
    return len(plain_text(blocks).split())


def _block_text(block: Block) -> str:
    if isinstance(block, Paragraph | SmallHeading):
        return runs_text(block.runs)
    if isinstance(block, Table):
        rows = (block.header, *block.rows)
        return "\n".join("\t".join(runs_text(cell) for cell in row) for row in rows)
    return "\n".join("\n".join(_block_text(part) for part in item) for item in block.items)
