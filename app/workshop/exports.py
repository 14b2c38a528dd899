"""What went out: every grondplan is kept as it went, under an id that people can read in its footer."""

import json
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.guides.levels import Level
from app.models import Export, Presence
from app.store.practice_file import PracticeFile
from app.workshop.blobs import keep_blob, read_blob

GRONDPLAN_EXPORT = "grondplan"
"""What the grondplan itself is called among the exports; an invulblad is another."""
CODE_ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679"
"""Letters and digits that nobody takes for another, also handwritten: no B8, I1, O0, S5, Z2."""
CODE_LENGTH = 4


@dataclass(frozen=True, slots=True)
class ExportId:
    """How an export is told from all others of its file: ``v3 · K7QX``.

    ``knowledge`` is the state of the file at the moment that the id was given, as in ``Version``: what goes
    out is made from there, while people may write on.
    """

    code: str
    number: int
    knowledge: str | None = field(default=None, compare=False)


class Exports:
    """The exports of an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def next_id(self) -> ExportId:
        """An id that no export of this file ever had, not even one that was taken back."""
        session = self._file.session
        used = set(session.scalars(select(Export.code)))
        highest = session.scalar(select(func.max(Export.number))) or 0
        while (code := _new_code()) in used:
            pass
        return ExportId(code, highest + 1, self._knowledge())

    def keep(
        self,
        given: ExportId,
        content: bytes,
        session: Session,
        *,
        what: str,
        format: str,
        file_name: str,
        level: Level | None = None,
        sections: Collection[str] = (),
        final: bool = False,
    ) -> Export:
        """Remember, in the open step of work, what goes out.

        ``sections`` are the keys of the onderdelen in it, none for all of them; ``final`` is without the word
        'ontwerp'.
        """
        row = Export(
            code=given.code,
            number=given.number,
            what=what,
            format=format,
            at=self._file.moment(),
            file_name=file_name,
            blob_hash=keep_blob(content, session),
            knowledge=given.knowledge or self._knowledge(),
            level=level.value if level else None,
            sections=list(sections),
            final=final,
        )
        session.add(row)
        session.flush()
        return row

    def all(self) -> list[Export]:
        """The newest first."""
        query = select(Export).where(Export.presence == Presence.PRESENT.value)
        return list(self._file.session.scalars(query.order_by(Export.number.desc(), Export.code)))

    def content_of(self, export: Export) -> bytes:
        """The file as it went out. Raises ``KnownError`` when it was erased."""
        return read_blob(export.blob_hash, export.file_name, self._file.session)

    def _knowledge(self) -> str:
        return json.dumps(self._file.record.knowledge())


def _new_code() -> str:
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
