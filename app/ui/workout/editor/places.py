r"""Places in the plain text of a draft, as others count them, and where that is in the document.

The plain text is every line and every cell after another, parted by ``\n``; a place is a number of
letters. Fillers are no lines.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextCursor, QTextDocument

from app.prose.blocks import runs_text
from app.ui.workout.editor.lines import AnyLine, Line
from app.ui.workout.editor.units import letters, units


def shown_text(lines: Sequence[Line]) -> str:
    """The plain text; ``lines`` are all blocks of the document."""
    return "\n".join(runs_text(line.runs) for line in lines if not line.is_nothing)


def text_to_come(lines: Sequence[AnyLine]) -> str:
    """The same of lines that may not all stand in a document yet."""
    return "\n".join(text for line in lines for text in _texts(line))


def _texts(line: AnyLine) -> Iterator[str]:
    if isinstance(line, Line):
        if not line.is_nothing:
            yield runs_text(line.runs)
        return
    for row in (line.table.header, *line.table.rows):
        yield from (runs_text(cell) for cell in row)


def words_at(document: QTextDocument, lines: Sequence[Line], start: int, end: int) -> QTextCursor:
    """The words from letter ``start`` to ``end`` of the plain text, selected."""
    found = QTextCursor(document)
    found.setPosition(_position(document, lines, start))
    found.setPosition(_position(document, lines, end), QTextCursor.MoveMode.KeepAnchor)
    return found


def place_of(document: QTextDocument, lines: Sequence[Line], position: int) -> int:
    """The letter of the plain text at a position of the document."""
    block = document.findBlock(position)
    place = 0
    for line in lines[: block.blockNumber()]:
        if not line.is_nothing:
            place += len(runs_text(line.runs)) + 1
    return place + letters(block.text(), position - block.position())


def _position(document: QTextDocument, lines: Sequence[Line], place: int) -> int:
    last = 0
    for number, line in enumerate(lines):
        if line.is_nothing:
            continue
        last = number
        text = runs_text(line.runs)
        if place <= len(text):
            return document.findBlockByNumber(number).position() + units(text[: max(place, 0)])
        place -= len(text) + 1
    block = document.findBlockByNumber(last)
    return block.position() + block.length() - 1


def moved_place(before: str, after: str, place: int) -> int:
    """Where a place in one text is in another that differs in one stretch; in that stretch, its begin."""
    same = _shared(before, after)
    if place <= same:
        return place
    rest = min(len(before), len(after)) - same
    ends_same = _shared(before[len(before) - rest :][::-1], after[len(after) - rest :][::-1])
    return place + len(after) - len(before) if place >= len(before) - ends_same else same


def _shared(one: str, other: str) -> int:
    """How many letters two texts have in common at their begin; by halves, as texts may be long."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
