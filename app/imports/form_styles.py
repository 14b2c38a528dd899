"""How a paragraph of a form looks, as far as that says what it is: a heading, bold, or small print."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from lxml import etree

from app.foundation.word_places import WORD

_HEADING = re.compile(r"(?:heading|kop|überschrift|titre)[ _]*([1-9])")
_SMALL_PRINT = re.compile(r"toelicht|uitleg|instructi|\bhelp|\bhint|\btip|subtle|voetnoot|caption|bijschrift")
_OFF = ("0", "false", "off")
_USUAL_SIZE = 22
"""Half points, when a file says nothing."""
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What a style or a run says. ``size`` is in half points, 0 when nobody said it."""

    name: str = ""
    level: int = 0
    """1–9 for a heading."""
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    size: int = 0
    colour: str = ""

    @property
    def grey(self) -> bool:
        """Whether it steps back: a grey that is neither black nor white."""
        if not re.fullmatch("[0-9a-fA-F]{6}", self.colour):
            return False
        red, green, blue = (int(self.colour[at : at + 2], 16) for at in (0, 2, 4))
        return max(red, green, blue) - min(red, green, blue) < 24 and 70 < red < 220

    @property
    def small_print(self) -> bool:
        """Whether the style is called what explains something."""
        return _SMALL_PRINT.search(self.name) is not None


class FormStyles:
    """The styles of a form, each with what it is based on."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._looks: dict[str, Look] = {}
        self._default = ""
        self._base = Look(size=_USUAL_SIZE)
        if root is None:
            return
        for style in root.iterfind(WORD + "style"):
            self._styles[str(style.get(WORD + "styleId"))] = style
            if style.get(WORD + "type") == "paragraph" and style.get(WORD + "default") not in (None, *_OFF):
                self._default = str(style.get(WORD + "styleId"))
        plain = root.find(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr")
        if plain is not None:
            self._base = _with_run(self._base, plain)

    def of_paragraph(self, properties: etree._Element | None) -> Look:
        """How text in a paragraph looks before its runs say otherwise."""
        style = None if properties is None else properties.find(WORD + "pStyle")
        look = self._of(self._default if style is None else str(style.get(WORD + "val")), 0)
        level = _outline(properties)
        return replace(look, level=level) if level is not None else look

    def of_run(self, look: Look, properties: etree._Element | None) -> Look:
        """How a run looks in a paragraph that looks like ``look``."""
        if properties is None:
            return look
        style = properties.find(WORD + "rStyle")
        if style is not None and str(style.get(WORD + "val")) in self._styles:
            own = self._styles[str(style.get(WORD + "val"))].find(WORD + "rPr")
            look = _with_run(look, own) if own is not None else look
        return _with_run(look, properties)

    def _of(self, style_id: str, depth: int) -> Look:
        if style_id not in self._styles or depth > _DEEPEST:
            return self._base
        if style_id not in self._looks:
            style = self._styles[style_id]
            based_on = style.find(WORD + "basedOn")
            look = self._base
            if based_on is not None:
                look = self._of(str(based_on.get(WORD + "val")), depth + 1)
            named = style.find(WORD + "name")
            name = str(named.get(WORD + "val")).casefold() if named is not None else style_id.casefold()
            heading = _HEADING.match(name)
            level = int(heading[1]) if heading else _outline(style.find(WORD + "pPr"))
            look = replace(look, name=name, level=look.level if level is None else level)
            own = style.find(WORD + "rPr")
            self._looks[style_id] = _with_run(look, own) if own is not None else look
        return self._looks[style_id]


def common_size(sizes: Counter[int]) -> int:
    """The size that most letters have, in half points."""
    return max(sizes, key=lambda size: sizes[size], default=_USUAL_SIZE)


def _outline(properties: etree._Element | None) -> int | None:
    """The level of a heading that a paragraph or its style says to be; 0 for running text."""
    found = None if properties is None else properties.find(WORD + "outlineLvl")
    value = "" if found is None else str(found.get(WORD + "val"))
    if not value.isdecimal():
        return None
    return int(value) + 1 if int(value) < 9 else 0


def _with_run(look: Look, properties: etree._Element) -> Look:
    for part in properties:
        value = part.get(WORD + "val")
        on = value not in _OFF
        if part.tag == WORD + "b":
            look = replace(look, bold=on)
        elif part.tag == WORD + "i":
            look = replace(look, italic=on)
        elif part.tag == WORD + "vanish":
            look = replace(look, hidden=on)
        elif part.tag == WORD + "sz" and str(value).isdecimal():
            look = replace(look, size=int(str(value)))
        elif part.tag == WORD + "color":
            look = replace(look, colour=str(value))
    return look
