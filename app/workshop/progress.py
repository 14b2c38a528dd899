"""How far the description is: what has a text, and what each level still asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.guides.levels import Level
from app.guides.schema import Guide, Section
from app.guides.steps import FieldsStep, OpenStep
from app.models import Practice
from app.workshop.day_file import DraftStatus
from app.workshop.drafts import has_words


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing a level still asks, in words, with where to go for it."""

    step_id: str
    section: str
    sentence: str


def answered(guide: Guide, drafts: Mapping[str, str]) -> tuple[int, int]:
    """How many of the questions have a text, and how many there are. Annexes count for no level."""
    asked = [
        guide.step_id(step)
        for section, step in guide.steps()
        if isinstance(step, OpenStep) and section.phase_of(step) is not None
    ]
    return sum(has_words(drafts.get(step, "")) for step in asked), len(asked)


def missing(guide: Guide, practice: Practice, drafts: Mapping[str, str], level: Level) -> list[Missing]:
    """What is still needed for a level, in the order of the guide. Optional questions are never missing."""
    found = []
    for section, step in guide.steps():
        if not level.needs(section.phase_of(step)):
            continue
        step_id = guide.step_id(step)
        if isinstance(step, FieldsStep):
            found += [
                Missing(step_id, section.title, f"{section.title}: '{item.label}' is nog leeg.")
                for item in step.fields
                if item.required and not bound_value(practice, item.binds)
            ]
        elif isinstance(step, OpenStep) and not step.optional and not has_words(drafts.get(step_id, "")):
            found.append(Missing(step_id, section.title, f"{section.title}: {step.question}"))
    return found


@dataclass(frozen=True, slots=True)
class Share:
    """How far a number of questions are. Optional ones count once they have a text."""

    ready: int = 0
    rough: int = 0
    empty: int = 0

    @property
    def written(self) -> int:
        """Questions with a text."""
        return self.ready + self.rough

    @property
    def asked(self) -> int:
        """All questions."""
        return self.written + self.empty


def section_progress(guide: Guide, statuses: Mapping[str, DraftStatus]) -> dict[str, Share]:
    """Key of each onderdeel that has questions → how far they are, in the order of the guide."""
    found = {section.key: _share(_open_steps(guide, section), statuses) for section in guide.sections}
    return {key: share for key, share in found.items() if share.asked}


def phase_progress(guide: Guide, statuses: Mapping[str, DraftStatus]) -> dict[Level, Share]:
    """Phase → how far the questions are that count from it on; only phases that have any."""
    steps: dict[Level, list[tuple[str, bool]]] = {level: [] for level in Level}
    for section, step in guide.steps():
        phase = section.phase_of(step)
        if phase is not None and isinstance(step, OpenStep):
            steps[phase].append((guide.step_id(step), step.optional))
    found = {level: _share(asked, statuses) for level, asked in steps.items()}
    return {level: share for level, share in found.items() if share.asked}


def _open_steps(guide: Guide, section: Section) -> list[tuple[str, bool]]:
    """The questions of an onderdeel, each with whether nobody has to answer it."""
    return [(guide.step_id(step), step.optional) for step in section.steps if isinstance(step, OpenStep)]


def _share(steps: Iterable[tuple[str, bool]], statuses: Mapping[str, DraftStatus]) -> Share:
    counts = dict.fromkeys(DraftStatus, 0)
    for step_id, optional in steps:
        status = statuses.get(step_id, DraftStatus.LEEG)
        if status is not DraftStatus.LEEG or not optional:
            counts[status] += 1
    return Share(counts[DraftStatus.KLAAR], counts[DraftStatus.RUW], counts[DraftStatus.LEEG])


def bound_value(practice: Practice, binds: str | None) -> object:
    """The practice data that a field of a form shows: ``practice.title`` → the title."""
    subject, _, attribute = (binds or "").partition(".")
    return getattr(practice, attribute) if subject == "practice" and attribute else None
