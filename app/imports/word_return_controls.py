"""The content controls of a Word file that comes back: what they are called, and whether they are empty."""

from collections.abc import Iterator
from typing import TypeAlias

from lxml import etree

from app.foundation.word_places import WORD
from app.imports.form_xml import local

Marks: TypeAlias = tuple[str, ...]
"""Tags and aliases of controls, or names of bookmarks."""


def is_empty_control(control: etree._Element) -> bool:
    """Whether a control only shows its prompt, or the contents of the document."""
    properties = control.find(WORD + "sdtPr")
    if properties is None:
        return False
    shown = properties.find(WORD + "showingPlcHdr")
    prompting = shown is not None and str(shown.get(WORD + "val")) not in ("0", "false", "off")
    return prompting or properties.find(f"{WORD}docPartObj/{WORD}docPartGallery") is not None


def marks_of(control: etree._Element, inside: Marks) -> Marks:
    """The tags and aliases that something in a control stands in."""
    named = (control.find(f"{WORD}sdtPr/{WORD}{name}") for name in ("alias", "tag"))
    values = (str(one.get(WORD + "val") or "") for one in named if one is not None)
    return tuple(dict.fromkeys((*inside, *(value for value in values if value))))


def is_waiting(cell: etree._Element) -> bool:
    """Whether the control around a cell only shows its prompt."""
    return any(is_empty_control(one) for one in _controls_around(cell))


def marks_around(cell: etree._Element, inside: Marks) -> Marks:
    """The tags and aliases that a cell stands in, with those around its row and itself."""
    for control in reversed(list(_controls_around(cell))):
        inside = marks_of(control, inside)
    return inside


def _controls_around(cell: etree._Element) -> Iterator[etree._Element]:
    """The controls between a cell and its table, the inmost first."""
    for one in cell.iterancestors():
        if local(one) == "tbl":
            return
        if local(one) == "sdt":
            yield one
