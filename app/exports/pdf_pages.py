"""The pages of a PDF: margins, footer, bookmarks, and what is only known at the end.

Import this where it is used: it brings reportlab with it.

How many pages there are, and on which one a heading stands, is known when all is laid out. So those numbers
are small drawings of their own, that pages refer to before they are made: everything is laid out once.
"""

from collections.abc import Callable, Iterable
from typing import IO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from app.exports.pdf_about import About, tell
from app.exports.pdf_fonts import REGULAR, register_first_fonts, width_of
from app.exports.pdf_styles import BOTTOM, FOOTER, HAIRLINE, SIDE, TOP
from app.exports.pdf_text import Text, plain
from app.exports.word_text import one_line

_TOTAL = "pages"
COVER, TEXT = "cover", "text"
"""Pages without and with a footer."""


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """Whoever wanted the file does not want it any more."""


class Pages:
    """A document on A4, to which flowables are written once.

    ``footer`` stands before the page number; a ``cover`` has none. ``scale`` makes all of it
    larger than A4. ``turned_page`` is called after each page,
    and may raise ``Stopped``.
    """

    def __init__(
        self,
        stream: IO[bytes],
        about: About,
        footer: str,
        *,
        on_its_side: bool = False,
        cover: bool = False,
        scale: float = 1.0,
        turned_page: Callable[[int], None] = lambda _page: None,
    ) -> None:
        register_first_fonts()
        self._about, self._cover, self._scale = about, cover, scale
        size = landscape(A4) if on_its_side else A4
        self._document = _Document(
            stream, pagesize=size, leftMargin=SIDE, rightMargin=SIDE, topMargin=TOP, bottomMargin=BOTTOM,
            lang=about.language, initialFontName=REGULAR, invariant=1,
        )  # fmt: skip
        self._document.turned_page = turned_page
        self._footer = one_line(footer)
        self._document.addPageTemplates(
            [self._template(COVER)] * cover + [self._template(TEXT, self._paint_footer)]
        )

    @property
    def width(self) -> float:
        """Points of text on a line."""
        return float(self._document.width)

    @property
    def height(self) -> float:
        """Points of text under each other."""
        return float(self._document.height)

    def write(self, flowables: Iterable[Flowable]) -> None:
        """Lay everything out; raises what ``turned_page`` raises."""
        first = [NextPageTemplate(TEXT)] if self._cover else []
        self._document.build([*first, *flowables])

    def _template(
        self, name: str, paint: Callable[[Canvas, BaseDocTemplate], None] = lambda _canvas, _document: None
    ) -> PageTemplate:
        frame = Frame(
            SIDE, BOTTOM, self._document.width, self._document.height,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        return PageTemplate(id=name, frames=[frame], onPage=self._begin, onPageEnd=paint)

    def _begin(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        if document.page == 1:
            canvas.showOutline()
            tell(canvas, self._about)
        if self._scale != 1.0:
            wide, high = document.pagesize
            canvas.setPageSize((wide * self._scale, high * self._scale))
            canvas.scale(self._scale, self._scale)

    def _paint_footer(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.saveState()
        line = BOTTOM - 20
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, line, document.pagesize[0] - SIDE, line)
        before = f"{self._footer} – pagina" if self._footer else "Pagina"
        words = Text(plain(f"{before} {document.page} van"), FOOTER)
        _width, height = words.wrap(document.width - 24, BOTTOM)
        words.drawOn(canvas, SIDE, line - 5 - height)
        x, y = words.end
        canvas.translate(SIDE + x + width_of(" ", REGULAR) * FOOTER.size, line - 5 - height + y)
        canvas.doForm(_TOTAL)
        canvas.restoreState()


class Heading(Flowable):
    """Takes no room; makes what follows a line of the outline and a place that links lead to.

    ``level`` counts from 0. ``passed`` is called when it gets its place on a page.
    """

    def __init__(self, words: str, level: int, name: str, passed: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._words, self._level, self._name, self._passed = one_line(words), level, name, passed

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No room at all."""
        del width, height
        return 0, 0

    def draw(self) -> None:
        """Nothing to see."""
        canvas = self.canv
        canvas.bookmarkHorizontal(self._name, 0, 24)
        canvas.addOutlineEntry(self._words or "–", self._name, self._level, closed=self._level > 0)
        if isinstance(canvas, _Canvas):
            canvas.page_of[self._name] = canvas.getPageNumber()
        self._passed()


def draw_page_number(canvas: Canvas, name: str, x: float, y: float) -> None:
    """Draw on which page the heading ``name`` stands, with its end at ``x``; known when all is laid out."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.doForm(_form(name))
    canvas.restoreState()
    if isinstance(canvas, _Canvas):
        canvas.asked.add(name)


class _Canvas(Canvas):
    """Remembers on which page each heading came, and which of those pages a reader is told."""

    def __init__(self, *arguments: object, **names: object) -> None:
        super().__init__(*arguments, **names)  # type: ignore[arg-type]
        self.page_of: dict[str, int] = {}
        self.asked: set[str] = set()

    def save(self) -> None:
        """Draw what is known now, and write the file."""
        self._draw(_TOTAL, str(self.getPageNumber() - 1), FOOTER.size)
        for name in sorted(self.asked):
            self._draw(_form(name), str(self.page_of[name]), CONTENTS_SIZE, from_the_end=True)
        super().save()

    def _draw(self, name: str, words: str, size: float, *, from_the_end: bool = False) -> None:
        wide = width_of(words, REGULAR) * size
        self.beginForm(name, -60, -10, 60, 20)
        self.setFont(REGULAR, size)
        self.setFillColor(FOOTER.colour)
        self.drawString(-wide if from_the_end else 0, 0, words)
        self.endForm()


CONTENTS_SIZE = 10.0
"""Points: the letters of a page number in the contents."""


class _Document(BaseDocTemplate):
    turned_page: Callable[[int], None]

    def build(self, flowables: list[Flowable]) -> None:  # type: ignore[override]
        super().build(flowables, canvasmaker=_Canvas)

    def afterPage(self) -> None:  # noqa: N802 - reportlab's name
        self.turned_page(self.page)


def _form(name: str) -> str:
    return f"page-of-{name}"
