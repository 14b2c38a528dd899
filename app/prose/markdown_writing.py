"""Blocks out as Markdown: the way back from ``markdown.parse``.

What comes out reads as plain text that someone could have typed, and says exactly what went in, as
far as Markdown can; ``normal`` tells what becomes of the rest.
"""

from collections.abc import Iterable, Iterator

from app.prose.blocks import (
    Alignment,
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Runs,
    SmallHeading,
    Table,
)
from app.prose.markdown import LARGEST_START
from app.prose.markdown_normal import normal_runs
from app.prose.markdown_runs import write_paragraph, write_runs

DEEPEST_LIST = 24
"""Lists deeper than this are lifted into the item that holds them."""

_BULLETS = ("-", "*", "+")
_POINTS = (".", ")")
_RULERS = {Alignment.START: "---", Alignment.CENTER: ":-:", Alignment.END: "--:"}


def to_markdown(blocks: Blocks) -> str:
    """The Markdown of which ``parse`` makes ``normal(blocks)``; without a line end at the end."""
    written = ""
    marker = ""
    for block in normal(blocks):
        text, marker = written_block(block, marker)
        written += "\n\n" + text if written else text
    return written


def written_block(block: Block, taken: str = "") -> tuple[str, str]:
    """The Markdown of a normal block, and the marker it used when it is a list.

    ``taken`` are the markers of the blocks before and after it: the same one would make them one
    list. When all are taken, the one before counts.
    """
    if isinstance(block, Paragraph):
        return write_paragraph(block.runs), ""
    if isinstance(block, SmallHeading):
        return _heading(block), ""
    if isinstance(block, Table):
        return _table(block), ""
    choices = _BULLETS if isinstance(block, BulletList) else _POINTS
    free = [choice for choice in choices if choice not in taken]
    marker = free[0] if free else next(choice for choice in choices if choice not in taken[:1])
    return _list(block, marker), marker


def normal(blocks: Blocks) -> Blocks:
    """The form of ``blocks`` that survives being kept as Markdown. No letter is lost.

    - White space at both ends of a paragraph, heading or cell goes, and so do spaces that begin a
      line; NUL goes. Line ends become newlines; in a heading or cell, which have one line, a space.
    - Neighbouring runs of one look are one; empty runs, paragraphs and lists go.
    - Bold or italic does not begin or end with white space. Where Markdown has no way to say it,
      the look of some letters goes: of punctuation that stands between marked text and a letter, or
      where bold and italic overlap within a word.
    - An address that is not http, https or mailto is no link; an id that can't be cited goes.
      Linked text does not rest on answers: a link can't stand in a citation.
    - Tables have no widths, always an alignment, and as many cells in each row as the widest row.
    - Headings have level 1–6; a list begins at 0 or more and ends at ``LARGEST_START`` at most.
    """
    return tuple(_normal_blocks(blocks, 0))


def _normal_blocks(blocks: Iterable[Block], depth: int) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Paragraph):
            runs = normal_runs(block.runs)
            if runs:
                yield Paragraph(runs)
        elif isinstance(block, SmallHeading):
            yield SmallHeading(min(max(block.level, 1), 6), normal_runs(block.runs, one_line=True))
        elif isinstance(block, Table):
            yield from _normal_table(block)
        elif depth == DEEPEST_LIST:
            for item in block.items:
                yield from _normal_blocks(item, depth)
        elif block.items:
            items = tuple(tuple(_normal_blocks(item, depth + 1)) for item in block.items)
            if isinstance(block, BulletList) or len(items) > LARGEST_START:
                yield BulletList(items)
            else:
                yield NumberedList(min(max(block.start, 0), LARGEST_START - len(items)), items)


def _normal_table(table: Table) -> Iterator[Table]:
    columns = max(map(len, (table.header, *table.rows)))
    if not columns:
        return

    def row(cells: tuple[Runs, ...]) -> tuple[Runs, ...]:
        full = tuple(normal_runs(cell, one_line=True) for cell in cells)
        return full + ((),) * (columns - len(full))

    alignment = (*table.alignment, *(Alignment.START,) * columns)[:columns]
    yield Table(row(table.header), tuple(map(row, table.rows)), alignment)


def _heading(heading: SmallHeading) -> str:
    text = write_runs(heading.runs)
    words = text.rstrip("#")
    if words != text and (not words or words[-1] in " \t"):
        text = words + "\\" + text[len(words) :]
    return f"{'#' * heading.level} {text}".rstrip(" ")


def _table(table: Table) -> str:
    rulers = "|".join(_RULERS[alignment] for alignment in table.alignment)
    rows = (_row(table.header), f"|{rulers}|", *map(_row, table.rows))
    return "\n".join(rows)


def _row(cells: tuple[Runs, ...]) -> str:
    return "|" + "|".join(f" {write_runs(cell)} " if cell else "  " for cell in cells) + "|"


def _list(block: BulletList | NumberedList, marker: str) -> str:
    first = block.start if isinstance(block, NumberedList) else None
    tight = _is_tight(block)
    items = []
    for at, item in enumerate(block.items):
        mark = f"{marker} " if first is None else f"{first + at}{marker} "
        lines = _item(item, tight).split("\n")
        rest = [" " * len(mark) + line if line else "" for line in lines[1:]]
        items.append("\n".join([(mark + lines[0]).rstrip(" "), *rest]))
    return ("\n" if tight else "\n\n").join(items)


def _item(blocks: Blocks, tight: bool) -> str:
    written = ""
    marker = ""
    for block in blocks:
        text, marker = written_block(block, marker)
        written += ("\n" if tight else "\n\n") + text if written else text
    return written


def _is_tight(block: BulletList | NumberedList) -> bool:
    """Whether the items can stand on consecutive lines: each is a line, with at most a list under it."""
    return all(map(_is_tight_item, block.items))


def _is_tight_item(item: Blocks) -> bool:
    if not item:
        return True
    first, *rest = item
    if isinstance(first, BulletList | NumberedList):
        return not rest and _is_tight(first)
    if not isinstance(first, Paragraph) or len(rest) > 1:
        return False
    return all(
        isinstance(block, BulletList | NumberedList) and _may_follow_a_line(block) and _is_tight(block)
        for block in rest
    )


def _may_follow_a_line(block: BulletList | NumberedList) -> bool:
    """Markdown reads a list right under a line of text only when it begins with 1 and has text."""
    return bool(block.items[0]) and (isinstance(block, BulletList) or block.start == 1)
