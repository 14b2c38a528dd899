"""The contents of a PDF: each line leads to its heading, and ends in the page where that stands.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportlab.platypus import CondPageBreak, Flowable

from app.exports.pdf_lines import Inline
from app.exports.pdf_pages import CONTENTS_SIZE, draw_page_number
from app.exports.pdf_styles import ACCENT, HAIRLINE, HEADINGS, INK, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.word_text import one_line

_TITLE = "Inhoud"
_PART = TextStyle(CONTENTS_SIZE + 0.5, 14.5, ACCENT, before=9, after=2, right=44)
_QUESTION = TextStyle(CONTENTS_SIZE, 13.5, INK, before=0, after=2, left=14, right=44)
_WIDE = (_PART, _QUESTION)
_TIGHT = (replace(_PART, leading=14, before=5, after=1), replace(_QUESTION, leading=13, after=0.5))
_WITH_A_QUESTION = 64.0
"""Points: a part stands on the page of its first question."""
_LONGEST = 400
"""Letters of a heading that the contents tell; a line of it is never cut over two pages."""
_DOT = 4.0


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    name: str
    level: int


class Contents:
    """Headings, as they come; ``level`` 0 is a part, 1 a question. ``width`` and ``height`` are of a page."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._entries: list[_Entry] = []

    def add(self, words: str, name: str, level: int) -> None:
        """Add a heading with the name of its place."""
        line = one_line(words) or "–"
        short = line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"
        self._entries.append(_Entry(short, name, level))

    def flowables(self) -> Iterator[Flowable]:
        """The title and a line for each heading, a little closer when that saves a page."""
        title = Text(plain(_TITLE, bold=True), HEADINGS[1])
        wide, tight = ([_Line(entry, styles) for entry in self._entries] for styles in (_WIDE, _TIGHT))
        yield title
        lines = tight if self._pages(title, tight) < self._pages(title, wide) else wide
        for line, following in pairwise((*lines, None)):
            if line and following and line.is_part and not following.is_part:
                yield CondPageBreak(_WITH_A_QUESTION)
            if line:
                yield line

    def _pages(self, title: Text, lines: Sequence["_Line"]) -> int:
        """How many pages it takes; nearly, for a line is never cut."""
        taken = title.wrap(self._width, 0)[1] + title.getSpaceAfter()
        for line in lines:
            taken += line.getSpaceBefore() + line.wrap(self._width, 0)[1] + line.getSpaceAfter()
        return int(taken // self._height)


class _Line(Flowable):
    """Words at the left, dots, and the number of a page at the right."""

    def __init__(self, entry: _Entry, styles: tuple[TextStyle, TextStyle]) -> None:
        super().__init__()
        self._entry = entry
        self._style = styles[min(entry.level, 1)]
        self._text = Text((Inline(entry.words, bold=not entry.level),), self._style)

    @property
    def is_part(self) -> bool:
        """Whether it tells of a part or an annex."""
        return self._entry.level == 0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its words."""
        self.width, self.height = self._text.wrap(width, height)
        return self.width, self.height

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """Points above it."""
        return self._style.before

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """Points under it."""
        return self._style.after

    def draw(self) -> None:
        """Draw it, and lay a link over the whole of it."""
        canvas = self.canv
        self._text.drawOn(canvas, 0, 0)
        end, base = self._text.end
        canvas.saveState()
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(1)
        canvas.setLineCap(1)
        canvas.setDash(0, _DOT)
        start, stop = -(-(end + 6) // _DOT) * _DOT, self.width - 26
        if stop > start:
            canvas.line(start, base + 1, stop, base + 1)
        canvas.restoreState()
        draw_page_number(canvas, self._entry.name, self.width, base)
        canvas.linkRect("", self._entry.name, (0, 0, self.width, self.height), relative=1, thickness=0)
