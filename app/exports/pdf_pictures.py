"""Photos and drawings in a PDF: in proportion, with under them what is to be seen.

Import this where it is used: it brings reportlab with it.
"""

import io
from collections.abc import Iterator

from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable, Image, Spacer

from app.exports.document import Picture
from app.exports.pdf_styles import EXPLAINS
from app.exports.pdf_text import Text, plain

_TALLEST = 0.8
"""Of the text on a page: what leaves room for words."""


def picture_flowables(picture: Picture, width: float, height: float) -> Iterator[Flowable]:
    """A picture on a page with text of ``width`` × ``height`` points; one that can't be read is its words."""
    try:
        wide, high = ImageReader(io.BytesIO(picture.content)).getSize()
    except Exception:  # whatever a reader of pictures makes of a damaged file
        wide = high = 0
    if wide and high:
        scale = min(width * picture.share / wide, height * _TALLEST / high)
        yield CondPageBreak(scale * high + 40)
        yield Image(io.BytesIO(picture.content), wide * scale, high * scale, hAlign="LEFT")
        yield Spacer(0, 4)
    if picture.alt.strip():
        yield Text(plain(picture.alt.strip()), EXPLAINS)
