"""Sources as a list in the style of APA 7, in Dutch, from what people typed.

Nothing is looked up and nothing is made up: names stay as they were typed, and what nobody filled in is
said to be missing as APA says it ("z.d.").
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.prose.blocks import Run, Runs

NO_DATE = "z.d."

_NO_DATE_TYPED = re.compile(
    r"[\s(\[]*(?:z\.?\s*d\.?|n\.?\s*d\.?|zonder datum|onbekend|\?+)?[\s)\]]*", re.IGNORECASE
)
_RANGE = re.compile(r"(?<=\d{4})\s*[-–—]\s*(?=\d{4}$|\d{2}$|heden$|nu$)")
_ARTICLE = re.compile(r"(?:de|het|een|the|an?|le|la|les)\s+|[‘'’]t\s+", re.IGNORECASE)
_DOI = re.compile(r"(?:doi:?\s*|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_WEB = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_ENDS = (".", "?", "!", "…")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source as people typed it. ``year`` is in their words: '2016', 'z.d.', '2023-2025', or nothing."""

    title: str
    author: str = ""
    year: str = ""
    url: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A line of the list; ``source`` is what it was made from."""

    source: SourceFacts
    runs: Runs


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
        made.append(Reference(source, tuple(_runs(source, letter))))
    return tuple(made)


def _runs(source: SourceFacts, letter: str) -> Iterator[Run]:
    author, title = _line(source.author), _line(source.title)
    year = f"({_lettered(_year(source), letter)})."
    if author:
        yield Run(f"{_closed(author)} {year} ")
        yield from _title(title)
    else:
        yield from _title(title)
        yield Run(f" {year}")
    yield from _address(_line(source.url))


def _title(title: str) -> Iterator[Run]:
    if not title:
        yield Run("[Zonder titel].")
        return
    yield Run(title, italic=True)
    if not title.endswith(_ENDS):
        yield Run(".")


def _address(typed: str) -> Iterator[Run]:
    """The address, without a full stop behind it: that would seem to be part of it."""
    if not typed:
        return
    yield Run(" ")
    doi = _DOI.fullmatch(typed)
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
    first, second = divmod(place, len(_LETTERS))
    return (_LETTERS[first - 1] if first else "") + _LETTERS[second]


def _order(source: SourceFacts) -> tuple[str, bool, str, str]:
    year = _year(source)
    return _author_key(source), year != NO_DATE, year, _folded(_without_article(_line(source.title)))


def _author_key(source: SourceFacts) -> str:
    """What a source is sorted by; without an author by its title."""
    return _folded(_line(source.author) or _without_article(_line(source.title)))


def _without_article(title: str) -> str:
    return _ARTICLE.sub("", title.lstrip("‘'’\"“„«"), count=1) if title else ""


def _folded(text: str) -> str:
    """Small letters without accents and marks, as a list is sorted."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.sub(r"[^\w\s]", "", "".join(c for c in plain if not unicodedata.combining(c))).split())


def _closed(text: str) -> str:
    return text if text.endswith(_ENDS) else f"{text}."


def _line(text: str) -> str:
    return " ".join(text.split())
