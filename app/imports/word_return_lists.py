"""The lists of a Word file: which paragraph is an item, with what number; and lists made of them again.

Word knows no lists, only paragraphs with a number that says how they are counted. Those that follow one
another at one level and are counted together are a list; a paragraph that goes on under an item is in it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from app.foundation.word_places import WORD
from app.imports.form_xml import number_in
from app.prose.blocks import Block, Blocks, BulletList, NumberedList, Paragraph, Runs

_BULLETS = frozenset({"bullet", "none", ""})
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Sign:
    """What makes a paragraph an item. ``counted`` tells lists apart that follow one another."""

    level: int
    """From 0."""
    number: int | None
    """None for a bullet."""
    counted: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, or with ``sign`` None a paragraph that goes on under the item at ``level``."""

    level: int
    sign: Sign | None
    runs: Runs


class ListCounter:
    """Counts the items of one document, as Word does. ``numbering`` and ``styles`` are roots of parts."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, etree._Element]] = {}
        self._nums: dict[str, etree._Element] = {}
        self._styles: dict[str, etree._Element] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[str, int]] = set()
        """Lists whose first item was counted: what goes on in another that is counted with it, does not begin
        anew. LibreOffice gives the first item of a list a list of its own, that begins the count."""
        self._times: Counter[tuple[str, int]] = Counter()
        if styles is not None:
            self._styles = {
                str(one.get(WORD + "styleId")): one
                for one in styles.iterfind(WORD + "style")
                if one.get(WORD + "type") == "paragraph"
            }
        if numbering is not None:
            for one in numbering.iterfind(WORD + "abstractNum"):
                self._levels[str(one.get(WORD + "abstractNumId"))] = _levels_in(one)
            self._nums = {str(one.get(WORD + "numId")): one for one in numbering.iterfind(WORD + "num")}

    def sign_of(self, properties: etree._Element | None) -> Sign | None:
        """What sign stands before a paragraph, counting on; None when it is in no list."""
        found = self._numbered(properties)
        if found is None:
            return None
        num, level = found
        row = self._nums.get(num)
        if row is None:
            return None
        named = row.find(WORD + "abstractNumId")
        abstract = "" if named is None else str(named.get(WORD + "val"))
        overrides = {number_in(one, 0, "ilvl"): one for one in row.iterfind(WORD + "lvlOverride")}
        override = overrides.get(level)
        own = None if override is None else override.find(WORD + "lvl")
        look = own if own is not None else self._levels.get(abstract, {}).get(level)
        kind = None if look is None else look.find(WORD + "numFmt")
        if kind is None or str(kind.get(WORD + "val")) in _BULLETS:
            return Sign(level, None)
        begin = None if override is None else override.find(WORD + "startOverride")
        first = 1 if look is None else number_in(look.find(WORD + "start"), 1)
        again = None if begin is None or (num, level) in self._restarted else number_in(begin, 1)
        self._restarted.add((num, level))
        counted = abstract if own is None else num
        number = self._next(counted, level, first, again)
        return Sign(level, number, f"{counted}/{self._times[counted, level]}")

    def _next(self, counted: str, level: int, first: int, again: int | None) -> int:
        """The next number; ``again`` begins anew there, as the first item of a list that says so does."""
        counts = self._counts.setdefault(counted, {})
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        if again is not None:
            self._times[counted, level] += 1
            counts[level] = again
        else:
            counts[level] = counts[level] + 1 if level in counts else first
        return counts[level]

    def _numbered(self, properties: etree._Element | None) -> tuple[str, int] | None:
        """The number of the list and the level, as a paragraph or else its style says."""
        numbering = None if properties is None else properties.find(WORD + "numPr")
        style = None if properties is None else properties.find(WORD + "pStyle")
        seen: set[str] = set()
        at = "" if style is None else str(style.get(WORD + "val"))
        level: int | None = None
        while True:
            if numbering is not None:
                told = numbering.find(WORD + "ilvl")
                level = number_in(told, 0) if told is not None and level is None else level
                num = numbering.find(WORD + "numId")
                if num is not None:
                    value = str(num.get(WORD + "val"))
                    return None if value == "0" else (value, min(level or 0, _DEEPEST))
            if at in seen or at not in self._styles:
                return None
            seen.add(at)
            numbering = self._styles[at].find(f"{WORD}pPr/{WORD}numPr")
            based = self._styles[at].find(WORD + "basedOn")
            at = "" if based is None else str(based.get(WORD + "val"))


def _levels_in(definition: etree._Element) -> dict[int, etree._Element]:
    return {number_in(one, 0, "ilvl"): one for one in definition.iterfind(WORD + "lvl")}


@dataclass(slots=True)
class _Open:
    """A list that is being made; each item is what stands in it so far."""

    level: int
    number: int | None
    counted: str
    items: "list[list[Block | _Open]]" = field(default_factory=list)

    def takes(self, sign: Sign) -> bool:
        """Whether an item with this sign goes on in this list."""
        same_kind = (self.number is None) == (sign.number is None)
        return self.level == sign.level and same_kind and self.counted == sign.counted


def lists_made(nodes: Iterable[Block | Item]) -> Blocks:
    """``nodes`` with the items that follow one another made into lists in lists."""
    made: list[Block | _Open] = []
    open_lists: list[_Open] = []
    for node in nodes:
        if not isinstance(node, Item):
            open_lists.clear()
            made.append(node)
        elif node.sign is None:
            while open_lists and open_lists[-1].level > node.level:
                open_lists.pop()
            (open_lists[-1].items[-1] if open_lists else made).append(Paragraph(node.runs))
        else:
            _add_item(node.sign, node.runs, open_lists, made)
    return tuple(map(_closed, made))


def _add_item(sign: Sign, runs: Runs, open_lists: list[_Open], made: "list[Block | _Open]") -> None:
    while open_lists and (
        open_lists[-1].level > sign.level
        or (open_lists[-1].level == sign.level and not open_lists[-1].takes(sign))
    ):
        open_lists.pop()
    if not open_lists or open_lists[-1].level < sign.level:
        begun = _Open(sign.level, sign.number, sign.counted)
        (open_lists[-1].items[-1] if open_lists else made).append(begun)
        open_lists.append(begun)
    open_lists[-1].items.append([Paragraph(runs)] if runs else [])


def _closed(node: Block | _Open) -> Block:
    if not isinstance(node, _Open):
        return node
    items = tuple(tuple(map(_closed, item)) for item in node.items)
    return BulletList(items) if node.number is None else NumberedList(node.number, items)
