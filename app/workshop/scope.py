"""The part of the grondplan that is looked at: the onderdelen that a level asks, or the chosen ones."""

from collections.abc import Collection, Iterator
from functools import cached_property

from app.guides.levels import Level
from app.guides.schema import Guide, Section
from app.guides.steps import OpenStep
from app.models import Practice
from app.workshop.answer import Answer
from app.workshop.counted import quoted
from app.workshop.workshop import Workshop


class Scope:
    """A level and onderdelen of the grondplan of an open practice, read for one look at what is wanting."""

    def __init__(
        self, workshop: Workshop, guide: Guide, level: Level, sections: Collection[str] | None
    ) -> None:
        self.workshop = workshop
        self.guide = guide
        self.level = level
        self._chosen = sections

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The onderdelen that are looked at, in order."""
        return tuple(filter(self._takes, self.guide.sections))

    @cached_property
    def steps(self) -> dict[str, Section]:
        """Step id → its onderdeel, of all questions in words that are looked at, in order."""
        return {step_id: section for section in self.sections for step_id in self.steps_of(section)}

    def steps_of(self, section: Section) -> list[str]:
        """The ids of the questions in words of an onderdeel."""
        return [self.guide.step_id(step) for step in section.steps if isinstance(step, OpenStep)]

    @cached_property
    def asked(self) -> dict[str, OpenStep]:
        """Step id → question, of those that need a text for this level, in order."""
        return {
            self.guide.step_id(step): step
            for section in self.sections
            for step in section.steps
            if isinstance(step, OpenStep) and not step.optional and self.level.needs(section.phase_of(step))
        }

    @cached_property
    def plain(self) -> dict[str, str]:
        """Step id → the words of its draft, of those that are looked at, in order."""
        return {step_id: self.every[step_id] for step_id in self.steps if step_id in self.every}

    @cached_property
    def every(self) -> dict[str, str]:
        """Step id → the words of its draft, of all that have any."""
        return self.workshop.drafts.plain()

    @cached_property
    def answers(self) -> dict[str, list[Answer]]:
        """Step id → the answers on it, of those questions that have any."""
        counts = self.workshop.answers.counts()
        return self.workshop.answers.of_each([step_id for step_id in self.steps if step_id in counts])

    @cached_property
    def practice(self) -> Practice:
        """The subject."""
        return self.workshop.practice

    @property
    def describes(self) -> bool:
        """Whether this is about a description, not only about the data to begin with."""
        return self.level is not Level.AANGEMELD

    def at(self, step_id: str) -> str:
        """The onderdeel of a question, as a sentence names it: ‘Doelgroep’."""
        return quoted(self.steps[step_id].title)

    def leaves_out(self, section: Section) -> bool:
        """Whether other onderdelen than this one were chosen."""
        return self._chosen is not None and section.key not in self._chosen

    def _takes(self, section: Section) -> bool:
        if self._chosen is not None:
            return section.key in self._chosen
        return any(self._counts(section)) or (self.describes and section.phase is None)

    def _counts(self, section: Section) -> Iterator[bool]:
        return (self.level.needs(section.phase_of(step)) for step in section.steps)
