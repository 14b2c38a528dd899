"""Which line of the old draft became which line of the new one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol, TypeVar

from app.prose.blocks import (
    Block,
    Blocks,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
    joined,
    runs_text,
)

LARGEST_COMPARED = 400_000_000
"""Two texts of 20,000 words each: comparing takes a bit of memory for each pair, 50 MB for these."""


class Shape(Enum):
    """What kind of line it is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a draft. The runs of a row hold its cells, parted by tabs; ``number`` is that of an item."""

    shape: Shape
    level: int
    runs: Runs
    number: int = field(default=0, compare=False)
    text: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", runs_text(self.runs))

    @property
    def looks(self) -> Runs:
        """The runs, apart from what they rest on."""
        return joined(Run(run.text, run.bold, run.italic, run.link) for run in self.runs)

    @property
    def is_plain(self) -> bool:
        """Whether no letter of it is bold, italic or a link."""
        return not any(run.bold or run.italic or run.link for run in self.runs)


@dataclass(frozen=True, slots=True)
class Pair:
    """A line before and after. Without one of both it is gone or new; ``moved``: it stands elsewhere too."""

    before: Line | None
    after: Line | None
    moved: bool = False


class HasText(Protocol):
    """Anything that is compared by its words."""

    @property
    def text(self) -> str:
        """Its words."""


T = TypeVar("T", bound=HasText)


def lines_of(blocks: Blocks) -> tuple[Line, ...]:
    """The lines of a draft that hold text, top to bottom."""
    return tuple(line for block in blocks for line in _lines(block, 0) if line.text.strip())


def paired(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Pair]:
    """All lines of both: the same ones together, changed ones too, the rest alone."""
    pairs = [Pair(one, other) for one, other in aligned(before, after)]
    gone = {pair.before.text for pair in pairs if pair.before and not pair.after}
    moved = {pair.after.text for pair in pairs if pair.after and not pair.before} & gone
    for pair in pairs:
        line = pair.before or pair.after
        alone = pair.before is None or pair.after is None
        is_moved = bool(alone and line and line.text in moved and len(line.text.split()) >= _FEWEST_MOVED)
        yield Pair(pair.before, pair.after, is_moved) if is_moved else pair


_FEWEST_MOVED = 3
_ALIKE = 0.45
_LARGEST_GAP = 2500


def _lines(block: Block, depth: int) -> Iterator[Line]:
    if isinstance(block, Paragraph):
        yield Line(Shape.PARAGRAPH, depth, block.runs)
    elif isinstance(block, SmallHeading):
        yield Line(Shape.HEADING, block.level, block.runs)
    elif isinstance(block, Table):
        for row in (block.header, *block.rows):
            runs = [run for cell in row for run in (*cell, Run("\t"))]
            yield Line(Shape.ROW, depth, tuple(runs[:-1]))
    else:
        shape = Shape.NUMBER if isinstance(block, NumberedList) else Shape.BULLET
        first = block.start if isinstance(block, NumberedList) else 0
        for number, item in enumerate(block.items, first):
            for at, part in enumerate(item):
                if at == 0 and isinstance(part, Paragraph):
                    yield Line(shape, depth + 1, part.runs, number if shape is Shape.NUMBER else 0)
                else:
                    yield from _lines(part, depth + 1)


def aligned(before: Sequence[T], after: Sequence[T]) -> Iterator[tuple[T | None, T | None]]:
    """All of both in order: the same ones together, those that look alike too, the rest alone."""
    from rapidfuzz.distance import Indel

    if len(before) * len(after) > LARGEST_COMPARED:
        yield from _matched(before, after)
        return
    numbers: dict[str, int] = {}
    old, new = ([numbers.setdefault(line.text, len(numbers)) for line in lines] for lines in (before, after))
    gone: list[T] = []
    come: list[T] = []
    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            yield from _matched(gone, come)
            gone, come = [], []
            same = zip(
                before[step.src_start : step.src_end], after[step.dest_start : step.dest_end], strict=True
            )
            yield from same
        else:
            gone += before[step.src_start : step.src_end]
            come += after[step.dest_start : step.dest_end]
    yield from _matched(gone, come)


def _matched(gone: Sequence[T], come: Sequence[T]) -> Iterator[tuple[T | None, T | None]]:
    """Lines of one gap: those that are alike together, in order, so that the likeness is largest."""
    if len(gone) * len(come) > _LARGEST_GAP:
        couples = [(at, at) for at in range(min(len(gone), len(come))) if _likeness(gone[at], come[at])]
    else:
        couples = _best_couples(gone, come)
    at_gone = at_come = 0
    for one, other in (*couples, (len(gone), len(come))):
        yield from ((line, None) for line in gone[at_gone:one])
        yield from ((None, line) for line in come[at_come:other])
        if one < len(gone) and other < len(come):
            yield gone[one], come[other]
        at_gone, at_come = one + 1, other + 1


def _best_couples(gone: Sequence[HasText], come: Sequence[HasText]) -> list[tuple[int, int]]:
    rows = [[0.0] * (len(come) + 1) for _ in range(len(gone) + 1)]
    likeness = [[_likeness(one, other) for other in come] for one in gone]
    for one in reversed(range(len(gone))):
        for other in reversed(range(len(come))):
            couple = likeness[one][other] + rows[one + 1][other + 1] if likeness[one][other] else 0.0
            rows[one][other] = max(rows[one + 1][other], rows[one][other + 1], couple)
    couples = []
    one = other = 0
    while one < len(gone) and other < len(come):
        if rows[one][other] == rows[one + 1][other]:
            one += 1
        elif rows[one][other] == rows[one][other + 1]:
            other += 1
        else:
            couples.append((one, other))
            one, other = one + 1, other + 1
    return couples


def _likeness(one: HasText, other: HasText) -> float:
    """From 0 to 1; 0 when they are too unlike to be called the same line."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one.text, other.text, score_cutoff=_ALIKE)
