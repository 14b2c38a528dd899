"""What hangs on the wall of an exercise, as it may leave the house: groups of notes, without a name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.exports.grondplan_consent import Consent
from app.foundation.colour import WHITE, nearest
from app.guides.steps import BoardColor, BoardStep
from app.workshop.board_values import BoardNote
from app.workshop.counted import quoted
from app.workshop.workshop import Workshop

INK = "1B2430"
"""Six hexadecimal digits, as all colours here."""
LOOSE = "Nog los"
_NO_PAPER = "F0F2F5"
_READABLE = 7.0
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class WallNote:
    """A post-it on paper: its colour is also said by a sign and a word; both are empty without a colour."""

    text: str
    paper: str
    sign: str
    word: str
    votes: int


@dataclass(frozen=True, slots=True)
class WallGroup:
    """A cluster, or (with number 0) the notes that stayed loose."""

    number: int
    name: str
    specific: bool
    votes: int
    notes: tuple[WallNote, ...]

    @property
    def counts(self) -> str:
        """As people read it: "8 post-its · 15 stipjes"."""
        notes = "1 post-it" if len(self.notes) == 1 else f"{len(self.notes)} post-its"
        return f"{notes} · {dots_words(self.votes)}" if self.votes else notes


@dataclass(frozen=True, slots=True)
class Wall:
    """The wall of one board; clusters in their order, what stayed loose last."""

    title: str
    groups: tuple[WallGroup, ...]
    left_out: int
    """Notes that are not for others."""

    @property
    def notes(self) -> int:
        """How many post-its there are to see."""
        return sum(len(group.notes) for group in self.groups)

    @property
    def clusters(self) -> tuple[WallGroup, ...]:
        """The groups that are a cluster."""
        return tuple(group for group in self.groups if group.number)


def dots_words(votes: int) -> str:
    """As people count them: "1 stipje", "15 stipjes"."""
    return "1 stipje" if votes == 1 else f"{votes} stipjes"


def boards_of(workshop: Workshop) -> Iterator[tuple[str, BoardStep]]:
    """The boards that the guides of the file ask, with the ids of their steps."""
    for guide in workshop.guides:
        for _section, step in guide.steps():
            if isinstance(step, BoardStep):
                yield guide.step_id(step), step


def wall_of(workshop: Workshop, step_id: str, consent: Consent, day_id: str | None = None) -> Wall:
    """The wall of a board; with ``day_id`` only what was hung on that day.

    What is private or parked, or of somebody who does not want to be quoted, stays at home.
    """
    board = workshop.board(step_id)
    colors = {color.key: color for color in board.step.colors}
    all_of_it = [note for note in board.notes() if day_id is None or note.day_id == day_id]
    passed = [note for note in all_of_it if consent.may_quote(note)]
    inside: dict[str | None, list[WallNote]] = {}
    for note in sorted(passed, key=lambda one: -one.votes):
        inside.setdefault(note.cluster_id, []).append(_note(note, colors))
    groups = [
        WallGroup(one.number, one.name, one.specific, one.votes, tuple(inside.get(one.id, ())))
        for one in board.clusters()
        if one.id in inside or (day_id is None and (one.votes or not one.note_ids))
    ]
    loose = inside.get(None, [])
    if loose:
        groups.append(WallGroup(0, LOOSE, False, sum(note.votes for note in loose), tuple(loose)))
    return Wall(board.step.question, tuple(groups), len(all_of_it) - len(passed))


def wall_words(wall: Wall, groups: tuple[WallGroup, ...] = ()) -> str:
    """What is to be seen on a picture of the wall, or of these groups of it, for who can't see it."""
    named = "; ".join(quoted(group.name) for group in groups or wall.groups)
    return f"De muur met post-its: {named}."


def _note(note: BoardNote, colors: dict[str, BoardColor]) -> WallNote:
    color = colors.get(note.color or "")
    if color is None:
        return WallNote(note.text, _NO_PAPER, "", note.color or "", note.votes)
    return WallNote(note.text, paper_of(color), color.sign, color.word, note.votes)


def paper_of(color: BoardColor) -> str:
    """The paper of a colour, as light as it takes to read ink on it."""
    own = color.hex or ""
    return nearest(own[1:].upper(), WHITE, INK, _READABLE) if _HEX.fullmatch(own) else _NO_PAPER
