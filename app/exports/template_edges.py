"""The headers and footers of a template: the logo and the address stay, all that could do something goes.

What stays is text, pictures that are in the file, tables, the page number, and links to the web. Our own
line is the last one of the footer.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from app.exports.template_elements import (
    child_value,
    local_name,
    settle_numbers,
    settle_order,
    take_out,
    unwrap,
)
from app.exports.word_text import W, child, element, link_address
from app.foundation.word_package import Relation

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"

_GONE = (
    *("object", "control", "altChunk", "subDoc", "del", "moveFrom", "proofErr", "permStart", "permEnd"),
    *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"),
    *("footnoteReference", "endnoteReference", "lastRenderedPageBreak", "moveFromRangeStart"),
    *("moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "pPrChange", "rPrChange", "tblPrChange"),
    *("tcPrChange", "trPrChange", "tblGridChange", "tblPrExChange", "sectPrChange", "numberingChange"),
    *("numPr", "dataBinding", "vanish", "sectPr"),
)
_WRAPPERS = ("ins", "moveTo", "smartTag", "customXml", "sdtContent", "sdt")
_DOES_SOMETHING = ("hlinkClick", "hlinkHover", "hlinkMouseOver", "svgBlip", "OLEObject")
_COUNTS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
"""Fields that stay."""
_KEEPS_RESULT = frozenset({"HYPERLINK", "INCLUDEPICTURE", "SYMBOL"})
"""Fields of which the result stays; that of others, such as a title or a date, is of another document."""
_PAGE_WORDS = re.compile(r"(?:pagina|page|seite|blz|pag|p|van|of|de|von|[\d\s.:/|•·–—-])*", re.IGNORECASE)
_FIRST_DRAWING = 900_001
"""Numbers of drawings here; those in the text begin at 1."""


@dataclass
class Edge:
    """A header or footer made fit. ``relations`` are what its parts lead to under the ids in it."""

    root: etree._Element
    relations: list[Relation]
    outside: int = 0
    """How many pictures or files it fetched from elsewhere, which are gone now."""


def clean_edge(
    root: etree._Element,
    relations: dict[str, Relation],
    ids: dict[str, str],
    styles: Callable[[str], bool],
    logo: str,
) -> Edge:
    """Make a header or footer fit, in place.

    ``ids`` says what their styles are called now, ``styles`` whether there is one with an id; ``logo`` is
    what a picture without words is called.
    """
    edge = Edge(root, [])
    for holder in [part for part in root.iter(W + "sdt") if _is_prompt(part)]:
        take_out(holder.getparent(), "sdt", only=holder)
    settle_numbers(root)
    settle_order(root)
    take_out(root, *_GONE)
    take_out(root, "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr")
    for part in [one for one in root.iter() if local_name(one) in _WRAPPERS]:
        unwrap(part)
    for part in [one for one in root.iter() if local_name(one) in _DOES_SOMETHING]:
        around = part.getparent()
        _remove(around if around is not None and local_name(around) == "ext" else part)
    _flatten_fields(root)
    _keep_relations(edge, relations)
    for part in list(root.iter(W + "pStyle", W + "rStyle", W + "tblStyle")):
        part.set(W + "val", ids.get(child_value(part), child_value(part)))
        if not styles(child_value(part)):
            _remove(part)
    _say_what_is_seen(root, logo)
    _end_with_paragraph(root)
    return edge


def add_our_line(footer: etree._Element) -> None:
    """A last paragraph for our line, in the place of their page number or of an empty one."""
    drop_page_numbers(footer)
    last = footer[-1] if len(footer) else None
    if last is not None and last.tag == W + "p" and _is_empty(last):
        footer.remove(last)
    footer.append(element("p"))
    child(child(footer[-1], "pPr"), "pStyle", val="Footer")


def drop_page_numbers(footer: etree._Element) -> None:
    """Without the paragraphs that only say which page it is; our own line does that."""
    for paragraph in list(footer.iter(W + "p")):
        if not _only_counts(paragraph):
            continue
        if paragraph.getparent() is footer:
            footer.remove(paragraph)
        else:  # the last paragraph of a cell has to stay
            for part in [one for one in paragraph if local_name(one) != "pPr"]:
                paragraph.remove(part)


def _is_prompt(control: etree._Element) -> bool:
    """Whether nobody filled it in: "Klik hier om een titel te typen"."""
    return control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _flatten_fields(root: etree._Element) -> None:
    for field in list(root.iter(W + "fldSimple")):
        name = _field_name(str(field.get(W + "instr") or ""))
        if name in _KEEPS_RESULT:
            unwrap(field)
        elif name not in _COUNTS:
            _remove(field)
    open_fields: list[list[etree._Element]] = []
    for run in list(root.iter(W + "r")):
        marks = [child_value_of_field(part) for part in run.iter(W + "fldChar")]
        if "begin" in marks:
            open_fields.append([])
        for field_runs in open_fields:
            field_runs.append(run)
        if "end" in marks and open_fields:
            _flatten(open_fields.pop())
    for left in open_fields:
        _flatten(left)


def child_value_of_field(part: etree._Element) -> str:
    """What a mark of a field does: begin, separate or end."""
    return str(part.get(W + "fldCharType") or "")


def _flatten(runs: list[etree._Element]) -> None:
    """A field over several runs: as it is, or only its result, or nothing of it."""
    instruction = "".join(part.text or "" for run in runs for part in run.iter(W + "instrText"))
    name = _field_name(instruction)
    ended = any(child_value_of_field(part) == "end" for part in runs[-1].iter(W + "fldChar"))
    if name in _COUNTS and ended:
        return
    for run in runs:
        fielded = take_out(run, "fldChar", "instrText", "ffData")
        if not fielded and name not in _KEEPS_RESULT and ended:
            _remove(run)


def _field_name(instruction: str) -> str:
    return instruction.split()[0].upper() if instruction.split() else ""


def _keep_relations(edge: Edge, relations: dict[str, Relation]) -> None:
    """Pictures in the file and links to the web keep their relation; what leads elsewhere goes."""
    kept: dict[str, Relation] = {}
    for part in list(edge.root.iter()):
        for name in [str(key) for key in part.attrib if str(key).startswith(_R)]:
            one = relations.get(str(part.get(name)))
            if one is not None and _may_lead_to(one, name):
                kept[one.id] = one
            else:
                edge.outside += one is not None and one.external
                del part.attrib[name]
                _without_what_it_led_to(part)
    edge.relations.extend(kept.values())


def _may_lead_to(one: Relation, attribute: str) -> bool:
    if one.kind == "hyperlink":
        return link_address(one.target) is not None
    return one.kind == "image" and not one.external and attribute != _R + "link"


def _without_what_it_led_to(part: etree._Element) -> None:
    name = local_name(part)
    if name == "hyperlink":
        unwrap(part)
    elif name in ("blip", "imagedata", "chart", "relIds", "contentPart", "fill"):
        holder = _drawing_of(part)
        if holder is not None and not any(key.startswith(_R) for key in map(str, part.attrib)):
            _remove(holder)


def _drawing_of(part: etree._Element) -> etree._Element | None:
    return next((one for one in part.iterancestors() if local_name(one) in ("drawing", "pict")), None)


def _say_what_is_seen(root: etree._Element, logo: str) -> None:
    """Words for who can't see a picture, and numbers that no drawing in the text has."""
    for number, about in enumerate(root.iter(_WP + "docPr"), _FIRST_DRAWING):
        about.set("id", str(number))
        holder = about.getparent()
        is_picture = holder is not None and next(holder.iter(_PICTURE), None) is not None
        if not str(about.get("descr") or "").strip():
            about.set("descr", logo if is_picture else "Versiering")
    for shape in root.iter(_VML + "shape", _VML + "rect"):
        if shape.find(_VML + "imagedata") is not None and not str(shape.get("alt") or "").strip():
            shape.set("alt", logo)


def _only_counts(paragraph: etree._Element) -> bool:
    """Whether a paragraph holds a page number and nothing else."""
    fields = [str(part.get(W + "instr") or "") for part in paragraph.iter(W + "fldSimple")]
    fields += [part.text or "" for part in paragraph.iter(W + "instrText")]
    counted = any(_field_name(field) in _COUNTS for field in fields)
    text = "".join(part.text or "" for part in paragraph.iter(W + "t"))
    return counted and not _shows(paragraph) and _PAGE_WORDS.fullmatch(text) is not None


def _is_empty(paragraph: etree._Element) -> bool:
    has_text = any((part.text or "").strip() for part in paragraph.iter(W + "t"))
    has_field = next(paragraph.iter(W + "fldSimple", W + "fldChar"), None) is not None
    return not (has_text or has_field or _shows(paragraph))


def _shows(paragraph: etree._Element) -> bool:
    return any(local_name(part) in ("drawing", "pict") for part in paragraph.iter())


def _end_with_paragraph(root: etree._Element) -> None:
    """Word wants one at the end of a header, and of each cell."""
    for holder in [root, *_cells(root)]:
        if not len(holder) or local_name(holder[-1]) != "p":
            child(holder, "p")


def _cells(root: etree._Element) -> Iterator[etree._Element]:
    yield from root.iter(W + "tc")


def _remove(part: etree._Element) -> None:
    holder = part.getparent()
    if holder is not None:
        holder.remove(part)
