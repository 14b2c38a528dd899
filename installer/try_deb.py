"""Installs the .deb that `build` made on this Debian, works with it, installs it again, and removes it.

    python bootstrap.py build && sudo python3 installer/try_deb.py

Needs the rights of root (it installs a package), xvfb, shared-mime-info and desktop-file-utils. Stops at the
first thing that is not as it should be.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from installer.linux.screen import Screen, virtual_screen  # noqa: E402
from installer.linux.window import opens, opens_by_double_click  # noqa: E402
from installer.trying import see, speaks_and_works  # noqa: E402

HOME = Path("/usr/lib/praktijkdag")
PROGRAM = Path("/usr/bin/praktijkdag")
PLACES = (
    HOME,
    PROGRAM,
    Path("/usr/share/applications/praktijkdag.desktop"),
    Path("/usr/share/mime/packages/praktijkdag.xml"),
    Path("/usr/share/icons/hicolor/48x48/apps/praktijkdag.png"),
    Path("/usr/share/icons/hicolor/scalable/mimetypes/application-x-praktijkdag.svg"),
    Path("/usr/share/doc/praktijkdag"),
)


def main() -> int:
    """All of it, and the package is gone again at the end, also when something failed."""
    if os.geteuid() != 0:
        raise SystemExit("Only root can install a package: sudo python3 installer/try_deb.py")
    [package] = sorted((ROOT / "dist").glob("praktijkdag_*.deb"))
    if _is_installed():
        raise SystemExit("There is a praktijkdag on this system already; this would remove it.")
    try:
        with tempfile.TemporaryDirectory(prefix="praktijkdag é ") as folder:
            _go(package, Path(folder))
    finally:
        if _is_installed():
            _works("apt-get", "-qq", "purge", "--yes", "praktijkdag")
    return 0


def _go(package: Path, folder: Path) -> None:
    before = _named_after_it()
    install = ["apt-get", "-qq", "-o=DPkg::Lock::Timeout=120", "install", "--yes", "--no-install-recommends"]
    see(_works(*install, str(package)), "apt installs it, with what it leans on")
    see(all(place.exists() for place in PLACES), "program, menu, kind of file, icons and licences are there")
    see((HOME / "LICENTIES/LEESMIJ.txt").exists(), "with the licences of all parts")
    see(_is_known(), "the desktop knows .praktijk")
    practice = speaks_and_works(PROGRAM, folder)
    with virtual_screen() as screen:
        see(opens(screen, [PROGRAM], folder / "leeg"), "its window opens")
        see(_double_click(screen, practice, folder), "a double click on a practice opens it")
        kept = _contents(folder)
        see(_works(*install, "--reinstall", str(package)), "installs over itself, as a newer version would")
        see(_contents(folder) == kept, "and every file of people is as it was")
        see(_double_click(screen, practice, folder), "a double click opens it again")
    kept = _contents(folder)
    see(_works("apt-get", "-qq", "purge", "--yes", "praktijkdag"), "apt removes it")
    see(not any(place.exists() for place in PLACES), "and all of it is gone")
    see(_named_after_it() == before, "no file named after it is left on the system")
    see(not _is_known(), "and the desktop forgot .praktijk")
    see(_contents(folder) == kept, "but every practice and working copy is")


def _double_click(screen: Screen, practice: Path, folder: Path) -> bool:
    return opens_by_double_click(screen, practice, folder / "data", "Speelhuis")


def _is_known() -> bool:
    lists = Path("/usr/share/mime/globs2"), Path("/usr/share/applications/mimeinfo.cache")
    return any("praktijk" in one.read_text(encoding="utf-8") for one in lists)


def _named_after_it() -> set[str]:
    """Files and folders with our name, where a package may put something."""
    places = (os.walk(top) for top in ("/etc", "/opt", "/usr", "/var"))
    names = (f"{folder}/{name}" for walk in places for folder, one, other in walk for name in (*one, *other))
    return {name for name in names if "praktijk" in name.lower()}


def _contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _is_installed() -> bool:
    return (
        subprocess.run(["dpkg-query", "-W", "praktijkdag"], capture_output=True, check=False).returncode == 0
    )


def _works(*command: str) -> bool:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout[-1000:] + done.stderr[-1000:], file=sys.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
