"""Who has a file open: a small text file beside it, and an operating-system lock on a working copy.

The lock beside the file is a courtesy between people. It can get lost in a synced folder; publishing
therefore always looks at what it replaces.
"""

import contextlib
import getpass
import json
import os
import platform
import secrets
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import ctypes
    import msvcrt
else:
    import fcntl

_MOMENT = 0.05
"""Seconds to give somebody who is just writing the lock."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the file open."""

    user: str
    host: str
    pid: int
    token: str
    """Made anew for every opening."""
    copy: str = ""
    """The folder of the working copy; on that computer its lock tells whether the program still runs."""

    @classmethod
    def me(cls, copy: Path | None = None) -> "Holder":
        """This program, for a new opening."""
        return cls(user_name(), platform.node(), os.getpid(), secrets.token_hex(8), str(copy or ""))

    def is_gone(self) -> bool:
        """Whether the program that held it on this computer has stopped. Unknown elsewhere, so no."""
        if self.host != platform.node():
            return False
        return not _is_running(self.pid) or (bool(self.copy) and _is_left(Path(self.copy)))

    def __str__(self) -> str:
        return f"{self.user} op {self.host}"


def user_name() -> str:
    """The name this computer knows its user by."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "iemand"


class FileLock:
    """The lock beside a published file; ``copy`` is the folder of the working copy it is held for."""

    def __init__(self, published: Path, copy: Path | None = None) -> None:
        self.path = published.with_name(f".{published.name}.slot")
        self._copy = copy
        self._mine: Holder | None = None

    @property
    def held(self) -> bool:
        """Whether we took it, as far as we know."""
        return self._mine is not None

    def take(self) -> Holder | None:
        """Take the lock and return None, or return who has it. Raises OSError when it can't be written."""
        me = Holder.me(self._copy)
        for _attempt in range(3):
            try:
                handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
            except FileExistsError:
                holder = self._patient_holder()
                if holder is not None and not self._is_free(holder):
                    return holder
                with contextlib.suppress(FileNotFoundError):
                    self.path.unlink()
                continue
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(asdict(me), stream)
            self._mine = me
            return None
        return self.holder()

    def holder(self) -> Holder | None:
        """Who has the lock now, as far as can be read."""
        try:
            return Holder(**json.loads(self.path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def held_by_other(self) -> Holder | None:
        """Somebody else who has the file open now."""
        holder = self.holder()
        if holder is None or (self._mine and holder.token == self._mine.token) or self._is_free(holder):
            return None
        return holder

    def release(self) -> None:
        """Give the lock back, if it is still ours and its place is still there."""
        mine = self.holder()
        if self._mine is not None and mine is not None and mine.token == self._mine.token:
            with contextlib.suppress(OSError):
                self.path.unlink()
        self._mine = None

    def _is_free(self, holder: Holder) -> bool:
        """Whether nobody works behind this lock: it was left on a stick that was pulled, or by a crash."""
        ours = bool(holder.copy) and holder.copy == str(self._copy) and holder.host == platform.node()
        return ours or holder.is_gone()

    def _patient_holder(self) -> Holder | None:
        """Who has it; a lock that can't be read may be one that is just being written."""
        for _attempt in range(3):
            holder = self.holder()
            if holder is not None or not self.path.exists():
                return holder
            time.sleep(_MOMENT)
        return None


class ProcessLock:
    """A lock that the operating system lets go when the program stops, however it stops."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stream: IO[bytes] | None = None

    def take(self) -> bool:
        """Whether it is ours now. Raises OSError when the file can't be made."""
        stream = self._path.open("ab")
        try:
            if sys.platform == "win32":
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            stream.close()
            return False
        self._stream = stream
        return True

    def release(self) -> None:
        """Let go of it."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None


def _is_left(copy: Path) -> bool:
    """Whether nobody holds a working copy that lies on this computer any more."""
    if not (copy / "in-gebruik").exists():
        return copy.parent.is_dir()  # Tidied away; else another user's, out of our sight.
    lock = ProcessLock(copy / "in-gebruik")
    try:
        return lock.take()
    except OSError:
        return False
    finally:
        lock.release()


def _is_running(pid: int) -> bool:
    if sys.platform == "win32":
        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, pid)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
