"""What in a text may point to a client: found so that somebody can look, never taken out by itself.

The forms of numbers stand in ``client_numbers``, the names of a casus in ``casus_names``. What belongs to the
practice itself is no finding: its own mail and place, its days, its contact person.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.prose.blocks import Run
from app.prose.sentences import sentence_at, sentences
from app.workshop.client_numbers import (
    Place,
    addresses_in,
    births_in,
    dates_in,
    insz_in,
    mails_in,
    phones_in,
)
from app.workshop.finding import folded
from app.workshop.names_in_texts import Names


class ClientMark(StrEnum):
    """What something looks like that may point to a client."""

    INSZ = "insz"
    PHONE = "phone"
    MAIL = "mail"
    BIRTH = "birth"
    ADDRESS = "address"
    NAME = "name"
    CASUS_NAME = "casus-name"

    @property
    def words(self) -> str:
        """How people read it, inside a sentence: "een rijksregisternummer"."""
        return _WORDS[self]


_WORDS = {
    ClientMark.INSZ: "een rijksregisternummer",
    ClientMark.PHONE: "een telefoonnummer",
    ClientMark.MAIL: "een mailadres",
    ClientMark.BIRTH: "een geboortedatum",
    ClientMark.ADDRESS: "een adres",
    ClientMark.NAME: "de naam van iemand die meedeed",
    ClientMark.CASUS_NAME: "een voornaam uit een casus",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """Something in a text that may point to a client, by offsets in code points, with its sentence."""

    mark: ClientMark
    start: int
    end: int
    words: str
    sentence: str
    """The whole sentence, without line ends."""
    at: int
    """Where the words begin in the sentence."""


@dataclass(frozen=True, slots=True)
class OwnData:
    """What belongs to the practice itself and may be read by everyone."""

    texts: tuple[str, ...] = ()
    """Its mail, where it meets, who submits: whatever stands in one of these is its own."""
    dates: Collection[dt.date] = ()

    def holds(self, words: str) -> bool:
        """Whether these words are of the practice itself."""
        wanted = _squeezed(words)
        return any(wanted in _squeezed(text) for text in self.texts)


class ClientMarks:
    """The finder, put together once for many texts.

    ``names`` are those of people who took part, ``casus_names`` the first names that a casus uses.
    """

    def __init__(
        self, names: Iterable[str] = (), casus_names: Iterable[str] = (), own: OwnData | None = None
    ) -> None:
        self._names = Names(names)
        self._casus_names = Names(casus_names)
        self._own = own or OwnData()

    def find(self, text: str) -> list[Marked]:
        """All of it in reading order. Where two forms lie over each other, the surest one counts."""
        taken: list[tuple[int, int, ClientMark]] = []
        for mark, places in self._places(text):
            for start, end in places:
                if all(end <= other or start >= stop for other, stop, _mark in taken):
                    taken.append((start, end, mark))
        if not taken:
            return []
        spans = sentences((Run(text),))
        found = []
        for start, end, mark in sorted(taken):
            span = sentence_at(spans, start)
            first, last = (span.start, max(span.end, end)) if span is not None else (start, end)
            sentence = "".join(" " if letter in "\r\n\t" else letter for letter in text[first:last])
            found.append(Marked(mark, start, end, text[start:end], sentence, start - first))
        return found

    def _places(self, text: str) -> Iterator[tuple[ClientMark, list[Place]]]:
        """The surest kinds first."""
        if any(letter.isdigit() for letter in text):
            for mark, find in _NUMBERS.items():
                yield mark, [place for place in find(text) if not self._own.holds(text[slice(*place)])]
            ours = {place for date, place in dates_in(text) if date in self._own.dates}
            yield ClientMark.BIRTH, [place for place in births_in(text) if place not in ours]
        if "@" in text:
            yield ClientMark.MAIL, [p for p in mails_in(text) if not self._own.holds(text[slice(*p)])]
        yield ClientMark.NAME, [(one.start, one.end) for one in self._names.find(text)]
        yield ClientMark.CASUS_NAME, [(one.start, one.end) for one in self._casus_names.find(text)]


_NUMBERS: dict[ClientMark, Callable[[str], Iterator[Place]]] = {
    ClientMark.INSZ: insz_in,
    ClientMark.ADDRESS: addresses_in,
    ClientMark.PHONE: phones_in,
}


def _squeezed(words: str) -> str:
    return "".join(letter for letter in folded(words) if letter.isalnum() or letter == "@")
