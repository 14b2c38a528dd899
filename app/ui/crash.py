"""When the program itself is wrong: a report stays on this computer, the work is on disk, people go on.

A report holds no words of people: no values, only where in the program it went wrong.
"""

import datetime as dt
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType


def write_report(folder: Path, error: BaseException) -> Path | None:
    """Keep what is needed to mend it; None when even that fails."""
    import platform
    import traceback

    lines = [
        f"Praktijkdag, Python {platform.python_version()}, {platform.platform()}",
        dt.datetime.now().isoformat(timespec="seconds"),
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    try:
        folder.mkdir(parents=True, exist_ok=True)
        report = folder / f"fout_{dt.datetime.now().strftime('%Y-%m-%d_%H%M%S_%f')}.txt"
        report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return None
    return report


def install(folder: Path, tell: Callable[[Path | None], None]) -> None:
    """Catch what nobody caught, on every thread; ``tell`` runs on the thread where it happened."""

    def on_error(
        _kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if error is None or isinstance(error, KeyboardInterrupt):
            return
        tell(write_report(folder, error))

    sys.excepthook = on_error
    threading.excepthook = lambda args: on_error(args.exc_type, args.exc_value, args.exc_traceback)
