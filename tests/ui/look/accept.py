"""Takes over how the screens look now: ``./test --accept-looks [FOLDER]``; without one the day is played."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.ui.look.compare import SHOWN_FOLDER, accept


def main(folders: list[str]) -> None:
    """Take over the pictures in a folder, or those of a demo that is played now; say which changed."""
    if folders:
        changed = accept(Path(folders[0]))
    else:
        with TemporaryDirectory() as folder:
            demo = Path(folder, SHOWN_FOLDER)
            subprocess.run([sys.executable, "-m", "app", "demo", "--quick", "--out", str(demo)], check=True)
            changed = accept(demo / "beelden")
    print("\n".join(changed) or "Everything looks as it did.")


if __name__ == "__main__":
    main(sys.argv[1:])
