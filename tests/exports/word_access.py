"""Says what would keep somebody from reading a Word file: with a screen reader, or with weak sight."""

import io
import zipfile
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from tests.exports.word_rules import W

_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_DC = "{http://purl.org/dc/elements/1.1/}"
_IN_PLACE_OF_TEXT = ("pict", "txbxContent", "object")
CONTRAST = 7.0
"""At least, of every colour that is ours on what it stands on."""


def barriers(content: bytes, contrast: float = CONTRAST) -> list[str]:
    """What is wrong, in words; nothing when everybody can read the file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        document, styles, core = (
            etree.fromstring(archive.read(name))
            for name in ("word/document.xml", "word/styles.xml", "docProps/core.xml")
        )
    body = document[0]
    return [
        *_headings(body),
        *_tables(body),
        *_words(body),
        *_language(styles),
        *_contrast(styles, body, contrast),
        *([] if str(core.findtext(f"{_DC}title") or "").strip() else ["the file has no title"]),
    ]


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return str(style.get(W + "val")) if style is not None else ""


def _text(part: etree._Element) -> str:
    return "".join(str(text.text or "") for text in part.iter(W + "t"))


def _headings(body: etree._Element) -> Iterator[str]:
    names = [_style(paragraph) for paragraph in body.iter(W + "p")]
    if names.count("Title") != 1:
        yield f"{names.count('Title')} titles"
    numbered = [2 if name == "Bijlagekop" else int(name[-1]) for name in names if _is_heading(name)]
    for before, after in pairwise([0, *numbered]):
        if after > before + 1:
            yield f"a heading of level {after} under one of level {before}"
    for paragraph in body.iter(W + "p"):
        if _is_heading(_style(paragraph)) and not _text(paragraph).strip():
            yield "a heading without words"


def _is_heading(style: str) -> bool:
    return style.startswith("Heading") or style == "Bijlagekop"


def _tables(body: etree._Element) -> Iterator[str]:
    for table in body.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        if not rows or rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield "a table without a header row"
        for tag in ("tblCaption", "tblDescription"):
            told = table.find(f"{W}tblPr/{W}{tag}")
            if told is None or not str(told.get(W + "val")).strip():
                yield f"a table without {tag}"
        if list(table.iter(W + "vMerge", W + "gridSpan", W + "hMerge")):
            yield "a table with merged cells"


def _words(body: etree._Element) -> Iterator[str]:
    for paragraph in body.iter(W + "p"):
        in_cell = next(paragraph.iterancestors(W + "tc"), None) is not None
        shows = _text(paragraph).strip() or list(paragraph.iter(_DOC_PR))
        if not shows and not in_cell and _style(paragraph) != "Tussenruimte":
            yield f"an empty paragraph in {_style(paragraph)}"
    for paragraph in body.iter(W + "p"):  # two tables must be parted, and the last one followed
        if _style(paragraph) == "Tussenruimte":
            before = paragraph.getprevious()
            if before is None or before.tag not in (W + "tbl", W + "sdt"):
                yield "an empty paragraph for space"
    for drawing in body.iter(_DOC_PR):
        if not str(drawing.get("descr") or "").strip():
            yield "a picture without words"
    for link in body.iter(W + "hyperlink"):
        if not _text(link).strip():
            yield "a link without words"
    for name in _IN_PLACE_OF_TEXT:
        if list(body.iter(W + name)):
            yield f"text in a {name}"


def _language(styles: etree._Element) -> Iterator[str]:
    told = styles.find(f"{W}docDefaults//{W}lang")
    if told is None or not told.get(W + "val"):
        yield "no language"


def _contrast(styles: etree._Element, body: etree._Element, least: float) -> Iterator[str]:
    known = {str(style.get(W + "styleId")): style for style in styles.iterfind(W + "style")}
    plain = styles.find(f"{W}docDefaults//{W}color")
    standard = str(plain.get(W + "val")) if plain is not None else "000000"
    for name, style in known.items():
        for part in (style, *style.iterfind(W + "tblStylePr")):
            ink = _inherited(part, known, "color", "val") or standard
            paper = _inherited(part, known, "shd", "fill") or "FFFFFF"
            if ratio(ink, paper) < least:
                yield f"{name}: {ink} on {paper} is {ratio(ink, paper):.1f}"
    for color in body.iter(W + "color"):
        if ratio(str(color.get(W + "val")), "FFFFFF") < least:
            yield f"{color.get(W + 'val')} in the text"


def _inherited(style: etree._Element, known: dict[str, etree._Element], tag: str, name: str) -> str:
    """The colour of a style or of one that it is based on; lines between them do not count."""
    for path in (f"{W}rPr/{W}{tag}", f"{W}pPr/{W}{tag}", f"{W}tcPr/{W}{tag}"):
        found = style.find(path)
        if found is not None and str(found.get(W + name)) != "auto":
            return str(found.get(W + name))
    base = style.find(W + "basedOn")
    above = known.get(str(base.get(W + "val"))) if base is not None else None
    return _inherited(above, known, tag, name) if above is not None else ""


def ratio(ink: str, paper: str) -> float:
    """Contrast as WCAG 2 counts it, of two colours like ``1B2430``."""
    lighter, darker = sorted((_light(ink), _light(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _light(color: str) -> float:
    parts = [int(color[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
