"""What a guide may hold: a guide has sections, a section has steps, a step is of one kind.

A guide is data. Whoever reads one finds everything a screen or an export needs to ask a step; the
kinds stand in ``app.guides.steps``. A guide file is YAML with exactly these fields; the copy kept in a
practice file is the same in JSON.
"""

from collections.abc import Iterator

from msgspec import Struct

from app.guides.levels import Level
from app.guides.steps import AnyStep, Feed

__all__ = ["FREE", "AnyStep", "Feed", "Guide", "Level", "Section", "Waypoint"]

FREE = "dag"
"""Key of the guide of blocks that ask nothing; no guide of people's has it."""


class Section(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A part of a guide, such as an onderdeel of the grondplan.

    ``minutes`` is the time to plan for it; None means the sum of its steps. ``aliases`` are titles it
    also answers to when a day file brings its own. ``joins`` are the keys of the sections of ours that
    an imported section stands for, the first of which it carries itself.
    """

    key: str
    title: str
    phase: Level | None = None
    minutes: int | None = None
    help: str | None = None
    notes: str | None = None
    aliases: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    fed_by: Feed | None = None
    steps: tuple[AnyStep, ...] = ()

    def phase_of(self, step: AnyStep) -> Level | None:
        """The phase for which an answer to ``step`` counts: the step's own, or else the section's."""
        return step.phase or self.phase

    @property
    def planned_minutes(self) -> int:
        """The time to plan for this section, in minutes."""
        return sum(step.minutes for step in self.steps) if self.minutes is None else self.minutes


class Waypoint(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A step on the way from first thought to publication, in the order people walk it.

    ``level`` is the level that a practice reaches here.
    """

    key: str
    title: str
    text: str
    level: Level | None = None


class Guide(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A draaiboek or sjabloon. ``source`` is named on screen and in every export.

    ``short`` (at most 20 characters) names it where room is scarce.
    """

    key: str
    title: str
    short: str | None = None
    source: str
    version: int
    intro: str
    language: str = "nl-BE"
    route: tuple[Waypoint, ...] = ()
    sections: tuple[Section, ...] = ()

    def steps(self) -> Iterator[tuple[Section, AnyStep]]:
        """Every step with its section, in the order they are asked."""
        for section in self.sections:
            for step in section.steps:
                yield section, step

    def find(self, step_key: str) -> tuple[Section, AnyStep] | None:
        """The step with this key and its section, or None."""
        return next((found for found in self.steps() if found[1].key == step_key), None)

    def section(self, key: str) -> Section | None:
        """The section with this key, or None."""
        return next((section for section in self.sections if section.key == key), None)

    def step_id(self, step: AnyStep) -> str:
        """What names a step everywhere and for years: ``grondplan/doelgroep.kenmerken``."""
        return f"{self.key}/{step.key}"
