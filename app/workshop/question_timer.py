"""The time for a question: how long it gets, and what is left of it. Pure reckoning on moments.

Only the timer of the question that is asked runs. It runs by itself in the block that the group is at, or
because somebody started it; what a hand chose holds for that question. Nothing of this is kept in the file.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.workshop.programme import Stop

MINUTE = 60
BY_HAND = 5 * MINUTE
"""Seconds: what a question gets that says nothing about time."""
_ROUND = 30
"""Seconds: nobody gives a question 4:37."""


def seconds_for(stop: Stop, stops: Sequence[Stop]) -> int:
    """How long a step may take; 0 when it does not say.

    A block that is shorter or longer than its steps together gives each its share.
    """
    asked = stop.step.minutes * MINUTE
    if not asked or stop.block is None or not stop.block.allowed_minutes:
        return asked
    same = [other for other in stops if other.block is not None and other.block.id == stop.block.id]
    together = sum(other.step.minutes for other in same) * MINUTE
    share = asked * stop.block.allowed_minutes * MINUTE / together
    return max(round(share / _ROUND), 1) * _ROUND


@dataclass(frozen=True, slots=True)
class QuestionTimer:
    """What one question gets and has had, in seconds."""

    planned: int
    extra: int = 0
    spent: int = 0
    """Before it was last started."""
    since: dt.datetime | None = None
    """Since when it runs; None while it stands still."""

    @property
    def total(self) -> int:
        """What the question gets."""
        return self.planned + self.extra

    @property
    def running(self) -> bool:
        """Whether time goes by."""
        return self.since is not None

    @property
    def begun(self) -> bool:
        """Whether any time was given yet."""
        return self.running or self.spent > 0

    def left(self, now: dt.datetime) -> int:
        """What is left; below zero it is over."""
        return self.total - self.had(now)

    def had(self, now: dt.datetime) -> int:
        """What the question has had; a clock that is set back takes nothing away."""
        going = int((now - self.since).total_seconds()) if self.since is not None else 0
        return self.spent + max(going, 0)

    def started(self, now: dt.datetime) -> "QuestionTimer":
        """Going, from what it had."""
        return self if self.running else replace(self, since=now)

    def paused(self, now: dt.datetime) -> "QuestionTimer":
        """Standing still at what it had."""
        return replace(self, spent=self.had(now), since=None) if self.running else self


class QuestionTimers:
    """The timers of the questions of a day."""

    def __init__(self) -> None:
        self._timers: dict[str, QuestionTimer] = {}
        self._chosen: dict[str, bool] = {}
        """What a hand said: whether this question's timer runs."""
        self._here = ""

    @property
    def here(self) -> QuestionTimer | None:
        """The timer of the question that is asked; None when it has none."""
        return self._timers.get(self._here)

    def ask(self, key: str, seconds: int, now: dt.datetime, *, day_runs: bool) -> None:
        """Another question is asked, or the same one gets other time or another moment in the day."""
        if self._here != key and self.here is not None:
            self._timers[self._here] = self.here.paused(now)
        self._here = key
        timer = self.here
        if timer is None and not seconds:
            return
        timer = replace(timer, planned=seconds or timer.planned) if timer else QuestionTimer(seconds)
        runs = self._chosen.get(key, day_runs)
        self._timers[key] = timer.started(now) if runs else timer.paused(now)

    def toggle(self, now: dt.datetime) -> None:
        """Start or pause; a question without a timer gets one."""
        timer = self.here or QuestionTimer(BY_HAND)
        self._chosen[self._here] = not timer.running
        self._timers[self._here] = timer.paused(now) if timer.running else timer.started(now)

    def give_more(self) -> None:
        """One minute more for this question."""
        if self.here is not None:
            self._timers[self._here] = replace(self.here, extra=self.here.extra + MINUTE)
