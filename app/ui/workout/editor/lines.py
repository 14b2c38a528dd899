"""A text as one line after another: the shape an editor can hold, with lists told line by line.

Blocks are a tree: lists in items in lists. People edit lines. Each line here says in which lists it
stands and from which of them on it begins a new item; the tree follows from that, also after half of
the lines were deleted, moved or pasted elsewhere. ``blocks_of(lines_of(blocks)) == blocks``, but for
lists without items.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Runs,
    SmallHeading,
    Table,
)


@dataclass(frozen=True, slots=True)
class Level:
    """A list that a line stands in. ``start`` is the number of its first item; 0 for bullets."""

    start: int = 0
    numbered: bool = False


BULLETS = Level()
NUMBERS = Level(1, numbered=True)

Levels: TypeAlias = tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a small heading (``heading`` 1–6).

    ``levels`` are the lists it stands in, the outermost first. It begins an item in every level from
    ``opens`` on; ``None`` when it goes on with the item of the line before. ``fresh`` says that the list
    at ``opens`` is another one than the list just above it. A ``filler`` without text is no paragraph: it
    is there because an item has to begin somewhere, or because no table can begin a text.
    """

    runs: Runs
    levels: Levels = ()
    opens: int | None = None
    fresh: bool = False
    heading: int = 0
    filler: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether no reader of the text would miss it."""
        return self.filler and not self.runs


@dataclass(frozen=True, slots=True)
class TableLine:
    """A table, within the item of the line before."""

    table: Table
    levels: Levels = ()


AnyLine: TypeAlias = Line | TableLine


def lines_of(blocks: Blocks) -> tuple[AnyLine, ...]:
    """The lines of a text, top to bottom. A table never comes first, nor directly after another."""
    laying = _Laying()
    laying.lay(blocks, ())
    return tuple(laying.lines)


def blocks_of(lines: Iterable[AnyLine]) -> Blocks:
    """The blocks that lines make; never fails, whatever was deleted between them."""
    growing = _Growing()
    for line in lines:
        growing.add(line)
    return _frozen(growing.root)


@dataclass(slots=True)
class _Laying:
    """Goes through the tree and writes lines; an item that has begun waits for its first line."""

    lines: list[AnyLine] = field(default_factory=list)
    opens: int | None = None
    fresh: bool = False

    def lay(self, blocks: Blocks, levels: Levels) -> None:
        before: Block | None = None
        for block in blocks:
            if isinstance(block, Paragraph):
                self._line(block.runs, levels)
            elif isinstance(block, SmallHeading):
                self._line(block.runs, levels, heading=block.level)
            elif isinstance(block, Table):
                if self.opens is not None or not self.lines or isinstance(self.lines[-1], TableLine):
                    self._line((), levels, filler=True)
                self.lines.append(TableLine(block, levels))
            elif block.items:
                self._list(block, levels, touches=type(before) is type(block))
            else:
                continue
            before = block

    def _list(self, block: BulletList | NumberedList, levels: Levels, *, touches: bool) -> None:
        level = Level(block.start, numbered=True) if isinstance(block, NumberedList) else BULLETS
        for number, item in enumerate(block.items):
            if self.opens is None:
                self.opens, self.fresh = len(levels), touches and number == 0
            self.lay(item, (*levels, level))
            if self.opens is not None:
                self._line((), (*levels, level), filler=True)

    def _line(self, runs: Runs, levels: Levels, *, heading: int = 0, filler: bool = False) -> None:
        self.lines.append(Line(runs, levels, self.opens, self.fresh, heading, filler))
        self.opens, self.fresh = None, False


@dataclass(slots=True)
class _List:
    level: Level
    items: list[list["_Part"]]


_Part: TypeAlias = Paragraph | SmallHeading | Table | _List


@dataclass(slots=True)
class _Growing:
    """The tree so far, and the lists that are open at its end."""

    root: list[_Part] = field(default_factory=list)
    open: list[_List] = field(default_factory=list)

    def add(self, line: AnyLine) -> None:
        if isinstance(line, TableLine):
            self._enter(line.levels, None, fresh=False)
            self._place.append(line.table)
        elif not line.is_nothing or line.opens is not None:
            self._enter(line.levels, line.opens, fresh=line.fresh)
            if line.heading:
                self._place.append(SmallHeading(line.heading, line.runs))
            elif not line.is_nothing:
                self._place.append(Paragraph(line.runs))

    @property
    def _place(self) -> list[_Part]:
        return self.open[-1].items[-1] if self.open else self.root

    def _enter(self, levels: Levels, opens: int | None, *, fresh: bool) -> None:
        """Close and open lists until ``_place`` is where a line with these levels stands."""
        shared = shared_levels([one.level for one in self.open], levels, opens)
        if shared == opens and not fresh and _goes_on(self.open, levels, shared):
            del self.open[shared + 1 :]
            self.open[shared].items.append([])
            shared += 1
        else:
            del self.open[shared:]
        for level in levels[shared:]:
            deeper = _List(level, [[]])
            self._place.append(deeper)
            self.open.append(deeper)


def shared_levels(before: Iterable[Level], levels: Levels, opens: int | None) -> int:
    """In how many levels a line stays in the item of the line before it, which stands in ``before``."""
    shared = 0
    for mine, other in zip(levels[:opens], before, strict=False):
        if mine.numbered != other.numbered:
            break
        shared += 1
    return shared


def _goes_on(open_lists: list[_List], levels: Levels, at: int) -> bool:
    if at >= len(open_lists) or at >= len(levels):
        return False
    return open_lists[at].level.numbered == levels[at].numbered


def _frozen(parts: list[_Part]) -> Blocks:
    blocks: list[Block] = []
    for part in parts:
        if isinstance(part, _List):
            items = tuple(_frozen(item) for item in part.items)
            blocks.append(NumberedList(part.level.start, items) if part.level.numbered else BulletList(items))
        else:
            blocks.append(part)
    return tuple(blocks)
