"""Starting the program anew: Qt reads its size and its language once, when it begins."""

import os
import sys
from pathlib import Path
from typing import Final

import app

SIZE_VARIABLE: Final = "QT_SCALE_FACTOR"
"""How large Qt draws a pixel of ours."""
_BEFORE: Final = os.environ.get(SIZE_VARIABLE)
"""What people had set themselves, before we did."""


def start_again(path: Path | None) -> None:
    """Begin this program once more beside the one that ends, on a file if one is given."""
    import subprocess  # Only when it is needed: this module is there before the first paint.

    subprocess.Popen(command(path), cwd=Path(app.__file__).parent.parent, env=environment())


def command(path: Path | None) -> list[str]:
    """How this program is called: by itself when it is packed in one piece, and else by Python."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*program, *([str(path.absolute())] if path is not None else [])]


def environment() -> dict[str, str]:
    """The variables as they were before we said how large everything is."""
    others = {name: value for name, value in os.environ.items() if name != SIZE_VARIABLE}
    return others if _BEFORE is None else others | {SIZE_VARIABLE: _BEFORE}
