"""The seal on a published file: what its bytes add up to, so that one flipped bit is noticed.

SQLite's own checks look at the structure; a letter that changed inside a text passes them. The seal
is a row of table ``file``, so the file stays an ordinary database; the sum counts the seal itself as
noughts.
"""

import hashlib
import mmap
import secrets
import sqlite3
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

_KEY = "zegel"
_MARK = b"praktijkdag-sha256:"
_DIGITS = 64
_CHUNK = 1 << 20


class Seal(Enum):
    """How the seal of a file looks."""

    WHOLE = auto()
    BROKEN = auto()
    NONE = auto()


def make_room(connection: sqlite3.Connection) -> None:
    """Put a place for the seal into a file that is about to be sealed."""
    room = _MARK.decode() + secrets.token_hex(_DIGITS // 2)
    connection.execute("INSERT OR REPLACE INTO file (key, value) VALUES (?, ?)", (_KEY, room))
    connection.commit()


def seal(path: Path) -> None:
    """Fill in the seal of a closed file that has room for it, and that nobody writes any more."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        (room,) = connection.execute("SELECT value FROM file WHERE key = ?", (_KEY,)).fetchone()
    finally:
        connection.close()
    with path.open("r+b") as stream, mmap.mmap(stream.fileno(), 0) as view:
        at = view.find(room.encode()) + len(_MARK)
        view[at : at + _DIGITS] = _sum(view, at)


def look_at_seal(path: Path) -> Seal:
    """Whether the file is, to the bit, what was published."""
    if path.stat().st_size == 0:
        return Seal.NONE
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as view:
        found = Seal.NONE
        for at in _seals(view):
            if view[at : at + _DIGITS] == _sum(view, at):
                return Seal.WHOLE
            found = Seal.BROKEN
        return found


def _seals(view: mmap.mmap) -> Iterator[int]:
    """Where the digits of a seal stand; also where somebody only wrote about one."""
    at = view.find(_MARK)
    while at >= 0:
        if at + len(_MARK) + _DIGITS <= len(view):
            yield at + len(_MARK)
        at = view.find(_MARK, at + 1)


def _sum(view: mmap.mmap, at: int) -> bytes:
    digest = hashlib.sha256()
    for start, end in ((0, at), (at + _DIGITS, len(view))):
        for place in range(start, end, _CHUNK):
            digest.update(view[place : min(place + _CHUNK, end)])
    return digest.hexdigest().encode()
