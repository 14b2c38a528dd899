"""What changed between two versions of a text, word by word, in a form that people can read.

A change that only touches what a passage rests on is no change; one that only touches bold, italic,
a link or the kind of a line is told apart from a change of words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import groupby, zip_longest

from app.prose.blocks import Blocks, Run
from app.prose.difference_lines import LARGEST_COMPARED, Line, Pair, Shape, lines_of, paired


class Kind(Enum):
    """What happened to some words. ``LOOK``: only how they look. ``LEFT``: moved, here they stood."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"
    LOOK = "look"
    MOVED = "moved"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words with the white space after them, and what happened to them."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of a draft: a paragraph, heading, item or table row (cells parted by tabs).

    ``level`` is that of a heading, or how deep an item stands (from 1). ``was`` is the shape it had
    before, when that is another; ``number`` the number before an item.
    """

    shape: Shape
    level: int
    pieces: tuple[Piece, ...]
    was: Shape | None = None
    number: int = field(default=0, compare=False)

    @property
    def is_changed(self) -> bool:
        """Whether anything in it is not as it was."""
        return self.was is not None or any(piece.kind is not Kind.SAME for piece in self.pieces)


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """The words of both texts, in order. All but what is gone makes ``after``, letter for letter.

    All but what is new makes ``before``, but for white space. Where hardly a word stays between two
    changes, it is told as gone and new again: that reads better than confetti.
    """
    if before == after:
        return (Piece(Kind.SAME, after),) if after else ()
    return tuple(_pieces(_calm(_steps(before, after))))


def blocks_difference(before: Blocks, after: Blocks) -> tuple[Passage, ...]:
    """All lines of both drafts, in the order of ``after``; what is gone stands where it was."""
    return tuple(map(_passage, paired(lines_of(before), lines_of(after))))


_SENTENCE = re.compile(r"(?:[^.!?\n]+[.!?\n]*|[.!?\n]+)\s*")
"""Only for a paragraph of tens of thousands of words; any cut will do."""
_WORD = re.compile(r"(?:[^\W_]+(?:[-'’./@_]+[^\W_]+)*|[^\w\s]|_+)?\s*")


def words_of(text: str) -> list[str]:
    """``text`` in words and signs, each with the white space behind it."""
    return [word for word in _WORD.findall(text) if word]


@dataclass(slots=True)
class _Step:
    """What stays (``same``: as it was and as it is), or what goes and comes at one place."""

    same: list[tuple[str, str]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    kind: Kind = Kind.SAME


def _steps(before: str, after: str) -> list[_Step]:
    from rapidfuzz.distance import Indel

    was, now = words_of(before), words_of(after)
    if len(was) * len(now) > LARGEST_COMPARED:
        was, now = _SENTENCE.findall(before), _SENTENCE.findall(after)
    if len(was) * len(now) > LARGEST_COMPARED:
        return [_Step(gone=[before], new=[after])]
    numbers: dict[str, int] = {}
    old, new = ([numbers.setdefault(word.rstrip(), len(numbers)) for word in words] for words in (was, now))
    steps: list[_Step] = []
    for step in Indel.opcodes(old, new):
        gone, come = was[step.src_start : step.src_end], now[step.dest_start : step.dest_end]
        if step.tag == "equal":
            steps.append(_Step(same=list(zip(gone, come, strict=True))))
            continue
        if not steps or steps[-1].same:
            steps.append(_Step())
        steps[-1].gone += gone
        steps[-1].new += come
    return steps


def _calm(steps: list[_Step]) -> list[_Step]:
    """``steps`` without the few words that happen to be the same between two changes."""
    calm: list[_Step] = []
    for step in steps:
        if len(calm) > 1 and not step.same and _is_chance(calm[-1].same, calm[-2], step):
            island = calm.pop().same
            calm[-1].gone += [was for was, _ in island] + step.gone
            calm[-1].new += [now for _, now in island] + step.new
        else:
            calm.append(step)
    return calm


def _is_chance(island: Sequence[tuple[str, str]], first: _Step, second: _Step) -> bool:
    """Whether so few words stay between two changes that they do not help a reader."""
    words = [now for _, now in island if now[0].isalnum()]
    if not ((first.gone or second.gone) and (first.new or second.new)):
        return False
    before, after = (len(step.gone) + len(step.new) for step in (first, second))
    drowned = min(before, after) > 2 * len(words) or before + after > 5 * len(words)
    return not words or (len(words) <= 2 and len("".join(words)) < 12 and drowned)


def _pieces(steps: Sequence[_Step]) -> Iterator[Piece]:
    """The pieces of ``steps``; white space that came or went with a change is part of the change."""
    for step, following in zip_longest(steps, steps[1:]):
        if not step.same:
            gone, new = "".join(step.gone), "".join(step.new)
            yield from (Piece(Kind.GONE, gone),) if gone.strip() else ()
            yield from (Piece(Kind.NEW if new.strip() else Kind.SAME, new),) if new else ()
            continue
        text = "".join(now for _, now in step.same)
        was, now = step.same[-1]
        if following is not None and not following.same and was != now:
            word = now.rstrip()
            following.gone.insert(0, was[len(word) :])
            following.new.insert(0, now[len(word) :])
            text = text[: len(text) - len(now) + len(word)]
        yield from (Piece(step.kind, text),) if text else ()


def _passage(pair: Pair) -> Passage:
    before, after = pair.before, pair.after
    line = after or before or Line(Shape.PARAGRAPH, 0, ())
    was = before.shape if before and after and before.shape is not after.shape else None
    if before is not None and after is not None:
        pieces = tuple(_line_pieces(before, after))
    elif after is not None:
        pieces = (Piece(Kind.MOVED if pair.moved else Kind.NEW, after.text),)
    else:
        pieces = (Piece(Kind.LEFT if pair.moved else Kind.GONE, line.text),)
    return Passage(line.shape, line.level, pieces, was, line.number)


def _line_pieces(before: Line, after: Line) -> Iterable[Piece]:
    if before.looks == after.looks or (before.is_plain and after.is_plain):
        return difference(before.text, after.text)
    return _pieces(list(_by_look(_calm(_steps(before.text, after.text)), before, after)))


def _by_look(steps: Iterable[_Step], before: Line, after: Line) -> Iterator[_Step]:
    """``steps`` in which the words that stayed but look otherwise are steps of their own."""
    old, new = _letter_looks(before), _letter_looks(after)
    at_old = at_new = 0
    for step in steps:
        if not step.same:
            at_old += len("".join(step.gone))
            at_new += len("".join(step.new))
            yield step
            continue
        kinds = []
        for was, now in step.same:
            length = len(now.rstrip())
            same = old[at_old : at_old + length] == new[at_new : at_new + length]
            kinds.append(Kind.SAME if same else Kind.LOOK)
            at_old += len(was)
            at_new += len(now)
        for kind, words in groupby(zip(kinds, step.same, strict=True), key=lambda one: one[0]):
            yield _Step(same=[word for _, word in words], kind=kind)


def _letter_looks(line: Line) -> list[Run]:
    """For each letter of a line a run that says how it looks."""
    return [look for run in line.looks for look in [replace(run, text="")] * len(run.text)]
