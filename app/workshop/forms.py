"""The form in Word that the grondplan of this file came from, kept to be filled in again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.foundation.errors import KnownError
from app.guides.form_guide import FormGuide, datum_in
from app.guides.form_lines import Datum
from app.guides.schema import Guide
from app.models import Presence, WordForm, id_for
from app.store.practice_file import PracticeFile
from app.workshop.blobs import keep_blob, read_blob
from app.workshop.guides import GRONDPLAN, FileGuides

_HERE = Presence.PRESENT.value
MAX_FORM = 20_000_000
"""Bytes: it lies in the practice, and in every file that is made of it."""


@dataclass(frozen=True, slots=True)
class FormPlaces:
    """Where in a form the texts go: per key of a step and per datum a place, as its reader says it."""

    steps: dict[str, str] = field(default_factory=dict)
    data: dict[Datum, str] = field(default_factory=dict)

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> "FormPlaces":
        """From pairs as in ``FormGuide.places``."""
        places = cls()
        for key, place in pairs:
            datum = datum_in(key)
            if datum is not None:
                places.data[datum] = place
            else:
                places.steps[key] = place
        return places


class WordForms:
    """The one form of an open practice: that of its grondplan."""

    def __init__(self, file: PracticeFile, guides: FileGuides) -> None:
        self._file = file
        self._guides = guides

    @property
    def name(self) -> str | None:
        """The name of the file it came from; None when no question of the grondplan has a place in a form."""
        row = self._row()
        return row.name if row is not None and self._asked(row) else None

    def content(self) -> bytes:
        """Its bytes, as it came. Raises ``KnownError`` when there is none, or not any more."""
        row = self._row()
        if row is None:
            raise KnownError(
                "Bij dit grondplan hoort geen Word-formulier. Er is niets geschreven; haal eerst de vragen "
                "uit het formulier, bij Werkvormen."
            )
        return read_blob(row.blob_hash, row.name, self._file.session)

    def places(self) -> FormPlaces:
        """Where the texts of the grondplan go in it."""
        row = self._row()
        said = [one.partition("\t") for one in row.places] if row is not None else []
        return FormPlaces.of([(key, place) for key, _tab, place in said])

    def keep(self, name: str, content: bytes, made: FormGuide) -> None:
        """Remember the form that a guide was made from, in the place of an earlier one.

        Raises ``KnownError`` for one that is too big to keep.
        """
        if len(content) > MAX_FORM:
            raise KnownError(
                f"'{name}' is te groot om in je praktijk te bewaren. Er is niets veranderd; haal de foto's "
                "eruit en bewaar het opnieuw."
            )
        with self._file.work("Word-formulier gekozen") as session:
            row = session.get(WordForm, _id(made.guide))
            if row is None:
                row = WordForm(id=_id(made.guide), guide=made.guide.key)
                session.add(row)
            row.name, row.blob_hash, row.presence = name, keep_blob(content, session), _HERE
            row.places = [f"{key}\t{place}" for key, place in made.places]

    def forget(self) -> None:
        """The questions stay; there is no form to fill in any more."""
        row = self._row()
        if row is not None:
            with self._file.work("Word-formulier weggehaald"):
                row.presence = Presence.BINNED.value

    def _asked(self, row: WordForm) -> bool:
        """Whether the grondplan still asks something of this form."""
        guide = self._guides.get(GRONDPLAN)
        keys = {said.partition("\t")[0] for said in row.places}
        return guide is not None and any(step.key in keys for _section, step in guide.steps())

    def _row(self) -> WordForm | None:
        row = self._file.session.get(WordForm, id_for("form", GRONDPLAN))
        return row if row is not None and row.presence == _HERE else None


def _id(guide: Guide) -> str:
    return id_for("form", guide.key)
