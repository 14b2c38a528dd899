"""Writing a text as a scribe does: words, Ctrl+B, a dash for a list, a table pasted from a spreadsheet."""

from collections.abc import Iterable

from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Runs,
    SmallHeading,
    Table,
    runs_text,
)
from app.ui.demo.hands import Hands


def write(blocks: Blocks, hands: Hands) -> None:
    """Type ``blocks`` in an empty text that has the keyboard."""
    before: Block | None = None
    for block in blocks:
        if before is not None and not isinstance(before, Table):
            hands.press("Return")
        if isinstance(before, BulletList | NumberedList):
            hands.press("Return")  # the empty item: out of the list
        _write_block(block, hands)
        before = block


def _write_block(block: Block, hands: Hands) -> None:
    if isinstance(block, Paragraph):
        _write_runs(block.runs, hands)
    elif isinstance(block, SmallHeading):
        hands.press(f"Ctrl+Alt+{block.level}")
        _write_runs(block.runs, hands)
    elif isinstance(block, Table):
        rows = (block.header, *block.rows)
        hands.paste("\n".join("\t".join(map(runs_text, row)) for row in rows))
    else:
        hands.type(f"{block.start}. " if isinstance(block, NumberedList) else "- ")
        _write_items(block.items, hands)


def _write_items(items: Iterable[Blocks], hands: Hands) -> None:
    for number, (line,) in enumerate(items):
        assert isinstance(line, Paragraph), "the sample has no lists in lists"
        if number:
            hands.press("Return")
        _write_runs(line.runs, hands)


def _write_runs(runs: Runs, hands: Hands) -> None:
    for run in runs:
        keys = (*(("Ctrl+B",) if run.bold else ()), *(("Ctrl+I",) if run.italic else ()))
        hands.press(*keys)
        hands.type(run.text)
        hands.press(*keys)
