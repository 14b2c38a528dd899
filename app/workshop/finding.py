"""Finding a place in the day by typing a little of it: blocks, onderdelen, questions, and what was said.

Case and accents make no difference, and every word typed has to be there, in any order. A number is that
of a question in its block, as the strip counts them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Contribution, Kind, Presence
from app.workshop.programme import Stop

MOST_PLACES = 40
MOST_ANSWERS = 40
"""So many answers are shown; whoever wants another types one more letter."""
ANSWER_FROM = 2
"""Letters typed before answers are searched: one letter is in all of them."""
AROUND = 48
"""Letters before the words found in a long answer that are still shown."""
_MARKS = re.compile("[\u0300-\u036f]+")


class Group(IntEnum):
    """Where a place belongs in the list, in this order."""

    DAY = 0
    ELSEWHERE = 1
    """Not on the agenda."""
    SAID = 2


class What(IntEnum):
    """What sort of place it is."""

    BLOCK = 0
    SECTION = 1
    QUESTION = 2
    ANSWER = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go to. ``beside`` says where it lies: the onderdeel and the block, or the question."""

    group: Group
    what: What
    words: str
    beside: tuple[str, ...]
    position: int
    """The number of the stop it is at."""
    number: int | None = None
    """That of a question in its block, from 1."""
    answer_id: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """An answer to search in."""

    id: str
    step_id: str
    text: str


def said_in(session: Session) -> list[Said]:
    """Every answer that is there, in the order of the file."""
    query = select(Contribution.id, Contribution.step, Contribution.text).where(
        Contribution.presence == Presence.PRESENT.value,
        Contribution.kind == Kind.ANSWER.value,
        Contribution.unfinished.is_(False),
        Contribution.text.is_not(None),
    )
    rows = session.execute(query.order_by(Contribution.step, Contribution.rank, Contribution.id))
    return [Said(one, step, text or "") for one, step, text in rows]


def folded(text: str) -> str:
    """``text`` without case and accents."""
    if text.isascii():
        return text.casefold()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))


class Finder:
    """The places of one day and all that was said, ready to be searched at every key."""

    def __init__(self, stops: Sequence[Stop], said: Iterable[Said], here: int = 0) -> None:
        self._stops = stops
        self._here = stops[here].block if stops else None
        self._places = [_Sought(place, tuple(map(folded, names))) for place, names in _places(stops)]
        first: dict[str, int] = {}
        for position, stop in enumerate(stops):
            first.setdefault(stop.step_id, position)
        self._said = [(one, folded(one.text)) for one in said if one.step_id in first]
        self._first = first

    def find(self, typed: str) -> list[Place]:
        """The best first, group by group. Without a word the blocks of the day, or else its onderdelen."""
        words = folded(typed).split()
        if not words:
            what = What.BLOCK if any(one.place.what is What.BLOCK for one in self._places) else What.SECTION
            return [one.place for one in self._places if one.place.what is what]
        found = [(one.rank(words, self._is_here(one.place)), one.place) for one in self._places]
        ranked = sorted(
            ((place.group, rank, place.position), place) for rank, place in found if rank is not None
        )
        places = [place for _key, place in ranked][:MOST_PLACES]
        return [*places, *self._answers(words)]

    def _answers(self, words: list[str]) -> Iterator[Place]:
        if max(map(len, words)) < ANSWER_FROM:
            return
        left = MOST_ANSWERS
        for one, text in self._said:
            if all(word in text for word in words):
                position = self._first[one.step_id]
                beside = (self._stops[position].step.question,)
                snippet = _around(one.text, text, words[0])
                yield Place(Group.SAID, What.ANSWER, snippet, beside, position, answer_id=one.id)
                left -= 1
                if not left:
                    return

    def _is_here(self, place: Place) -> bool:
        block = self._stops[place.position].block
        return block == self._here


@dataclass(frozen=True, slots=True)
class _Sought:
    """A place with its names as they are searched: its own first, then those of what it lies in."""

    place: Place
    names: tuple[str, ...]

    def rank(self, words: list[str], here: bool) -> tuple[int, int, int] | None:
        """How well it fits, the lowest best; None when it doesn't."""
        if len(words) == 1 and words[0].isdecimal() and self.place.number == int(words[0]):
            return (0, 0 if here else 1, 0)
        whole = " ".join(self.names)
        if not all(word in whole for word in words):
            return None
        typed = " ".join(words)
        kinds = [_kind(name, typed, words) for name in self.names]
        best = min(kinds)
        return (1 + best, kinds.index(best), self.place.what)


def _kind(name: str, typed: str, words: list[str]) -> int:
    """How a name fits: it is it, it begins so, its words begin so, they are in it, or they are not."""
    if name == typed:
        return 0
    if name.startswith(typed):
        return 1
    if all(name.startswith(word) or f" {word}" in name for word in words):
        return 2
    return 3 if all(word in name for word in words) else 4


def _places(stops: Sequence[Stop]) -> Iterator[tuple[Place, tuple[str, ...]]]:
    """Blocks, onderdelen and questions, each with the names it is found by."""
    before: Stop | None = None
    number = 0
    for position, stop in enumerate(stops):
        group = Group.ELSEWHERE if stop.block is None and stops[0].block is not None else Group.DAY
        inside = stop.block.short_name if stop.block is not None else stop.guide.title
        new_block = before is None or before.block != stop.block or before.guide.key != stop.guide.key
        if new_block:
            number = 0
            if stop.block is not None:
                place = Place(group, What.BLOCK, stop.block.activity, (), position)
                yield place, (stop.block.short_name, stop.block.activity)
        number = number + 1 if stop.block is not None else _number_in_guide(stop)
        if not stop.free:
            if new_block or before is None or before.section.key != stop.section.key:
                section = Place(group, What.SECTION, stop.section.title, (inside,), position)
                yield section, (stop.section.title, *stop.section.aliases, inside)
            question = Place(
                group, What.QUESTION, stop.step.question, (stop.section.title, inside), position, number
            )
            names = (stop.step.short or stop.step.question, stop.step.question, stop.section.title, inside)
            yield question, names
        before = stop


def _number_in_guide(stop: Stop) -> int:
    return [step.key for _section, step in stop.guide.steps()].index(stop.step.key) + 1


def _around(text: str, plain: str, word: str) -> str:
    """The words of an answer from where they were found, or from the beginning when that is near."""
    flat = text.strip()
    at = plain.find(word) if len(plain) == len(text) else 0
    if at <= AROUND:
        return " ".join(flat.split())
    start = text.find(" ", at - AROUND) + 1
    return "… " + " ".join(text[start:].split())
