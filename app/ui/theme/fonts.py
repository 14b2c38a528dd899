"""The letters: registered from the files that come with the program, never taken from the system.

The first family writes nearly everything; the others stand in for what it lacks (Cyrillic, Arabic,
Ethiopic, symbols, emoji). This is the one place that knows their order.
"""

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from app.ui.theme.tokens import TYPE, TextRole, TypeSize

FAMILIES: Final = (
    "Atkinson Hyperlegible Next",
    "Atkinson Hyperlegible",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Color Emoji",
)


FIRST: Final = "AtkinsonHyperlegible*.ttf"
"""The files that nearly every text needs."""
OTHERS: Final = "Noto*.ttf"
"""The stand-ins, which may come after the first paint."""

_known: set[str] = set()


def register_fonts(folder: Path, pattern: str = "*.ttf") -> tuple[str, ...]:
    """Make the fonts in ``folder`` known to Qt; gives the families found, in file order.

    A file that Qt can't read is left out: the next family in the list takes its place.
    """
    found: dict[str, None] = {}
    for file in sorted(folder.glob(pattern)):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            found.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    _known.update(found)
    return tuple(found)


def families_known() -> int:
    """How many families were registered: when there are more, a text may be measured otherwise."""
    return len(_known)


def font_of(size: TypeSize) -> QFont:
    """The font of one type size; sized in pixels, so that it is the same everywhere."""
    return pixel_font(size.size, bold=size.bold)


def role_font(role: TextRole) -> QFont:
    """The font of a text role."""
    return font_of(TYPE[role])


def pixel_font(size: float, *, bold: bool = False) -> QFont:
    """A font of ``size`` pixels. Not hinted, so that text scales without changing its line breaks."""
    return QFont(_made(round(size), bold=bold))


@cache
def _made(size: int, *, bold: bool) -> QFont:
    """Made once, because every text that is measured asks for one; whoever gets it has a copy to change."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
