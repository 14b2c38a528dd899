"""What somebody changed in a copy of a text, block by block, set against our text, that may have changed too.

Nothing is decided here: each change says what our text would become with it. In a list it is worked out
per item and in a table per row, so that what both did to other parts of it stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.prose.block_pairs import Places, block_pairs, text_pairs
from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Runs,
    SmallHeading,
    Table,
    plain_text,
    texts_of,
    with_texts,
)
from app.prose.merged_words import carried, merged_runs


@dataclass(frozen=True, slots=True)
class BlockChange:
    """One change of theirs that our text does not have yet.

    ``at`` is its place among our blocks: that of the block it is about, or before which something comes.
    """

    at: int
    ours: Block | None
    """What it is about in our text; None when it is new, or we took it away."""
    proposed: Block | None
    """What would stand there; None: nothing."""
    before: Block | None
    """What stood in the text that both began with."""
    theirs: Block | None
    both: bool = False
    """We changed this block too."""
    clash: bool = False
    """And the very same words: taking theirs over loses ours."""


def block_changes(ours: Blocks, before: Blocks, theirs: Blocks) -> tuple[BlockChange, ...]:
    """What they changed in ``before`` that ``ours`` does not have, in order."""
    return tuple(_changes(ours, before, theirs))


def with_change(ours: Blocks, change: BlockChange) -> Blocks:
    """Our blocks with one change taken over."""
    kept = 0 if change.ours is None else 1
    made = () if change.proposed is None else (change.proposed,)
    return (*ours[: change.at], *made, *ours[change.at + kept :])


def _changes(ours: Blocks, before: Blocks, theirs: Blocks) -> Iterator[BlockChange]:
    pairs = list(block_pairs(before, theirs))
    places = Places(ours, before, theirs, pairs)
    place = 0
    for was_at, there_at in pairs:
        was = before[was_at] if was_at is not None else None
        there = theirs[there_at] if there_at is not None else None
        here_at = places.of.get(was_at) if was_at is not None else places.taken.get(there_at)
        if here_at is not None:
            here = ours[here_at]
            proposed, clash = _merged(here, was, there) if was is not None else (here, False)
            both = was is not None and not _reads_the_same(here, was)
            if proposed != here:
                yield BlockChange(here_at, here, proposed, was, there, both, clash)
            place = here_at + 1
        elif there is not None and there != was:
            yield BlockChange(place, None, there, was, there, was is not None, was is not None)


def _merged(ours: Block, before: Block | None, theirs: Block | None) -> tuple[Block | None, bool]:
    """Our block with what they did to it, and whether that loses words of ours."""
    if theirs is None or before is None:
        return theirs, before is None or not _reads_the_same(ours, before)
    if theirs == before:
        return ours, False
    merge = _Merge()
    return merge.block(ours, before, theirs), merge.clash


class _Merge:
    """Works out one block; remembers whether both changed the same of it."""

    def __init__(self) -> None:
        self.clash = False

    def block(self, ours: Block, before: Block, theirs: Block) -> Block:
        if isinstance(ours, Paragraph) and isinstance(before, Paragraph) and isinstance(theirs, Paragraph):
            return Paragraph(self.runs(ours.runs, before.runs, theirs.runs))
        if isinstance(ours, SmallHeading) and isinstance(before, SmallHeading):
            if isinstance(theirs, SmallHeading):
                level = ours.level if theirs.level == before.level else theirs.level
                return SmallHeading(level, self.runs(ours.runs, before.runs, theirs.runs))
        elif isinstance(ours, Table) and isinstance(before, Table) and isinstance(theirs, Table):
            if len(ours.header) == len(before.header) == len(theirs.header):
                return self._table(ours, before, theirs)
        elif _are_lists(ours, before, theirs):
            return self._list(ours, before, theirs)
        self.clash = self.clash or not _reads_the_same(ours, before)
        return _carried(ours, theirs)

    def runs(self, ours: Runs, before: Runs, theirs: Runs) -> Runs:
        made = merged_runs(ours, before, theirs)
        self.clash = self.clash or made.clash
        return made.runs

    def _list(self, ours: Block, before: Block, theirs: Block) -> Block:
        held = [_items(one) for one in (ours, before, theirs)]
        if all(len(items) == 1 for items in held):
            return _with_items(ours, (self._all(*(items[0] for items in held)),))
        # Each item as a list of ours: where the numbers begin makes no other item of it.
        parts = [tuple(_with_items(ours, (item,)) for item in items) for items in held]
        return _with_items(ours, tuple(item for one in self._all(*parts) for item in _items(one)))

    def _table(self, ours: Table, before: Table, theirs: Table) -> Block:
        if not (ours.rows or before.rows or theirs.rows):
            cells = zip(ours.header, before.header, theirs.header, strict=True)
            return replace(ours, header=tuple(self.runs(*three) for three in cells))
        parts = [
            tuple(replace(one, header=row, rows=()) for row in (one.header, *one.rows))
            for one in (ours, before, theirs)
        ]
        made = [one.header for one in self._all(*parts) if isinstance(one, Table)]
        return replace(ours, header=made[0], rows=tuple(made[1:])) if made else ours

    def _all(self, ours: Blocks, before: Blocks, theirs: Blocks) -> Blocks:
        """Everything they changed at once."""
        shift = 0
        for change in block_changes(ours, before, theirs):
            self.clash = self.clash or change.clash
            length = len(ours)
            ours = with_change(ours, replace(change, at=change.at + shift))
            shift += len(ours) - length
        return ours


def _reads_the_same(one: Block, other: Block) -> bool:
    """Whether two blocks have the same words, however they look: Word gives back fewer looks than it got."""
    return plain_text((one,)) == plain_text((other,))


def _are_lists(*blocks: Block) -> bool:
    kinds = {type(block) for block in blocks}
    return len(kinds) == 1 and kinds <= {BulletList, NumberedList}


def _items(block: Block) -> tuple[Blocks, ...]:
    assert isinstance(block, BulletList | NumberedList)
    return block.items


def _with_items(block: Block, items: tuple[Blocks, ...]) -> Block:
    assert isinstance(block, BulletList | NumberedList)
    return replace(block, items=items)


def _carried(ours: Block, theirs: Block) -> Block:
    """Their block, resting on what the same words of ours rest on."""
    mine, other = list(texts_of((ours,))), list(texts_of((theirs,)))
    partner = {there: here for here, there in text_pairs(mine, other) if there is not None}
    texts = (
        carried(mine[found], runs) if (found := partner.get(at)) is not None else runs
        for at, runs in enumerate(other)
    )
    return with_texts((theirs,), iter(tuple(texts)))[0]
