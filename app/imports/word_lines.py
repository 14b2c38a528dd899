"""The paragraphs of a Word file in order, each with what can tell which question it belongs to.

Names are compared without their namespace, so that a file in Word's strict format reads the same. What
was inserted counts, also when it is still a proposal; what was deleted doesn't.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "rPr", "pPr", "sdtPr", "sectPr", "instrText", "delText"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


@dataclass(slots=True)
class Line:
    """A paragraph. ``marks`` are the tags and aliases of the controls it stands in, the inmost last."""

    text: str
    marks: tuple[str, ...] = ()
    bookmarks: tuple[str, ...] = ()
    heading: int = 0
    """1–9 for a heading, 0 for other text."""
    style: str = ""
    """The name of its style, in small letters."""


_Marks = tuple[str, ...]


def lines_of(document: etree._Element, styles: dict[str, str]) -> list[Line]:
    """Every paragraph in order, also in controls, tables and text boxes. ``styles`` gives ids their names."""
    return list(_Walk(styles).lines(document))


def style_names(roots: Iterator[etree._Element]) -> dict[str, str]:
    """Style id → name as Word calls it in English: "Kop2" → "heading 2"."""
    names: dict[str, str] = {}
    for root in roots:
        for style in root:
            if _name(style) == "style":
                named = next((_value(part) for part in style if _name(part) == "name"), "")
                names[_attribute(style, "styleId")] = named.casefold()
    return names


class _Walk:
    def __init__(self, styles: dict[str, str]) -> None:
        self._styles = styles
        self._bookmarks: list[str] = []

    def lines(self, root: etree._Element, inside: _Marks = ()) -> Iterator[Line]:
        for part in root:
            name = _name(part)
            if name == "p":
                yield from self._paragraph(part, inside)
            elif name == "sdt":
                yield from self.lines(part, _in_control(part, inside))
            elif name == "bookmarkStart":
                self._bookmarks.append(_attribute(part, "name"))
            elif name not in _SKIPPED:
                yield from self.lines(part, inside)

    def _paragraph(self, paragraph: etree._Element, inside: _Marks) -> Iterator[Line]:
        marks, nested = [inside], list[etree._Element]()
        text = "".join(self._text(paragraph, inside, marks, nested))
        style = next((_value(one) for one in _properties(paragraph, "pStyle")), "")
        name = self._styles.get(style, style.casefold())
        is_item = bool(_properties(paragraph, "numPr")) and text.strip()
        yield Line(
            text=f"- {text}" if is_item else text,
            marks=max(marks, key=len),
            bookmarks=tuple(self._bookmarks),
            heading=_level(name),
            style=name,
        )
        self._bookmarks.clear()
        for box in nested:
            yield from self.lines(box, inside)

    def _text(
        self,
        root: etree._Element,
        inside: _Marks,
        marks: list[_Marks],
        nested: list[etree._Element],
    ) -> Iterator[str]:
        """The letters; notes on the way which controls they stand in, and the text boxes in between."""
        for part in root:
            name = _name(part)
            if name == "t":
                yield part.text or ""
            elif name in _BREAKS:
                yield _BREAKS[name]
            elif name == "sym":
                yield "☒" if _attribute(part, "char").upper() in _TICKED_SIGNS else ""
            elif name == "bookmarkStart":
                self._bookmarks.append(_attribute(part, "name"))
            elif name == "txbxContent":
                nested.append(part)
            elif name == "sdt":
                control = _in_control(part, inside)
                marks.append(control)
                yield from self._text(part, control, marks, nested)
            elif name not in _SKIPPED:
                yield from self._text(part, inside, marks, nested)


_TICKED_SIGNS = {"F0FE", "F0FD", "F052", "F051", "2612", "2611"}
"""Ticked boxes in Wingdings and Word's own."""


def _in_control(control: etree._Element, inside: _Marks) -> _Marks:
    properties = next((part for part in control if _name(part) == "sdtPr"), ())
    named = {_name(part): _value(part) for part in properties}
    marks = dict.fromkeys((*inside, named.get("alias", ""), named.get("tag", "")))
    return tuple(mark for mark in marks if mark)


def _properties(paragraph: etree._Element, wanted: str) -> list[etree._Element]:
    for part in paragraph:
        if _name(part) == "pPr":
            return [one for one in part if _name(one) == wanted]
    return []


def _level(style: str) -> int:
    """The level of a style by its name ("heading 2"), also as other languages call it."""
    for beginning in ("heading", "kop", "überschrift", "titre"):
        rest = style.removeprefix(beginning).strip(" _")
        if style.startswith(beginning) and rest[:1].isdigit():
            return int(rest[0])
    return 0


def _name(element: etree._Element) -> str:
    """Without the namespace."""
    return str(element.tag).rpartition("}")[2]


def _value(element: etree._Element) -> str:
    return _attribute(element, "val")


def _attribute(element: etree._Element, wanted: str) -> str:
    return next(
        (str(value) for name, value in element.attrib.items() if str(name).rpartition("}")[2] == wanted), ""
    )
