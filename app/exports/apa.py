"""Sources as a list in the style of APA 7, in Dutch, and as they are cited in a text.

Nothing is looked up and nothing is made up: names stay as they were typed, and what nobody filled in is
said to be missing as APA says it ("z.d.").
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.prose.blocks import Run, Runs
from app.workshop.source_names import authors_in
from app.workshop.source_values import DOI, Publication, SourceFacts

NO_DATE = "z.d."

_NO_DATE_TYPED = re.compile(
    r"[\s(\[]*(?:z\.?\s*d\.?|n\.?\s*d\.?|zonder datum|onbekend|\?+)?[\s)\]]*", re.IGNORECASE
)
_RANGE = re.compile(r"(?<=\d{4})\s*[-–—]\s*(?=\d{4}$|\d{2}$|heden$|nu$)")
_ARTICLE = re.compile(r"(?:de|het|een|the|an?|le|la|les)\s+|[‘'’]t\s+", re.IGNORECASE)
_WEB = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_ENDS = (".", "?", "!", "…")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


_IN_JOURNAL = frozenset({Publication.ARTICLE.value, "periodical", "magazine"})
_IN_BOOK = frozenset({Publication.CHAPTER.value, "inbook", "inproceedings", "conference", "incollection"})
_PAGE_RANGE = re.compile(r"(?<=\d)\s*[-–—]+\s*(?=\d)")
_SHORT_TITLE = 5
"""Words of a title that stands in the place of an author."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A line of the list. ``source`` is what it was made from, ``letter`` tells it from its likes."""

    source: SourceFacts
    runs: Runs
    letter: str = ""

    @property
    def year(self) -> str:
        """The year as it stands in the list and in a text: '2016', '2016a', 'z.d.-b'."""
        return _lettered(_year(self.source), self.letter)

    @property
    def authors(self) -> Runs:
        """Who made it, as a text says it: 'Metz', 'Metz & Bartley', 'Metz et al.'; else the title, short."""
        found = authors_in(self.source.author)
        names = [name.family for name in found.names]
        if len(names) > 2 or (names and found.others):
            return (Run(f"{names[0]} et al."),)
        if names:
            return (Run(" & ".join(names)),)
        words = _line(self.source.title or self.source.url).split()
        short = " ".join(words[:_SHORT_TITLE]).rstrip(".,:;") + ("…" if len(words) > _SHORT_TITLE else "")
        return (Run(short, italic=True),) if short else (Run("Zonder titel"),)


def references(sources: Iterable[SourceFacts]) -> tuple[Reference, ...]:
    """The list in the order of APA: by author, then year (without one comes first), then title.

    Sources of one author and one year get a letter after the year.
    """
    ordered = sorted(sources, key=_order)
    same = Counter((_author_key(source), _year(source)) for source in ordered)
    seen = Counter[tuple[str, str]]()
    made = []
    for source in ordered:
        key = (_author_key(source), _year(source))
        letter = _letter(seen[key]) if same[key] > 1 else ""
        seen[key] += 1
        made.append(Reference(source, tuple(_runs(source, letter)), letter))
    return tuple(made)


@lru_cache(maxsize=4)
def register_references(sources: tuple[SourceFacts, ...]) -> tuple[Reference, ...]:
    """The list of a whole register, without what nobody could find; the last ones are remembered."""
    return references(one for one in sources if not one.is_nothing)


def _runs(source: SourceFacts, letter: str) -> Iterator[Run]:
    author, title = _line(source.author), _line(source.title)
    year = f"({_lettered(_year(source), letter)})."
    if author:
        yield Run(f"{_closed(author)} {year} ")
        yield from _title(title, italic=not _is_part(source))
    else:
        yield from _title(title, italic=not _is_part(source))
        yield Run(f" {year}")
    yield from _where(source)
    yield from _address(source)


def _is_part(source: SourceFacts) -> bool:
    """Whether it stands in something else, whose title is then the one in italics."""
    return bool(_line(source.published_in)) and (_in_journal(source) or source.entry_type in _IN_BOOK)


def _in_journal(source: SourceFacts) -> bool:
    told = source.volume or source.issue
    return source.entry_type in _IN_JOURNAL or (bool(told) and source.entry_type not in _IN_BOOK)


def _where(source: SourceFacts) -> Iterator[Run]:
    """The journal with its volume, the book with its pages, the site, the publisher."""
    place, publisher = _line(source.published_in), _line(source.publisher)
    pages = _PAGE_RANGE.sub("–", _line(source.pages))
    if place and _in_journal(source):
        yield Run(" ")
        yield Run(", ".join(filter(None, (place, _line(source.volume)))), italic=True)
        issue = f"({_line(source.issue)})" if source.issue.strip() else ""
        yield Run(f"{issue}{', ' + pages if pages else ''}.")
        return
    if place and source.entry_type in _IN_BOOK:
        editors = _editors(source)
        yield Run(f" In {editors} (Red.), " if editors else " In ")
        yield Run(place, italic=True)
        yield Run(f" ({_pages(pages)})." if pages else "" if place.endswith(_ENDS) else ".")
    elif place:
        yield Run(f" {_closed(place)}")
    if publisher and _folded(publisher) != _folded(_line(source.author)):
        yield Run(f" {_closed(publisher)}")


def _editors(source: SourceFacts) -> str:
    """Who made the book, as a BibTeX file or a pasted line says it."""
    said = (one.partition(" = ") for one in source.more)
    found = next((words for name, _is, words in said if name.casefold() == "editor"), "")
    return " & ".join(part.strip() for part in _line(found).split(" and "))


def _pages(pages: str) -> str:
    return f"pp. {pages}" if "–" in pages or "," in pages else f"p. {pages}"


def _title(title: str, *, italic: bool) -> Iterator[Run]:
    if not title:
        yield Run("[Zonder titel].")
        return
    yield Run(title, italic=italic)
    if not title.endswith(_ENDS):
        yield Run(".")


def _address(source: SourceFacts) -> Iterator[Run]:
    """The DOI or else the address, without a full stop behind it: that would seem to be part of it."""
    typed = _line(source.doi) or _line(source.url)
    if not typed:
        return
    yield Run(" ")
    doi = DOI.fullmatch(typed)
    address = f"https://doi.org/{doi.group(1)}" if doi else typed
    yield Run(address, link=address if _WEB.fullmatch(address) else None)


def _year(source: SourceFacts) -> str:
    typed = _line(source.year).strip("()[] ")
    return NO_DATE if _NO_DATE_TYPED.fullmatch(typed) else _RANGE.sub("–", typed)


def _lettered(year: str, letter: str) -> str:
    if not letter:
        return year
    return f"{year}{letter}" if year[-1:].isdigit() else f"{year}-{letter}"


def _letter(place: int) -> str:
    """A letter for each, from a to z, then aa, ab and so on."""
    made = ""
    while place >= 0:
        place, last = divmod(place, len(_LETTERS))
        made = _LETTERS[last] + made
        place -= 1
    return made


def _order(source: SourceFacts) -> tuple[str, bool, str, str]:
    year = _year(source)
    return _author_key(source), year != NO_DATE, year, _folded(_without_article(_line(source.title)))


def _author_key(source: SourceFacts) -> str:
    """What a source is sorted by; without an author by its title."""
    return _folded(_line(source.author) or _without_article(_line(source.title)))


def _without_article(title: str) -> str:
    return _ARTICLE.sub("", title.lstrip("‘'’\"“„«"), count=1) if title else ""


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """Small letters without accents and marks, as a list is sorted."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.sub(r"[^\w\s]", "", "".join(c for c in plain if not unicodedata.combining(c))).split())


def _closed(text: str) -> str:
    return text if text.endswith(_ENDS) else f"{text}."


def _line(text: str) -> str:
    return " ".join(text.split())
