"""Steps that are done in moments: writing, then voting; one turn after another."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Moment:
    """Where people are inside a step: "stap 3 van 4: stemmen", "beurt 7 van 14". From 1."""

    number: int
    total: int
    words: str


class Inside(Protocol):
    """A step that "next" and "back" go through before they leave it."""

    @property
    def moment(self) -> Moment | None:
        """Where people are; None: the step has no moments to count."""

    def forward(self) -> bool:
        """Go to the next moment; False when there is none."""

    def back(self) -> bool:
        """Go to the moment before; False when there is none."""
