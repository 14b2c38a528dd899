"""Which of our fonts has which letter in a PDF, how wide it is there, and emoji as pictures.

Import this where it is used: it brings reportlab with it.

A PDF knows one font per stretch of text. A letter that the first font lacks is written in the next
that has it. Emoji are pictures in their font, which a PDF can't embed as letters: they go in as pictures.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

from app.foundation.resources import resource

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

rl_config.useA85 = 0  # pages as bytes: a quarter smaller, and no time lost on writing them in letters

REGULAR, BOLD = "AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold"
ITALIC, BOLD_ITALIC = "AtkinsonHyperlegibleNext-Italic", "AtkinsonHyperlegibleNext-BoldItalic"
PICTURE = ""
"""In the place of a font: these letters are an emoji."""

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
_MEASURED = 500
"""Pixels: the size in which the ink of a letter is measured."""
_INVISIBLE = re.compile(
    "[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff]"
)


def register_first_fonts() -> None:
    """Make the fonts known that every PDF of ours uses."""
    for name in _FIRST.values():
        _font(name)


def stretches(text: str, *, bold: bool = False, italic: bool = False) -> Iterator[tuple[str, str]]:
    """Text as stretches, each with the font to draw it in; ``PICTURE`` for an emoji.

    What has no shape of its own (joiners, direction marks) is left out.
    """
    first = _FIRST[bold, italic]
    if _letters_of(first).issuperset(text):
        if text:
            yield first, text
        return
    end = 0
    for emoji in _EMOJI.finditer(text):
        yield from _in_fonts(text[end : emoji.start()], first, bold=bold)
        yield PICTURE, emoji[0]
        end = emoji.end()
    yield from _in_fonts(text[end:], first, bold=bold)


@lru_cache(maxsize=60_000)
def width_of(letters: str, font: str) -> float:
    """How wide letters are at a size of 1 point. Texts say the same words again and again."""
    return 1.0 if font == PICTURE else stringWidth(letters, font, 1)


@lru_cache(maxsize=64)
def picture_of(emoji: str) -> ImageReader:
    """An emoji as a picture with a clear ground."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.truetype(resource("fonts", "NotoColorEmoji.ttf"), _EMOJI_SIZE)
    left, top, right, bottom = (round(side) for side in font.getbbox(emoji))
    image = Image.new("RGBA", (max(right - left, 1), max(bottom - top, 1)))
    ImageDraw.Draw(image).text((-left, -top), emoji, font=font, embedded_color=True)
    return ImageReader(image)


@lru_cache(maxsize=2_000)
def ink_of(letter: str, font: str) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a letter's ink at a size of 1 point, seen from where it is written."""
    mask, (left, top) = _measuring(font).getmask2(letter, anchor="ls")
    box = mask.getbbox() or (0, 0, 0, 0)
    sides = (left + box[0], -top - box[3], left + box[2], -top - box[1])
    first, second, third, fourth = (side / _MEASURED for side in sides)
    return first, second, third, fourth


@cache
def _measuring(font: str) -> "FreeTypeFont":
    from PIL import ImageFont

    plain = ImageFont.Layout.BASIC
    return ImageFont.truetype(resource("fonts", f"{font}.ttf"), _MEASURED, layout_engine=plain)


def _in_fonts(text: str, first: str, *, bold: bool) -> Iterator[tuple[str, str]]:
    kept = _INVISIBLE.sub("", text)
    for name, letters in groupby(kept, lambda letter: _font_for(letter, first, bold=bold)):
        yield name, "".join(letters)


@cache
def _font_for(letter: str, first: str, *, bold: bool) -> str:
    weight = "Bold" if bold else "Regular"
    names = (first, *(f"{family}-{weight}" for family in _FALLBACKS), *_SIGNS)
    if letter.isspace():
        return first
    return next((name for name in names if letter in _letters_of(name)), first)


@cache
def _letters_of(name: str) -> frozenset[str]:
    letters = {chr(code) for code in _font(name).face.charToGlyph}
    return frozenset(letters | {" ", "\u00a0"}) - frozenset(_INVISIBLE.findall("".join(letters)))


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    registerFont(font)
    return font
