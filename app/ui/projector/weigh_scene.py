"""What the room can be shown of scores, statements and a whole checklist. Plain data, no names."""

from dataclasses import dataclass, field

from app.guides.check_status import CheckStatus


@dataclass(frozen=True, slots=True)
class ScaleScene:
    """Scores as dots on a line. ``stacks`` are score and how often, lowest first; ``foot`` counts them."""

    title: str
    low: float
    high: float
    low_words: str = ""
    high_words: str = ""
    stacks: tuple[tuple[float, int], ...] = ()
    middle: float | None = None
    foot: str = ""


@dataclass(frozen=True, slots=True)
class CheckScene:
    """A statement with the answers there are; ``chosen`` is what the group said, ``remark`` its words."""

    title: str
    above: str = ""
    statuses: tuple[CheckStatus, ...] = ()
    chosen: CheckStatus | None = None
    remark: str = ""
    foot: str = ""
    id: str = field(default="", compare=False)
    """Of what was said; never shown."""
    beside: tuple[str, ...] = ()
    """What explains the statement, line by line."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A block of a checklist: how many ja, deels, nee and nvt, and how many there were before."""

    name: str
    counts: tuple[int, ...]
    before: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ResultScene:
    """What a checklist came to, a bar for each block."""

    title: str
    rows: tuple[ResultRow, ...] = ()
    foot: str = ""
