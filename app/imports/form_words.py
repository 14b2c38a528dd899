"""What the words of a line tell of it: a question, a thing to do, a title, an explanation."""

import re

from app.foundation.word_places import ROOM_SIGNS

_ASKED = re.compile(r"(.{2,400}\?)[\s)”\"'’]*(.*)", re.DOTALL)
_REST = 400
"""Letters that may follow a question and still explain it."""
_DO = re.compile(
    r"(?:geef|beschrijf|omschrijf|noem|schets|vertel|vermeld|licht|leg|vul|som|duid|schrijf|benoem|verduidelijk|"
    r"bespreek|toon|kruis|voeg|maak|stel|motiveer|onderbouw|argumenteer|situeer|definieer|formuleer|vat|lijst|"
    r"beantwoord|werk|describe|explain|list)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?:deel|onderdeel|rubriek|blok|vraag|hoofdstuk|luik|stap)\s+(?:\d+(?:\.\d+)*|[A-Za-z]|[IVX]+)\s*[.:)–-]+|"
    r"\d{1,2}(?:\.\d{1,2})+\s*[.:)–-]*|\d{1,2}\s*[.:)–-]+|[A-Z][.)]|[IVX]{1,4}[.)])\s*",
    re.IGNORECASE,
)
_LONGEST_TITLE = 80
_LONGEST_LABEL = 150


def one_line(text: str) -> str:
    """Without line ends and double spaces."""
    return " ".join(text.split())


def without_number(text: str) -> str:
    """A title or a question without the number that was typed before it."""
    words = one_line(text)
    found = _NUMBER.match(words)
    rest = words[found.end() :] if found else ""
    return rest if any(letter.isalpha() for letter in rest) else words


def has_number(text: str) -> bool:
    """Whether a number was typed before a title."""
    return without_number(text) != one_line(text)


def asked(text: str) -> tuple[str, str] | None:
    """A question and what explains it behind it on the same line; None when nothing is asked."""
    words = without_number(text)
    found = _ASKED.fullmatch(words)
    if found is None or len(found[2]) > _REST:
        return None
    return (words, "") if not any(letter.isalpha() for letter in found[2]) else (found[1], found[2].strip())


def is_task(text: str) -> bool:
    """Whether a line tells to write something: "Beschrijf de doelgroep."."""
    return _DO.match(without_number(text)) is not None


def is_label(text: str) -> bool:
    """Whether a line is short enough to be the name of what goes under it."""
    words = one_line(text)
    return len(words) <= _LONGEST_LABEL and not words.endswith((".", "!", ";", ","))


def is_title(text: str) -> bool:
    """Whether a line reads as a title."""
    words = one_line(text)
    return len(words) <= _LONGEST_TITLE and not words.endswith(("?", ".", ":", "!", ";", ","))


def is_aside(text: str) -> bool:
    """Whether all of a line stands in brackets."""
    words = one_line(text)
    return words.startswith("(") and words.endswith(")")


def as_label(text: str) -> str:
    """A label without its number and its colon."""
    return without_number(text).rstrip(" :")


def has_words(text: str) -> bool:
    """Whether there is anything to read."""
    return ROOM_SIGNS.fullmatch(text) is None and any(letter.isalnum() for letter in text)
