"""The colours of an organisation's template: which is theirs, and whether people can read it.

Colours are six hexadecimal digits, as Word writes them. Contrast is that of WCAG 2, from 1 to 21.
"""

import re

from lxml import etree

from app.exports.word_text import W

READABLE = 4.5
"""The least contrast for text of any size (WCAG 2, AA)."""
WHITE, BLACK = "FFFFFF", "000000"

_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def contrast(ink: str, paper: str = WHITE) -> float:
    """How well ``ink`` can be told from ``paper``."""
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(color: str, other: str, share: float) -> str:
    """``color`` with ``share`` (0–1) of ``other`` in it."""
    pairs = zip(_channels(color), _channels(other), strict=True)
    return "".join(f"{round(one * (1 - share) + two * share):02X}" for one, two in pairs)


def readable(color: str, paper: str = WHITE) -> str:
    """``color``, as much darker as it takes to be read on ``paper``."""
    for step in range(21):
        darker = mixed(color, BLACK, step / 20)
        if contrast(darker, paper) >= READABLE:
            return darker
    return BLACK


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
    channels = _channels(color)
    return max(channels) - min(channels) > 24


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[0:2], 16), int(color[2:4], 16), int(color[4:6], 16)


def _luminance(color: str) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in _channels(color))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
