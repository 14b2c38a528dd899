"""Names of people in a text: found as whole words, so that somebody can look; never taken out by itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

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
    """The names to look for, put together once."""

    def __init__(self, names: Iterable[str]) -> None:
        self._whose: dict[str, str] = {}
        loose: set[str] = set()
        strict: set[str] = set()
        for name in names:
            for form, is_strict in _forms(name):
                self._whose.setdefault(folded(form), name)
                (strict if is_strict else loose).add(form)
        self._loose = _pattern(loose, re.IGNORECASE)
        self._strict = _pattern(strict, re.NOFLAG)

    def find(self, text: str) -> list[NameFound]:
        """Every name in a text, in reading order; the longest where one stands in another."""
        found: list[NameFound] = []
        hits = [hit for pattern in (self._loose, self._strict) if pattern for hit in pattern.finditer(text)]
        for hit in sorted(hits, key=lambda hit: (hit.start(), -hit.end())):
            if not found or hit.start() >= found[-1].end:
                whose = self._whose[folded(hit.group("name"))]
                found.append(NameFound(whose, hit.start(), hit.end(), hit.group()))
        return found


def _forms(name: str) -> Iterable[tuple[str, bool]]:
    """How somebody can be written: whole, the first name, the last one; and whether capitals count."""
    whole = " ".join(re.sub(r"\(.*?\)", " ", name).split())
    first, _, rest = whole.partition(" ")
    for form in dict.fromkeys((whole, first, rest)):
        if not form or folded(form) in _NO_NAMES or not re.search(r"\w", form):
            continue
        yield form, form == rest or len(form) < _SHORTEST or folded(form) in _ALSO_WORDS


def _pattern(forms: Iterable[str], flags: re.RegexFlag) -> re.Pattern[str] | None:
    """Whole words; "Fien" is not in "Marie-Fien", but it is in "Fiens" and in "Fien’s"."""
    longest = sorted(forms, key=lambda form: (-len(form), form))
    if not longest:
        return None
    one_of = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest)
    return re.compile(rf"(?<![\w-])(?P<name>{one_of})(?:['’]s|(?<=\w{{4}})s)?(?![\w-])", flags)
