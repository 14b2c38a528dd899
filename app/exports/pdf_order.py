"""In which order letters stand for the eye, when scripts from the left and from the right meet.

This is Unicode's algorithm (UAX #9) for one paragraph, but for the marks by which a text can force an
order: people don't type them, and they are not drawn. A level is even where one reads from the left and
odd where one reads from the right; each level lies inside the one before.
"""

from collections.abc import Sequence
from unicodedata import bidirectional

_LETTERS = frozenset(("L", "R", "AL"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))
_NUMBERS = frozenset(("EN", "AN"))
_DROPPED = frozenset(("BN", "LRE", "RLE", "LRO", "RLO", "PDF"))
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_TURNED = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))


def has_right_to_left(text: str) -> bool:
    """Whether any letter goes from right to left; most text has none."""
    return (
        not text.isascii()
        and max(text) > "\u0590"
        and any(bidirectional(letter) in ("R", "AL") for letter in text)
    )


def levels(text: str, base: int) -> list[int]:
    """The level of each letter of a paragraph that reads from the left (0) or from the right (1)."""
    side = "R" if base else "L"
    kinds = [bidirectional(letter) or "L" for letter in text]
    _marks_follow_their_letter(kinds, side)
    _numbers_by_what_stands_before(kinds, side)
    _brackets(text, kinds, side)
    _neutrals(kinds, side)
    return [_level(kind, base) for kind in kinds]


def by_eye(line: Sequence[int]) -> list[int]:
    """The places of a line's pieces from left to right, from the level of each."""
    order = list(range(len(line)))
    odd = [level for level in line if level % 2]
    if not odd:
        return order
    for level in range(max(line), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and line[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def turned(letter: str) -> str:
    """A bracket as it stands among letters from the right; any other letter as it is."""
    return _TURNED.get(letter, letter)


def _marks_follow_their_letter(kinds: list[str], side: str) -> None:
    """Rules W1 and X9."""
    before = side
    for place, kind in enumerate(kinds):
        if kind == "NSM" or kind in _DROPPED:
            kinds[place] = before
        before = kinds[place]


def _numbers_by_what_stands_before(kinds: list[str], side: str) -> None:
    """Rules W2 to W7."""
    letter = side
    for place, kind in enumerate(kinds):
        if kind in _LETTERS:
            letter = kind
        elif kind == "EN" and letter == "AL":
            kinds[place] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):
        kind, before, after = kinds[place], kinds[place - 1], kinds[place + 1]
        if before == after and (
            (kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN")
        ):
            kinds[place] = before
    _signs_beside_numbers(kinds)
    letter = side
    for place, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[place] = "ON"
        elif kind in ("L", "R"):
            letter = kind
        elif kind == "EN" and letter == "L":
            kinds[place] = "L"


def _signs_beside_numbers(kinds: list[str]) -> None:
    """A percent or euro sign goes with the number beside it."""
    for places in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        step = -1 if places.step > 0 else 1
        for place in places:
            if kinds[place] == "ET" and kinds[place + step] == "EN":
                kinds[place] = "EN"


def _brackets(text: str, kinds: list[str], side: str) -> None:
    """Rule N0: two brackets go with what stands between them."""
    for start, end in _pairs(text, kinds):
        inside = {_strong(kind) for kind in kinds[start + 1 : end]} - {""}
        if side in inside:
            kinds[start] = kinds[end] = side
        elif inside:
            (other,) = inside
            before = next((_strong(kind) for kind in reversed(kinds[:start]) if _strong(kind)), side)
            if before == other:
                kinds[start] = kinds[end] = other
            else:
                kinds[start] = kinds[end] = side


def _pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    open_ones: list[int] = []
    found = []
    for place, letter in enumerate(text):
        if kinds[place] != "ON":
            continue
        if letter in _PAIRS:
            open_ones.append(place)
        elif letter in _PAIRS.values():
            for depth in range(len(open_ones) - 1, -1, -1):
                if _PAIRS[text[open_ones[depth]]] == letter:
                    found.append((open_ones[depth], place))
                    del open_ones[depth:]
                    break
    return sorted(found)


def _neutrals(kinds: list[str], side: str) -> None:
    """Rules N1 and N2: what has no direction goes with both sides when they agree."""
    place = 0
    while place < len(kinds):
        if kinds[place] not in _NEUTRAL:
            place += 1
            continue
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = _strong(kinds[place - 1]) if place else side
        after = _strong(kinds[end]) if end < len(kinds) else side
        kinds[place:end] = [before if before == after else side] * (end - place)
        place = end


def _strong(kind: str) -> str:
    """L or R; a number counts as R, anything else as nothing."""
    return "R" if kind in _NUMBERS else kind if kind in ("L", "R") else ""


def _level(kind: str, base: int) -> int:
    if base % 2 == 0:
        return base + (1 if kind == "R" else 2 if kind in _NUMBERS else 0)
    return base + (1 if kind == "L" or kind in _NUMBERS else 0)
