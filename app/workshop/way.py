"""The way from aanmelden to publicatie: per point a date, a note, agreements and documents."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.foundation.clock import Clock
from app.foundation.errors import KnownError
from app.foundation.words import word_of
from app.guides.levels import Level
from app.guides.way_points import WayPoint
from app.models import Attachment, Milestone, Practice, Presence, id_for
from app.store.practice_file import PracticeFile
from app.workshop.agreements import Agreed, Agreements
from app.workshop.attachments import Attachments, refuse_big
from app.workshop.typed import read_date

WAY = "weg"
"""Before the key of a point in the step of its agreements and documents: 'weg/gesprek'."""
_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Document:
    """A file that people put with a point."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PointState:
    """How one point of the way stands."""

    point: WayPoint
    date: str
    """ISO date on which it was, or is foreseen; empty when nobody said."""
    done: bool
    note: str
    agreements: tuple[Agreed, ...]
    documents: tuple[Document, ...]

    @property
    def empty(self) -> bool:
        """Whether nobody said anything of it yet."""
        return not (self.date or self.done or self.note.strip() or self.agreements or self.documents)


def step_of(point: WayPoint) -> str:
    """What the agreements and documents of a point carry as their step."""
    return f"{WAY}/{point.value}"


class Way:
    """The way of the description in an open practice. Every change is one step of work."""

    def __init__(
        self, file: PracticeFile, clock: Clock, agreements: Agreements, attachments: Attachments
    ) -> None:
        self._file = file
        self._clock = clock
        self._agreements = agreements
        self._attachments = attachments

    def all(self) -> list[PointState]:
        """Every point, in order."""
        rows = {row.key: row for row in self._file.session.scalars(select(Milestone))}
        agreed = self._agreements.on_steps(frozenset(map(step_of, WayPoint)))
        return [self._state(point, rows.get(point.value), agreed) for point in WayPoint]

    def of(self, point: WayPoint) -> PointState:
        """One of them."""
        return next(state for state in self.all() if state.point is point)

    def here(self) -> WayPoint | None:
        """The first point that is not done; None at the end of the way."""
        return next((state.point for state in self.all() if not state.done), None)

    def date_of(self, typed: str) -> str:
        """The ISO date that somebody typed; empty for nothing. Raises ``KnownError`` for what is no date."""
        if not typed.strip():
            return ""
        found = read_date(typed, self._clock().date())
        if found is None:
            raise KnownError(
                f"'{typed.strip()}' is geen datum. Er is niets veranderd; typ bijvoorbeeld 12 maart 2026."
            )
        return found.isoformat()

    def set_date(self, point: WayPoint, typed: str) -> None:
        """When it was or will be, as people type it. Raises ``KnownError`` for what is no date."""
        date = self.date_of(typed)
        if date != self.of(point).date:
            with self._file.work("Datum op de weg gewijzigd", burst=f"way:{point.value}:date") as session:
                self._row(point, session).date = date or None

    def set_done(self, point: WayPoint, *, done: bool) -> None:
        """It is behind the group, or not after all. Without a date it was today.

        The practice gets the level that comes with it, when it does not have that yet; a level never goes
        back by itself.
        """
        label = f"Klaar: {point.title}" if done else f"Niet klaar: {point.title}"
        with self._file.work(label) as session:
            row = self._row(point, session)
            row.done = done
            if not done:
                return
            row.date = row.date or self._today().isoformat()
            practice = session.scalars(select(Practice).where(Practice.presence == _HERE)).one()
            level = point.level
            if level is not None and _order(practice.level) < level.order:
                practice.level = level.value

    def write(self, point: WayPoint, note: str) -> None:
        """What people want to remember of it."""
        if note != self.of(point).note:
            with self._file.work("Notitie op de weg gewijzigd", burst=f"way:{point.value}:note") as session:
                self._row(point, session).note = note

    def attach(self, point: WayPoint, path: Path) -> None:
        """Put a file with it; the file itself stays where it is.

        Raises ``KnownError`` when it can't be read or is too big.
        """
        try:
            refuse_big(path.name, path.stat().st_size)
            content = path.read_bytes()
        except OSError as error:
            raise KnownError(
                f"'{path.name}' kan niet gelezen worden. Er is niets veranderd; "
                "kijk of het bestand er nog is."
            ) from error
        self._attachments.attach(content, name=path.name, step=step_of(point))

    def content_of(self, document_id: str) -> tuple[str, bytes]:
        """Name and bytes of a document, to open it. Raises ``KnownError`` when it was erased."""
        row = self._file.session.get_one(Attachment, document_id)
        return row.name, self._attachments.content_of(row)

    def bin_document(self, document_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        self._attachments.bin(document_id)

    def _today(self) -> dt.date:
        return self._clock().date()

    def _row(self, point: WayPoint, session: Session) -> Milestone:
        """The row of a point in the open step of work; made when this is the first thing said of it."""
        row_id = id_for("milestone", point.value)
        row = session.get(Milestone, row_id)
        if row is None:
            row = Milestone(id=row_id, key=point.value)
            session.add(row)
        row.presence = _HERE
        return row

    def _state(self, point: WayPoint, row: Milestone | None, agreed: list[Agreed]) -> PointState:
        here = row is not None and row.presence == _HERE
        step = step_of(point)
        return PointState(
            point,
            (row.date or "") if row is not None and here else "",
            bool(row is not None and here and row.done),
            row.note if row is not None and here else "",
            tuple(one for one in agreed if one.step_id == step),
            tuple(Document(one.id, one.name) for one in self._attachments.of_step(step)),
        )


def _order(level: str | None) -> int:
    """The place of a level as it is kept; one that is not ours is left as it is, so it comes behind all."""
    kept = word_of(Level, level, None)
    return kept.order if kept is not None else len(Level) if level else -1
