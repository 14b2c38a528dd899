"""The Word files that came back: kept as they came, with what of each was taken over or left.

What a file says is read by ``app.imports.word_return``; what of that differs from our texts is worked out in
``word_differences``. Here stands what lasts, so that the work can go on tomorrow.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Presence, WordReturn, id_for
from app.store.practice_file import PracticeFile
from app.workshop.blobs import keep_blob, read_blob
from app.workshop.returned_values import ReturnedFile

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class KeptReturn:
    """A file that came back; a value, not a row."""

    id: str
    name: str
    at: str
    """ISO moment at which it came in."""
    export_code: str | None
    settled: frozenset[str]
    """Marks of the differences that somebody left as they are."""


class WordReturns:
    """The returned files of an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def all(self) -> list[KeptReturn]:
        """The newest first."""
        query = select(WordReturn).where(WordReturn.presence == _HERE)
        rows = self._file.session.scalars(query.order_by(WordReturn.at.desc(), WordReturn.id))
        return [_kept(row) for row in rows]

    def get(self, return_id: str) -> KeptReturn | None:
        """One file; None when it is not here, or not any more."""
        row = self._file.session.get(WordReturn, return_id)
        return _kept(row) if row is not None and row.presence == _HERE else None

    def of(self, returned: ReturnedFile) -> KeptReturn | None:
        """The same file as it was kept; None when it was not."""
        return self.get(return_id_of(returned.content))

    def content_of(self, return_id: str) -> bytes:
        """The file as it came. Raises ``KnownError`` when it was erased."""
        row = self._file.session.get_one(WordReturn, return_id)
        return read_blob(row.blob_hash, row.name, self._file.session)

    def keep(self, returned: ReturnedFile) -> str:
        """Keep a file, and its id; the same bytes under whatever name are one file."""
        row = self._file.session.get(WordReturn, return_id_of(returned.content))
        if row is not None and row.presence == _HERE:
            return row.id
        with self._file.work("Word-bestand binnengehaald") as session:
            return keep_return(returned, self._file.moment(), session)

    def leave(self, return_id: str, marks: Iterable[str]) -> None:
        """Leave our text as it is, for these differences."""
        self._settle(return_id, [*self._row(return_id).settled, *marks], "Verschil gelaten zoals het was")

    def look_again(self, return_id: str) -> None:
        """Show the differences that were left again."""
        self._settle(return_id, (), "Verschillen opnieuw te bekijken")

    def bin(self, return_id: str) -> None:
        """Take a file off the list; no text changes by it."""
        with self._file.work("Word-bestand naar de prullenbak"):
            self._row(return_id).presence = Presence.BINNED.value

    def _settle(self, return_id: str, marks: Iterable[str], label: str) -> None:
        row, settled = self._row(return_id), list(dict.fromkeys(marks))
        if settled != row.settled:
            with self._file.work(label):
                row.settled = settled

    def _row(self, return_id: str) -> WordReturn:
        return self._file.session.get_one(WordReturn, return_id)


def return_id_of(content: bytes) -> str:
    """The id of a returned file."""
    return id_for("word-return", hashlib.sha256(content).hexdigest())


def keep_return(returned: ReturnedFile, moment: str, session: Session) -> str:
    """Keep a file in the open step of work, unless it is there; its id."""
    row_id = return_id_of(returned.content)
    row = session.get(WordReturn, row_id)
    if row is None:
        row = WordReturn(id=row_id, name=returned.name, at=moment, export_code=returned.export_code)
        session.add(row)
    if row.presence != Presence.ERASED.value:
        row.blob_hash = row.blob_hash or keep_blob(returned.content, session)
        row.presence = _HERE
    session.flush()
    return row_id


def _kept(row: WordReturn) -> KeptReturn:
    return KeptReturn(row.id, row.name, row.at, row.export_code, frozenset(row.settled))
