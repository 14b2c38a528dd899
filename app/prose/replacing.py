"""Find and replace in what people read: never in marks, addresses or citations.

``cafe`` finds ``Café`` unless case must match, also when the accent is a letter of its own.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed
from itertools import pairwise

from app.prose.blocks import Run, Runs, joined, texts_of, with_texts
from app.prose.keeping import rewritten
from app.prose.letter_places import ShownText, shown_texts
from app.prose.markdown import parse
from app.prose.markdown_escape import escape_inside
from app.prose.markdown_writing import normal


@dataclass(frozen=True, slots=True)
class Hit:
    """Some letters that were sought.

    ``start`` and ``end`` count the letters of the whole draft as the editor shows it: every
    paragraph, heading and cell after another, with one line end between. ``text_number`` says which
    of those it is in, ``first`` and ``last`` where in it. ``place`` is ``[start, end)`` in the
    Markdown; none when marks stand between its letters.
    """

    start: int
    end: int
    text_number: int
    first: int
    last: int
    place: tuple[int, int] | None


def find(
    markdown: str, wanted: str, *, whole_word: bool = False, match_case: bool = False
) -> tuple[Hit, ...]:
    """Where ``wanted`` stands in a draft, top to bottom; hits do not overlap and stay within one line.

    A space in ``wanted`` finds any white space. ``match_case`` also tells accents apart, but not how
    they are made. ``whole_word``: no letter or digit stands before or after it.
    """
    sought = _Folded.of(wanted, match_case).text
    if not sought.strip():
        return ()
    hits: list[Hit] = []
    offset = 0
    for number, shown in enumerate(shown_texts(markdown)):
        for first, last in _places(shown.text, sought, whole_word, match_case):
            hits.append(
                Hit(offset + first, offset + last, number, first, last, _in_source(shown, first, last))
            )
        offset += len(shown.text) + 1
    return tuple(hits)


def replace(markdown: str, hits: Sequence[Hit], new: str) -> str:
    """The draft with ``new`` (text, one line) for each of ``hits``, which were found in it.

    All other letters of the Markdown stay. Only where that can't be, because marks stand within a
    hit or would no longer be marks, the blocks with hits are written anew.
    """
    if not hits:
        return markdown
    new = " ".join(new.replace("\0", "").splitlines())
    before = parse(markdown)
    texts = list(texts_of(before))
    for hit in sorted(hits, key=lambda hit: hit.start, reverse=True):
        texts[hit.text_number] = _replaced(texts[hit.text_number], hit, new)
    after = with_texts(before, iter(texts))
    simple = _spliced(markdown, hits, new)
    if simple is not None and normal(parse(simple)) == normal(after):
        return simple
    return rewritten(markdown, before, after)


_ASCII_SPACE = re.compile(r"[\t-\r\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text without the differences that do not count; ``origin`` is the letter that each came from."""

    text: str
    origin: Sequence[int]

    @staticmethod
    def of(text: str, match_case: bool) -> "_Folded":
        if text.isascii():
            plain = _ASCII_SPACE.sub(" ", text)
            return _Folded(plain if match_case else plain.lower(), range(len(text)))
        letters: list[str] = []
        origin: list[int] = []
        for at, letter in enumerate(text):
            parts = " " if letter.isspace() else unicodedata.normalize("NFD", letter)
            if not match_case:
                parts = "".join(part for part in parts if unicodedata.category(part) != "Mn").casefold()
            letters += parts
            origin += [at] * len(parts)
        return _Folded("".join(letters), tuple(origin))


def _places(text: str, sought: str, whole_word: bool, match_case: bool) -> Iterator[tuple[int, int]]:
    folded = _Folded.of(text, match_case)
    at = folded.text.find(sought)
    while at >= 0:
        end = at + len(sought)
        first, last = folded.origin[at], folded.origin[end - 1] + 1
        starts = at == 0 or folded.origin[at - 1] != first
        stops = end == len(folded.text) or folded.origin[end] != last - 1
        while not match_case and last < len(text) and unicodedata.category(text[last]) == "Mn":
            last += 1
        cut = last < len(text) and unicodedata.category(text[last]) == "Mn"
        if starts and stops and not cut and not (whole_word and _in_a_word(text, first, last)):
            yield first, last
            at = folded.text.find(sought, end)
        else:
            at = folded.text.find(sought, at + 1)


def _in_a_word(text: str, first: int, last: int) -> bool:
    return (first > 0 and _is_letter(text[first - 1])) or (last < len(text) and _is_letter(text[last]))


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char) == "Mn"


def _in_source(shown: ShownText, first: int, last: int) -> tuple[int, int] | None:
    """The stretch of Markdown that holds these letters and nothing else."""
    places = [place for place in shown.places[first:last] if place is not None]
    if len(places) != last - first or any(a[1] != b[0] for a, b in pairwise(places)):
        return None
    return places[0][0], places[-1][1]


def _spliced(markdown: str, hits: Sequence[Hit], new: str) -> str | None:
    places = sorted(hit.place for hit in hits if hit.place is not None)
    if len(places) != len(hits):
        return None
    escaped = escape_inside(new)
    made, done = [], 0
    for start, end in places:
        made += [markdown[done:start], escaped]
        done = end
    return "".join(made) + markdown[done:]


def _replaced(runs: Runs, hit: Hit, new: str) -> Runs:
    """``runs`` with ``new`` instead of the letters of a hit, in the look of the first of them."""
    made: list[Run] = []
    at = 0
    for run in runs:
        end = at + len(run.text)
        head = run.text[: max(hit.first - at, 0)]
        tail = run.text[max(hit.last - at, 0) :]
        middle = new if at <= hit.first < end else ""
        made.append(changed(run, text=head + middle + tail))
        at = end
    return joined(made)
