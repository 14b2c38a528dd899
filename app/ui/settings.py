"""What the user chose on this computer, in a small file, for every practice alike.

Nothing is lost when this file breaks: everything is then as at the first start, and people are told so.
"""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from types import UnionType
from typing import Any, Final, TypeVar, get_args, get_origin

from PySide6.QtCore import QObject, Signal

from app.foundation.small_file import write_small_file

_NAME: Final = "instellingen.json"


@dataclass(frozen=True, slots=True)
class KeptScreen:
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


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them, with what counts as long as nothing was chosen.

    ``tested_on`` is the ISO date on which ``room_screen`` was read from the back of the room.
    ``room_scheme`` is the name of a ``Scheme``. ``workout_panes`` are the widths of the panes of Uitwerken,
    in logical pixels from left to right; empty as long as nobody widened one. ``asks_on_vague``: whether a
    note that says too little gets a question back; ``marks_spelling``: whether a word that is not in the
    dictionary has a wave under it.

    ``theme`` is the value of a ``Choice``, ``language`` the code of a translation, ``text_size`` how large
    everything is in percent, one of ``TEXT_SIZES``. ``new_day_naming`` is the value of a ``Naming`` for days
    that are still to be made; empty: as each person says. The folders are paths; empty: where we would put
    it ourselves. ``backups_before`` are the folders for backups that were chosen earlier and may hold some.
    ``knows_first_steps``: the first steps were done or skipped, so they come only when people ask.
    """

    room_screen: KeptScreen | None = None
    tested_on: str = ""
    room_scheme: str = ""
    workout_panes: tuple[int, ...] = ()
    asks_on_vague: bool = True
    marks_spelling: bool = True
    theme: str = ""
    text_size: int = 100
    less_motion: bool = False
    shows_keys: bool = True
    language: str = ""
    new_day_naming: str = ""
    practices_folder: str = ""
    exports_folder: str = ""
    backups_folder: str = ""
    backups_before: tuple[str, ...] = ()
    knows_first_steps: bool = False


TEXT_SIZES: Final = (100, 125, 150, 175, 200)
"""How large everything can be, in percent of what is usual."""


class UserSettings(QObject):
    """The settings of now. Every change is written at once, whole; ``changed`` tells of it.

    ``trouble`` is what to say when the file was there and could not be read.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / _NAME
        self.trouble = ""
        self._now = self._read()

    @property
    def now(self) -> Settings:
        """What counts now."""
        return self._now

    def change(self, settings: Settings) -> None:
        """Let these count; a disk that refuses costs them at the next start, never the work."""
        if settings != self._now:
            self._now = settings
            content = json.dumps(asdict(settings), ensure_ascii=True, indent=1)
            write_small_file(self._file, content.encode("ascii"))
            self.changed.emit()

    def set(self, **values: Any) -> None:
        """Let these fields of ``Settings`` have other values."""
        self.change(replace(self._now, **values))

    def _read(self) -> Settings:
        """What can't be read counts as not chosen; what is not known is left alone."""
        try:
            return _read_as(Settings, json.loads(self._file.read_bytes()))
        except (FileNotFoundError, NotADirectoryError):
            return Settings()
        except (OSError, ValueError, RecursionError):
            self.trouble = self.tr(
                "Je instellingen konden niet gelezen worden: ze staan weer zoals bij de eerste start. "
                "Aan je praktijken is niets veranderd."
            )
            return Settings()


Read = TypeVar("Read", Settings, KeptScreen)


def _read_as(kind: type[Read], value: object) -> Read:
    """Plain data as settings; what it lacks is as we had it. Raises ``ValueError`` for what can't be.

    By hand, because the first paint waits for it, and reading it with msgspec takes a tenth of a second.
    """
    if not isinstance(value, dict):
        raise ValueError
    known = {field.name: field.type for field in fields(kind) if field.name in value}
    return kind(**{name: _value_as(wanted, value[name]) for name, wanted in known.items()})


def _value_as(wanted: object, value: object) -> Any:
    if isinstance(wanted, UnionType):
        return None if value is None else _read_as(KeptScreen, value)
    if get_origin(wanted) is tuple:
        if not isinstance(value, list):
            raise ValueError
        return tuple(_value_as(get_args(wanted)[0], one) for one in value)
    if type(value) is not wanted:
        raise ValueError
    return value
