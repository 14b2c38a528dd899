"""A page, or a piece of one, as blocks. Import this where it is used: it brings lxml with it.

The page is walked once, from begin to end, with a stack of what is open; so its depth does not matter.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import TypeAlias

from lxml import etree, html

from app.prose.blocks import Blocks, Paragraph, Run, SmallHeading
from app.prose.pasted_lists import ListLine, number_of
from app.prose.pasted_look import Look, emoji, look_of, seen
from app.prose.pasted_places import Flow, ListPlace
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
_DEEPEST = 2000  # libxml2 gives up a little later, and loses what is inside.

_MOST_MARKED = 10_000
"""Stretches of bold and italic; more of them is no text of people, and takes long to write down."""


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
            words.append(seen(data, Look()))

    reader = Words()
    reader.feed(re.sub(r"(?is)<(script|style)\b.*?(?:</\1\s*>|$)", "", page))
    reader.close()
    return "".join(words)


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
        self._page = Flow()
        self._places: list[Flow | ListPlace | Grid] = [self._page]
        self._open: list[tuple[Look, _Close | None]] = []
        self._look = Look()
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
        self._look = look_of(self._look, tag, element, style)

    def _end(self) -> None:
        self._look, close = self._open.pop()
        if close:
            close()

    def _begin(self, tag: str, element: etree._Element, style: Style) -> _Close | None:
        """Begin what an element begins; what to do at its end."""
        place = self._places[-1]
        if tag in ("ul", "ol", "menu", "dir"):
            return self._enter(ListPlace(_whole(element.get("start"), 1, least=0) if tag == "ol" else None))
        if tag == "table":
            return self._enter(Grid())
        if tag == "tr" and isinstance(place, Grid):
            place.begin_row()
        elif tag in ("td", "th") and isinstance(place, Grid):
            place.begin_cell(_whole(element.get("colspan"), 1), _whole(element.get("rowspan"), 1))
            return self._enter(Flow())
        elif tag == "li" and element.get("data-aria-level"):
            number = place.number if isinstance(place, ListPlace) else None
            sign = "•" if number is None else f"{number}."
            return self._line_of_text(_Line(level=_whole(element.get("data-aria-level"), 1), sign=sign))
        elif tag == "li" and not isinstance(place, Grid):
            return self._enter(Flow())
        elif tag == "br":
            self._runs.append(Run("\n"))
        elif tag == "img":
            self._text(emoji(element.get("alt") or ""))
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

    def _enter(self, place: Flow | ListPlace | Grid) -> _Close:
        """Open a place; at its end what it holds goes into the place around it."""
        self._flush()
        was = self._line
        self._line = _Line()
        self._places.append(place)

        def close() -> None:
            self._flush()
            self._line = was
            self._places.pop()
            self._put(place.blocks(), is_item=isinstance(place, Flow))

        return close

    def _put(self, blocks: Blocks, *, is_item: bool) -> None:
        around = self._places[-1]
        if isinstance(around, ListPlace):
            around.add(blocks)
        elif isinstance(around, Grid) and is_item:
            around.fill(blocks)
        elif is_item and blocks:
            self._flow().nodes.append(ListLine(1, None, blocks))
        else:
            self._flow().nodes.extend(blocks)

    def _flow(self) -> Flow:
        """The nearest place where a block can stand."""
        return next(place for place in reversed(self._places) if isinstance(place, Flow))

    def _text(self, text: str) -> None:
        text = seen(text, self._look)
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


def _is_dropped(element: etree._Element, style: Style) -> bool:
    return element.tag in _DROPPED or style.hidden or element.get("hidden") is not None


def _heading(tag: str, element: etree._Element) -> int:
    if element.get("role") == "heading":
        return min(_whole(element.get("aria-level"), 2), 6)
    return _HEADINGS.get(tag) or _HEADINGS.get((element.get("class") or "").lower(), 0)


def _whole(text: str | None, otherwise: int, *, least: int = 1) -> int:
    text = (text or "").strip()[:6]
    return int(text) if text.isascii() and text.isdecimal() and int(text) >= least else otherwise
