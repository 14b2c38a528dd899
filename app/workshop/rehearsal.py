"""What tables said of the description as assessors: each answer is a remark, without anybody copying it.

A row is only made of one when somebody does something about it. Its words stay those of the answer: who
changes or withdraws that, changes or withdraws the remark.
"""

from dataclasses import dataclass

from sqlalchemy import select

from app.models import Contribution, Kind, Presence, Remark, id_for
from app.store.practice_file import PracticeFile
from app.workshop.guides import GRONDPLAN, FileGuides
from app.workshop.people import WhoKind, who_said

REHEARSAL = "commissie"
"""The guide in which a group plays the commissie."""
NOBODY = "Naspelen van de commissie"
"""Who made a remark of which no table is known: names are never told here."""
_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class SaidRemark:
    """An answer of a table as the remark that it is."""

    contribution_id: str
    section: str
    """Title of the onderdeel; empty when it is on the whole."""
    author: str
    date: str
    text: str
    rank: str

    @property
    def remark_id(self) -> str:
        """The id of its row, in every copy of the file."""
        return id_for("remark-said", self.contribution_id)

    def as_row(self) -> Remark:
        """A row for it, that is in no file yet."""
        return Remark(
            id=self.remark_id,
            section=self.section or None,
            comment=self.text,
            author=self.author,
            date=self.date,
            contribution_id=self.contribution_id,
            resolved=False,
            marks=[],
            rank=self.rank,
            presence=_HERE,
        )


def said_remarks(file: PracticeFile, guides: FileGuides) -> dict[str, SaidRemark]:
    """Contribution id → remark, in the order of the questions; nothing when nobody played the commissie."""
    guide, plan = guides.get(REHEARSAL), guides.get(GRONDPLAN)
    if guide is None:
        return {}
    titles = {section.key: section.title for section in plan.sections} if plan is not None else {}
    places = {guide.step_id(step): titles.get(section.key, "") for section, step in guide.steps()}
    order = {step_id: number for number, step_id in enumerate(places)}
    query = select(Contribution).where(
        Contribution.step.in_(places),
        Contribution.kind == Kind.ANSWER.value,
        Contribution.presence == _HERE,
        Contribution.unfinished.is_(False),
        Contribution.parked.is_(False),
    )
    rows = sorted(file.session.scalars(query), key=lambda row: (order[row.step], row.rank, row.id))
    names = who_said(file.session, rows)
    found = {}
    for row in rows:
        who = names.get(row.id)
        table = (who.name if who.kind is WhoKind.TABLE else who.table) if who is not None else ""
        text = (row.text or "").strip()
        if text:
            place = places[row.step]
            found[row.id] = SaidRemark(row.id, place, table or NOBODY, row.at or "", text, row.rank)
    return found
