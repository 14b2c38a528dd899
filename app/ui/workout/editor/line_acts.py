"""Lists, headings, Enter and Backspace, as acts on the document. Each is one step to take back."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from app.ui.workout.editor.building import dress, retable
from app.ui.workout.editor.formats import block_char_format, block_format, line_of, look_of
from app.ui.workout.editor.lines import AnyLine, Line, TableLine
from app.ui.workout.editor.moves import deeper, headed, listed, plain, shallower, went_on
from app.ui.workout.editor.reading import Reader, table_at, tables_in

Move = Callable[[Sequence[AnyLine], Sequence[int]], list[AnyLine]]


class LineActs:
    """What people do with whole lines of one document."""

    def __init__(self, document: QTextDocument, reader: Reader) -> None:
        self._document = document
        self._reader = reader

    def list_or_not(self, cursor: QTextCursor, *, numbered: bool, start: int = 1) -> None:
        """The lines of the cursor become a list, or stop being one."""
        self._move(cursor, lambda lines, chosen: listed(lines, chosen, numbered=numbered, start=start))

    def heading_or_not(self, cursor: QTextCursor, level: int) -> None:
        """The lines of the cursor become small headings, or running text again."""
        self._move(cursor, lambda lines, chosen: headed(lines, chosen, level))

    def plain(self, cursor: QTextCursor) -> None:
        """The lines of the cursor become paragraphs."""
        self._move(cursor, plain)

    def deeper(self, cursor: QTextCursor) -> None:
        """The items of the cursor go a list further in."""
        self._move(cursor, deeper)

    def shallower(self, cursor: QTextCursor) -> None:
        """The items of the cursor go a list further out."""
        self._move(cursor, shallower)

    def in_list(self, cursor: QTextCursor) -> bool:
        """Whether the line of the cursor stands in a list."""
        return table_at(cursor) is None and bool(self._here(cursor).levels)

    def here(self, cursor: QTextCursor) -> Line:
        """The line where the cursor is."""
        return self._here(cursor)

    def enter(self, cursor: QTextCursor) -> None:
        """A new line; in an empty item, out of its list."""
        line = self._here(cursor)
        if line.levels and not line.runs and not cursor.hasSelection():
            self.shallower(cursor)
            return
        cursor.beginEditBlock()
        if cursor.hasSelection():
            cursor.removeSelectedText()
            line = line_of(cursor.block())
        at_end, at_start = cursor.atBlockEnd(), cursor.atBlockStart()
        following = _following(line, at_end=at_end)
        if at_start and not at_end and line.heading:
            following = replace(following, heading=line.heading)
        letters = look_of(cursor.charFormat())
        cursor.insertBlock(block_format(following), block_char_format(following))
        if at_start and not at_end and line.heading:
            above = QTextCursor(cursor.block().previous())
            dress(above, replace(line, heading=0))
        cursor.endEditBlock()
        if at_end and not line.heading:
            cursor.setCharFormat(letters)

    def backspace_at_start(self, cursor: QTextCursor) -> bool:
        """At the start of an item or a heading, take that away first; whether there was any."""
        line = self._here(cursor)
        if cursor.hasSelection() or not cursor.atBlockStart() or table_at(cursor) is not None:
            return False
        if line.heading:
            self._move(cursor, lambda lines, chosen: headed(lines, chosen, line.heading))
        elif line.opens is not None:
            self._move(cursor, lambda lines, chosen: went_on(lines, chosen[0]))
        elif line.levels and self._stands_first_after_table(cursor):
            self.shallower(cursor)
        else:
            return False
        return True

    def _stands_first_after_table(self, cursor: QTextCursor) -> bool:
        return table_at(QTextCursor(cursor.block().previous())) is not None

    def _here(self, cursor: QTextCursor) -> Line:
        at = cursor.selectionStart() if cursor.hasSelection() else cursor.position()
        return self._reader.line(self._document.findBlock(at).blockNumber())

    def _move(self, cursor: QTextCursor, move: Move) -> None:
        lines, numbers = self._reader.numbered_lines()
        first = self._document.findBlock(cursor.selectionStart()).blockNumber()
        last = self._document.findBlock(cursor.selectionEnd()).blockNumber()
        chosen = range(bisect_right(numbers, first) - 1, bisect_right(numbers, last))
        after = move(lines, chosen)
        changed = [
            (number, line) for number, line, was in zip(numbers, after, lines, strict=True) if line is not was
        ]
        edit = QTextCursor(cursor)
        edit.beginEditBlock()
        for number, line in changed:
            block = self._document.findBlockByNumber(number)
            if isinstance(line, Line):
                dress(QTextCursor(block), line)
            else:
                self._move_table(block, line)
        edit.endEditBlock()

    def _move_table(self, block: QTextBlock, line: TableLine) -> None:
        for table in tables_in(self._document):
            if table.firstPosition() == block.position():
                retable(table, line.levels)


def _following(line: Line, *, at_end: bool) -> Line:
    """What comes on the line after Enter."""
    if line.opens is not None:
        return Line((), line.levels, len(line.levels) - 1)
    return Line((), line.levels, heading=0 if at_end else line.heading)
