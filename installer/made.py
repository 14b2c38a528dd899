"""What the packages are made of: the folder, and how large things are."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


class TooBigError(Exception):
    """Larger than people with a slow line or little room can do with."""


@dataclass(frozen=True, slots=True)
class Made:
    """The folder that needs no Python, its version, and the date of everything in it (seconds)."""

    folder: Path
    version: str
    moment: int


def megabytes(path: Path) -> float:
    """The size of a file or of all files in a folder, in millions of bytes; links count for nothing."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files if not one.is_symlink()) / 1e6


def moment_of_sources(root: Path) -> int:
    """The date that all files get, in seconds: SOURCE_DATE_EPOCH, or that of the last change."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, check=True, text=True
    )
    return int(said.stdout)
