"""The core of a text for a short paper: its first sentences, items and rows, each of them whole."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    runs_text,
    word_count,
)
from app.prose.sentences import sentences

MORE = "[…]"
"""What stands where a text goes on elsewhere."""


def shortened(blocks: Blocks, most: int) -> Blocks:
    """At most so many words, but always a first sentence; ``blocks`` itself when all of it fits."""
    if word_count(blocks) <= most:
        return blocks
    made: list[Block] = []
    left = most
    for block in blocks:
        core = _core(block, left, first=not made)
        if core is not None:
            made.append(core)
        if core != block:
            break
        left -= word_count((block,))
    if word_count(tuple(made)) == word_count(blocks):  # One long sentence stays whole.
        return blocks
    return _with_more(_without_last_heading(made))


def _core(block: Block, most: int, *, first: bool) -> Block | None:
    """As much of a block as has room; None when nothing of it has."""
    if word_count((block,)) <= most:
        return block
    if isinstance(block, Paragraph):
        runs = _first_sentences(block.runs, most, at_least=int(first))
        return replace(block, runs=runs) if runs else None
    if isinstance(block, BulletList | NumberedList):
        counts = (word_count(item) for item in block.items)
        items = block.items[: _how_many(counts, most, at_least=int(first))]
        return replace(block, items=items) if items else None
    if isinstance(block, SmallHeading):
        return None
    head = len(" ".join(map(runs_text, block.header)).split())
    counts = (len(" ".join(map(runs_text, row)).split()) for row in block.rows)
    rows = block.rows[: _how_many(counts, most - head, at_least=int(first))]
    return replace(block, rows=rows) if rows else None


def _how_many(counts: Iterable[int], most: int, at_least: int) -> int:
    taken = 0
    for count in counts:
        if taken >= at_least and count > most:
            break
        taken += 1
        most -= count
    return taken


def _first_sentences(runs: Runs, most: int, at_least: int) -> Runs:
    text = runs_text(runs)
    spans = sentences(runs)
    taken = _how_many((len(text[span.start : span.end].split()) for span in spans), most, at_least)
    return tuple(_until(runs, spans[taken - 1].end)) if taken else ()


def _until(runs: Runs, end: int) -> Iterator[Run]:
    for run in runs:
        if end <= 0:
            return
        yield replace(run, text=run.text[:end])
        end -= len(run.text)


def _with_more(blocks: list[Block]) -> Blocks:
    """The sign that there is more, behind the last words."""
    if not blocks:
        return (Paragraph((Run(MORE),)),)
    *before, last = blocks
    more = Run(f" {MORE}")
    if isinstance(last, Paragraph | SmallHeading):
        return (*before, replace(last, runs=(*last.runs, more)))
    if isinstance(last, BulletList | NumberedList):
        *items, item = last.items
        return (*before, replace(last, items=(*items, _with_more(list(item)))))
    return (*blocks, Paragraph((Run(MORE),)))


def _without_last_heading(blocks: list[Block]) -> list[Block]:
    """A heading with nothing under it says nothing."""
    return blocks[:-1] if blocks and isinstance(blocks[-1], SmallHeading) else blocks
