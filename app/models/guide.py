"""The guides a file was made with: full copies, so that a file stands on its own."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field


class GuideCopy(Entity):
    """A guide as this file uses it. ``content`` is the guide in JSON (``app.guides.loader``)."""

    __tablename__ = "guide"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"key", "title", "content"}

    key: Mapped[str] = field()
    title: Mapped[str] = field(default="")
    content: Mapped[str] = field(default="")
    rank: Mapped[str] = field(default="")
