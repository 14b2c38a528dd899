"""Runs and paragraphs as WordprocessingML.

Elements are built directly with lxml: python-docx looks things up at every step, which makes a long
plan several times slower. Text goes in as text nodes only, so nothing people wrote can become a
field or markup.
"""

import re
from collections.abc import Callable
from itertools import groupby
from operator import attrgetter
from unicodedata import bidirectional
from urllib.parse import quote, urlsplit

from lxml import etree

from app.foundation.text import xml_text
from app.prose.blocks import Run, Runs, runs_text

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PRESERVE = {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}
_NOTHING: dict[str, str] = {}
_P, _PPR, _STYLE, _R, _RPR, _T = W + "p", W + "pPr", W + "pStyle", W + "r", W + "rPr", W + "t"
_VAL = W + "val"
_BREAKS = re.compile(r"([\n\t])")
_NSMAP = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}

_LONGEST_LINK = 2083
"""What Word takes; a longer address makes the file unreadable to it."""

Relate = Callable[[str], str]
"""Gives the relationship id for an address outside the file."""

Remark = Callable[[tuple[str, ...]], str | None]
"""Gives the id of a new comment on a passage that rests on these contributions; None for no comment."""


def element(tag: str, **attributes: str) -> etree._Element:
    """A new ``w:`` element with ``w:`` attributes."""
    made = etree.Element(W + tag, nsmap=_NSMAP)
    for name, value in attributes.items():
        made.set(W + name, value)
    return made


def child(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    """A new last ``w:`` child of ``parent`` with ``w:`` attributes."""
    made = etree.SubElement(parent, W + tag)
    for name, value in attributes.items():
        made.set(W + name, value)
    return made


def one_line(text: str) -> str:
    """``text`` for a place that holds one line only, such as a heading."""
    return " ".join(xml_text(text).split())


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is Arabic, Hebrew or another of their kind."""
    for letter in text:
        direction = bidirectional(letter)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def paragraph(style: str, runs: Runs, relate: Relate, remark: Remark | None = None) -> etree._Element:
    """A paragraph; one that starts in a right-to-left script reads from the right.

    With ``remark`` each passage that rests on contributions gets its comment.
    """
    made = etree.Element(_P, nsmap=_NSMAP)
    properties = etree.SubElement(made, _PPR)
    etree.SubElement(properties, _STYLE).set(_VAL, style)
    if is_right_to_left(runs[0].text if len(runs) == 1 else runs_text(runs)):
        etree.SubElement(properties, W + "bidi")
    if remark is None:
        for run in runs:
            add_run(made, run, relate)
    else:
        for cites, passage in groupby(runs, key=attrgetter("cites")):
            _add_passage(made, tuple(passage), relate, remark(cites) if cites else None)
    return made


def _add_passage(parent: etree._Element, runs: Runs, relate: Relate, comment: str | None) -> None:
    """Add runs; with the id of a comment that comment is on all of them."""
    if comment is not None:
        child(parent, "commentRangeStart", id=comment)
    for run in runs:
        add_run(parent, run, relate)
    if comment is not None:
        child(parent, "commentRangeEnd", id=comment)
        sign = child(parent, "r")
        child(child(sign, "rPr"), "rStyle", val="CommentReference")
        child(sign, "commentReference", id=comment)


def plain_paragraph(style: str, text: str) -> etree._Element:
    """A paragraph of text in one look."""
    return paragraph(style, (Run(text),), _no_links)


def _no_links(url: str) -> str:
    raise ValueError(f"no link expected here: {url}")


def add_run(parent: etree._Element, run: Run, relate: Relate) -> None:
    """Add ``run`` to a paragraph, inside a hyperlink if it has one that Word can take and words to follow."""
    address = link_address(run.link) if run.link and one_line(run.text) else None
    if address:
        parent = child(parent, "hyperlink", history="1")
        parent.set(_RELATION_ID, relate(address))
    made = etree.SubElement(parent, _R)
    rtl = is_right_to_left(run.text)
    if address or run.bold or run.italic or rtl:
        _look(etree.SubElement(made, _RPR), run, hyperlink=address is not None, rtl=rtl)
    text = xml_text(run.text.replace("\r\n", "\n").replace("\r", "\n"))
    for piece in _BREAKS.split(text) if "\n" in text or "\t" in text else (text,):
        if piece == "\n":
            child(made, "br")
        elif piece == "\t":
            child(made, "tab")
        elif piece:
            edges_are_letters = piece[0] != " " != piece[-1]
            etree.SubElement(made, _T, _NOTHING if edges_are_letters else _PRESERVE).text = piece


def _look(properties: etree._Element, run: Run, *, hyperlink: bool, rtl: bool) -> None:
    """Run properties, in the order the schema wants; each has its twin for right-to-left scripts."""
    if hyperlink:
        child(properties, "rStyle", val="Hyperlink")
    for tag in (("b", "bCs") if run.bold else ()) + (("i", "iCs") if run.italic else ()):
        child(properties, tag)
    if rtl:
        child(properties, "rtl")


def link_address(url: str) -> str | None:
    """``url`` as a valid URI, or ``None`` when it would make the file unreadable or leads nowhere."""
    address = quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", xml_text(url)), safe="%/:?#@!$&'()*+,;=~-._")
    try:
        parts = urlsplit(address)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return None
    web = parts.scheme in ("http", "https") and bool(parts.hostname) and port_is_fine
    mail = parts.scheme == "mailto" and parts.path.count("@") == 1
    return address if (web or mail) and len(address) <= _LONGEST_LINK and address.count("#") <= 1 else None


def add_field(parent: etree._Element, instruction: str) -> None:
    """A field of ours (never from people's text); Word computes it when it lays out the page."""
    field = child(parent, "fldSimple", instr=f" {instruction} ")
    child(child(field, "r"), "t").text = "1"


def begin_field(parent: etree._Element, instruction: str) -> None:
    """Begin a field of ours whose result follows; ``end_field`` closes it."""
    child(child(parent, "r"), "fldChar", fldCharType="begin")
    code = child(child(parent, "r"), "instrText")
    code.text = f" {instruction} "
    code.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    child(child(parent, "r"), "fldChar", fldCharType="separate")


def end_field(parent: etree._Element) -> None:
    """Close the field that was begun last."""
    child(child(parent, "r"), "fldChar", fldCharType="end")
