"""What stands on each row of the list of answers, worked out without a screen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.workshop.answers import Answer


@dataclass(frozen=True, slots=True)
class Row:
    """An answer with the number by which people speak of it."""

    answer: Answer
    number: int
    """From 1, the oldest first; so that one more answer changes no other number."""
    against: tuple[int, ...] = ()
    """The numbers of the answers that it contradicts."""


def rows_of(answers: Sequence[Answer], contradictions: Iterable[tuple[str, str]] = ()) -> list[Row]:
    """A row per answer, given oldest first."""
    numbers = {answer.id: number for number, answer in enumerate(answers, 1)}
    against: dict[str, list[int]] = {}
    for one, other in contradictions:
        if one in numbers and other in numbers:
            against.setdefault(one, []).append(numbers[other])
            against.setdefault(other, []).append(numbers[one])
    return [Row(answer, numbers[answer.id], tuple(sorted(against.get(answer.id, ())))) for answer in answers]
