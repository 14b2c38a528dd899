"""What can be wrong with disks and folders, in sentences that say what is safe and what to do."""

import errno
import sqlite3
from enum import StrEnum
from pathlib import Path

from sqlalchemy.exc import DBAPIError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_USE = {32, 33}
"""Windows: another program, a virus scanner for instance, has the file open for a moment."""
_SQLITE_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC}

FULL_HERE = (
    "De schijf van deze computer is vol. Wat al bewaard was, is veilig; maak plaats en probeer opnieuw."
)


class Trouble(StrEnum):
    """Why the file at its place is not up to date. The work itself is safe on this computer."""

    PLACE_GONE = "gone"
    FORBIDDEN = "forbidden"
    FULL = "full"
    OPEN_ELSEWHERE = "open elsewhere"
    OTHER_FILE = "other file"
    UNREACHABLE = "unreachable"
    DAMAGED = "damaged"


def is_full(error: BaseException) -> bool:
    """Whether a disk had no room."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", None) in _SQLITE_FULL
    return isinstance(cause, OSError) and cause.errno in _FULL


def explain(error: OSError, place: Path) -> tuple[Trouble, str]:
    """What went wrong at the place of the file."""
    if not place.parent.is_dir():
        return Trouble.PLACE_GONE, (
            f"Bewaard op deze computer; de map of stick van '{place.name}' is weg. "
            "Zodra ze er weer is, wordt het bestand bijgewerkt."
        )
    if is_full(error):
        return Trouble.FULL, (
            f"Bewaard op deze computer; er is geen plaats meer op de schijf of stick van '{place.name}'. "
            "Maak er plaats, dan wordt het bestand vanzelf bijgewerkt."
        )
    if error.errno in _FORBIDDEN and getattr(error, "winerror", None) not in _IN_USE:
        return Trouble.FORBIDDEN, (
            f"Bewaard op deze computer; in de map van '{place.name}' mag je niet schrijven. "
            "Bewaar je werk op een andere plaats."
        )
    return Trouble.UNREACHABLE, (
        f"Bewaard op deze computer; '{place.name}' kan nu niet bijgewerkt worden. "
        "Praktijkdag probeert het straks opnieuw."
    )


def explain_local(error: OSError | sqlite3.Error, place: Path) -> tuple[Trouble, str]:
    """What went wrong on this computer, before anything happened at the place of the file."""
    if is_full(error):
        return Trouble.FULL, (
            f"De schijf van deze computer is vol; '{place.name}' kan niet bijgewerkt worden. "
            "Wat al bewaard was, is veilig; maak plaats, dan gaat het vanzelf verder."
        )
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        return Trouble.DAMAGED, (
            f"De werkkopie van '{place.name}' op deze computer is beschadigd. Het bestand zelf is zoals het "
            "het laatst bewaard werd; sluit het en open het opnieuw."
        )
    return Trouble.UNREACHABLE, (
        f"'{place.name}' kan nu niet bijgewerkt worden; het werk staat op deze computer. "
        "Praktijkdag probeert het straks opnieuw."
    )
