"""A text to tell, line by line as people see it: what is bold, what hangs from a bullet, a heading."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Runs,
    SmallHeading,
    plain_text,
    runs_text,
)
from app.prose.markdown import parse

BULLET = "•"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters of a text from ``start`` up to ``end``, in one look."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph, an item or a heading; a line break inside it is a newline."""

    text: str
    stretches: tuple[Stretch, ...] = ()
    marker: str = ""
    """Before the first line of an item: a bullet, or its number."""
    depth: int = 0
    """How many lists it stands in."""


def told(text: str) -> tuple[Told, ...]:
    """The lines of a text in the Markdown subset; those without words are left out."""
    return told_blocks(parse(text))


def told_blocks(blocks: Blocks) -> tuple[Told, ...]:
    """The same for a text that was read already."""
    return tuple(line for block in blocks for line in _of(block, 0) if line.text.strip())


def _of(block: Block, depth: int) -> Iterator[Told]:
    if isinstance(block, Paragraph):
        yield Told(runs_text(block.runs), _stretches(block.runs), depth=depth)
    elif isinstance(block, SmallHeading):
        words = runs_text(block.runs)
        yield Told(words, (Stretch(0, len(words), bold=True),), depth=depth)
    elif isinstance(block, BulletList | NumberedList):
        for number, item in enumerate(block.items):
            marker = BULLET if isinstance(block, BulletList) else f"{block.start + number}."
            for part in item:
                for line in _of(part, depth + 1):
                    yield Told(line.text, line.stretches, line.marker or marker, line.depth)
                    marker = ""
    else:
        for row in plain_text((block,)).split("\n"):
            yield Told(row.replace("\t", " · "), depth=depth)


def _stretches(runs: Runs) -> tuple[Stretch, ...]:
    found, start = [], 0
    for run in runs:
        end = start + len(run.text)
        if run.bold or run.italic:
            found.append(Stretch(start, end, run.bold, run.italic))
        start = end
    return tuple(found)
