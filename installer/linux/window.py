"""Starts a program on a virtual screen and sees whether its window comes."""

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from installer.linux.screen import Screen


def opens(screen: Screen, command: Sequence[str | Path], data: Path, words: str = "Praktijkdag") -> bool:
    """Whether a window with these words in its title comes; the program is ended after that."""
    return seconds_to_window(screen, command, data, words) is not None


def seconds_to_window(
    screen: Screen, command: Sequence[str | Path], data: Path, words: str = "Praktijkdag"
) -> float | None:
    """How long it took from the start of the program until its window was there; None when it never came."""
    variables = {**screen.variables, "PRAKTIJKDAG_DATA": str(data)}
    began = time.perf_counter()
    program = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return time.perf_counter() - began if screen.wait_for(words) else None
    finally:
        program.kill()
        program.wait()
        while screen.titles():
            time.sleep(0.01)
