"""Small acts on the elements of a Word file that somebody else made."""

import re
from types import MappingProxyType

from lxml import etree

from app.exports.word_text import W, element

_PARAGRAPH = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"),
    *("snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc"),
    *("textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
)
_RUN = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline"),
    *("shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing"),
    *("w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText"),
    *("vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"),
)
_STYLE = (
    *("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority"),
    *("semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose"),
    *("personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"),
)
_ORDERS = MappingProxyType(
    {
        "pPr": _PARAGRAPH,
        "rPr": _RUN,
        "style": _STYLE,
        "styles": ("docDefaults", "latentStyles", "style"),
        "docDefaults": ("rPrDefault", "pPrDefault"),
        "font": ("altName", "panose1", "charset", "family", "notTrueType", "pitch", "sig"),
    }
)
"""The order in which the schema wants what is in them. Word takes some files without it, others not."""
_MANY = frozenset({"style", "tblStylePr"})
"""What may be there more than once."""

_LENGTHS = frozenset(
    {
        *("before", "after", "line", "left", "right", "start", "end", "hanging", "firstLine", "w", "h"),
        *("pos", "sz", "space", "top", "bottom", "header", "footer", "gutter"),
    }
)
"""Attributes that hold a length, in twentieths of a point or, of lines, in units of Word's own."""
_IN_HALF_POINTS = frozenset({"sz", "szCs", "kern", "position"})
_COUNTS = frozenset({"numId", "ilvl", "outlineLvl", "abstractNumId", "uiPriority"})
_NUMBERS = _IN_HALF_POINTS | _COUNTS
"""Elements that hold nothing but a number."""
_MEASURE = re.compile(r"([+-]?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|pi|%)?")
_POINTS = MappingProxyType({"pt": 1, "in": 72, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12, "pi": 12})
_LARGEST = 31_680
"""Word's own bound on lengths: 22 inches in twentieths of a point."""


def child_value(part: etree._Element) -> str:
    """Its ``w:val``."""
    return str(part.get(W + "val") or "")


def local_name(part: etree._Element) -> str:
    """Its name without the namespace; empty for a comment."""
    name = str(part.tag)  # a comment has a function for a name
    return name.rpartition("}")[2] if name.startswith("{") else ""


def take_out(root: etree._Element | None, *names: str, only: etree._Element | None = None) -> int:
    """Remove every ``w:`` element with one of these names from ``root``, or ``only`` that one; how many."""
    if root is None:
        return 0
    gone = [only] if only is not None else [part for name in names for part in root.iter(W + name)]
    for part in gone:
        holder = part.getparent()
        if holder is not None:
            holder.remove(part)
    return len(gone)


def unwrap(part: etree._Element) -> None:
    """Put what is in an element in its place."""
    holder = part.getparent()
    if holder is None:
        return
    for inner in list(part):
        part.addprevious(inner)
    holder.remove(part)


def without_foreign(root: etree._Element) -> None:
    """Only ``w:`` elements and attributes stay: what newer programs add is not needed to be read."""
    for part in list(root.iter()):
        if not str(part.tag).startswith(W):
            holder = part.getparent()
            if holder is not None:
                holder.remove(part)
            continue
        for name in list(part.attrib):
            if part is not root and not str(name).startswith((W, "{http://www.w3.org/XML/")):
                del part.attrib[name]


def settle_numbers(root: etree._Element) -> None:
    """Whole numbers in Word's own units, where some programs write "12.0" or "0.5in"; nonsense goes."""
    for part in list(root.iter()):
        name = local_name(part)
        for key in map(str, part.attrib.keys()):
            attribute = key.removeprefix(W)
            if attribute in _LENGTHS or (attribute == "val" and name in _NUMBERS):
                settled = _settled(str(part.get(key)), name)
                if settled is None:
                    del part.attrib[key]
                else:
                    part.set(key, settled)
        if name in _NUMBERS and part.get(W + "val") is None:
            take_out(part.getparent(), name, only=part)


def _settled(value: str, name: str) -> str | None:
    found = _MEASURE.fullmatch(value.strip())
    if found is None:
        return None
    number, unit = float(found.group(1)), found.group(2)
    if unit == "%":
        return value
    per_point = 2 if name in _IN_HALF_POINTS else 20
    size = round(number * _POINTS[unit] * per_point if unit else number)
    return str(size) if abs(size) <= _LARGEST or name in _COUNTS else None


def properties_of(style: etree._Element) -> etree._Element:
    """The paragraph properties of a style, made when there are none."""
    if style.find(W + "pPr") is None:
        put_in_order(style, element("pPr"))
    found = style.find(W + "pPr")
    assert found is not None
    return found


def put_in_order(properties: etree._Element, made: etree._Element) -> None:
    """Put ``made`` in properties where the schema wants it, in the place of its like."""
    for old in properties.findall(str(made.tag)):
        properties.remove(old)
    properties.append(made)
    _sort(properties)


def settle_order(root: etree._Element) -> None:
    """Styles and properties in the order of the schema, each thing once; what doesn't belong there goes."""
    for part in list(root.iter()):
        if str(part.tag).startswith(W) and local_name(part) in _ORDERS:
            _sort(part)


def _sort(part: etree._Element) -> None:
    known: dict[str, list[etree._Element]] = {}
    foreign: list[etree._Element] = []
    for inner in part:
        name = str(inner.tag)
        (known.setdefault(name.removeprefix(W), []) if name.startswith(W) else foreign).append(inner)
    kept = [
        inner
        for name in _ORDERS[local_name(part)]
        if name in known
        for inner in (known[name] if name in _MANY else known[name][-1:])
    ]
    part[:] = [*kept, *foreign]
