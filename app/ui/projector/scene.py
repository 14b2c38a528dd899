"""What the room can be shown, as plain data. No names, no private answers: those never get this far."""

from dataclasses import dataclass, field

from app.prose.telling import Told
from app.ui.projector.step_scene import StepScene


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the answers so far, oldest first.

    ``step_id`` and ``ids`` are never shown: by them an answer that stays on a frozen wall is found again
    when it may not be there any more.
    """

    title: str
    answers: tuple[str, ...] = ()
    step_id: str = field(default="", compare=False)
    ids: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Explain:
    """A title and what is told under it."""

    title: str
    lines: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Instruction:
    """Only what people have to do now, as large as fits."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A pause; ``until`` says in words when it ends, such as "terug om 10.45"."""

    text: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class DayEnd:
    """The end of the day: parts with a heading, each with what stands in its blocks."""

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class TimerScene:
    """The time that is left, so large that nobody has to look for it."""

    remaining_seconds: int
    total_seconds: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class ClockScene:
    """The time of day, such as "11:34", as large as a timer."""

    words: str


@dataclass(frozen=True, slots=True)
class Trial:
    """To try out whether people can read it at the back: a text in every size that the room gets.

    ``answer`` stands in the size of answers, ``smallest`` in the smallest size there is.
    """

    title: str
    answer: str = ""
    smallest: str = ""


@dataclass(frozen=True, slots=True)
class Black:
    """Nothing at all."""


Scene = (
    Question | Explain | Instruction | Break | DayEnd | TimerScene | ClockScene | Trial | Black | StepScene
)


@dataclass(frozen=True, slots=True)
class SmallTimer:
    """The timer in the corner, beside whatever is shown."""

    remaining_seconds: int
    total_seconds: int


def clock_words(seconds: int) -> str:
    """Seconds as "2:10"; below zero it stays at "0:00"."""
    left = max(seconds, 0)
    return f"{left // 60}:{left % 60:02}"


def share_left(remaining: int, total: int) -> float:
    """What part of the time is left, from 0 to 1."""
    return min(max(remaining / total, 0.0), 1.0) if total > 0 else 0.0
