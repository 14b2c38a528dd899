"""Numbers, plurals and lists as a sentence in Dutch has them."""

from collections.abc import Sequence
from typing import NamedTuple

NUMBER_WORDS = (
    *("nul", "één", "twee", "drie", "vier", "vijf", "zes"),
    *("zeven", "acht", "negen", "tien", "elf", "twaalf"),
)


class Noun(NamedTuple):
    """What something is called: one of it, and more."""

    one: str
    more: str


def number_word(number: int) -> str:
    """Up to twelve in letters, as people read it most easily; above that in digits."""
    return NUMBER_WORDS[number] if 0 <= number < len(NUMBER_WORDS) else str(number)


def counted(number: int, one: str, more: str) -> str:
    """A number with its word: "één vraag", "twee vragen", "15 vragen"."""
    return f"{number_word(number)} {one if number == 1 else more}"


def in_digits(number: int, one: str, more: str) -> str:
    """A number in digits with its word: "1 bron", "12 bronnen"."""
    return f"{number} {one if number == 1 else more}"


def at_start(sentence: str) -> str:
    """A sentence with its capital. "één" before what it counts is "Een" there, as people write it."""
    if sentence.startswith("één "):
        return "Een " + sentence[4:]
    return sentence[:1].upper() + sentence[1:]


def alone_at_start(sentence: str) -> str:
    """A sentence with its capital that begins with a number by itself: "Eén van Isaura"."""
    return "Eén" + sentence[3:] if sentence.startswith("één ") else at_start(sentence)


def listed(words: Sequence[str], most: int = 4, others: tuple[str, str] = ("ander", "andere")) -> str:
    """The words as "a, b en c"; of more than ``most`` the last are counted: "a, b en nog twee andere"."""
    shown = list(words)
    if len(shown) > most:
        left = len(shown) - most + 1
        shown = [*shown[: most - 1], f"nog {counted(left, *others)}"]
    return joined(shown)


def joined(words: Sequence[str]) -> str:
    """All the words as "a, b en c"."""
    return " en ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def quoted(words: str, longest: int = 60) -> str:
    """A title or a few words between quotation marks, cut at a space when it is long."""
    flat = " ".join(words.split())
    if len(flat) > longest:
        flat = flat[:longest].rsplit(" ", 1)[0].rstrip(",;:.") + " …"
    return f"‘{flat}’"
