"""The shared core and what differs: who does something so — everyone, some organisations, or one.

People say it of an answer or of a kernactiviteit; nothing is guessed from who said it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.foundation.words import word_of
from app.models import Person, Practice, Presence, Variation, id_for
from app.store.practice_file import PracticeFile
from app.workshop.counted import listed

_HERE = Presence.PRESENT.value


class Spread(Enum):
    """How far something is done."""

    ALL = "all"
    SOME = "some"
    ONE = "one"

    @property
    def words(self) -> str:
        """As people say it."""
        return {Spread.ALL: "Iedereen", Spread.SOME: "Sommige", Spread.ONE: "Eén organisatie"}[self]


@dataclass(frozen=True, slots=True)
class Varied:
    """Who does it so; a value, not a row."""

    about_id: str
    spread: Spread
    organisations: tuple[str, ...] = ()
    text: str = ""
    """What is different there, in people's own words."""

    @property
    def words(self) -> str:
        """In one line: "Iedereen", "Alleen bij Wiegelied", "Bij Wiegelied en Bizzebij"."""
        if self.spread is Spread.ALL or not self.organisations:
            return self.spread.words
        where = listed(self.organisations)
        return f"Alleen bij {where}" if self.spread is Spread.ONE else f"Bij {where}"


class Variations:
    """What was said of who does what, in an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def all(self) -> dict[str, Varied]:
        """Everything that was said, by the id of the answer or the kernactiviteit."""
        rows = self._file.session.scalars(select(Variation).where(Variation.presence == _HERE))
        return {row.about_id: _varied(row) for row in rows}

    def of(self, about_id: str) -> Varied | None:
        """What was said of one; None when nobody said."""
        return self.all().get(about_id)

    def organisations(self) -> list[str]:
        """Those that take part: who hands in, the partners, and where people work; each once."""
        session = self._file.session
        practice = session.scalars(select(Practice).where(Practice.presence == _HERE)).first()
        named = [practice.submitter or "", *practice.partners] if practice is not None else []
        query = select(Person.organisation).where(Person.presence == _HERE, Person.organisation.is_not(None))
        named += [one or "" for one in session.scalars(query.order_by(Person.rank, Person.id))]
        named += [one for varied in self.all().values() for one in varied.organisations]
        once: dict[str, str] = {}
        for one in filter(None, map(str.strip, named)):
            once.setdefault(one.casefold(), one)
        return list(once.values())

    def say(self, about_id: str, spread: Spread, organisations: Sequence[str] = (), text: str = "") -> None:
        """Who does it so. Raises ``KnownError`` when it is not everyone and nobody is named, or too many."""
        named = () if spread is Spread.ALL else tuple(dict.fromkeys(one.strip() for one in organisations))
        _check(spread, named)
        row_id = id_for("variation", about_id)
        with self._file.work(f"Wie het zo doet: {spread.words.lower()}") as session:
            row = session.get(Variation, row_id)
            if row is None:
                row = Variation(id=row_id, about_id=about_id, spread=spread.value)
                session.add(row)
            row.spread, row.organisations, row.text = spread.value, list(named), text.strip()
            row.presence = _HERE

    def take_back(self, about_id: str) -> None:
        """Nobody said it yet, after all."""
        row = self._file.session.get(Variation, id_for("variation", about_id))
        if row is not None and row.presence == _HERE:
            with self._file.work("Wie het zo doet weggehaald"):
                row.presence = Presence.BINNED.value


def _check(spread: Spread, named: Sequence[str]) -> None:
    if spread is Spread.ONE and len(named) != 1:
        raise KnownError("Kies één organisatie. Er is niets veranderd.")
    if spread is Spread.SOME and not named:
        raise KnownError("Kies welke organisaties het zo doen. Er is niets veranderd.")


def _varied(row: Variation) -> Varied:
    spread = word_of(Spread, row.spread, Spread.SOME)
    return Varied(row.about_id, spread, tuple(row.organisations), row.text)
