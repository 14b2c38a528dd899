"""What a PDF says of itself, and the lines of its outline: how a reader tells what it is and where to go.

Import this where it is used: it brings reportlab with it, which writes no tags: Word files are for who
needs those.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO

from reportlab.pdfgen.canvas import Canvas

from app.exports.pdf_fonts import REGULAR, register_first_fonts
from app.exports.word_text import one_line


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself. ``made_at`` is the only time that gets into it."""

    title: str
    author: str = ""
    subject: str = ""
    language: str = "nl-BE"
    made_at: datetime | None = None


def new_canvas(stream: IO[bytes], size: tuple[float, float], about: About) -> Canvas:
    """To draw page by page; the same drawing gives the same bytes."""
    register_first_fonts()
    canvas = Canvas(stream, size, invariant=1, lang=about.language, initialFontName=REGULAR)  # type: ignore[arg-type]
    tell(canvas, about)
    return canvas


def tell(canvas: Canvas, about: About) -> None:
    """Say what the file is; its title stands above the window, rather than the name of the file."""
    canvas.setTitle(one_line(about.title))
    canvas.setAuthor(one_line(about.author))
    canvas.setSubject(one_line(about.subject))
    canvas.setCreator("Praktijkdag")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if about.made_at is None:
        return
    moment = about.made_at if about.made_at.tzinfo else about.made_at.astimezone()
    stamp = moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    canvas.setDateFormatter(lambda *_moment: stamp)


class Outline:
    """The lines beside the pages, each of which leads to one; shown when the file is opened."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._lines = 0
        canvas.showOutline()

    def add(self, words: str, level: int = 0) -> None:
        """A line that leads to the page that is drawn now."""
        self._lines += 1
        name = f"line-{self._lines}"
        self._canvas.bookmarkPage(name)
        self._canvas.addOutlineEntry(one_line(words) or "–", name, level, closed=level > 0)
