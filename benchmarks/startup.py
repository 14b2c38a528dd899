"""Start-up: whole processes, each against the one that shows an empty window, in turns in one run."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.store.places import Places
from benchmarks.big_file import make

ROUNDS = 11

_EMPTY = """
import sys, os
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1]); window = QMainWindow(); window.resize(1440, 900); window.show()
app.processEvents(); os._exit(0)
"""
_MODELS = """
import sys, os
import sqlalchemy.orm, app.models
sqlalchemy.orm.configure_mappers()
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1]); window = QMainWindow(); window.resize(1440, 900); window.show()
app.processEvents(); os._exit(0)
"""
_WINDOW = """
import sys, os
from pathlib import Path
from app.ui.quick import without_collecting
with without_collecting():
    from app.store.places import Places
    from app.ui.application import show_window
    app, window = show_window(sys.argv[:1], Places(Path(sys.argv[1])))
    app.processEvents()
"""
_START = _WINDOW + "os._exit(0)\n"
_NAME = _WINDOW + "window.open_path(Path(sys.argv[2])); os._exit(0)\n"
_TYPING = (
    _WINDOW
    + """
window.open_path(Path(sys.argv[2]))
window.activateWindow()
while window.opened is None or not window.page(window.rail.place).entry.field.isVisible():
    app.processEvents()
app.processEvents()
os._exit(0)
"""
)


def measure(rounds: int = ROUNDS) -> dict[str, float]:
    """Medians in milliseconds, and the ratios that the design speaks of."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        practice = make(Path(folder) / "groot.praktijk", Places(data), 5000)
        programs = {
            "empty window": _EMPTY,
            "empty window + mapped classes": _MODELS,
            "start page": _START,
            "name of a file of 5,000": _NAME,
            "ready for typing in 5,000": _TYPING,
        }
        times: dict[str, list[float]] = {name: [] for name in programs}
        for turn in range(rounds + 1):
            for name, program in programs.items():
                spent = _run(program, Path(folder) / f"data-{turn}", practice)
                if turn:  # The first round warms the disk cache.
                    times[name].append(spent)
    found = {f"{name}, ms": statistics.median(spent) * 1000 for name, spent in times.items()}
    empty = found["empty window, ms"]
    found |= {f"{name} / empty window": found[f"{name}, ms"] / empty for name in list(times)[1:]}
    return found


def _run(program: str, data: Path, practice: Path) -> float:
    lock = practice.with_name(f".{practice.name}.slot")
    lock.unlink(missing_ok=True)
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program, str(data), str(practice)],
        check=True,
        env=process_environment(),
        timeout=60,
    )
    return time.perf_counter() - began


def process_environment() -> dict[str, str]:
    """Off screen and with compiled bytecode, as ``./run`` starts the program."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}
