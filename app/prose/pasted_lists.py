"""Lists that come as lines with a level: how Word and plain text write them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from app.prose.blocks import Block, Blocks, BulletList, NumberedList

_DEEPEST = 20
_NUMBER = re.compile(r"\(?(?:\d+\.)*(\d{1,5})[.)]?")
_LETTER = re.compile(r"\(?(?:[a-zA-Z]|[ivxlcIVXLC]{1,7})[.)]")


@dataclass(frozen=True, slots=True)
class ListLine:
    """One item of a list: ``level`` from 1, its number (none for a bullet), what stands in it."""

    level: int
    number: int | None
    blocks: Blocks


def number_of(sign: str) -> int | None:
    """The number that a sign before an item says; none for a bullet. Letters count from 1."""
    sign = sign.strip()
    found = _NUMBER.fullmatch(sign)
    if found:
        return int(found.group(1))
    return 1 if _LETTER.fullmatch(sign) else None


def folded(nodes: Iterable[Block | ListLine]) -> Iterator[Block]:
    """``nodes`` with the lines of lists that follow one another made into lists in lists."""
    for is_line, part in groupby(nodes, key=lambda node: isinstance(node, ListLine)):
        if is_line:
            yield from _lists([line for line in part if isinstance(line, ListLine)])
        else:
            yield from (node for node in part if not isinstance(node, ListLine))


def _lists(lines: list[ListLine]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        first = lines[at]
        items: list[Blocks] = []
        counted = False
        while at < len(lines) and _goes_on(first, lines[at], counted):
            counted = counted or lines[at].number not in (None, 1)
            end = at + 1
            while end < len(lines) and _depth(lines[end]) > _depth(first):
                end += 1
            items.append((*lines[at].blocks, *_lists(lines[at + 1 : end])))
            at = end
        yield BulletList(tuple(items)) if first.number is None else NumberedList(first.number, tuple(items))


def _goes_on(first: ListLine, line: ListLine, counted: bool) -> bool:
    """Whether ``line`` is in the list that ``first`` began; after a 2 (``counted``) a 1 begins another."""
    if line is first:
        return True
    if (line.number is None) != (first.number is None) or _depth(line) < _depth(first):
        return False
    return not (counted and line.number == 1)


def _depth(line: ListLine) -> int:
    return min(line.level, _DEEPEST)
