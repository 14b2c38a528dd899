"""Blocks into a document of Qt: lines as blocks, tables as tables."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.prose.blocks import Alignment, Blocks, Runs, Table
from app.ui.theme.tokens import Space, Width
from app.ui.workout.editor.formats import (
    Ours,
    block_char_format,
    block_format,
    cell_format,
    levels_text,
    pieces,
)
from app.ui.workout.editor.lines import AnyLine, Levels, Line, TableLine, lines_of

INDENT = Space.L
"""Pixels that each list stands further in."""
CELL_PADDING = Space.S
READABLE = Width.AGENDA_MINUTES
"""Pixels of a column in a table that is too wide for the page."""
MOST_FITTING = Width.TEXT // READABLE

FILLER = Line((), filler=True)

_LETTERS = {Alignment.START: "s", Alignment.CENTER: "c", Alignment.END: "e"}
_ALIGNMENTS = {letter: alignment for alignment, letter in _LETTERS.items()}
_SIDES = {
    Alignment.START: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.END: Qt.AlignmentFlag.AlignRight,
}


def build(document: QTextDocument, blocks: Blocks) -> None:
    """Show blocks in a document. Takes the undo stack away: what is shown is where people begin."""
    Builder(document, lines_of(blocks)).more()


class Builder:
    """Fills a document with lines, all at once or piece by piece; until it is done nothing can be undone."""

    def __init__(self, document: QTextDocument, lines: Sequence[AnyLine]) -> None:
        document.setUndoRedoEnabled(False)
        document.clear()
        document.setIndentWidth(INDENT)
        self._document = document
        self._lines = lines
        self._built = 0
        self._in_place = True

    def more(self, count: int | None = None) -> bool:
        """Add so many lines, or all; whether it is done."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if not self._lines:
            cursor.setBlockFormat(_nothing_yet())
        end = len(self._lines) if count is None else self._built + count
        self._in_place = put(cursor, self._lines[self._built : end], in_place=self._in_place)
        cursor.endEditBlock()
        self._built = end
        if end < len(self._lines):
            return False
        self._document.setUndoRedoEnabled(True)
        return True


def _nothing_yet() -> QTextBlockFormat:
    """The only line of an empty text: it is no paragraph, but as high as one."""
    made = block_format(Line(()), first=True)
    made.setProperty(Ours.FILLER, True)
    return made


def put(cursor: QTextCursor, lines: Sequence[AnyLine], *, in_place: bool = True) -> bool:
    """Put lines where the cursor is; it comes behind the last.

    ``in_place``: the block of the cursor is empty and is the first line. Gives whether it is so again
    afterwards, which is after a table: there stands a filler.
    """
    for line in lines:
        if isinstance(line, TableLine):
            put_table(cursor, line)
            in_place = True
        elif in_place:
            dress(cursor, line)
            put_runs(cursor, line.runs)
            in_place = False
        else:
            cursor.insertBlock(block_format(line), block_char_format(line))
            put_runs(cursor, line.runs)
    return in_place


def put_runs(cursor: QTextCursor, runs: Runs) -> None:
    """Insert text where the cursor is."""
    for text, format_ in pieces(runs):
        cursor.insertText(text, format_)


def dress(cursor: QTextCursor, line: Line) -> None:
    """Make the block where the cursor is of the kind of ``line``; its text stays."""
    cursor.setBlockFormat(block_format(line, first=cursor.block().blockNumber() == 0))
    cursor.setBlockCharFormat(block_char_format(line))


def put_table(cursor: QTextCursor, line: TableLine) -> QTextTable:
    """Insert a table after what stands before the cursor; the cursor comes in the filler behind it."""
    table = line.table
    rows = (table.header, *table.rows)
    made = cursor.insertTable(len(rows), max(len(table.header), 1), table_format(line.levels, table))
    for number, row in enumerate(rows):
        for column, runs in enumerate(row):
            inside = made.cellAt(number, column).firstCursorPosition()
            inside.setBlockFormat(aligned_cell_format(table.alignment, column))
            put_runs(inside, runs)
    cursor.setPosition(made.lastPosition() + 1)
    dress(cursor, Line((), line.levels, filler=True))
    return made


def table_format(levels: Levels, table: Table) -> QTextTableFormat:
    """The format of a table: the first row is its header, lines are painted by the editor."""
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    made.setCellSpacing(0)
    made.setCellPadding(CELL_PADDING)
    made.setHeaderRowCount(1)
    made.setTopMargin(Space.S)
    made.setBottomMargin(Space.M)
    made.setLeftMargin(INDENT * len(levels) - CELL_PADDING)
    made.setColumnWidthConstraints(column_widths(len(table.header)))
    if levels:
        made.setProperty(Ours.LEVELS, levels_text(levels))
    if table.alignment:
        made.setProperty(Ours.ALIGNMENT, alignment_text(table.alignment))
    if table.widths:
        made.setProperty(Ours.WIDTHS, ",".join(str(width) for width in table.widths))
    return made


def column_widths(count: int) -> list[QTextLength]:
    """As wide as what they hold asks; many columns get a width to read in, and the table scrolls sideways."""
    if count <= MOST_FITTING:
        return []
    return [QTextLength(QTextLength.Type.FixedLength, READABLE)] * count


def retable(table: QTextTable, levels: Levels) -> None:
    """Put a table in other lists."""
    made = table.format()
    made.setLeftMargin(INDENT * len(levels) - CELL_PADDING)
    made.setProperty(Ours.LEVELS, levels_text(levels))
    table.setFormat(made)


def aligned_cell_format(alignment: Sequence[Alignment], column: int) -> QTextBlockFormat:
    """The format of a line in a cell of this column."""
    made = cell_format()
    if column < len(alignment):
        made.setAlignment(_SIDES[alignment[column]])
    return made


def alignment_text(alignment: Sequence[Alignment]) -> str:
    """The alignment of columns as one property."""
    return "".join(_LETTERS[one] for one in alignment)


def alignment_of(format_: QTextTableFormat) -> tuple[Alignment, ...]:
    """The alignment of the columns, as it was kept."""
    return tuple(_ALIGNMENTS[letter] for letter in format_.stringProperty(Ours.ALIGNMENT))


def widths_of(format_: QTextTableFormat) -> tuple[int, ...]:
    """The widths of the columns, as they were kept."""
    text = format_.stringProperty(Ours.WIDTHS)
    return tuple(int(width) for width in text.split(",")) if text else ()
