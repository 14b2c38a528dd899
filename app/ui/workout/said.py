"""What was said at a question, as the writer needs it: unused first, used sunk back. Knows no screen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from app.ui.session.answer_rows import Row
from app.workshop.people import WhoKind
from app.workshop.raw_answers import RawAnswer


class Use(IntEnum):
    """Where an answer stands in the list: first what still has to be looked at."""

    OPEN = 0
    USED = 1
    NOT_NEEDED = 2


@dataclass(frozen=True, slots=True)
class Said(Row):
    """An answer, whether it was used, and where it went."""

    use: Use = Use.OPEN
    here: bool = False
    """Whether it stands in the text of this very question."""
    elsewhere: tuple[str, ...] = ()
    """The other places where it went, in words."""
    day: str = ""
    """The day it was said on, in words, when there were several."""
    spread: str = ""
    """Who does it so, in words; empty when nobody said."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody, or a table, whose answers can be looked for."""

    words: str
    who_id: str | None = None
    table: str | None = None


def voices_of(answers: Iterable[RawAnswer]) -> list[Voice]:
    """The tables and then the people that spoke here."""
    answers = list(answers)
    tables = dict.fromkeys(one.table for one in answers if one.table)
    people = {
        one.answer.who.id: one.answer.who.name
        for one in answers
        if one.answer.who is not None and one.answer.who.kind is WhoKind.PERSON
    }
    return [
        *(Voice(table, table=table) for table in tables),
        *(Voice(name, who_id=who_id) for who_id, name in people.items()),
    ]


def said_at(
    answers: Iterable[RawAnswer],
    pairs: Iterable[tuple[str, str]],
    places: Callable[[str], Iterable[str]],
    step_id: str,
    words_of_place: Callable[[str], str],
    spreads: Mapping[str, str] = MappingProxyType({}),
) -> list[Said]:
    """The answers of a question in the order in which they are shown. What is parked answers no question.

    ``pairs`` are the answers that contradict each other, by their ids; ``places`` gives the step ids of the
    texts that rest on an answer, and ``words_of_place`` the words for such a place. ``spreads`` says of some
    who does it so.
    """
    shown = [one for one in answers if one.used or not one.answer.parked]
    numbers = {one.id: one.number for one in shown}
    against = _against(pairs, numbers)
    found = []
    for one in shown:
        went = list(dict.fromkeys(places(one.id)))
        use = Use.USED if went else Use.NOT_NEEDED if one.answer.not_needed else Use.OPEN
        elsewhere = tuple(words_of_place(place) for place in went if place != step_id)
        rivals = tuple(sorted(against.get(one.id, ())))
        here, spread = step_id in went, spreads.get(one.id, "")
        found.append(Said(one.answer, one.number, rivals, use, here, elsewhere, one.day, spread))
    return sorted(found, key=lambda said: (said.use, said.number))


def next_open(rows: Sequence[Said], after: Iterable[str]) -> str | None:
    """The answer to go on with when those were used: the next one that is open, or else the first."""
    used = set(after)
    numbers = [row.number for row in rows if row.answer.id in used]
    still = sorted((row for row in rows if row.use is Use.OPEN and row.answer.id not in used), key=_number)
    later = [row for row in still if numbers and row.number > max(numbers)]
    return next((row.answer.id for row in [*later, *still]), None)


def _against(pairs: Iterable[tuple[str, str]], numbers: dict[str, int]) -> dict[str, list[int]]:
    against: dict[str, list[int]] = {}
    for one, other in pairs:
        if one in numbers and other in numbers:
            against.setdefault(one, []).append(numbers[other])
            against.setdefault(other, []).append(numbers[one])
    return against


def _number(row: Said) -> int:
    return row.number
