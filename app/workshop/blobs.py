"""Bytes in the practice file, under their SHA-256: the same bytes are kept once."""

import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.foundation.errors import KnownError
from app.models import Blob


def keep_blob(content: bytes, session: Session) -> str:
    """Keep ``content`` in the open step of work, unless the file has it; return its hash."""
    digest = hashlib.sha256(content).hexdigest()
    if session.scalar(select(Blob.hash).where(Blob.hash == digest)) is None:
        session.add(Blob(hash=digest, content=content))
        session.flush()
    return digest


def read_blob(digest: str | None, name: str, session: Session) -> bytes:
    """The bytes. Raises ``KnownError`` when they are not in the file any more, as after erasing."""
    content = session.scalar(select(Blob.content).where(Blob.hash == digest))
    if content is None:
        raise KnownError(
            f"De inhoud van '{name}' zit niet meer in dit bestand. "
            "Al het andere is er nog; voeg de bijlage opnieuw toe als je ze nog hebt."
        )
    return content
