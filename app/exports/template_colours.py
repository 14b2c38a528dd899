"""The colours of an organisation's template: which is theirs, and whether people can read it."""

import re

from lxml import etree

from app.exports.word_text import W
from app.foundation.colour import BLACK, WHITE, channels, nearest

READABLE = 4.5
"""The least contrast for text of any size (WCAG 2, AA)."""
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def readable(color: str, paper: str = WHITE) -> str:
    """``color``, as much darker as it takes to be read on ``paper``."""
    return nearest(color, BLACK, paper, READABLE)


def own_color(style: etree._Element | None) -> str | None:
    """The colour that a style gives its text; None when it takes that of the text around it."""
    found = None if style is None else style.find(f"{W}rPr/{W}color")
    value = "" if found is None else str(found.get(W + "val"))
    return value.upper() if _HEX.fullmatch(value) else None


def theme_accent(theme: etree._Element | None) -> str | None:
    """The first accent of a theme."""
    found = None if theme is None else theme.find(f".//{_A}accent1/{_A}srgbClr")
    value = "" if found is None else str(found.get("val"))
    return value.upper() if _HEX.fullmatch(value) else None


def is_colourful(color: str) -> bool:
    """Whether it is more than a black, white or grey."""
    parts = channels(color)
    return max(parts) - min(parts) > 24
