"""Who made a source: the names in what somebody typed as its author, and a key made of them.

A list of sources shows authors as they were typed. Only where a program needs to know who is who (a citation
in the text, a key, a BibTeX file) they are read here; what isn't surely a list of people is one name.
"""

import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass

from app.prose.source_citations import LONGEST_KEY, as_key

OTHERS = ("et al.", "e.a.")

_PARTICLES = ("van", "de", "der", "den", "von", "le", "la", "du", "di", "ter", "ten", "te", "’t", "'t")
_BEFORE = "|".join(_PARTICLES)
_INITIALS = re.compile(rf"(?:[^\W\d_]{{1,3}}\.[-\s]?)+(?:\s*(?:{_BEFORE}))*")
_GIVEN = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]*\.?)?")
_FAMILY = re.compile(rf"(?:(?:{_BEFORE})\s)*[A-ZÀ-Þ][^\s,]*(?:\s[^\s,]+){{0,2}}", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_OTHERS = re.compile(r",?\s*(?:et al\.?|e\.\s?a\.)\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*,?\s*&\s*|\s+(?:and|en)\s+")
_YEAR = re.compile(r"\d{4}")
_STOP = frozenset({"de", "het", "een", "the", "an", "a", "le", "la", "les"})
_NO_DATE = "zd"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or an organisation or group (then there is no ``given``)."""

    family: str
    given: str = ""


@dataclass(frozen=True, slots=True)
class Authors:
    """Who made it; ``others`` says that there are more of them than are named."""

    names: tuple[Name, ...]
    others: bool = False


def authors_in(typed: str) -> Authors:
    """The names in what was typed as author: 'Metz, A., & Bartley, L.', 'Kind en Gezin', or nothing.

    What stands between brackets behind it ("(fictief)", "(Red.)") is no part of a name.
    """
    line = " ".join(typed.split())
    others = _OTHERS.search(line) is not None
    line = _without_asides(_OTHERS.sub("", line))
    if not line:
        return Authors((), others)
    if ";" in line:
        pieces = [piece.strip() for piece in line.split(";") if piece.strip(" ,")]
        return Authors(tuple(name for piece in pieces for name in _people(piece) or (Name(piece),)), others)
    found = [_people(piece) for piece in _BETWEEN.split(line) if piece.strip(" ,")]
    if found and all(found):
        return Authors(tuple(name for people in found for name in people), others)
    return Authors((Name(line),), others)


def typed_of(authors: Authors) -> str:
    """Authors as APA writes them in a list, so that ``authors_in`` reads the same names."""
    words = [f"{name.family}, {name.given}" if name.given else name.family for name in authors.names]
    last = f", {OTHERS[0]}" if authors.others else ""
    typed = "".join(words) + last if len(words) < 2 else f"{', '.join(words[:-1])}, & {words[-1]}{last}"
    return typed if authors_in(typed) == authors else "; ".join(words) + last


def proposed_key(author: str, year: str, title: str, taken: Container[str]) -> str:
    """A key that is free: 'metz2016', then 'metz2016a', 'metz2016b'; without an author from the title."""
    found = _YEAR.search(year)
    stem = as_key(_plain(_first_word(author, title)).lower())[: LONGEST_KEY // 2] or "bron"
    key = stem + (found.group() if found else _NO_DATE)
    return free_key(key, taken)


def free_key(key: str, taken: Container[str]) -> str:
    """``key`` when it is free, or the first with a letter behind it that is."""
    if key not in taken:
        return key
    return next(made for made in (key + letters for letters in _endings()) if made not in taken)


def _endings() -> Iterator[str]:
    for first in ("", *_LETTERS):
        yield from (first + last for last in _LETTERS)
    number = 2
    while True:
        yield f"-{number}"
        number += 1


def _first_word(author: str, title: str) -> str:
    """The word that a reader would look for: the family name, or the first word of a group or a title."""
    names = authors_in(author).names
    if not names:
        words = [word for word in re.findall(r"[^\W_]+", title) if word.lower() not in _STOP]
        return words[0] if words else ""
    if names[0].given:
        return "".join(names[0].family.split())
    words = names[0].family.split()
    particles = [place for place, word in enumerate(words) if word.lower() in _PARTICLES]
    if particles and particles == list(range(particles[0], len(words) - 1)) and particles[0] in (1, 2):
        return "".join(words[particles[0] :])
    if len(words) == 2 and words[0][:1].isupper() and words[1][:1].isupper():
        return words[1]
    return next((word for word in words if word.lower() not in _STOP), words[0])


def _people(piece: str) -> tuple[Name, ...]:
    """The people in a piece that holds only people, 'Metz, A., Bartley, L.'; none when it doesn't."""
    parts = [part.strip() for part in piece.split(",") if part.strip()]
    pairs = list(zip(parts[::2], parts[1::2], strict=False))
    if not parts or len(parts) % 2:
        return ()
    if all(_FAMILY.fullmatch(family) and _INITIALS.fullmatch(given) for family, given in pairs):
        return tuple(Name(*pair) for pair in pairs)
    family, given = pairs[0]
    one = len(pairs) == 1 and _FAMILY.fullmatch(family) and _GIVEN.fullmatch(given)
    return (Name(family, given),) if one else ()


def _without_asides(line: str) -> str:
    while _ASIDE.search(line):
        line = _ASIDE.sub("", line)
    return line.strip(" ,;")


def _plain(text: str) -> str:
    """Letters without accents, where there are any."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
