"""No sleep while projecting, at the edge of the machine: the programs and calls of each system are played."""

import ctypes
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from app.ui.keep_awake import KeepAwake

needs_programs = pytest.mark.skipif(sys.platform == "win32", reason="a played program is a script")


def _program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only programs there are, on a computer without a desktop to ask."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    return tmp_path


@needs_programs
@pytest.mark.parametrize(("system", "name"), [("linux", "systemd-inhibit"), ("darwin", "caffeinate")])
def test_a_program_of_the_system_keeps_it_awake_until_the_end(
    qtbot: QtBot, programs: Path, system: str, name: str
) -> None:
    told = programs / "told"
    _program(programs, name, f'echo "$@" > {told}.half; mv {told}.half {told}; exec cat')
    awake = KeepAwake(system)
    awake.begin()
    qtbot.waitUntil(told.exists)
    assert not awake.failed
    assert "sleep" in told.read_text() or "-i" in told.read_text()
    told.unlink()
    awake.begin()
    assert not told.exists()
    awake.end()
    awake.end()
    awake.begin()
    qtbot.waitUntil(told.exists)
    awake.end()


@needs_programs
def test_the_program_ends_with_us_also_when_we_crash(qtbot: QtBot, programs: Path) -> None:
    ended = programs / "ended"
    _program(programs, "systemd-inhibit", f"cat; touch {ended}")
    code = "import os; from app.ui.keep_awake import KeepAwake; KeepAwake('linux').begin(); os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    qtbot.waitUntil(ended.exists)


@needs_programs
@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_a_system_that_refuses_or_has_nothing_is_said_and_never_raises(
    qtbot: QtBot, programs: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    for name in ("systemd-inhibit", "caffeinate"):
        _program(programs, name, "exit 1")
    awake = KeepAwake(system)
    awake.begin()
    qtbot.waitUntil(lambda: awake.failed)
    awake.end()
    monkeypatch.setenv("PATH", str(programs / "empty"))
    nothing = KeepAwake(system)
    nothing.begin()
    assert nothing.failed
    nothing.end()


def test_windows_is_asked_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def set_state(state: int) -> int:
        asked.append(state)
        return 1

    kernel = SimpleNamespace(SetThreadExecutionState=set_state)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    awake = KeepAwake("win32")
    awake.begin()
    awake.begin()
    assert asked == [0x80000003]
    awake.end()
    assert asked == [0x80000003, 0x80000000]
    assert not awake.failed
    monkeypatch.setattr(kernel, "SetThreadExecutionState", lambda _state: 0)
    awake.begin()
    assert awake.failed
