"""Says why Word would refuse a file, or mend it with a frightening question.

The order of elements and the values of attributes are checked by a port of the Open XML SDK. Word
enforces more than that, and this module checks what it does: pairs, unique names, parts that exist.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from posixpath import dirname, join, normpath

from lxml import etree

from tests.exports.open_xml import sdk_errors

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_MOST_COLUMNS, _LONGEST_BOOKMARK, _LONGEST_TITLE, _LONGEST_ADDRESS = 63, 40, 64, 2083
_FIELDS = re.compile(r'TOC \\o "1-2" \\h \\z|PAGEREF _Toc\d+ \\h|PAGE|NUMPAGES')
_ADDRESS = re.compile(r"(https?://[^\s/]+.*|mailto:[^\s@]+@[^\s@]+)")


def broken_rules(content: bytes) -> list[str]:
    """What is wrong with a Word file, in words; nothing when Word takes it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
        doubled = [name for name, count in Counter(archive.namelist()).items() if count > 1]
    roots = {name: etree.fromstring(blob) for name, blob in parts.items() if name.endswith((".xml", ".rels"))}
    body = roots["word/document.xml"][0]
    return [
        *(f"{name} is in the file twice" for name in doubled),
        *sdk_errors(content),
        *_parts(roots, set(parts)),
        *_unique(body),
        *_bookmarks(body),
        *_comments(body, roots.get("word/comments.xml")),
        *_tables(body),
        *_controls(body),
        *_fields(roots),
        *_links(body, roots["word/_rels/document.xml.rels"]),
        *_lists(body, roots["word/numbering.xml"]),
        *_shape(body),
        *_questions(roots),
    ]


def _parts(roots: dict[str, etree._Element], names: set[str]) -> Iterator[str]:
    types = roots["[Content_Types].xml"]
    declared = {str(part.get("PartName")).lstrip("/") for part in types if part.get("PartName")}
    defaults = {str(part.get("Extension")) for part in types if part.get("Extension")}
    for name in declared - names:
        yield f"{name} has a type but is not there"
    for name in names - declared - {"[Content_Types].xml"}:
        if name.rpartition(".")[2] not in defaults:
            yield f"{name} has no type"
    for name, root in roots.items():
        if name.endswith(".rels"):
            folder = dirname(dirname(name))
            for relation in root:
                target = normpath(join(folder, str(relation.get("Target")))).lstrip("/")
                if relation.get("TargetMode") != "External" and target not in names:
                    yield f"{name} leads to {target}, which is not there"


def _unique(body: etree._Element) -> Iterator[str]:
    ids = {
        "bookmark": [str(mark.get(W + "id")) for mark in body.iter(W + "bookmarkStart")],
        "bookmark name": [str(mark.get(W + "name")).casefold() for mark in body.iter(W + "bookmarkStart")],
        "control": [str(one.get(W + "val")) for one in body.iterfind(f".//{W}sdtPr/{W}id")],
        "drawing": [str(one.get("id")) for one in body.iter(_DOC_PR)],
        "comment": [str(one.get(W + "id")) for one in body.iter(W + "commentReference")],
    }
    for what, found in ids.items():
        yield from (f"two {what}s are called {name}" for name, count in Counter(found).items() if count > 1)


def _bookmarks(body: etree._Element) -> Iterator[str]:
    yield from _pairs(body, "bookmarkStart", "bookmarkEnd")
    for mark in body.iter(W + "bookmarkStart"):
        name = str(mark.get(W + "name"))
        if len(name) > _LONGEST_BOOKMARK or not re.fullmatch(r"[^\W\d]\w*", name):
            yield f"{name!r} is no name for a bookmark"


def _comments(body: etree._Element, comments: etree._Element | None) -> Iterator[str]:
    yield from _pairs(body, "commentRangeStart", "commentRangeEnd")
    made = [str(one.get(W + "id")) for one in comments] if comments is not None else []
    for tag in ("commentRangeStart", "commentReference"):
        used = [str(one.get(W + "id")) for one in body.iter(W + tag)]
        if sorted(used) != sorted(made):
            yield f"comments {sorted(made)} but {tag} for {sorted(used)}"
    for start in body.iter(W + "commentRangeStart"):
        following = list(start.itersiblings())
        end = next((one for one in following if one.get(W + "id") == start.get(W + "id")), None)
        if end is None or not any(
            one.tag != W + "bookmarkStart" for one in following[: following.index(end)]
        ):
            yield f"comment {start.get(W + 'id')} is on nothing"
    for comment in comments if comments is not None else ():
        if not comment.findall(W + "p"):
            yield f"comment {comment.get(W + 'id')} has no paragraph"


def _pairs(body: etree._Element, start: str, end: str) -> Iterator[str]:
    """Everything that begins must end, once, and later."""
    open_ids: set[str] = set()
    for one in body.iter(W + start, W + end):
        name = str(one.get(W + "id"))
        if one.tag == W + start:
            open_ids.add(name)
        elif name in open_ids:
            open_ids.remove(name)
        else:
            yield f"{end} {name} without its beginning"
    yield from (f"{start} {name} without its end" for name in open_ids)


def _tables(body: etree._Element) -> Iterator[str]:
    for table in body.iter(W + "tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if not 0 < columns <= _MOST_COLUMNS:
            yield f"a table of {columns} columns"
        if not table.findall(W + "tr"):
            yield "a table without rows"
        for row in table.iterfind(W + "tr"):
            if len(row.findall(W + "tc")) != columns:
                yield f"a row of {len(row.findall(W + 'tc'))} cells in a table of {columns} columns"
        for cell in table.iter(W + "tc"):
            if cell[-1].tag != W + "p":
                yield "a cell that does not end with a paragraph"


def _controls(body: etree._Element) -> Iterator[str]:
    for control in body.iter(W + "sdt"):
        held = control.find(W + "sdtContent")
        if held is None or not len(held):
            yield "a control that holds nothing"
        for tag in ("alias", "tag"):
            for one in control.iterfind(f"{W}sdtPr/{W}{tag}"):
                if not 0 < len(str(one.get(W + "val"))) <= _LONGEST_TITLE:
                    yield f"a control called {one.get(W + 'val')!r}"


def _fields(roots: dict[str, etree._Element]) -> Iterator[str]:
    for name, root in roots.items():
        stages: list[str] = []
        for one in root.iter(W + "fldChar", W + "instrText", W + "fldSimple"):
            if one.tag == W + "fldChar":
                yield from _stage(stages, str(one.get(W + "fldCharType")), name)
            else:
                code = str(one.text if one.tag == W + "instrText" else one.get(W + "instr")).strip()
                if not _FIELDS.fullmatch(code):
                    yield f"{name} has a field {code!r}"
            if one.get(W + "dirty") is not None:
                yield f"{name} has a field that asks to be updated"
        if stages:
            yield f"{name} has a field without an end"


def _stage(stages: list[str], stage: str, name: str) -> Iterator[str]:
    """Follow one field character; ``stages`` are where the open fields are."""
    if stage == "begin":
        stages.append("begin")
    elif not stages or (stage == "separate" and stages[-1] != "begin"):
        yield f"{name} has a {stage} of a field that has not begun"
    elif stage == "separate":
        stages[-1] = "separate"
    else:
        stages.pop()


def _links(body: etree._Element, relations: etree._Element) -> Iterator[str]:
    targets = {str(one.get("Id")): one for one in relations}
    names = {mark.get(W + "name") for mark in body.iter(W + "bookmarkStart")}
    for link in body.iter(W + "hyperlink"):
        relation, anchor = targets.get(str(link.get(_R + "id"))), link.get(W + "anchor")
        address = str(relation.get("Target")) if relation is not None else ""
        if relation is None and anchor not in names:
            yield f"a link to {anchor or link.get(_R + 'id')}, which is not there"
        if relation is not None and not (_ADDRESS.fullmatch(address) and len(address) <= _LONGEST_ADDRESS):
            yield f"a link to {address[:60]!r}"
        if not "".join(str(text.text) for text in link.iter(W + "t", W + "delText")).strip():
            yield "a link without words"
    for one in relations:
        if one.get("TargetMode") == "External" and not str(one.get("Type")).endswith("/hyperlink"):
            yield f"something from outside the file: {one.get('Target')}"


def _lists(body: etree._Element, numbering: etree._Element) -> Iterator[str]:
    definitions = {one.get(W + "abstractNumId") for one in numbering.iterfind(W + "abstractNum")}
    lists = {one.get(W + "numId"): one[0].get(W + "val") for one in numbering.iterfind(W + "num")}
    yield from (f"list {name} has no definition" for name, made in lists.items() if made not in definitions)
    for one in body.iter(W + "numPr"):
        level, name = one[0].get(W + "val"), one[1].get(W + "val")
        if name not in lists or not 0 <= int(str(level)) <= 8:
            yield f"an item on level {level} of list {name}"


def _shape(body: etree._Element) -> Iterator[str]:
    if [one.tag for one in body].count(W + "sectPr") != 1 or body[-1].tag != W + "sectPr":
        yield "the page is not told at the end"
    if _last(body[-2]).tag != W + "p":
        yield "the text does not end with a paragraph"
    for first, second in zip(_blocks(body), [*_blocks(body)][1:], strict=False):
        if first.tag == second.tag == W + "tbl":
            yield "two tables that touch"


def _last(made: etree._Element) -> etree._Element:
    while made.tag in (W + "sdt", W + "sdtContent"):
        made = made[-1]
    return made


def _blocks(elements: Iterable[etree._Element]) -> Iterator[etree._Element]:
    for made in elements:
        if made.tag == W + "sdt":
            yield from _blocks(made[-1])
        else:
            yield made


def _questions(roots: dict[str, etree._Element]) -> Iterator[str]:
    """What makes Word ask something on opening."""
    for name in ("updateFields", "attachedTemplate", "documentProtection"):
        if roots["word/settings.xml"].find(W + name) is not None:
            yield f"the settings have {name}"
