"""What is said of a source: values, not rows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import Enum
from types import MappingProxyType

from app.models import Source
from app.workshop.day_file import KnowledgeKind

DOI = re.compile(r"(?:doi:?\s*|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
"""A DOI as people write it; the group is the DOI itself."""

KIND_WORDS = MappingProxyType(
    {
        KnowledgeKind.ONDERZOEK: "Onderzoek",
        KnowledgeKind.PRAKTIJKKENNIS: "Praktijkkennis",
        KnowledgeKind.ERVARINGSKENNIS: "Ervaringskennis",
    }
)
"""The kinds of knowledge, in their order, as people read them."""


class Publication(Enum):
    """What a source is, by its name in BibTeX; a file may bring others, which are kept."""

    ARTICLE = "article"
    BOOK = "book"
    CHAPTER = "incollection"
    REPORT = "techreport"
    THESIS = "mastersthesis"
    WEB = "online"
    OTHER = "misc"


PUBLICATION_WORDS = MappingProxyType(
    {
        Publication.ARTICLE: "Artikel in een tijdschrift",
        Publication.BOOK: "Boek",
        Publication.CHAPTER: "Hoofdstuk in een boek",
        Publication.REPORT: "Rapport of leidraad",
        Publication.THESIS: "Scriptie of bachelorproef",
        Publication.WEB: "Webpagina of video",
        Publication.OTHER: "Verslag, gesprek of iets anders",
    }
)


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source as people typed it. ``year`` is in their words: '2016', 'z.d.', '2023-2025', or nothing."""

    title: str = ""
    author: str = ""
    year: str = ""
    url: str = ""
    kind: KnowledgeKind | None = None
    """None as long as nobody said it."""
    supports: str = ""
    """What rests on it, in people's own words."""
    key: str = ""
    entry_type: str = ""
    """Its ``Publication``, or another word from a BibTeX file."""
    published_in: str = ""
    """The journal, the book or the site that it stands in."""
    publisher: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    doi: str = ""
    sections: tuple[str, ...] = ()
    """Keys of the onderdelen of the grondplan that it carries."""
    more: tuple[str, ...] = ()
    """What else a BibTeX file said of it, as 'name = value'."""
    id: str = ""
    """Empty as long as it isn't in the register."""

    @property
    def is_nothing(self) -> bool:
        """Whether nobody could find it by what is said: no title, no author, no address."""
        return not any(said.strip() for said in (self.title, self.author, self.url, self.doi))

    @property
    def name(self) -> str:
        """How a list names it when there is room for one line."""
        return self.title or self.url or self.doi or self.author


TEXT_FIELDS = tuple(
    one.name for one in fields(SourceFacts) if one.name not in ("kind", "sections", "more", "id")
)
"""The fields that hold one line of text."""


def tidy(facts: SourceFacts) -> SourceFacts:
    """The same on single lines, without white space round it; a DOI without what stands before it."""
    said = {name: " ".join(getattr(facts, name).split()) for name in TEXT_FIELDS}
    return SourceFacts(
        **{**said, "doi": doi_of(said["doi"]) or said["doi"]},
        kind=facts.kind,
        sections=tuple(dict.fromkeys(facts.sections)),
        more=facts.more,
        id=facts.id,
    )


def doi_of(text: str) -> str:
    """The DOI in what somebody typed: '10.1000/x', 'doi:10.1000/x' or its address; empty when it is none."""
    found = DOI.fullmatch(text.strip())
    return found.group(1) if found else ""


def facts_of(row: Source) -> SourceFacts:
    """A row as a value."""
    said = {name: getattr(row, name) or "" for name in TEXT_FIELDS}
    kinds = {kind.value: kind for kind in KnowledgeKind}
    return SourceFacts(
        **said, kind=kinds.get(row.kind or ""), sections=tuple(row.sections), more=tuple(row.more), id=row.id
    )


def row_of(facts: SourceFacts, rank: str) -> Source:
    """A new row that says this."""
    return Source(rank=rank, **dict(_columns(facts)))


def put(facts: SourceFacts, row: Source) -> None:
    """Make a row say this; what it says already is not written again."""
    for name, value in _columns(facts):
        if getattr(row, name) != value:
            setattr(row, name, value)


def kinds_of(sources: Iterable[SourceFacts]) -> tuple[KnowledgeKind, ...]:
    """The kinds of knowledge among these, each once, in their order."""
    there = {source.kind for source in sources}
    return tuple(kind for kind in KnowledgeKind if kind in there)


def _columns(facts: SourceFacts) -> Iterator[tuple[str, object]]:
    for name in TEXT_FIELDS:
        value = getattr(facts, name)
        yield name, value if name == "title" else value or None
    yield "kind", facts.kind.value if facts.kind else None
    yield "sections", list(facts.sections)
    yield "more", list(facts.more)
