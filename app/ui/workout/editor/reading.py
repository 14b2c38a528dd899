"""A document of Qt back into blocks; only what changed since the last time is read again."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from app.prose.blocks import Blocks, Run, Runs, Table, runs_text
from app.ui.workout.editor.building import alignment_of, widths_of
from app.ui.workout.editor.formats import Ours, levels_of, line_of
from app.ui.workout.editor.lines import AnyLine, Line, TableLine, blocks_of


@dataclass(frozen=True, slots=True)
class _KnownTable:
    """A table as it was read, and from what."""

    cells: list[Line]
    marks: tuple[str, ...]
    line: TableLine


class Reader(QObject):
    """The blocks of one document, at any time. Follows its changes, so it is made with the document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._lines: list[Line | None] = [None] * document.blockCount()
        self._tables: dict[int, _KnownTable] = {}
        self._counted: list[tuple[Line, int]] = []
        document.documentLayout()  # Without one a document tells nobody what changed.
        document.contentsChange.connect(self._on_change)

    def blocks(self) -> Blocks:
        """What the document says, one block for each that stands at the top."""
        return blocks_of(self.lines())

    def lines(self) -> list[AnyLine]:
        """What the document says, line by line, fillers too."""
        return self.numbered_lines()[0]

    def numbered_lines(self) -> tuple[list[AnyLine], list[int]]:
        """The lines, and the number of the block where each begins."""
        blocks = self.all_blocks()
        lines: list[AnyLine] = []
        numbers: list[int] = []
        done = 0
        known: dict[int, _KnownTable] = {}
        for table in tables_in(self._document):
            first, last = block_range(self._document, table)
            lines += blocks[done:first]
            numbers += range(done, first + 1)
            found = self._table(table, blocks[first : last + 1])
            known[table.objectIndex()] = found
            lines.append(found.line)
            done = last + 1
        self._tables = known
        return lines + blocks[done:], [*numbers, *range(done, len(blocks))]

    def line(self, number: int) -> Line:
        """One block of the document, by its number."""
        found = self._lines[number]
        if found is None:
            found = self._lines[number] = line_of(self._document.findBlockByNumber(number))
        return found

    def all_blocks(self) -> list[Line]:
        """Every block of the document as a line, the cells of tables too."""
        return [self.line(number) if line is None else line for number, line in enumerate(self._lines)]

    def word_count(self) -> int:
        """How many words there are; only lines that changed since the last time are counted again."""
        known = self._counted
        self._counted = [
            known[at]
            if at < len(known) and known[at][0] is line
            else (line, len(runs_text(line.runs).split()))
            for at, line in enumerate(self.all_blocks())
        ]
        return sum(count for _line, count in self._counted)

    def _table(self, table: QTextTable, cells: list[Line]) -> _KnownTable:
        format_ = table.format()
        marks = tuple(format_.stringProperty(one) for one in (Ours.LEVELS, Ours.ALIGNMENT, Ours.WIDTHS))
        known = self._tables.get(table.objectIndex())
        if known is not None and known.marks == marks and known.cells == cells:
            return known
        columns = table.columns()
        if len(cells) == table.rows() * columns:
            rows = [
                tuple(line.runs for line in cells[at : at + columns]) for at in range(0, len(cells), columns)
            ]
        else:
            rows = [
                tuple(self._cell(table, row, column) for column in range(columns))
                for row in range(table.rows())
            ]
        alignment, widths = alignment_of(format_), widths_of(format_)
        read = Table(
            rows[0],
            tuple(rows[1:]),
            alignment if len(alignment) == columns else (),
            widths if len(widths) == columns else (),
        )
        return _KnownTable(cells, marks, TableLine(read, levels_of(format_)))

    def _cell(self, table: QTextTable, row: int, column: int) -> Runs:
        """A cell that somehow holds more than one line: they become lines of one."""
        cell = table.cellAt(row, column)
        first = cell.firstCursorPosition().blockNumber()
        runs = self.line(first).runs
        for number in range(first + 1, cell.lastCursorPosition().blockNumber() + 1):
            runs = (*runs, Run("\n"), *self.line(number).runs)
        return runs

    def _on_change(self, at: int, removed: int, added: int) -> None:
        del removed
        document = self._document
        count = document.blockCount()
        first = max(document.findBlock(at).blockNumber(), 0)
        end = document.findBlock(at + added)
        last = end.blockNumber() if end.isValid() else count - 1
        was_last = last - (count - len(self._lines))
        self._lines[first : was_last + 1] = [None] * (last - first + 1)


def read(document: QTextDocument) -> Blocks:
    """The blocks of a document, read once."""
    return Reader(document).blocks()


def tables_in(document: QTextDocument) -> list[QTextTable]:
    """The tables of a document, top to bottom."""
    frames = document.rootFrame().childFrames()
    tables = [frame for frame in frames if isinstance(frame, QTextTable)]
    return sorted(tables, key=lambda table: table.firstPosition())


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table that the cursor is in."""
    return cursor.currentTable()


def block_range(document: QTextDocument, table: QTextTable) -> tuple[int, int]:
    """The numbers of the first and the last block of a table.

    Not through ``table.document()``: when PySide lets go of the table, it thinks the document gone too.
    Nor through cursors, which lay out the whole text.
    """
    first = document.findBlock(table.firstPosition()).blockNumber()
    return first, document.findBlock(table.lastPosition()).blockNumber()
