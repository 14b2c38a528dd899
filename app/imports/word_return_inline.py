"""What stands in one paragraph of a Word file: its runs, links and fields, with changes taken as made."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from lxml import etree

from app.foundation.word_places import WORD
from app.imports.form_styles import FormStyles, Look
from app.imports.form_xml import local
from app.imports.word_return_controls import Marks, is_empty_control, marks_of
from app.imports.word_return_tape import Tape
from app.prose.blocks import Run, Runs, joined
from app.prose.markdown import web_link

Links: TypeAlias = Mapping[str, str]
"""Id of a relationship → the address outside the file that it leads to."""

Notes: TypeAlias = Mapping[tuple[str, str], str]
"""Name of the sign in the text and id of a note → the words of that note."""

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
NOTE_WORDS = MappingProxyType({"footnoteReference": "voetnoot", "endnoteReference": "eindnoot"})
"""The sign of a note, and what stands before its words in our text, which has no notes of its own."""
_DELETED = frozenset({"del", "moveFrom"})
_SKIPPED = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "Fallback", "delText", "instrText", "sectPr"})
_LETTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_TICKED = frozenset({"F0FE", "F0FD", "F052", "F051", "2612", "2611"})
_DRAWN = frozenset({"drawing", "pict", "object", "AlternateContent"})
_LINK = re.compile(r'\s*HYPERLINK\s+"?([^"\s]+)', re.IGNORECASE)


@dataclass(slots=True)
class Read:
    """What one paragraph holds."""

    runs: Runs = ()
    controls: Marks = ()
    """Those that all of it stands in, and the deepest of those in it."""
    boxes: list[etree._Element] = field(default_factory=list)
    """The text boxes that hang on it."""


@dataclass(slots=True)
class _Field:
    """A field that was begun: what it asks, and whether what it shows has begun."""

    asks: str = ""
    shows: bool = False


class Inline:
    """Reads paragraphs of one document one after another; a field may go on from one to the next."""

    def __init__(
        self, styles: FormStyles, links: Links, notes: Notes, tape: Tape, bookmarks: list[str]
    ) -> None:
        self._styles = styles
        self._links = links
        self._notes = notes
        self._tape = tape
        self._bookmarks = bookmarks
        self._fields: list[_Field] = []
        self._runs: list[Run] = []
        self._read = Read()

    def read(self, paragraph: etree._Element, look: Look, inside: Marks) -> Read:
        """A paragraph that looks like ``look`` and stands in the controls ``inside``."""
        self._runs, self._read = [], Read(controls=inside)
        self._walk(paragraph, look, None, inside)
        self._read.runs = joined(self._runs)
        return self._read

    def notices(self, part: etree._Element) -> bool:
        """Whether something is a sign between the words: of a bookmark or a comment."""
        name = local(part)
        if name == "bookmarkStart":
            self._bookmarks.append(str(part.get(WORD + "name") or ""))
        elif name == "commentRangeStart":
            self._tape.begins(str(part.get(WORD + "id")))
        elif name == "commentRangeEnd":
            self._tape.ends(str(part.get(WORD + "id")))
        elif name == "commentReference":
            self._tape.sign(str(part.get(WORD + "id")))
        else:
            return False
        return True

    def _walk(self, root: etree._Element, look: Look, link: str | None, inside: Marks) -> None:
        for part in root:
            name = local(part)
            if name == "r":
                self._run(part, look, link)
            elif name in _DELETED:
                self._delete(part)
            elif name == "hyperlink":
                self._walk(part, look, self._address(part) or link, inside)
            elif name == "fldSimple":
                asked = _LINK.match(str(part.get(WORD + "instr") or ""))
                self._walk(part, look, _web(asked[1]) if asked else link, inside)
            elif name == "sdt":
                self._control(part, look, link, inside)
            elif name not in _SKIPPED and not self.notices(part):
                self._walk(part, look, link, inside)

    def _control(self, control: etree._Element, look: Look, link: str | None, inside: Marks) -> None:
        if not is_empty_control(control):
            marks = marks_of(control, inside)
            self._read.controls = max(self._read.controls, marks, key=len)
            self._walk(control, look, link, marks)

    def _delete(self, root: etree._Element) -> None:
        """Words that go: only comments still look at them."""
        for part in root.iter():
            if local(part) in ("delText", "t"):
                self._tape.deleted(part.text or "")
            else:
                self.notices(part)

    def _run(self, run: etree._Element, paragraph: Look, link: str | None) -> None:
        look = self._styles.of_run(paragraph, run.find(WORD + "rPr"))
        bold, italic = look.bold and not paragraph.bold, look.italic and not paragraph.italic
        for part in run:
            name = local(part)
            if name == "fldChar":
                self._field(str(part.get(WORD + "fldCharType")))
            elif name == "instrText":
                if self._fields and not self._fields[-1].shows:
                    self._fields[-1].asks += part.text or ""
            elif name in _DRAWN:
                self._read.boxes += _boxes(part)
            elif name in NOTE_WORDS:
                note = self._notes.get((name, str(part.get(WORD + "id"))), "")
                words = f" [{NOTE_WORDS[name]}: {note}]" if note else ""
                self._say(words, bold, italic, link, hidden=look.hidden)
            elif not self.notices(part):
                self._say(_letters(part, name), bold, italic, link, hidden=look.hidden)

    def _say(self, words: str, bold: bool, italic: bool, link: str | None, *, hidden: bool) -> None:
        if not words or hidden or any(not one.shows for one in self._fields):
            return
        asked = [found for one in self._fields if (found := _LINK.match(one.asks))]
        self._tape.text(words)
        self._runs.append(Run(words, bold, italic, link or (_web(asked[-1][1]) if asked else None)))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif self._fields and kind == "separate":
            self._fields[-1].shows = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def _address(self, hyperlink: etree._Element) -> str | None:
        """Where a link leads; Word keeps what stands behind the # apart."""
        address = self._links.get(str(hyperlink.get(_RELATION)), "")
        within = str(hyperlink.get(WORD + "anchor") or "")
        return _web(f"{address}#{within}" if address and within and "#" not in address else address)


def _web(address: str) -> str | None:
    return address if web_link(address) else None


def _letters(part: etree._Element, name: str) -> str:
    if name == "t":
        return part.text or ""
    if name == "br":
        return "" if part.get(WORD + "type") in ("page", "column") else "\n"
    if name == "sym":
        return "☒" if str(part.get(WORD + "char")).upper() in _TICKED else ""
    return _LETTERS.get(name, "")


def _boxes(drawing: etree._Element) -> list[etree._Element]:
    """The texts in a drawing, each once: not the copy for older programs, not one inside another."""
    found: list[etree._Element] = []
    for part in drawing:
        name = local(part)
        if name == "txbxContent":
            found.append(part)
        elif name != "Fallback":
            found += _boxes(part)
    return found
