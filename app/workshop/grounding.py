"""The onderbouwing: which kinds of knowledge carry each onderdeel, and where it is only one kind or none.

A source carries an onderdeel when a text of it cites the source, or when the register says so. Nothing is
concluded about how good a source is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.guides.joining import folded
from app.guides.levels import Level
from app.guides.schema import Guide, Section
from app.workshop.day_file import KnowledgeKind
from app.workshop.guides import GRONDPLAN
from app.workshop.source_values import SourceFacts, kinds_of
from app.workshop.workshop import Workshop


class Verdict(StrEnum):
    """How broad the ground under an onderdeel is; the value is how people read it."""

    NONE = "Nog geen bron"
    UNSAID = "Soort kennis niet gezegd"
    ONE = "Eén soort kennis"
    SEVERAL = "Meer soorten kennis"


@dataclass(frozen=True, slots=True)
class Support:
    """A source under an onderdeel, and whether a text of it cites the source."""

    source: SourceFacts
    cited: bool


@dataclass(frozen=True, slots=True)
class Ground:
    """An onderdeel and what carries it."""

    section: str
    """Its key."""
    title: str
    supports: tuple[Support, ...]

    def of(self, kind: KnowledgeKind | None) -> tuple[Support, ...]:
        """The sources of one kind; of None those of which nobody said the kind."""
        return tuple(one for one in self.supports if one.source.kind is kind)

    @property
    def kinds(self) -> tuple[KnowledgeKind, ...]:
        """The kinds of knowledge that carry it."""
        return kinds_of(one.source for one in self.supports)

    @property
    def verdict(self) -> Verdict:
        """How broad it is."""
        if not self.supports:
            return Verdict.NONE
        return (Verdict.UNSAID, Verdict.ONE)[len(self.kinds)] if len(self.kinds) < 2 else Verdict.SEVERAL


@dataclass(frozen=True, slots=True)
class Grounding:
    """All of it. ``unknown`` are the keys that texts cite and no source has, with the steps that do."""

    grounds: tuple[Ground, ...]
    unknown: Mapping[str, tuple[str, ...]]
    unused: tuple[SourceFacts, ...]
    """Sources that no text cites and that carry no onderdeel."""

    def with_verdict(self, *verdicts: Verdict) -> tuple[Ground, ...]:
        """The onderdelen of which this is so."""
        return tuple(ground for ground in self.grounds if ground.verdict in verdicts)


def grounding(workshop: Workshop) -> Grounding:
    """What carries each onderdeel of the grondplan that a text is written for."""
    guide = workshop.guides.get(GRONDPLAN)
    sources, by_key, cited = workshop.sources.all(), workshop.sources.by_key(), workshop.sources.cited()
    used = {key for keys in cited.values() for key in keys}
    carried = {one.id: carried_sections(one, guide) for one in sources} if guide else {}
    grounds = tuple(_grounds(guide, sources, carried, cited)) if guide else ()
    unknown: dict[str, list[str]] = {}
    for step, keys in cited.items():
        for key in keys:
            if key not in by_key:
                unknown.setdefault(key, []).append(step)
    return Grounding(
        grounds,
        {key: tuple(steps) for key, steps in unknown.items()},
        tuple(one for one in sources if one.key not in used and not carried.get(one.id)),
    )


def carried_sections(source: SourceFacts, guide: Guide) -> tuple[str, ...]:
    """Keys of the onderdelen that a source is said to carry.

    As long as nobody chose any, what it supports in people's own words counts when that is the name of one.
    """
    if source.sections:
        return source.sections
    said = folded(source.supports)
    if not said:
        return ()
    by_title = tuple(one.key for one in grounded_sections(guide) if folded(one.title) == said)
    return by_title or tuple(one.key for one in grounded_sections(guide) if said in map(folded, one.aliases))


def grounded_sections(guide: Guide) -> tuple[Section, ...]:
    """The onderdelen that need a ground: not the data of the practice, nor the annexes."""
    return tuple(one for one in guide.sections if one.phase not in (None, Level.AANGEMELD))


def _grounds(
    guide: Guide,
    sources: Iterable[SourceFacts],
    carried: Mapping[str, tuple[str, ...]],
    cited: Mapping[str, tuple[str, ...]],
) -> Iterable[Ground]:
    sources = tuple(sources)
    for section in grounded_sections(guide):
        keys = {key for step in section.steps for key in cited.get(guide.step_id(step), ())}
        supports = tuple(
            Support(one, cited=one.key in keys)
            for one in sources
            if (one.key and one.key in keys) or section.key in carried[one.id]
        )
        yield Ground(section.key, section.title, supports)
