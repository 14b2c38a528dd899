"""The contents of a Word file, written whole, so that Word has nothing to ask when it opens.

It is the field that Word itself would make: whoever adds a heading updates it with F9.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from app.exports.word_text import (
    add_run,
    begin_field,
    child,
    element,
    end_field,
    one_line,
    paragraph,
    plain_paragraph,
)
from app.prose.blocks import Run

TITLE = "Inhoud"
BOOKMARK = "_Toc"
"""Before the number in the hidden bookmark of a heading, as Word does it."""

_FIELD = r'TOC \o "1-2" \h \z'
_FIRST = 260_000_001


@dataclass(frozen=True, slots=True)
class _Entry:
    level: int
    title: str
    anchor: str


class Contents:
    """Collects the headings of one document as they are made. ``next_id`` numbers its bookmarks."""

    def __init__(self, next_id: Callable[[], str], width: int) -> None:
        self._next_id = next_id
        self._width = width
        self._entries: list[_Entry] = []
        self._numbers: dict[str, etree._Element] = {}

    def heading(self, text: str, level: int) -> etree._Element:
        """A heading of level 1 or 2 that stands in the contents."""
        title = one_line(text)
        made = plain_paragraph(f"Heading{level}", title)
        anchor = f"{BOOKMARK}{_FIRST + len(self._entries)}"
        bookmark(made, anchor, self._next_id())
        self._entries.append(_Entry(level, title, anchor))
        return made

    def elements(self) -> list[etree._Element]:
        """The heading and the lines; their pages are still to be told. Nothing without headings."""
        if not self._entries:
            return []
        lines = [self._line(entry, first=index == 0) for index, entry in enumerate(self._entries)]
        end_field(lines[-1])
        return [plain_paragraph("TOCHeading", TITLE), *lines]

    def tell_pages(self, pages: Mapping[str, int]) -> None:
        """Write on which page each bookmark stands."""
        for anchor, number in self._numbers.items():
            number.text = str(pages[anchor])

    def _line(self, entry: _Entry, *, first: bool) -> etree._Element:
        line = paragraph(f"TOC{entry.level}", (), str)
        child(child(line[0], "tabs"), "tab", val="right", leader="dot", pos=str(self._width))
        if first:
            begin_field(line, _FIELD)
        link = child(line, "hyperlink", anchor=entry.anchor, history="1")
        add_run(link, Run(entry.title), str)
        child(child(link, "r"), "tab")
        begin_field(link, rf"PAGEREF {entry.anchor} \h")
        number = child(child(link, "r"), "t")
        number.text = "1"
        end_field(link)
        self._numbers[entry.anchor] = number
        return line


def bookmark(heading: etree._Element, name: str, number: str) -> None:
    """Put a bookmark around the words of a paragraph; ``number`` is unique in the file."""
    heading.insert(1, element("bookmarkStart", id=number, name=name))
    child(heading, "bookmarkEnd", id=number)
