"""Installs the .deb that `build` made on this Debian, works with it, installs it again, and removes it.

    python bootstrap.py build && sudo python3 installer/try_deb.py

Needs the rights of root (it installs a package) and xvfb. Stops at the first thing that is not as it
should be.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from installer.linux.screen import virtual_screen  # noqa: E402
from installer.linux.window import opens  # noqa: E402
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
    install = ["apt-get", "-qq", "-o=DPkg::Lock::Timeout=120", "install", "--yes", "--no-install-recommends"]
    see(_works(*install, str(package)), "apt installs it, with what it leans on")
    see(all(place.exists() for place in PLACES), "program, menu, kind of file, icons and licences are there")
    see((HOME / "LICENTIES/LEESMIJ.txt").exists(), "with the licences of all parts")
    if Path("/usr/share/mime/globs2").exists():
        known = Path("/usr/share/mime/globs2").read_text(encoding="utf-8")
        see("application/x-praktijkdag:*.praktijk" in known, "the desktop knows .praktijk")
    practice = speaks_and_works(PROGRAM, folder)
    with virtual_screen() as screen:
        see(opens(screen, [PROGRAM], folder / "leeg"), "its window opens")
        see(opens(screen, [PROGRAM, practice], folder / "data", "Speelhuis"), "on a practice too")
        kept = _contents(folder)
        see(_works(*install, "--reinstall", str(package)), "installs over itself, as a newer version would")
        see(_contents(folder) == kept, "and every file of people is as it was")
        see(opens(screen, [PROGRAM, practice], folder / "data", "Speelhuis"), "the practice opens again")
    kept = _contents(folder)
    see(_works("apt-get", "-qq", "purge", "--yes", "praktijkdag"), "apt removes it")
    see(not any(place.exists() for place in PLACES), "and nothing of it is left")
    see(_contents(folder) == kept, "but every practice and working copy is")


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
