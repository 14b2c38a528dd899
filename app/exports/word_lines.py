"""How many lines the words of a paragraph take."""

from itertools import pairwise

from lxml import etree

from app.exports.word_look import Look
from app.exports.word_metrics import EM, Widths
from app.exports.word_text import W

_RUN, _TEXT, _BREAK, _TAB, _PROPERTIES = W + "r", W + "t", W + "br", W + "tab", W + "rPr"
_HYPHENS = "-–—"
_STEP = 709
"""Distance of the tab stops that nobody set, in twentieths of a point."""


class Lines:
    """Counts lines; remembers how wide each word is."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, bool, bool], Widths] = {}

    def count(self, made: etree._Element, look: Look, width: int, first: int = 0, bold: bool = False) -> int:
        """Lines of a paragraph whose text is ``width`` twentieths of a point wide; 0 when it has no text.

        The first line begins ``first`` further in, or out.
        """
        unit = EM / (look.size * 10)
        line = _Line(width * unit, unit, first * unit, [(stop - look.left) * unit for stop in look.stops])
        for run in made.iter(_RUN):
            strong, slanted = bold or look.bold, look.italic
            for part in run:
                tag = part.tag
                if tag == _TEXT:
                    line.add(part.text or "", self._of(look.font, strong, slanted))
                elif tag == _PROPERTIES:
                    strong = strong or part.find(W + "b") is not None
                    slanted = slanted or part.find(W + "i") is not None
                elif tag == _BREAK:
                    line.new()
                elif tag == _TAB:
                    line.tab()
        return line.lines if line.begun else 0

    def _of(self, font: str, bold: bool, italic: bool) -> Widths:
        key = (font, bold, italic)
        if key not in self._widths:
            self._widths[key] = Widths(font, bold=bold, italic=italic)
        return self._widths[key]


class _Line:
    """The line that is being filled; widths are in units of ``Widths``."""

    def __init__(self, width: float, unit: float, first: float, stops: list[float]) -> None:
        self._width = max(width, unit * 100)
        self._unit = unit
        self._at = first
        self._stops = stops if first >= 0 else sorted([*stops, 0.0])
        self.lines = 1
        self.begun = False
        self._at_edge = False

    def add(self, text: str, widths: Widths) -> None:
        """Set words behind each other; what does not fit goes to the next line."""
        self.begun = True
        if self._at_edge:
            return
        space = widths[" "]
        width, at, lines = self._width, self._at, self.lines
        for word in text.split(" "):
            wide = widths[word]
            if at + wide > width:
                if any(sign in word for sign in _HYPHENS) or wide > width:
                    self._at, self.lines = at, lines
                    self._in_pieces(word, widths)
                    at, lines = self._at, self.lines
                    at += space
                    continue
                if at > 0:
                    lines += 1
                    at = 0.0
            at += wide + space
        self._at, self.lines = at - space, lines

    def new(self) -> None:
        """What a hard line break does."""
        self.begun = True
        self.lines += 1
        self._at = 0.0
        self._at_edge = False

    def tab(self) -> None:
        """On to the next stop; one at the right edge lets what follows end there."""
        self.begun = True
        ahead = [stop for stop in self._stops if stop > self._at]
        step = _STEP * self._unit
        self._at = ahead[0] if ahead else (self._at // step + 1) * step
        self._at_edge = self._at >= self._width - self._unit

    def _in_pieces(self, word: str, widths: Widths) -> None:
        """A word that may be parted after a hyphen, or that is wider than the line and is parted anywhere."""
        cuts = [0, *(place + 1 for place, sign in enumerate(word) if sign in _HYPHENS), len(word)]
        for start, end in pairwise(cuts):
            wide = sum(widths[letter] for letter in word[start:end])
            if self._at + wide > self._width and self._at > 0:
                self.lines += 1
                self._at = 0.0
            while wide > self._width:
                self.lines += 1
                wide -= self._width
            self._at += wide
