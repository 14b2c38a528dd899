"""Bits of a draft that its writer left for later: ``[uur na te vragen]``, ``TODO``, ``???``, ``xxx``.

Only what nobody would write in a finished text counts: a form that parents don't have "in te vullen" is
no bit. What is found is a hint to look, never changed by itself.
"""

import re
from dataclasses import dataclass

from app.prose.blocks import plain_text
from app.prose.markdown import parse

_LATER = r"(?:na[ ]te[ ](?:vragen|kijken|gaan)|navragen|(?:in|aan)[ ]te[ ]vullen|te[ ](?:bepalen|checken))"
_BIT = re.compile(
    rf"""
      \[ [^\[\]\n]* (?:\b{_LATER}\b | \bTODO\b | \?{{2,}} | \bx{{3,}}\b) [^\[\]\n]* \]
    | \( [^()\n]* \b{_LATER}\b [^()\n]* \)
    | \b TO[ ]?DO \b :?
    | (?:^ | (?<=[\n\t])) (?:na[ ]te[ ]vragen | (?:in|aan)[ ]te[ ]vullen)\b
    | \b (?:nog|verder) \s {_LATER}\b
    | \?{{3,}}
    | _{{4,}}
    | \b x{{3,}} \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TODO = re.compile(r"to[ ]?do:?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bit:
    """A place in a draft, by offsets in the plain text of its blocks (code points)."""

    step_id: str
    start: int
    end: int
    words: str
    """What stands there."""

    @property
    def short(self) -> str:
        """What to call it in a sentence: "een TODO", "‘openingsuur na te vragen’"."""
        if _TODO.fullmatch(self.words):
            return "een TODO"
        inner = self.words.strip("[]() \t").partition(":")[0].strip()
        return f"‘{inner or self.words}’"


def bits_in(step_id: str, draft: str) -> tuple[Bit, ...]:
    """What is still open in a draft, in reading order."""
    return bits_in_words(step_id, plain_text(parse(draft)))


def bits_in_words(step_id: str, words: str) -> tuple[Bit, ...]:
    """The same of the plain text of a draft, for who has that already (``Drafts.plain``)."""
    return tuple(
        Bit(step_id, found.start(), found.end(), found.group())
        for found in _BIT.finditer(words)
        if not _is_a_word(found.group())
    )


def _is_a_word(words: str) -> bool:
    """Small letters "todo" can be anything (a Spanish word); in capitals or with a colon it is a note."""
    return _TODO.fullmatch(words) is not None and not (words.endswith(":") or words.isupper())
