"""The rows of the day: its blocks with their times, the onderdelen of the one that is asked, and the end."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from app.guides.steps import ExplainStep, OpenStep
from app.ui.inside import Moment
from app.ui.state import OpenPractice
from app.workshop.agenda import Block
from app.workshop.programme import Stop
from app.workshop.timetable import Slot, Timetable, time_words

DAY = 24 * 60


class State(Enum):
    """How far a block is."""

    DONE = "done"
    RUNNING = "running"
    COMING = "coming"
    PASSED_OVER = "passed over"


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A block of the agenda. Minutes are None where there is nothing to say."""

    block: Block
    state: State
    time: str
    name: str
    plan: int | None
    actual: int | None
    """What it took, takes until now, or gets now that it was shortened or lengthened."""
    here: bool
    """Whether a step of it is asked."""
    position: int

    @property
    def key(self) -> str:
        """What tells it apart from the other rows."""
        return self.block.id


@dataclass(frozen=True, slots=True)
class SectionRow:
    """An onderdeel of the block that is asked: how many of its questions have answers."""

    key: str
    name: str
    done: int
    total: int
    here: bool
    position: int
    last: bool
    """Whether it is the last onderdeel of its block, with some air under it."""


@dataclass(frozen=True, slots=True)
class EndRow:
    """When the day will end, and when it was to end."""

    time: str
    plan: str
    key: str = "end"
    here: bool = False
    position: int = -1


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """What is asked now is on no block of the agenda."""

    name: str
    position: int
    key: str = "outside"
    here: bool = True


DayRow = BlockRow | SectionRow | EndRow | OutsideRow


def rows_of_day(practice: OpenPractice, table: Timetable) -> list[DayRow]:
    """The day as it stands; nothing when there is no agenda."""
    first = {block_id: number for number, block_id in reversed(list(_blocks_of(practice.stops)))}
    here = practice.here.block
    rows: list[DayRow] = []
    for slot in table.slots:
        asked = here is not None and slot.block.id == here.id
        rows.append(_row_of(slot, table, here=asked, position=first[slot.block.id]))
        if asked and not practice.here.free:
            rows += _sections(practice, slot.block)
    if rows:
        end, plan = time_words(table.expected_end % DAY), time_words(table.planned_end % DAY)
        rows.append(EndRow(end, "" if end == plan else plan))
        if here is None:
            rows.append(OutsideRow(practice.here.section.title, practice.position))
    return rows


def _blocks_of(stops: list[Stop]) -> Iterator[tuple[int, str]]:
    """The places of stops, each with the id of its block."""
    return ((number, stop.block.id) for number, stop in enumerate(stops) if stop.block is not None)


def _row_of(slot: Slot, table: Timetable, *, here: bool, position: int) -> BlockRow:
    block = slot.block
    state, actual = State.COMING, None
    if slot.passed_over:
        state = State.PASSED_OVER
    elif table.running is not None and block.id == table.running.id:
        state, actual = State.RUNNING, block.allowed_minutes - table.left
    elif not block.to_come:
        state = State.DONE
        actual = block.allowed_minutes if block.actual_minutes is None else block.actual_minutes
    elif block.allowed_minutes != block.minutes:
        actual = block.allowed_minutes
    return BlockRow(
        block,
        state,
        "" if slot.passed_over else time_words(slot.begins % DAY),
        block.short_name,
        block.minutes or None,
        actual,
        here,
        position,
    )


def _sections(practice: OpenPractice, block: Block) -> Iterator[SectionRow]:
    """Those of a block, in its order, with how far each is."""
    own = [(n, stop) for n, stop in enumerate(practice.stops) if stop.block and stop.block.id == block.id]
    for key, group in groupby(own, key=lambda one: one[1].section.key):
        inside = list(group)
        asked = [stop for _number, stop in inside if isinstance(stop.step, OpenStep)]
        yield SectionRow(
            key=f"{block.id}/{key}",
            name=inside[0][1].section.title,
            done=sum(bool(practice.counts.get(stop.step_id)) for stop in asked),
            total=len(asked),
            here=practice.here.section.key == key,
            position=inside[0][0],
            last=inside[-1] is own[-1],
        )


@dataclass(frozen=True, slots=True)
class Where:
    """The boxes of the strip: the questions of a block, or of a guide on a day without an agenda."""

    name: str
    groups: tuple[tuple[tuple[bool, bool], ...], ...]
    """Per onderdeel, for each step: whether it has answers, and whether it is asked now."""
    number: int
    total: int
    only_questions: bool
    """Whether no step is only there to tell something."""


def where(practice: OpenPractice) -> Where:
    """Where we are among the questions that belong together."""
    here = practice.here
    if here.block is not None:
        same = [stop for stop in practice.stops if stop.block and stop.block.id == here.block.id]
    else:
        same = [Stop(here.guide, section, step) for section, step in here.guide.steps()]
    groups = tuple(
        tuple((bool(practice.counts.get(stop.step_id)), stop.step_id == here.step_id) for stop in group)
        for _key, group in groupby(same, key=lambda stop: stop.section.key)
    )
    number = [stop.step_id for stop in same].index(here.step_id) + 1
    name = here.block.short_name if here.block is not None else here.guide.title
    only_questions = not any(isinstance(stop.step, ExplainStep) for stop in same)
    return Where(name, groups, number, len(same), only_questions)


def boxes_of(moment: Moment) -> tuple[tuple[tuple[bool, bool], ...], ...]:
    """The boxes of the strip for a step that is done in moments: those that were, and the one that is."""
    return (
        tuple((number < moment.number, number == moment.number) for number in range(1, moment.total + 1)),
    )
