"""A Windows of our own, made by Wine in a folder that goes away again."""

import os
import subprocess
from pathlib import Path

CPU = "amd64-unicode"
"""Debian's Wine runs 64 bits; the installer that people get has 32, made of the same script."""
CLASSES = r"HKCU\Software\Classes"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Praktijkdag"
_OPEN = rf"{CLASSES}\Praktijkdag.Bestand\shell\open\command"


class Desk:
    """Runs programs of Windows, and looks in its registry and in the home folder of its one user."""

    def __init__(self, folder: Path, **more: str) -> None:
        """``more``: variables for whatever runs in it."""
        self._variables = {
            **os.environ,
            "WINEPREFIX": str(folder / "wine"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            **more,
        }
        self.run("wineboot", "-i")
        [home] = [one for one in (folder / "wine/drive_c/users").iterdir() if one.name != "Public"]
        self.system = folder / "wine/drive_c/windows/system32"
        self.home = home
        self.local = home / "AppData/Local"
        self.program = self.local / "Programs/Praktijkdag"

    def run(self, *command: str | Path, seconds: float = 120) -> int:
        """The exit code of a program of Windows, when it and whatever it began has ended."""
        return self._done(*command, seconds=seconds).returncode

    def hear(self, *command: str | Path, folder: Path | None = None, seconds: float = 120) -> str:
        """What a program says. ``SystemExit`` with its words when it fails."""
        done = self._done(*command, folder=folder, seconds=seconds)
        words, errors = (said.decode("utf-8", "replace") for said in (done.stdout, done.stderr))
        if done.returncode:
            raise SystemExit(f"{' '.join(map(str, command))}: {words}{errors}")
        return words

    def begin(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program and don't wait for it."""
        return subprocess.Popen(
            ["wine", *command], env=self._variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def registered(self, file: Path) -> list[str]:
        """The command that Windows gives when somebody opens a practice file."""
        program, _, argument = (self.said(_OPEN) or "").removeprefix('"').partition('" ')
        return [program, argument.strip('"').replace("%1", self.path(file))]

    def path(self, path: Path) -> str:
        """A path as Windows writes it."""
        inside = path.relative_to(self.home.parents[1])
        return "C:\\" + str(inside).replace("/", "\\")

    def said(self, key: str, value: str = "") -> str | None:
        """What stands in the registry; None when it is not there. Without a value: the usual one."""
        answer = self._done("reg", "query", key, *(["/v", value] if value else ["/ve"]))
        if answer.returncode:
            return None
        lines = answer.stdout.decode("utf-8", "replace").splitlines()
        return next((line.split("REG_SZ")[1].strip() for line in lines if "REG_SZ" in line), None)

    def close(self) -> None:
        """End all that runs in it."""
        subprocess.run(["wineserver", "-k"], env=self._variables, check=False)
        subprocess.run(["wine", "wineserver", "-k"], env=self._variables, capture_output=True, check=False)

    def _done(
        self, *command: str | Path, folder: Path | None = None, seconds: float = 120
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["wine", *command],
            cwd=folder,
            env=self._variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=seconds,
        )
