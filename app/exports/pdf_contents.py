"""The contents of a PDF: each line leads to its heading, and ends in the page where that stands.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.exports.pdf_lines import Inline
from app.exports.pdf_pages import CONTENTS_SIZE, draw_page_number
from app.exports.pdf_styles import ACCENT, HAIRLINE, HEADINGS, INK, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.word_text import one_line

_TITLE = "Inhoud"
_PART = TextStyle(CONTENTS_SIZE + 0.5, 14.5, ACCENT, before=9, after=2, right=44)
_QUESTION = TextStyle(CONTENTS_SIZE, 13.5, INK, before=0, after=2, left=14, right=44)
_DOT = 4.0


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    name: str
    level: int


class Contents:
    """Headings, as they come; ``level`` 0 is a part, 1 a question."""

    def __init__(self, width: float) -> None:
        self._width = width
        self._entries: list[_Entry] = []

    def add(self, words: str, name: str, level: int) -> None:
        """Add a heading with the name of its place."""
        self._entries.append(_Entry(one_line(words) or "–", name, level))

    def flowables(self) -> Iterator[Flowable]:
        """The title and a line for each heading."""
        yield Text(plain(_TITLE, bold=True), HEADINGS[1])
        for entry in self._entries:
            yield _Line(entry)


class _Line(Flowable):
    """Words at the left, dots, and the number of a page at the right."""

    def __init__(self, entry: _Entry) -> None:
        super().__init__()
        self._entry = entry
        self._style = _QUESTION if entry.level else _PART
        self._text = Text((Inline(entry.words, bold=not entry.level),), self._style)

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
