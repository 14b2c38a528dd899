"""``python -m benchmarks [NAME …]``: a table on screen; the figures also go to ``benchmarks/latest.json``."""

import datetime as dt
import json
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    board,
    cards,
    day,
    difference,
    editor,
    merging,
    opening,
    pdf,
    spelling,
    startup,
    theme,
    wall,
    word_export,
    word_return,
    working,
)

BENCHMARKS: dict[str, Callable[[], dict[str, float]]] = {
    "startup": startup.measure,
    "opening": opening.measure,
    "working": working.measure,
    "history": working.measure_history,
    "word": word_export.measure,
    "merging": merging.measure,
    "returned": word_return.measure,
    "editor": editor.measure,
    "spelling": spelling.measure,
    "difference": difference.measure,
    "pdf": pdf.measure,
    "day": day.measure,
    "memory": day.measure_memory,
    "wall": wall.measure,
    "board": board.measure,
    "typing": board.measure_typing,
    "cards": cards.measure,
    "theme": theme.measure,
}


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all."""
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        print(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
        return 2
    found: dict[str, object] = {
        "date": dt.date.today().isoformat(),
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
    }
    for name in names or BENCHMARKS:
        figures = BENCHMARKS[name]()
        found[name] = figures
        print(f"\n{name}")
        for what, figure in figures.items():
            print(f"  {what:<64} {figure:10.2f}")
    target = Path(__file__).parent / "latest.json"
    target.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return 0


sys.exit(main(sys.argv[1:]))
