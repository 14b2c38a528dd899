"""Text cut into words and lines: which letters stand where, before anything is drawn.

Import this where it is used: it brings reportlab with it.

Why not reportlab's own paragraph: it can't turn lines round for scripts from the right (the package that
it wants for that is not to be had), reads people's text as markup, and takes minutes over a very long one.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, TypeAlias

from app.exports.pdf_fonts import PICTURE, stretches, width_of
from app.exports.pdf_joining import is_mark, joined
from app.exports.pdf_order import by_eye, has_right_to_left, levels, turned
from app.foundation.text import xml_text

_BREAKS = re.compile("\r\n|[\r\n\u2028\u2029\u000b\u000c\u0085]")
_SPACES = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_AFTER_THESE = re.compile("[/?&=#._-](?=[^/])")
"""Where an address that is longer than a line may be cut."""


@dataclass(frozen=True, slots=True)
class Inline:
    """A stretch of text in one look. ``target`` is an address, or ``#`` and the name of a place in the file.

    ``raised`` makes it small and high, as the number of a note.
    """

    text: str
    bold: bool = False
    italic: bool = False
    target: str = ""
    raised: bool = False


class Piece(NamedTuple):
    """Letters to be drawn together, in the order of the eye; a ``level`` that is odd reads from the right.

    ``size`` is in points, ``width`` too. ``font`` can be ``PICTURE``.
    """

    text: str
    font: str
    size: float
    width: float
    target: str
    raised: bool
    level: int


class Word(NamedTuple):
    """What no line may break, and the space after it, if any."""

    width: float
    pieces: tuple[Piece, ...]
    space: Piece | None


Line: TypeAlias = tuple[Piece, ...]
"""From left to right."""

BREAK = Word(0, (), None)
"""A line ends here, wherever it got."""


def words_of(inlines: Iterable[Inline], size: float, base: int) -> list[Word]:
    """Text as words, for letters of ``size`` points; ``base`` is 1 when it reads from the right."""
    made: list[Word] = []
    for number, line in enumerate(_lines(inlines)):
        if number:
            made.append(BREAK)
        whole = "".join(inline.text for inline in line)
        if base or has_right_to_left(whole):
            _cut(_two_ways(line, whole, size, base), made)
        else:
            _cut((piece for inline in line for piece in _one_way(inline, size)), made)
    return made


def lines_of(words: Iterable[Word], width: float) -> list[Line]:
    """Words in lines of at most ``width`` points; a word that is longer than a line is cut."""
    lines: list[Line] = []
    line: list[Word] = []
    filled = space = 0.0
    for word in words:
        if word is BREAK:
            lines.append(_placed(line))
            line, filled, space = [], 0.0, 0.0
            continue
        if filled + space + word.width > width + 0.001:
            if line:
                lines.append(_placed(line))
                line, filled, space = [], 0.0, 0.0
            if word.width > width:
                *whole, word = _chopped(word, width)
                lines += [_placed([part]) for part in whole]
        line.append(word)
        filled += space + word.width
        space = word.space.width if word.space else 0.0
    if line or not lines:
        lines.append(_placed(line))
    return lines


def _lines(inlines: Iterable[Inline]) -> Iterator[list[Inline]]:
    """Cut at hard ends of lines, without what no file can hold."""
    line: list[Inline] = []
    for inline in inlines:
        first, *others = _BREAKS.split(xml_text(inline.text))
        for number, text in enumerate((first, *others)):
            if number:
                yield line
                line = []
            spaced = _SPACES.sub(" ", text)
            line.append(Inline(spaced, inline.bold, inline.italic, inline.target, inline.raised))
    yield line


def _one_way(inline: Inline, size: float) -> Iterator[Piece]:
    small = size * 0.68 if inline.raised else size
    for font, text in stretches(inline.text, bold=inline.bold, italic=inline.italic):
        yield _piece(text, font, small, inline.target, raised=inline.raised)


def _two_ways(line: list[Inline], whole: str, size: float, base: int) -> Iterator[Piece]:
    """Pieces that each read one way, with letters joined and turned round, still in the order of reading."""
    owners = [number for number, inline in enumerate(line) for _letter in inline.text]
    level_of = levels(whole, base)
    letters = [(letter, owners[at], level_of[at]) for letter, at in joined(whole)]
    for (owner, level), group in groupby(letters, lambda one: one[1:]):
        text = "".join(letter for letter, _owner, _level in group)
        inline = line[owner]
        small = size * 0.68 if inline.raised else size
        for font, part in stretches(text, bold=inline.bold, italic=inline.italic):
            yield _piece(part, font, small, inline.target, raised=inline.raised, level=level)


def _piece(text: str, font: str, size: float, target: str, *, raised: bool = False, level: int = 0) -> Piece:
    return Piece(text, font, size, width_of(text, font) * size, target, raised, level)


def _cut(pieces: Iterable[Piece], made: list[Word]) -> None:
    """Cut pieces at their spaces, and add the words to ``made``."""
    open_ones: list[Piece] = []
    for piece in pieces:
        if " " not in piece.text:
            open_ones.append(piece)
            continue
        _text, font, size, _width, target, raised, level = piece
        gap = Piece(" ", font, size, width_of(" ", font) * size, target, raised, level)
        *ended, last = piece.text.split(" ")
        for text in ended:
            if text:
                width = width_of(text, font) * size
                open_ones.append(Piece(text, font, size, width, target, raised, level))
            if open_ones:
                made.append(Word(sum(one[3] for one in open_ones), tuple(open_ones), gap))
                open_ones = []
        if last:
            width = width_of(last, font) * size
            open_ones.append(Piece(last, font, size, width, target, raised, level))
    if open_ones:
        made.append(Word(sum(one[3] for one in open_ones), tuple(open_ones), None))


def _chopped(word: Word, width: float) -> list[Word]:
    """A word in parts that fit on a line; never fewer than one letter each."""
    parts: list[Word] = []
    part: list[Piece] = []
    room = width
    for piece in word.pieces:
        rest = piece
        if piece.font == PICTURE and piece.width > room and part:
            parts.append(Word(0, tuple(part), None))
            part, room = [], width
        while rest.width > room and rest.font != PICTURE:
            fits = _how_many(rest, room, first=not part)
            if fits:
                head = rest.text[:fits]
                part.append(_again(rest, head))
                rest = _again(rest, rest.text[fits:])
            if not rest.text:
                break
            parts.append(Word(0, tuple(part), None))
            part, room = [], width
        if rest.text:
            part.append(rest)
            room -= rest.width
    parts.append(Word(sum(piece.width for piece in part), tuple(part), word.space))
    return parts


def _how_many(piece: Piece, room: float, *, first: bool) -> int:
    """How many letters of a piece fit, cut after a sign of an address where there is one."""
    fits, filled = 0, 0.0
    for letter in piece.text:
        filled += width_of(letter, piece.font) * piece.size
        if filled > room:
            break
        fits += 1
    if fits == len(piece.text):
        return fits
    signs = [found.end() for found in _AFTER_THESE.finditer(piece.text, fits // 2, fits + 1)]
    fits = max((end for end in signs if end <= fits), default=fits)
    return fits or (1 if first else 0)


def _again(piece: Piece, text: str) -> Piece:
    return piece._replace(text=text, width=width_of(text, piece.font) * piece.size)


def _placed(words: list[Word]) -> Line:
    """The pieces of a line from left to right, as few as can be."""
    pieces: list[Piece] = []
    for number, (_width, own, space) in enumerate(words, 1):
        pieces += own
        if space is not None and number < len(words):
            pieces.append(space)
    if any(piece.level for piece in pieces):
        pieces = [_turned(pieces[place]) for place in by_eye([piece.level for piece in pieces])]
    if len(pieces) < 2:
        return tuple(pieces)
    line: list[Piece] = []
    for look, group in groupby(pieces, _look):
        same = list(group)
        if len(same) == 1 or look[0] == PICTURE:
            line += same
        else:
            text = "".join(one[0] for one in same)
            line.append(same[0]._replace(text=text, width=sum(one[3] for one in same)))
    return tuple(line)


def _look(piece: Piece) -> tuple[str, float, str, bool]:
    return piece[1], piece[2], piece[4], piece[5]


def _turned(piece: Piece) -> Piece:
    """Letters from the right in the order of the eye; a mark stays after its letter."""
    if piece.level % 2 == 0 or piece.font == PICTURE:
        return piece
    clusters: list[str] = []
    for letter in piece.text:
        if clusters and is_mark(letter):
            clusters[-1] += letter
        else:
            clusters.append(turned(letter))
    return piece._replace(text="".join(reversed(clusters)))
