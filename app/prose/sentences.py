"""Where a Dutch sentence begins and ends, and which answers it rests on.

"bv.", "o.a.", "9.30 uur" and "A. Peeters" end no sentence; "enz." does when a capital follows.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from app.prose.blocks import Runs, runs_text


@dataclass(frozen=True, slots=True)
class Span:
    """A sentence: ``[start, end)`` in the plain text of its runs, without white space at its ends.

    ``cites`` are the contributions that any part of it rests on, in the order of the text.
    """

    start: int
    end: int
    cites: tuple[str, ...] = ()


def sentences(runs: Runs) -> tuple[Span, ...]:
    """The sentences of one paragraph, heading or cell. All that is not white space is in one of them."""
    text = runs_text(runs)
    starts = list(accumulate((len(run.text) for run in runs), initial=0))
    return tuple(
        Span(start, end, _cites(runs, starts, start, end)) for start, end in _spans(text) if start < end
    )


def sentence_at(spans: tuple[Span, ...], position: int) -> Span | None:
    """The sentence at ``position``; between two it is the one before, before the first the first."""
    found = bisect_right([span.start for span in spans], position)
    return spans[max(found - 1, 0)] if spans else None


_END = re.compile(r"\n+|[.!?…؟۔።]+[\"'”’»)\]]*(?=\s|$)")
_NEXT = re.compile(r"\s*[\"'“‘”«(\[¿¡]*")
_SHORT_ARTICLE = re.compile(r"\s+[\"“‘«(\[]*['’][a-z]\s")
_LAST_WORD = re.compile(r"[^\s\"'“‘«(\[/]*$")
_INITIALS = re.compile(r"(?:[A-Z][.-]?)*[A-Z]|(?:Th|Ch|Ph|Chr|IJ|St)")
_NUMBER = re.compile(r"\d{1,3}")

_BEFORE_SOMETHING = (
    "bv bijv vb nl nr nrs blz p pp art cf vgl dr prof ir mr mevr mw dhr ing drs lic zgn resp incl excl"
    " tel ong ca evt afb fig tab hfst par jl ll c.q d.w.z m.a.w o.a m.n m.b.t n.a.v i.v.m i.p.v"
    " t.a.v t.o.v t.e.m t.b.v t.g.v i.s.m o.l.v o.b.v o.i.v o.w.v i.f.v z.g w.o a.d.h.v i.h.k.v t.w.v"
    " jan feb febr mrt apr aug sept sep okt nov dec plm vnl bijz"
)
"""Abbreviations that always stand before something."""
_NEVER_LAST = frozenset(_BEFORE_SOMETHING.split())

_LETTERED = re.compile(
    r"(?:tafel|groep|groepje|klas|plan|deel|punt|bijlage|lokaal|zaal|optie|team|vitamine|versie|letter|blok)\s+$",
    re.IGNORECASE,
)
"""What is named with a letter: "tafel A." may end a sentence, "A." before a name does not."""


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if match.group()[0] == "\n" or _ends_here(text, start, match):
            yield _stripped(text, start, match.end())
            start = match.end()
    yield _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    following = _NEXT.match(text, match.end())
    at = following.end() if following else match.end()
    if at >= len(text):
        return True
    if text[at].islower() and not _SHORT_ARTICLE.match(text, match.end()):
        return False
    if match.group() != ".":
        return True
    return not _is_abbreviation(text[start : match.start()])


def _is_abbreviation(before: str) -> bool:
    """Whether the point after ``before``, the sentence so far, belongs to its last word."""
    found = _LAST_WORD.search(before)
    word = found.group() if found else ""
    rest = before[: len(before) - len(word)]
    if word.lower() in _NEVER_LAST:
        return True
    if _INITIALS.fullmatch(word):
        return not _LETTERED.search(rest) and not (len(word) > 1 and word.isalpha() and word.isupper())
    return bool(_NUMBER.fullmatch(word)) and not rest.strip()


def _cites(runs: Runs, starts: list[int], start: int, end: int) -> tuple[str, ...]:
    first = max(bisect_right(starts, start) - 1, 0)
    cites: dict[str, None] = {}
    for at in range(first, len(runs)):
        if starts[at] >= end:
            break
        if runs[at].text[max(start - starts[at], 0) : end - starts[at]].strip():
            cites |= dict.fromkeys(runs[at].cites)
    return tuple(cites)
