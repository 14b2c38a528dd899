"""Clusters that may be one and the same: their names look alike. Only offered, never done."""

import re
from collections.abc import Sequence
from itertools import combinations

from app.workshop.board_values import BoardCluster

_ALIKE = 86
"""Of 100: "Niet overnemen" and "niet over nemen" are, "Aan de deur" and "Aan de deur – buiten" are not."""
_LEAST = 4
"""Letters: below this too much looks alike."""
_LONGEST = 80
_NUMBERS = re.compile(r"\d+")
_MOST = 100
"""Clusters that are compared: each with each."""


def alike(clusters: Sequence[BoardCluster]) -> list[tuple[BoardCluster, BoardCluster]]:
    """Pairs of clusters with names that look alike, the closest first.

    "Cluster 14" and "Cluster 15" are not: names with other numbers are meant to be two.
    """
    from rapidfuzz import fuzz, utils

    names = [(one, utils.default_process(one.name)[:_LONGEST]) for one in clusters[:_MOST]]
    long_enough = [(one, name) for one, name in names if len(name) >= _LEAST]
    found = [
        (max(fuzz.ratio(name, other_name), fuzz.token_sort_ratio(name, other_name)), one, other)
        for (one, name), (other, other_name) in combinations(long_enough, 2)
        if _NUMBERS.findall(name) == _NUMBERS.findall(other_name)
    ]
    found = [(score, one, other) for score, one, other in found if score >= _ALIKE]
    return [(one, other) for _score, one, other in sorted(found, key=lambda pair: -pair[0])]
