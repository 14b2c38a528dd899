"""Runs the installer for Windows under Wine, silently, with a stand-in for the program.

    .venv/bin/python -m installer.windows.try_wine

Needs makensis and wine (Debian: nsis, wine, wine64). What it shows: the script compiles without a warning; it
installs for one person without rights; the command registered for .praktijk opens one; a newer version comes
in the place of the older; nothing happens while the program is open; after removal only what people made is
left. What it doesn't show: the real program (``try_program.py`` builds that), a double click in a file
manager (here the registered command is run as it stands), and how Windows itself behaves.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from installer.made import Made
from installer.windows import package
from installer.windows.desk import CLASSES, CPU, UNINSTALL, Desk

RUNNING = 3
"""What the installer says when the program is open."""


def main() -> int:
    """Go through it all; 1 when something is not as it should be."""
    for needed in ("makensis", "wine"):
        if not shutil.which(needed):
            print(f"{needed} is not here (Debian: apt-get install nsis wine wine64)", file=sys.stderr)
            return 1
    with tempfile.TemporaryDirectory(prefix="praktijkdag-wine-") as folder:
        desk = Desk(Path(folder))
        try:
            _go(desk, Path(folder))
        except AssertionError as error:
            print(f"NOT as it should be: {error}", file=sys.stderr)
            return 1
        finally:
            desk.close()
    return 0


def _go(desk: Desk, folder: Path) -> None:
    older = installer(folder / "1", "0.1.0", {"_internal/alleen-oud.txt": "oud", "_internal/diep/é.txt": "x"})
    newer = installer(folder / "2", "0.2.0", {"_internal/alleen-nieuw.txt": "nieuw"})
    practice = desk.home / "Mijn praktijk.praktijk"
    kept = desk.local / "Praktijkdag/werkkopie/Speelhuis"
    kept.parent.mkdir(parents=True)
    for made in (practice, kept):
        made.write_text("van mij")

    _see(desk.run(older, "/S") == 0, "installs silently")
    _see((desk.program / "_internal/diep/é.txt").exists(), "all files are there, deep ones and letters too")
    _see(desk.said(UNINSTALL, "DisplayVersion") == "0.1.0", "stands in the list of programs")
    _see(desk.said(rf"{CLASSES}\.praktijk") == "Praktijkdag.Bestand", ".praktijk belongs to it")
    _see(bool(list(desk.home.rglob("Praktijkdag.lnk"))), "stands in the Start menu")

    desk.run(*desk.registered(practice))
    opened = desk.program / "geopend.txt"
    _see(opened.exists(), "what is registered for a practice starts the program")
    _see(practice.name in opened.read_text("utf-16-le"), "with the practice, spaces and all")
    opened.unlink()

    mine = desk.program / "van mij.txt"
    mine.write_text("zelf gezet")
    _see(desk.run(newer, "/S") == 0, "a newer version installs over it")
    _see(desk.said(UNINSTALL, "DisplayVersion") == "0.2.0", "and says so")
    _see(not (desk.program / "_internal/alleen-oud.txt").exists(), "what only the older had, is gone")
    _see((desk.program / "_internal/alleen-nieuw.txt").exists(), "what the newer has, is there")

    asked = desk.program / "blijf-open.txt"
    asked.write_text("")
    running = desk.begin(desk.program / "Praktijkdag.exe")
    while not opened.exists():
        time.sleep(0.1)
    _see(desk.run(older, "/S") == RUNNING, "refuses while the program is open")
    _see((desk.program / "_internal/alleen-nieuw.txt").exists(), "and changed nothing")
    asked.unlink()
    running.wait(timeout=60)
    opened.unlink()

    elsewhere = desk.local / "Elders/Praktijkdag"
    _see(desk.run(newer, "/S", f"/D={desk.path(elsewhere)}") == 0, "installs in another folder")
    _see((elsewhere / "Praktijkdag.exe").exists(), "and stands there")
    _see([one.name for one in desk.program.iterdir()] == [mine.name], "and no longer where it stood")
    _see(desk.run(newer, "/S", f"/D={desk.path(desk.program)}") == 0, "and back again")
    _see(not elsewhere.exists(), "the other folder is gone")

    desk.run(desk.program / "verwijder.exe", "/S", f"_?={desk.path(desk.program)}")
    _see(not (desk.program / "_internal").exists(), "removal takes the program away")
    _see(not (desk.program / "Praktijkdag.exe").exists(), "its .exe too")
    _see(mine.exists(), "leaves what somebody else put in its folder")
    _see(practice.exists() and kept.exists(), "and leaves every practice and working copy")
    _see(desk.said(UNINSTALL, "DisplayVersion") is None, "the list of programs forgot it")
    _see(desk.said(rf"{CLASSES}\.praktijk") is None, ".praktijk belongs to nobody")
    _see(desk.said(rf"{CLASSES}\Praktijkdag.Bestand\shell\open\command") is None, "nothing opens it any more")
    _see(not list(desk.home.rglob("Praktijkdag.lnk")), "the Start menu forgot it")


def installer(folder: Path, version: str, files: dict[str, str]) -> Path:
    """The real installer, with a program that only writes how it was called."""
    payload = folder / "praktijkdag"
    for name, words in files.items():
        (payload / name).parent.mkdir(parents=True, exist_ok=True)
        (payload / name).write_text(words, encoding="utf-8")
    script = Path(__file__).with_name("stand_in.nsi")
    target = payload / "Praktijkdag.exe"
    command: list[str | Path] = [
        package.makensis(),
        "-V2",
        "-WX",
        f"-DCPU={CPU}",
        f"-DTARGET={target}",
        script,
    ]
    subprocess.run(command, check=True)
    return package.installer(Made(payload, version, 1_700_000_000), folder, CPU=CPU)


def _see(so: bool, what: str) -> None:
    if not so:
        raise AssertionError(what)
    print(f"ok  {what}")


if __name__ == "__main__":
    sys.exit(main())
