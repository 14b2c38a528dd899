"""The files opened before, in a small text file, so that the start page needs no database.

Nothing is lost when this file breaks: it is then an empty list, and it grows again.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Literal

from app.foundation.small_file import write_small_file

Kind = Literal["practice", "network"]

MOST: Final = 200
_NAME: Final = "recent.json"


@dataclass(frozen=True, slots=True)
class RecentFile:
    """What the start page shows of a file without opening it.

    ``level`` goes from 0 (not registered) to 5; ``answered`` of ``total`` questions have a text.
    ``opened_at`` is local time in ISO form. ``next_step`` is a few words on what comes next, if known.
    ``keep_until`` is the ISO date until which its raw answers are kept; empty without a date or answers.
    """

    path: Path
    kind: Kind
    title: str
    submitter: str
    level: int
    answered: int
    total: int
    opened_at: str
    next_step: str = ""
    keep_until: str = ""


class RecentFiles:
    """The list, newest first, in ``folder``. Every change is written at once, whole."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _NAME

    def load(self) -> tuple[RecentFile, ...]:
        """The files, newest first; what can't be read is left out."""
        try:
            entries = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        if not isinstance(entries, list):
            return ()
        files = (_from_entry(entry) for entry in entries)
        return tuple(file for file in files if file is not None)[:MOST]

    def add(self, file: RecentFile) -> tuple[RecentFile, ...]:
        """Put ``file`` on top, once; gives the new list."""
        others = (known for known in self.load() if known.path != file.path)
        return self._write((file, *others))

    def remove(self, path: Path) -> tuple[RecentFile, ...]:
        """Leave ``path`` out of the list; the file itself stays where it is."""
        return self._write(tuple(known for known in self.load() if known.path != path))

    def _write(self, files: tuple[RecentFile, ...]) -> tuple[RecentFile, ...]:
        """A disk that refuses costs the list, never the user's work."""
        kept = files[:MOST]
        entries = [asdict(file) | {"path": str(file.path)} for file in kept]
        write_small_file(self._file, json.dumps(entries, ensure_ascii=True, indent=1).encode("ascii"))
        return kept


def _from_entry(entry: Any) -> RecentFile | None:
    if not isinstance(entry, dict):
        return None
    path, kind = entry.get("path"), entry.get("kind")
    if not isinstance(path, str) or not path or kind not in ("practice", "network"):
        return None
    return RecentFile(
        path=Path(path),
        kind=kind,
        title=_text(entry, "title") or Path(path).stem,
        submitter=_text(entry, "submitter"),
        level=min(_number(entry, "level"), 5),
        answered=_number(entry, "answered"),
        total=_number(entry, "total"),
        opened_at=_text(entry, "opened_at"),
        next_step=_text(entry, "next_step"),
        keep_until=_text(entry, "keep_until"),
    )


def _text(entry: dict[str, Any], name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""


def _number(entry: dict[str, Any], name: str) -> int:
    value = entry.get(name)
    return max(value, 0) if isinstance(value, int) else 0
