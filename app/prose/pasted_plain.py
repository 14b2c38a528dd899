"""Plain text as blocks: lists by their signs, tables by their tabs, paragraphs by empty lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from app.prose.blocks import Block, Paragraph, Run, Runs, Table
from app.prose.pasted_lists import ListLine, folded, number_of

_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?P<sign>[-*•–▪◦·‣●§\uf0b7\uf0a7]|o(?=\t)|\(?\d{1,3}[.)]|[a-z][.)])\s+(?P<text>\S.*)"
)
_LEVELS = {"o": 2, "◦": 2, "▪": 3, "§": 3, "\uf0a7": 3}
_TAB = 4


def plain_blocks(text: str) -> Iterator[Block]:
    """The blocks of ``text``."""
    lines = re.split(r"\r\n|[\n\r\f\v\u2028\u2029]", text.replace("\0", "").replace("\ufeff", ""))
    yield from folded(_nodes([line.rstrip() for line in lines]))


def _nodes(lines: Sequence[str]) -> Iterator[Block | ListLine]:
    for kind, part in groupby(lines, key=_kind):
        some = list(part)
        if kind == "row" and len(some) > 1:
            yield _table(some)
        elif kind == "item":
            yield from _items(some)
        elif kind != "empty":
            yield Paragraph((Run("\n".join(line.strip() for line in some)),))


def _kind(line: str) -> str:
    if not line:
        return "empty"
    if _ITEM.match(line):
        return "item"
    return "row" if "\t" in line.strip() else "text"


def _items(lines: Sequence[str]) -> Iterator[ListLine]:
    indents: list[int] = []
    for line in lines:
        match = _ITEM.match(line)
        if not match:
            continue
        indent = len(match["indent"].expandtabs(_TAB))
        while indents and indents[-1] > indent:
            indents.pop()
        if not indents or indents[-1] < indent:
            indents.append(indent)
        number = number_of(match["sign"])
        level = len(indents) + _LEVELS.get(match["sign"], 1) - 1
        yield ListLine(level, number, (Paragraph((Run(match["text"]),)),))


def _table(lines: Sequence[str]) -> Table:
    rows: list[tuple[Runs, ...]] = [
        tuple((Run(cell.strip()),) if cell.strip() else () for cell in line.split("\t")) for line in lines
    ]
    return Table(rows[0], tuple(rows[1:]))
