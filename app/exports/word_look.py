"""How high and how wide a style makes a paragraph, read from the styles of a template.

Lengths are in twentieths of a point, as Word counts.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from lxml import etree

from app.exports.word_metrics import face
from app.exports.word_text import W

_NUMBERING = W + "numPr"
_LINE = 240
"""What Word calls a single line when it tells line spacing as a factor."""
_OFF = {"0", "false", "off"}


@dataclass(frozen=True, slots=True)
class Look:
    """What of a paragraph's look takes room. ``size`` is that of its letters in half points."""

    style: str = ""
    font: str = ""
    size: int = 20
    bold: bool = False
    italic: bool = False
    caps: bool = False
    """It is shown in capitals, however it was written."""
    before: int = 0
    after: int = 0
    line: int = _LINE
    rule: str = "auto"
    left: int = 0
    right: int = 0
    first: int = 0
    over: int = 0
    """What the line above it takes."""
    under: int = 0
    keep_next: bool = False
    keep_lines: bool = False
    page_before: bool = False
    close: bool = False
    """No space between paragraphs of its own style."""
    stops: tuple[int, ...] = ()

    @property
    def line_height(self) -> float:
        """Of one line of its own letters."""
        return _line_height(self.font, self.size, self.line, self.rule)

    @property
    def leading(self) -> float:
        """What of a line's height is white under its letters; the last line of a page can do without."""
        return max(self.line_height - _natural(self.font, self.size), 0.0) if self.rule == "auto" else 0.0


@cache
def _line_height(font: str, size: int, line: int, rule: str) -> float:
    if rule == "exact":
        return line
    natural = _natural(font, size)
    return max(natural, line) if rule == "atLeast" else natural * line / _LINE


@cache
def _natural(font: str, size: int) -> int:
    return round(size * 10 * face(font).line)


@dataclass(frozen=True, slots=True)
class CellRoom:
    """``sides`` is left and right of the words, ``ends`` above and below, ``line`` between two rows."""

    sides: int = 216
    ends: int = 0
    line: float = 0.0


class Looks:
    """The looks of all styles of a document, each worked out once."""

    def __init__(self, styles: etree._Element, theme_fonts: dict[str, str]) -> None:
        self._fonts = theme_fonts
        self._found = {str(style.get(W + "styleId")): style for style in styles.iterfind(W + "style")}
        self._known: dict[str, Look] = {}
        defaults = styles.find(W + "docDefaults")
        self._default = Look()
        if defaults is not None:
            for part in defaults.iter(W + "rPr", W + "pPr"):
                self._default = self._with(self._default, part)
        normal = (key for key, style in self._found.items() if _is_default_paragraph(style))
        self._normal = next(normal, "")

    def of_style(self, name: str) -> Look:
        """The look of a style; of one that isn't there, that of the text around it."""
        if name not in self._known:
            self._known[name] = self._default  # a style based on itself comes to an end here
            self._known[name] = replace(self._built(name or self._normal), style=name)
        return self._known[name]

    def of(self, properties: etree._Element | None) -> Look:
        """The look of a paragraph with these properties."""
        if properties is None or not len(properties):
            return self.of_style("")
        first = properties[0]
        look = self.of_style(str(first.get(W + "val")) if first.tag == W + "pStyle" else "")
        plain = len(properties) == 1 or (len(properties) == 2 and properties[1].tag == _NUMBERING)
        return look if plain else self._with(look, properties)

    def cell(self, name: str) -> "CellRoom":
        """What the cells of a table style need around their words."""
        style = self._found.get(name)
        if style is None:
            return CellRoom()
        margins, lines = style.find(f"{W}tblPr/{W}tblCellMar"), style.find(f"{W}tblPr/{W}tblBorders")
        inner = lines.find(W + "insideH") if lines is not None else None
        return CellRoom(
            _ends(margins, ("left", "right"), 216),
            _ends(margins, ("top", "bottom"), 0),
            _number(inner, "sz", 4) * 5 / 2 if inner is not None else 0.0,
        )

    def _built(self, name: str) -> Look:
        style = self._found.get(name)
        if style is None:
            return self._default
        base = style.find(W + "basedOn")
        look = self.of_style(str(base.get(W + "val"))) if base is not None else self._default
        for part in style:
            if part.tag in (W + "pPr", W + "rPr"):
                look = self._with(look, part)
        return look

    def _with(self, look: Look, properties: etree._Element) -> Look:
        for part in properties:
            read = _READ.get(str(part.tag))
            if read:
                look = read(look, part)
            elif part.tag == W + "rFonts":
                look = replace(look, font=self._font(part) or look.font)
        return look

    def _font(self, fonts: etree._Element) -> str:
        theme = str(fonts.get(W + "asciiTheme") or "")
        return self._fonts.get(theme[:5], "") or str(fonts.get(W + "ascii") or "")


def _is_default_paragraph(style: etree._Element) -> bool:
    return style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true")


def _on(part: etree._Element) -> bool:
    return part.get(W + "val", "1") not in _OFF


def _ends(margins: etree._Element | None, sides: tuple[str, str], standard: int) -> int:
    found = [margins.find(W + side) for side in sides] if margins is not None else []
    return sum(_number(one, "w", 0) for one in found if one is not None) if found else standard


def _number(part: etree._Element, name: str, otherwise: int) -> int:
    text = str(part.get(W + name, ""))
    return int(text) if text.lstrip("-").isdigit() else otherwise


def _spacing(look: Look, part: etree._Element) -> Look:
    return replace(
        look,
        before=_number(part, "before", look.before),
        after=_number(part, "after", look.after),
        line=_number(part, "line", look.line),
        rule=str(part.get(W + "lineRule", look.rule)),
    )


def _indent(look: Look, part: etree._Element) -> Look:
    first = _number(part, "firstLine", look.first)
    return replace(
        look,
        left=_number(part, "left", _number(part, "start", look.left)),
        right=_number(part, "right", _number(part, "end", look.right)),
        first=-_number(part, "hanging", -first),
    )


def _borders(look: Look, part: etree._Element) -> Look:
    return replace(look, over=_border(part, "top"), under=_border(part, "bottom"))


def _border(borders: etree._Element, side: str) -> int:
    """A line is told in eighths of a point, its distance to the words in points."""
    line = borders.find(W + side)
    if line is None or line.get(W + "val") in ("none", "nil", None):
        return 0
    return _number(line, "sz", 0) * 5 // 2 + _number(line, "space", 0) * 20


def _tabs(look: Look, part: etree._Element) -> Look:
    stops = {*look.stops}
    for stop in part:
        place = _number(stop, "pos", 0)
        stops = stops - {place} if stop.get(W + "val") == "clear" else stops | {place}
    return replace(look, stops=tuple(sorted(stops)))


_READ: dict[str, Callable[[Look, etree._Element], Look]] = {
    W + "spacing": _spacing,
    W + "ind": _indent,
    W + "pBdr": _borders,
    W + "tabs": _tabs,
    W + "sz": lambda look, part: replace(look, size=_number(part, "val", look.size)),
    W + "b": lambda look, part: replace(look, bold=_on(part)),
    W + "i": lambda look, part: replace(look, italic=_on(part)),
    W + "caps": lambda look, part: replace(look, caps=_on(part)),
    W + "keepNext": lambda look, part: replace(look, keep_next=_on(part)),
    W + "keepLines": lambda look, part: replace(look, keep_lines=_on(part)),
    W + "pageBreakBefore": lambda look, part: replace(look, page_before=_on(part)),
    W + "contextualSpacing": lambda look, part: replace(look, close=_on(part)),
}
