"""Where a file goes: what can become which kind of file, and a place that gets it whole or not at all."""

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path
from types import MappingProxyType

from app.foundation.errors import KnownError

GRONDPLAN, DAY_REPORT, SHEET = "grondplan", "dagverslag", "invulblad"
INVITATION, AGENDA = "uitnodiging", "agenda"
WALL, NOTES = "wand", "post-its"
PROFILE, CARDS = "praktijkprofiel", "kaarten"
CHECKLIST, LESSONS = "checklist", "leerinzichten"
NOTE_SHEETS, POSTERS = "post-it-vellen", "posters"
CALENDAR, PRESENTATION, SOURCES = "kalender", "presentatie", "bronnen"
LETTER, ANSWERS = "begeleidende-brief", "antwoorden"
WORD, PDF, PNG, CSV = ".docx", ".pdf", ".png", ".csv"
ICS, SLIDES, BIB = ".ics", ".pptx", ".bib"
DAY_FILE = frozenset({".yaml", ".yml"})
WHAT = MappingProxyType(
    {
        GRONDPLAN: (WORD, PDF, ".yaml", ".yml"),
        DAY_REPORT: (WORD, PDF),
        SHEET: (WORD,),
        INVITATION: (WORD, PDF),
        AGENDA: (WORD, PDF),
        WALL: (PNG, PDF),
        NOTES: (CSV,),
        PROFILE: (WORD, PDF),
        CARDS: (PDF,),
        NOTE_SHEETS: (PDF,),
        POSTERS: (PDF,),
        CHECKLIST: (WORD, PDF),
        LESSONS: (WORD, PDF),
        CALENDAR: (ICS, WORD, PDF),
        PRESENTATION: (SLIDES, WORD),
        SOURCES: (BIB, WORD, PDF),
        LETTER: (WORD, PDF),
        ANSWERS: (WORD,),
    }
)
"""What can be exported, and the suffixes of the files that it can become."""

_CALLED = {
    WORD: "Word",
    PDF: "PDF",
    PNG: "afbeelding",
    CSV: "tabel",
    ICS: "kalender",
    SLIDES: "PowerPoint",
    BIB: "BibTeX",
    ".yaml": "dagbestand",
}

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LONGEST_NAME = 255
"""Letters. Linux says itself that a name is too long; Windows says that it is wrong, or not there."""
_SAFE = "aan je praktijk is niets veranderd."


def check_target(target: Path, what: str = GRONDPLAN) -> None:
    """Raise ``KnownError`` when ``target`` is no file that we can make."""
    if what not in WHAT:
        raise KnownError(
            f"'{what}' kunnen we niet exporteren; wel: {', '.join(WHAT)}. Er is niets geschreven."
        )
    if target.suffix.lower() not in WHAT[what]:
        endings = " of ".join(f"{one} ({_CALLED[one]})" for one in WHAT[what] if one in _CALLED)
        raise KnownError(
            f"We weten niet wat voor bestand '{target.name}' moet worden. Er is niets geschreven; "
            f"kies een naam die eindigt op {endings}."
        )
    check_place(target)


def check_place(target: Path) -> None:
    """Raise ``KnownError`` when ``target`` is a folder, or has none to be in."""
    if _is_folder(target, target):
        raise KnownError(f"'{target}' is een map. Er is niets geschreven; kies een naam voor een bestand.")
    if not _is_folder(target.parent, target):
        raise KnownError(
            f"De map '{target.parent}' is er niet. Er is niets geschreven; maak de map of kies een andere."
        )


def replace_file(target: Path, content: bytes) -> None:
    """Write beside ``target`` and then over it, so that a half file is never there.

    Raises ``KnownError`` when the place can't be written.
    """
    beside = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise KnownError(_why_not(error, target)) from error


def _is_folder(place: Path, target: Path) -> bool:
    """Whether ``place`` is a folder; ``KnownError`` when nobody may look or its name can't be."""
    try:
        return stat.S_ISDIR(place.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise KnownError(_why_not(error, target)) from error


def _why_not(error: OSError, target: Path) -> str:
    if error.errno == errno.ENAMETOOLONG or len(target.name) > _LONGEST_NAME:
        return f"De naam '{target.name}' is te lang. Er is niets geschreven; kies een kortere naam."
    if error.errno in _FULL:
        return f"Er is geen plaats meer voor '{target.name}'. Maak plaats of kies een andere schijf; {_SAFE}"
    return (
        f"'{target.name}' kon niet bewaard worden. Misschien staat het nog open in een ander programma, "
        f"of mag je op die plaats niet schrijven. Sluit het bestand of kies een andere plaats; {_SAFE}"
    )
