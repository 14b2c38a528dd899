"""Where things lie on this computer: working copies, backups, the list of recent files."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The user's data folder and the rooms in it.

    ``backup_folders``: where people want their backups now, and before that one where they wanted them
    earlier. One that is not there, as on a stick that was pulled, is passed by.
    ``log_folder``: where this system wants logs; None in the data folder.
    """

    root: Path
    backup_folders: tuple[Path | None, ...] = ()
    log_folder: Path | None = None

    @classmethod
    def of_user(cls) -> "Places":
        """The places of who runs the program.

        ``PRAKTIJKDAG_DATA`` puts them elsewhere, as tests and the demo do.
        """
        elsewhere = os.environ.get("PRAKTIJKDAG_DATA")
        if elsewhere:
            return cls(Path(elsewhere))
        from platformdirs import user_data_path, user_log_path

        root, logs = (path("Praktijkdag", appauthor=False) for path in (user_data_path, user_log_path))
        return cls(root, log_folder=logs)

    @property
    def working_copies(self) -> Path:
        """Where people work; see ``WorkingCopy``."""
        return self.root / "werkkopie"

    @property
    def backups(self) -> Path:
        """Where rotating copies go; see ``Backups``."""
        wanted = next(iter(self.backup_folders), None)
        return wanted if wanted is not None and wanted.is_dir() else self.root / "reservekopie"

    @property
    def all_backups(self) -> tuple[Path, ...]:
        """Everywhere that rotating copies may lie, where they go now first."""
        earlier = [folder for folder in self.backup_folders if folder is not None and folder.is_dir()]
        return tuple(dict.fromkeys([self.backups, *earlier, self.root / "reservekopie"]))

    @property
    def crash_reports(self) -> Path:
        """What the program says of its own bugs."""
        return self.root / "foutverslag"

    @property
    def logs(self) -> Path:
        """What the program says of what it did; see ``journal``."""
        return self.log_folder or self.root / "logboek"
