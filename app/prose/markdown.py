"""Drafts: Markdown in, format-free blocks out; and plain text in, Markdown out.

The subset is small: paragraphs, headings, bullet and numbered lists, tables, bold, italic, links
(http, https, mailto), hard line breaks and citations. Everything else that Markdown or HTML would
read as markup is text to us and stays as typed: tags, entities, images, code, quotes, rules, link
definitions. So no letter of a draft is lost, and ``Bel 'm <br> &nbsp;`` stays what someone typed.

A **citation** says which contributions a passage rests on: ``[de woorden](bijdrage:7F3K,9QXA)``. It
becomes ordinary runs with ``cites=("7F3K", "9QXA")``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.prose.blocks import (
    Alignment,
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
    joined,
)

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

CITATION_SCHEME = "bijdrage:"

_CITATION = re.compile(r"bijdrage:([A-Za-z0-9_-]{1,64}(?:,[A-Za-z0-9_-]{1,64})*)")
_WEB_LINK = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)

# Lists deeper than this are read as plain lines: markdown-it drops what lies beyond its own limit.
_DEEPEST = 60
LARGEST_START = 32767
"""The largest first number that Word keeps; a list that starts higher is not a list."""


def parse(markdown: str) -> Blocks:
    """The blocks of a draft. Never fails and keeps every word.

    A single line end inside a paragraph counts as a space, as always in Markdown; a backslash or
    two spaces before it make it a line break.
    """
    source = markdown.replace("\0", "")
    tokens = tokens_of(source)
    return tuple(_blocks(iter(tokens), source.replace("\r\n", "\n").replace("\r", "\n").split("\n")))


def tokens_of(source: str, *, apart: bool = False) -> list["Token"]:
    """What markdown-it makes of a draft without NUL; with ``apart`` each backslash is a token of its own."""
    tokens = _parser(lists=True, apart=apart).parse(source)
    return _parser(lists=False, apart=apart).parse(source) if _too_deep(tokens) else tokens


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines ``[first, end)`` of a draft that hold one top-level piece, without the empty lines round it.

    ``blocks`` is how many blocks ``parse`` makes of it; ``marker`` is the sign of its items when it is
    a list.
    """

    first: int
    end: int
    blocks: int
    marker: str


def stretches(markdown: str) -> tuple[Stretch, ...] | None:
    """Where the blocks of a draft stand; none when its lists are too deep to be read as lists.

    Lines end with a newline, a carriage return or both, as in ``parse``.
    """
    source = markdown.replace("\0", "")
    tokens = _parser(lists=True, inline=False).parse(source)
    if _too_deep(tokens):
        return None
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = []
    opened = 0
    for at, token in enumerate(tokens):
        if token.level:
            continue
        if token.nesting == 1:
            opened = at
        elif token.nesting == -1:
            first, end = tokens[opened].map or (0, 0)
            while end > first and not lines[end - 1].strip(" \t"):
                end -= 1
            blocks = sum(1 for _ in _blocks(iter(tokens[opened : at + 1]), lines))
            marker = tokens[opened].markup if tokens[opened].type.endswith("list_open") else ""
            found.append(Stretch(first, end, blocks, marker))
    return tuple(found)


def _too_deep(tokens: Sequence["Token"]) -> bool:
    return any(token.level >= _DEEPEST for token in tokens)


def parse_line(markdown: str) -> Runs:
    """The runs of what stands in one paragraph, heading or cell."""
    return _inline_runs(_parser(lists=True).parseInline(markdown.replace("\0", ""))[0])


def web_link(address: str) -> bool:
    """Whether ``address`` may be a link: http, https or mailto, without white space."""
    return _WEB_LINK.fullmatch(address) is not None and "\x7f" not in address


def citable(contribution_id: str) -> bool:
    """Whether a citation can name this id."""
    return "," not in contribution_id and _CITATION.fullmatch(CITATION_SCHEME + contribution_id) is not None


@cache
def _parser(lists: bool, inline: bool = True, apart: bool = False) -> "MarkdownIt":
    """Markdown-it with only the rules of our subset, and our idea of a link."""
    from markdown_it import MarkdownIt

    class Parser(MarkdownIt):
        def validateLink(self, url: str) -> bool:  # noqa: N802 - markdown-it's name
            return link_target(url) != (None, ())

        def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
            return url

    parser = Parser("zero", {"maxNesting": _DEEPEST + 20})
    parser.enable(["heading", "table", *(["list"] if lists else [])])
    parser.enable(["escape", "emphasis", "link", "newline"])
    if not inline:
        parser.core.ruler.disable("inline")
    if apart:
        parser.core.ruler.disable("text_join")
    parser.inline.ruler.before("link", "image_is_text", _image_is_text)
    return parser


def _image_is_text(state: "StateInline", silent: bool) -> bool:
    """Take ``![`` as two letters, so that what follows is no link either."""
    if not state.src.startswith("![", state.pos):
        return False
    if not silent:
        state.pending += "!["
    state.pos += 2
    return True


def link_target(url: str) -> tuple[str | None, tuple[str, ...]]:
    """``(link, cites)`` of an address; both empty when it is neither."""
    citation = _CITATION.fullmatch(url)
    if citation:
        return None, tuple(dict.fromkeys(citation.group(1).split(",")))
    return (url, ()) if _WEB_LINK.fullmatch(url) else (None, ())


def _blocks(tokens: Iterator["Token"], lines: Sequence[str], end: str = "") -> Iterator[Block]:
    """The blocks up to the token of type ``end``."""
    for token in tokens:
        if token.type == end:
            return
        if token.type == "paragraph_open":
            yield Paragraph(_inline_runs(next(tokens)))
        elif token.type == "heading_open":
            yield SmallHeading(int(token.tag[1:]), _inline_runs(next(tokens)))
        elif token.type == "bullet_list_open":
            yield BulletList(tuple(_items(tokens, lines, "bullet_list_close")))
        elif token.type == "ordered_list_open":
            start = int(token.attrs.get("start", 1))
            items = tuple(_items(tokens, lines, "ordered_list_close"))
            if start + len(items) <= LARGEST_START:
                yield NumberedList(start, items)
            else:
                yield from _as_paragraphs(start, token, items)
        elif token.type == "table_open":
            yield _table(tokens, lines)


def _items(tokens: Iterator["Token"], lines: Sequence[str], end: str) -> Iterator[Blocks]:
    for token in tokens:
        if token.type == end:
            return
        yield tuple(_blocks(tokens, lines, "list_item_close"))


def _as_paragraphs(start: int, token: "Token", items: Sequence[Blocks]) -> Iterator[Block]:
    """A list that no format can number, with its numbers as text."""
    for number, item in enumerate(items, start):
        mark = Run(f"{number}{token.markup} ")
        if item and isinstance(item[0], Paragraph):
            yield Paragraph((mark, *item[0].runs))
            yield from item[1:]
        else:
            yield Paragraph((mark,))
            yield from item


def _table(tokens: Iterator["Token"], lines: Sequence[str]) -> Table:
    """A table; cells beyond the last column are added to that column instead of dropped."""
    alignment: list[Alignment] = []
    rows: list[tuple[Runs, ...]] = []
    cells: list[Runs] = []
    line = 0
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            cells, line = [], token.map[0] if token.map else 0
        elif token.type in ("th_open", "td_open"):
            if token.type == "th_open":
                alignment.append(_alignment(str(token.attrs.get("style", ""))))
            cells.append(_inline_runs(next(tokens)))
        elif token.type == "tr_close":
            surplus = _surplus(lines[line], len(cells)) if rows else ()
            rows.append((*cells[:-1], joined(cells[-1] + surplus)))
    return Table(rows[0], tuple(rows[1:]), tuple(alignment))


def _alignment(style: str) -> Alignment:
    return {"text-align:center": Alignment.CENTER, "text-align:right": Alignment.END}.get(
        style, Alignment.START
    )


def _surplus(line: str, columns: int) -> Runs:
    """What a table row holds beyond its columns, each piece after a bar."""
    pieces = re.split(r"(?<!\\)\|", line.strip().removeprefix("|"))
    if pieces and not pieces[-1].strip():
        pieces.pop()
    if len(pieces) <= columns:
        return ()
    rest = "".join(f" \\| {piece.strip()}" for piece in pieces[columns:])
    return parse_line(rest)


def _inline_runs(token: "Token") -> Runs:
    """The runs of an ``inline`` token."""
    runs: list[Run] = []
    bold = italic = 0
    link: str | None = None
    cites: tuple[str, ...] = ()
    for child in token.children or ():
        if child.type == "strong_open":
            bold += 1
        elif child.type == "strong_close":
            bold -= 1
        elif child.type == "em_open":
            italic += 1
        elif child.type == "em_close":
            italic -= 1
        elif child.type == "link_open":
            link, cites = link_target(str(child.attrs.get("href", "")))
            if (link, cites) == (None, ()):
                runs.append(Run("[", bold > 0, italic > 0))
        elif child.type == "link_close":
            if (link, cites) == (None, ()):
                runs.append(Run("]()", bold > 0, italic > 0))
            link, cites = None, ()
        else:
            text = {"softbreak": " ", "hardbreak": "\n"}.get(child.type, child.content)
            runs.append(Run(text, bold > 0, italic > 0, link, cites))
    return joined(runs)
