"""Where the blocks of a page stand while it is read: one under the other, or in a list."""

from dataclasses import dataclass, field

from app.prose.blocks import Block, Blocks, BulletList, NumberedList
from app.prose.pasted_lists import ListLine, folded


@dataclass(slots=True)
class Flow:
    """A place where blocks stand one under the other: the page, an item, a cell."""

    nodes: list[Block | ListLine] = field(default_factory=list)

    def blocks(self) -> Blocks:
        """What stands here, with the lines of lists made into lists."""
        return tuple(folded(self.nodes))


@dataclass(slots=True)
class ListPlace:
    """A list that is open; ``number`` is its first, none when it has bullets."""

    number: int | None
    items: list[list[Block]] = field(default_factory=list)

    def add(self, blocks: Blocks) -> None:
        """An item; one that holds only lists is what stands under the item before it."""
        if self.items and all(isinstance(block, BulletList | NumberedList) for block in blocks):
            self.items[-1].extend(blocks)
        elif blocks:
            self.items.append(list(blocks))

    def blocks(self) -> Blocks:
        """The list, when it has an item."""
        items = tuple(map(tuple, self.items))
        if not items:
            return ()
        return (BulletList(items) if self.number is None else NumberedList(self.number, items),)
