"""A form as the things it is made of: paragraphs, tables and rooms to write in, as far as they stand.

What was inserted counts, also when it is still a proposal; what was deleted doesn't. Controls and other
wrappers are looked through, unless they are a room themselves.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from lxml import etree

from app.foundation.word_places import (
    WORD,
    Place,
    PlaceKind,
    WordPlaces,
    gaps_in,
    is_room,
    is_text_field,
    line_text,
)
from app.foundation.word_prompts import is_prompt, own_prompt
from app.imports.form_styles import FormStyles, Look, common_size

_GONE = frozenset({"del", "moveFrom", "Fallback"})
_NO_TEXT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "tblPr", "trPr", "tcPr"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_NEVER_ROOM = frozenset({"picture", "docPartObj", "docPartList", "checkbox", "group", "repeatingSection",
                         "repeatingSectionItem", "citation", "bibliography", "equation"})  # fmt: skip
_CONTENTS = frozenset({"docPartObj", "docPartList", "bibliography"})


@dataclass(frozen=True, slots=True)
class Room:
    """A spot to write in. ``label`` is the text before it on its own line, ``help`` its prompt."""

    place: Place
    label: str = ""
    help: str = ""


@dataclass(slots=True)
class Para:
    """A paragraph. ``text`` is without what stands in its rooms; ``boxes`` are the text boxes in it."""

    place: Place
    text: str
    look: Look
    size: int
    bold: bool
    faint: bool
    """Italic or grey as a whole."""
    numbered: bool
    centred: bool
    filled: bool
    """Whether there is something in it that is no text, such as a picture."""
    rooms: tuple[Room, ...] = ()
    boxes: "tuple[tuple[Part, ...], ...]" = ()

    @property
    def blank(self) -> bool:
        """Whether it is there to keep space, or to write on."""
        return is_room(self.text) and not (self.filled or self.rooms or self.boxes)


@dataclass(slots=True)
class Cell:
    """A cell of a table. ``column`` is where it begins, ``span`` how many columns it takes."""

    place: Place
    parts: "tuple[Part, ...]"
    column: int
    span: int
    covered: bool
    """It goes on from the cell above it."""
    shaded: bool


@dataclass(slots=True)
class Grid:
    """A table. ``number`` is its place among the tables of the form."""

    place: Place
    rows: tuple[tuple[Cell, ...], ...] = field(default_factory=tuple)

    @property
    def number(self) -> int:
        """From 1."""
        return self.place.number


Part: TypeAlias = Para | Grid | Room


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
            name = _name(one)
            if name == "p":
                if not _deleted(one):
                    yield self._para(one)
            elif name == "tbl":
                yield self._grid(one)
            elif name == "sdt":
                yield from self._control(one)
            elif name not in _GONE and name not in _NO_TEXT:
                yield from self._parts(one)

    def _control(self, control: etree._Element) -> Iterator[Part]:
        kinds = _kinds(control)
        content = control.find(WORD + "sdtContent")
        if kinds & _CONTENTS or content is None:
            return
        if self._is_open(control, kinds) and not any(True for _one in content.iter(WORD + "tbl")):
            yield Room(
                self._places.of(PlaceKind.CONTROL, control), _title(control), own_prompt(_text_of(content))
            )
        else:
            yield from self._parts(content)

    def _is_open(self, control: etree._Element, kinds: frozenset[str]) -> bool:
        """Whether a control waits for text."""
        content = control.find(WORD + "sdtContent")
        if kinds & _NEVER_ROOM or content is None or _locked(control):
            return False
        if any(one is not control for one in control.iter(WORD + "sdt")):
            return False
        words = _text_of(content)
        empty = is_room(words) and not any(True for _one in content.iter(WORD + "drawing", WORD + "pict"))
        return "showingPlcHdr" in kinds or empty or is_prompt(words)

    def _grid(self, table: etree._Element) -> Grid:
        rows = tuple(tuple(self._cells(row)) for row in _wrapped(table, "tr") if not _deleted_row(row))
        return Grid(self._places.of(PlaceKind.GRID, table), tuple(row for row in rows if row))

    def _cells(self, row: etree._Element) -> Iterator[Cell]:
        column = _number(row.find(f"{WORD}trPr/{WORD}gridBefore"), 0)
        for cell in _wrapped(row, "tc"):
            properties = cell.find(WORD + "tcPr")
            span, merged, shade = (
                None if properties is None else properties.find(WORD + name)
                for name in ("gridSpan", "vMerge", "shd")
            )
            if properties is not None and properties.find(WORD + "cellDel") is not None:
                continue
            width = max(_number(span, 1), 1)
            covered = merged is not None and merged.get(WORD + "val") in (None, "continue")
            shaded = shade is not None and str(shade.get(WORD + "fill")).lower() not in (
                "auto",
                "ffffff",
                "none",
            )
            parts = tuple(self._parts(cell))
            yield Cell(self._places.of(PlaceKind.CELL, cell), parts, column, width, covered, shaded)
            column += width

    def _para(self, paragraph: etree._Element) -> Para:
        properties = paragraph.find(WORD + "pPr")
        look = self._styles.of_paragraph(properties)
        flow = _Flow(self, self._places, paragraph, look)
        flow.read()
        for letters, run in flow.runs:
            self._sizes[run.size] += letters
        size = max((run.size for _letters, run in flow.runs), default=look.size)
        alignment = None if properties is None else properties.find(WORD + "jc")
        return Para(
            place=self._places.of(PlaceKind.UNDER, paragraph),
            text=flow.text,
            look=look,
            size=size,
            bold=bool(flow.runs) and all(run.bold for _letters, run in flow.runs),
            faint=bool(flow.runs) and all(run.italic or run.grey for _letters, run in flow.runs),
            numbered=properties is not None and properties.find(WORD + "numPr") is not None,
            centred=alignment is not None and alignment.get(WORD + "val") == "center",
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
        return self._is_open(control, _kinds(control))


class _Flow:
    """One walk through a paragraph: its words, how they look, and the rooms between them."""

    def __init__(self, form: FormParts, places: WordPlaces, paragraph: etree._Element, look: Look) -> None:
        self._form = form
        self._places = places
        self._paragraph = paragraph
        self._look = look
        self.text = ""
        self._label = ""
        self.runs: list[tuple[int, Look]] = []
        self.rooms: list[Room] = []
        self.boxes: list[tuple[Part, ...]] = []
        self.filled = False
        self._in_field: etree._Element | None = None
        self._gaps = 0

    def read(self) -> None:
        """Walk through it, then look for dots in the words."""
        self._walk(self._paragraph)
        found = self.text
        own = "".join(words for _piece, words in line_text(self._paragraph))
        if is_room(found) or own != found or not gaps_in(found):
            return
        at, words, rooms = 0, [], []
        for number, (start, end) in enumerate(gaps_in(found), start=1):
            label = found[at:start]
            place = self._places.of(PlaceKind.LINE, self._paragraph, number)
            rooms.append(Room(place, _one_line(label)))
            words.append(label)
            at = end
        words.append(found[at:])
        self.text = " ".join(words)
        self.rooms = rooms + self.rooms

    def _walk(self, root: etree._Element) -> None:
        for part in root:
            name = _name(part)
            if name == "r":
                self._run(part)
            elif name == "sdt":
                self._control(part)
            elif name not in _GONE and name not in _NO_TEXT:
                self._walk(part)

    def _control(self, control: etree._Element) -> None:
        kinds = _kinds(control)
        content = control.find(WORD + "sdtContent")
        if content is None:
            return
        if self._form.is_open_control(control):
            help_text = own_prompt(_text_of(content))
            label = _last(self._label) or _title(control)
            self.rooms.append(Room(self._places.of(PlaceKind.CONTROL, control), label, help_text))
            self._label = ""
            return
        if kinds & {"checkbox", "picture"}:
            self.filled = True
        self._walk(content)

    def _run(self, run: etree._Element) -> None:
        look = self._form.look_of(run, self._look)
        for part in run:
            name = _name(part)
            if name == "fldChar":
                self._field(part)
            elif look.hidden:
                continue
            elif name == "t":
                self._say(part.text or "", look)
            elif name in _BREAKS:
                if part.get(WORD + "type") == "page":
                    self.filled = True
                self._say(_BREAKS[name], look)
            elif name in ("drawing", "pict", "object", "AlternateContent"):
                self._drawing(part)
            elif name == "sym":
                self.filled = True

    def _field(self, part: etree._Element) -> None:
        kind = part.get(WORD + "fldCharType")
        if kind == "begin" and is_text_field(part):
            self._in_field = part
            data = part.find(WORD + "ffData")
            told = None if data is None else data.find(WORD + "helpText")
            help_text = "" if told is None else str(told.get(WORD + "val") or "")
            place = self._places.of(PlaceKind.FIELD, part)
            self.rooms.append(Room(place, _last(self._label), help_text))
            self._label = ""
        elif kind == "begin" and part.find(WORD + "ffData") is not None:
            self.filled = True
        elif kind == "end":
            self._in_field = None

    def _drawing(self, drawing: etree._Element) -> None:
        found = [box for box in _standing(drawing, "txbxContent")]
        self.boxes += [self._form.box(box) for box in found]
        self.filled = self.filled or not found

    def _say(self, words: str, look: Look) -> None:
        if self._in_field is not None:
            return
        self.text += words
        self._label += words
        if words.strip() and not is_room(words):
            self.runs.append((len(words), look))


def _standing(root: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Every element of a name, not in a fallback and not inside another of its name."""
    for one in root:
        name = _name(one)
        if name == wanted:
            yield one
        elif name not in _GONE:
            yield from _standing(one, wanted)


def _wrapped(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, also those in controls."""
    for one in parent:
        name = _name(one)
        if name == wanted:
            yield one
        elif name not in _GONE and name not in _NO_TEXT and name not in ("tbl", "tr", "tc", "p"):
            yield from _wrapped(one, wanted)


def _text_of(root: etree._Element) -> str:
    """The words in something, without what was deleted."""
    words = []
    for one in root:
        name = _name(one)
        if name == "t":
            words.append(one.text or "")
        elif name in _BREAKS:
            words.append(" ")
        elif name not in _GONE and name not in _NO_TEXT:
            words.append(_text_of(one))
            if name == "p":
                words.append("\n")
    return "".join(words)


def _kinds(control: etree._Element) -> frozenset[str]:
    properties = control.find(WORD + "sdtPr")
    return frozenset() if properties is None else frozenset(_name(one) for one in properties)


def _locked(control: etree._Element) -> bool:
    lock = control.find(f"{WORD}sdtPr/{WORD}lock")
    return lock is not None and lock.get(WORD + "val") in ("contentLocked", "sdtContentLocked")


def _title(control: etree._Element) -> str:
    """What a control is called, when people called it something."""
    alias = control.find(f"{WORD}sdtPr/{WORD}alias")
    words = "" if alias is None else _one_line(str(alias.get(WORD + "val") or ""))
    return "" if "/" in words or "[" in words else words


def _deleted(paragraph: etree._Element) -> bool:
    """Whether nothing of a paragraph will be left once what was deleted is gone."""
    gone = paragraph.find(f"{WORD}pPr/{WORD}rPr/{WORD}del") is not None
    return gone and not _text_of(paragraph).strip()


def _deleted_row(row: etree._Element) -> bool:
    return row.find(f"{WORD}trPr/{WORD}del") is not None


def _number(one: etree._Element | None, otherwise: int) -> int:
    value = "" if one is None else str(one.get(WORD + "val"))
    return int(value) if value.isdecimal() else otherwise


def _last(label: str) -> str:
    """What stands before a room, behind the dots of another."""
    gaps = gaps_in(label)
    return _one_line(label[gaps[-1][1] :] if gaps else label)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
