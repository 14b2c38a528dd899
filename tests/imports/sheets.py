"""Invulbladen as people send them back: filled in Word, and with what other programs do to them."""

import io
import zipfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph
from lxml import etree

from app.exports.fill_in_sheet import Asks, SheetWishes
from app.exports.writing import export_sheet
from app.workshop.sheet_marks import NAME_MARK, short_id
from app.workshop.workshop import Workshop
from tests.exports.plans import W

DOEL, SUBDOELEN, KENMERKEN = (
    "grondplan/doel.verandering",
    "grondplan/doel.subdoelen",
    "grondplan/doelgroep.kenmerken",
)


def day(workshop: Workshop) -> str:
    return workshop.people.days()[0].id


def sent(workshop: Workshop, folder: Path, name: str = "blad.docx") -> Path:
    """A sheet with all questions, as it goes out."""
    return export_sheet(workshop, folder / name, day(workshop), SheetWishes(asks=Asks.ALL)).path


def control(document: Document, mark: str) -> etree._Element:
    """The control with this mark."""
    for found in document.element.body.iter(W + "sdt"):
        tag = found.find(f"{W}sdtPr/{W}tag")
        if tag is not None and tag.get(W + "val") == mark:
            room: etree._Element = found
            return room
    raise AssertionError(mark)


def type_into(document: Document, mark: str, *texts: str) -> None:
    """Type paragraphs in the room of a question, as Word does it."""
    room = control(document, mark)
    prompt = room.find(f"{W}sdtPr/{W}showingPlcHdr")
    if prompt is not None:
        prompt.getparent().remove(prompt)  # type: ignore[union-attr]
    content = room.find(W + "sdtContent")
    assert content is not None
    model = content[0]
    for old in list(content):
        content.remove(old)
    for text in texts:
        paragraph = deepcopy(model)
        for run in paragraph.findall(W + "r"):
            paragraph.remove(run)
        content.append(paragraph)
        Paragraph(paragraph, document._body).add_run(text)  # type: ignore[arg-type]


def tick(document: Document, number: int) -> None:
    """Tick the first, second or third box of "mogen we je naam erbij zetten"."""
    boxes = [text for text in document.element.body.iter(W + "t") if text.text == "☐"]
    boxes[number - 1].text = "☒"


def heading_of(document: Document, step_id: str) -> Paragraph:
    """The heading of a question."""
    for paragraph in document.paragraphs:
        for mark in paragraph._p.iter(W + "bookmarkStart"):
            if mark.get(W + "name") == f"_pd_{short_id(step_id)}":
                return paragraph
    raise AssertionError(step_id)


def fill(path: Path, *, name: str = "", naming: int = 0, **answers: tuple[str, ...]) -> Document:
    """A sheet with a name, a tick and answers: ``doel=("een", "twee")``."""
    document = docx.Document(str(path))
    if name:
        type_into(document, NAME_MARK, name)
    if naming:
        tick(document, naming)
    for key, texts in answers.items():
        type_into(
            document, short_id({"doel": DOEL, "subdoelen": SUBDOELEN, "kenmerken": KENMERKEN}[key]), *texts
        )
    document.save(str(path))
    return document


def without_controls(path: Path) -> None:
    """Take every control away and keep what is in it, as a copy in another program does."""
    document = docx.Document(str(path))
    for found in list(document.element.body.iter(W + "sdt")):
        parent, content = found.getparent(), found.find(W + "sdtContent")
        assert parent is not None
        assert content is not None
        place = parent.index(found)
        for inside in reversed(list(content)):
            parent.insert(place, inside)
        parent.remove(found)
    document.save(str(path))


def without_bookmarks(path: Path) -> None:
    """Rename every bookmark, as Google Docs does."""
    document = docx.Document(str(path))
    for number, mark in enumerate(document.element.body.iter(W + "bookmarkStart")):
        mark.set(W + "name", f"bookmark=id.{number}")
    document.save(str(path))


def change_part(path: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    """Write other bytes for one part of the package."""
    with zipfile.ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    parts[name] = change(parts.get(name, b""))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    path.write_bytes(stream.getvalue())
