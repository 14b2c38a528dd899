"""How a file is doing: is it whole, what is in it, and what does each level of description still ask?"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.foundation.errors import KnownError
from app.guides.levels import Level
from app.models import Contribution, Day, Entity, Kind, Person, Practice, Presence, Source
from app.store.vetting import DamagedFile
from app.workshop.progress import Missing
from app.workshop.want import Want, WantKind
from app.workshop.wanting import wanting
from app.workshop.workshop import Workshop

_HERE = Presence.PRESENT.value
_SAID = {
    Kind.ANSWER: ("antwoord", "antwoorden"),
    Kind.NOTE: ("post-it", "post-its"),
    Kind.SCORE: ("score", "scores"),
    Kind.CHECK: ("punt van de checklist", "punten van de checklist"),
    Kind.PLAY: ("beurt met de kaarten", "beurten met de kaarten"),
}


@dataclass(frozen=True, slots=True)
class Checkup:
    """What can be said of a file that is whole."""

    title: str
    network: bool
    counts: tuple[str, ...]
    """In words: ``14 deelnemers``."""
    answered: tuple[int, int]
    """Questions of the grondplan that have a text, and all of them."""
    missing: tuple[tuple[Level, tuple[Missing, ...]], ...]
    """What each level asks, in the order of the levels."""
    also: tuple[Want, ...]
    """What else a reader of the next level would stumble over, such as a name in a text."""
    choices: int
    """Where people still have to choose between two values, after a merge."""

    def lines(self) -> Iterator[str]:
        """All of it, as a person reads it: each thing that is missing under the first level that asks it."""
        yield f"{self.title} ({'lerend netwerk' if self.network else 'praktijk'})"
        yield "Het bestand is heel."
        yield f"Inhoud: {', '.join(self.counts) or 'nog niets'}."
        yield f"Grondplan: {self.answered[0]} van {self.answered[1]} vragen hebben een tekst."
        if self.choices:
            yield f"Na samenvoegen nog te kiezen: {self.choices}."
        listed: set[Missing] = set()
        for level, missing in self.missing:
            yield f"{level.title}: {f'nog {len(missing)} nodig' if missing else 'niets meer nodig'}."
            yield from (f"  - {item.sentence}" for item in missing if item not in listed)
            listed.update(missing)
        if self.also:
            yield "Kijk ook naar dit:"
            yield from (f"  - {want.title}. {want.detail}" for want in self.also)


def check_up(workshop: Workshop) -> Checkup:
    """Look through the whole file. Raises ``DamagedFile`` when its insides contradict each other."""
    file = workshop.file
    _check_whole(workshop)
    refuse_empty(workshop)
    practice = workshop.practice
    return Checkup(
        title=practice.title,
        network=practice.kind == "network",
        counts=tuple(_counts(file.session)),
        answered=workshop.progress(),
        missing=tuple((level, tuple(workshop.missing(level))) for level in Level),
        also=tuple(want for want in _next_wants(workshop) if want.kind not in _LISTED),
        choices=len(file.conflicts()),
    )


_LISTED = (WantKind.DATA, WantKind.NO_TEXT)
"""What stands under the levels already."""


def _next_wants(workshop: Workshop) -> tuple[Want, ...]:
    level = Level.INGEDIEND if workshop.level is Level.AANGEMELD else workshop.level
    return wanting(workshop, level).todo


def refuse_empty(workshop: Workshop) -> None:
    """Raise ``KnownError`` when nothing was put in the file yet."""
    if not _count(workshop.file.session, Practice):
        raise KnownError(
            f"In '{workshop.file.place.name}' staat nog geen praktijk. "
            "Er is niets mis met het bestand; open het en begin, of lees een dag in een nieuw bestand in."
        )


def _check_whole(workshop: Workshop) -> None:
    """All pages and indexes, and every link between rows."""
    connection = workshop.file.connection
    whole = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    if not whole or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DamagedFile(
            f"'{workshop.file.place.name}' is beschadigd van binnen. Er is niets aan veranderd; "
            "open een reservekopie of een kopie van iemand anders."
        )


def _counts(session: Session) -> list[str]:
    """How much there is of everything, but for what there is none of."""
    said = {
        kind: number
        for kind, number in session.execute(
            select(Contribution.kind, func.count())
            .where(Contribution.presence == _HERE)
            .group_by(Contribution.kind)
        )
    }
    found = [
        (_count(session, Day), ("dag", "dagen")),
        (_count(session, Person), ("deelnemer", "deelnemers")),
        *((said.get(kind.value, 0), words) for kind, words in _SAID.items()),
        (_count(session, Source), ("bron", "bronnen")),
    ]
    return [f"{number} {one if number == 1 else more}" for number, (one, more) in found if number]


def _count(session: Session, kind: type[Entity]) -> int:
    return session.scalar(select(func.count()).select_from(kind).where(kind.presence == _HERE)) or 0
