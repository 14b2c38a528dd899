"""What makes a text hard to read at level B1, in words that say what to do about it.

Only what a writer can do something about: long sentences, passive ones, words that have a plainer one, and
abbreviations that nobody explains. No score: a number doesn't tell anybody how to write.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from msgspec import Struct

from app.foundation import strict_yaml
from app.foundation.resources import resource
from app.prose.blocks import Run
from app.prose.sentences import sentences

LONGEST = 20
"""Words in a sentence that most people still read at once."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_DONE = r"(?:(?:aan|op|uit|in|af|mee|voor|toe|weg)?ge|be|ver|ont|her|er)\w{2,}(?:d|t|en)"
_PASSIVE = re.compile(
    rf"\b(?:wordt|worden|werd|werden)\b(?:\s+[^\s.;:!?]+){{0,7}}?\s+(?P<done>{_DONE})\b"
    rf"|\b(?P<first>{_DONE})\s+(?:wordt|worden|werd|werden)\b",
    re.IGNORECASE,
)
_NOT_DONE = frozenset(
    {
        *("behoeften", "beter", "bewoners", "begeleiders", "bezoekers", "gebeurtenissen"),
        *("gebieden", "geboorten", "gedachten", "geen", "gegevens", "gemeenten"),
        *("gesprekken", "gevoelens", "gewoonten", "gezinnen", "gezinsleden", "verder"),
        *("verenigingen", "vergaderingen", "verhalen"),
    }
)
"""Words that look like what was done, and are people and things."""
_CAPITALS = re.compile(r"(?<![\w@.-])[A-Z]{2,6}(?:'s|’s|s)?(?![\w-])")
_KNOWN_ABBREVIATIONS = frozenset(
    {
        *("OCMW", "CLB", "CAW", "CKG", "CGG", "GO", "VDAB", "EXPOO", "NGO"),
        *("TV", "PDF", "OK", "SMS", "BS", "CV", "AVG", "VZW"),
    }
)


class HintKind(Enum):
    """What makes some words hard to read."""

    LONG = "long"
    PASSIVE = "passive"
    PLAINER = "plainer"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True, slots=True)
class Hint:
    """Some words of a text, ``[start, end)``, and what a writer can do about them."""

    kind: HintKind
    start: int
    end: int
    words: str
    advice: str


class _Plainer(Struct, frozen=True, forbid_unknown_fields=True):
    word: str
    plain: str


class PlainWords:
    """The words that have a plainer one; of two that begin alike the longest is found."""

    def __init__(self, pairs: Sequence[_Plainer]) -> None:
        self._plain = {_Key(pair.word).folded: pair.plain for pair in pairs}
        longest = sorted((pair.word for pair in pairs), key=len, reverse=True)
        one_of = "|".join(_Key(word).pattern for word in longest)
        self._pattern = re.compile(rf"(?<![\w-])(?:{one_of})(?![\w-])", re.IGNORECASE)
        self._wild = [
            (_Key(word).beginning, self._plain[_Key(word).folded]) for word in longest if "*" in word
        ]

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where such words stand, with the plainer ones."""
        for found in self._pattern.finditer(text):
            said = " ".join(found.group().casefold().split())
            plain = self._plain.get(said)
            if plain is None:
                plain = next(plain for begins, plain in self._wild if said.startswith(begins))
            yield found.start(), found.end(), plain


class _Key:
    """A word of the list; ``*`` stands for the rest of it."""

    def __init__(self, word: str) -> None:
        self.folded = word.casefold()
        self.beginning = self.folded.rstrip("*")
        spaced = r"\s+".join(re.escape(part) for part in word.rstrip("*").split())
        self.pattern = spaced + (r"\w*" if word.endswith("*") else "")


@cache
def plain_words() -> PlainWords:
    """The list that comes with the program."""
    return read_plain_words(resource("woordenlijsten", "eenvoudig.yaml"))


def read_plain_words(path: Path) -> PlainWords:
    """The list in a file. Raises ``KnownError`` that says where it is not one."""
    return PlainWords(strict_yaml.read(path, list[_Plainer]))


def hints(lines: Iterable[str], words: PlainWords) -> list[Hint]:
    """What could be easier to read, in the order of the text.

    ``lines`` are its paragraphs, headings, items and cells; places count their letters one after the other,
    with one letter between two lines.
    """
    found: list[Hint] = []
    told: set[str] = set()
    begin = 0
    for line in lines:
        for span in sentences((Run(line),)):
            sentence = line[span.start : span.end]
            at = begin + span.start
            found += _of_sentence(sentence, at)
            found += _of_words(sentence, at, words)
        found += _of_abbreviations(line, begin, told)
        begin += len(line) + 1
    return sorted(found, key=lambda hint: (hint.start, hint.end))


def _of_sentence(sentence: str, at: int) -> Iterator[Hint]:
    count = len(_WORD.findall(sentence))
    if count > LONGEST:
        advice = f"{count} woorden: maak er twee zinnen van."
        yield Hint(HintKind.LONG, at, at + len(sentence), sentence, advice)
    for found in _PASSIVE.finditer(sentence):
        done = (found.group("done") or found.group("first")).casefold()
        if done not in _NOT_DONE:
            advice = "Wie doet dit? Zet die persoon vooraan in de zin."
            yield Hint(HintKind.PASSIVE, at + found.start(), at + found.end(), found.group(), advice)


def _of_words(sentence: str, at: int, words: PlainWords) -> Iterator[Hint]:
    for start, end, plain in words.find(sentence):
        said = sentence[start:end]
        yield Hint(HintKind.PLAINER, at + start, at + end, said, f"Eenvoudiger: {plain}.")


def _of_abbreviations(line: str, at: int, told: set[str]) -> Iterator[Hint]:
    """Each once. One that stands between brackets, or is followed by them, is explained there."""
    for found in _CAPITALS.finditer(line):
        name = re.sub(r"['’]?s$", "", found.group())
        around = line[max(found.start() - 1, 0) : found.end() + 2]
        if name in _KNOWN_ABBREVIATIONS or name in told:
            continue
        told.add(name)
        if not around.startswith("(") and "(" not in around[len(found.group()) :]:
            advice = "Schrijf dit één keer voluit."
            yield Hint(HintKind.ABBREVIATION, at + found.start(), at + found.end(), found.group(), advice)
