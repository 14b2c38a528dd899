"""The opmerkingen that readers made on the texts: EXPOO, the commissie."""

from dataclasses import dataclass

from sqlalchemy import select

from app.guides.schema import Guide, Section
from app.models import Presence, Remark
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.store.practice_file import PracticeFile
from app.workshop.finding import folded

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

    def of(self, section: Section) -> list[OpenRemark]:
        """Those on one onderdeel, by its title or another name that it answers to."""
        names = _names(section)
        return [
            OpenRemark(row.id, number, row.author or "", row.date or "", row.on_text or "", row.comment)
            for number, row in enumerate((row for row in self._rows() if _called(row) in names), 1)
        ]

    def counts(self, guide: Guide) -> dict[str, int]:
        """How many there are, per onderdeel by its key."""
        called = [_called(row) for row in self._rows()]
        found = {section.key: _names(section) for section in guide.sections}
        return {key: sum(one in names for one in called) for key, names in found.items()} if called else {}

    def _rows(self) -> list[Remark]:
        query = select(Remark).where(Remark.presence == _HERE).order_by(Remark.rank, Remark.id)
        return list(self._file.session.scalars(query))


def found_in(text: str, quoted: str) -> tuple[int, int] | None:
    """Where the words that a reader quoted stand in a text without marks; None when they are gone."""
    for words in _wordings(quoted):
        at = text.find(words)
        if words and at >= 0:
            return at, at + len(words)
    return None


def _names(section: Section) -> frozenset[str]:
    return frozenset(map(folded, (section.title, *section.aliases, section.key)))


def _called(row: Remark) -> str:
    return folded((row.section or "").strip())


def _wordings(quoted: str) -> tuple[str, ...]:
    """The words as they came, without the marks of a draft, and without quotation marks around them."""
    plain = plain_text(parse(quoted)).strip()
    return tuple(dict.fromkeys((quoted, plain, plain.strip(_QUOTES))))
