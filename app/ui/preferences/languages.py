"""Which languages the window speaks: Dutch, in which it is written, and each that it is translated to."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from app.foundation.resources import resource

DUTCH: Final = "nl"
_OURS: Final = "praktijkdag_"


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """The codes of the languages there are, Dutch first; ``folder`` is where the translations lie."""
    found = (folder or resource("translations")).glob(f"{_OURS}*.qm")
    codes = sorted(file.stem.removeprefix(_OURS) for file in found)
    return (DUTCH, *(code for code in codes if code != DUTCH))


def language_of(code: str) -> str:
    """The language that was chosen, or Dutch when it is not there."""
    return code if code in languages() else DUTCH


def own_name(code: str) -> str:
    """What people who speak a language call it."""
    name = QLocale(f"{code}_001").nativeLanguageName()  # of everywhere: "English", not "American English"
    return name[:1].upper() + name[1:] or code
