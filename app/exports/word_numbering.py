"""The lists of one Word document: its bullets, and a count of its own for every numbered list."""

import copy

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.parts.numbering import NumberingPart
from lxml import etree

from app.exports.word_text import W, child
from app.foundation.resources import resource

BULLETS, NUMBERS = "Praktijkdag opsomming", "Praktijkdag nummering"
"""The names of our list definitions in a template, whatever number they have there."""


class Numbering:
    """Hands out the numbers by which paragraphs say what list they are in.

    A numbered list needs a definition of its own, or it would go on where the previous one stopped. A
    template without our definitions gets them.
    """

    def __init__(self, root: etree._Element) -> None:
        """``root`` is that of the part with the lists; it is changed."""
        self._root = root
        for trailing in root.findall(W + "numIdMacAtCleanup"):  # must stand last; it is only a hint to Word
            root.remove(trailing)
        bullets, self._numbers = _definitions(self._root, (BULLETS, NUMBERS))
        taken = (int(num.get(W + "numId", "0")) for num in self._root.iterfind(W + "num"))
        self._last = max(taken, default=0)
        self.bullets = self._new(bullets)
        """The one list of all bullets."""

    def new_list(self, level: int, start: int) -> int:
        """A new numbered list of which ``level`` (from 0) begins at ``start``."""
        made = self._new(self._numbers)
        override = child(self._root[-1], "lvlOverride", ilvl=str(level))
        child(override, "startOverride", val=str(start))
        return made

    def _new(self, definition: str) -> int:
        self._last += 1
        num = child(self._root, "num", numId=str(self._last))
        child(num, "abstractNumId", val=definition)
        return self._last


def numbering_of(document: Document) -> Numbering:
    """The lists of a document, which gets a part for them when it has none."""
    return Numbering(_root_of(document))


def _root_of(document: Document) -> etree._Element:
    part = document.part
    if not any(relation.reltype == RELATIONSHIP_TYPE.NUMBERING for relation in part.rels.values()):
        empty = etree.tostring(etree.Element(W + "numbering", nsmap={"w": W[1:-1]}))
        name = PackURI("/word/numbering.xml")
        made = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, empty, part.package)
        part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    root: etree._Element = part.numbering_part.element
    return root


def _definitions(root: etree._Element, names: tuple[str, ...]) -> list[str]:
    """The ids of list definitions; those that aren't there are copied from our own template, read once."""
    missing = [name for name in names if _named(root, name) is None]
    if missing:
        own = docx.Document(str(resource("word", "grondplan.docx"))).part.numbering_part.element
        for name in missing:
            _copy(own, root, name)
    found = [_named(root, name) for name in names]
    return [str(one.get(W + "abstractNumId")) for one in found if one is not None]


def _copy(own: etree._Element, root: etree._Element, name: str) -> None:
    """Put our definition behind those of ``root``, under a number that is free there."""
    ours = _named(own, name)
    if ours is None:
        raise LookupError(f"the template has no list definition {name!r}")
    made = copy.deepcopy(ours)
    others = root.findall(W + "abstractNum")
    ids = [int(other.get(W + "abstractNumId", "0")) for other in others]
    made.set(W + "abstractNumId", str(max(ids, default=-1) + 1))
    if others:
        others[-1].addnext(made)
    else:
        root.insert(0, made)


def _named(root: etree._Element, name: str) -> etree._Element | None:
    for definition in root.iterfind(W + "abstractNum"):
        label = definition.find(W + "name")
        if label is not None and label.get(W + "val") == name:
            return definition
    return None
