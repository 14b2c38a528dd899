"""``python -m benchmarks.bad_files [--count N --seed S]``; ``--only NUMBER`` makes and uses one file here."""

import argparse
import os
import sys
from pathlib import Path
from tempfile import mkdtemp

from benchmarks.bad_files.opening import Room, Sort
from benchmarks.bad_files.originals import make_originals
from benchmarks.bad_files.trying import Became, try_all, try_one


def main() -> int:
    """Try them, say what became of them, and fail when one did harm."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bad_files", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=20261128)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", type=int)
    given = parser.parse_args()
    if given.only is not None:
        folder = Path(mkdtemp()).resolve()
        print(folder)
        try_one(given.only, given.seed, Room(folder / "kamer", make_originals()), tuple(Sort))
        return 0
    became = try_all(range(given.count), given.seed, given.workers)
    _say(became)
    return 1 if became.defects else 0


def _say(became: Became) -> None:
    print(f"{'':36}taken  refused")
    for sort in Sort:
        print(f"  {sort:32} {became.taken[sort]:7} {became.refused[sort]:8}")
    print(f"refused as: {dict(became.sentences)}")
    seconds, number, slow = became.slowest
    print(f"slowest: {seconds:.1f} s, number {number} ({slow}); all in {became.seconds:.0f} s")
    print(f"defects: {len(became.defects)}")
    for times, numbers, what in became.by_place():
        print(f"--- {times} times, such as {numbers}\n{what}")


sys.exit(main())
