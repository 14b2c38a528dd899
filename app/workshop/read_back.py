"""Reading a draft back to the group: did they say yes, when, and did the text change since?"""

import hashlib
from dataclasses import dataclass

from sqlalchemy import ColumnElement, literal_column, select

from app.foundation.clock import Clock, moment
from app.models import Presence, ReadBack
from app.store.practice_file import PracticeFile
from app.workshop.citation_text import uncited
from app.workshop.drafts import Drafts


@dataclass(frozen=True, slots=True)
class Heard:
    """What the group said when the draft of a step was read to them."""

    agreed: bool
    at: str
    """ISO moment."""
    changed_since: bool
    """Whether the text is another one now."""


class ReadBacks:
    """The readings of an open practice. The last one of a step counts; the earlier ones stay."""

    def __init__(self, file: PracticeFile, clock: Clock, drafts: Drafts) -> None:
        self._file = file
        self._clock = clock
        self._drafts = drafts

    def note(self, step_id: str, *, agreed: bool, day_id: str | None) -> None:
        """The group heard the draft as it is now, and agreed or missed something."""
        with self._file.work(
            "Voorgelezen: akkoord" if agreed else "Voorgelezen: er ontbreekt iets"
        ) as session:
            session.add(
                ReadBack(
                    step=step_id,
                    day_id=day_id,
                    at=moment(self._clock),
                    agreed=agreed,
                    text_hash=_hash(self._drafts.text(step_id)),
                )
            )

    def all(self) -> list[ReadBack]:
        """Every reading that was kept, in the order of time."""
        here = ReadBack.presence == Presence.PRESENT.value
        return list(self._file.session.scalars(select(ReadBack).where(here).order_by(ReadBack.at, _ORDER)))

    def last(self, step_id: str) -> Heard | None:
        """What they said last; None when this draft was never read to them."""
        query = (
            select(ReadBack)
            .where(ReadBack.step == step_id, ReadBack.presence == Presence.PRESENT.value)
            .order_by(ReadBack.at.desc(), _ORDER.desc())
        )
        row = self._file.session.scalars(query.limit(1)).first()
        if row is None:
            return None
        changed = row.text_hash != _hash(self._drafts.text(step_id))
        return Heard(row.agreed, row.at, changed)


_ORDER: ColumnElement[int] = literal_column("read_back.rowid")
"""Of two readings in one second, the order in which they came."""


def _hash(text: str) -> str:
    return hashlib.sha256(uncited(text).encode()).hexdigest()
