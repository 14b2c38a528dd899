"""The programme: every stop of a day in the order of its agenda, and what the agenda leaves out behind it.

A block that asks the questions of a guide has a stop per step. A block that asks nothing, such as a
break, is one stop: something to tell, with the activity as its title.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.guides.schema import FREE, AnyStep, Guide, Section
from app.guides.steps import ExplainStep
from app.workshop.agenda import Block

__all__ = ["FREE", "Stop", "free_step_id", "on_the_agenda", "programme"]


@dataclass(frozen=True, slots=True)
class Stop:
    """One step of a guide at a place in the day. ``block`` is None for what the agenda leaves out."""

    guide: Guide
    section: Section
    step: AnyStep
    block: Block | None = None

    @property
    def step_id(self) -> str:
        """What contributions of this step hang on."""
        return self.guide.step_id(self.step)

    @property
    def free(self) -> bool:
        """Whether this is a block that asks nothing."""
        return self.guide.key == FREE


def free_step_id(block_id: str) -> str:
    """What is said in a block that asks nothing hangs on this step."""
    return f"{FREE}/{block_id}"


def programme(guides: Sequence[Guide], blocks: Sequence[Block]) -> list[Stop]:
    """The stops of a day. Without an agenda all guides follow on each other, as if it were one block."""
    planned = [stop for block in blocks for stop in _stops_of(block, guides)]
    on_it = {stop.step_id for stop in planned}
    rest = (Stop(guide, *found) for guide in guides for found in guide.steps())
    return [*planned, *(stop for stop in rest if stop.step_id not in on_it)]


def on_the_agenda(stops: Iterable[Stop]) -> list[Stop]:
    """The stops that people walk through with "next": those of the agenda, or all when it asks nothing."""
    stops = list(stops)
    planned = [stop for stop in stops if stop.block is not None]
    return planned if any(not stop.free for stop in planned) else stops


def _stops_of(block: Block, guides: Sequence[Guide]) -> Iterator[Stop]:
    guide = next((guide for guide in guides if guide.key == block.guide), None)
    if guide is None or not any(section.steps for section in _sections(block, guide)):
        step = ExplainStep(key=block.id, question=block.activity, short=block.short_name, text="")
        section = Section(key=block.id, title=block.activity, steps=(step,))
        guide = Guide(key=FREE, title=block.activity, source="", version=1, intro="", sections=(section,))
        yield Stop(guide, section, step, block)
        return
    for section in _sections(block, guide):
        for one in section.steps:
            yield Stop(guide, section, one, block)


def _sections(block: Block, guide: Guide) -> Iterable[Section]:
    """Those of the block, in its order; all when it names none that the guide has."""
    named = [section for key in block.sections if (section := guide.section(key)) is not None]
    return named or guide.sections
