"""Opening files of three sizes: time to the first screen and memory, each in a process of its own."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from app.store.places import Places
from benchmarks.big_file import make
from benchmarks.startup import process_environment

SIZES = (1_000, 5_000, 20_000)

_PROGRAM = """
import json, os, sys, time
from pathlib import Path
from app.store.places import Places
from app.ui.application import show_window
app, window = show_window(sys.argv[:1], Places(Path(sys.argv[1])))
app.processEvents()
began = time.perf_counter()
window.open_path(Path(sys.argv[2]))
while window.opened is None:
    app.processEvents()
app.processEvents()
spent = time.perf_counter() - began
import psutil
print(json.dumps([spent, psutil.Process().memory_info().rss]))
sys.stdout.flush(); os._exit(0)
"""


def measure() -> dict[str, float]:
    """Per size: milliseconds from the click to the first screen, and megabytes of the whole process."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            practice = make(Path(folder) / f"{size}.praktijk", Places(Path(folder) / "maken"), size)
            spent = [_open(Path(folder) / f"data-{size}-{turn}", practice) for turn in range(4)][1:]
            found[f"open {size} answers, ms to the first screen"] = sorted(spent)[1][0] * 1000
            found[f"open {size} answers, MB in memory"] = sorted(spent)[1][1] / 1e6
            found[f"open {size} answers, MB on disk"] = practice.stat().st_size / 1e6
    return found


def _open(data: Path, practice: Path) -> tuple[float, float]:
    practice.with_name(f".{practice.name}.slot").unlink(missing_ok=True)
    command = [sys.executable, "-c", _PROGRAM, str(data), str(practice)]
    answer = subprocess.run(command, check=True, env=process_environment(), timeout=60, capture_output=True)
    seconds, memory = json.loads(answer.stdout.splitlines()[-1])
    return seconds, memory
