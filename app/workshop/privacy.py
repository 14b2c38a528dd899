"""Looking through texts before they go out: what may point to a client, and what somebody said may stay.

Nothing is ever changed or held back here. That somebody looked at words and left them, is remembered in the
file: for one place, or for everywhere.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.guides.loader import bundled, bundled_guides
from app.guides.steps import CardsStep
from app.models import Cleared, Day, Milestone, Person, Presence, id_for
from app.store.practice_file import PracticeFile
from app.workshop.casus_names import names_in_casus
from app.workshop.client_marks import ClientMark, ClientMarks, Marked, OwnData
from app.workshop.seat import folded
from app.workshop.want import Spot

if TYPE_CHECKING:
    from app.workshop.workshop import Workshop

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A text that would go out, as people read it."""

    where: str
    """In words: "Doelgroep – Voor wie is de praktijk bedoeld?"."""
    text: str
    place: str
    """By what the place is known for good: the id of a step, or of the row that holds the text."""
    spot: Spot | None = None
    """Where in Uitwerken it can be changed; None: it is not written there."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Words in an outgoing text that somebody should look at."""

    outgoing: Outgoing
    marked: Marked

    @property
    def spot(self) -> Spot | None:
        """The words in their text."""
        spot = self.outgoing.spot
        return spot and Spot(spot.step_id, self.marked.words, spot.answer_id)


class ClearedWords:
    """What somebody looked at and said may stay; each is a row, so that undo and merging know of it."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def allow(self, mark: ClientMark, words: str, place: str | None = None) -> None:
        """These words may stay in a place; None: everywhere."""
        words = " ".join(words.split())
        key = id_for("cleared", mark.value, words, place or "")
        with self._file.work("Mag blijven staan" if place else "Mag overal blijven staan") as session:
            row = session.get(Cleared, key)
            if row is None:
                row = Cleared(id=key, kind=mark.value, words=words, place=place)
                session.add(row)
            row.presence = _HERE

    def all(self) -> frozenset[tuple[str, str, str | None]]:
        """Kind, words without capitals, and place of everything that may stay."""
        query = select(Cleared).where(Cleared.presence == _HERE)
        return frozenset(
            (row.kind, folded(row.words), row.place) for row in self._file.session.scalars(query)
        )


@dataclass(slots=True)
class Survey:
    """One look through texts, with what is known of the practice read once."""

    workshop: "Workshop"
    _marks: ClientMarks = field(init=False)
    _cleared: frozenset[tuple[str, str, str | None]] = field(init=False)

    def __post_init__(self) -> None:
        self._marks = ClientMarks(
            people_to_look_for(self.workshop), casus_names_of(self.workshop), own_data(self.workshop)
        )
        self._cleared = self.workshop.cleared.all()

    def of(self, texts: Iterable[Outgoing]) -> list[Finding]:
        """What is still to be looked at, in the order of the texts; the same words in one place once."""
        found: dict[tuple[str, str, str], Finding] = {}
        for outgoing in texts:
            for marked in self._marks.find(outgoing.text):
                words = folded(marked.words)
                places = (None, outgoing.place)
                if not any((marked.mark.value, words, place) in self._cleared for place in places):
                    found.setdefault((marked.mark.value, words, outgoing.place), Finding(outgoing, marked))
        return list(found.values())


def findings(workshop: "Workshop", texts: Iterable[Outgoing]) -> list[Finding]:
    """What in these texts may point to a client and was not looked at yet."""
    return Survey(workshop).of(texts)


def people_to_look_for(workshop: "Workshop") -> list[str]:
    """The names of who takes part or did, but for the contact person, who stands on the cover."""
    there = Person.presence.in_((_HERE, Presence.BINNED.value))
    contact = folded(workshop.practice.contact_name or "")
    names = workshop.file.session.scalars(select(Person.name).where(there).order_by(Person.rank, Person.id))
    return [name for name in names if name.strip() and folded(name) != contact]


def casus_names_of(workshop: "Workshop") -> list[str]:
    """The first names in the casussen that people made or changed; in those of ours nobody is real."""
    ours = _our_casussen()
    known = (workshop.practice.title, *_own_texts(workshop))
    told = (f"{one.family}\n\n{one.worker}".strip() for one in workshop.cards.casussen())
    names = [name for text in told if text not in ours for name in names_in_casus(text, known)]
    return list(dict.fromkeys(names))


def own_data(workshop: "Workshop") -> OwnData:
    """What of the practice itself stands in its texts: no finding."""
    session = workshop.file.session
    told = [*session.scalars(select(Day.date)), *session.scalars(select(Milestone.date))]
    dates = {date for iso in told if (date := _date(iso)) is not None}
    return OwnData(tuple(_own_texts(workshop)), frozenset(dates))


def _own_texts(workshop: "Workshop") -> Iterator[str]:
    practice = workshop.practice
    yield from (practice.contact_email or "", practice.submitter or "", *practice.partners)
    yield from (place or "" for place in workshop.file.session.scalars(select(Day.place)))


def _our_casussen() -> frozenset[str]:
    steps = (step for key in bundled_guides() for _section, step in bundled(key).steps())
    return frozenset(
        f"{one.family}\n\n{one.worker}".strip()
        for step in steps
        if isinstance(step, CardsStep)
        for one in step.casus
    )


def _date(iso: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(iso or "")
    except ValueError:
        return None
