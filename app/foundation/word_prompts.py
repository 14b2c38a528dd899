"""What stands in a room of a form until somebody writes there."""

import re

_STANDARD = re.compile(
    r"(?:klik|tik)(?: of (?:klik|tik))?\b.*|(?:click|tap)(?: or tap)?\b.*|choose an item\.?|kies een item\.?|"
    r"typ(?: of plak)? hier\b.*|(?:vul|schrijf) (?:hier|dit)\b.*|selecteer een\b.*|"
    r"(?:cliquez|klicken|wählen)\b.*|enter text\b.*",
    re.IGNORECASE | re.DOTALL,
)
_BRACKETS = re.compile(r"\[[^\[\]]*\]|<[^<>]*>|«[^«»]*»")
_LONGEST = 300


def is_prompt(text: str) -> bool:
    """Whether a text only asks to be written over: in square brackets, or as Word says it."""
    words = " ".join(text.split())
    if not words or len(words) > _LONGEST:
        return False
    return _BRACKETS.fullmatch(words) is not None or _STANDARD.fullmatch(words) is not None


def own_prompt(text: str) -> str:
    """What a prompt explains; empty for one that Word puts there by itself."""
    words = " ".join(text.split())
    if _STANDARD.fullmatch(words) or not any(letter.isalpha() for letter in words):
        return ""
    return words.strip("[]<>«» ") if _BRACKETS.fullmatch(words) else words
