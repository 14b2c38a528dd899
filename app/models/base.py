"""The ground under every mapped class: an id of its own, a presence, and fields that know their old value."""

import math
import secrets
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, MetaData, String, event
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

from app.foundation.text import storable

ID_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
ID_LENGTH = 12


def new_id() -> str:
    """A random id of 60 bits; ids are never counted, so that files can grow apart and be merged."""
    return "".join(secrets.choice(ID_ALPHABET) for _ in range(ID_LENGTH))


class Presence(StrEnum):
    """Whether a row is there for people. Rows are never deleted."""

    PRESENT = "present"
    BINNED = "binned"
    UNDONE = "undone"
    """The adding itself was taken back; it is not in the bin either."""
    ERASED = "erased"
    """Its contents are gone for good; only the tombstone is left."""


class Base(DeclarativeBase):
    """All tables of a practice file."""

    metadata = MetaData()
    type_annotation_map: ClassVar[dict[Any, Any]] = {list[str]: JSON(none_as_null=True), str: String}


class Entity(Base):
    """Something people made, whose every change is recorded by field.

    ``structure`` names the fields that hold no words or names of people; erasing keeps them.
    """

    __abstract__ = True
    structure: ClassVar[frozenset[str]] = frozenset({"id", "presence", "rank"})

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    presence: Mapped[str] = mapped_column(default=Presence.PRESENT.value, active_history=True)


def field(*args: Any, **options: Any) -> MappedColumn[Any]:
    """A recorded column. Its old value is always known when it changes, also on an expired row."""
    return mapped_column(*args, active_history=True, **options)


def link(target: str, **options: Any) -> MappedColumn[Any]:
    """A recorded column that points at another row; checked at the end of the step of work."""
    return field(ForeignKey(target, deferrable=True, initially="DEFERRED"), **options)


@event.listens_for(Entity, "attribute_instrument", propagate=True)
def _keep_text_storable(_class: type[Entity], _name: str, attribute: Any) -> None:
    """Half a character, as a text field can hand over, must not stop a whole step of work."""
    event.listen(attribute, "set", _storable, retval=True)


def _storable(_row: Entity, value: Any, _old: Any, _initiator: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [_storable(_row, item, None, None) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None  # SQLite and JSON have no such number.
    return value
