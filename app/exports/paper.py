"""What is handed out on paper or mailed, whatever it is written to: a day report, an invitation, a sheet.

Writers (``paper_word``, ``paper_pdf``) read these values and nothing else. They hold only what may leave
the house; who may see what has been decided by whoever built them. All values are immutable and fit for
a worker.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from app.exports.document import Picture
from app.prose.blocks import Block, BulletList, NumberedList, Paragraph, Run, Runs, Table


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 or 2. What stands under it stays on its page."""

    level: int
    text: str
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A smaller line that explains: help with a question, where a list comes from."""

    text: str


@dataclass(frozen=True, slots=True)
class TickList:
    """Boxes to tick, each with its words; beside each other on one line with ``across``.

    In a file that comes back, ``mark`` names the boxes: ``mark-1``, ``mark-2`` and so on.
    """

    items: tuple[str, ...]
    across: bool = False
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class FillIn:
    """A question or a label with room to write under it, on screen as well as on paper.

    In a file that comes back, ``mark`` (a short id, see ``short_id``) names the room. ``lines``
    is how many lines of handwriting fit in it.
    """

    title: str
    mark: str
    help: str = ""
    lines: int = 4


PaperBlock: TypeAlias = Block | Heading | Note | TickList | FillIn | Picture


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper, ready to be written.

    ``kind`` is the word above the title ("Dagverslag"). ``footer`` stands before the page number on every
    page. A paper that comes back has an ``export_id`` and a ``version``, in its footer and, with
    ``file_id`` (the practice file), hidden in the Word file. ``language`` is a BCP 47 tag.
    """

    title: str
    blocks: tuple[PaperBlock, ...] = ()
    kind: str = ""
    subtitle: str = ""
    footer: str = ""
    author: str = ""
    landscape: bool = False
    poster: bool = False
    """A PDF of it is an A3, to hang up."""
    language: str = "nl-BE"
    export_id: str = ""
    version: int = 0
    file_id: str = ""
    exported_at: datetime | None = None

    @property
    def colophon(self) -> str:
        """What stands before the page number: ``Dagverslag – v3 · K7QX``."""
        known = f"v{self.version} · {self.export_id}" if self.export_id else ""
        return " – ".join(words for words in (self.footer, known) if words)


def words(text: str, *, bold: bool = False) -> Paragraph:
    """A paragraph in one look."""
    return Paragraph(_runs(text, bold=bold))


def labelled(label: str, text: str) -> Paragraph:
    """A paragraph that opens with a bold label."""
    return Paragraph((Run(f"{label} ", bold=True), Run(text)))


def bullets(items: Iterable[str | Runs]) -> BulletList:
    """A list without order."""
    return BulletList(tuple((Paragraph(_cell(item)),) for item in items))


def numbered(items: Iterable[str | Runs], start: int = 1) -> NumberedList:
    """A numbered list."""
    return NumberedList(start, tuple((Paragraph(_cell(item)),) for item in items))


def table(
    header: Iterable[str | Runs], rows: Iterable[Iterable[str | Runs]], widths: Iterable[int] = ()
) -> Table:
    """A table whose header comes back on every page. ``widths`` are shares; none means by what it holds."""
    return Table(
        tuple(_cell(cell) for cell in header),
        tuple(tuple(_cell(cell) for cell in row) for row in rows),
        widths=tuple(widths),
    )


def _cell(text: str | Runs) -> Runs:
    return _runs(text) if isinstance(text, str) else text


def _runs(text: str, *, bold: bool = False) -> Runs:
    return (Run(text, bold=bold),) if text else ()
