"""Killed at any moment, also while publishing, and hindered in every way: what was told is there."""

import re
import subprocess
import sys
from pathlib import Path

KILLS, FAULTS = 24, 6
HOW_MANY = f"--kills {KILLS} --faults {FAULTS} --screens 0"


def test_nothing_that_was_told_is_lost() -> None:
    """The small version of ``python -m benchmarks.endurance``: each fault once."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.endurance", *f"--no-disks --seed 7 {HOW_MANY}".split()],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert f"{KILLS} kills" in told.stdout
    assert f"{FAULTS} other faults" in told.stdout
    assert "LOST: 0" in told.stdout
    checks = re.search(r"(\d+) times opened again", told.stdout)
    assert checks is not None
    assert int(checks.group(1)) > KILLS
