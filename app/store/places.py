"""Where things lie on this computer: working copies, backups, the list of recent files."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The user's data folder and the rooms in it."""

    root: Path

    @classmethod
    def of_user(cls) -> "Places":
        """The places of who runs the program.

        ``PRAKTIJKDAG_DATA`` puts them elsewhere, as tests and the demo do.
        """
        elsewhere = os.environ.get("PRAKTIJKDAG_DATA")
        if elsewhere:
            return cls(Path(elsewhere))
        from platformdirs import user_data_path

        return cls(user_data_path("Praktijkdag", appauthor=False))

    @property
    def working_copies(self) -> Path:
        """Where people work; see ``WorkingCopy``."""
        return self.root / "werkkopie"

    @property
    def backups(self) -> Path:
        """Rotating copies; see ``Backups``."""
        return self.root / "reservekopie"

    @property
    def crash_reports(self) -> Path:
        """What the program says of its own bugs."""
        return self.root / "foutverslag"
