"""The dagverlopen that come with the program: how a whole day, half a day or two evenings may go.

Each is a file in ``resources/dagverlopen``. To use one on an empty day is one step of work.
"""

from functools import cache

from msgspec import Struct, field

from app.foundation import strict_yaml
from app.foundation.resources import resource
from app.guides.loader import bundled, bundled_guides
from app.guides.schema import Guide
from app.workshop.agenda import Plan
from app.workshop.day_guides import NETWORK
from app.workshop.workshop import Workshop


class PlannedBlock(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A block of a dagverloop; ``least`` is how short it may become, in minutes. The file says ``break``."""

    activity: str
    minutes: int
    short: str | None = None
    least: int | None = None
    guide: str | None = None
    sections: tuple[str, ...] = ()
    pause: bool = field(default=False, name="break")


class PlannedDay(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One day, from the time on the wall at which it ``starts``."""

    starts: str
    blocks: tuple[PlannedBlock, ...]
    title: str | None = None


class DayPlan(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A dagverloop, of one day or more. ``about`` says in a sentence or two when to choose it."""

    key: str
    title: str
    about: str
    days: tuple[PlannedDay, ...]


@cache
def day_plans() -> tuple[DayPlan, ...]:
    """All of them, in the order to choose from."""
    files = sorted(resource("dagverlopen").glob("*.yaml"))
    return tuple(strict_yaml.read(path, DayPlan) for path in files)


def plans_for(workshop: Workshop) -> tuple[DayPlan, ...]:
    """All of them; those that set up a network come first in the file of one."""
    network = workshop.practice.kind == "network"
    return tuple(sorted(day_plans(), key=lambda plan: network and not _sets_up_network(plan)))


def _sets_up_network(plan: DayPlan) -> bool:
    return any(block.guide == NETWORK for day in plan.days for block in day.blocks)


def follow(workshop: Workshop, plan: DayPlan, day_id: str) -> None:
    """Lay ``plan`` on an empty day, with days after it for the rest; what it asks comes into the file.

    A day that has a time, a title or a date keeps it.
    """
    with workshop.file.work("Dagverloop gekozen"):
        for number, planned in enumerate(plan.days):
            if number:
                day_id = workshop.days.follow_up(day_id).id
            day = workshop.days.get(day_id)
            starts = planned.starts if number or day.starts is None else day.starts
            workshop.days.change(day_id, starts=starts, title=day.title or planned.title)
            workshop.agenda.lay(day_id, [_plan(block, workshop) for block in planned.blocks])


def _plan(block: PlannedBlock, workshop: Workshop) -> Plan:
    """A block for this file: of sections that its own grondplan has, or free when it has none of them."""
    guide = _guide(block.guide, workshop)
    sections = tuple(key for key in block.sections if guide is not None and guide.section(key) is not None)
    asks = guide is not None and (bool(sections) or not block.sections)
    return Plan(
        activity=block.activity,
        minutes=block.minutes,
        short_name=block.short,
        guide=block.guide if asks else None,
        sections=sections,
        pause=block.pause,
        least_minutes=block.least,
    )


def _guide(key: str | None, workshop: Workshop) -> Guide | None:
    """The guide of this file with this key; ours when it has none yet."""
    if key is None:
        return None
    found = workshop.guides.get(key)
    if found is None and key in bundled_guides():
        found = bundled(key)
        workshop.guides.keep(found)
    return found
