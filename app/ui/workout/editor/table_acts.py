"""Tables: made, walked through, and their rows and columns added and taken away."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtGui import QTextCursor, QTextTable

from app.prose.blocks import Alignment, Table
from app.ui.workout.editor.building import (
    aligned_cell_format,
    alignment_of,
    alignment_text,
    column_widths,
    dress,
    put_table,
)
from app.ui.workout.editor.formats import Ours, line_of
from app.ui.workout.editor.lines import TableLine

MOST_COLUMNS = 63
"""As many as Word holds."""


def insert_table(cursor: QTextCursor, rows: int, columns: int) -> QTextCursor:
    """An empty table where the cursor is, with a header and ``rows`` under it; gives its first cell.

    In a table nothing is made: tables don't stand in each other.
    """
    if cursor.currentTable() is not None:
        return cursor
    empty = ((),) * min(max(columns, 1), MOST_COLUMNS)
    cursor.beginEditBlock()
    cursor.clearSelection()
    line = line_of(cursor.block())
    if not cursor.atBlockEnd():
        cursor.insertBlock()
        dress(cursor, replace(line, opens=None, fresh=False, filler=False))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    if not line.runs:
        dress(cursor, replace(line, heading=0, filler=True))
    made = put_table(cursor, TableLine(Table(empty, (empty,) * max(rows, 1)), line.levels))
    cursor.endEditBlock()
    return made.cellAt(0, 0).firstCursorPosition()


def next_cell(cursor: QTextCursor, *, back: bool = False) -> QTextCursor:
    """The cell after this one, or before it. After the last comes a new row; before the first, nothing."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    place = cell.row() * table.columns() + cell.column() + (-1 if back else 1)
    if place < 0:
        return cursor
    if place >= table.rows() * table.columns():
        add_row(cursor)
    row, column = divmod(place, table.columns())
    found = table.cellAt(row, column).firstCursorPosition()
    found.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    return found


def cell_below(cursor: QTextCursor) -> QTextCursor:
    """The cell under this one; under the last comes a new row."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    if cell.row() + 1 == table.rows():
        add_row(cursor)
    found = table.cellAt(cell.row() + 1, cell.column()).firstCursorPosition()
    found.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    return found


def add_row(cursor: QTextCursor) -> None:
    """A row under that of the cursor."""
    table = cursor.currentTable()
    at = table.cellAt(cursor).row() + 1
    alignment = alignment_of(table.format())
    _in_one_step(cursor, lambda: _new_row(table, at, alignment))


def add_column(cursor: QTextCursor) -> None:
    """A column behind that of the cursor."""
    table = cursor.currentTable()
    at = table.cellAt(cursor).column() + 1
    if table.columns() < MOST_COLUMNS:
        _in_one_step(cursor, lambda: _new_column(table, at))


def remove_rows(cursor: QTextCursor) -> None:
    """The rows of the cursor go away; the header stays, its words go."""
    table = cursor.currentTable()
    first, count, _column, _columns = chosen_cells(cursor, table)
    if first == 0:
        _in_one_step(cursor, lambda: _empty_header(table, count))
    else:
        table.removeRows(first, count)


def remove_columns(cursor: QTextCursor) -> None:
    """The columns of the cursor go away; with the last one the table goes."""
    table = cursor.currentTable()
    _row, _rows, first, count = chosen_cells(cursor, table)
    if count >= table.columns():
        remove_table(cursor)
    else:
        _in_one_step(cursor, lambda: _fewer_columns(table, first, count))


def remove_table(cursor: QTextCursor) -> None:
    """The whole table goes away."""
    table = cursor.currentTable()
    table.removeRows(0, table.rows())


def _in_one_step(cursor: QTextCursor, act: Callable[[], None]) -> None:
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    act()
    edit.endEditBlock()


def _new_row(table: QTextTable, at: int, alignment: tuple[Alignment, ...]) -> None:
    table.insertRows(at, 1)
    for column in range(table.columns()):
        table.cellAt(at, column).firstCursorPosition().setBlockFormat(aligned_cell_format(alignment, column))


def _new_column(table: QTextTable, at: int) -> None:
    table.insertColumns(at, 1)
    alignment = alignment_of(table.format())
    if alignment:
        alignment = (*alignment[:at], Alignment.START, *alignment[at:])
    _keep(table, alignment)
    for row in range(table.rows()):
        table.cellAt(row, at).firstCursorPosition().setBlockFormat(aligned_cell_format(alignment, at))


def _fewer_columns(table: QTextTable, first: int, count: int) -> None:
    alignment = alignment_of(table.format())
    table.removeColumns(first, count)
    _keep(table, alignment[:first] + alignment[first + count :])


def _keep(table: QTextTable, alignment: tuple[Alignment, ...]) -> None:
    """Remember how the columns stand. Widths that were given no longer fit the columns there are."""
    format_ = table.format()
    format_.setProperty(Ours.ALIGNMENT, alignment_text(alignment))
    format_.clearProperty(Ours.WIDTHS)
    format_.setColumnWidthConstraints(column_widths(table.columns()))
    table.setFormat(format_)


def _empty_header(table: QTextTable, count: int) -> None:
    if count > 1:
        table.removeRows(1, count - 1)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        words = cell.firstCursorPosition()
        words.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        words.removeSelectedText()


def chosen_cells(cursor: QTextCursor, table: QTextTable) -> tuple[int, int, int, int]:
    """``(first row, rows, first column, columns)`` of what is selected, or of the cell of the cursor."""
    if cursor.hasComplexSelection():
        return cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    cell = table.cellAt(cursor)
    return cell.row(), 1, cell.column(), 1
