"""How much longer the packed program takes to show its window than the one from source, in turns in one run.

    python bootstrap.py build --folder && .venv/bin/python -m installer.start_time [rounds]

Whole processes on a virtual screen, from the start until X has the window. The goal is 1.3 times at most.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from installer.linux.screen import virtual_screen
from installer.linux.window import seconds_to_window

ROOT = Path(__file__).resolve().parents[1]
MOST = 1.3


def main(arguments: list[str]) -> int:
    """Median of each, and the median of the ratios; 1 when that is over the goal."""
    rounds = int(arguments[0]) if arguments else 11
    programs: dict[str, list[str | Path]] = {
        "from source": [ROOT / ".venv" / "bin" / "python", "-P", "-m", "app"],
        "packed": [ROOT / "dist" / "praktijkdag" / "praktijkdag"],
    }
    spent: dict[str, list[float]] = {name: [] for name in programs}
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as folder:
        for turn in range(rounds + 1):
            for name, command in programs.items():
                seconds = seconds_to_window(screen, command, Path(folder, f"{name}-{turn}"))
                if seconds is None:
                    raise SystemExit(f"The window {name} never came")
                if turn:  # The first round warms the disk cache.
                    spent[name].append(seconds)
    for name, times in spent.items():
        low, middle, high = (1000 * one for one in (min(times), statistics.median(times), max(times)))
        print(f"{name}: {middle:.0f} ms ({low:.0f} – {high:.0f})")
    ratio = statistics.median(b / a for a, b in zip(*spent.values(), strict=True))
    print(f"packed / from source: {ratio:.2f}")
    return 1 if ratio > MOST else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
