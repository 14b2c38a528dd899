"""What a file may not make the program do: write outside its folder, reach for the network, eat memory."""

import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MEMORY = 1 << 31
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {
    "os.rename": 2,
    "os.remove": 1,
    "os.rmdir": 1,
    "os.mkdir": 1,
    "os.link": 2,
    "os.symlink": 2,
    "os.truncate": 1,
    "os.chmod": 1,
    "os.chown": 1,
    "shutil.copyfile": 2,
    "shutil.move": 2,
    "shutil.rmtree": 1,
}
"""Events that change files, and which of their arguments is what changes."""
_REACHES = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen", "os.system",
            "os.exec", "os.posix_spawn", "webbrowser.open", "urllib.Request", "ctypes.dlopen")  # fmt: skip


class Guard:
    """Sees, by Python's own audit events, what this process does; it can't be taken off again."""

    def __init__(self, folder: Path) -> None:
        self._inside = str(folder)
        self._on = False
        self._trespasses: list[str] = []
        resource.setrlimit(resource.RLIMIT_AS, (_used() + _MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
        sys.addaudithook(self._see)

    @contextmanager
    def watching(self) -> Iterator[list[str]]:
        """What it did that it may not, as long as this lasts."""
        self._trespasses, self._on = [], True
        try:
            yield self._trespasses
        finally:
            self._on = False

    def _see(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._on:
            return
        if event == "open":
            path, mode, flags = arguments
            writes = isinstance(flags, int) and flags & _WRITES
            if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
                self._refuse_outside(event, path)
        elif event in _CHANGES:
            path = arguments[_CHANGES[event] - 1]
            if not (event.startswith("os.") and arguments[-1] not in (-1, path)):
                self._refuse_outside(event, path)  # Else it is beside a folder that was opened before.
        elif event in _REACHES:
            self._trespasses.append(f"{event} {arguments!r}"[:200])

    def _refuse_outside(self, event: str, path: object) -> None:
        if not isinstance(path, (str, bytes, os.PathLike)):
            return  # A handle that was opened before.
        where = os.path.realpath(os.fsdecode(path))
        if not where.startswith(self._inside) and where != os.devnull:
            self._trespasses.append(f"{event} {where}")


def _used() -> int:
    """Bytes of address space that this process has already."""
    with open("/proc/self/statm", encoding="ascii") as stream:
        return int(stream.read().split()[0]) * resource.getpagesize()
