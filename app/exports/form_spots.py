"""The spots of a form in its elements: what is empty there, how wide it is, and what keeps it whole."""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from app.exports.word_text import W, child, element
from app.foundation.word_places import gaps_in, is_room, line_text
from app.foundation.word_prompts import is_prompt

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_VML = "{urn:schemas-microsoft-com:vml}"
_KEPT = frozenset(
    W + name
    for name in ("drawing", "pict", "object", "sdt", "fldChar", "fldSimple", "footnoteReference", "sectPr",
                 "sym", "endnoteReference", "bookmarkStart", "bookmarkEnd", "commentRangeStart",
                 "commentRangeEnd")
)  # fmt: skip
"""What makes that an empty paragraph can't be taken away."""
_PADDING = 216
"""Twentieths of a point that the edges of a cell take."""
_NARROWEST = 1200


def is_blank(paragraph: etree._Element) -> bool:
    """Whether a paragraph is only room, and may go when something is written there."""
    if any(one.tag in _KEPT for one in paragraph.iter()):
        return False
    if any(one.get(W + "type") == "page" for one in paragraph.iter(W + "br")):
        return False
    return is_room("".join(words for _piece, words in line_text(paragraph)))


def has_dots(paragraph: etree._Element) -> bool:
    """Whether an empty paragraph has dots or a line to write on."""
    return bool("".join(words for _piece, words in line_text(paragraph)).strip())


def is_prompting(paragraph: etree._Element) -> bool:
    """Whether a paragraph only asks to be written over."""
    words = "".join(words for _piece, words in line_text(paragraph))
    return is_prompt(words) and not any(one.tag in _KEPT for one in paragraph.iter())


def blanks_after(paragraph: etree._Element) -> list[etree._Element]:
    """The empty paragraphs right behind a paragraph."""
    found = []
    following = paragraph.getnext()
    while following is not None and following.tag == W + "p" and is_blank(following):
        found.append(following)
        following = following.getnext()
    return found


def drop(one: etree._Element) -> None:
    """Take an element out of the form."""
    holder = one.getparent()
    if holder is not None:
        holder.remove(one)


def inside(one: etree._Element, name: str) -> etree._Element | None:
    """The nearest element of a name around another."""
    return next(one.iterancestors(W + name), None)


def width_at(one: etree._Element, page: int) -> int:
    """How wide a text may be at a spot, in twentieths of a point; ``page`` is that of the text on a page."""
    cell = one if one.tag == W + "tc" else inside(one, "tc")
    if cell is not None:
        width = cell.find(f"{W}tcPr/{W}tcW")
        said = "" if width is None or width.get(W + "type") != "dxa" else str(width.get(W + "w"))
        room = int(said) if said.isdecimal() else _from_columns(cell)
        return max((room or page // 2) - _PADDING, _NARROWEST)
    return page // 2 if inside(one, "txbxContent") is not None else page


def let_grow(one: etree._Element) -> None:
    """Let the row and the text box around a spot grow, so that nothing of an answer is out of sight."""
    for row in one.iterancestors(W + "tr"):
        for height in row.iterfind(f"{W}trPr/{W}trHeight"):
            if height.get(W + "hRule") == "exact":
                height.set(W + "hRule", "atLeast")
    for box in one.iterancestors(W + "txbxContent"):
        holder = box.getparent()
        shape = holder.getparent() if holder is not None else None
        if holder is not None and holder.tag == _VML + "textbox":
            style = str(holder.get("style") or "")
            if "mso-fit-shape-to-text" not in style:
                holder.set("style", f"{style};mso-fit-shape-to-text:t".lstrip(";"))
        for body in shape.iterfind(_WPS + "bodyPr") if shape is not None else ():
            for old in [*body.iterfind(_A + "noAutofit"), *body.iterfind(_A + "normAutofit")]:
                body.remove(old)
            if body.find(_A + "spAutoFit") is None:
                etree.SubElement(body, _A + "spAutoFit")


def repeat_for_old_programs(root: etree._Element) -> None:
    """What was written in a text box is written in its copy for old programs too."""
    for both in root.iter(_MC + "AlternateContent"):
        choice, copy = both.find(_MC + "Choice"), both.find(_MC + "Fallback")
        if choice is None or copy is None:
            continue
        filled = [box for box in choice.iter(W + "txbxContent") if box.get(_FILLED)]
        for box, other in zip(filled, copy.iter(W + "txbxContent"), strict=False):
            other[:] = [deepcopy(one) for one in box]
            for mark in list(other.iter(W + "bookmarkStart", W + "bookmarkEnd")):
                drop(mark)
    for box in root.iter(W + "txbxContent"):
        if box.get(_FILLED):
            del box.attrib[_FILLED]


def mark_filled(one: etree._Element) -> None:
    """Remember that something was written in the text box around a spot."""
    box = one if one.tag == W + "txbxContent" else inside(one, "txbxContent")
    if box is not None:
        box.set(_FILLED, "1")


_FILLED = "filled"


def close(holder: etree._Element | None) -> None:
    """A cell and a text box end with a paragraph, or Word finds them damaged."""
    if holder is not None and holder.tag in (W + "tc", W + "txbxContent", W + "sdtContent"):
        last = holder[-1] if len(holder) else None
        if last is None or last.tag not in (W + "p", W + "sdt", W + "tr", W + "tc", W + "r"):
            child(holder, "p")


def keep_from_touching(table: etree._Element) -> None:
    """Put an empty paragraph between a table and another right before or behind it: Word would join them."""
    before, behind = _beside(table, ahead=False), _beside(table, ahead=True)
    if before is not None and before.tag == W + "tbl":
        table.addprevious(element("p"))
    if behind is not None and behind.tag == W + "tbl":
        table.addnext(element("p"))


def _beside(one: etree._Element, *, ahead: bool) -> etree._Element | None:
    """What stands right behind or before something, looking through controls."""
    beside = one.getnext() if ahead else one.getprevious()
    holder = one.getparent()
    if beside is None and holder is not None and holder.tag in (W + "sdtContent", W + "sdt"):
        return _beside(holder, ahead=ahead)
    while beside is not None and beside.tag in (W + "sdt", W + "sdtContent", W + "sdtPr", W + "sdtEndPr"):
        if beside.tag in (W + "sdtPr", W + "sdtEndPr"):
            return _beside(beside, ahead=ahead)
        if not len(beside):
            return None
        beside = beside[0] if ahead and beside.tag != W + "sdt" else beside[-1]
    return beside


def open_gap(paragraph: etree._Element, number: int) -> tuple[etree._Element, bool] | None:
    """Take the dots of a gap out of a line; the run after which its answer comes, and whether more follows.

    ``number`` counts from 1. None when it is not there.
    """
    pieces = line_text(paragraph)
    gaps = gaps_in("".join(words for _piece, words in pieces))
    if not 0 < number <= len(gaps):
        return None
    start, end = gaps[number - 1]
    at, before, more = 0, None, False
    for piece, words in pieces:
        first, last = max(start - at, 0), min(end - at, len(words))
        if piece is not None and first < last:
            rest = words[last:]
            more = more or bool(rest.strip())
            if before is None:
                before = _split(piece, words[:first], rest)
            else:
                _say(piece, rest)
        elif at >= end and words.strip():
            more = True
        at += len(words)
    return (before, more) if before is not None else None


def _split(piece: etree._Element, left: str, right: str) -> etree._Element:
    """Part the run of a text in two; the first half."""
    run = piece.getparent()
    assert run is not None
    behind = element("r")
    looks = run.find(W + "rPr")
    if looks is not None:
        behind.append(deepcopy(looks))
    if right:
        _say(child(behind, "t"), right)
    for one in list(piece.itersiblings()):
        behind.append(one)
    _say(piece, left)
    if len(behind) > (looks is not None):
        run.addnext(behind)
    return run


def _say(piece: etree._Element, words: str) -> None:
    piece.text = words
    piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _from_columns(cell: etree._Element) -> int:
    """The width of a cell as the columns of its table have it; 0 when they don't say."""
    row, table = cell.getparent(), inside(cell, "tbl")
    if row is None or table is None:
        return 0
    said = (str(one.get(W + "w")) for one in table.iterfind(f"{W}tblGrid/{W}gridCol"))
    widths = [int(width) if width.isdecimal() else 0 for width in said]
    at = 0
    for one in row.iterfind(W + "tc"):
        span = one.find(f"{W}tcPr/{W}gridSpan")
        value = "" if span is None else str(span.get(W + "val"))
        count = int(value) if value.isdecimal() else 1
        if one is cell:
            return sum(widths[at : at + count])
        at += count
    return 0


def rows_of(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table itself, also those in controls, without those of tables in it."""
    for one in table:
        if one.tag == W + "tr":
            yield one
        elif one.tag in (W + "sdt", W + "sdtContent"):
            yield from rows_of(one)


def cells_of(row: etree._Element) -> list[etree._Element]:
    """The cells of a row."""
    found = []
    for one in row:
        if one.tag == W + "tc":
            found.append(one)
        elif one.tag in (W + "sdt", W + "sdtContent"):
            found += cells_of(one)
    return found
