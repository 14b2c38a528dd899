"""What bringing in sources did, in words."""

from collections.abc import Iterator

from app.workshop.counted import in_digits
from app.workshop.sources import TakenIn

_MOST = 5
"""Sources with another key that are named; a whole library would not be read."""


def sentences_of(taken: TakenIn) -> Iterator[str]:
    """Dutch sentences: how many came in, how many were there already, and which got another key."""
    count = len(taken.added)
    yield (
        in_digits(count, "bron kwam erbij.", "bronnen kwamen erbij.")
        if count
        else "Geen bronnen kwamen erbij."
    )
    there = taken.there_already
    if there:
        yield in_digits(there, "stond er al.", "stonden er al.")
    pairs = list(taken.renamed.items())
    if pairs:
        words = ", ".join(f"{old} → {new}" for old, new in pairs[:_MOST])
        left = f" en nog {len(pairs) - _MOST}" if len(pairs) > _MOST else ""
        yield f"Een andere sleutel, want die was al bezet of kon niet: {words}{left}."
