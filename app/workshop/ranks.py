"""Where a thing stands in a list: a text that sorts, with always room for another in between.

Moving one thing changes one rank, so that two people who each move something don't undo each other.
Equal ranks (two files appended at the same time) are told apart by id.
"""

from collections.abc import Iterator, Sequence

_DIGITS = "0123456789abcdef"
_WIDTH = 8


def rank_after(last: str | None) -> str:
    """A rank behind ``last``, or the first one."""
    if last and not set(last) <= set(_DIGITS):
        return last + _DIGITS[1]  # Not one of ours, so no number; longer sorts behind it.
    return f"{int(last[:_WIDTH], 16) + 1 if last else 1:0{_WIDTH}x}"


def ranks() -> Iterator[str]:
    """Ranks one after the other, for a new list."""
    rank: str | None = None
    while True:
        rank = rank_after(rank)
        yield rank


def rank_between(low: str | None, high: str | None) -> str:
    """A rank after ``low`` and before ``high``; None is the edge of the list.

    Of two equal ranks the first one's is returned; the list is then ordered by id.
    """
    if high is None:
        return rank_after(low)
    low = low or ""
    if low >= high:
        return low
    made = ""
    for place in range(len(high) + 1):
        floor = _DIGITS.index(low[place]) if place < len(low) else 0
        bounded = made == high[:place]
        ceiling = _DIGITS.index(high[place]) if bounded and place < len(high) else len(_DIGITS)
        if ceiling - floor > 1:
            return made + _DIGITS[(floor + ceiling) // 2]
        made += _DIGITS[floor]
    while True:
        place = len(made)
        floor = _DIGITS.index(low[place]) if place < len(low) else 0
        if len(_DIGITS) - floor > 1:
            return made + _DIGITS[(floor + len(_DIGITS)) // 2]
        made += _DIGITS[floor]


def rank_at(others: Sequence[str], at: int | None) -> str:
    """A rank at a place, from 0, among ``others``, which are in order; None is the end."""
    place = len(others) if at is None else min(max(at, 0), len(others))
    before = others[place - 1] if place else None
    return rank_between(before, others[place] if place < len(others) else None)


def place_moved(here: int, by: int, count: int) -> int:
    """Where the thing at ``here``, of so many, comes when it moves so many places; at the edge it stays."""
    return min(max(here + by, 0), count - 1)


def rank_moved(all_ranks: Sequence[str], here: int, by: int) -> str | None:
    """The rank of the thing at ``here`` when it moves so many places, up below 0; None when it stays."""
    there = place_moved(here, by, len(all_ranks))
    return None if there == here else rank_at([*all_ranks[:here], *all_ranks[here + 1 :]], there)
