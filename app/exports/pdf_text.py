"""People's text as reportlab wants it: escaped, and each letter in a font of ours that has it.

Import this where it is used: it brings reportlab with it.

reportlab reads a little XML of its own and knows one font per stretch of text. So nothing people wrote
may look like a tag, and a letter that the first font lacks is written in the next that has it. Emoji are
pictures in their font, which a PDF can't embed as letters: they go in as pictures.
"""

import re
from functools import cache
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph

from app.exports.pdf_joining import has_right_to_left, lines_of, turned_inside
from app.exports.word_text import is_right_to_left, link_address
from app.foundation.resources import resource
from app.foundation.text import xml_text
from app.prose.blocks import Run, Runs, runs_text

REGULAR, BOLD = "AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold"
ITALIC, BOLD_ITALIC = "AtkinsonHyperlegibleNext-Italic", "AtkinsonHyperlegibleNext-BoldItalic"
_FIRST = {
    (False, False): REGULAR,
    (True, False): BOLD,
    (False, True): ITALIC,
    (True, True): BOLD_ITALIC,
}
_FALLBACKS = ("NotoSans", "NotoSansArabic", "NotoSansEthiopic")
_SIGNS = ("NotoSansSymbols-Regular", "NotoSansSymbols2-Regular")
_MODIFIERS = "[\ufe0f\U0001f3fb-\U0001f3ff]*"
_EMOJI = re.compile(
    "(?:[\U0001f1e6-\U0001f1ff]{2}|(?:[\U0001f300-\U0001faff]|[\u2000-\u2bff]\ufe0f)"
    f"{_MODIFIERS}(?:\u200d.{_MODIFIERS})*)"
)
_EMOJI_SIZE = 109
"""Pixels: the one size in which the font has its pictures."""
_QUOTE = {'"': "&quot;"}
_INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\ufe0e\ufe0f\ufeff")


def register_first_fonts() -> None:
    """Make the fonts known that styles name."""
    for name in _FIRST.values():
        _font(name)


def paragraph(runs: Runs, style: ParagraphStyle) -> Flowable:
    """A paragraph of runs; one that starts in a right-to-left script reads from the right."""
    if is_right_to_left(runs_text(runs)):
        return _FromTheRight(runs, ParagraphStyle("right", style, alignment=TA_RIGHT))
    return _from_the_left("".join(map(_run_markup, runs)), style)


def plain_paragraph(
    text: str, style: ParagraphStyle, *, bold: bool = False, italic: bool = False
) -> Flowable:
    """A paragraph of text in one look."""
    return paragraph((Run(text, bold=bold, italic=italic),), style)


def _from_the_left(text: str, style: ParagraphStyle) -> Paragraph:
    made = Paragraph(text, style)
    for fragment in made.frags:
        _put_picture(fragment)
    return made


class _FromTheRight(Flowable):
    """Text that reads from the right, in one look: broken into lines here, because each is turned round."""

    def __init__(self, runs: Runs, style: ParagraphStyle) -> None:
        super().__init__()
        self.style = style
        self._run = Run(runs_text(runs), bold=all(run.bold for run in runs))
        self._inner = _from_the_left("", style)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break it for this width."""
        lines = lines_of(_clean(self._run.text), lambda line: _width(line, self._run, self.style) <= width)
        text = "\n".join(lines)
        self._inner = _from_the_left(_letters_and_pictures(text, self._run), self.style)
        return self._inner.wrap(width, height)

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits, and the rest."""
        self.wrap(width, height)
        return self._inner.split(width, height)

    def draw(self) -> None:
        """Draw the lines."""
        self._inner.drawOn(self.canv, 0, 0)


def _run_markup(run: Run) -> str:
    text = _clean(run.text)
    inside = _letters_and_pictures(turned_inside(text) if has_right_to_left(text) else text, run)
    address = link_address(run.link) if run.link else None
    return f'<a href="{escape(address, _QUOTE)}">{inside}</a>' if address else inside


def _clean(text: str) -> str:
    kept = xml_text(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return kept.replace("\u2028", "\n").replace("\u2029", "\n")


def _letters_and_pictures(text: str, run: Run) -> str:
    made, end = [], 0
    for emoji in _EMOJI.finditer(text):
        made += [_letters(text[end : emoji.start()], run), f'<onDraw name="emoji" label="{emoji[0]}"/>']
        end = emoji.end()
    return "".join((*made, _letters(text[end:], run)))


def _put_picture(fragment: Any) -> None:
    """Make a fragment that marks an emoji its picture; reportlab's own tag for pictures wants a file."""
    mark = getattr(fragment, "cbDefn", None)
    if mark is not None:
        size = fragment.fontSize
        mark.kind, mark.image = "img", _picture(mark.label)
        mark.width, mark.height, mark.valign = size, size, -size / 6


def _letters(text: str, run: Run) -> str:
    """Stretches of letters, each in the first font that has them."""
    kept = (letter for letter in text if letter not in _INVISIBLE)
    made = []
    for name, letters in groupby(kept, lambda letter: _font_for(letter, bold=run.bold, italic=run.italic)):
        words = escape("".join(letters)).replace("\n", "<br/>")
        made.append(f'<font face="{name}">{words}</font>')
    return "".join(made)


def _width(line: str, run: Run, style: ParagraphStyle) -> float:
    """Of a line from the right, in points; in loose letters, which are never narrower."""
    fonts = ((letter, _font_for(letter, bold=run.bold, italic=run.italic)) for letter in line)
    return sum(stringWidth(letter, font, style.fontSize) for letter, font in fonts)


@cache
def _font_for(letter: str, *, bold: bool, italic: bool) -> str:
    first = _FIRST[bold, italic]
    weight = "Bold" if bold else "Regular"
    names = (first, *(f"{family}-{weight}" for family in _FALLBACKS), *_SIGNS)
    if letter.isspace():
        return first
    return next((name for name in names if ord(letter) in _font(name).face.charToGlyph), first)


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    registerFont(font)
    return font


@cache
def _picture(emoji: str) -> ImageReader:
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.truetype(resource("fonts", "NotoColorEmoji.ttf"), _EMOJI_SIZE)
    left, top, right, bottom = (round(side) for side in font.getbbox(emoji))
    image = Image.new("RGBA", (max(right - left, 1), max(bottom - top, 1)))
    ImageDraw.Draw(image).text((-left, -top), emoji, font=font, embedded_color=True)
    return ImageReader(image)
