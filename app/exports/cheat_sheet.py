"""A spiekbrief: one page that lies beside the keyboard, as values; ``cheat_sheet_pdf`` draws it.

Whoever makes one hands in its words and its keys, because only the windows know their keys.
"""

from dataclasses import dataclass
from enum import StrEnum


class Reader(StrEnum):
    """For whom a page is."""

    FACILITATOR = "begeleider"
    SCRIBE = "penhouder"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """Keys with what they do; without keys something to do or to know."""

    words: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetPart:
    """Lines under a heading; with ``ticks`` each of those without a key has a box to tick."""

    heading: str
    lines: tuple[SheetLine, ...]
    ticks: bool = False


@dataclass(frozen=True, slots=True)
class CheatSheet:
    """The whole page. ``notes`` stands over the lines to write on, ``foot`` under everything."""

    title: str
    subtitle: str
    parts: tuple[SheetPart, ...]
    notes: str
    foot: str
    language: str = "nl-BE"
