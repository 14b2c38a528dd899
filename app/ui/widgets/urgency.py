"""How near an end is, and the colour that tells it; beside the colour there are always digits or words."""

from enum import IntEnum


class Urgency(IntEnum):
    """How near the end is; the last three are told."""

    FINE = 0
    NEARLY = 1
    """A fifth is left."""
    LAST = 2
    """A twentieth is left."""
    OVER = 3


def urgency(left: float, total: float) -> Urgency:
    """How near the end is, of so much time in any unit."""
    if left <= 0:
        return Urgency.OVER
    if 20 * left <= total:
        return Urgency.LAST
    return Urgency.NEARLY if 5 * left <= total else Urgency.FINE


INK = {Urgency.FINE: "ink", Urgency.NEARLY: "warning", Urgency.LAST: "danger", Urgency.OVER: "danger"}
"""The colour token of a time that is left."""
