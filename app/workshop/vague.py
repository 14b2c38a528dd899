"""A gentle question back on a note that doesn't say yet what one does: "vertrouwen opbouwen".

The words come from a list in the resources. It only asks; it blocks nothing and changes nothing. A note with
something concrete on it, such as a quotation, a number or a thing, is left alone.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

from msgspec import Struct

from app.foundation import strict_yaml
from app.foundation.resources import resource

_QUOTED = re.compile(r"""["“„”«‘'][^"“”„«»‘’']{2,}["”“»’']""")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_WILD = r"[\w-]*"


class Prompt(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that say too little, and the question they get back."""

    ask: str
    words: tuple[str, ...]


class _VagueFile(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``most_words``: a longer note says enough. ``concrete`` are words for things and acts, in groups."""

    most_words: int
    prompts: tuple[Prompt, ...]
    concrete: tuple[tuple[str, ...], ...]


class VagueWords:
    """A list of words, made ready to look through a note."""

    def __init__(self, content: _VagueFile) -> None:
        self.most_words = content.most_words
        self._concrete = re.compile("|".join(_pattern(word) for group in content.concrete for word in group))
        self._prompts = [
            ([[re.compile(_pattern(word)) for word in term.split()] for term in prompt.words], prompt.ask)
            for prompt in content.prompts
        ]

    def is_concrete(self, words: list[str]) -> bool:
        """Whether one of the words is a thing, an act that can be seen, or a number."""
        return any(self._concrete.fullmatch(word) or any(map(str.isdigit, word)) for word in words)

    def ask(self, words: list[str]) -> str | None:
        """The question that the first vague term in the note gets back."""
        for terms, question in self._prompts:
            for term in terms:
                if all(any(wanted.fullmatch(word) for word in words) for wanted in term):
                    return question
        return None


def vague_prompt(text: str, words: VagueWords) -> str | None:
    """The question to ask back on a note, or None when it says what one does, or nothing we know."""
    if _QUOTED.search(text):
        return None
    said = _WORD.findall(_folded(text))
    if not said or len(said) > words.most_words or words.is_concrete(said):
        return None
    return words.ask(said)


@cache
def vague_words() -> VagueWords:
    """The list that comes with the program."""
    return read_vague_words(resource("woordenlijsten", "vaag.yaml"))


def read_vague_words(path: Path) -> VagueWords:
    """The list in a file. Raises KnownError that says where it is not one."""
    return VagueWords(strict_yaml.read(path, _VagueFile))


def _pattern(word: str) -> str:
    """A word of the list as a pattern; ``*`` stands for the rest of a word."""
    return _WILD.join(re.escape(_folded(piece)) for piece in word.split("*"))


def _folded(text: str) -> str:
    """Small letters without accents, so that "géén" and "geen" are one word."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
