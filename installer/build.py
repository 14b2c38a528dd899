"""Makes what people install on this system, in ``dist``: ``python bootstrap.py build``.

    python bootstrap.py build              the folder, and from it all packages of this system
    python bootstrap.py build --folder     only the folder, to try it

1. PyInstaller makes a folder that needs no Python (``praktijkdag.spec``, ``parts.py``).
2. The licences of everything in it are put beside it (``licences.py``).
3. The folder becomes a .deb and a tarball, an installer for Windows, or an app and a .dmg.

The same sources give the same files: every date is that of the last change (or SOURCE_DATE_EPOCH).
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.foundation.version import VERSION  # noqa: E402
from installer import icons, licences, parts  # noqa: E402
from installer.made import Made, TooBigError, megabytes, moment_of_sources  # noqa: E402

LARGEST_FOLDER, LARGEST_PACKAGE = 200, 70
"""Megabytes: what people with little room or a slow line can still have."""
LICENCES = "LICENTIES"


def main(arguments: Sequence[str]) -> int:
    """Make everything and say what was made; 1 when something is wrong with it."""
    parser = argparse.ArgumentParser(prog="build", description=__doc__.splitlines()[0])
    parser.add_argument("--folder", action="store_true", help="only the folder, no packages")
    given = parser.parse_args(arguments)

    work, dist = ROOT / "build", ROOT / "dist"
    for old in (work, dist):
        shutil.rmtree(old, ignore_errors=True)
        old.mkdir()
    made = freeze(work, dist)
    packages = [] if given.folder else package(made, work, dist)
    print(f"{made.folder.relative_to(ROOT)}: {megabytes(made.folder):.0f} MB")
    for path in packages:
        print(f"{path.relative_to(ROOT)}: {megabytes(path):.1f} MB")
    try:
        _check_size(made.folder, LARGEST_FOLDER)
        for path in packages:
            _check_size(path, LARGEST_PACKAGE)
    except TooBigError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def freeze(work: Path, dist: Path) -> Made:
    """The folder that needs no Python, whole: with its icons and its licences."""
    moment = moment_of_sources(ROOT)
    inside = work / "inside"
    inside.mkdir()
    icon = _icon_files(work, inside)
    if (
        sys.platform == "darwin"
    ):  # An app is sealed when it is made: what belongs in it has to be there before.
        licences.collect(inside / LICENCES)
    variables = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(moment),
        "PYTHONHASHSEED": "0",
        "PRAKTIJKDAG_ICON": str(icon or ""),
        "PRAKTIJKDAG_INSIDE": str(inside),
        "PRAKTIJKDAG_VERSION": VERSION,
        # Every package is compressed as a whole, better than module by module; and modules load faster so.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(dist), "--workpath", str(work / "pyinstaller")]
    subprocess.run([*command, str(ROOT / "installer" / "praktijkdag.spec")], check=True, env=variables)
    folder = dist / ("Praktijkdag.app" if sys.platform == "darwin" else "praktijkdag")
    internal = folder / "_internal"
    if sys.platform != "darwin":
        licences.collect(folder / LICENCES, internal if sys.platform.startswith("linux") else None)
    if sys.platform.startswith("linux"):
        from installer.linux import icu

        icu.slim(internal / "PySide6/Qt/lib")
        parts.strip_symbols(internal)
        missing = list(parts.missing_libraries(internal))
        if missing:
            raise SystemExit("These libraries are not there:\n" + "\n".join(missing))
    return Made(folder, VERSION, moment)


def package(made: Made, work: Path, dist: Path) -> list[Path]:
    """The folder, packed as this system wants it."""
    if sys.platform == "win32":
        from installer.windows import package as windows

        return [windows.installer(made, dist)]
    if sys.platform == "darwin":
        from installer.macos import bundle

        return [bundle.disk_image(made, work, dist)]
    from installer.linux import package as linux

    return [linux.deb(made, work, dist), linux.tarball(made, work, dist)]


def _icon_files(work: Path, inside: Path) -> Path | None:
    """The icon for the program; that for its files goes into the folder ``inside`` the program."""
    if sys.platform == "win32":
        icons.write_ico(icons.FILE, inside / "praktijkbestand.ico")
        return icons.write_ico(icons.PROGRAM, work / "praktijkdag.ico")
    if sys.platform == "darwin":
        icons.write_icns(icons.FILE, inside / "praktijkbestand.icns")
        return icons.write_icns(icons.PROGRAM, work / "praktijkdag.icns")
    return None


def _check_size(path: Path, most: int) -> None:
    if megabytes(path) > most:
        raise TooBigError(f"{path.name} is {megabytes(path):.1f} MB; it may be {most} MB at most")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
