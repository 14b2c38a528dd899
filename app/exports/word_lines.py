"""How many lines the words of a paragraph take."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, pairwise

from lxml import etree

from app.exports.word_look import Look
from app.exports.word_metrics import EM, Widths
from app.exports.word_text import W

_TEXT, _BREAK, _TAB, _PROPERTIES = W + "t", W + "br", W + "tab", W + "rPr"
_HYPHENS = "-–—"
_STEP = 709
"""Distance of the tab stops that nobody set, in twentieths of a point."""


class Lines:
    """Counts lines; remembers how wide each word is."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, bool, bool], Widths] = {}

    def count(
        self, runs: Iterable[etree._Element], look: Look, width: int, first: int = 0, bold: bool = False
    ) -> int:
        """Lines that the runs of a paragraph take, ``width`` twentieths of a point wide; 0 without text.

        The first line begins ``first`` further in, or out.
        """
        unit = EM / (look.size * 10)
        line = _Line(width * unit, unit, first * unit, [(stop - look.left) * unit for stop in look.stops])
        for run in runs:
            strong, slanted = bold or look.bold, look.italic
            for part in run:
                tag = part.tag
                if tag == _TEXT:
                    text = str(part.text or "")
                    line.add(text.upper() if look.caps else text, self._of(look.font, strong, slanted))
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
        words = text.split(" ")
        ends = list(accumulate(map(widths.__getitem__, words)))
        begin = -self._at  # where, on the way along ``ends``, the line begins
        fits = 0
        while (fits := bisect_right(ends, self._width + widths.space + begin, fits)) < len(words):
            word = words[fits]
            before = ends[fits] - widths[word]
            wide = widths[word] - widths.space
            if wide > self._width or "-" in word or "–" in word or "—" in word:
                self._at = before - begin
                self._in_pieces(word, widths)
                begin = ends[fits] - widths.space - self._at
            elif before > begin:
                self.lines += 1
                begin = before
            fits += 1
        self._at = ends[-1] - widths.space - begin

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
            wide = sum(widths[letter] - widths.space for letter in word[start:end])
            if self._at + wide > self._width and self._at > 0:
                self.lines += 1
                self._at = 0.0
            while wide > self._width:
                self.lines += 1
                wide -= self._width
            self._at += wide
