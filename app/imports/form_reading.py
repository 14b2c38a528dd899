"""Making sense of a form: which lines are onderdelen, which ask something, and where an answer goes.

It only proposes: people see every line and change what is not right. So a line that may be a question is
better shown as one that is not, with its place, than left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.foundation.word_places import Place, PlaceKind
from app.guides.form_lines import LineKind
from app.imports.form_parts import Cell, Grid, Para, Part, Room
from app.imports.form_tables import Seen, column_label, faint_room, seen
from app.imports.form_words import (
    as_label,
    asked,
    has_number,
    has_words,
    is_aside,
    is_label,
    is_task,
    is_title,
    one_line,
    without_number,
)

_TITLES = ("title", "titel", "subtitle", "ondertitel", "toc", "inhopg")


@dataclass(slots=True)
class Found:
    """A line while the form is being read. ``place`` is where an answer to it goes."""

    kind: LineKind
    text: str
    place: Place
    level: int = 0
    """1 and up for an onderdeel, 1 the highest."""
    table: int = 0
    boxed: bool = False
    has_room: bool = False
    """Something to write in belongs to it."""
    colon: bool = False
    """A label with its room behind it, if anywhere."""
    from_title: bool = False
    """A question that nobody wrote: the room under a title."""


class FormReader:
    """Goes through the parts of a form and takes down its lines."""

    def __init__(self, parts: Sequence[Part], usual_size: int) -> None:
        self.lines: list[Found] = []
        self._usual_size = usual_size
        self._table = 0
        self._boxed = False
        self._open: Found | None = None
        """The line that the next room belongs to."""
        self._blanks = 0
        self._headings = any(_is_heading(para) for para in _paras(parts))
        self._read(parts)

    # -- one after another

    def _read(self, parts: Sequence[Part]) -> None:
        for part in parts:
            if isinstance(part, Para):
                self._para(part)
            elif isinstance(part, Grid):
                self._grid(part)
            else:
                self._room(part)

    def _para(self, para: Para) -> None:
        if para.blank:
            self._blank(para)
            return
        if para.rooms:
            self._line_with_rooms(para)
        elif has_words(para.text):
            self._words(para)
        for box in para.boxes:
            self._box(box)

    def _blank(self, para: Para) -> None:
        """An empty line: one is only space, unless something was asked; two are room."""
        self._blanks += 1
        one = self._open
        if one is None:
            return
        if para.text.strip():
            self._give(one.place)
        elif one.colon and self._blanks == 1:
            one.kind, one.has_room = LineKind.QUESTION, True
        elif self._blanks == 2 and (one.kind is not LineKind.NOTHING or is_label(one.text)):
            if one.colon:
                one.place = Place(PlaceKind.UNDER, one.place.number)
            self._give(one.place, weak=True)

    def _line_with_rooms(self, para: Para) -> None:
        """A line on which one writes: "Naam: ……  Functie: ……"."""
        for number, room in enumerate(para.rooms):
            label = as_label(room.label)
            if not has_words(label) and number == 0 and self._give(room.place, room.help):
                continue
            if not has_words(label):
                label = one_line(room.help) if has_words(room.help) else ""
            if label:
                question = asked(label)
                self._add(LineKind.QUESTION, question[0] if question else label, room.place, has_room=True)
                self._help(
                    (question[1] if question else "", room.help if room.help != label else ""), room.place
                )
        self._open = None

    def _room(self, room: Room) -> None:
        """A control of its own."""
        if self._give(room.place, room.help):
            return
        label = as_label(room.label or room.help)
        if has_words(label):
            self._add(LineKind.QUESTION, label, room.place, has_room=True)
            self._help((room.help if room.label else "",), room.place)
            self._open = None

    def _box(self, parts: tuple[Part, ...]) -> None:
        spoken = [para for para in _paras(parts) if not para.blank]
        first = next((part for part in parts if isinstance(part, Para)), None)
        was, self._boxed = self._boxed, True
        if spoken or first is None or any(not isinstance(part, Para) for part in parts):
            self._read(parts)
            self._open = None
        else:
            self._give(Place(PlaceKind.BLANK, first.place.number))
        self._boxed = was

    def _words(self, para: Para) -> None:
        text, one = one_line(para.text), self._open
        question = asked(text)
        if para.look.name.startswith(_TITLES):
            self._add(LineKind.NOTHING, text, para.place)
            self._open = None
        elif question is not None and not self._is_help(para):
            self._add(LineKind.QUESTION, question[0], para.place)
            self._help((question[1],), para.place)
        elif self._level(para):
            self._add(LineKind.SECTION, without_number(text), para.place, level=self._level(para))
        elif self._is_help(para) and one is not None:
            self._explain(para)
        elif is_task(text):
            self._add(LineKind.QUESTION, without_number(text), para.place)
        elif text.endswith(":") and len(text) <= _LONGEST_COLON and not para.numbered:
            place = Place(PlaceKind.LINE, para.place.number)
            self._add(LineKind.NOTHING, as_label(text), place, colon=True)
        elif one is not None and one.kind in (LineKind.QUESTION, LineKind.SECTION):
            self._explain(para)
        else:
            self._add(LineKind.NOTHING, text, para.place)

    def _explain(self, para: Para) -> None:
        """What stands under a question or a title: an answer goes below it."""
        one = self._open
        assert one is not None
        self._add(LineKind.HELP, one_line(para.text), para.place)
        self._open = one
        if one.place.kind in (PlaceKind.UNDER, PlaceKind.LINE):
            one.place = para.place

    # -- tables

    def _grid(self, grid: Grid) -> None:
        was, self._table = self._table, grid.number
        rows = [[seen(cell) for cell in row] for row in grid.rows]
        cells = [cell for row in grid.rows for cell in row]
        if len(cells) == 1:
            self._only_cell(rows[0][0])
        else:
            self._rows(grid, rows)
        self._open, self._table = None, was

    def _only_cell(self, one: Seen) -> None:
        """A frame of one cell: a room for what was asked above it, or a box around text."""
        if one.place is None or one.words:
            self._read(one.cell.parts)
        elif not self._give(one.place, one.help) and has_words(one.help):
            self._add(LineKind.QUESTION, one.help, one.place, has_room=True)

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
            elif (
                all(one.is_words or one.inside for one in standing) and empty_after and _is_header(row, rest)
            ):
                skip = empty_after
                self._columns(grid, standing, rest[:empty_after])
            elif any(one.is_room for one in standing) or any(faint_room(one).is_room for one in standing[1:]):
                self._asking_row(row, header, merged)
            else:
                header = self._saying_row(standing, header)
            merged += [one for one in standing if _goes_on(one, rest)]

    def _wide_row(self, one: Seen, rest: list[list[Seen]]) -> None:
        """A row that is one cell: a title over what follows, a question, or the room for one."""
        if one.place is not None and not one.words:
            self._give(one.place, one.help)
            return
        below = rest[0] if rest else []
        room_below = len(below) == 1 and below[0].is_room
        if one.inside or asked(one.words) or is_task(one.words):
            self._read(one.cell.parts)
        elif one.is_words and one.strong and not room_below and is_title(one.words):
            self._add(LineKind.SECTION, without_number(one.words), _last_place(one.cell), level=2)
            self._help((one.help,), _last_place(one.cell))
        elif one.is_words and room_below:
            self._add(LineKind.QUESTION, as_label(one.words), _last_place(one.cell))
            self._help((one.help,), _last_place(one.cell))
        else:
            self._read(one.cell.parts)

    def _columns(self, grid: Grid, header: list[Seen], below: list[list[Seen]]) -> None:
        """Labels above empty cells: one question for each, or one for a list of several rows."""
        if len(below) > 1:
            label = self._open
            words = " · ".join(as_label(one.words) for one in header)
            if label is not None and label.kind is not LineKind.SECTION and not label.has_room:
                self._give(grid.place, words)
            else:
                self._add(LineKind.QUESTION, words, grid.place, has_room=True)
            self._open = None
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
        self._open = None
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
        self._open = None

    def _title_over(self, one: Seen) -> bool:
        """The cell at the left that goes along several rows, said once, as an onderdeel."""
        text = without_number(one.words)
        if not one.words or not is_title(text):
            return False
        last = next((line for line in reversed(self.lines) if line.kind is LineKind.SECTION), None)
        if last is None or last.text != text or last.table != self._table:
            self._add(LineKind.SECTION, text, _last_place(one.cell), level=3)
        return True

    def _ask(self, label: Seen, room: Seen, words: str = "") -> None:
        """A question in a cell, with its room in another."""
        assert room.place is not None
        question = asked(label.words)
        text = words or (question[0] if question else as_label(label.words))
        self._add(LineKind.QUESTION, text, room.place, has_room=True)
        own = label.help if label is not room else ""
        self._help((question[1] if question and not words else "", own, room.help), room.place)
        self._open = None

    def _saying_row(self, standing: list[Seen], header: list[Seen]) -> list[Seen]:
        """A row that asks nothing by itself; the header for what follows when it looks like one."""
        if any(one.inside or asked(one.words) for one in standing):
            for one in standing:
                self._open = None
                self._read(one.cell.parts)
            self._open = None
            return header
        for one in standing:
            if has_words(one.words):
                self._add(LineKind.NOTHING, one.words, _last_place(one.cell))
        self._open = None
        return standing if all(one.words or one.is_room for one in standing) else header

    # -- taking down

    def _give(self, place: Place, help_text: str = "", *, weak: bool = False) -> bool:
        """Here is room: it belongs to the line that is open. False when there is none."""
        one = self._open
        if one is None:
            return False
        if one.kind is LineKind.SECTION:
            self._add(LineKind.QUESTION, one.text, place, has_room=not weak, from_title=True)
        else:
            one.kind, one.place, one.has_room = LineKind.QUESTION, place, True
            one.table, one.boxed = self._table or one.table, self._boxed
            question = asked(one.text)
            one.text = question[0] if question else as_label(one.text)
        self._help((help_text,), place)
        self._open = None
        return True

    def _add(
        self,
        kind: LineKind,
        text: str,
        place: Place,
        *,
        level: int = 0,
        has_room: bool = False,
        colon: bool = False,
        from_title: bool = False,
    ) -> None:
        self._open = Found(
            kind, text, place, level, self._table, self._boxed, has_room, colon, from_title=from_title
        )
        self.lines.append(self._open)
        self._blanks = 0

    def _help(self, texts: Sequence[str], place: Place) -> None:
        """What explains the line that was just taken down; that line stays open."""
        one = self._open
        for text in texts:
            if has_words(text):
                self._add(LineKind.HELP, one_line(text), place)
        self._open = one

    # -- looks

    def _level(self, para: Para) -> int:
        """How high a title is; 0 for what is none. Without real headings, what looks like one."""
        if self._headings:
            return para.look.level if _is_heading(para) else 0
        text = one_line(para.text)
        if not is_title(text) or self._table or self._boxed or para.numbered:
            return 0
        loud = para.bold or text.isupper() or (para.size > self._usual_size and not para.faint)
        return 1 if loud or (has_number(text) and is_title(without_number(text))) else 0

    def _is_help(self, para: Para) -> bool:
        """Whether a line looks like small print under another."""
        small = 0 < para.size < self._usual_size
        return para.faint or small or para.look.small_print or is_aside(para.text)


_LONGEST_COLON = 60


def _is_heading(para: Para) -> bool:
    return para.look.level > 0 and has_words(para.text)


def _paras(parts: Sequence[Part]) -> list[Para]:
    """Every paragraph, also in tables and boxes."""
    found: list[Para] = []
    for part in parts:
        if isinstance(part, Para):
            found.append(part)
            for box in part.boxes:
                found += _paras(box)
        elif isinstance(part, Grid):
            for row in part.rows:
                for cell in row:
                    found += _paras(cell.parts)
    return found


def _all_rooms(rows: list[list[Seen]]) -> int:
    """How many rows from the first on are nothing but room."""
    count = 0
    for row in rows:
        if len(row) < 2 or not all(one.is_room for one in row):
            break
        count += 1
    return count


def _is_header(row: list[Seen], rest: list[list[Seen]]) -> bool:
    """Whether a row with words stands over empty ones, and not beside a room of its own."""
    return len(row) > 1 and len(rest) > 0 and all(one.words for one in row if not one.cell.covered)


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
