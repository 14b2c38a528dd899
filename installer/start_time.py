"""How much longer the packed program takes to show its window than the one from source, in turns in one run.

    python bootstrap.py build --folder && .venv/bin/python -m installer.start_time [rounds]

Whole processes on a virtual screen, from the start until X has the window, each with a fresh folder of data.
The goal is 1.3 times at most. On a busy machine look at the processor's time too: it minds others less.
"""

import resource
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from installer.linux.screen import Screen, virtual_screen
from installer.linux.window import seconds_to_window

ROOT = Path(__file__).resolve().parents[1]
MOST = 1.3


def main(arguments: list[str]) -> int:
    """What each spent, and the median of the ratios turn by turn; 1 when that of time is over the goal."""
    rounds = int(arguments[0]) if arguments else 11
    programs: dict[str, list[str | Path]] = {
        "from source": [ROOT / ".venv" / "bin" / "python", "-P", "-m", "app"],
        "packed": [ROOT / "dist" / "praktijkdag" / "praktijkdag"],
    }
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as folder:
        for turn in range(rounds + 1):
            for name, command in programs.items():
                once = _start(screen, command, Path(folder, f"{name}-{turn}"))
                if turn:  # The first round warms the disk cache.
                    spent[name].append(once)
    ratios = []
    for at, what in enumerate(("time until the window", "processor until its end")):
        source, packed = ([once[at] for once in spent[name]] for name in programs)
        print(f"{what}: from source {_told(source)}, packed {_told(packed)}")
        ratios.append(median(b / a for a, b in zip(source, packed, strict=True)))
        print(f"  packed / from source: {ratios[at]:.2f}, of the quickest {min(packed) / min(source):.2f}")
    return 1 if ratios[0] > MOST else 0


def _start(screen: Screen, command: Sequence[str | Path], data: Path) -> tuple[float, float]:
    """Seconds until the window was there, and seconds of the processor until the program was ended."""
    before = _processor()
    seconds = seconds_to_window(screen, command, data)
    if seconds is None:
        raise SystemExit(f"The window of {command[0]} never came")
    return seconds, _processor() - before


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _told(times: Sequence[float]) -> str:
    low, middle, high = (1000 * one for one in (min(times), median(times), max(times)))
    return f"{middle:.0f} ms ({low:.0f} – {high:.0f})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
