"""Finding words in all the texts, and putting others in their place. Knows no screen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.prose.blocks import runs_text, texts_of
from app.prose.markdown import parse
from app.prose.replacing import Hit, find, replace
from app.workshop.finding import folded

MOST = 2000
"""Hits that are listed; whoever wants others types one more letter."""
_AROUND = 40
"""Letters shown before and after the words."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for."""

    words: str
    whole_word: bool = False
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The words at one place in one text."""

    step_id: str
    hit: Hit
    around: str
    """The words with what stands before and after them, on one line."""


def find_all(
    drafts: Mapping[str, str], plain: Mapping[str, str], order: Iterable[str], wanted: Wanted
) -> list[Found]:
    """Every place in the texts, in this order of their steps. ``plain`` are their words without marks."""
    found: list[Found] = []
    for step_id in order:
        hits = _hits(drafts.get(step_id, ""), plain.get(step_id, ""), wanted)
        shown = _shown(drafts[step_id]) if hits else ""
        found += [Found(step_id, hit, _around(shown, hit)) for hit in hits]
        if len(found) >= MOST:
            return found[:MOST]
    return found


def replaced(
    drafts: Mapping[str, str], plain: Mapping[str, str], wanted: Wanted, new: str
) -> tuple[dict[str, str], int]:
    """The texts that change when all of it is replaced, and at how many places."""
    changed: dict[str, str] = {}
    count = 0
    for step_id, text in drafts.items():
        hits = _hits(text, plain.get(step_id, ""), wanted)
        if hits:
            changed[step_id] = replace(text, hits, new)
            count += len(hits)
    return changed, count


def _hits(text: str, plain: str, wanted: Wanted) -> tuple[Hit, ...]:
    """Only a text in which all the words stand is read letter by letter."""
    words = folded(wanted.words).split()
    seen = folded(plain)
    if not words or not all(word in seen for word in words):
        return ()
    return find(text, wanted.words, whole_word=wanted.whole_word, match_case=wanted.match_case)


def _shown(text: str) -> str:
    """A text as the editor shows it, by the letters that a ``Hit`` counts."""
    return "\n".join(runs_text(runs) for runs in texts_of(parse(text)))


def _around(shown: str, hit: Hit) -> str:
    begin, end = max(hit.start - _AROUND, 0), hit.end + _AROUND
    words = " ".join(shown[begin:end].split())
    return f"{'… ' if begin else ''}{words}{' …' if end < len(shown) else ''}"
