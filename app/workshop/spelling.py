"""Dutch spelling: which words of a text are not right, what was perhaps meant, and a word list per practice.

The dictionary is that of OpenTaal (``resources/spelling``), read by Hunspell. It takes a fifth of a second to
load, so a program has one, and it is not made for two threads at once.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Protocol

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.foundation.resources import resource
from app.models import KnownWord, Person, Practice, Presence, Subgroup, id_for
from app.store.practice_file import PracticeFile

MOST_SUGGESTIONS = 6
_HERE = Presence.PRESENT.value
_WORD = re.compile(r"['’]?[^\W\d_]+(?:[-'’.](?=[^\W\d_])[^\W\d_]+)*")
_NO_WORDS = re.compile(
    r"\[-?@[^\]]*\]"  # a citation of a source
    r"|\b(?:https?://|www\.)\S+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[\w-]+\.(?:be|com|org|net|eu|nl|docx|pdf|pptx|xlsx)\b\S*"
    r"|\S*\d\S*",
    re.IGNORECASE,
)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Word:
    """The letters ``[start, end)`` of a text that are a word."""

    start: int
    end: int
    text: str


class Dictionary(Protocol):
    """What Hunspell knows of a language."""

    def spell(self, word: str) -> bool:
        """Whether it is a word."""

    def suggest(self, word: str) -> Iterable[str]:
        """What was perhaps meant."""


def words_in(text: str) -> Iterator[Word]:
    """The words of a text that can be wrong: no addresses, no numbers, no citations, no abbreviations."""
    taken = [found.span() for found in _NO_WORDS.finditer(text)]
    at = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        inside = at < len(taken) and taken[at][0] < end
        word = found.group()
        if not inside and len(word) <= _LONGEST and not (word.isupper() and len(word) > 1):
            yield Word(start, end, word)


class NoDictionary:
    """Where Hunspell is not to be had: no word is wrong."""

    def spell(self, word: str) -> bool:
        """It is."""
        del word
        return True

    def suggest(self, word: str) -> tuple[str, ...]:
        """Nothing."""
        del word
        return ()


class Speller:
    """Says which words are right, to one thread at a time: Hunspell keeps what it is at in itself."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._turn = Lock()

    def is_right(self, word: str) -> bool:
        """Whether a word is in the dictionary; a word in pieces also when all its pieces are."""
        plain = word.replace("’", "'")
        with self._turn:
            if self._spells(plain) or self._spells(plain.strip("'")):
                return True
            pieces = [piece for piece in re.split(r"[-.]", plain) if piece]
            return len(pieces) > 1 and all(len(piece) == 1 or self._spells(piece) for piece in pieces)

    def _spells(self, word: str) -> bool:
        """A capital may stand without its accent: "Eén" at the beginning of a sentence."""
        spell = self._dictionary.spell
        return spell(word) or (word.startswith("E") and spell(f"É{word[1:]}"))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What was perhaps meant, the likeliest first; may take some tenths of a second."""
        with self._turn:
            found = self._dictionary.suggest(word.replace("’", "'"))
        return tuple(dict.fromkeys(found))[:MOST_SUGGESTIONS]


@cache
def load_dutch() -> Speller:
    """The dictionary that comes with the program; reading it takes some tenths of a second, once."""
    try:
        from hunspell import Hunspell
    except ImportError:  # A Mac with an Intel processor has none.
        return Speller(NoDictionary())
    return Speller(Hunspell("nl", hunspell_data_dir=str(resource("spelling"))))


class KnownWords:
    """The words that are right in this practice: its own word list, and its names."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def all(self) -> list[str]:
        """The word list, by the alphabet."""
        query = select(KnownWord.word).where(KnownWord.presence == _HERE)
        return sorted(self._file.session.scalars(query), key=str.casefold)

    def add(self, word: str) -> None:
        """This is a word here. Raises ``KnownError`` for what is none."""
        plain = word.strip().replace("’", "'")
        if not any(found.text == plain for found in words_in(plain)):
            raise KnownError(f"'{word.strip()}' is geen woord. Er is niets veranderd.")
        row_id = id_for("word", plain)
        with self._file.work(f"Woordenlijst: {plain}") as session:
            row = session.get(KnownWord, row_id)
            if row is None:
                session.add(KnownWord(id=row_id, word=plain))
            else:
                row.presence = _HERE

    def take_back(self, word: str) -> None:
        """It is no word of this practice after all."""
        row = self._file.session.get(KnownWord, id_for("word", word))
        if row is not None and row.presence == _HERE:
            with self._file.work(f"Uit de woordenlijst: {word}"):
                row.presence = Presence.BINNED.value

    def right(self) -> frozenset[str]:
        """Everything that is right here whatever the dictionary says, in small letters: list and names."""
        session = self._file.session
        named: list[str] = list(self.all())
        named += session.scalars(select(Person.name).where(Person.presence == _HERE))
        named += [one or "" for one in session.scalars(select(Person.organisation))]
        named += session.scalars(select(Subgroup.name).where(Subgroup.presence == _HERE))
        for practice in session.scalars(select(Practice).where(Practice.presence == _HERE)):
            named += [
                practice.title,
                practice.submitter or "",
                *practice.partners,
                practice.contact_name or "",
            ]
        return frozenset(bare(word.text) for name in named for word in words_in(name))


def bare(word: str) -> str:
    """A word as the word list of a practice compares it."""
    return word.replace("’", "'").strip("'").casefold()


def is_known(word: str, right: Collection[str]) -> bool:
    """Whether a word is right in a practice: it, its genitive, or each of its pieces."""
    plain = bare(word)
    if plain in right or plain.removesuffix("'s") in right:
        return True
    if plain.endswith("s") and plain[:-1] in right:
        return True
    pieces = [piece for piece in re.split(r"[-.]", plain) if piece]
    return len(pieces) > 1 and all(piece in right for piece in pieces)
