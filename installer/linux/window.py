"""Starts a program on a virtual screen, by name or by its file, and sees whether its window comes."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.linux import double_click
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
        _wait_until_empty(screen)


def opens_by_double_click(
    screen: Screen, file: Path, data: Path, words: str, desktop: Mapping[str, str] | None = None
) -> bool:
    """Whether the desktop starts our program for a file; ``desktop``: where its lists are, if elsewhere."""
    variables = {**screen.variables, "PRAKTIJKDAG_DATA": str(data), **(desktop or {})}
    command: list[str | Path] = [sys.executable, double_click.__file__, file]
    silence = subprocess.DEVNULL  # No pipe to read until its end: what was started holds on to it.
    if subprocess.run(command, env=variables, stdout=silence, stderr=silence, check=False).returncode:
        return False
    try:
        return screen.wait_for(words)
    finally:
        for process in screen.processes():
            os.kill(process, signal.SIGKILL)
        _wait_until_empty(screen)


def _wait_until_empty(screen: Screen) -> None:
    while screen.titles():
        time.sleep(0.01)
