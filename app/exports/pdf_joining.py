"""Arabic letters in the forms that their neighbours ask, for a writer that draws one letter after the other.

Arabic letters have up to four forms, by what stands beside them. Unicode names these forms, and our font
has them; a lam with an alef, and a shadda with a vowel sign, are one letter together.
"""

import re
from functools import cache
from unicodedata import combining, decomposition

_FORMS = ("<isolated>", "<final>", "<initial>", "<medial>")
_LAM = "ل"
_ALEFS = {"ا": "\ufefb", "أ": "\ufef7", "إ": "\ufef9", "آ": "\ufef5"}
"""After a lam these are written as one letter with it; its final form is the next code."""
_SHADDA = "\u0651"
_WITH_SHADDA = {
    "\u064c": "\ufc5e",
    "\u064d": "\ufc5f",
    "\u064e": "\ufc60",
    "\u064f": "\ufc61",
    "\u0650": "\ufc62",
}
_JOIN_BOTH_SIDES = frozenset("ـ\u200d")
"""The stroke that makes words longer, and the joiner that can't be seen."""
_ARABIC = re.compile("[\u0600-\u06ff]")


def joined(text: str) -> list[tuple[str, int]]:
    """Each letter in its form, with the place in ``text`` of the (first) letter that it stands for."""
    if not _ARABIC.search(text):
        return list(zip(text, range(len(text)), strict=True))
    letters = _with_their_marks(text)
    bases = [place for place, (letter, _at) in enumerate(letters) if not is_mark(letter)]
    made = list(letters)
    for order, place in enumerate(bases):
        letter, at = letters[place]
        forms = _forms().get(letter)
        if forms is None:
            continue
        before = letters[bases[order - 1]][0] if order else ""
        after = letters[bases[order + 1]][0] if order + 1 < len(bases) else ""
        reached = _reaches_on(before) and ("<final>" in forms)
        reaches = "<initial>" in forms and _takes(after)
        made[place] = (forms.get(_FORMS[reached + 2 * reaches], letter), at)
    return made


def is_mark(letter: str) -> bool:
    """Whether it is written over or under the letter before it."""
    return combining(letter) != 0 or "\ufc5e" <= letter <= "\ufc63"


def _with_their_marks(text: str) -> list[tuple[str, int]]:
    """Lam and alef as one letter, shadda and vowel as one mark."""
    made: list[tuple[str, int]] = []
    lam: int | None = None
    for at, letter in enumerate(text):
        previous = made[-1][0] if made else ""
        if _SHADDA in (letter, previous) and (together := _together(previous, letter)):
            made[-1] = (together, made[-1][1])
        elif lam is not None and letter in _ALEFS:
            made[lam] = (_ALEFS[letter], made[lam][1])
            lam = None
        else:
            if not is_mark(letter):
                lam = len(made) if letter == _LAM else None
            made.append((letter, at))
    return made


def _together(first: str, second: str) -> str | None:
    vowel = second if first == _SHADDA else first
    return _WITH_SHADDA.get(vowel)


def _reaches_on(letter: str) -> bool:
    return letter in _JOIN_BOTH_SIDES or "<initial>" in _forms().get(letter, {})


def _takes(letter: str) -> bool:
    return letter in _JOIN_BOTH_SIDES or "<final>" in _forms().get(letter, {})


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Letter → form → the letter in that form, from Unicode's own table of presentation forms."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFDFF), *range(0xFE70, 0xFEFD)):
        form, *letters = decomposition(chr(code)).split()[:3] or [""]
        if form in _FORMS and len(letters) == 1:
            found.setdefault(chr(int(letters[0], 16)), {})[form] = chr(code)
    for alone in _ALEFS.values():
        found[alone] = {"<isolated>": alone, "<final>": chr(ord(alone) + 1)}
    return found
