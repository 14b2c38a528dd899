"""What the penhouder makes of contributions, and where it went."""

import hashlib
from typing import ClassVar

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import ID_LENGTH, Base, Entity, field, link


def id_for(*parts: str) -> str:
    """The id of a thing of which a file has one per name: a step's draft, a guide, an attendance.

    Made from the name, so that two files that grew apart mean the same one.
    """
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()[:ID_LENGTH]


class Draft(Entity):
    """The text of a step in the Markdown subset. Its id is ``id_for("draft", step)``."""

    __tablename__ = "draft"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"step", "status"}

    step: Mapped[str] = field()
    text: Mapped[str] = field(default="")
    status: Mapped[str | None] = field(default=None)
    """'ruw' or 'klaar' once said; empty text is 'leeg'."""


class ReadBack(Entity):
    """The draft of a step read back to the group, and whether they said yes to it."""

    __tablename__ = "read_back"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"step", "day_id", "at", "agreed", "text_hash"}

    step: Mapped[str] = field()
    day_id: Mapped[str | None] = link("day.id", default=None)
    at: Mapped[str] = field(default="")
    """ISO moment."""
    agreed: Mapped[bool] = field(default=False)
    """False: something is missing; what, is an answer that is na te vragen."""
    text_hash: Mapped[str] = field(default="")
    """SHA-256 of the draft as it was read, to see whether it changed since."""


class Blob(Base):
    """Bytes under their SHA-256 in hex: written once, never changed, shared by who points at them."""

    __tablename__ = "blob"

    hash: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Attachment(Entity):
    """A photo or a file beside a contribution, a step or a day."""

    __tablename__ = "attachment"
    structure: ClassVar[frozenset[str]] = Entity.structure | {
        "contribution_id",
        "step",
        "day_id",
        "media_type",
    }

    contribution_id: Mapped[str | None] = link("contribution.id", default=None)
    step: Mapped[str | None] = field(default=None)
    day_id: Mapped[str | None] = link("day.id", default=None)
    name: Mapped[str] = field(default="")
    media_type: Mapped[str | None] = field(default=None)
    blob_hash: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Export(Entity):
    """A file that went out, kept as it went. ``code`` is the export id people see in the footer."""

    __tablename__ = "export"
    structure: ClassVar[frozenset[str]] = Entity.structure | {
        "code",
        "number",
        "what",
        "format",
        "at",
        "knowledge",
        "level",
        "sections",
        "final",
    }

    code: Mapped[str] = field()
    number: Mapped[int] = field()
    what: Mapped[str] = field()
    format: Mapped[str] = field()
    at: Mapped[str] = field()
    file_name: Mapped[str] = field(default="")
    blob_hash: Mapped[str | None] = field(default=None)
    knowledge: Mapped[str] = field(default="{}")
    """The state that it was made from, as in ``Version``; '{}' when that is not known."""
    level: Mapped[str | None] = field(default=None)
    """The ``Level`` that it was handed in for."""
    sections: Mapped[list[str]] = field(default=list)
    """Keys of the onderdelen in it; empty means all."""
    final: Mapped[bool] = field(default=False)
    """Without the word 'ontwerp'."""


class Version(Entity):
    """A state of the file with a name that people gave it: "naar EXPOO, 12 maart".

    What it was is read from the record; no text is kept twice.
    """

    __tablename__ = "version"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"at", "knowledge"}

    name: Mapped[str] = field(default="")
    at: Mapped[str] = field(default="")
    """ISO moment."""
    knowledge: Mapped[str] = field(default="{}")
    """How far everyone's changes were known then: JSON, actor → counter."""


class Gap(Entity):
    """A hiaat: what the practice still needs to do this well; not what its text still needs."""

    __tablename__ = "gap"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"step", "closed"}

    step: Mapped[str | None] = field(default=None)
    text: Mapped[str] = field(default="")
    closed: Mapped[bool] = field(default=False)
    rank: Mapped[str] = field(default="")


class WordForm(Entity):
    """A form in Word that a guide was made from, to be filled in. Its id is ``id_for("form", guide)``."""

    __tablename__ = "word_form"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"guide"}

    guide: Mapped[str] = field()
    """The key of the guide."""
    name: Mapped[str] = field(default="")
    """That of the file it came from."""
    blob_hash: Mapped[str | None] = field(default=None)
    places: Mapped[list[str]] = field(default=list)
    """Per step where its text goes: its key, a tab, and the place as the reader of forms says it."""


class WordTemplate(Entity):
    """The Word template of an organisation, made fit for ours. Its id is ``id_for("word-template")``."""

    __tablename__ = "word_template"
    structure: ClassVar[frozenset[str]] = Entity.structure

    name: Mapped[str] = field(default="")
    """That of the file it came from."""
    blob_hash: Mapped[str | None] = field(default=None)
