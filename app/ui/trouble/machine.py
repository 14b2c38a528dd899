"""What this machine is, for a report and for the log: versions and screens, nothing that names a person."""

import platform
from collections.abc import Mapping

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from app.foundation.fault_report import program_and_machine
from app.foundation.journal import Code, What, note
from app.foundation.version import VERSION


def facts() -> Mapping[str, str]:
    """The version, the system, Qt and the sizes of the screens."""
    return program_and_machine() | {
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        "Schermen": ", ".join(screens()),
    }


def screens() -> list[str]:
    """Each screen as "1920x1080@1.5": its size in logical pixels, and how many real ones each of these is."""
    found = []
    for screen in QGuiApplication.screens():
        size = screen.size()
        found.append(f"{size.width()}x{size.height()}@{screen.devicePixelRatio():g}")
    return found


def note_beginning() -> None:
    """The first lines of a run in the log."""
    note(
        What.BEGAN,
        version=Code(VERSION),
        system=Code(platform.platform()),
        python=Code(platform.python_version()),
        qt=Code(qVersion()),
        windows=Code(QGuiApplication.platformName()),
        screens=Code(",".join(screens())),
    )
