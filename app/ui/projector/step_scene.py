"""What the room can be shown of a board, a praktijkprofiel and a game of cards. Plain data, no names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.ui.projector.weigh_scene import CheckScene, ResultScene, ScaleScene

if TYPE_CHECKING:
    from app.guides.steps import BoardColor


@dataclass(frozen=True, slots=True)
class Tile:
    """A note: its words, its colour with sign and word, and its dots."""

    text: str
    color: BoardColor | None = None
    votes: int = 0
    id: str = field(default="", compare=False)
    """Never shown; by it a note that stays on a frozen wall is found again when it may not be there."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """Notes to read, the most important first; ``aside`` stands beside the title, ``foot`` at the bottom."""

    title: str
    tiles: tuple[Tile, ...] = ()
    aside: str = ""
    foot: str = ""
    step_id: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class WallRow:
    """A cluster on the wall: a tile with a sign for every note, a bar of dots. Number 0 is what is loose."""

    number: int
    name: str
    colors: tuple[BoardColor | None, ...]
    votes: int
    share: float


@dataclass(frozen=True, slots=True)
class WallScene:
    """The whole board at once; too small to read the notes, so that their places can be seen."""

    title: str
    rows: tuple[WallRow, ...] = ()
    aside: str = ""
    legend: tuple[BoardColor, ...] = ()


@dataclass(frozen=True, slots=True)
class BarRow:
    """A name with its bar; ``share`` is of the longest, from 0 to 1."""

    name: str
    count: int
    share: float
    told: str = ""
    """What stands behind the bar, where the number alone says too little."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Names with a bar and a number each."""

    title: str
    rows: tuple[BarRow, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Legend:
    """What people have to do now, and what each colour is for."""

    text: str
    under: str = ""
    colors: tuple[BoardColor, ...] = ()


@dataclass(frozen=True, slots=True)
class CardScene:
    """A gesprekskaart, large; ``choices`` stand in blocks under it, ``foot`` at the bottom."""

    title: str
    principle: str = ""
    text: str = ""
    choices: tuple[str, ...] = ()
    foot: str = ""
    ids: tuple[str, ...] = field(default=(), compare=False)
    """Of what was said on it, in the order of ``choices``; never shown."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Headings with blocks under them: a casus, a kerncomponent with its activities, a tally."""

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Beat:
    """A moment in a verhaal."""

    when: str
    text: str
    id: str = field(default="", compare=False)
    """Never shown, as in a ``Tile``."""


@dataclass(frozen=True, slots=True)
class CourseScene:
    """A verhaal as a line of moments; ``aside`` says how it ended."""

    title: str
    beats: tuple[Beat, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class SeenFactor:
    """What helped or hindered, with its sign."""

    sign: str
    words: str
    id: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class FactorScene:
    """What helped and hindered in a verhaal, under who saw it; ``foot`` names who saw nothing yet."""

    title: str
    groups: tuple[tuple[str, tuple[SeenFactor, ...]], ...] = ()
    aside: str = ""
    foot: str = ""


@dataclass(frozen=True, slots=True)
class PatternRow:
    """A factor over verhalen: its sign and words, in how many verhalen, and who saw it and who did not."""

    sign: str
    text: str
    count: str
    under: str = ""
    ids: tuple[str, ...] = field(default=(), compare=False)
    """Of its factors; never shown."""


@dataclass(frozen=True, slots=True)
class PatternScene:
    """What comes back over the verhalen."""

    title: str
    rows: tuple[PatternRow, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class LessonScene:
    """A leerinzicht, large; under it what it comes from, what it serves and how it is kept."""

    place: str
    title: str
    factors: tuple[str, tuple[SeenFactor, ...]] = ("", ())
    """What it comes from, under its heading."""
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    id: str = field(default="", compare=False)


TimelineScene = CourseScene | FactorScene | PatternScene | LessonScene
WeighScene = ScaleScene | CheckScene | ResultScene
StepScene = Tiles | WallScene | Bars | Legend | CardScene | Parts | TimelineScene | WeighScene
