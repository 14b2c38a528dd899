"""What bringing in sources did, in words."""

from collections.abc import Iterator

from app.workshop.sources import TakenIn

_MOST = 5
"""Sources with another key that are named; a whole library would not be read."""


def sentences_of(taken: TakenIn) -> Iterator[str]:
    """Dutch sentences: how many came in, how many were there already, and which got another key."""
    count = len(taken.added)
    came = "1 bron kwam erbij." if count == 1 else f"{count or 'Geen'} bronnen kwamen erbij."
    there = taken.there_already
    known = "" if not there else " 1 stond er al." if there == 1 else f" {there} stonden er al."
    yield came + known
    pairs = list(taken.renamed.items())
    if pairs:
        words = ", ".join(f"{old} → {new}" for old, new in pairs[:_MOST])
        left = f" en nog {len(pairs) - _MOST}" if len(pairs) > _MOST else ""
        yield f"Een andere sleutel, want die was al bezet of kon niet: {words}{left}."
