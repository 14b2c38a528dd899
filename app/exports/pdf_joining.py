"""Arabic for a writer that knows only letters from left to right: joined, and in the order of the eye.

reportlab draws one letter after the other. Arabic letters have up to four forms, by what stands beside
them; Unicode names these forms, and our font has them. Right-to-left stretches are turned round line by
line, because only a whole line can be: numbers and Latin words inside one keep their own direction.
"""

import re
from collections.abc import Callable
from functools import cache
from unicodedata import bidirectional, combining, decomposition, mirrored

_FORMS = ("<isolated>", "<final>", "<initial>", "<medial>")
_ALEFS = {"ا": "\ufefb", "أ": "\ufef7", "إ": "\ufef9", "آ": "\ufef5"}
"""After a lam these are written as one letter with it; its final form is the next code."""
_LAM = "ل"
_RIGHT_TO_LEFT = ("R", "AL", "NSM")
_TURNED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
_STRETCH = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+(?:[^\\w<>]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*"
)


def has_right_to_left(text: str) -> bool:
    """Whether any letter goes from right to left; most text has none."""
    return any(bidirectional(letter) in ("R", "AL") for letter in text)


def turned_inside(text: str) -> str:
    """A line that reads from the left, with its right-to-left stretches joined and turned round."""
    return _STRETCH.sub(lambda found: turned(found[0]), text)


def turned(line: str) -> str:
    """A line that reads from the right, in the order of the eye."""
    pieces: list[str] = []
    for letter in _joined(line):
        direction = bidirectional(letter)
        if direction in ("L", "EN", "AN") or (pieces and _goes_on(pieces[-1], letter)):
            if pieces and bidirectional(pieces[-1][0]) in ("L", "EN", "AN"):
                pieces[-1] += letter
                continue
        elif combining(letter) and pieces:
            pieces[-1] += letter  # a vowel sign stays with its letter
            continue
        elif mirrored(letter):
            letter = _TURNED.get(letter, letter)
        pieces.append(letter)
    return "".join(reversed(pieces))


def lines_of(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Text that reads from the right, cut at spaces into lines that fit, each in the order of the eye."""
    lines: list[str] = []
    for part in text.split("\n"):
        line = ""
        for word in part.split(" "):
            longer = f"{line} {word}" if line else word
            if line and not fits(longer):
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return [turned(line) for line in lines]


def _goes_on(piece: str, letter: str) -> bool:
    """Whether a point or a comma belongs to the number before it."""
    return letter in ".,:/-" and bidirectional(piece[-1]) in ("EN", "AN")


def _joined(text: str) -> str:
    """Each Arabic letter in the form that its neighbours ask."""
    text = re.sub(f"{_LAM}([{''.join(_ALEFS)}])", lambda found: _ALEFS[found[1]], text)
    made = []
    for place, letter in enumerate(text):
        forms = _forms().get(letter)
        if forms is None:
            made.append(letter)
            continue
        before = _reaches_on(text, place)
        after = "<initial>" in forms and _takes(text, place)
        form = _FORMS[before + 2 * after]
        made.append(forms.get(form, letter))
    return "".join(made)


def _reaches_on(text: str, place: int) -> bool:
    """Whether the letter before this one joins what comes after it."""
    before = next((letter for letter in reversed(text[:place]) if not combining(letter)), "")
    return "<initial>" in _forms().get(before, {})


def _takes(text: str, place: int) -> bool:
    """Whether the letter after this one joins what comes before it."""
    after = next((letter for letter in text[place + 1 :] if not combining(letter)), "")
    return "<final>" in _forms().get(after, {})


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
