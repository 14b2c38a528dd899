"""Words in the placeholders of a slide: paragraphs, items, links, and the notes under it."""

from collections.abc import Sequence
from typing import Any

from lxml import etree
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Pt

from app.exports.slide_pages import INDENT, Line
from app.exports.word_text import link_address
from app.foundation.text import xml_text
from app.prose.blocks import Run

LANGUAGE = "nl-BE"
MOST_NOTES = 30_000
"""Letters: PowerPoint shows no longer notes."""
_DEEPEST = 8


def fill_in(slide: Slide, place: int, lines: Sequence[str], items: Sequence[str] = ()) -> None:
    """Plain paragraphs and then items of a list; a placeholder that gets neither goes away."""
    shape = slide.placeholders[place]
    made = [*(Line((Run(text),)) for text in lines), *(Line((Run(text),), depth=1) for text in items)]
    if not made:
        shape.element.getparent().remove(shape.element)
        return
    for number, line in enumerate(made):
        add_line(shape.text_frame, line, first=number == 0)


def add_line(frame: Any, line: Line, *, first: bool) -> None:
    """One more paragraph in a text frame, which begins with an empty one."""
    paragraph = frame.paragraphs[0] if first else frame.add_paragraph()
    paragraph.level = min(max(line.depth - 1, 0), _DEEPEST)
    _mark(paragraph._p.get_or_add_pPr(), line)
    for run in line.runs:
        add_run(paragraph, run, bold=line.heading)


def add_run(paragraph: Any, run: Run, *, bold: bool = False) -> None:
    """Letters in one look; a line end stays one."""
    address = link_address(run.link) if run.link else None
    for number, text in enumerate(clean(run.text).split("\n")):
        if number:
            paragraph.add_line_break()
        if not text:
            continue
        made = paragraph.add_run()
        made.text = text
        made._r.get_or_add_rPr().set("lang", LANGUAGE)
        if bold or run.bold:
            made.font.bold = True
        if run.italic:
            made.font.italic = True
        if address:
            made.hyperlink.address = address


def clean(text: str) -> str:
    """What a file for slides can hold, with one kind of line end."""
    return xml_text(text.replace("\r\n", "\n").replace("\r", "\n"))


def write_notes(slide: Slide, texts: Sequence[str]) -> None:
    """The speaking notes, a paragraph each."""
    whole = "\n".join(clean(text) for text in texts if text.strip())
    frame = slide.notes_slide.notes_text_frame
    if frame is None:
        return
    frame.text = whole if len(whole) <= MOST_NOTES else whole[:MOST_NOTES] + "…"
    for properties in frame._txBody.iter(qn("a:rPr")):
        properties.set("lang", LANGUAGE)
    runs: Any = frame._txBody.iter(qn("a:r"))
    for run in runs:
        run.get_or_add_rPr().set("lang", LANGUAGE)


def _mark(properties: Any, line: Line) -> None:
    """A bullet comes from the template; a number, or nothing, is said here."""
    if line.depth and line.number is None and not line.goes_on and not line.heading:
        return
    left = Pt(INDENT * line.depth)
    hangs = line.number is not None and not line.goes_on
    properties.set("marL", str(int(left)))
    properties.set("indent", str(-int(Pt(INDENT))) if hangs else "0")
    if hangs:
        etree.SubElement(properties, qn("a:buFont")).set("typeface", "+mj-lt")
        number = etree.SubElement(properties, qn("a:buAutoNum"))
        number.set("type", "arabicPeriod")
        number.set("startAt", str(min(max(line.number or 1, 1), 32767)))
    else:
        etree.SubElement(properties, qn("a:buNone"))
