"""What a Word file that came back says: text per work question, and what readers remarked."""

from dataclasses import dataclass
from enum import StrEnum

from app.prose.blocks import Blocks


class PlacedBy(StrEnum):
    """By what something in a Word file was found to belong to a work question, the surest first."""

    BOOKMARK = "bookmark"
    """The hidden bookmark of the heading."""
    CONTROL = "control"
    """The tag or the alias of a content control."""
    EXPORT = "export"
    """The text of the export that the file was made from."""
    LIKENESS = "likeness"
    """Words that look most like those of a question."""
    HAND = "hand"
    """Somebody said so."""


@dataclass(frozen=True, slots=True)
class ReturnedText:
    """The text of one work question as it came back, with every tracked change taken as made."""

    step_id: str | None
    """None: no question of this practice could be found for it."""
    heading: str
    blocks: Blocks
    placed: PlacedBy | None = None


@dataclass(frozen=True, slots=True)
class ReturnedReply:
    """A reply in the thread of a remark."""

    marks: tuple[str, ...]
    author: str
    date: str
    """ISO moment as the file says it; empty when it was stripped."""
    text: str


@dataclass(frozen=True, slots=True)
class ReturnedRemark:
    """A comment of a reader with what hangs below it.

    ``marks`` are by what it is known again: its durable id when it has one, and always a hash of author,
    date, text and the words it hangs on.
    """

    marks: tuple[str, ...]
    author: str
    date: str
    text: str
    on_text: str
    """The words it hangs on; empty when it hangs nowhere."""
    step_id: str | None
    section: str | None
    """The key of the onderdeel; also known when only the onderdeel is."""
    placed: PlacedBy | None
    resolved: bool
    replies: tuple[ReturnedReply, ...]


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A Word file that came back."""

    name: str
    content: bytes
    export_code: str | None
    """That of the export that it was made from, when it says so and this practice knows it."""
    texts: tuple[ReturnedText, ...]
    remarks: tuple[ReturnedRemark, ...]
    exported: tuple[ReturnedText, ...] = ()
    """What the export itself says when it is read in the same way; nothing when it isn't known."""
