"""How a lerend netwerk is set up: its form, its rhythm, and the exceptions to it.

A file has one network at most; its row is made with the first thing that is said of it.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.models import Network, Presence, id_for
from app.store.practice_file import PracticeFile
from app.workshop.series_closed import YEARS, in_years
from app.workshop.series_values import (
    EVERY_WEEKS,
    MONTHS,
    MOST_MONTHS,
    MOST_WEEKS,
    SeriesPlan,
    pruned,
)
from app.workshop.series_words import plan_in, remark_of
from app.workshop.timetable import read_time, time_words

RHYTHM_CHANGED = "Ritme van de reeks gewijzigd"
MEETING_MOVED = "Bijeenkomst verplaatst"
MEETING_SKIPPED = "Bijeenkomst valt weg"
MEETING_BACK = "Bijeenkomst komt er weer bij"


@dataclass(frozen=True, slots=True)
class SetUp:
    """A network as screens and exports need it; a value, not a row."""

    form: str = ""
    reason: str = ""
    facilitators: tuple[str, ...] = ()
    plan: SeriesPlan = field(default_factory=SeriesPlan)

    @property
    def alone(self) -> bool:
        """Whether one person leads it; two is better, preferably with another perspective."""
        return len(self.facilitators) == 1


class NetworkSetUp:
    """What can be said about the network of an open file."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    # -- looking

    @property
    def now(self) -> SetUp:
        """How it stands; what nobody said is as the source advises."""
        row = self._row()
        if row is None:
            return SetUp()
        return SetUp(row.form or "", row.reason or "", tuple(row.facilitators), _plan(row))

    @property
    def plan(self) -> SeriesPlan:
        """The series."""
        return self.now.plan

    # -- saying

    def describe(self, *, form: str | None = None, reason: str | None = None) -> None:
        """Which form it has and why; None leaves it as it is. Typing on is one step of work."""
        now = self.now
        wanted = (now.form if form is None else form, now.reason if reason is None else reason)
        if wanted != (now.form, now.reason):
            with self._file.work("Vorm van het netwerk gewijzigd", burst="network:form"):
                row = self._made()
                row.form, row.reason = wanted[0] or None, wanted[1] or None

    def set_facilitators(self, names: Iterable[str]) -> None:
        """Who leads it, preferably two."""
        wanted = tuple(name.strip() for name in names if name.strip())
        if wanted != self.now.facilitators:
            with self._file.work("Begeleiders gewijzigd", burst="network:facilitators"):
                self._made().facilitators = list(wanted)

    def set_rhythm(self, every_weeks: int, months: int) -> None:
        """One meeting every so many weeks, for so many months; ``KnownError`` for what is no rhythm."""
        if not 1 <= every_weeks <= MOST_WEEKS or not 1 <= months <= MOST_MONTHS:
            raise KnownError(
                f"Een reeks heeft een bijeenkomst om de 1 tot {MOST_WEEKS} weken, en duurt 1 tot "
                f"{MOST_MONTHS} maanden. Er is niets veranderd; typ andere getallen."
            )
        self._keep(replace(self.plan, every_weeks=every_weeks, months=months), RHYTHM_CHANGED, "rhythm")

    def set_first(self, first: dt.date | None) -> None:
        """The date of the first meeting. Raises ``KnownError`` for a year that nobody means."""
        if first is not None and in_years(first) is None:
            raise KnownError(
                f"Een reeks begint tussen {YEARS[0]} en {YEARS[1]}. Er is niets veranderd; kijk het jaar na."
            )
        self._keep(replace(self.plan, first=first), RHYTHM_CHANGED, "first")

    def set_time(self, starts: str, ends: str) -> None:
        """From when to when, as people type it; "" is not said. Raises ``KnownError`` for what is no time."""
        plan = self.plan
        wanted = replace(plan, starts=_time(starts), ends=_time(ends))
        begin, end = read_time(wanted.starts), read_time(wanted.ends)
        if begin is not None and end is not None and end <= begin:
            raise KnownError(
                f"Het einde ({wanted.ends}) komt niet na het begin ({wanted.starts}). Er is niets veranderd; "
                "kijk de uren na."
            )
        self._keep(wanted, "Uur van de reeks gewijzigd", "time")

    def set_place(self, place: str) -> None:
        """Where they meet."""
        self._keep(
            replace(self.plan, place=" ".join(place.split())), "Plaats van de reeks gewijzigd", "place"
        )

    def set_closed(self, lines: str) -> None:
        """When a house is closed, a line each: "21/12/2026 - 3/1/2027 Bizzebij dicht"."""
        closed = tuple(" ".join(line.split()) for line in lines.split("\n") if line.strip())
        self._keep(replace(self.plan, closed=closed), "Sluitingsdagen gewijzigd", "closed")

    def move(self, planned: dt.date, date: dt.date) -> None:
        """The meeting that the rhythm put on ``planned`` is on another date; only this one."""
        plan = self.plan
        moves = {one: to for one, to in plan.moves.items() if one != planned}
        if date != planned:
            moves[planned] = date
        wanted = replace(plan, moves=MappingProxyType(moves))
        self._keep(wanted, MEETING_MOVED, f"move:{planned}")

    def skip(self, planned: dt.date, *, skipped: bool) -> None:
        """A meeting falls out, or comes back."""
        plan = self.plan
        skips = plan.skips | {planned} if skipped else plan.skips - {planned}
        self._keep(replace(plan, skips=skips), MEETING_SKIPPED if skipped else MEETING_BACK)

    # -- inside

    def _keep(self, plan: SeriesPlan, label: str, burst: str = "") -> None:
        plan = pruned(plan)
        if plan == self.plan:
            return
        with self._file.work(label, burst=f"network:{burst}" if burst else None):
            row = self._made()
            row.first_session = plan.first.isoformat() if plan.first else None
            row.interval_weeks, row.duration_months = plan.every_weeks, plan.months
            row.remark = remark_of(plan) or None

    def _made(self) -> Network:
        """The row; only inside a step of work."""
        row = self._row()
        if row is None:
            row = Network(id=id_for("network"), facilitators=[])
            self._file.session.add(row)
            self._file.session.flush()
        return row

    def _row(self) -> Network | None:
        query = select(Network).where(Network.presence == Presence.PRESENT.value).order_by(Network.id)
        return self._file.session.scalars(query.limit(1)).first()


def _plan(row: Network) -> SeriesPlan:
    """What is kept as a plan; a day file may have brought numbers and dates that are none."""
    plan = SeriesPlan(
        first=_first(row.first_session),
        every_weeks=_within(row.interval_weeks, MOST_WEEKS, EVERY_WEEKS),
        months=_within(row.duration_months, MOST_MONTHS, MONTHS),
    )
    return plan_in(row.remark or "", plan)


def _first(text: str | None) -> dt.date | None:
    try:
        return in_years(dt.date.fromisoformat(text or ""))
    except ValueError:
        return None


def _within(number: int | None, most: int, usual: int) -> int:
    return min(max(number, 1), most) if number is not None else usual


def _time(text: str) -> str:
    if not text.strip():
        return ""
    minutes = read_time(text)
    if minutes is None:
        raise KnownError("Dat is geen uur. Er is niets veranderd; typ bijvoorbeeld 14:00 of 14u30.")
    return time_words(minutes)
