"""The Word template of an organisation that goes with a practice: its fonts, its logo and its colours."""

from app.models import Presence, WordTemplate, id_for
from app.store.practice_file import PracticeFile
from app.workshop.blobs import keep_blob, read_blob

_HERE = Presence.PRESENT.value


class WordTemplates:
    """The one template of an open practice, in the form in which our writer can use it."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    @property
    def name(self) -> str | None:
        """The name of the file that it came from; None without a template."""
        row = self._row()
        return row.name if row is not None else None

    def current(self) -> tuple[str, bytes] | None:
        """The name of the file it came from, and its bytes; None when the practice has none.

        Raises ``KnownError`` when its bytes are not in the file any more.
        """
        row = self._row()
        return (row.name, read_blob(row.blob_hash, row.name, self._file.session)) if row else None

    def keep(self, name: str, content: bytes) -> None:
        """Use this one from now on, in the place of an earlier one."""
        with self._file.work("Word-sjabloon gekozen") as session:
            row = session.get(WordTemplate, _ID)
            if row is None:
                row = WordTemplate(id=_ID)
                session.add(row)
            row.name, row.blob_hash, row.presence = name, keep_blob(content, session), _HERE

    def forget(self) -> None:
        """Go on with our own."""
        row = self._row()
        if row is not None:
            with self._file.work("Word-sjabloon weggehaald"):
                row.presence = Presence.BINNED.value

    def _row(self) -> WordTemplate | None:
        row = self._file.session.get(WordTemplate, _ID)
        return row if row is not None and row.presence == _HERE else None


_ID = id_for("word-template")
