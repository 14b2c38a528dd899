"""Runs as Markdown: bold, italic, links and citations around escaped text.

Markdown can't mark every stretch of text: ``**vet **`` is not bold, nor is ``a**"b"**c``. So a
marked stretch is written in a few ways, each is read back, and the one that keeps most looks wins.
Letters, links and citations are kept by all of them.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import groupby
from typing import TypeAlias

from app.prose.blocks import Run, Runs, joined
from app.prose.markdown import CITATION_SCHEME, parse_line
from app.prose.markdown_escape import escape_inside, escape_start

_WHITE = "".join(
    map(chr, (9, 10, 11, 12, 13, 32, 160, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))
)
"""What counts as white space next to a star."""
EDGES = _WHITE + "\u2028\u2029"
"""What Markdown drops at both ends of a paragraph, heading or cell."""


_LONGEST_STRETCH = 400
"""Runs that touch, all marked, in one line: with more of them it is no text that people made."""


def write_paragraph(runs: Runs) -> str:
    """The Markdown of a paragraph; ``runs`` are normal. No line of it begins anything else."""
    return "\n".join(map(escape_start, write_runs(runs).split("\n")))


@lru_cache(maxsize=256)
def write_runs(runs: Runs) -> str:
    """The Markdown of ``runs``, which are normal, where nothing stands at the start of a line."""
    pieces: list[str] = []
    end = 0
    for marked, units in groupby(_units(runs), key=lambda unit: any(run.bold or run.italic for run in unit)):
        stretch = tuple(run for unit in units for run in unit)
        start, end = end, end + len(stretch)
        if marked:
            before = _kind(runs[start - 1], -1) if start else ""
            after = _kind(runs[end], 0) if end < len(runs) else ""
            pieces.append(_best(stretch, before, after))
        else:
            pieces.append(_nested(stretch, _WAYS[0]))
    return _glued(pieces)


def _units(runs: Runs) -> Iterator[Runs]:
    """What must be written in one go: all runs of one link or citation, else each run alone."""
    for behind, part in groupby(runs, key=_behind):
        if behind == (None, ()):
            yield from ((run,) for run in part)
        else:
            yield tuple(part)


def _behind(run: Run) -> tuple[str | None, tuple[str, ...]]:
    return run.link, run.cites


def _kind(run: Run, at: int) -> str:
    """``a`` for a letter, ``.`` for punctuation, nothing for white space."""
    if _behind(run) != (None, ()):
        return "."
    char = run.text[at]
    return "" if char in _WHITE else "." if _is_punctuation(char) else "a"


def _is_punctuation(char: str) -> bool:
    from markdown_it.common.utils import isMdAsciiPunct, isPunctChar

    return isMdAsciiPunct(ord(char)) or isPunctChar(char)


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to write marks: which goes outside when two begin together, and the letter for italic."""

    outside: tuple[str, ...] = ("behind", "bold", "italic")
    italic: str = "*"
    longest_first: bool = True


_WAYS = (
    _Way(),
    _Way(italic="_"),
    _Way(("behind", "italic", "bold")),
    _Way(("behind", "italic", "bold"), longest_first=False),
    _Way(longest_first=False),
    _Way(italic="_", longest_first=False),
    _Way(("bold", "italic", "behind")),
)


_Letter: TypeAlias = tuple[str, bool, bool, str | None, tuple[str, ...]]


def _best(stretch: Runs, before: str, after: str) -> str:
    """The way of writing ``stretch`` that loses fewest looks between these neighbours."""
    if _is_plain_word(stretch):
        return _nested(stretch, _WAYS[0])
    wanted = _letters(stretch)
    best, least = "", len(wanted) * 2 + 1
    for attempt in _attempts(stretch, before, after):
        written = attempt()
        read = parse_line(_glued((before, written, after)))
        if read == stretch and not before and not after:
            return written
        back = _letters(read)
        back = back[len(before) : len(back) - len(after)]
        if len(back) != len(wanted) or without_marks(_of(back)) != without_marks(stretch):
            continue
        lost = sum((a[1] != b[1]) + (a[2] != b[2]) for a, b in zip(wanted, back, strict=True))
        if lost < least:
            best, least = written, lost
        if not lost:
            break
    return best


def _is_plain_word(stretch: Runs) -> bool:
    """Whether stars round it always do: one run, with a letter at both ends, so any neighbour will do."""
    run = stretch[0]
    return (
        len(stretch) == 1 and _behind(run) == (None, ()) and run.text[0].isalnum() and run.text[-1].isalnum()
    )


def without_marks(runs: Runs) -> Runs:
    """``runs`` with nothing bold or italic."""
    return joined(replace(run, bold=False, italic=False) for run in runs)


def _of(letters: Iterable[_Letter]) -> Runs:
    return joined(Run(*letter) for letter in letters)


def _attempts(stretch: Runs, before: str, after: str) -> Iterator[Callable[[], str]]:
    plain = without_marks(stretch)
    if len(stretch) > _LONGEST_STRETCH:
        yield partial(_nested, plain, _WAYS[0])
        return
    yield from (partial(_nested, stretch, way) for way in _WAYS)
    bare = _without_edges(stretch, before, after)
    yield from (partial(_nested, bare, way) for way in _WAYS)
    bold_only = joined(replace(run, italic=False) for run in stretch)
    one_look = joined(replace(run, italic=run.italic and not run.bold) for run in stretch)
    for runs in (one_look, bold_only):
        yield from (partial(_nested, _without_edges(runs, before, after), way) for way in _WAYS)
    yield partial(_nested, plain, _WAYS[0])


def _letters(runs: Runs) -> list[_Letter]:
    return [(char, run.bold, run.italic, run.link, run.cites) for run in runs for char in run.text]


def _without_edges(stretch: Runs, before: str, after: str) -> Runs:
    """``stretch`` with plain punctuation where a mark would stand between a letter and punctuation."""
    letters = _letters(stretch)
    kinds = [before, *(_kind(Run(letter[0]), 0) for letter in letters), after]
    bold = _inside([letter[1] for letter in letters], kinds)
    italic = _inside([letter[2] for letter in letters], kinds)
    return joined(
        Run(char, is_bold, is_italic, link, cites)
        for (char, _, _, link, cites), is_bold, is_italic in zip(letters, bold, italic, strict=True)
    )


def _inside(marked: list[bool], kinds: list[str]) -> list[bool]:
    """``marked`` without the punctuation at both ends of a stretch that touches a letter."""
    marked = list(marked)
    for places in (range(len(marked)), reversed(range(len(marked)))):
        step = 1 if isinstance(places, range) else -1
        for at in places:
            edge = marked[at] and (not 0 <= at - step < len(marked) or not marked[at - step])
            if edge and kinds[at + 1] != "a" and kinds[at + 1 - step] == "a":
                marked[at] = False
    return marked


def _nested(runs: Iterable[Run], way: _Way, done: frozenset[str] = frozenset()) -> str:
    """``runs`` with the marks that are not ``done`` yet, the longest stretch first."""
    left = list(runs)
    pieces: list[str] = []
    while left:
        mark, end = _next_mark(left, way, done)
        if not mark:
            pieces.append(escape_inside(left.pop(0).text).replace("\n", "\\\n"))
        elif mark == "behind":
            inner = _nested(left[:end], way, done | {mark})
            pieces.append(f"[{inner}]({_address(left[0])})")
            del left[:end]
        else:
            before, inside, after = _peeled(left[:end], mark)
            left[:end] = [*before, *inside, *after]
            if before or not inside:
                continue
            star = "**" if mark == "bold" else way.italic
            pieces.append(star + _nested(inside, way, done | {mark}) + star)
            del left[: len(inside)]
    return _glued(pieces)


def _next_mark(runs: list[Run], way: _Way, done: frozenset[str]) -> tuple[str, int]:
    """The mark to open at the first run, and how many runs it holds."""
    ends = {mark: _reach(runs, mark, done) for mark in way.outside if mark not in done}
    open_here = [mark for mark, end in ends.items() if end]
    if not open_here:
        return "", 0
    mark = max(open_here, key=lambda mark: ends[mark]) if way.longest_first else open_here[0]
    return mark, ends[mark]


def _reach(runs: list[Run], mark: str, done: frozenset[str]) -> int:
    """How many runs from the first on have ``mark``, without a part of a link or citation."""
    if mark == "behind":
        behind = _behind(runs[0])
        if behind == (None, ()):
            return 0
        return next((at for at, run in enumerate(runs) if _behind(run) != behind), len(runs))
    end = next((at for at, run in enumerate(runs) if not getattr(run, mark)), len(runs))
    if "behind" not in done:
        while 0 < end < len(runs) and runs[end].text and _behind(runs[end - 1]) == _behind(runs[end]):
            if _behind(runs[end]) == (None, ()):
                break
            end -= 1
    return end


def _peeled(runs: list[Run], mark: str) -> tuple[list[Run], list[Run], list[Run]]:
    """White space, the rest, white space: a mark must touch its words."""
    before: list[Run] = []
    after: list[Run] = []
    left = list(runs)
    while left and left[0].text[0] in EDGES:
        run = left.pop(0)
        rest = run.text.lstrip(EDGES)
        before.append(_unmarked(run, run.text[: len(run.text) - len(rest)], mark))
        if rest:
            left.insert(0, replace(run, text=rest))
    while left and left[-1].text[-1] in EDGES:
        run = left.pop()
        rest = run.text.rstrip(EDGES)
        after.insert(0, _unmarked(run, run.text[len(rest) :], mark))
        if rest:
            left.append(replace(run, text=rest))
    return before, left, after


def _unmarked(run: Run, text: str, mark: str) -> Run:
    return replace(run, text=text, bold=run.bold and mark != "bold", italic=run.italic and mark != "italic")


def _glued(pieces: Iterable[str]) -> str:
    """All pieces together; an exclamation mark before a link does not make it a picture."""
    glued: list[str] = []
    for piece in pieces:
        if piece.startswith("[") and glued and glued[-1].endswith("!"):
            glued[-1] = glued[-1][:-1] + "\\!"
        if piece:
            glued.append(piece)
    return "".join(glued)


def _address(run: Run) -> str:
    if run.cites:
        return CITATION_SCHEME + ",".join(run.cites)
    address = (run.link or "").replace("\\", "\\\\").replace("|", "\\|").replace("&", "\\&")
    address = address.replace("\\&", "&") if ";" not in address else address
    if address.count("(") != address.count(")") or ")(" in address or "((" in address:
        address = address.replace("(", "\\(").replace(")", "\\)")
    return address
