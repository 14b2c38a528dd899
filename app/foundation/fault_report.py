"""What stays on this computer when the program itself is wrong: a report that people can read and send.

It holds no words of people and no names of files: no values, only which kind of error it was and where in the
program. The same error again is counted, not written again; old reports make room for new ones.
"""

import datetime as dt
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Final

import app
from app.foundation.errors import KnownError
from app.foundation.journal import Code, What, note
from app.foundation.version import VERSION

KEPT: Final = 20
"""Reports that stay on this computer."""
AT_MOST: Final = 8
"""Different errors that one run writes a report of."""
_MOST_FRAMES: Final = 40
_HOME: Final = Path(app.__file__).parent
_TRACED: Final = r'  File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>[\w.<>]+)'
_SAID: Final = (
    r"(Fatal Python error|Windows fatal exception): [\w .,:()-]{1,120}|"
    r"(Current thread|Thread) 0x[0-9a-f]+"
)

Facts = Callable[[], Mapping[str, str]]
"""What the machine is: version, system, screens. Nothing that names a person."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One error of the program."""

    kind: str
    place: str
    """Where it arose: "app/ui/state.py:283 do"."""
    text: str
    """The report, as people can read it."""
    path: Path | None
    """Where it is kept; None when that failed, or when there are enough."""
    sentence: str = ""
    """What people can do about it, when that is known; it may name files, and stands in no report."""


def program_and_machine() -> dict[str, str]:
    """Which program this is, and on what it runs."""
    import platform

    return {
        "Praktijkdag": VERSION,
        "Computer": f"{platform.platform()}, Python {platform.python_version()}",
    }


class Reports:
    """The reports in one folder. Any thread may write one."""

    def __init__(self, folder: Path, facts: Facts = program_and_machine) -> None:
        self.folder = folder
        self._facts = facts
        self._guard = threading.Lock()
        self._seen: dict[tuple[str, str], Fault] = {}
        self._times: Counter[tuple[str, str]] = Counter()

    def of_error(self, error: BaseException) -> Fault:
        """The report of this error; never raises, whatever is wrong with it."""
        kind = _name(error)
        frames = _frames(error.__traceback__)
        place = frames[-1] if frames else ""
        with self._guard:
            known = self._seen.get((kind, place))
            if known is None:
                known = self._seen[kind, place] = self._keep(kind, place, [*_chain(error)])
            self._times[kind, place] += 1
            times = self._times[kind, place]
        if times.bit_count() == 1:  # The first, the second, the fourth …: a storm must not fill the log.
            note(What.FAULT, kind=Code(kind), place=Code(place), times=times)
        return replace(known, sentence=error.sentence) if isinstance(error, KnownError) else known

    def of_trace(self, trace: str, facts: Mapping[str, str]) -> Fault:
        """The report of what ``faulthandler`` wrote when the program was killed by an error."""
        lines = [line for line in map(_without_paths, trace.splitlines()) if line]
        kind = next((line for line in lines if "atal" in line), "Fatal")
        here = next((at for at, line in enumerate(lines) if line.startswith("Current thread")), 0)
        place = next((line.strip() for line in lines[here:] if line.startswith("  ")), "")
        note(What.FAULT, kind=Code(kind), place=Code(place))
        with self._guard:
            return self._keep(kind, place, lines, facts)

    def of_qt(self, name: str) -> Fault:
        """The report of an error that Qt ends the program for."""
        note(What.FAULT, kind=Code("Qt"), place=Code(name))
        with self._guard:
            return self._keep("Qt", name, [name])

    def _keep(
        self, kind: str, place: str, lines: Iterable[str], facts: Mapping[str, str] | None = None
    ) -> Fault:
        text = "\n".join([*self._head(facts), "", *lines, ""])
        path = self._write(text) if len(self._seen) < AT_MOST else None
        return Fault(kind, place, text, path)

    def _head(self, facts: Mapping[str, str] | None) -> list[str]:
        try:
            known = self._facts() if facts is None else facts
        except Exception:  # The screens can't be asked any more: the rest still tells something.
            known = {}
        rows = {"Wanneer": dt.datetime.now().isoformat(" ", timespec="seconds"), **known}
        return [
            "Verslag van een fout in Praktijkdag",
            "Hier staat niets in van wat mensen schreven, en geen naam van een bestand.",
            "",
            *(f"{name}: {value}" for name, value in rows.items()),
        ]

    def _write(self, text: str) -> Path | None:
        """Keep it, and let the oldest go; None when the disk refuses."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / f"fout_{dt.datetime.now().strftime('%Y-%m-%d_%H%M%S_%f')}.txt"
            path.write_text(text, encoding="utf-8")
            for old in sorted(self.folder.glob("fout_*.txt"))[:-KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return None
        return path


def _chain(error: BaseException) -> Iterable[str]:
    """Each error with where it came by, the one that was caught last first."""
    told: set[int] = set()
    seen: BaseException | None = error
    while seen is not None and id(seen) not in told:
        told.add(id(seen))
        yield _name(seen)
        yield from (f"  {frame}" for frame in _frames(seen.__traceback__))
        seen = seen.__cause__ or seen.__context__


def _frames(trace: TracebackType | None) -> list[str]:
    """Where it came by, the outermost first; of a very long way the beginning and the end."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{_in_program(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if len(found) <= _MOST_FRAMES:
        return found
    half = _MOST_FRAMES // 2
    return [*found[:half], f"… {len(found) - _MOST_FRAMES}", *found[-half:]]


def _name(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")


def _in_program(file: str) -> str:
    """A file of the program from its own folder on, any other by its name: a path tells who somebody is."""
    path = Path(file)
    if path.is_relative_to(_HOME):
        return path.relative_to(_HOME.parent).as_posix()
    return re.split(r"[\\/]", file)[-1]


def _without_paths(line: str) -> str:
    """A line of ``faulthandler`` as a report may hold it; '' for what is not one."""
    found = re.fullmatch(_TRACED, line)
    if found is not None:
        return f"  {_in_program(found['file'])}:{found['line']} {found['name']}"
    said = re.match(_SAID, line)
    return said[0] if said is not None else ""
