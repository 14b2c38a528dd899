"""Photos and drawings in a Word file: in the line, in proportion, with their words and nothing hidden."""

import io
from typing import TYPE_CHECKING

from docx.document import Document
from lxml import etree

from app.exports.document import Picture
from app.exports.word_text import child, one_line, paragraph, plain_paragraph
from app.prose.blocks import Run

if TYPE_CHECKING:
    from PIL import Image

_DRAWING = {
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_WP, _A, _PIC, _R = (f"{{{uri}}}" for uri in _DRAWING.values())
_EMU = 635
"""English Metric Units in a twentieth of a point."""

_SHARPNESS = 220
"""Dots an inch that a page is printed with; more only makes the file heavy."""
_COARSEST = 96
"""Dots an inch; a picture is never blown up beyond this."""
_TALLEST = 8400
"""In twentieths of a point: what leaves room for words on the page."""
_LARGEST = 120_000_000
"""Pixels; what is larger is no photo but a trap."""
_FIRST_ID = 1001
_LONGEST_ALT = 1000
_NO_WORDS = "Afbeelding"


class Pictures:
    """Makes the pictures of one document. ``width`` is that of the text on the page."""

    def __init__(self, document: Document, width: int) -> None:
        self._part = document.part
        self._width = width
        self._next = _FIRST_ID

    def element(self, picture: Picture) -> etree._Element:
        """A paragraph with the picture; one with its words when it can't be read."""
        words = one_line(picture.alt)[:_LONGEST_ALT] or _NO_WORDS
        most = self._width * picture.share
        clean = _clean(picture.content, most)
        if clean is None:
            told = Run(f"Afbeelding die niet te lezen is: {words}", italic=True)
            return paragraph("BodyText", (told,), str)
        content, across, down = clean
        relation, _ = self._part.get_or_add_image(io.BytesIO(content))
        wide = min(most, across * 1440 / _COARSEST, _TALLEST * across / down)
        made = plain_paragraph("Afbeelding", "")
        drawn = _inline(relation, words, self._next, round(wide * _EMU), round(wide * down / across * _EMU))
        child(made[-1], "drawing").append(drawn)
        self._next += 1
        return made


def _clean(content: bytes, width: float) -> tuple[bytes, int, int] | None:
    """JPEG or PNG without place, time and camera, upright, no larger than paper can show; and its pixels.

    None when it can't be read as a picture.
    """
    from PIL import Image, ImageOps

    most = max(1, round(width / 1440 * _SHARPNESS))
    try:
        with Image.open(io.BytesIO(content)) as opened:
            if opened.width * opened.height > _LARGEST:
                return None
            is_photo = opened.format in ("JPEG", "MPO", "WEBP")
            opened.draft("RGB", (most, most))
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((most, most * 4))
            return _saved(upright, is_photo=is_photo), upright.width, upright.height
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _saved(image: "Image.Image", *, is_photo: bool) -> bytes:
    """A photo as JPEG, anything else as PNG; of all that stood beside the pixels only the colour profile."""
    profile = image.info.get("icc_profile")
    is_clear = image.has_transparency_data
    mode = "RGBA" if is_clear else "RGB"
    made = image.convert(mode)
    made.info = {}
    stream = io.BytesIO()
    kept = profile if image.mode == mode else None
    if is_photo and not is_clear:
        made.save(stream, "JPEG", quality=85, icc_profile=kept)
    else:
        made.save(stream, "PNG", icc_profile=kept)
    return stream.getvalue()


def _inline(relation: str, words: str, number: int, across: int, down: int) -> etree._Element:
    """A picture in the line of text; sizes in English Metric Units."""
    size = {"cx": str(max(across, 1)), "cy": str(max(down, 1))}
    inline = etree.Element(f"{_WP}inline", nsmap=_DRAWING, distT="0", distB="0", distL="0", distR="0")
    etree.SubElement(inline, f"{_WP}extent", size)
    told = {"id": str(number), "name": f"Afbeelding {number - _FIRST_ID + 1}", "descr": words}
    etree.SubElement(inline, f"{_WP}docPr", told)
    frame = etree.SubElement(inline, f"{_WP}cNvGraphicFramePr")
    etree.SubElement(frame, f"{_A}graphicFrameLocks", noChangeAspect="1")
    data = etree.SubElement(etree.SubElement(inline, f"{_A}graphic"), f"{_A}graphicData", uri=_DRAWING["pic"])
    pic = etree.SubElement(data, f"{_PIC}pic")
    about = etree.SubElement(pic, f"{_PIC}nvPicPr")
    etree.SubElement(about, f"{_PIC}cNvPr", told)
    etree.SubElement(about, f"{_PIC}cNvPicPr")
    fill = etree.SubElement(pic, f"{_PIC}blipFill")
    etree.SubElement(fill, f"{_A}blip").set(f"{_R}embed", relation)
    etree.SubElement(etree.SubElement(fill, f"{_A}stretch"), f"{_A}fillRect")
    shape = etree.SubElement(pic, f"{_PIC}spPr")
    place = etree.SubElement(shape, f"{_A}xfrm")
    etree.SubElement(place, f"{_A}off", x="0", y="0")
    etree.SubElement(place, f"{_A}ext", size)
    outline = etree.SubElement(shape, f"{_A}prstGeom", prst="rect")
    etree.SubElement(outline, f"{_A}avLst")
    return inline
