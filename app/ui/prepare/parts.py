"""The parts of the preparation, of which each is made when somebody first asks for it."""

from collections.abc import Callable, Iterator, Sequence

from app.ui.prepare.part import HowFar, PreparePart


class Parts:
    """By their number in the column, from 0. Going through all of them makes all of them."""

    def __init__(self, how_far: Sequence[HowFar], make: Callable[[HowFar], PreparePart]) -> None:
        self._how_far = how_far
        self._make = make
        self._made: dict[int, PreparePart] = {}

    def __len__(self) -> int:
        return len(self._how_far)

    def __getitem__(self, number: int) -> PreparePart:
        number = range(len(self))[number]
        if number not in self._made:
            self._made[number] = self._make(self._how_far[number])
        return self._made[number]

    def __iter__(self) -> Iterator[PreparePart]:
        return (self[number] for number in range(len(self)))

    def number_of(self, kind: type[PreparePart]) -> int:
        """The number of the part of this kind; makes none."""
        return next(number for number, one in enumerate(self._how_far) if issubclass(one.kind, kind))
