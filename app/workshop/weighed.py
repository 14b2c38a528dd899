"""What a checklist came to: how each block stands, what does not stand yet, and what another day said."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.guides.check_status import CheckStatus
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import CheckStep, OpenStep
from app.workshop.checks import NOTHING, Weighed, Weighing

_STEPS = (CheckStatus.JA, CheckStatus.DEELS, CheckStatus.NEE)
"""From what stands down."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be weighed: a statement, or one perspective of it; or a question to discuss."""

    step_id: str
    step: AnyStep
    words: str
    """The statement; for a perspective, its own words."""
    perspective: str | None = None
    under: str = ""
    """For a perspective, the statement that it belongs to."""

    @property
    def asks(self) -> bool:
        """Whether it is a question to discuss, without ja or nee."""
        return isinstance(self.step, OpenStep)

    @property
    def spoken(self) -> str:
        """The whole of it, for where it stands alone."""
        return f"{self.under.rstrip('.')}: {self.words}" if self.under else self.words


@dataclass(frozen=True, slots=True)
class Stand:
    """An item with how it was weighed, and how it was on the day that it is laid beside."""

    item: Item
    weighed: Weighed
    before: CheckStatus | None = None
    answers: tuple[str, ...] = ()
    """What was answered, when it is a question."""

    @property
    def status(self) -> CheckStatus | None:
        """How far it is true."""
        return self.weighed.status

    @property
    def changed(self) -> bool:
        """Whether it was weighed otherwise before."""
        return self.before is not None and self.status is not None and self.before is not self.status

    @property
    def climbed(self) -> int:
        """How many steps it went up since before, below 0 down; 0 as well where it does not apply."""
        if self.before not in _STEPS or self.status not in _STEPS:
            return 0
        return _STEPS.index(self.before) - _STEPS.index(self.status)

    @property
    def done(self) -> bool:
        """Whether the group is through with it."""
        return self.status is not None or (self.item.asks and bool(self.answers))


@dataclass(frozen=True, slots=True)
class BlockResult:
    """A section of a checklist, with everything in it that can be weighed."""

    key: str
    title: str
    stands: tuple[Stand, ...]

    @property
    def weighs(self) -> bool:
        """Whether it has statements, not only questions."""
        return any(not one.item.asks for one in self.stands)

    def count(self, status: CheckStatus) -> int:
        """How many of its statements have this status. Questions are not counted."""
        return sum(one.status is status for one in self.stands if not one.item.asks)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many of its statements have each status, in the order of ``CheckStatus``."""
        return tuple(map(self.count, CheckStatus))

    @property
    def counts_before(self) -> tuple[int, ...]:
        """How many had each on the day that it is laid beside."""
        before = [one.before for one in self.stands if not one.item.asks]
        return tuple(map(before.count, CheckStatus))

    @property
    def done(self) -> int:
        """How many the group is through with."""
        return sum(one.done for one in self.stands)


@dataclass(frozen=True, slots=True)
class ChecklistResult:
    """A whole checklist on one day, perhaps beside an earlier one."""

    guide: Guide
    blocks: tuple[BlockResult, ...]
    has_before: bool = False
    """Whether there is an earlier day beside it on which something was weighed that may be known."""

    @property
    def weighing_blocks(self) -> tuple[BlockResult, ...]:
        """The blocks that have statements, not only questions."""
        return tuple(block for block in self.blocks if block.weighs)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many statements of the whole have each status, in the order of ``CheckStatus``."""
        return tuple(sum(block.count(status) for block in self.blocks) for status in CheckStatus)

    @property
    def done(self) -> int:
        """How much of it the group is through with."""
        return sum(block.done for block in self.blocks)

    @property
    def total(self) -> int:
        """How much there is to weigh and to discuss."""
        return sum(len(block.stands) for block in self.blocks)

    def with_status(self, *statuses: CheckStatus) -> tuple[Stand, ...]:
        """The statements with one of these statuses, in order."""
        return tuple(
            stand
            for block in self.blocks
            for stand in block.stands
            if not stand.item.asks and stand.status in statuses
        )

    @property
    def stands(self) -> tuple[Stand, ...]:
        """What stands."""
        return self.with_status(CheckStatus.JA)

    @property
    def not_yet(self) -> tuple[Stand, ...]:
        """What does not stand yet: what is not so first, then what is so in part."""
        return (*self.with_status(CheckStatus.NEE), *self.with_status(CheckStatus.DEELS))

    @property
    def open(self) -> tuple[Stand, ...]:
        """What was not weighed or discussed."""
        return tuple(stand for block in self.blocks for stand in block.stands if not stand.done)

    @property
    def better(self) -> int:
        """How many stand better than before; what does not apply is neither better nor worse."""
        return sum(one.climbed > 0 for one in self.changed)

    @property
    def worse(self) -> int:
        """How many stand less well than before."""
        return sum(one.climbed < 0 for one in self.changed)

    @property
    def changed(self) -> tuple[Stand, ...]:
        """What was weighed otherwise before, in order."""
        return tuple(stand for block in self.blocks for stand in block.stands if stand.changed)


def is_weighed(step: AnyStep) -> bool:
    """Whether a step stands in a checklist: a statement, or a question with "besproken"."""
    return isinstance(step, CheckStep) or (isinstance(step, OpenStep) and step.discussed)


def items_of(guide: Guide, section: Section) -> list[Item]:
    """Everything in a section that can be weighed, in order."""
    return [item for step in section.steps for item in items_of_step(guide, step)]


def items_of_step(guide: Guide, step: AnyStep) -> Iterator[Item]:
    """What a step asks to be weighed: itself, or each of its perspectives."""
    step_id = guide.step_id(step)
    if isinstance(step, CheckStep) and step.perspectives:
        for one in step.perspectives:
            yield Item(step_id, step, one.label, one.key, step.question)
    elif is_weighed(step):
        yield Item(step_id, step, step.question)


def result_of(
    guide: Guide,
    weighing: Weighing,
    before: Weighing | None = None,
    answers: Callable[[str], Sequence[str]] = lambda _step_id: (),
    lets_through: Callable[[Weighed], bool] = lambda _one: True,
) -> ChecklistResult:
    """How a checklist stands; beside ``before``. ``answers`` gives the words said on a question.

    What isn't let through counts as not weighed.
    """

    def weighed(on_a_day: Weighing, item: Item) -> Weighed:
        one = on_a_day.get(item.step_id, item.perspective)
        return one if lets_through(one) else NOTHING

    def stand(item: Item) -> Stand:
        earlier = weighed(before, item).status if before is not None else None
        said = tuple(answers(item.step_id)) if item.asks else ()
        return Stand(item, weighed(weighing, item), earlier, said)

    blocks = []
    for section in guide.sections:
        items = items_of(guide, section)
        if items:
            blocks.append(BlockResult(section.key, section.title, tuple(map(stand, items))))
    has_before = any(one.before is not None for block in blocks for one in block.stands)
    return ChecklistResult(guide, tuple(blocks), has_before)
