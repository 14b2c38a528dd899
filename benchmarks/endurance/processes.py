"""Forking a process that has everything loaded already, hearing what it tells, and killing it."""

import gc
import json
import os
import select
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from benchmarks.endurance.promises import Tell

PATIENCE = 60.0
"""Seconds: whatever takes longer hangs."""
Line = list[object]


@dataclass
class Process:
    """A forked process and the pipe on which it tells things, one JSON list a line."""

    pid: int
    pipe: int
    began: float = field(default_factory=time.monotonic)
    kill_at: float | None = None
    """The moment at which it is killed while it is listened to; None as long as nobody wants that."""
    _half: bytes = b""
    _gone: bool = False

    def lines(self) -> Iterator[Line]:
        """What it tells, until it ends, by itself or killed. Raises ``TimeoutError`` when it hangs."""
        killed = False
        while True:
            last = self.kill_at if self.kill_at is not None and not killed else self.began + PATIENCE
            ready, _, _ = select.select([self.pipe], [], [], max(0.0, last - time.monotonic()))
            if not ready:
                self.kill()
                if self.kill_at is None or killed:
                    raise TimeoutError("a process hangs")
                killed = True
                continue
            lines = self.read()
            if lines is None:
                return
            yield from lines

    def read(self) -> list[Line] | None:
        """What it tells now, waiting for it; None when it has ended, and is buried."""
        piece = os.read(self.pipe, 1 << 16)
        if not piece:
            self.bury()
            return None
        *whole, self._half = (self._half + piece).split(b"\n")
        return list(map(json.loads, whole))

    def kill(self) -> None:
        """End it as a power cut would end the program, but for what the system still writes."""
        os.kill(self.pid, signal.SIGKILL)

    def bury(self) -> None:
        """Forget about it, once it has ended."""
        if not self._gone:
            self._gone = True
            os.close(self.pipe)
            os.waitpid(self.pid, 0)


def forked(work: Callable[[Tell], object]) -> Process:
    """A process that does ``work``; nothing of this one happens in it afterwards."""
    told, tells = os.pipe()
    gc.freeze()
    pid = os.fork()
    if pid:
        os.close(tells)
        return Process(pid, told)
    try:
        os.close(told)
        with open(tells, "wb", buffering=0) as stream:

            def tell(line: Line) -> None:
                stream.write(json.dumps(line).encode() + b"\n")

            work(tell)
    finally:
        os._exit(0)
