"""``python -m benchmarks.endurance``: kills and other faults. ``long-day``: four hours in the real window.

``screens``: a beamer that goes in the middle of the work; also a part of the whole.
"""

import argparse
import sys

from benchmarks.endurance.screens import can_be_played, play_screens
from benchmarks.endurance.stress import Found, play


def main() -> int:
    """Play, say what was found, and fail when something was lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.endurance", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("kills", "long-day", "screens"), default="kills")
    parser.add_argument("--contributions", type=int, default=5000, help="of the long day")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--faults", type=int, default=200)
    parser.add_argument("--screens", type=int, default=30, help="times that a screen is unplugged")
    parser.add_argument("--seed", type=int, default=20261128)
    parser.add_argument("--no-disks", action="store_true", help="let a limit stand for a disk that is full")
    given = parser.parse_args()
    if given.what == "long-day":
        from benchmarks.endurance.long_day import play_long_day

        print("\n".join(play_long_day(given.contributions).sentences()))
        return 0
    unplugged = play_screens(given.screens, given.seed) if given.screens and can_be_played() else None
    print("\n".join(unplugged.sentences() if unplugged else ["no screen was unplugged"]))
    if given.what == "screens":
        return 0 if unplugged and unplugged.good else 1
    found = play(given.kills, given.faults, given.seed, disks=not given.no_disks)
    _say(found)
    return 0 if found.good and (unplugged is None or unplugged.good) else 1


def _say(found: Found) -> None:
    speed = found.hours * 3600 / found.seconds
    print(f"{sum(found.kills.values())} kills, {found.in_publishing} of them in the middle of a publishing")
    for how, number in found.kills.items():
        print(f"  {number:6} aimed {how}")
    print(f"{sum(found.faults.values())} other faults")
    for fault, number in found.faults.items():
        print(f"  {number:6} {fault}")
    print(f"{found.checks} times opened again and everything looked up; {found.told} rows told of")
    print(f"{found.untold} steps of work were on disk before they were told of")
    print(f"{found.hours:.1f} hours of day in {found.seconds:.0f} s ({speed:.0f} times the speed)")
    print(f"{len(found.days)} days played to the end; contributions: {[said for said, *_rest in found.days]}")
    print(f"publishing and closing: {dict(found.outcomes)}")
    print("said to people:")
    for sentence, number in found.refused.most_common():
        print(f"  {number:6} {sentence}")
    for what, problems in (("LOST", found.lost), ("NOT EXPECTED", found.bugs)):
        print(f"{what}: {len(problems)}")
        for problem in problems[:10]:
            print(f"  {problem}")


sys.exit(main())
