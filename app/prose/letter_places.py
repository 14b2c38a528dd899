"""Where each letter that people read stands in the Markdown of a draft.

A place is only told when the letters there are the same; so who replaces letters by these places
never hits a mark, an address or a citation.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.prose.blocks import runs_text, texts_of
from app.prose.markdown import link_target, parse, tokens_of

if TYPE_CHECKING:
    from markdown_it.token import Token

Place = tuple[int, int]
"""``[start, end)`` in the Markdown: one letter, or two when it has a backslash."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """A paragraph, heading or cell: its letters, and the place of each (none where it is unknown)."""

    text: str
    places: tuple[Place | None, ...]


@lru_cache(maxsize=128)
def shown_texts(markdown: str) -> tuple[ShownText, ...]:
    """All texts of a draft, in the order of ``texts_of``."""
    texts = [runs_text(runs) for runs in texts_of(parse(markdown))]
    found = list(_found(markdown)) if "\0" not in markdown else []
    if len(found) != len(texts):
        return tuple(ShownText(text, (None,) * len(text)) for text in texts)
    return tuple(_checked(text, letters) for text, letters in zip(texts, found, strict=True))


_LINE_END = re.compile(r"\r\n|\r|\n")
_BREAK = re.compile(r"(?:\\| *)\n[ \t]*")

_Letters = list[tuple[str, Place | None]]


def _checked(text: str, letters: _Letters) -> ShownText:
    """``text`` with the places found, when those letters are its first or its last."""
    read = "".join(letter for letter, _ in letters)
    places = [place for _, place in letters]
    unknown = [None] * (len(text) - len(places))
    if text.startswith(read):
        return ShownText(text, (*places, *unknown))
    if text.endswith(read):
        return ShownText(text, (*unknown, *places))
    return ShownText(text, (None,) * len(text))


def _found(markdown: str) -> Iterator[_Letters]:
    ends = list(_LINE_END.finditer(markdown))
    starts = [0, *(end.end() for end in ends)]
    stops = [*(end.start() for end in ends), len(markdown)]
    lines = [markdown[start:stop] for start, stop in zip(starts, stops, strict=True)]
    cells: Iterator[list[int]] | None = None
    heading = ""
    for token in tokens_of(markdown, apart=True):
        first = token.map[0] if token.map else 0
        if token.type == "tr_open":
            cells = iter(_cells(lines[first], starts[first]))
        elif token.type == "tr_close":
            cells = None
        elif token.type == "heading_open":
            heading = token.markup
        elif token.type == "inline":
            where = _lines_of(token, lines, starts, heading) if cells is None else next(cells, [])
            yield _letters(token, where)
            heading = ""


def _lines_of(token: "Token", lines: Sequence[str], starts: Sequence[int], heading: str) -> list[int]:
    """For each letter of a paragraph or heading where it stands; -1 where that is unknown."""
    where: list[int] = []
    first = token.map[0] if token.map else 0
    for number, text in enumerate(token.content.split("\n"), first):
        line = lines[number]
        if heading:
            at = line.find(text, line.find(heading) + len(heading))
        else:
            at = len(line) - len(text) if line.endswith(text) else line.rfind(text)
        if where:
            where.append(starts[number] - 1)
        where += [starts[number] + at + offset if at >= 0 else -1 for offset in range(len(text))]
    return where


def _cells(line: str, start: int) -> Iterator[list[int]]:
    """For each cell of a row: where each of its letters stands; a bar with a backslash is one letter."""
    left = len(line) - len(line.lstrip())
    if line[left : left + 1] in ("-", "*", "+") or line[left : left + 1].isdigit():
        left = max(line.find("|"), left)
    at = left + 1 if line[left : left + 1] == "|" else left
    cell: list[int] = []
    for place in range(at, len(line)):
        if line[place] != "|":
            cell.append(place)
        elif line[place - 1 : place] == "\\":
            cell[-1:] = [place]
        else:
            yield [start + one for one in _without_edges(line, cell)]
            cell = []
    yield [start + one for one in _without_edges(line, cell)]


def _without_edges(line: str, cell: Sequence[int]) -> Sequence[int]:
    first, end = 0, len(cell)
    while first < end and line[cell[first]].isspace():
        first += 1
    while end > first and line[cell[end - 1]].isspace():
        end -= 1
    return cell[first:end]


def _letters(token: "Token", where: Sequence[int]) -> _Letters:
    """The letters that people read of one text, each with its place."""
    content = token.content
    if len(where) != len(content):
        where = [-1] * len(content)
    letters: _Letters = []
    at = 0
    is_link = True
    for child in token.children or ():
        if child.type == "text":
            letters += [
                (letter, _place(where, at + more, at + more)) for more, letter in enumerate(child.content)
            ]
            at += len(child.content)
        elif child.type == "text_special":
            place = _place(where, at, at + len(child.markup) - 1)
            letters += [(letter, place if len(child.content) == 1 else None) for letter in child.content]
            at += len(child.markup)
        elif child.type in ("softbreak", "hardbreak"):
            found = _BREAK.match(content, at)
            at = found.end() if found else at
            letters.append((" " if child.type == "softbreak" else "\n", None))
        elif child.type == "link_open":
            is_link = link_target(str(child.attrs.get("href", ""))) != (None, ())
            letters += [] if is_link else [("[", None)]
            at += 1
        elif child.type == "link_close":
            letters += [] if is_link else [(sign, None) for sign in "]()"]
            at = _after_address(content, at)
        else:
            at += len(child.markup)
    return letters


def _place(where: Sequence[int], first: int, last: int) -> Place | None:
    if last >= len(where) or where[first] < 0 or where[last] < 0:
        return None
    return where[first], where[last] + 1


def _after_address(content: str, at: int) -> int:
    """The end of ``](address "title")``, which begins at ``at``."""
    from markdown_it.helpers import parseLinkDestination, parseLinkTitle

    at += 2
    at += len(content[at:]) - len(content[at:].lstrip(" \t\n"))
    address = parseLinkDestination(content, at, len(content))
    at = address.pos if address.ok else at
    at += len(content[at:]) - len(content[at:].lstrip(" \t\n"))
    title = parseLinkTitle(content, at, len(content))
    at = title.pos if title.ok else at
    return content.find(")", at) + 1
