"""A form as the things it is made of: paragraphs, tables and rooms to write in, as far as they stand.

What was inserted counts, also when it is still a proposal; what was deleted doesn't. Controls and other
wrappers are looked through, unless they are a room themselves.
"""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from app.foundation.word_places import WORD, PlaceKind, WordPlaces, is_room
from app.foundation.word_prompts import is_prompt, own_prompt
from app.imports.form_flow import Flow
from app.imports.form_parts import Cell, Grid, Para, Part, Room
from app.imports.form_styles import FormStyles, Look, common_size
from app.imports.form_xml import (
    GONE,
    NO_TEXT,
    is_deleted,
    is_deleted_row,
    is_locked,
    kinds_of,
    local,
    number_in,
    text_of,
    title_of,
    wrapped,
)

_NEVER_ROOM = frozenset({"picture", "docPartObj", "docPartList", "checkbox", "group", "repeatingSection",
                         "repeatingSectionItem", "citation", "bibliography", "equation"})  # fmt: skip
_CONTENTS = frozenset({"docPartObj", "docPartList", "bibliography"})


class FormParts:
    """Reads the body of a document into parts."""

    def __init__(self, root: etree._Element, styles: FormStyles) -> None:
        self._places = WordPlaces(root)
        self._styles = styles
        self._sizes: Counter[int] = Counter()
        body = root.find(WORD + "body")
        self.parts: tuple[Part, ...] = tuple(self._parts(body)) if body is not None else ()

    @property
    def usual_size(self) -> int:
        """The size of most of the text, in half points."""
        return common_size(self._sizes)

    def _parts(self, parent: etree._Element) -> Iterator[Part]:
        for one in parent:
            name = local(one)
            if name == "p":
                if not is_deleted(one):
                    yield self._para(one)
            elif name == "tbl":
                yield self._grid(one)
            elif name == "sdt":
                yield from self._control(one)
            elif name not in GONE and name not in NO_TEXT:
                yield from self._parts(one)

    def _control(self, control: etree._Element) -> Iterator[Part]:
        kinds = kinds_of(control)
        content = control.find(WORD + "sdtContent")
        if kinds & _CONTENTS or content is None:
            return
        if self._is_open(control, kinds) and not any(True for _one in content.iter(WORD + "tbl")):
            yield Room(
                self._places.of(PlaceKind.CONTROL, control), title_of(control), own_prompt(text_of(content))
            )
        else:
            yield from self._parts(content)

    def _is_open(self, control: etree._Element, kinds: frozenset[str]) -> bool:
        """Whether a control waits for text."""
        content = control.find(WORD + "sdtContent")
        if kinds & _NEVER_ROOM or content is None or is_locked(control):
            return False
        if any(one is not control for one in control.iter(WORD + "sdt")):
            return False
        words = text_of(content)
        empty = is_room(words) and not any(True for _one in content.iter(WORD + "drawing", WORD + "pict"))
        return "showingPlcHdr" in kinds or empty or is_prompt(words)

    def _grid(self, table: etree._Element) -> Grid:
        rows = tuple(tuple(self._cells(row)) for row in wrapped(table, "tr") if not is_deleted_row(row))
        return Grid(self._places.of(PlaceKind.GRID, table), tuple(row for row in rows if row))

    def _cells(self, row: etree._Element) -> Iterator[Cell]:
        column = number_in(row.find(f"{WORD}trPr/{WORD}gridBefore"), 0)
        for cell in wrapped(row, "tc"):
            properties = cell.find(WORD + "tcPr")
            span, merged, shade = (
                None if properties is None else properties.find(WORD + name)
                for name in ("gridSpan", "vMerge", "shd")
            )
            if properties is not None and properties.find(WORD + "cellDel") is not None:
                continue
            width = max(number_in(span, 1), 1)
            covered = merged is not None and merged.get(WORD + "val") in (None, "continue")
            shaded = shade is not None and str(shade.get(WORD + "fill")).lower() not in (
                "auto",
                "ffffff",
                "none",
            )
            parts = self._waiting_around(cell) or tuple(self._parts(cell))
            yield Cell(self._places.of(PlaceKind.CELL, cell), parts, column, width, covered, shaded)
            column += width

    def _waiting_around(self, cell: etree._Element) -> tuple[Part, ...]:
        """The room that a cell is when a control around it waits for text."""
        holder = cell.getparent()
        control = holder.getparent() if holder is not None and local(holder) == "sdtContent" else None
        if holder is None or control is None or not self._is_open(control, kinds_of(control)):
            return ()
        place = self._places.of(PlaceKind.CONTROL, control)
        return (Room(place, title_of(control), own_prompt(text_of(holder))),)

    def _para(self, paragraph: etree._Element) -> Para:
        properties = paragraph.find(WORD + "pPr")
        look = self._styles.of_paragraph(properties)
        flow = Flow(self, self._places, paragraph, look)
        flow.read()
        for letters, run in flow.runs:
            self._sizes[run.size] += letters
        size = max((run.size for _letters, run in flow.runs), default=look.size)
        return Para(
            place=self._places.of(PlaceKind.UNDER, paragraph),
            text=flow.text,
            look=look,
            size=size,
            bold=bool(flow.runs) and all(run.bold for _letters, run in flow.runs),
            faint=bool(flow.runs) and all(run.italic or run.grey for _letters, run in flow.runs),
            numbered=properties is not None and properties.find(WORD + "numPr") is not None,
            filled=flow.filled,
            rooms=tuple(flow.rooms),
            boxes=tuple(flow.boxes),
        )

    def box(self, content: etree._Element) -> tuple[Part, ...]:
        """The parts in a text box."""
        return tuple(self._parts(content))

    def look_of(self, run: etree._Element, look: Look) -> Look:
        """How a run looks."""
        return self._styles.of_run(look, run.find(WORD + "rPr"))

    def is_open_control(self, control: etree._Element) -> bool:
        """Whether a control inside a paragraph waits for text."""
        return self._is_open(control, kinds_of(control))
