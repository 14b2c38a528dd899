"""Another file of the same practice, brought beside the work: to look at first, and to take in."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from app.foundation.errors import KnownError
from app.store.bringing import bring, file_id_of
from app.store.lock import FileLock

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class OtherFile:
    """A copy of it, vetted and of the newest version; the file itself stays as it is."""

    place: Path
    """Where people have it."""
    copy: Path
    """Ours; nobody else has it open."""
    open_at: str | None
    """Who has the file itself open: what they do now may not be in it yet."""

    def let_go(self) -> None:
        """Throw our copy away."""
        self.copy.unlink(missing_ok=True)


def bring_other(place: Path, folder: Path, file_id: str) -> OtherFile:
    """Copy the file at ``place`` into ``folder``, for the practice with this id. May run on any thread.

    Raises ``KnownError`` when it is missing, damaged, newer, no practice file or another practice;
    nothing is left behind then.
    """
    copy = folder / f"erbij-{secrets.token_hex(4)}.db"
    try:
        _refuse_zip(place)
        bring(place, copy)
        if file_id_of(copy) != file_id:
            raise KnownError(
                f"'{place.name}' is een andere praktijk. Er is niets samengevoegd; "
                "alleen kopieën van eenzelfde bestand gaan samen."
            )
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    holder = FileLock(place).held_by_other()
    return OtherFile(place, copy, str(holder) if holder else None)


def _refuse_zip(place: Path) -> None:
    """A copy that came with a password has to be unpacked by whoever has the word."""
    try:
        with place.open("rb") as stream:
            start = stream.read(len(_ZIP))
    except OSError:
        return  # Who brings it says what is wrong.
    if start == _ZIP:
        raise KnownError(
            f"'{place.name}' is een ingepakt bestand (zip). Er is niets samengevoegd; pak het eerst uit, "
            "met het wachtwoord als er een is, en kies dan het .praktijk-bestand."
        )
