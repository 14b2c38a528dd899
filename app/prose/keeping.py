"""A draft that was edited, with the letters that nobody touched.

The editor holds blocks; the draft is Markdown, kept letter for letter. What someone did not change
keeps its own letters: line ends, list signs, trailing spaces, the width of a table.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from app.prose.blocks import Block, Blocks, SmallHeading
from app.prose.markdown import parse, stretches
from app.prose.markdown_writing import normal, to_markdown, written_block

_LINE_END = re.compile(r"\r\n|\r|\n")


def rewritten(source: str, before: Blocks, after: Blocks) -> str:
    """The Markdown of ``after``; every top-level block that is also in ``before`` keeps its letters.

    ``before`` are the blocks that were made of ``source``, one for each block of ``parse(source)``.
    ``rewritten(source, before, before) == source``; in any case what comes out reads as ``after``.
    """
    if before == after:
        return source
    draft = _draft(source)
    if draft is None:
        return to_markdown(after)
    if sum(piece.blocks for piece in draft.pieces) != len(before):
        before = parse(source)
    parts = tuple(_parts(draft, before, after))
    return draft.head + _assembled(draft, parts) + draft.tail if parts else ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A top-level piece of a draft: its letters, how many blocks it makes, its sign if it is a list."""

    text: str
    blocks: int
    marker: str


@dataclass(frozen=True, slots=True)
class _Draft:
    """A draft in pieces. ``gaps[n]`` stands between piece ``n`` and the next."""

    head: str
    pieces: tuple[_Piece, ...]
    gaps: tuple[str, ...]
    tail: str
    line_end: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece that stays (``kept``) or a block to be written; ``place`` is that of the piece it was."""

    place: int | None
    kept: bool
    blocks: Blocks


@lru_cache(maxsize=8)
def _draft(source: str) -> _Draft | None:
    """``source`` in pieces; none when its lists are too deep to be taken apart."""
    found = stretches(source)
    if found is None:
        return None
    line_ends = list(_LINE_END.finditer(source))
    starts = [0, *(match.end() for match in line_ends)]
    ends = [*(match.start() for match in line_ends), len(source)]
    spans = [(starts[stretch.first], ends[stretch.end - 1]) for stretch in found]
    edges = [0, *(edge for span in spans for edge in span), len(source)]
    between = [source[edges[at] : edges[at + 1]] for at in range(0, len(edges), 2)]
    return _Draft(
        head=between[0] if spans else "",
        pieces=tuple(
            _Piece(source[start:end], stretch.blocks, stretch.marker)
            for (start, end), stretch in zip(spans, found, strict=True)
        ),
        gaps=tuple(between[1:-1]),
        tail=between[-1] if spans else "",
        line_end="\r\n" if "\r\n" in source else "\n",
    )


def _parts(draft: _Draft, before: Blocks, after: Blocks) -> Iterator[_Part]:
    """What the new draft consists of, in order."""
    same, was = _aligned(before, after)
    first = accumulate((piece.blocks for piece in draft.pieces), initial=0)
    places = dict(zip(first, range(len(draft.pieces)), strict=False))
    at = 0
    while at < len(after):
        origin = same.get(at)
        if origin is not None and origin in places:
            place = places[origin]
            count = draft.pieces[place].blocks
            if all(same.get(at + more) == origin + more for more in range(count)):
                yield _Part(place, True, after[at : at + count])
                at += count
                continue
        block = normal((after[at],))
        if block:
            yield _Part(places.get(was.get(at, -1)), False, block)
        at += 1


def _aligned(before: Blocks, after: Blocks) -> tuple[dict[int, int], dict[int, int]]:
    """For each block of ``after``: the same block in ``before``, and the one that it took the place of."""
    from rapidfuzz.distance import Levenshtein

    shortest = min(len(before), len(after))
    head = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    tail = 0
    while tail < shortest - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    same = {at: at for at in range(head)}
    same |= {len(after) - at: len(before) - at for at in range(1, tail + 1)}
    was: dict[int, int] = {}
    numbers: dict[Block, int] = {}
    old, new = (
        [numbers.setdefault(block, len(numbers)) for block in blocks[head : len(blocks) - tail]]
        for blocks in (before, after)
    )
    for step in Levenshtein.opcodes(old, new):
        if step.tag in ("equal", "replace"):
            pairs = zip(
                range(step.dest_start, step.dest_end), range(step.src_start, step.src_end), strict=True
            )
            found = same if step.tag == "equal" else was
            found.update((head + into, head + origin) for into, origin in pairs)
    return same, was


def _assembled(draft: _Draft, parts: Sequence[_Part]) -> str:
    written: list[str] = []
    last: _Part | None = None
    marker = ""
    for at, part in enumerate(parts):
        neighbours = last is not None and _in_order(last, part)
        kept = part.kept and (
            (neighbours and last is not None and last.kept) or _may_follow(draft, part, marker)
        )
        if last is not None:
            written.append(_gap(draft, last, part, kept, neighbours))
        if kept and part.place is not None:
            piece = draft.pieces[part.place]
            text, marker = piece.text, piece.marker
        else:
            text, marker = _written(draft, part, marker, parts[at + 1] if at + 1 < len(parts) else None)
        written.append(text)
        last = part if kept == part.kept else _Part(part.place, False, part.blocks)
    return "".join(written)


def _in_order(last: _Part, part: _Part) -> bool:
    """Whether the two stood after one another in the draft too."""
    return last.place is not None and part.place is not None and last.place + 1 == part.place


def _may_follow(draft: _Draft, part: _Part, marker: str) -> bool:
    """Whether a piece can stand as it is after a list with ``marker`` (empty: after no list)."""
    if part.place is None or not marker:
        return part.place is not None
    piece = draft.pieces[part.place]
    return piece.marker != marker and not piece.text[:1].isspace()


def _gap(draft: _Draft, last: _Part, part: _Part, kept: bool, neighbours: bool) -> str:
    """What stands between two parts: what stood there, when that still parts them."""
    if neighbours and last.place is not None:
        gap = draft.gaps[last.place]
        after_heading = isinstance(last.blocks[-1], SmallHeading)
        if (last.kept and kept) or after_heading or len(_LINE_END.findall(gap)) > 1:
            return gap
    return draft.line_end * 2


def _written(draft: _Draft, part: _Part, marker: str, following: _Part | None) -> tuple[str, str]:
    """The Markdown of a part that is new or can't stay as it is, and the sign of its list."""
    after = ""
    if following is not None and following.kept and following.place is not None:
        after = draft.pieces[following.place].marker
    texts = []
    for block in normal(part.blocks):
        text, marker = written_block(block, marker + after if marker else after)
        texts.append(text.replace("\n", draft.line_end))
    return (draft.line_end * 2).join(texts), marker
