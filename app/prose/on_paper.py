"""What every paper of ours keeps to, whatever makes it: how deep a heading comes, and what is not parted."""

from app.prose.blocks import Block, Blocks, BulletList, NumberedList, Paragraph, Table, runs_text

_LONGEST_INTRODUCTION = 200
"""Letters."""


class HeadingDepths:
    """How deep each small heading of a text comes, one after another: none skips a level, as people may."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def of(self, level: int) -> int:
        """That of the next heading, which was typed at ``level``; 1 is the least."""
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return len(self._open)


def introduces(block: Block, following: Blocks) -> bool:
    """Whether ``block`` is a line that leads to a list or table, as in "Twee dingen:"."""
    leads = isinstance(block, Paragraph) and len(runs_text(block.runs)) <= _LONGEST_INTRODUCTION
    return leads and bool(following) and isinstance(following[0], BulletList | NumberedList | Table)
