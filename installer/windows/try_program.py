"""Builds the real program for Windows under Wine, installs it there, and works with it.

    .venv/bin/python -m installer.windows.try_program

Takes a quarter of an hour and about 2 GB in the temporary folder. Needs makensis, wine, Xvfb and a compiler
(Debian: nsis wine wine64 xvfb gcc-mingw-w64-x86-64), and fetches the Python of Windows and our packages.

What it shows: ``build.py`` and ``try_folder.py`` do for Windows what the workflow asks of them; the folder is
small enough; installed, the program opens a practice in a real window. What it doesn't show: Windows itself,
with its screens of other scales, its file dialogs, its virus scanner and its warnings for what is not signed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import bootstrap
from app.foundation.version import VERSION
from installer.linux.screen import Screen, virtual_screen
from installer.made import Made, megabytes, moment_of_sources
from installer.parts import ROOT
from installer.trying import SAMPLE, see
from installer.windows import package
from installer.windows.desk import CPU, Desk

_COMPILER = "x86_64-w64-mingw32-gcc"
_NEEDED = ("makensis", "wine", "Xvfb", _COMPILER)
_LONG = 1800
"""Seconds in which building, or playing the sample day, has to be done."""


def main() -> int:
    """Go through it all; stops with what is not as it should be."""
    missing = [one for one in _NEEDED if not shutil.which(one)]
    if missing:
        print(f"not here: {', '.join(missing)} (Debian: nsis wine wine64 xvfb gcc-mingw-w64-x86-64)")
        return 1
    with tempfile.TemporaryDirectory(prefix="praktijkdag-wine-") as folder, virtual_screen() as screen:
        place, moment = Path(folder), moment_of_sources(ROOT)
        variables = {"DISPLAY": screen.variables["DISPLAY"], "LANG": "C.UTF-8", "PYTHONUTF8": "1"}
        desk = Desk(place, **variables, SOURCE_DATE_EPOCH=str(moment))
        try:
            made = _build(desk, place, moment)
            _install(desk, screen, package.installer(made, place, CPU=CPU))
        finally:
            desk.close()
    return 0


def _build(desk: Desk, place: Path, moment: int) -> Made:
    """The folder that people on Windows get, made and tried as the workflow does."""
    desk.run("winecfg", "/v", "win10")
    source = Path(__file__).with_name("icuuc.c")
    subprocess.run([_COMPILER, "-shared", "-o", desk.system / "icuuc.dll", source], check=True)
    python, sources = _python(place / "python"), _sources(place / "bron")
    print(desk.hear(python, "installer/build.py", "--folder", folder=sources, seconds=_LONG).splitlines()[-1])
    print(desk.hear(python, "installer/try_folder.py", folder=sources, seconds=_LONG), end="")
    return Made(sources / "dist/praktijkdag", VERSION, moment)


def _install(desk: Desk, screen: Screen, installer: Path) -> None:
    """Install it, open a practice as the file manager would, and take it away again."""
    print(f"installer: {megabytes(installer):.1f} MB")
    see(desk.run(installer, "/S") == 0, "installs silently")
    practice = desk.home / "Het Speelhuis.praktijk"
    speaks = desk.program / "praktijkdag-opdracht.exe"
    shutil.copyfile(SAMPLE, desk.home / SAMPLE.name)
    desk.hear(speaks, "import", desk.path(desk.home / SAMPLE.name), desk.path(practice))
    opened = desk.begin("start", "/wait", *desk.registered(practice))
    see(screen.wait_for("Het Speelhuis", 120), "opens a practice in its window")
    desk.run("taskkill", "/f", "/im", "Praktijkdag.exe")
    opened.wait(timeout=60)
    said = desk.hear(speaks, "check", desk.path(practice))
    see("Het bestand is heel" in said and "243 antwoorden" in said, "and stopped hard, all is there")
    desk.run(desk.program / "verwijder.exe", "/S", f"_?={desk.path(desk.program)}")
    see(not speaks.exists() and practice.exists(), "removal takes the program, and leaves the practice")


def _python(folder: Path) -> Path:
    """The Python of Windows with what the program is built of; ``uv`` knows what that is there."""
    uv = bootstrap.find_uv() or bootstrap.fetch_uv()
    requirements = ROOT / "requirements"
    into: list[str | Path] = [uv, "pip", "install", "--quiet", "--require-hashes"]
    into += ["--python-version", "3.11", "--target"]
    windows = ["--python-platform", "x86_64-pc-windows-msvc", "--no-build", "-r"]
    variables = bootstrap.uv_variables(uv)
    for command in (
        [*into, folder, "-r", requirements / "windows-python.txt"],
        [*into, folder / "Lib/site-packages", *windows, requirements / "build.txt"],
    ):
        subprocess.run(command, check=True, env=variables)
    return folder / "python.exe"


def _sources(folder: Path) -> Path:
    """What git knows of, as it stands here: building writes beside it."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout
    for name in os.fsdecode(listed).split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


if __name__ == "__main__":
    sys.exit(main())
