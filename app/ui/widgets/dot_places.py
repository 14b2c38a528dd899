"""Where the dot of each score lies on a line, and its ticks; half points lie between them."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Final

from PySide6.QtCore import QRectF

_TICKS_MOST: Final = 21


class DotPlaces:
    """Where things lie on a line from ``low`` to ``high`` that is drawn from ``left`` to ``right``.

    Sizes are in the units of the plane that it is drawn on. Dots are ``largest`` across, smaller when more
    of them lie on each other than fit, and never smaller than ``least``.
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

    def dots(self, stacks: Mapping[float, int], base: float, room: float) -> Iterator[QRectF]:
        """The dots, standing on ``base`` and at most ``room`` high."""
        size = self._size(stacks, room)
        gap = size / 8
        for value, number in stacks.items():
            for place in range(number):
                bottom = base - place * (size + gap) - gap
                yield QRectF(self.x(value) - size / 2, bottom - size, size, size)

    def top(self, stacks: Mapping[float, int], value: float, base: float, room: float) -> float:
        """The highest that dots near a score reach, for what is written above them."""
        size = self._size(stacks, room)
        near = [number for other, number in stacks.items() if abs(self.x(other) - self.x(value)) < size]
        return base - max(near, default=0) * size * 9 / 8

    def _size(self, stacks: Mapping[float, int], room: float) -> float:
        most = max(stacks.values(), default=1)
        beside = (self._right - self._left) / max((self._high - self._low) * 2, 1) * 0.94
        return max(min(self._largest, room / most * 8 / 9, beside), self._least)


def _steps() -> Iterator[float]:
    """1, 5, 10, 50, 100 and on."""
    for power in count():
        yield from (10.0**power, 5 * 10.0**power)
