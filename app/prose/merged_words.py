"""Two people changed one line: the words of both, where they don't get in each other's way.

Words that nobody touched keep all that our line has: how they look, and what they rest on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.prose.blocks import Run, Runs, cut, joined, runs_text
from app.prose.difference import words_of


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a line. ``clash``: both changed the same words, and theirs stand here."""

    runs: Runs
    clash: bool = False


def merged_runs(ours: Runs, before: Runs, theirs: Runs) -> Merged:
    """Our line with what they changed in ``before``."""
    mine, was, other = _tokens(ours), _tokens(before), _tokens(theirs)
    to_mine, to_other = dict(_same(was, mine)), dict(_same(was, other))
    stable = [at for at in range(len(was)) if at in to_mine and at in to_other]
    made: list[Run] = []
    clash = False
    a = b = c = 0
    for at in (*stable, len(was)):
        is_end = at == len(was)
        mine_at, other_at = (len(mine), len(other)) if is_end else (to_mine[at], to_other[at])
        chunk = _Chunk(mine[a:mine_at], was[b:at], other[c:other_at])
        clash = clash or chunk.clash
        made += chunk.runs
        if not is_end:
            made += _kept(mine[mine_at], was[at], other[other_at])
        a, b, c = mine_at + 1, at + 1, other_at + 1
    return Merged(joined(made), clash)


def carried(ours: Runs, theirs: Runs) -> Runs:
    """Their line, in which the words that are also in ours rest on what they rest on there."""
    return merged_runs(ours, ours, theirs).runs


@dataclass(frozen=True, slots=True)
class _Token:
    """A word or a sign with the white space after it, in its looks."""

    word: str
    runs: Runs
    space: Runs


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What stands between two words that all three have."""

    mine: Sequence[_Token]
    was: Sequence[_Token]
    other: Sequence[_Token]

    @property
    def clash(self) -> bool:
        mine, was, other = map(_words, (self.mine, self.was, self.other))
        return mine != was and other not in (was, mine)

    @property
    def runs(self) -> Runs:
        mine, was, other = map(_words, (self.mine, self.was, self.other))
        if other in (was, mine):
            return _all(self.mine)
        found = {there: here for here, there in _same(self.mine, self.other)}
        told = [
            _with_cites(token, self.mine[found[at]]) if at in found else token
            for at, token in enumerate(self.other)
        ]
        return _all(told)


def _kept(mine: _Token, was: _Token, other: _Token) -> Runs:
    """A word that stands in all three; a look that they gave it counts."""
    if _looks(was.runs) == _looks(other.runs):
        respaced = runs_text(was.space) != runs_text(other.space)
        return (*mine.runs, *(other.space if respaced else mine.space))
    told = _with_cites(other, mine)
    return (*told.runs, *told.space)


def _with_cites(token: _Token, mine: _Token) -> _Token:
    """``token`` resting on what the same word of ours rests on."""
    if token.word != mine.word:
        return token
    cites = [run.cites for run in mine.runs for _letter in run.text]
    letters = [replace(run, text=letter) for run in token.runs for letter in run.text]
    told = joined(replace(run, cites=one) for run, one in zip(letters, cites, strict=True))
    space = token.space
    if runs_text(space) == runs_text(mine.space) and len({run.cites for run in mine.space}) == 1:
        space = tuple(replace(run, cites=mine.space[0].cites) for run in space)
    return _Token(token.word, told, space)


def _tokens(runs: Runs) -> list[_Token]:
    made = []
    at = 0
    for text in words_of(runs_text(runs)):
        word = text.rstrip()
        made.append(_Token(word, cut(runs, at, at + len(word)), cut(runs, at + len(word), at + len(text))))
        at += len(text)
    return made


def _same(before: Sequence[_Token], after: Sequence[_Token]) -> Iterable[tuple[int, int]]:
    """Places of the words that stay, in order."""
    from rapidfuzz.distance import Indel

    numbers: dict[str, int] = {}
    old, new = (
        [numbers.setdefault(token.word, len(numbers)) for token in tokens] for tokens in (before, after)
    )
    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            yield from zip(
                range(step.src_start, step.src_end), range(step.dest_start, step.dest_end), strict=True
            )


def _words(tokens: Iterable[_Token]) -> list[str]:
    return [token.word for token in tokens]


def _all(tokens: Iterable[_Token]) -> Runs:
    return tuple(run for token in tokens for run in (*token.runs, *token.space))


def _looks(runs: Runs) -> Runs:
    return joined(replace(run, cites=()) for run in runs)
