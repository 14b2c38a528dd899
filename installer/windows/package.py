"""The folder as one installer for Windows, made by NSIS."""

import os
import shutil
import subprocess
from pathlib import Path

from installer import icons
from installer.made import Made

SCRIPT = Path(__file__).with_name("praktijkdag.nsi")
USUAL = Path("C:/Program Files (x86)/NSIS/makensis.exe")
"""Where NSIS lies on Windows when it is not on the path."""


def installer(made: Made, dist: Path, **more: str) -> Path:
    """Pack the folder; any warning of NSIS is an error. ``more``: other values for the script."""
    target = dist / f"praktijkdag-{made.version}-installer.exe"
    icon = icons.write_ico(icons.PROGRAM, dist / "praktijkdag.ico")
    values = {"VERSION": made.version, "FOLDER": made.folder, "ICON": icon, "TARGET": target, **more}
    try:
        subprocess.run(
            [makensis(), "-V2", "-WX", *(f"-D{name}={value}" for name, value in values.items()), SCRIPT],
            check=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(made.moment)},
        )
    finally:
        icon.unlink()
    return target


def makensis() -> str:
    """The compiler of NSIS; without it no installer can be made."""
    found = shutil.which("makensis") or (str(USUAL) if USUAL.exists() else None)
    if found is None:
        raise SystemExit("makensis is not here: install NSIS 3 (Windows: nsis.sourceforge.io, Debian: nsis)")
    return found
