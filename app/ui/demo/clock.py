"""The clock of the demo: the day of the sample, which passes only when the demo says so."""

import datetime as dt

MORNING = dt.datetime(2026, 3, 12, 8, 40, tzinfo=dt.timezone(dt.timedelta(hours=1)))
"""Twenty minutes before the group comes in, on the day of the sample, in Brussels."""


class DayClock:
    """Tells the moment; ``wait`` lets time pass."""

    def __init__(self) -> None:
        self._now = MORNING
        self._named = 0

    def __call__(self) -> dt.datetime:
        return self._now

    def wait(self, minutes: float) -> None:
        """So many minutes pass."""
        self._now += dt.timedelta(minutes=minutes)

    def wait_until(self, hour: int, minute: int) -> None:
        """It becomes this time of the day; a time that is past changes nothing."""
        self._now = max(self._now, self._now.replace(hour=hour, minute=minute, second=0))

    def later_each_time(self) -> dt.datetime:
        """The moment for what is named after it: no two of them are the same."""
        self._named += 1
        return self._now + dt.timedelta(microseconds=self._named)
