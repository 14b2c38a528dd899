"""The rows of a table in a form: titles over it, labels with rooms beside or under them, lists to fill."""

from collections.abc import Callable, Sequence

from app.foundation.word_places import Place
from app.guides.form_lines import LineKind
from app.imports.form_parts import Cell, Grid, Para, Part
from app.imports.form_tables import Seen, column_label, faint_room, seen
from app.imports.form_taking import Taking
from app.imports.form_words import as_label, asked, has_words, is_task, is_title, without_number


class RowReader:
    """Reads tables into ``taking``; ``read`` takes down what stands in a cell by itself."""

    def __init__(self, taking: Taking, read: Callable[[Sequence[Part]], None]) -> None:
        self._taking = taking
        self._read = read

    def read(self, grid: Grid) -> None:
        """Take down what a table asks."""
        was, self._taking.table = self._taking.table, grid.number
        rows = [[seen(cell) for cell in row] for row in grid.rows]
        cells = [cell for row in grid.rows for cell in row]
        if len(cells) == 1:
            self._only_cell(rows[0][0])
        else:
            self._rows(grid, rows)
        self._taking.open, self._taking.table = None, was

    def _only_cell(self, one: Seen) -> None:
        """A frame of one cell: a room for what was asked above it, or a box around text."""
        if one.place is None or one.words:
            self._read(one.cell.parts)
        elif not self._taking.give(one.place, one.help) and has_words(one.help):
            self._taking.add(LineKind.QUESTION, one.help, one.place, has_room=True)

    def _rows(self, grid: Grid, rows: list[list[Seen]]) -> None:
        header: list[Seen] = []
        merged: list[Seen] = []
        skip = 0
        for number, row in enumerate(rows):
            if skip:
                skip -= 1
                continue
            rest = rows[number + 1 :]
            empty_after = _all_rooms(rest)
            standing = [one for one in row if not one.cell.covered]
            merged = [one for one in merged if any(_under(one, cell) for cell in row)]
            if not standing:
                continue
            if len(row) == 1:
                self._wide_row(standing[0], rest)
                header = []
            elif empty_after and len(row) > 1 and all(one.words for one in standing):
                skip = empty_after
                self._columns(grid, standing, rest[:empty_after])
            elif _is_corner(row, rest):
                header = self._noted(standing)
            elif any(one.is_room for one in standing) or any(faint_room(one).is_room for one in standing[1:]):
                self._asking_row(row, header, merged or [one for one in standing[:1] if _goes_on(one, rest)])
            else:
                header = self._saying_row(standing, header)
            merged += [one for one in standing if _goes_on(one, rest)]

    def _wide_row(self, one: Seen, rest: list[list[Seen]]) -> None:
        """A row that is one cell: a title over what follows, a question, or the room for one."""
        if one.place is not None and not one.words:
            self._taking.give(one.place, one.help)
            return
        below = rest[0] if rest else []
        room_below = len(below) == 1 and below[0].is_room
        if one.inside or asked(one.words) or is_task(one.words):
            self._read(one.cell.parts)
        elif one.is_words and one.strong and not room_below and is_title(one.words):
            self._taking.add(LineKind.SECTION, without_number(one.words), _last_place(one.cell), level=2)
            self._taking.explain((one.help,), _last_place(one.cell))
        elif one.is_words and room_below:
            self._taking.add(LineKind.QUESTION, as_label(one.words), _last_place(one.cell))
            self._taking.explain((one.help,), _last_place(one.cell))
        else:
            self._read(one.cell.parts)

    def _columns(self, grid: Grid, header: list[Seen], below: list[list[Seen]]) -> None:
        """Labels above empty cells: one question for each, or one for a list of several rows."""
        if len(below) > 1:
            label = self._taking.open
            words = " · ".join(as_label(one.words) for one in header)
            if label is not None and label.kind is not LineKind.SECTION and not label.has_room:
                self._taking.give(grid.place, words)
            else:
                self._taking.add(LineKind.QUESTION, words, grid.place, has_room=True)
            self._taking.open = None
            return
        used: set[str] = set()
        for one in below[0]:
            label_text = column_label(header, one.cell)
            if one.place is not None and label_text and label_text not in used:
                used.add(label_text)
                above = next(cell for cell in header if cell.words == label_text)
                self._ask(above, one)

    def _asking_row(self, row: list[Seen], header: list[Seen], merged: list[Seen]) -> None:
        """Labels with the rooms beside them."""
        self._taking.open = None
        cells = [row[0], *(one if any(o.is_room for o in row) else faint_room(one) for one in row[1:])]
        rooms = [one for one in cells if one.is_room and not one.cell.covered]
        labels = [one for one in cells if one.words and not one.cell.covered]
        for one in labels:
            if one.inside and not rooms:
                self._read(one.cell.parts)
        over = next((one for one in merged), None)
        if over is None and len(labels) > 1 and labels[0].cell.column < labels[1].cell.column < _first(rooms):
            over = labels[0] if labels[0].strong else None
        if over is not None and self._title_over(over):
            labels = [one for one in labels if one is not over]
        taken: set[int] = set()
        for room in rooms:
            left = [one for one in labels if one.cell.column < room.cell.column]
            label = left[-1] if left else None
            column = column_label(header, room.cell) if header else ""
            if label is not None and id(label) not in taken:
                words = f"{as_label(label.words)}: {as_label(column)}" if column and len(rooms) > 1 else ""
                self._ask(label, room, words)
                if not column:
                    taken.add(id(label))
            elif label is None and column:
                self._ask(room, room, as_label(column))
        self._taking.open = None

    def _title_over(self, one: Seen) -> bool:
        """The cell at the left that goes along several rows, said once, as an onderdeel."""
        text = without_number(one.words)
        if not one.words or not is_title(text):
            return False
        last = next((line for line in reversed(self._taking.lines) if line.kind is LineKind.SECTION), None)
        if last is None or last.text != text or last.table != self._taking.table:
            self._taking.add(LineKind.SECTION, text, _last_place(one.cell), level=3)
        return True

    def _ask(self, label: Seen, room: Seen, words: str = "") -> None:
        """A question in a cell, with its room in another."""
        assert room.place is not None
        question = asked(label.words)
        text = words or (question[0] if question else as_label(label.words))
        self._taking.add(LineKind.QUESTION, text, room.place, has_room=True)
        own = label.help if label is not room else ""
        self._taking.explain((question[1] if question and not words else "", own, room.help), room.place)
        self._taking.open = None

    def _saying_row(self, standing: list[Seen], header: list[Seen]) -> list[Seen]:
        """A row that asks nothing by itself; the header for what follows when it looks like one."""
        if any(one.inside or asked(one.words) for one in standing):
            for one in standing:
                self._taking.open = None
                self._read(one.cell.parts)
            self._taking.open = None
            return header
        noted = self._noted(standing)
        return noted if all(one.words or one.is_room for one in standing) else header

    def _noted(self, standing: list[Seen]) -> list[Seen]:
        """Words that ask nothing by themselves, taken down for who wants to change that."""
        for one in standing:
            if has_words(one.words):
                self._taking.add(LineKind.NOTHING, one.words, _last_place(one.cell))
        self._taking.open = None
        return standing


def _all_rooms(rows: list[list[Seen]]) -> int:
    """How many rows from the first on are nothing but room."""
    count = 0
    for row in rows:
        if len(row) < 2 or not all(one.is_room for one in row):
            break
        count += 1
    return count


def _is_corner(row: list[Seen], rest: list[list[Seen]]) -> bool:
    """Whether a row names columns, with an empty corner above the labels of the rows."""
    below = rest[0] if rest else []
    names = row[0].is_room and len(row) > 2 and all(one.is_words for one in row[1:])
    return names and len(below) == len(row) and below[0].is_words and all(one.is_room for one in below[1:])


def _first(rooms: Sequence[Seen]) -> int:
    return rooms[0].cell.column if rooms else 0


def _under(one: Seen, below: Seen) -> bool:
    """Whether a cell goes on in a row below it."""
    return below.cell.covered and below.cell.column == one.cell.column


def _goes_on(one: Seen, rest: list[list[Seen]]) -> bool:
    return bool(rest) and any(_under(one, below) for below in rest[0])


def _last_place(cell: Cell) -> Place:
    paras = [part for part in cell.parts if isinstance(part, Para)]
    return paras[-1].place if paras else cell.place
