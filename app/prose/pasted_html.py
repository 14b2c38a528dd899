"""A page, or a piece of one, as blocks. Import this where it is used: it brings lxml with it.

The page is walked once, from begin to end, with a stack of what is open; so its depth does not matter.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import TypeAlias

from lxml import etree, html

from app.prose.blocks import Block, Blocks, BulletList, NumberedList, Paragraph, Run, SmallHeading
from app.prose.markdown import web_link
from app.prose.pasted_lists import ListLine, folded, number_of
from app.prose.pasted_runs import paragraphs_of, without_bullet
from app.prose.pasted_style import Style, style_of
from app.prose.pasted_table import Grid

_NOT_TEXT = """script style head title template iframe object svg canvas audio video del noscript xml rp
    datalist"""
_DROPPED = frozenset(_NOT_TEXT.split())
_APART = """p div section article header footer main aside nav blockquote address figure figcaption dl dt dd
    form fieldset legend center details summary pre hr caption body option"""
_BLOCKS = frozenset(_APART.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"msotitle": 1, "msosubtitle": 2}
_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("i", "em", "cite", "dfn", "var"))
_DEEPEST = 2000  # libxml2 gives up a little later, and loses what is inside.

_MOST_MARKED = 10_000
"""Stretches of bold and italic; more of them is no text of people, and takes long to write down."""

_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_NEVER_SEEN = re.compile("[\u00ad\u200b\u2060\ufeff\0]")
_SYMBOLS = str.maketrans("\uf0e0\uf0df\uf04a\uf04c\uf0fc\uf0b7\uf0a7\uf0d8", "→←☺☹✓•▪➢")
_WINGDINGS = str.maketrans("àßèçJLüûonq§·Øv", "→←→←☺☹✓✗□■❑▪•➢❖")


class TooDeepError(Exception):
    """The page is nested deeper than it can be read."""


def html_blocks(page: str) -> Blocks:
    """The blocks of a page."""
    parser = html.HTMLParser(huge_tree=True, encoding="utf-8", remove_blank_text=False)
    start = page.find("<") if page.startswith("Version:") else 0
    try:
        tree = html.document_fromstring(page[max(start, 0) :].encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return ()
    return _Reader().read(tree)


def words_only(page: str) -> str:
    """The text of a page, whatever its depth, with an empty line where a block begins or ends."""
    words: list[str] = []

    class Words(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            del attrs
            words.append("\n\n" if tag in _BLOCKS or tag in _HEADINGS or tag in ("li", "tr") else "")

        def handle_endtag(self, tag: str) -> None:
            self.handle_starttag(tag, [])

        def handle_data(self, data: str) -> None:
            words.append(_SPACE.sub(" ", data))

    reader = Words()
    reader.feed(re.sub(r"(?is)<(script|style)\b.*?(?:</\1\s*>|$)", "", page))
    reader.close()
    return "".join(words)


@dataclass(slots=True)
class _Flow:
    """A place where blocks stand one under the other: the page, an item, a cell."""

    nodes: list[Block | ListLine] = field(default_factory=list)

    def blocks(self) -> Blocks:
        return tuple(folded(self.nodes))


@dataclass(slots=True)
class _List:
    """A list that is open; ``number`` is its first, none when it has bullets."""

    number: int | None
    items: list[list[Block]] = field(default_factory=list)

    def add(self, blocks: Blocks) -> None:
        """An item; one that holds only lists is what stands under the item before it."""
        if self.items and all(isinstance(block, BulletList | NumberedList) for block in blocks):
            self.items[-1].extend(blocks)
        elif blocks:
            self.items.append(list(blocks))

    def blocks(self) -> Blocks:
        items = tuple(map(tuple, self.items))
        if not items:
            return ()
        return (BulletList(items) if self.number is None else NumberedList(self.number, items),)


@dataclass(frozen=True, slots=True)
class _Look:
    """How text looks here, as far as it matters; ``sign`` is text that is the bullet or number of Word."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    spaces: bool = False
    symbols: bool = False
    sign: bool = False


@dataclass(slots=True)
class _Line:
    """What the line of text that is being read will be; a level of 0 is no heading, no list."""

    heading: int = 0
    level: int = 0
    sign: str = ""


_Close: TypeAlias = Callable[[], None]


class _Reader:
    """Reads one page. ``_places`` are the flows, lists and tables that are open."""

    def __init__(self) -> None:
        self._page = _Flow()
        self._places: list[_Flow | _List | Grid] = [self._page]
        self._open: list[tuple[_Look, _Close | None]] = []
        self._look = _Look()
        self._line = _Line()
        self._runs: list[Run] = []
        self._marked = 0

    def read(self, tree: etree._Element) -> Blocks:
        """All blocks of the page."""
        skipped: etree._Element | None = None
        for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
            if event == "start" and skipped is None:
                style = style_of(element.get("style") or "")
                if _is_dropped(element, style):
                    skipped = element
                else:
                    self._start(element, style)
                    self._text(element.text or "")
            elif event == "end" and skipped is None:
                self._end()
                self._text(element.tail or "")
            elif event != "start" and (skipped is None or skipped is element):
                skipped = None
                self._text(element.tail or "")
        self._flush()
        return self._page.blocks()

    def _start(self, element: etree._Element, style: Style) -> None:
        if len(self._open) > _DEEPEST:
            raise TooDeepError
        tag = str(element.tag)
        close = self._begin(tag, element, style)
        self._open.append((self._look, close))
        self._look = _look(self._look, tag, element, style)

    def _end(self) -> None:
        self._look, close = self._open.pop()
        if close:
            close()

    def _begin(self, tag: str, element: etree._Element, style: Style) -> _Close | None:
        """Begin what an element begins; what to do at its end."""
        place = self._places[-1]
        if tag in ("ul", "ol", "menu", "dir"):
            return self._enter(_List(_whole(element.get("start"), 1) if tag == "ol" else None))
        if tag == "table":
            return self._enter(Grid())
        if tag == "tr" and isinstance(place, Grid):
            place.begin_row()
        elif tag in ("td", "th") and isinstance(place, Grid):
            place.begin_cell(_whole(element.get("colspan"), 1), _whole(element.get("rowspan"), 1))
            return self._enter(_Flow())
        elif tag == "li" and element.get("data-aria-level"):
            number = place.number if isinstance(place, _List) else None
            sign = "•" if number is None else f"{number}."
            return self._line_of_text(_Line(level=_whole(element.get("data-aria-level"), 1), sign=sign))
        elif tag == "li" and not isinstance(place, Grid):
            return self._enter(_Flow())
        elif tag == "br":
            self._runs.append(Run("\n"))
        elif tag == "img":
            self._text(_emoji(element.get("alt") or ""))
        elif tag in _BLOCKS or tag in _HEADINGS or tag == "li" or style.block:
            heading, level = _heading(tag, element), style.list_level
            was = self._line
            return self._line_of_text(
                _Line(
                    heading or was.heading, was.level if level is None else level, "" if level else was.sign
                )
            )
        return None

    def _line_of_text(self, line: _Line) -> _Close:
        self._flush()
        was = self._line
        self._line = line

        def close() -> None:
            self._flush()
            self._line = was

        return close

    def _enter(self, place: _Flow | _List | Grid) -> _Close:
        """Open a place; at its end what it holds goes into the place around it."""
        self._flush()
        was = self._line
        self._line = _Line()
        self._places.append(place)

        def close() -> None:
            self._flush()
            self._line = was
            self._places.pop()
            self._put(place.blocks(), is_item=isinstance(place, _Flow))

        return close

    def _put(self, blocks: Blocks, *, is_item: bool) -> None:
        around = self._places[-1]
        if isinstance(around, _List):
            around.add(blocks)
        elif isinstance(around, Grid) and is_item:
            around.fill(blocks)
        elif is_item and blocks:
            self._flow().nodes.append(ListLine(1, None, blocks))
        else:
            self._flow().nodes.extend(blocks)

    def _flow(self) -> _Flow:
        """The nearest place where a block can stand."""
        return next(place for place in reversed(self._places) if isinstance(place, _Flow))

    def _text(self, text: str) -> None:
        text = _NEVER_SEEN.sub("", text)
        text = text.translate(_WINGDINGS if self._look.symbols else _SYMBOLS)
        text = text.replace("\u00a0", " ") if self._look.spaces else _SPACE.sub(" ", text)
        if self._look.sign:
            self._line.sign += text
        elif text:
            marked = self._look.bold or self._look.italic
            self._marked += marked
            marked = marked and self._marked <= _MOST_MARKED
            look = self._look
            self._runs.append(Run(text, look.bold and marked, look.italic and marked, look.link))

    def _flush(self) -> None:
        """Make blocks of the runs read since the last time."""
        paragraphs = tuple(paragraphs_of(self._runs))
        self._runs = []
        if not paragraphs:
            return
        nodes = self._flow().nodes
        line = self._line
        if line.heading:
            for runs in paragraphs:
                nodes.append(SmallHeading(line.heading, tuple(replace(run, bold=False) for run in runs)))
        elif line.level and line.sign:
            blocks = tuple(Paragraph(runs) for runs in paragraphs)
            nodes.append(ListLine(line.level, number_of(line.sign), blocks))
        else:
            for runs in paragraphs:
                bare = without_bullet(runs)
                nodes.append(Paragraph(runs) if bare is None else ListLine(1, None, (Paragraph(bare),)))


def _look(before: _Look, tag: str, element: etree._Element, style: Style) -> _Look:
    bold, italic, link = before.bold or tag in _BOLD, before.italic or tag in _ITALIC, before.link
    if tag == "a" and element.get("href"):
        address = (element.get("href") or "").strip().replace(" ", "%20")
        link = address if web_link(address) else None
    spaces = tag == "pre" or before.spaces
    symbols = before.symbols
    if tag == "font" and element.get("face"):
        symbols = (element.get("face") or "").lower().startswith("wingdings")
    return _Look(
        bold if style.bold is None else style.bold,
        italic if style.italic is None else style.italic,
        link,
        spaces if style.spaces is None else style.spaces,
        symbols if style.symbols is None else style.symbols,
        before.sign or style.sign,
    )


def _is_dropped(element: etree._Element, style: Style) -> bool:
    return element.tag in _DROPPED or style.hidden or element.get("hidden") is not None


def _heading(tag: str, element: etree._Element) -> int:
    if element.get("role") == "heading":
        return min(_whole(element.get("aria-level"), 2), 6)
    return _HEADINGS.get(tag) or _HEADINGS.get((element.get("class") or "").lower(), 0)


def _whole(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()[:6]
    return int(text) if text.isascii() and text.isdecimal() and int(text) else otherwise


def _emoji(alt: str) -> str:
    """The letters of a picture that stands for an emoji; other pictures say nothing."""
    is_sign = 0 < len(alt) <= 12 and not any(char.isascii() or char.isalpha() for char in alt)
    return alt if is_sign else ""
