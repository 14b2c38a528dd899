"""Small acts on the elements of a Word file that somebody else made."""

from lxml import etree

from app.exports.word_text import W, element

_PARAGRAPH = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"),
    *("snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc"),
    *("textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
    *("sectPr", "pPrChange"),
)
_RUN_END = ("eastAsianLayout", "specVanish", "oMath")
_STYLE_END = ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr")


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


def properties_of(style: etree._Element) -> etree._Element:
    """The paragraph properties of a style, made when there are none."""
    found = style.find(W + "pPr")
    if found is None:
        found = element("pPr")
        later = sum(local_name(part) in _STYLE_END for part in style)
        style.insert(len(style) - later, found)
    return found


def put_in_order(properties: etree._Element, made: etree._Element) -> None:
    """Put ``made`` in paragraph or run properties where the schema wants it, in the place of its like."""
    for old in properties.findall(str(made.tag)):
        properties.remove(old)
    if properties.tag == W + "pPr":
        place = _PARAGRAPH.index(local_name(made))
        before = [part for part in properties if local_name(part) in _PARAGRAPH[:place]]
        properties.insert(len(before), made)
    else:
        later = sum(local_name(part) in _RUN_END for part in properties)
        properties.insert(len(properties) - later, made)
