"""The app for macOS and the disk image it comes on. PyInstaller makes the app; this says what it is."""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from installer.made import Made

IDENTIFIER = "be.praktijkdag.praktijkdag"
KIND = f"{IDENTIFIER}.praktijk"
_PAUSES = (5, 15, 30)
"""Seconds."""


def info_plist(version: str) -> dict[str, object]:
    """What the Finder reads: name, version, and that files ending in .praktijk are ours."""
    return {
        "CFBundleName": "Praktijkdag",
        "CFBundleDisplayName": "Praktijkdag",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "nl",
        "CFBundleLocalizations": ["nl", "en", "fr"],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Praktijkbestand",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "praktijkbestand.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": KIND,
                "UTTypeDescription": "Praktijkbestand",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeIconFile": "praktijkbestand.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["praktijk"],
                    "public.mime-type": ["application/x-praktijkdag"],
                },
            }
        ],
    }


def disk_image(made: Made, work: Path, dist: Path) -> Path:
    """The app beside a link to Programs, to drag it there, also over an older one."""
    stage = work / "image"
    stage.mkdir()
    shutil.copytree(made.folder, stage / made.folder.name, symlinks=True)
    shutil.copytree(_licences(made.folder), stage / "LICENTIES")
    (stage / "Applications").symlink_to("/Applications")
    target = dist / f"praktijkdag-{made.version}-macos-{os.uname().machine}.dmg"
    command: list[str | Path] = [
        "hdiutil",
        "create",
        "-volname",
        "Praktijkdag",
        "-srcfolder",
        stage,
        "-ov",
        "-format",
        "ULMO",
        target,
    ]
    _make(command)
    return target


def _make(command: Sequence[str | Path]) -> None:
    """Run hdiutil; while the system still looks at new files it says "Resource busy", and later it works."""
    for pause in _PAUSES:
        if subprocess.run(command, check=False).returncode == 0:
            return
        time.sleep(pause)
    subprocess.run(command, check=True)


def _licences(app: Path) -> Path:
    """Where PyInstaller put the folder of licences inside the app."""
    return (app / "Contents" / "Resources" / "LICENTIES").resolve()
