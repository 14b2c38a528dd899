"""Photos and files beside an answer, a step or a day."""

from sqlalchemy import func, select

from app.foundation.errors import KnownError
from app.models import Attachment, Presence
from app.store.practice_file import PracticeFile
from app.workshop.blobs import keep_blob, read_blob
from app.workshop.ranks import rank_after

MAX_BYTES = 50_000_000
"""A practice file must stay small enough to mail and to publish after every pause."""

_HERE = Presence.PRESENT.value


class Attachments:
    """The attachments of an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def attach(
        self,
        content: bytes,
        *,
        name: str,
        media_type: str | None = None,
        contribution_id: str | None = None,
        step: str | None = None,
        day_id: str | None = None,
    ) -> Attachment:
        """Keep a photo or a file. Raises ``KnownError`` when it is too big."""
        refuse_big(name, len(content))
        label = "Foto toegevoegd" if (media_type or "").startswith("image/") else "Bijlage toegevoegd"
        with self._file.work(label) as session:
            row = Attachment(
                name=name,
                media_type=media_type,
                contribution_id=contribution_id,
                step=step,
                day_id=day_id,
                blob_hash=keep_blob(content, session),
                rank=rank_after(session.scalar(select(func.max(Attachment.rank))) or None),
            )
            session.add(row)
        return row

    def of_contribution(self, contribution_id: str) -> list[Attachment]:
        """What hangs on an answer, in order."""
        query = select(Attachment).where(Attachment.contribution_id == contribution_id)
        return list(
            self._file.session.scalars(query.where(Attachment.presence == _HERE).order_by(Attachment.rank))
        )

    def of_step(self, step: str) -> list[Attachment]:
        """What hangs on a step as a whole, in order."""
        query = select(Attachment).where(Attachment.step == step, Attachment.presence == _HERE)
        return list(self._file.session.scalars(query.order_by(Attachment.rank)))

    def content_of(self, attachment: Attachment) -> bytes:
        """The bytes as they came. Raises ``KnownError`` when they were erased."""
        return read_blob(attachment.blob_hash, attachment.name, self._file.session)

    def bin(self, attachment_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Bijlage naar de prullenbak"):
            self._file.session.get_one(Attachment, attachment_id).presence = Presence.BINNED.value


def refuse_big(name: str, size: int) -> None:
    """Raise ``KnownError`` for a file of so many bytes, when that is too many."""
    if size > MAX_BYTES:
        raise KnownError(
            f"'{name}' is te groot: een bijlage mag {MAX_BYTES // 1_000_000} MB zijn. "
            "Er is niets veranderd; maak het bestand kleiner of zet een link in een antwoord."
        )
