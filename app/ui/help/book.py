"""The pages of help: bundled Markdown, a page for each place, and what is found in them.

A page that a language lacks is there in Dutch. The pages are ours, so Qt may read their Markdown; it
never fetches anything for them.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from unicodedata import normalize

from PySide6.QtGui import QTextDocument

from app.foundation.resources import resource
from app.ui.preferences.languages import DUTCH

ORDER: Final = (
    "start",
    "voorbereiden",
    "sessie",
    "zaal",
    "uitwerken",
    "indienen",
    "toetsen",
    "samen",
    "privacy",
    "misgaat",
)
"""The pages, by the names of their files, in the order of the list."""
_AROUND: Final = 48
"""How many letters of the page stand before what was found, and after it."""
_MOST_ON_A_PAGE: Final = 3


@dataclass(frozen=True, slots=True)
class Page:
    """``paragraphs`` are the blocks that Qt makes of ``text``, in order."""

    key: str
    title: str
    text: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A paragraph in which something stands, with the words around it. Without words: the page itself."""

    page: Page
    paragraph: int = 0
    around: str = ""


class Book:
    """All pages in a language. ``folder`` holds a folder for each."""

    def __init__(self, language: str = DUTCH, folder: Path | None = None) -> None:
        root = folder or resource("help")
        self.pages = tuple(_read(key, root, language) for key in ORDER)

    def page(self, key: str) -> Page:
        """The page with this key, or the first."""
        return next((page for page in self.pages if page.key == key), self.pages[0])

    def find(self, wanted: str) -> list[Hit]:
        """Where all the words stand; nothing looked for gives the pages themselves."""
        parts = words_of(wanted)
        if not parts:
            return [Hit(page) for page in self.pages]
        return [hit for page in self.pages for hit in _hits(page, parts)]


def words_of(wanted: str) -> list[str]:
    """The words that are looked for, as ``fold`` writes them."""
    return fold(wanted).split()


def fold(text: str) -> str:
    """Without capitals and accents, letter for letter, so that places in it are places in ``text``."""
    return "".join((normalize("NFD", letter)[0].lower() or letter)[0] for letter in text)


def paragraphs_of(document: QTextDocument) -> tuple[str, ...]:
    """The blocks of a document, as text."""
    found, block = [], document.begin()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return tuple(found)


def _read(key: str, root: Path, language: str) -> Page:
    own = root / language / f"{key}.md"
    text = (own if own.is_file() else root / DUTCH / f"{key}.md").read_text(encoding="utf-8")
    document = QTextDocument()
    document.setMarkdown(text)
    paragraphs = paragraphs_of(document)
    return Page(key, paragraphs[0], text, paragraphs)


def _hits(page: Page, parts: list[str]) -> list[Hit]:
    """Paragraphs with all the words; else, when the page has them all, the one with the first."""
    folded = [fold(paragraph) for paragraph in page.paragraphs]
    together = [at for at, text in enumerate(folded) if all(part in text for part in parts)]
    if not together and all(any(part in text for text in folded) for part in parts):
        together = [next(at for at, text in enumerate(folded) if parts[0] in text)]
    return [
        Hit(page, at, _around(page.paragraphs[at], folded[at].index(parts[0])))
        for at in together[:_MOST_ON_A_PAGE]
    ]


def _around(text: str, place: int) -> str:
    """The words around a place in a text, cut between words."""
    begin, end = max(0, place - _AROUND), min(len(text), place + 2 * _AROUND)
    if begin > 0:
        begin = text.find(" ", begin, place) + 1 or begin
    if end < len(text):
        end = max(text.rfind(" ", place, end), place + 1)
    return f"{'… ' if begin else ''}{text[begin:end].strip()}{' …' if end < len(text) else ''}"
