"""A paragraph of a form: its words, how they look, and the rooms between them."""

from typing import Protocol

from lxml import etree

from app.foundation.word_places import WORD, PlaceKind, WordPlaces, gaps_in, is_room, is_text_field, line_text
from app.foundation.word_prompts import own_prompt
from app.imports.form_parts import Part, Room
from app.imports.form_styles import Look
from app.imports.form_words import one_line
from app.imports.form_xml import (
    BREAKS,
    GONE,
    NO_TEXT,
    kinds_of,
    last_label,
    local,
    standing,
    text_of,
    title_of,
)


class Form(Protocol):
    """What a paragraph asks of the form that it stands in."""

    def box(self, content: etree._Element) -> tuple[Part, ...]:
        """The parts in a text box."""

    def look_of(self, run: etree._Element, look: Look) -> Look:
        """How a run looks in a paragraph that looks like ``look``."""

    def is_open_control(self, control: etree._Element) -> bool:
        """Whether a control waits for text."""


class Flow:
    """One walk through a paragraph: its words, how they look, and the rooms between them."""

    def __init__(self, form: Form, places: WordPlaces, paragraph: etree._Element, look: Look) -> None:
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
            rooms.append(Room(place, one_line(label)))
            words.append(label)
            at = end
        words.append(found[at:])
        self.text = " ".join(words)
        self.rooms = rooms + self.rooms

    def _walk(self, root: etree._Element) -> None:
        for part in root:
            name = local(part)
            if name == "r":
                self._run(part)
            elif name == "sdt":
                self._control(part)
            elif name not in GONE and name not in NO_TEXT:
                self._walk(part)

    def _control(self, control: etree._Element) -> None:
        kinds = kinds_of(control)
        content = control.find(WORD + "sdtContent")
        if content is None:
            return
        if self._form.is_open_control(control):
            help_text = own_prompt(text_of(content))
            label = last_label(self._label) or title_of(control)
            self.rooms.append(Room(self._places.of(PlaceKind.CONTROL, control), label, help_text))
            self._label = ""
            return
        if kinds & {"checkbox", "picture"}:
            self.filled = True
        self._walk(content)

    def _run(self, run: etree._Element) -> None:
        look = self._form.look_of(run, self._look)
        for part in run:
            name = local(part)
            if name == "fldChar":
                self._field(part)
            elif look.hidden:
                continue
            elif name == "t":
                self._say(part.text or "", look)
            elif name in BREAKS:
                if part.get(WORD + "type") == "page":
                    self.filled = True
                self._say(BREAKS[name], look)
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
            self.rooms.append(Room(place, last_label(self._label), help_text))
            self._label = ""
        elif kind == "begin" and part.find(WORD + "ffData") is not None:
            self.filled = True
        elif kind == "end":
            self._in_field = None

    def _drawing(self, drawing: etree._Element) -> None:
        found = list(standing(drawing, "txbxContent"))
        self.boxes += [self._form.box(box) for box in found]
        self.filled = self.filled or not found

    def _say(self, words: str, look: Look) -> None:
        if self._in_field is not None:
            return
        self.text += words
        self._label += words
        if words.strip() and not is_room(words):
            self.runs.append((len(words), look))
