"""There is always room between two things in a list, and whatever moves stays where it was put."""

from itertools import islice, pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.workshop.ranks import rank_after, rank_between, rank_moved, ranks


def test_a_new_list_runs_up() -> None:
    made = list(islice(ranks(), 300))
    assert made == sorted(set(made))
    assert rank_after(made[-1]) > made[-1]


@given(st.lists(st.integers(0, 1000), max_size=80))
def test_any_row_of_insertions_keeps_the_list_in_order(places: list[int]) -> None:
    made = [rank_after(None)]
    for place in places:
        at = place % (len(made) + 1)
        before = made[at - 1] if at else None
        after = made[at] if at < len(made) else None
        made.insert(at, rank_between(before, after))
        assert all(one < other for one, other in pairwise(made))


@given(st.integers(1, 60))
def test_pushing_in_front_again_and_again_never_runs_out(times: int) -> None:
    first = rank_after(None)
    for _ in range(times):
        earlier = rank_between(None, first)
        assert earlier < first
        first = earlier


def test_of_two_equal_ranks_the_first_is_given_and_the_id_decides() -> None:
    assert rank_between("00000001", "00000001") == "00000001"


@given(st.lists(st.integers(0, 1000), max_size=40))
def test_something_new_comes_after_everything_whatever_was_moved(places: list[int]) -> None:
    made = [rank_after(None)]
    for place in places:
        at = place % (len(made) + 1)
        made.insert(at, rank_between(made[at - 1] if at else None, made[at] if at < len(made) else None))
        assert rank_after(made[-1]) > made[-1]


@given(st.data(), st.integers(1, 12))
def test_what_moves_comes_so_many_places_further_and_stays_at_the_edge(
    data: st.DataObject, count: int
) -> None:
    made = list(islice(ranks(), count))
    here = data.draw(st.integers(0, count - 1))
    by = data.draw(st.integers(-15, 15))
    rank = rank_moved(made, here, by)
    there = min(max(here + by, 0), count - 1)
    if there == here:
        assert rank is None
    else:
        assert rank is not None
        assert sorted([*made[:here], *made[here + 1 :], rank]).index(rank) == there


def test_after_a_rank_that_is_none_of_ours_there_is_still_room() -> None:
    """As a file can say that no program of ours wrote."""
    for odd in ("Inf", "zz", "é", "0x1"):
        assert rank_after(odd) > odd
