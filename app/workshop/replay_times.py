"""When each step of work was done, for people: in an order that no clock can upset."""

import datetime as dt
from collections.abc import Iterable, Sequence

from app.foundation.clock import read_moment
from app.store.changes import CREATED, Change, Ref

_BEFORE_ALL = dt.datetime.min.replace(tzinfo=dt.UTC)


class Times:
    """The moments of the steps of work that a day is made of, given in their order.

    A clock that was put back does not turn the order round: nobody's step comes before their own last one,
    nor a new opening before what was there when it began. Copies that grew apart go by their own clocks.
    """

    def __init__(self, works: Iterable[tuple[Ref, str]]) -> None:
        self._of: dict[Ref, dt.datetime] = {}
        last: dict[str, dt.datetime] = {}
        latest = _BEFORE_ALL
        for work, told in works:
            floor = last.get(work.actor, latest)
            at = max(read_moment(told) or floor, floor)
            self._of[work] = last[work.actor] = at
            latest = max(latest, at)

    def of(self, work: Ref) -> dt.datetime:
        """When a step of work was done."""
        return self._of.get(work, _BEFORE_ALL)


def imported_with(changes: Sequence[Change]) -> Ref | None:
    """The step of work that made a row; what came in by it was not said at that moment."""
    made = next((change for change in changes if change.target.field == CREATED), None)
    return Ref(made.work, made.ref.actor) if made is not None else None
