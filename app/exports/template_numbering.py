"""The lists of a template beside ours: ours keep their numbers, because we write by these."""

from copy import deepcopy

from lxml import etree

from app.exports.template_elements import child_value, settle_numbers, settle_order, take_out, without_foreign
from app.exports.word_text import W

_APART = 20_000
"""Their lists get numbers from here on: above every list that a plan may have."""


def merge_numbering(ours: etree._Element, theirs: etree._Element | None, styles: etree._Element) -> None:
    """Add to ``ours`` those of their lists that their styles use; the styles are changed along."""
    used = [part for part in styles.iter(W + "numId") if child_value(part) != "0"]
    known = _by_id(theirs, "num", "numId")
    shapes = _by_id(theirs, "abstractNum", "abstractNumId")
    added: dict[str, str] = {}
    for part in used:
        old = child_value(part)
        number = known.get(old)
        shape = shapes.get(_shape_of(number))
        if number is None or shape is None:
            take_out(part.getparent(), "numId", "ilvl")
            continue
        if old not in added:
            added[old] = str(_APART + len(added))
            _add(ours, number, shape, added[old])
        part.set(W + "val", added[old])


def _add(ours: etree._Element, number: etree._Element, shape: etree._Element, new: str) -> None:
    """One list with a shape of its own, so that none is shared by accident."""
    shape, number = deepcopy(shape), deepcopy(number)
    for made in (shape, number):
        without_foreign(made)
        settle_numbers(made)
        settle_order(made)
    take_out(shape, "nsid", "tmpl", "pStyle", "lvlPicBulletId", "rPrChange", "pPrChange", "name")
    take_out(shape, "styleLink", "numStyleLink")
    shape.set(W + "abstractNumId", new)
    number.set(W + "numId", new)
    for part in number.iter(W + "abstractNumId"):
        part.set(W + "val", new)
    first = ours.find(W + "num")
    if first is None:
        ours.append(shape)
    else:
        first.addprevious(shape)
    ours.append(number)


def _shape_of(number: etree._Element | None) -> str:
    found = None if number is None else number.find(W + "abstractNumId")
    return "" if found is None else child_value(found)


def _by_id(root: etree._Element | None, tag: str, name: str) -> dict[str, etree._Element]:
    if root is None:
        return {}
    return {str(part.get(W + name)): part for part in root if part.tag == W + tag}
