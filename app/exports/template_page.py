"""The page of a template: its size, its margins, and the headers and footers that its last page has."""

from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from app.exports.template_elements import settle_numbers
from app.exports.word_text import W, child, element

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LEAST_WIDTH, _LEAST_HEIGHT = 4000, 5000
"""Room for the text that a page must leave, in twentieths of a point; seven centimetres wide."""
_SIZE = ("w", "h", "orient")
_MARGINS = ("top", "right", "bottom", "left", "header", "footer", "gutter")


@dataclass
class Page:
    """A page. ``edges`` are relation ids by ("header" or "footer", "default" or "first")."""

    size: etree._Element
    margins: etree._Element
    borders: etree._Element | None
    other_first: bool
    """Whether the first page has a header and footer of its own, or none."""
    edges: dict[tuple[str, str], str] = field(default_factory=dict)


def page_of(document: etree._Element, ours: etree._Element) -> Page:
    """The last page of ``document``; one without an own header has that of the page before it.

    A page that leaves no room for text gets the size and the margins of ``ours``.
    """
    our_section = next(ours.iter(W + "sectPr"))
    size, margins = (_only(our_section.find(W + tag), tag, names) for tag, names in _PARTS)
    sections = [one for one in document.iter(W + "sectPr") if not _was_before(one)]
    if not sections:
        return Page(size, margins, None, other_first=True)
    last = sections[-1]
    own = [_only(last.find(W + tag), tag, names) for tag, names in _PARTS]
    if _has_room(*own):
        size, margins = own
    edges: dict[tuple[str, str], str] = {}
    for section in sections:
        for part in section:
            kind = str(part.tag).rpartition("}")[2].removesuffix("Reference")
            if kind in ("header", "footer") and part.get(_RELATION):
                edges[kind, str(part.get(W + "type") or "default")] = str(part.get(_RELATION))
    first = last.find(W + "titlePg")
    other_first = first is not None and first.get(W + "val") not in ("0", "false", "off")
    return Page(size, margins, deepcopy(last.find(W + "pgBorders")), other_first, edges)


def section_of(page: Page, edges: dict[tuple[str, str], str]) -> etree._Element:
    """The page as Word writes it, with its ``edges`` under their new ids."""
    section = element("sectPr")
    for (kind, place), key in sorted(edges.items(), reverse=True):
        child(section, f"{kind}Reference", type=place).set(_RELATION, key)
    section.append(page.size)
    section.append(page.margins)
    if page.borders is not None:
        for line in list(page.borders):
            if line.get(_RELATION):  # a border of pictures
                page.borders.remove(line)
        section.append(page.borders)
    if page.other_first:
        child(section, "titlePg")
    return section


_PARTS = (("pgSz", _SIZE), ("pgMar", _MARGINS))


def _only(part: etree._Element | None, tag: str, names: tuple[str, ...]) -> etree._Element:
    values = {} if part is None else {name: part.get(W + name) for name in names}
    made = element(tag, **{name: value for name, value in values.items() if value is not None})
    settle_numbers(made)
    return made


def _was_before(section: etree._Element) -> bool:
    """Whether it is what a tracked change took away."""
    holder = section.getparent()
    return holder is not None and str(holder.tag).endswith("}sectPrChange")


def _has_room(size: etree._Element, margins: etree._Element) -> bool:
    try:
        width, height = int(str(size.get(W + "w"))), int(str(size.get(W + "h")))
        left, right, top, bottom = (
            abs(int(str(margins.get(W + name)))) for name in ("left", "right", "top", "bottom")
        )
    except ValueError:
        return False
    fits = width - left - right >= _LEAST_WIDTH and height - top - bottom >= _LEAST_HEIGHT
    return fits and all(margins.get(W + name) is not None for name in _MARGINS)
