"""Making sense of a form: which lines are onderdelen, which ask something, and where an answer goes.

It only proposes: people see every line and change what is not right. So a line that may be a question is
better shown as one that is not, with its place, than left out.
"""

from collections.abc import Sequence

from app.foundation.word_places import Place, PlaceKind
from app.guides.form_lines import LineKind
from app.imports.form_parts import Grid, Para, Part, Room
from app.imports.form_rows import RowReader
from app.imports.form_taking import Found, Taking
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

_TITLES = ("title", "titel", "subtitle", "ondertitel")
_CONTENTS = ("toc ", "inhopg", "table of figures")


class FormReader:
    """Goes through the parts of a form and takes down its lines."""

    def __init__(self, parts: Sequence[Part], usual_size: int) -> None:
        self._taking = Taking()
        self._rows = RowReader(self._taking, self._read)
        self._usual_size = usual_size
        self._headings = any(_is_heading(para) for para in _paras(parts))
        self._read(parts)

    @property
    def lines(self) -> list[Found]:
        """What was taken down, in order."""
        return self._taking.lines

    # -- one after another

    def _read(self, parts: Sequence[Part]) -> None:
        for part in parts:
            if isinstance(part, Para):
                self._para(part)
            elif isinstance(part, Grid):
                self._rows.read(part)
            else:
                self._room(part)

    def _para(self, para: Para) -> None:
        if para.blank:
            self._blank(para)
            return
        if para.look.name.startswith(_CONTENTS):
            return
        if para.rooms:
            self._line_with_rooms(para)
        elif has_words(para.text):
            self._words(para)
        for box in para.boxes:
            self._box(box)

    def _blank(self, para: Para) -> None:
        """An empty line: one is only space, unless something was asked; two are room."""
        self._taking.blanks += 1
        one = self._taking.open
        if one is None:
            return
        if para.text.strip():
            self._taking.give(one.place)
        elif one.colon and self._taking.blanks == 1:
            one.kind, one.has_room = LineKind.QUESTION, True
        elif self._taking.blanks == 2 and (one.kind is not LineKind.NOTHING or is_label(one.text)):
            if one.colon:
                one.place = Place(PlaceKind.UNDER, one.place.number)
            self._taking.give(one.place, weak=True)

    def _line_with_rooms(self, para: Para) -> None:
        """A line on which one writes: "Naam: ……  Functie: ……"."""
        for number, room in enumerate(para.rooms):
            label = as_label(room.label)
            if not has_words(label) and number == 0 and self._taking.give(room.place, room.help):
                continue
            if not has_words(label):
                label = one_line(room.help) if has_words(room.help) else ""
            if label:
                question = asked(label)
                self._taking.add(
                    LineKind.QUESTION, question[0] if question else label, room.place, has_room=True
                )
                self._taking.explain(
                    (question[1] if question else "", room.help if room.help != label else ""), room.place
                )
        self._taking.open = None

    def _room(self, room: Room) -> None:
        """A control of its own."""
        if self._taking.give(room.place, room.help):
            return
        label = as_label(room.label or room.help)
        if has_words(label):
            self._taking.add(LineKind.QUESTION, label, room.place, has_room=True)
            self._taking.explain((room.help if room.label else "",), room.place)
            self._taking.open = None

    def _box(self, parts: tuple[Part, ...]) -> None:
        spoken = [para for para in _paras(parts) if not para.blank]
        first = next((part for part in parts if isinstance(part, Para)), None)
        was, self._taking.boxed = self._taking.boxed, True
        if spoken or first is None or any(not isinstance(part, Para) for part in parts):
            self._read(parts)
            self._taking.open = None
        else:
            self._taking.give(Place(PlaceKind.BLANK, first.place.number))
        self._taking.boxed = was

    def _words(self, para: Para) -> None:
        text, one = one_line(para.text), self._taking.open
        question = asked(text)
        if para.look.name.startswith(_TITLES):
            self._taking.add(LineKind.NOTHING, text, para.place)
            self._taking.open = None
        elif question is not None and not self._is_help(para):
            self._taking.add(LineKind.QUESTION, question[0], para.place)
            self._taking.explain((question[1],), para.place)
        elif self._level(para):
            self._taking.add(LineKind.SECTION, without_number(text), para.place, level=self._level(para))
        elif self._is_help(para) and one is not None:
            self._explain(para)
        elif is_task(text):
            self._taking.add(LineKind.QUESTION, without_number(text), para.place)
        elif text.endswith(":") and len(text) <= _LONGEST_COLON and not para.numbered:
            place = Place(PlaceKind.LINE, para.place.number)
            self._taking.add(LineKind.NOTHING, as_label(text), place, colon=True)
        elif one is not None and one.kind in (LineKind.QUESTION, LineKind.SECTION):
            self._explain(para)
        else:
            self._taking.add(LineKind.NOTHING, text, para.place)

    def _explain(self, para: Para) -> None:
        """What stands under a question or a title: an answer goes below it."""
        one = self._taking.open
        assert one is not None
        self._taking.add(LineKind.HELP, one_line(para.text), para.place)
        self._taking.open = one
        if one.place.kind in (PlaceKind.UNDER, PlaceKind.LINE):
            one.place = para.place

    # -- looks

    def _level(self, para: Para) -> int:
        """How high a title is; 0 for what is none. Without real headings, what looks like one."""
        if self._headings:
            return para.look.level if _is_heading(para) else 0
        text = one_line(para.text)
        if not is_title(text) or self._taking.table or self._taking.boxed or para.numbered:
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
