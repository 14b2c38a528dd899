"""Which block of one text is which of another: before and after, theirs and ours."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import TypeAlias

from app.prose.blocks import Block, Blocks, Run, Runs, joined, plain_text, texts_of, with_texts
from app.prose.difference_lines import Line, Shape, paired

Pair: TypeAlias = tuple[int | None, int | None]
"""Places before and after; without one of both something is gone or new."""


def without_cites(blocks: Blocks) -> Blocks:
    """``blocks`` as people see them: not what they rest on."""
    plain = (joined(replace(run, cites=()) for run in runs) for runs in texts_of(blocks))
    return with_texts(blocks, plain)


def block_pairs(before: Blocks, after: Blocks) -> Iterator[Pair]:
    """The places of blocks that are one block before and after."""
    yield from _counted(_lines_of_blocks(before), _lines_of_blocks(after))


def text_pairs(before: Sequence[Runs], after: Sequence[Runs]) -> Iterator[Pair]:
    """The same for paragraphs, items and cells."""
    yield from _counted(*([Line(Shape.PARAGRAPH, 0, runs) for runs in texts] for texts in (before, after)))


def _lines_of_blocks(blocks: Iterable[Block]) -> list[Line]:
    return [Line(Shape.PARAGRAPH, 0, (Run(plain_text((block,))),)) for block in blocks]


def _counted(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Pair]:
    """As ``paired``, in places; as many lines that came as went at one place took their places."""
    old, new = count(), count()
    gone: list[int] = []
    come: list[int] = []
    for pair in paired(before, after):
        was = next(old) if pair.before is not None else None
        now = next(new) if pair.after is not None else None
        if was is None or now is None:
            gone += [was] if was is not None else []
            come += [now] if now is not None else []
            continue
        yield from _replaced(gone, come)
        gone, come = [], []
        yield was, now
    yield from _replaced(gone, come)


def _replaced(gone: list[int], come: list[int]) -> Iterator[Pair]:
    if len(gone) == len(come):
        yield from zip(gone, come, strict=True)
    else:
        yield from ((at, None) for at in gone)
        yield from ((None, at) for at in come)


class Places:
    """Where in our text the blocks of ``before`` are, and what of theirs we took over already."""

    def __init__(self, ours: Blocks, before: Blocks, theirs: Blocks, pairs: Sequence[Pair]) -> None:
        plain = [without_cites((block,))[0] for block in ours]
        known = set(before)
        became = {theirs[there]: before[was] for was, there in pairs if was is not None and there is not None}
        self.taken: dict[int | None, int] = {}
        """Place among theirs of what they put in → its place in ours."""
        own = [here for was, here in block_pairs(before, ours) if was is None and here is not None]
        more = Counter(plain)
        more.subtract(before)
        for was, there in pairs:
            if was is not None or there is None:
                continue
            same = [at for at, block in enumerate(plain) if block == theirs[there]]
            free = [at for at in same if at not in self.taken.values()]
            found = next((at for at in free if at in own), None)
            if found is None and free and more[theirs[there]] > 0:
                found = free[0]
            if found is not None:
                more[theirs[there]] -= 1
                self.taken[there] = found
        left = [at for at in range(len(ours)) if at not in self.taken.values()]
        stand_ins = tuple(ours[at] if plain[at] in known else became.get(plain[at], ours[at]) for at in left)
        self.of: dict[int, int] = {
            was: left[here]
            for was, here in block_pairs(before, stand_ins)
            if was is not None and here is not None
        }
        """Place in ``before`` → its place in ours."""
