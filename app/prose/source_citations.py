"""Citations of sources in a text: ``[@metz2016]``, as Pandoc, Zettlr and Quarto write them too.

They are ordinary text to Markdown: they are typed, copied, searched and merged as letters, and every
program shows them. An export reads them and writes "(Metz, 2016)" in their place.

- ``[@metz2016]`` → (Metz, 2016); ``[@metz2016, p. 12]`` → (Metz, 2016, p. 12)
- ``[@metz2016; @nji2021]`` → two sources between one pair of brackets
- ``[-@metz2016]`` → (2016), behind a name that stands in the sentence already
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_KEY = 64
"""Letters of a key."""

_KEY = r"[^\W_]+(?:[-_:.+/][^\W_]+)*"
_ONE = rf"-?@{_KEY}(?:,[^\[\]@;\\*_`|<>&~\n]{{1,80}})?"
CITATION = rf"\[{_ONE}(?:; ?{_ONE})*\]"
"""A whole citation, as a pattern; none of its letters means anything else in Markdown."""

_IN_TEXT = re.compile(CITATION)
_IN_MARKDOWN = re.compile(rf"\\?\[{_ONE}(?:; ?{_ONE})*\\?\]")
_PARTS = re.compile(rf"(-?)@({_KEY})(?:,([^;\[\]]*))?")
_WHOLE_KEY = re.compile(_KEY)
_GAP = re.compile(r"[\W_]+")
_BETWEEN = "-_:.+/"
"""What may stand between two letters of a key, one at a time."""


@dataclass(frozen=True, slots=True)
class Cite:
    """One source of a citation. ``more`` is what stands behind it: "p. 12"; ``bare``: without its author."""

    key: str
    more: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class SourceCitation:
    """The letters ``[start, end)`` of a text that are a citation."""

    start: int
    end: int
    cites: tuple[Cite, ...]


def source_citations(text: str) -> Iterator[SourceCitation]:
    """The citations in what people read, in order."""
    if "[" not in text:
        return
    for found in _IN_TEXT.finditer(text):
        cites = tuple(
            Cite(key, more.strip(), bool(bare)) for bare, key, more in _PARTS.findall(found.group())
        )
        yield SourceCitation(found.start(), found.end(), cites)


def cited_keys(markdown: str) -> tuple[str, ...]:
    """The keys that a draft cites, each once, in the order of the draft."""
    if "@" not in markdown:
        return ()
    found = (key for one in _IN_MARKDOWN.findall(markdown) for _bare, key, _more in _PARTS.findall(one))
    return tuple(dict.fromkeys(found))


def citation_of(*keys: str) -> str:
    """The citation to put in a text."""
    return f"[{'; '.join('@' + key for key in keys)}]"


def with_other_key(markdown: str, old: str, new: str) -> str:
    """A draft in which a source has another key; nothing else of it changes."""
    if f"@{old}" not in markdown:
        return markdown

    def again(citation: re.Match[str]) -> str:
        return _PARTS.sub(other, citation.group())

    def other(one: re.Match[str]) -> str:
        if one.group(2) != old:
            return one.group()
        begin = one.start(2) - one.start()
        return one.group()[:begin] + new + one.group()[begin + len(old) :]

    return _IN_MARKDOWN.sub(again, markdown)


def is_key(text: str) -> bool:
    """Whether a citation can name this."""
    return len(text) <= LONGEST_KEY and _WHOLE_KEY.fullmatch(text) is not None


def as_key(text: str) -> str:
    """The key nearest to ``text``; empty when there is no letter in it that can stand in one."""

    def between(gap: re.Match[str]) -> str:
        return gap.group() if gap.group() in tuple(_BETWEEN) else "-"

    return _GAP.sub(between, text).strip(_BETWEEN)[:LONGEST_KEY].rstrip(_BETWEEN)
