"""What the room may see. The only way from the store to the projector.

What is returned holds texts and no names, so that nothing drawn from it can show one.
"""

from dataclasses import dataclass
from typing import Protocol

from app.workshop.answers import Answer


class Sayable(Protocol):
    """Words that may be kept from an audience: an answer, a note."""

    @property
    def private(self) -> bool:
        """Niet op het scherm."""

    @property
    def parked(self) -> bool:
        """On the parkeerplaats."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Who looks, and so what passes. The room is ``ROOM``; the facilitator and scribe see all."""

    private: bool = False
    names: bool = False

    def lets_through(self, answer: Sayable) -> bool:
        """Whether this audience may read an answer or a note at all."""
        return (self.private or not answer.private) and not answer.parked

    def texts(self, answers: list[Answer]) -> tuple[str, ...]:
        """The words of the answers it may read, in order."""
        return tuple(answer.text for answer in answers if self.lets_through(answer))


ROOM = Audience()
FACILITATOR = Audience(private=True, names=True)
