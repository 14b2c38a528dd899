"""Which onderdelen and which questions go along: what a level asks, what was chosen, what has a text."""

from collections.abc import Iterator, Mapping

from app.exports.wishes import AnnexKind, PlanWishes
from app.guides.levels import Level
from app.guides.schema import Guide, Section
from app.guides.steps import AnyStep, OpenStep
from app.prose.blocks import Blocks, plain_text
from app.prose.markdown import parse
from app.workshop.fed_texts import fed_texts
from app.workshop.grounding import grounding
from app.workshop.guides import GRONDPLAN
from app.workshop.workshop import Workshop

LOCAL_ANNEX = "bijlagen.lokale-variaties"
"""Key of the question whose text is an annex of its own."""
LOCAL_QUESTION = "aanpak.lokale-variatie"
"""Key of the question on it in the plan itself."""


def sections_asked(guide: Guide, level: Level) -> tuple[str, ...]:
    """Keys of the onderdelen in which ``level`` asks a question, in order."""
    return tuple(
        section.key
        for section in guide.sections
        if any(isinstance(step, OpenStep) and level.needs(section.phase_of(step)) for step in section.steps)
    )


def usual_wishes(workshop: Workshop, *, anonymous: bool = False) -> PlanWishes:
    """The wishes of somebody who chose nothing: the level that comes next, and all that has a text.

    Nothing that was written is left out unless somebody says so.
    """
    guide = workshop.guides.get(GRONDPLAN)
    level = max(workshop.level, Level.INGEDIEND, key=lambda one: one.order)
    if guide is None:
        return PlanWishes(level=level, anonymous=anonymous)
    asked, drafts = sections_asked(guide, level), drafts_of(workshop, guide)
    sections = tuple(
        section.key
        for section in guide.sections
        if section.key in asked or any(_has_text(guide, step, drafts) for step in section.steps)
    )
    return PlanWishes(level=level, sections=sections, anonymous=anonymous)


def drafts_of(workshop: Workshop, guide: Guide) -> dict[str, str]:
    """Step id → its text; what fills a question by itself stands there as long as nobody wrote one."""
    drafts = workshop.drafts.all()
    fed = fed_texts(guide, workshop.profile, grounding(workshop))
    return drafts | {
        step_id: text for step_id, text in fed.items() if not has_letters(parse(drafts.get(step_id, "")))
    }


def chosen_sections(guide: Guide, wishes: PlanWishes) -> Iterator[Section]:
    """The onderdelen that go along, in the order of the guide."""
    keys = sections_asked(guide, wishes.level) if wishes.sections is None else wishes.sections
    yield from (section for section in guide.sections if section.key in keys)


def chosen_steps(
    guide: Guide, section: Section, wishes: PlanWishes, drafts: Mapping[str, str]
) -> Iterator[AnyStep]:
    """The questions of an onderdeel that go along: those with a text, and those whose absence shows.

    A question that only a later level asks leaves no gap; neither does one that nobody has to answer.
    """
    for step in section.steps:
        if step.key == LOCAL_ANNEX and AnnexKind.LOCAL in wishes.annexes:
            continue
        asked = isinstance(step, OpenStep) and not step.optional
        gap = wishes.gaps and asked and wishes.level.needs(section.phase_of(step))
        if gap or _has_text(guide, step, drafts):
            yield step


def asks(guide: Guide, wishes: PlanWishes, step_key: str) -> bool:
    """Whether a question stands in an onderdeel that goes along."""
    return any(step.key == step_key for section in chosen_sections(guide, wishes) for step in section.steps)


def _has_text(guide: Guide, step: AnyStep, drafts: Mapping[str, str]) -> bool:
    """What explains something is no question, whatever fills it."""
    return isinstance(step, OpenStep) and has_letters(parse(drafts.get(guide.step_id(step), "")))


def has_letters(blocks: Blocks) -> bool:
    """Whether there is anything to read: a bullet, a heading or a table with nothing in it is none."""
    return bool(plain_text(blocks).strip())
