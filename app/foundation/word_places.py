"""Where a text can go in a form made in Word, said so that the same spot is found again in the same bytes.

Import this where it is used: it brings lxml with it. A place counts things in the order of the file:
``cell:12`` is the twelfth cell. What stands in a fallback for old programs is not counted: it is a copy.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PLACE = re.compile(r"([a-z]+):(\d{1,7})(?:\.(\d{1,4}))?")
_GAP = re.compile(r"(?:[._…‥]\s?){4,}|…{2,}|_{3,}")
"""What people write on, on paper: dots or a line."""

ROOM_SIGNS = re.compile(r"[\s._…‥\-–·:\u2002\u200b\ufeff]*")
"""What an empty spot may hold and still be empty."""


class PlaceKind(StrEnum):
    """What sort of spot it is."""

    CELL = "cell"
    UNDER = "under"
    """After a paragraph, in the place of the empty ones behind it."""
    LINE = "line"
    """In a paragraph: at its end, or with ``part`` on its dots."""
    BLANK = "blank"
    """An empty paragraph, such as the one in a text box."""
    CONTROL = "control"
    FIELD = "field"
    """A text field of before there were controls."""
    GRID = "grid"
    """The empty rows of a table."""


@dataclass(frozen=True, slots=True)
class Place:
    """One spot. ``number`` counts from 1; ``part`` is the how manieth gap of a line, 0 for its end."""

    kind: PlaceKind
    number: int
    part: int = 0

    def __str__(self) -> str:
        return f"{self.kind}:{self.number}" + (f".{self.part}" if self.part else "")

    @classmethod
    def parse(cls, text: str) -> "Place | None":
        """The place that a text says; None for what is none."""
        match = _PLACE.fullmatch(text)
        if match is None or match[1] not in set(PlaceKind):
            return None
        return cls(PlaceKind(match[1]), int(match[2]), int(match[3] or 0))


class WordPlaces:
    """The spots of one document, by their place and back. Read before anything in it is changed."""

    def __init__(self, root: etree._Element) -> None:
        self._in_order: dict[PlaceKind, list[etree._Element]] = {kind: [] for kind in PlaceKind}
        for one in _counted(root):
            if one.tag == WORD + "p":
                for kind in (PlaceKind.UNDER, PlaceKind.LINE, PlaceKind.BLANK):
                    self._in_order[kind].append(one)
            elif one.tag in _KINDS and (one.tag != WORD + "fldChar" or is_text_field(one)):
                self._in_order[_KINDS[str(one.tag)]].append(one)
        self._numbers = {
            kind: {id(one): number for number, one in enumerate(found, start=1)}
            for kind, found in self._in_order.items()
        }

    def of(self, kind: PlaceKind, one: etree._Element, part: int = 0) -> Place:
        """The place of an element of this document."""
        return Place(kind, self._numbers[kind][id(one)], part)

    def find(self, place: Place) -> etree._Element | None:
        """The paragraph, cell, control, table or beginning of a field; None when it is not there."""
        found = self._in_order[place.kind]
        return found[place.number - 1] if 0 < place.number <= len(found) else None


_KINDS = {
    WORD + "tc": PlaceKind.CELL,
    WORD + "tbl": PlaceKind.GRID,
    WORD + "sdt": PlaceKind.CONTROL,
    WORD + "fldChar": PlaceKind.FIELD,
}


def _counted(root: etree._Element) -> Iterator[etree._Element]:
    for one in root:
        if one.tag != _FALLBACK:
            yield one
            yield from _counted(one)


def is_text_field(begin: etree._Element) -> bool:
    """Whether a ``w:fldChar`` begins a field to type text in."""
    return begin.find(f"{WORD}ffData/{WORD}textInput") is not None


def gaps_in(text: str) -> list[tuple[int, int]]:
    """Where the dots and the lines to write on begin and end in a text."""
    return [(match.start(), match.end()) for match in _GAP.finditer(text)]


def is_room(text: str) -> bool:
    """Whether a text is only there to be written over: nothing, dots, or a line."""
    return ROOM_SIGNS.fullmatch(text) is not None


def line_text(paragraph: etree._Element) -> list[tuple[etree._Element | None, str]]:
    """The letters of a paragraph itself, each piece with its ``w:t``; a tab or a line break has none.

    What stands in a control, a text box or a field to type in is not its own; neither is what was deleted.
    """
    return list(_OwnText().of(paragraph))


_NOT_ITS_OWN = frozenset(
    WORD + name for name in ("sdt", "del", "moveFrom", "pPr", "rPr", "txbxContent", "instrText")
) | {_FALLBACK}
_BREAKS = {WORD + "tab": "\t", WORD + "br": "\n", WORD + "cr": "\n", WORD + "noBreakHyphen": "-"}


class _OwnText:
    def __init__(self) -> None:
        self._in_field = False

    def of(self, root: etree._Element) -> Iterator[tuple[etree._Element | None, str]]:
        for one in root:
            tag = str(one.tag)
            if tag == WORD + "fldChar":
                self._notice(one)
            elif tag in _NOT_ITS_OWN:
                continue
            elif tag == WORD + "t" or tag in _BREAKS:
                if not self._in_field:
                    yield (one, one.text or "") if tag == WORD + "t" else (None, _BREAKS[tag])
            else:
                yield from self.of(one)

    def _notice(self, mark: etree._Element) -> None:
        """A field to type in begins here, or ends."""
        kind = mark.get(WORD + "fldCharType")
        if kind == "begin" and is_text_field(mark):
            self._in_field = True
        elif kind == "end":
            self._in_field = False
