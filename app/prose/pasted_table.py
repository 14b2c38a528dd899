"""A table of a page: merged cells, tables that only serve the layout, cells of several paragraphs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
)

_WIDEST_CELL = 200
_MOST_CELLS = 200_000
"""A table of more cells is taken apart: no page can hold it."""


@dataclass(slots=True)
class Grid:
    """A table that is being read. What a merged cell covers stays empty."""

    rows: list[dict[int, Blocks]] = field(default_factory=list)
    _free_from: dict[int, int] = field(default_factory=dict)
    """For each column the row from which on no cell above it covers it."""
    _column: int = 0
    _next: int = 0

    def begin_row(self) -> None:
        """A row below the last."""
        self.rows.append({})
        self._next = 0

    def begin_cell(self, columns: int, rows: int) -> None:
        """A cell in this row, at the first place that is free, over so many columns and rows."""
        if not self.rows:
            self.begin_row()
        row = len(self.rows) - 1
        while self._free_from.get(self._next, 0) > row:
            self._next += 1
        self._column = self._next
        self._next += min(columns, _WIDEST_CELL)
        self.rows[row][self._column] = ()
        self._free_from |= dict.fromkeys(range(self._column, self._next), row + rows)

    def fill(self, blocks: Blocks) -> None:
        """What stands in the cell that was begun last."""
        self.rows[-1][self._column] = blocks

    def blocks(self) -> Blocks:
        """A table; or what stands in its cells, when it is there for the layout."""
        cells = [cell for row in self.rows for cell in row.values()]
        columns = sorted({column for row in self.rows for column in row})
        if _is_layout(self.rows, cells) or len(columns) * len(self.rows) > _MOST_CELLS:
            return tuple(block for cell in cells for block in cell)
        rows = [tuple(_cell_runs(row.get(column, ())) for column in columns) for row in self.rows if row]
        return (Table(_plain_header(rows[0]), tuple(rows[1:])),)


def _is_layout(rows: list[dict[int, Blocks]], cells: list[Blocks]) -> bool:
    if any(isinstance(block, Table) for cell in cells for block in cell) or not any(cells):
        return True
    one_column = max(map(len, rows)) == 1
    return one_column and (len(cells) == 1 or any(len(cell) > 1 for cell in cells))


def _plain_header(cells: tuple[Runs, ...]) -> tuple[Runs, ...]:
    """A header row without bold when all of it is bold: it looks like a header already."""
    if not all(run.bold for cell in cells for run in cell):
        return cells
    return tuple(tuple(replace(run, bold=False) for run in cell) for cell in cells)


def _cell_runs(blocks: Iterable[Block]) -> Runs:
    """A cell holds one line: blocks follow one another, the items of a list after a dash or a number."""
    runs: list[Run] = []
    for line in _lines(blocks):
        if runs and line:
            runs.append(Run(" "))
        runs.extend(line)
    return tuple(runs)


def _lines(blocks: Iterable[Block]) -> Iterator[Runs]:
    for block in blocks:
        if isinstance(block, Paragraph | SmallHeading):
            yield block.runs
        elif isinstance(block, BulletList | NumberedList):
            for at, item in enumerate(block.items):
                yield (Run("–" if isinstance(block, BulletList) else f"{block.start + at}."),)
                yield from _lines(item)
        else:
            for row in (block.header, *block.rows):
                yield from row
