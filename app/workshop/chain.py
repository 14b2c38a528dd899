"""The chain that readers look for: aanleiding, doelgroep, doel, aanpak, werkzaam element.

Its links must follow from one another. People name them and say which belong together; what nobody linked
hangs loose, and that is a question for the group. Nothing is linked by itself.
"""

from collections.abc import Iterator
from itertools import pairwise

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.models import ChainItem, ChainLink, Presence, id_for
from app.prose.blocks import BulletList, NumberedList, Paragraph, plain_text, runs_text
from app.prose.markdown import parse
from app.prose.sentences import sentences
from app.store.practice_file import PracticeFile
from app.workshop.chain_values import ORDER, QUESTIONS, STEPS, ChainPart, Link, LooseEnd, Proposal
from app.workshop.drafts import Drafts
from app.workshop.finding import folded
from app.workshop.guides import GRONDPLAN, FileGuides
from app.workshop.profile import Profile
from app.workshop.ranks import rank_after, rank_moved

_HERE = Presence.PRESENT.value
_LONGEST_PROPOSAL = 160
"""Letters: a longer sentence is no link of a chain; people say it shorter themselves."""


class Chain:
    """The chain of an open practice. Every change is one step of work."""

    def __init__(self, file: PracticeFile, guides: FileGuides, drafts: Drafts, profile: Profile) -> None:
        self._file = file
        self._guides = guides
        self._drafts = drafts
        self._profile = profile

    def of(self, part: ChainPart) -> list[Link]:
        """The items of a part, in order."""
        return [link for link in self.all() if link.part is part]

    def all(self) -> list[Link]:
        """Every item, part by part."""
        rows = self._rows()
        there = {row.id for row in rows}
        query = select(ChainLink.one_id, ChainLink.other_id).where(ChainLink.presence == _HERE)
        beside: dict[str, set[str]] = {row.id: set() for row in rows}
        for one, other in self._file.session.execute(query):
            if one in there and other in there:
                beside[one].add(other)
                beside[other].add(one)
        made = [
            Link(row.id, ChainPart(row.part), row.text, row.about_id, frozenset(beside[row.id]))
            for row in rows
        ]
        return sorted(made, key=lambda link: ORDER.index(link.part))

    def loose_ends(self) -> list[LooseEnd]:
        """What hangs loose, part by part: towards what it follows from, and what follows from it."""
        links = self.all()
        part_of = {link.id: link.part for link in links}
        return [
            LooseEnd(link.id, link.part, towards, _question(link, towards))
            for link in links
            for towards in (link.part.before, link.part.behind)
            if towards is not None and all(part_of[one] is not towards for one in link.linked)
        ]

    def proposals(self, part: ChainPart) -> list[Proposal]:
        """What the texts of an onderdeel say line by line, and for the last part what the profile names."""
        taken = {folded(link.text) for link in self.of(part)}
        found: dict[str, Proposal] = {}
        for one in self._proposed(part):
            found.setdefault(folded(one.text), one)
        return [one for text, one in found.items() if text and text not in taken]

    def add(self, part: ChainPart, text: str, about_id: str | None = None) -> str:
        """A new item at the end of its part; its id. Raises ``KnownError`` when it says nothing."""
        _refuse_nothing(text)
        rows = [row for row in self._rows() if row.part == part.value]
        with self._file.work("Schakel toegevoegd") as session:
            last = rows[-1].rank if rows else None
            row = ChainItem(part=part.value, text=text.strip(), about_id=about_id, rank=rank_after(last))
            session.add(row)
        return row.id

    def change(self, item_id: str, text: str) -> None:
        """Other words. Raises ``KnownError`` when there are none."""
        _refuse_nothing(text)
        row = self._row(item_id)
        if row.text != text.strip():
            with self._file.work("Schakel gewijzigd", burst=f"chain:{item_id}"):
                row.text = text.strip()

    def move(self, item_id: str, places: int) -> None:
        """Up (negative) or down among those of its part."""
        row = self._row(item_id)
        rows = [one for one in self._rows() if one.part == row.part]
        rank = rank_moved([one.rank for one in rows], rows.index(row), places)
        if rank is not None:
            with self._file.work("Schakel verplaatst"):
                row.rank = rank

    def bin(self, item_id: str) -> None:
        """To the bin with its links; it asks nothing and can be undone."""
        with self._file.work("Schakel naar de prullenbak"):
            self._row(item_id).presence = Presence.BINNED.value

    def toggle(self, one_id: str, other_id: str) -> None:
        """Two items belong together, or no longer. They must stand in parts that lie beside each other."""
        one, other = sorted(
            (self._row(one_id), self._row(other_id)), key=lambda row: ORDER.index(ChainPart(row.part))
        )
        if (ChainPart(one.part), ChainPart(other.part)) not in set(pairwise(ORDER)):
            raise ValueError(f"{one.part} and {other.part} don't lie beside each other")
        link_id = id_for("chain-link", one.id, other.id)
        row = self._file.session.get(ChainLink, link_id)
        linked = row is not None and row.presence == _HERE
        with self._file.work("Schakels losgemaakt" if linked else "Schakels verbonden") as session:
            if row is None:
                session.add(ChainLink(id=link_id, one_id=one.id, other_id=other.id))
            else:
                row.presence = Presence.BINNED.value if linked else _HERE

    def question_step(self, end: LooseEnd) -> str | None:
        """The work question at which a loose end is asked; None when this grondplan does not have it."""
        guide = self._guides.get(GRONDPLAN)
        section = guide.section(end.towards.value) if guide is not None else None
        if guide is None or section is None or not section.steps:
            return None
        wanted = STEPS[end.towards]
        step = next((step for step in section.steps if step.key == wanted), section.steps[0])
        return guide.step_id(step)

    def _proposed(self, part: ChainPart) -> Iterator[Proposal]:
        if part is ChainPart.ELEMENT:
            for component in self._profile.components():
                yield Proposal(component.name.strip(), component.id)
        guide = self._guides.get(GRONDPLAN)
        section = guide.section(part.value) if guide is not None else None
        if guide is None or section is None:
            return
        for step in section.steps:
            for line in _lines(self._drafts.text(guide.step_id(step))):
                if len(line) <= _LONGEST_PROPOSAL:
                    yield Proposal(line)

    def _rows(self) -> list[ChainItem]:
        query = select(ChainItem).where(ChainItem.presence == _HERE).order_by(ChainItem.rank, ChainItem.id)
        return [row for row in self._file.session.scalars(query) if row.part in _VALUES]

    def _row(self, item_id: str) -> ChainItem:
        return self._file.session.get_one(ChainItem, item_id)


_VALUES = frozenset(part.value for part in ChainPart)


def _lines(text: str) -> Iterator[str]:
    """The items of its lists, and the sentences of its paragraphs."""
    for block in parse(text):
        if isinstance(block, BulletList | NumberedList):
            for item in block.items:
                yield plain_text(item).strip().split("\n")[0]
        elif isinstance(block, Paragraph):
            words = runs_text(block.runs)
            yield from (words[span.start : span.end] for span in sentences(block.runs))


def _question(link: Link, towards: ChainPart) -> str:
    return QUESTIONS[link.part, towards].format(text=link.text.strip().rstrip("."))


def _refuse_nothing(text: str) -> None:
    if not text.strip():
        raise KnownError("Een schakel heeft woorden nodig. Er is niets veranderd; typ wat je bedoelt.")
