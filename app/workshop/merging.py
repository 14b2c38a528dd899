"""Taking another copy of this practice in: who worked apart gets together again."""

from dataclasses import dataclass
from pathlib import Path

from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought."""

    changes: int
    """Changes that this file did not know yet."""
    choices: int
    """Where people still have to choose between two values."""


def merge_from(workshop: Workshop, other: Path) -> Merged:
    """Take in what the copy at ``other`` has more. It stays as it is.

    Raises ``KnownError`` when it can't be read or is a file about another practice.
    """
    file = workshop.file
    work = file.merge_file(other)
    changes = len(file.history.changes(work)) if work is not None else 0
    return Merged(changes, len(file.conflicts()))
