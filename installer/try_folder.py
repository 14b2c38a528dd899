"""Tries the folder that `build` made in `dist`, not installed.

python installer/try_folder.py
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from installer.trying import plays_the_day, see, speaks_and_works  # noqa: E402

PROGRAMS = {
    "win32": "praktijkdag/praktijkdag-opdracht.exe",
    "darwin": "Praktijkdag.app/Contents/MacOS/praktijkdag",
}


def main() -> int:
    """Commands and the sample day everywhere; on Linux with Xvfb its window too."""
    program = ROOT / "dist" / PROGRAMS.get(sys.platform, "praktijkdag/praktijkdag")
    with tempfile.TemporaryDirectory(prefix="praktijkdag é ") as folder:
        practice = speaks_and_works(program, Path(folder))
        if sys.platform.startswith("linux"):
            from installer.linux.screen import virtual_screen
            from installer.linux.window import opens

            with virtual_screen() as screen:
                see(opens(screen, [program], Path(folder) / "leeg"), "its window opens")
                see(
                    opens(screen, [program, practice], Path(folder) / "data", "Speelhuis"),
                    "on a practice too",
                )
        plays_the_day(program, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
