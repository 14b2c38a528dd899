"""What lies below the windows says Dutch and knows no language; here its sentences get that of the window.

A sentence without a value is looked up as it is. One with a value, such as the name of a file, is recognised
by its template (``resources/translations/sjablonen.txt``, made from the code), whose translation gets the
same values. What people wrote themselves is such a value and stays as it is. In Dutch nothing is looked up.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.foundation.resources import resource
from app.ui.amounts import duration_shown, in_letters

CONTEXT: Final = "Below"
COUNTED_BELOW: Final = "CountedBelow"
_PROBE: Final = "Antwoord toegevoegd"
_OURS: Final = frozenset(
    (
        *("counted", "in_digits", "answers", "number_word", "alone_at_start", "words", "words2", "more"),
        *(
            "listed",
            "listed2",
            "joined",
            "pieces",
            "stands",
            "where",
            "at",
            "safe",
            "wrong",
            "inside",
            "dots",
        ),
        *("thing", "what", "said", "notes", "length", "duration_words", "time_words", "of_whom", "bound"),
        *("types", "types2", "short", "advice", "instead", "left"),
    )
)
"""Values that the program says itself; any other is of people."""
_VALUES: Final = MappingProxyType(
    {
        **dict.fromkeys(("counted", "in_digits", "number_word", "alone_at_start"), r"(?:(?!\. ).)+?"),
        "advice": r"(?:; .+?)?",
        "instead": r"(?:, .+?)?",
        "dots": r"(?:: .+?)?",
        "left": r"(?: .+?)?",
        "dot": r"\.?",
        "stands": r"(?:staat|staan)",
    }
)
"""How a value looks: what is counted stands in one sentence, and some sentences can do without an end."""
_MONTHS: Final = re.compile(
    r"\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b"
)
_COUNTED: Final = re.compile(r"(?s)(\S+) (.+)")
_DURATION: Final = re.compile(r"(?:(\d+) u)? ?(?:(\d+)(?: min)?)?")
_IN_BRACKETS: Final = re.compile(r"(?s)(.+) \(([^()]+)\)")
_ARTICLE: Final = re.compile(r"^(de|het) ")
_SHORTEST: Final = 5
"""Letters of a template without its values: "bij {place}" would be recognised in words of people."""
_SHORTEST_OF_OURS: Final = 3
_LIST: Final = re.compile(r"(?s)((?:‘.*?’(?!\w)|“.*?”|'.*?'(?!\w)|.)+?)(?:, | en (?=\S)|$)")
"""The parts of a list; a title between quotation marks may have "en" in it."""


def translated(dutch: str) -> str:
    """A sentence, or several after each other, in the language of the window."""
    probe = _look_up(_PROBE)
    return dutch if probe == _PROBE or not dutch else _in(dutch, probe)


def told(dutch: str) -> str:
    """What may be no more than a list that the program made, such as "Vijf van An, één zonder naam."."""
    probe = _look_up(_PROBE)
    return dutch if probe == _PROBE or not dutch else _in(dutch, probe, ours=True)


def date_shown(dutch: str) -> str:
    """A date in words with its months and days in the language of the window."""
    return dutch if _look_up(_PROBE) == _PROBE else _MONTHS.sub(lambda found: _look_up(found[0]), dutch)


def counts_shown(dutch: str) -> str:
    """Numbers with their words in a row, such as "180 antwoorden, 82 post-its"."""
    return dutch if _look_up(_PROBE) == _PROBE or not dutch else _said(dutch)


@lru_cache(maxsize=4096)
def _in(dutch: str, _language: str, *, ours: bool = False) -> str:
    whole = _one(dutch)
    if whole is not None:
        return whole
    sentences = re.split(r"(?<=[.!?:]) ", dutch)
    said = []
    while sentences:
        for most in range(len(sentences), 0, -1):
            found = _one(" ".join(sentences[:most]))
            if found is not None or most == 1:
                said.append(_listed(sentences[0], ours=ours) if found is None else found)
                del sentences[:most]
                break
    return " ".join(said)


def _listed(sentence: str, *, ours: bool) -> str:
    """A sentence that no template has; when the program made it whole, its parts are known."""
    if not ours or not sentence.endswith("."):
        return sentence
    whole = _one(sentence, _SHORTEST_OF_OURS)
    return f"{_said(sentence[:-1])}." if whole is None else whole


def _one(dutch: str, shortest: int = _SHORTEST) -> str | None:
    """One sentence; None when nobody translated it."""
    words = _look_up(dutch)
    if words != dutch:
        return words
    if (counted := _counted(dutch)) is not None:
        return counted
    for template in _templates():
        if (
            template.letters >= shortest
            and template.longest in dutch
            and (found := template.pattern.fullmatch(dutch))
        ):
            words = _look_up(template.source)
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return words.format_map(MappingProxyType(values)) if words != template.source else None
    return None


def _value(name: str, value: str) -> str:
    if name == "with_article":
        return _ARTICLE.sub("", value)  # of a name; other languages have other articles
    return _said(value) if name in _OURS else value


def _said(dutch: str) -> str:
    """A few words that the program put in a sentence: a list, a length of time, with a number before them."""
    found = _one(dutch) if dutch else ""
    if found is not None:
        return found
    parts = [part[1] for part in _LIST.finditer(dutch)]
    if len(parts) > 1:
        said = [_said(part) for part in parts]
        last = QCoreApplication.translate("Translated", "{others} en {last}")
        listed = ", ".join(said[:-1])
        return last.format(others=listed, last=said[-1]) if " en " in dutch else f"{listed}, {said[-1]}"
    if dutch.strip() and (duration := _DURATION.fullmatch(dutch)) and not dutch.isdigit():
        return duration_shown(60 * int(duration[1] or 0) + int(duration[2] or 0))
    if (bracketed := _IN_BRACKETS.fullmatch(dutch)) and (inside := _one(bracketed[2])) is not None:
        return f"{_said(bracketed[1])} ({inside})"
    if (counted := _COUNTED.fullmatch(dutch)) and (number := _number(counted[1])) is not None:
        what = _one(counted[2], _SHORTEST_OF_OURS)
        return f"{_number_like(counted[1], number)} {counted[2] if what is None else what}"
    one, of, other = dutch.partition(" of ")
    if of and (first := _one(one)) is not None:
        return QCoreApplication.translate("Translated", "{one} of {other}").format(
            one=first, other=_said(other)
        )
    short = _one(dutch, _SHORTEST_OF_OURS)
    return date_shown(dutch) if short is None else short


def _counted(dutch: str) -> str | None:
    """A number with what is counted, in the form that the language has for so many."""
    counted = _COUNTED.fullmatch(dutch)
    number = _number(counted[1]) if counted else None
    if counted is None or number is None:
        return None
    what = QCoreApplication.translate(COUNTED_BELOW, counted[2], None, number)
    if what == counted[2]:
        what = _look_up(counted[2])
    return f"{_number_like(counted[1], number)} {what}" if what != counted[2] else None


def _number(written: str) -> int | None:
    """What a number in digits or in letters is; None when it is something else."""
    from app.workshop.counted import NUMBER_WORDS

    if written.isdecimal():
        return int(written)
    if written in ("Een", "Eén"):
        return 1
    return NUMBER_WORDS.index(written.lower()) if written.lower() in NUMBER_WORDS else None


def _number_like(written: str, number: int) -> str:
    """A number in the language of the window, in digits or with a capital as it was written."""
    said = written if written.isdecimal() else in_letters(number)
    return said[:1].upper() + said[1:] if written[0].isupper() else said


def _look_up(dutch: str) -> str:
    return QCoreApplication.translate(CONTEXT, dutch)


class _Template(NamedTuple):
    source: str
    longest: str
    """Its longest piece without a value: looked for first, because that is quick."""
    letters: int
    pattern: re.Pattern[str]


@cache
def _templates() -> tuple[_Template, ...]:
    lines = resource("translations", "sjablonen.txt").read_text(encoding="utf-8").splitlines()
    return tuple(sorted(map(_template, lines), key=lambda one: len(one.longest), reverse=True))


def _template(line: str) -> _Template:
    source = line.replace("\\n", "\n")
    pieces = re.split(r"(\{\w+\})", source)
    fixed = pieces[::2]
    letters = sum(letter.isalpha() for letter in "".join(fixed))
    return _Template(source, max(fixed, key=len), letters, re.compile("".join(_pattern(pieces)), re.DOTALL))


def _pattern(pieces: list[str]) -> Iterator[str]:
    for place, piece in enumerate(pieces):
        name = piece[1:-1]
        yield f"(?P<{name}>{_VALUES.get(name, '.+?')})" if place % 2 else re.escape(piece)
