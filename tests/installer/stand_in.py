"""A folder like the one PyInstaller makes, at once instead of in a minute: its program runs from source."""

import shutil
import sys
from pathlib import Path

from installer.made import Made
from installer.parts import ROOT

MOMENT = 1_700_000_000


def folder(place: Path, version: str = "1.0.0") -> Made:
    """The program, the icons that the menu takes from it, and one library that leans on the system's."""
    home = place / "praktijkdag"
    internal = home / "_internal"
    shutil.copytree(ROOT / "resources" / "icons", internal / "resources" / "icons")
    shutil.copytree(ROOT / "installer" / "licences", home / "LICENTIES")
    [library] = Path(sys.prefix).glob("lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so")
    shutil.copy(library, internal)
    program = home / "praktijkdag"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -P -m app "$@"\n')
    program.chmod(0o755)
    (internal / f"alleen-in-{version}").touch()
    return Made(home, version, MOMENT)
