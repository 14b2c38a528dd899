"""What the user chose on this computer, in a small file, for every practice alike.

Nothing is lost when this file breaks: everything is then as at the first start.
"""

from pathlib import Path
from typing import Final

import msgspec

from app.foundation.small_file import write_small_file

_NAME: Final = "instellingen.json"


class KeptScreen(msgspec.Struct, frozen=True):
    """What tells one screen from another: what its maker wrote in it, its plug, and its place on the desk.

    ``x`` to ``height`` are in logical pixels. Cheap beamers and cables leave the first three empty.
    """

    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    plug: str = ""
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0


class Settings(msgspec.Struct, frozen=True):
    """All of them, with what counts as long as nothing was chosen.

    ``tested_on`` is the ISO date on which ``room_screen`` was read from the back of the room.
    ``room_scheme`` is the name of a ``Scheme``. ``workout_panes`` are the widths of the panes of Uitwerken,
    in logical pixels from left to right; empty as long as nobody widened one. ``asks_on_vague``: whether a
    note that says too little gets a question back; ``marks_spelling``: whether a word that is not in the
    dictionary has a wave under it.
    """

    room_screen: KeptScreen | None = None
    tested_on: str = ""
    room_scheme: str = ""
    workout_panes: tuple[int, ...] = ()
    asks_on_vague: bool = True
    marks_spelling: bool = True


class UserSettings:
    """The settings of now. Every change is written at once, whole."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _NAME
        self._now = self._read()

    @property
    def now(self) -> Settings:
        """What counts now."""
        return self._now

    def change(self, settings: Settings) -> None:
        """Let these count; a disk that refuses costs them at the next start, never the work."""
        if settings != self._now:
            self._now = settings
            write_small_file(self._file, msgspec.json.format(msgspec.json.encode(settings)))

    def _read(self) -> Settings:
        """What can't be read counts as not chosen; what is not known is left alone."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Settings)
        except (OSError, ValueError, RecursionError):  # msgspec's own errors are a ValueError
            return Settings()
