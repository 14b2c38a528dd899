"""The oogstronde: each table in turn says what it found; without tables each person does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.workshop.answers import Answer
from app.workshop.people import Who, WhoKind


@dataclass(frozen=True, slots=True)
class Round:
    """Whose turn it is. A value: going on gives another one."""

    turns: tuple[Who, ...]
    place: int = 0

    @property
    def now(self) -> Who:
        """Whose turn it is."""
        return self.turns[self.place]

    def next(self) -> "Round | None":
        """The next one's turn; None when everybody was asked."""
        further = self.place + 1
        return replace(self, place=further) if further < len(self.turns) else None


def round_of(everyone: Iterable[Who]) -> Round | None:
    """A round along the tables, or along the people when there are none; None without anybody."""
    everyone = tuple(everyone)
    tables = tuple(who for who in everyone if who.kind is WhoKind.TABLE)
    return Round(tables or everyone) if everyone else None


def given(turns: Sequence[Who], answers: Iterable[Answer]) -> list[int]:
    """How many answers each gave. What somebody at a table said counts for the table."""
    signed = [answer.who for answer in answers if answer.who is not None and not answer.parked]
    return [sum(_counts_for(who, turn) for who in signed) for turn in turns]


def _counts_for(who: Who, turn: Who) -> bool:
    at_table = turn.kind is WhoKind.TABLE and who.kind is WhoKind.PERSON and who.table == turn.name
    return who.id == turn.id or at_table
