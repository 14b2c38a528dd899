"""A proposal to catch up, as people change it before they agree: per block a tick and its new minutes."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.workshop.agenda import Block
from app.workshop.timetable import STEP, catch_up, still_to_come


@dataclass(slots=True)
class Line:
    """A block that is still to come, and what it would get."""

    block: Block
    minutes: int
    ticked: bool

    @property
    def won(self) -> int:
        """Minutes won by it; none while it is not ticked."""
        return self.block.allowed_minutes - self.minutes if self.ticked else 0


class Proposal:
    """What to shorten to win so many minutes. Nothing is kept until people agree."""

    def __init__(self, blocks: Sequence[Block], asked: int) -> None:
        self.asked = asked
        found = catch_up(blocks, asked)
        self.lines = [
            Line(block, found.get(block.id, block.allowed_minutes), block.id in found)
            for block in still_to_come(blocks)
            if block.allowed_minutes
        ]

    @property
    def won(self) -> int:
        """Minutes won by all of it."""
        return sum(line.won for line in self.lines)

    @property
    def short(self) -> int:
        """Minutes that would still be lost."""
        return max(self.asked - self.won, 0)

    def toggle(self, number: int) -> None:
        """Take a block in or leave it out; what was not shortened yet gives one step."""
        line = self.lines[number]
        line.ticked = not line.ticked
        if line.ticked and line.minutes == line.block.allowed_minutes:
            line.minutes = max(line.minutes - STEP, 0)

    def give(self, number: int, minutes: int) -> None:
        """More (or with a negative number less) for a block; never more than it gets now."""
        line = self.lines[number]
        line.minutes = min(max(line.minutes + minutes, 0), line.block.allowed_minutes)
        line.ticked = line.minutes != line.block.allowed_minutes

    def allowed(self) -> dict[str, int]:
        """What is agreed to: block id → minutes."""
        return {line.block.id: line.minutes for line in self.lines if line.won}
