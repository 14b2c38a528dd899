"""The rows of a section that is weighed: headings, and what can be weighed under them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.guides.schema import Section
from app.guides.steps import CheckStep
from app.workshop.weighed import BlockResult, Stand


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A heading, or a statement as it was weighed."""

    heading: str = ""
    stand: Stand | None = None
    inset: bool = False
    """Whether it is a perspective, under the statement that it belongs to."""

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells it apart from the others, whatever was said of it."""
        if self.stand is None:
            return self.heading, None
        return self.stand.item.step_id, self.stand.item.perspective or ""


def rows_of(section: Section, block: BlockResult) -> list[CheckRow]:
    """The statements of a section, each group under its heading, each perspective under its statement."""
    return list(_rows(section, [one for one in block.stands if isinstance(one.item.step, CheckStep)]))


def _rows(section: Section, stands: Sequence[Stand]) -> Iterator[CheckRow]:
    groups = {step.key: step.group for step in section.steps}
    group: str | None = None
    statement = ""
    for stand in stands:
        item = stand.item
        own = groups.get(item.step_id.partition("/")[2])
        if own and own != group:
            yield CheckRow(heading=own)
        group = own
        if item.under and item.step_id != statement:
            yield CheckRow(heading=item.under)
        statement = item.step_id
        yield CheckRow(stand=stand, inset=bool(item.under))
