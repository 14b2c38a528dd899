"""Small looks at the elements of a form."""

from collections.abc import Iterator

from lxml import etree

from app.foundation.word_places import WORD, gaps_in
from app.imports.form_words import one_line

GONE = frozenset({"del", "moveFrom", "Fallback"})
"""What was taken away, and copies for old programs."""
NO_TEXT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "tblPr", "trPr", "tcPr"})
BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}


def standing(root: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Every element of a name, not in a fallback and not inside another of its name."""
    for one in root:
        name = local(one)
        if name == wanted:
            yield one
        elif name not in GONE:
            yield from standing(one, wanted)


def wrapped(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, also those in controls."""
    for one in parent:
        name = local(one)
        if name == wanted:
            yield one
        elif name not in GONE and name not in NO_TEXT and name not in ("tbl", "tr", "tc", "p"):
            yield from wrapped(one, wanted)


def text_of(root: etree._Element) -> str:
    """The words in something, without what was deleted."""
    words = []
    for one in root:
        name = local(one)
        if name == "t":
            words.append(one.text or "")
        elif name in BREAKS:
            words.append(" ")
        elif name not in GONE and name not in NO_TEXT:
            words.append(text_of(one))
            if name == "p":
                words.append("\n")
    return "".join(words)


def kinds_of(control: etree._Element) -> frozenset[str]:
    """The names of what a control says of itself."""
    properties = control.find(WORD + "sdtPr")
    return frozenset() if properties is None else frozenset(local(one) for one in properties)


def is_locked(control: etree._Element) -> bool:
    """Whether nobody may write in a control."""
    lock = control.find(f"{WORD}sdtPr/{WORD}lock")
    return lock is not None and lock.get(WORD + "val") in ("contentLocked", "sdtContentLocked")


def title_of(control: etree._Element) -> str:
    """What a control is called, when people called it something."""
    alias = control.find(f"{WORD}sdtPr/{WORD}alias")
    words = "" if alias is None else one_line(str(alias.get(WORD + "val") or ""))
    return "" if "/" in words or "[" in words else words


def is_deleted(paragraph: etree._Element) -> bool:
    """Whether nothing of a paragraph will be left once what was deleted is gone."""
    gone = paragraph.find(f"{WORD}pPr/{WORD}rPr/{WORD}del") is not None
    return gone and not text_of(paragraph).strip()


def is_deleted_row(row: etree._Element) -> bool:
    """Whether somebody proposed to take a row away."""
    return row.find(f"{WORD}trPr/{WORD}del") is not None


def number_in(one: etree._Element | None, otherwise: int, attribute: str = "val") -> int:
    """The number that an element says."""
    value = "" if one is None else str(one.get(WORD + attribute))
    return int(value) if value.isdecimal() else otherwise


def last_label(label: str) -> str:
    """What stands before a room, behind the dots of another."""
    gaps = gaps_in(label)
    return one_line(label[gaps[-1][1] :] if gaps else label)


def local(element: etree._Element) -> str:
    """Its name without the namespace."""
    return str(element.tag).rpartition("}")[2]
