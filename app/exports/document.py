"""What a grondplan is, whatever it is written to: Word, PDF, slides, a table.

Exports read these values and nothing else: no database, no guide, no Markdown. They hold only what
may leave the house; who may see what has been decided by whoever built them.
"""

from dataclasses import dataclass, field
from datetime import datetime

from app.exports.blocks import Blocks

GAP_WORD = "Nog niet ingevuld"
"""The word that marks an empty question in every format, so that no colour has to."""


@dataclass(frozen=True, slots=True)
class Question:
    """One werkvraag and its draft.

    ``gap`` is the sentence shown when ``blocks`` is empty; ``help`` explains the question to whoever
    reads the plan. ``short_id`` names the question in a file for as long as that file lives.
    """

    step_id: str
    short_id: str
    title: str
    blocks: Blocks = ()
    gap: str | None = None
    help: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One onderdeel with its questions, in order."""

    key: str
    title: str
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Annex:
    """What follows after the plan itself, such as the sources; nobody is asked to fill it in."""

    key: str
    title: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Grondplan:
    """A whole plan, ready to be written.

    ``facts`` are labels and values for the cover. ``export_id`` and ``version`` are printed in the
    footer as they are and, with ``file_id`` (the practice file), hidden in the file, so that remarks
    find their way back. ``mark`` is the word for a plan that is not final ("ontwerp"). ``language``
    is a BCP 47 tag. ``exported_at`` is the only time that gets into the file.
    """

    title: str
    submitter: str
    level: str
    date_text: str
    export_id: str
    version: int
    file_id: str
    author: str
    subtitle: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    mark: str | None = None
    language: str = "nl-BE"
    exported_at: datetime | None = None
    parts: tuple[Part, ...] = ()
    annexes: tuple[Annex, ...] = field(default=())

    @property
    def colophon(self) -> str:
        """What tells one export from another, for people: ``ontwerp – v3 · K7QX``."""
        version = f"v{self.version} · {self.export_id}"
        return f"{self.mark} – {version}" if self.mark else version
