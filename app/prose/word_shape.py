"""How a text reads once it has been in Word: what a Word file can't hold, it can't give back.

For comparing a text of ours with one that came back when the file that went out is not at hand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
    joined,
    plain_text,
    runs_text,
)
from app.prose.markdown_writing import normal
from app.prose.on_paper import HeadingDepths

_DEEPEST_HEADING = 4
"""Word has nine levels, of which a grondplan leaves a text these."""


def as_word_gives(blocks: Blocks) -> Blocks:
    """``blocks`` as they come back from Word when nobody touched them.

    What a passage rests on is not in it; headings are numbered by how they nest and are bold by themselves,
    and in a list they are bold text; a header row is not bold; lists of bullets that touch are one. A table
    of one cell is a line, and one without words is nothing.
    """
    return normal(tuple(_touching(_blocks(normal(blocks)))))


def _blocks(blocks: Blocks) -> Iterator[Block]:
    depths = HeadingDepths()
    for block in blocks:
        if isinstance(block, Table) and not plain_text((block,)).strip():
            continue
        if not isinstance(block, SmallHeading):
            yield _block(block)
        elif runs_text(block.runs).strip():
            depth = min(depths.of(block.level), _DEEPEST_HEADING)
            yield SmallHeading(depth, _runs(block.runs, bold=False))


def _block(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(_runs(block.runs))
    if isinstance(block, SmallHeading):
        return Paragraph(_runs(block.runs, bold=True))
    if isinstance(block, Table) and len(block.header) == 1 and not block.rows:
        return Paragraph(_runs(block.header[0]))
    if isinstance(block, Table):
        header = tuple(map(_runs, block.header))
        if all(run.bold for cell in header for run in cell):
            header = tuple(_runs(cell, bold=False) for cell in header)
        return replace(
            block, header=header, rows=tuple(tuple(map(_runs, row)) for row in block.rows), widths=()
        )
    items = tuple(tuple(_touching(map(_block, item))) for item in block.items)
    return replace(block, items=items)


def _runs(runs: Runs, bold: bool | None = None) -> Runs:
    return joined(
        Run(run.text, run.bold if bold is None else bold, run.italic, run.link if run.text.strip() else None)
        for run in runs
    )


def _touching(blocks: Iterable[Block]) -> Iterator[Block]:
    last: Block | None = None
    for block in blocks:
        if isinstance(block, Paragraph) and not runs_text(block.runs).strip():
            continue
        if isinstance(last, BulletList) and isinstance(block, BulletList):
            last = BulletList((*last.items, *block.items))
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last
