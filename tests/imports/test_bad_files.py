"""Bad files of every sort: each is taken or refused in a sentence, and none does harm."""

import subprocess
import sys
from pathlib import Path

COUNT = 40


def test_bad_files_are_taken_or_refused() -> None:
    """The small version of ``python -m benchmarks.bad_files``; every file of it is the same each time."""
    told = subprocess.run(
        [
            sys.executable,
            "-m",
            "benchmarks.bad_files",
            "--count",
            str(COUNT),
            "--workers",
            "2",
            "--seed",
            "7",
        ],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "defects: 0" in told.stdout
