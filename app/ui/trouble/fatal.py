"""How the program ended last time: a file that only stays behind when it was killed, by an error or not.

``faulthandler`` writes in it where the program was when a fatal signal came: nothing else works then.
"""

import contextlib
import datetime as dt
import faulthandler
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app.foundation.fault_report import Fault, Reports
from app.foundation.journal import What, note
from app.store.lock import ProcessLock

_NAME = "loopt_*.txt"


@dataclass(frozen=True, slots=True)
class Ended:
    """A run that did not end by itself."""

    facts: Mapping[str, str]
    """What the machine was then."""
    trace: str
    """What ``faulthandler`` wrote; '' when the program was killed from outside, or the power failed."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The program did not end by itself the last time; ``fault`` when it is known what went wrong."""

    fault: Fault | None = None


class FatalFile:
    """The file of this run, from ``begin`` to ``end``. A disk that refuses costs the file, never the work."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME.replace("*", secrets.token_hex(4))
        self._lock = ProcessLock(self._path.with_suffix(".slot"))
        self._stream: IO[str] | None = None

    def begin(self, facts: Mapping[str, str]) -> None:
        """From now on a fatal signal leaves a trace."""
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.take()
            self._stream = self._path.open("w", encoding="utf-8")
            self._stream.write(json.dumps(dict(facts)) + "\n")
            self._stream.flush()
            faulthandler.enable(self._stream)

    def end(self) -> None:
        """The program ends by itself: nothing stays."""
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None
            _throw_away(self._path, self._lock)


def ended_before(folder: Path) -> Iterator[Ended]:
    """The runs that did not end by themselves, each told of once."""
    for path in sorted(folder.glob(_NAME)):
        lock = ProcessLock(path.with_suffix(".slot"))
        try:
            if not lock.take():
                continue  # That one runs now.
            first, _line, trace = path.read_text(encoding="utf-8", errors="replace").partition("\n")
            stopped = dt.datetime.fromtimestamp(path.stat().st_mtime).isoformat(" ", timespec="seconds")
        except OSError:
            continue
        finally:
            lock.release()
        _throw_away(path, lock)
        yield Ended(
            {"Wanneer": stopped} | _facts(first), trace if 'File "' in trace or "atal" in trace else ""
        )


def how_it_ended(folder: Path, reports: Reports) -> Stopped | None:
    """Whether the program was stopped, with the report of what killed it; None when it ended by itself."""
    stopped = None
    for ended in ended_before(folder):
        fault = reports.of_trace(ended.trace, ended.facts) if ended.trace else None
        if stopped is None or fault is not None:
            stopped = Stopped(fault)
        note(What.STOPPED_BEFORE, traced=fault is not None)
    return stopped


def _facts(line: str) -> dict[str, str]:
    """What was written first; nothing when it was killed in the middle of that."""
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _throw_away(path: Path, lock: ProcessLock) -> None:
    lock.release()
    for one in (path, path.with_suffix(".slot")):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)
