"""The opmerkingen that readers made on the texts: EXPOO, the commissie."""

from dataclasses import dataclass

from sqlalchemy import func, select

from app.models import Presence, Remark
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.store.practice_file import PracticeFile

_HERE = Presence.PRESENT.value
_QUOTES = "'\"‘’“”„«»"


@dataclass(frozen=True, slots=True)
class OpenRemark:
    """A remark as a screen needs it; a value, not a row."""

    id: str
    number: int
    """Its place among the remarks on its onderdeel, from 1."""
    author: str
    date: str
    """ISO date, or as it came."""
    quoted: str
    """The words it is about, as they came; empty when it is about the whole."""
    comment: str

    @property
    def words(self) -> str:
        """The words it is about, as people read them."""
        return plain_text(parse(self.quoted)).strip()

    def find_in(self, text: str) -> tuple[int, int] | None:
        """Where its words stand in a text without marks: begin and end. None when they are gone."""
        return found_in(text, self.quoted)


class Remarks:
    """The remarks in an open practice, in the order in which they came."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def of(self, section_title: str) -> list[OpenRemark]:
        """Those on one onderdeel."""
        query = select(Remark).where(Remark.presence == _HERE, Remark.section == section_title)
        rows = self._file.session.scalars(query.order_by(Remark.rank, Remark.id))
        return [
            OpenRemark(row.id, number, row.author or "", row.date or "", row.on_text or "", row.comment)
            for number, row in enumerate(rows, 1)
        ]

    def counts(self) -> dict[str, int]:
        """How many there are, per onderdeel by its title."""
        query = select(Remark.section, func.count()).where(
            Remark.presence == _HERE, Remark.section.is_not(None)
        )
        return {
            section or "": count
            for section, count in self._file.session.execute(query.group_by(Remark.section))
        }


def found_in(text: str, quoted: str) -> tuple[int, int] | None:
    """Where the words that a reader quoted stand in a text without marks; None when they are gone."""
    for words in _wordings(quoted):
        at = text.find(words)
        if words and at >= 0:
            return at, at + len(words)
    return None


def _wordings(quoted: str) -> tuple[str, ...]:
    """The words as they came, without the marks of a draft, and without quotation marks around them."""
    plain = plain_text(parse(quoted)).strip()
    return tuple(dict.fromkeys((quoted, plain, plain.strip(_QUOTES))))
