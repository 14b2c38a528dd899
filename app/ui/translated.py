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

CONTEXT: Final = "Below"
_PROBE: Final = "Antwoord toegevoegd"
_OURS: Final = frozenset(
    (
        *("counted", "number_word", "alone_at_start", "words", "words2", "many", "more", "dots", "listed"),
        *("listed2", "joined", "pieces", "stands", "where", "at", "safe", "wrong", "inside", "thing", "what"),
        *("said", "notes", "length", "duration_words", "time_words", "with_article", "of_whom", "bound"),
    )
)
"""Values that the program says itself; any other is of people."""
_MONTHS: Final = re.compile(
    r"\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b"
)
_COUNTED: Final = re.compile(r"(?s)(\S+) (.+)")
_SHORTEST: Final = 5
"""Letters of a template without its values: "bij {place}" would be recognised in words of people."""
_QUOTED: Final = re.compile("[‘’'“”]")
"""A title between quotation marks may have "en" in it."""
_LIST: Final = re.compile(r", | en ")


def translated(dutch: str) -> str:
    """A sentence, or several after each other, in the language of the window."""
    probe = _look_up(_PROBE)
    return dutch if probe == _PROBE or not dutch else _in(dutch, probe)


def date_shown(dutch: str) -> str:
    """A date in words with its months and days in the language of the window."""
    return dutch if _look_up(_PROBE) == _PROBE else _MONTHS.sub(lambda found: _look_up(found[0]), dutch)


def counts_shown(dutch: str) -> str:
    """Numbers with their words in a row, such as "180 antwoorden, 82 post-its"."""
    return dutch if _look_up(_PROBE) == _PROBE or not dutch else _said(dutch)


def counted(number: int, one: str, more: str) -> str:
    """A number with its word, both in the language of the window: "één vraag", "two questions"."""
    from app.workshop.counted import number_word  # The start page has dates to show, and needs no more.

    return f"{_look_up(number_word(number))} {one if number == 1 else more}"


@lru_cache(maxsize=4096)
def _in(dutch: str, _language: str) -> str:
    whole = _one(dutch)
    if whole is not None:
        return whole
    sentences = re.split(r"(?<=[.!?:]) ", dutch)
    said = []
    while sentences:
        for most in range(len(sentences), 0, -1):
            found = _one(" ".join(sentences[:most]))
            if found is not None or most == 1:
                said.append(sentences[0] if found is None else found)
                del sentences[:most]
                break
    return " ".join(said)


def _one(dutch: str) -> str | None:
    """One sentence; None when nobody translated it."""
    words = _look_up(dutch)
    if words != dutch:
        return words
    for template in _templates():
        if template.longest in dutch and (found := template.pattern.fullmatch(dutch)):
            words = _look_up(template.source)
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return words.format_map(MappingProxyType(values)) if words != template.source else None
    return None


def _value(name: str, value: str) -> str:
    return _said(value) if name in _OURS else value


def _said(dutch: str) -> str:
    """A few words that the program put in a sentence: with a number before them, or a list."""
    found = _one(dutch)
    if found is not None:
        return found
    parts = _LIST.split(dutch)
    if len(parts) > 1 and not _QUOTED.search(dutch):
        told = [_said(part) for part in parts]
        last = QCoreApplication.translate("Translated", "{others} en {last}")
        return last.format(others=", ".join(told[:-1]), last=told[-1])
    counted = _COUNTED.fullmatch(dutch)
    if counted:
        number, what = counted[1], _one(counted[2])
        said = _look_up(number.lower())
        return f"{said.capitalize() if number[0].isupper() else said} {what}" if what is not None else dutch
    return date_shown(dutch)


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
    made = (one for one in map(_template, lines) if one.letters >= _SHORTEST)
    return tuple(sorted(made, key=lambda one: len(one.longest), reverse=True))


def _template(line: str) -> _Template:
    source = line.replace("\\n", "\n")
    pieces = re.split(r"(\{\w+\})", source)
    fixed = pieces[::2]
    letters = sum(letter.isalpha() for letter in "".join(fixed))
    return _Template(source, max(fixed, key=len), letters, re.compile("".join(_pattern(pieces)), re.DOTALL))


def _pattern(pieces: list[str]) -> Iterator[str]:
    for place, piece in enumerate(pieces):
        yield f"(?P<{piece[1:-1]}>.+?)" if place % 2 else re.escape(piece)
