"""A Word template of an organisation, made fit to write a grondplan on.

Import this where it is used: it brings lxml with it.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Adopted:
    """A template that ``plan_bytes`` can write on.

    ``content`` is a .docx without text that holds every style we need. ``name`` is that of the file it
    came from. ``remarks`` are sentences for whoever chose it: what was left out, what reads badly.
    """

    content: bytes
    name: str
    remarks: tuple[str, ...] = ()


def adopt(path: Path) -> Adopted:
    """Make the .docx or .dotx at ``path`` fit. Raises ``KnownError`` for a file that can't be used."""
    raise NotImplementedError
