"""Where the dot of each score lies on a line, and its ticks; half points lie between them."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Final, NamedTuple

_TICKS_MOST: Final = 21


class Dot(NamedTuple):
    """A dot: where its middle is, from the left and above the line, and how wide it is."""

    x: float
    above: float
    size: float


class DotPlaces:
    """Where things lie on a line from ``low`` to ``high`` that is drawn from ``left`` to ``right``.

    Sizes are in the units of the plane that it is drawn on. Dots are ``largest`` across, smaller when more
    of them stand on each other than fit, and never smaller than ``least``.
    """

    def __init__(
        self, low: float, high: float, left: float, right: float, *, largest: float, least: float
    ) -> None:
        self._low, self._high = low, high
        self._left, self._right = left, right
        self._largest, self._least = largest, least

    def x(self, value: float) -> float:
        """Where a score lies; one from another scale lies at the nearest end."""
        within = min(max(value, self._low), self._high)
        return self._left + (self._right - self._left) * (within - self._low) / (self._high - self._low)

    def ticks(self) -> list[float]:
        """The scores that get a tick with a number: whole ones, or fewer on a long scale."""
        step = next(one for one in _steps() if (self._high - self._low) / one < _TICKS_MOST)
        return [self._low + place * step for place in range(int((self._high - self._low) / step) + 1)]

    def dots(self, stacks: Mapping[float, int], room: float) -> Iterator[Dot]:
        """The dots, standing on the line and at most ``room`` high: more of them lie over each other."""
        size, step = self._size(stacks, room)
        for value, number in stacks.items():
            for place in range(number):
                yield Dot(self.x(value), place * step + size * 5 / 8, size)

    def top(self, stacks: Mapping[float, int], left: float, right: float, room: float) -> float:
        """How high dots reach from ``left`` to ``right``, for what is written above them."""
        size, step = self._size(stacks, room)
        within = [n for value, n in stacks.items() if left - size / 2 < self.x(value) < right + size / 2]
        return (max(within) - 1) * step + size * 9 / 8 if within else 0

    def _size(self, stacks: Mapping[float, int], room: float) -> tuple[float, float]:
        """How wide a dot is, and how far it lies above the one under it."""
        most = max(stacks.values(), default=1)
        beside = (self._right - self._left) / max((self._high - self._low) * 2, 1) * 0.94
        size = max(min(self._largest, room / most * 8 / 9, beside), self._least)
        return size, min(size * 9 / 8, (room - size * 9 / 8) / max(most - 1, 1))


def _steps() -> Iterator[float]:
    """1, 5, 10, 50, 100 and on."""
    for power in count():
        yield from (10.0**power, 5 * 10.0**power)
