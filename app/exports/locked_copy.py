"""A copy of the practice with a password, for a stick or a mail.

A zip with AES-256 as WinZip describes it, which 7-Zip, WinZip, Keka and The Unarchiver open. The name of
the practice stands in it readable, as every zip has it; what is in the practice does not. The password is
kept nowhere.
"""

import io
import secrets
import tempfile
from pathlib import Path

from app.exports.targets import check_place, replace_file
from app.foundation.errors import KnownError
from app.store.practice_file import PracticeFile

LOCKED = ".zip"
SHORTEST = 12
"""Letters of the shortest password that we take: who has the zip can try as many as he likes."""
LONGEST = 99
"""WinZip takes no more."""
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Those that nobody takes for another when somebody reads them aloud or from a screen."""
_GROUP, _GROUPS = 4, 5


def proposed_password() -> str:
    """A password by chance, in groups that one can say over the telephone: about 99 bits."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def wrong_with(password: str) -> str:
    """Why this password will not do, in a Dutch sentence; empty when it will."""
    if len(password) < SHORTEST:
        return f"Neem een wachtwoord van minstens {SHORTEST} tekens."
    if len(password) > LONGEST:
        return f"Neem een wachtwoord van hoogstens {LONGEST} tekens."
    if not (password.isascii() and password.isprintable()):
        return "Neem letters zonder accent: niet elk programma leest een wachtwoord met é of ü hetzelfde."
    if password != password.strip():
        return "Laat de spatie vooraan of achteraan weg: die ziet niemand."
    return ""


def practice_content(file: PracticeFile) -> bytes:
    """The practice as it is now, as one whole file. On the thread that has the file."""
    with tempfile.TemporaryDirectory(dir=file.copy.folder) as folder:
        return file.whole_copy(Path(folder)).read_bytes()


def locked(content: bytes, name: str, password: str) -> bytes:
    """The zip with ``content`` in it under ``name``. Fit for any thread.

    Raises ``KnownError`` for a password that will not do.
    """
    from pyzipper import WZ_AES, ZIP_DEFLATED, AESZipFile

    if wrong := wrong_with(password):
        raise KnownError(f"{wrong} Er is niets gemaakt.")
    stream = io.BytesIO()
    with AESZipFile(stream, "w", compression=ZIP_DEFLATED, encryption=WZ_AES) as archive:
        archive.setpassword(password.encode("ascii"))
        archive.writestr(name, content)
    return stream.getvalue()


def export_locked(file: PracticeFile, target: Path, password: str) -> None:
    """Write the copy at ``target``, whole or not at all.

    Raises ``KnownError`` for a password that will not do, a name that does not end in .zip, and a place that
    can't be written.
    """
    if target.suffix.lower() != LOCKED:
        raise KnownError(f"'{target.name}' moet eindigen op {LOCKED}. Er is niets gemaakt.")
    check_place(target)
    replace_file(target, locked(practice_content(file), file.place.name, password))
