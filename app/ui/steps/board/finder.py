"""Notes that hold what people look for, in their order, one after another."""

from collections.abc import Sequence

from app.workshop.board_values import BoardNote
from app.workshop.finding import folded


class NoteFinder:
    """Case and accents make no difference."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def look_for(self, text: str, notes: Sequence[BoardNote]) -> frozenset[str] | None:
        """The notes that hold it; None when there is nothing to look for."""
        wanted = folded(text.strip())
        self._found = [note.id for note in notes if wanted and wanted in folded(note.text)]
        return frozenset(self._found) if wanted else None

    @property
    def first(self) -> str | None:
        """The first that was found."""
        return self._found[0] if self._found else None

    def after(self, note_id: str | None) -> str | None:
        """The found one after this; after the last the first."""
        place = self._found.index(note_id) + 1 if note_id in self._found else 0
        return self._found[place % len(self._found)] if self._found else None
