"""What a grondplan is, whatever it is written to: Word, PDF, slides, a table.

Exports read these values and nothing else: no database, no guide, no Markdown. They hold only what
may leave the house; who may see what has been decided by whoever built them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import TypeAlias

from app.prose.blocks import Block, Blocks

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
    before: Blocks | None = None
    """What its text was, for a file that shows what changed since; None for one that doesn't."""


@dataclass(frozen=True, slots=True)
class Part:
    """One onderdeel with its questions, in order."""

    key: str
    title: str
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo or a drawing. ``alt`` says in words what is to be seen; ``share`` is of the text's width."""

    content: bytes
    alt: str
    share: float = 1.0


AnnexBlock: TypeAlias = Block | Picture


@dataclass(frozen=True, slots=True)
class Annex:
    """What follows after the plan itself, such as the sources; nobody is asked to fill it in."""

    key: str
    title: str
    blocks: tuple[AnnexBlock, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """An answer that a passage rests on, as a reader is told of it.

    ``number`` is its place among the answers of its question, from 1, on screen and on paper. ``who`` is a
    name, a table, both or nothing: no more than the person agreed to.
    """

    number: int
    step_id: str
    question: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Grondplan:
    """A whole plan, ready to be written.

    ``facts`` are labels and values for the cover. ``export_id`` and ``version`` are printed in the
    footer as they are and, with ``file_id`` (the practice file), hidden in the file, so that remarks
    find their way back. ``mark`` is the word for a plan that is not final ("ontwerp"). ``language``
    is a BCP 47 tag. ``exported_at`` is the only time that gets into the file. ``provenance`` tells of each
    contribution that a run cites; empty when readers are not told.
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
    provenance: Mapping[str, Behind] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def colophon(self) -> str:
        """What tells one export from another, for people: ``ontwerp – v3 · K7QX``."""
        version = f"v{self.version} · {self.export_id}"
        return f"{self.mark} – {version}" if self.mark else version
