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
    path = Path(sys.argv[2]) if sys.argv[2] else None
    app, window = show_window(sys.argv[:1], Places(Path(sys.argv[1])), path)
"""
_START = _WINDOW + "app.processEvents(); os._exit(0)\n"
_NAME = _WINDOW + "window.repaint(); os._exit(0)\n"
_TYPING = (
    _WINDOW
    + """
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
            "empty window": (_EMPTY, ""),
            "empty window + mapped classes": (_MODELS, ""),
            "start page": (_START, ""),
            "name of a file of 5,000": (_NAME, str(practice)),
            "ready for typing in 5,000": (_TYPING, str(practice)),
        }
        walls: dict[str, list[float]] = {name: [] for name in programs}
        works: dict[str, list[float]] = {name: [] for name in programs}
        for turn in range(rounds + 1):
            for name, (program, argument) in programs.items():
                practice.with_name(f".{practice.name}.slot").unlink(missing_ok=True)
                wall, work = _run(program, Path(folder) / f"data-{turn}", argument)
                if turn:  # The first round warms the disk cache.
                    walls[name].append(wall)
                    works[name].append(work)
    wall_of = {name: statistics.median(spent) * 1000 for name, spent in walls.items()}
    work_of = {name: statistics.median(spent) * 1000 for name, spent in works.items()}
    found = {f"{name}, ms": wall for name, wall in wall_of.items()}
    found |= {f"{name}, ms of processor": work for name, work in work_of.items()}
    for name in list(programs)[1:]:
        found[f"{name} / empty window"] = wall_of[name] / wall_of["empty window"]
        found[f"{name} / empty window, processor"] = work_of[name] / work_of["empty window"]
    return found


def _run(program: str, data: Path, argument: str) -> tuple[float, float]:
    """Seconds a process took on the clock, and of processor; a throttled machine stretches the first."""
    command = [sys.executable, "-c", program, str(data), argument]
    began = time.perf_counter()
    before = os.times()
    subprocess.run(command, check=True, env=process_environment(), timeout=60)
    wall, after = time.perf_counter() - began, os.times()
    spent = after.children_user - before.children_user + after.children_system - before.children_system
    return wall, spent


def process_environment() -> dict[str, str]:
    """Off screen and with compiled bytecode, as ``./run`` starts the program."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}
