"""Names of people in a text: found as whole words, so that somebody can look; never taken out by itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.workshop.finding import folded as bare
from app.workshop.seat import folded

_ALSO_WORDS = frozenset(
    {
        *("an", "bas", "beer", "ben", "bloem", "bram", "dries", "door", "eden", "els", "fee", "fons", "guy"),
        *("hans", "hoop", "iris", "jan", "jasmijn", "jo", "ken", "kim", "kris", "lente", "lies", "lief"),
        *("linde", "lotus", "madelief", "mark", "mei", "merel", "mien", "mus", "nel", "noor", "pol", "rein"),
        *("robin", "roos", "rosa", "rust", "sien", "staf", "ster", "storm", "tim", "toon", "vera", "vic"),
        *("violet", "ward", "wil", "wim", "wolf", "wolfram", "zomer", "zon"),
    }
)
"""First names that are a word as well: only with their capital do they mean somebody."""
_NO_NAMES = frozenset(
    {
        *("mama", "papa", "moeder", "vader", "oma", "opa", "ouder", "ouders", "kind", "iemand", "niemand"),
        *("vrijwilliger", "begeleider", "coördinator", "deelnemer", "medewerker", "buur", "collega", "de"),
        *("mevrouw", "meneer", "mijnheer", "mevr", "mevr.", "mr", "mr.", "dhr", "dhr.", "dr", "dr.", "een"),
        *("het", "van", "anoniem", "onbekend", "tafel", "groep"),
    }
)
"""How people are noted without their name; by itself it says nothing about who it was."""
_SHORTEST = 3
"""Letters: a shorter name means somebody only with its capital."""


@dataclass(frozen=True, slots=True)
class NameFound:
    """Somebody's name in a text, by offsets in code points."""

    name: str
    """The person's whole name."""
    start: int
    end: int
    words: str
    """What stands there."""


class Names:
    """The names to look for, put together once.

    Words that begin no name are passed over, so that a long text with two hundred people is read at once.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._whose: dict[str, str] = {}
        self._forms: dict[str, str] = {}
        loose: set[str] = set()
        strict: set[str] = set()
        for name in names:
            for form, is_strict in _forms(name):
                self._whose.setdefault(folded(form), name)
                self._forms.setdefault(form, name)
                (strict if is_strict else loose).add(form)
        self._patterns = [_pattern(loose, re.IGNORECASE), _pattern(strict, re.NOFLAG)]
        begins = {bare(found.group()) for form in loose | strict if (found := _WORD.match(form))}
        self._begins = frozenset(begins | {f"{word}s" for word in begins})

    def find(self, text: str) -> list[NameFound]:
        """Every name in a text, in reading order; the longest where one stands in another."""
        found: list[NameFound] = []
        for word in _WORD.finditer(text) if self._begins else ():
            if bare(word.group()) in self._begins and (not found or word.start() >= found[-1].end):
                hits = [
                    hit
                    for pattern in self._patterns
                    if pattern and (hit := pattern.match(text, word.start()))
                ]
                longest = max(hits, key=lambda hit: hit.end(), default=None)
                if longest is not None:
                    whose = self._whose_is(longest.group("name"))
                    found.append(NameFound(whose, longest.start(), longest.end(), longest.group()))
        return found

    def _whose_is(self, words: str) -> str:
        """The person; a capital such as İ is one letter to the search and two to ``casefold``."""
        whose = self._whose.get(folded(words))
        alike = (name for form, name in self._forms.items() if re.fullmatch(_spaced(form), words, re.I))
        return whose if whose is not None else next(alike)


_WORD = re.compile(r"[\w-]+")
_EDGES = re.compile(r"^\W+|\W+$")


def _forms(name: str) -> Iterable[tuple[str, bool]]:
    """How somebody can be written: whole, the first name, the last one; and whether capitals count."""
    whole = _EDGES.sub("", " ".join(re.sub(r"\(.*?\)", " ", name).split()))
    first, _, rest = whole.partition(" ")
    for form in dict.fromkeys(_EDGES.sub("", one) for one in (whole, first, rest)):
        if form and folded(form) not in _NO_NAMES:
            yield form, form == rest or len(form) < _SHORTEST or folded(form) in _ALSO_WORDS


def _pattern(forms: Iterable[str], flags: re.RegexFlag) -> re.Pattern[str] | None:
    """Whole words; "Fien" is not in "Marie-Fien", but it is in "Fiens" and in "Fien’s"."""
    longest = sorted(forms, key=lambda form: (-len(form), form))
    if not longest:
        return None
    one_of = "|".join(map(_spaced, longest))
    return re.compile(rf"(?<![\w-])(?P<name>{one_of})(?:['’]s|(?<=\w{{4}})s)?(?![\w-])", flags)


def _spaced(form: str) -> str:
    """A name as a pattern, with whatever space between its words."""
    return re.escape(form).replace(r"\ ", r"\s+")
