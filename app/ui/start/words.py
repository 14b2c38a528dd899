"""Dates and places as people say them: "gisteren", "3 februari", "Documenten / Praktijken"."""

from datetime import date, datetime
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.translated import date_shown

_MONTHS: Final = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_PLAIN_WITHOUT_YEAR: Final = 300
_STICKS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def read_moment(text: str) -> datetime | None:
    """A moment from ISO text in local time without zone; None when it is not one."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment


def day_in_words(day: date, today: date) -> str:
    """Say "vandaag", "gisteren", "3 februari", and with its year when that is not plain."""
    away = (today - day).days
    if away == 0:
        return _tr("vandaag")
    if away == 1:
        return _tr("gisteren")
    words = date_shown(f"{day.day} {_MONTHS[day.month - 1]}")
    plain = day.year == today.year or 0 < away < _PLAIN_WITHOUT_YEAR
    return words if plain else f"{words} {day.year}"


def moment_in_words(text: str, now: datetime) -> str:
    """The day, and for today the time too: "vandaag 14:32". Nothing for what is no moment."""
    moment = read_moment(text)
    if moment is None:
        return ""
    words = day_in_words(moment.date(), now.date())
    return f"{words} {moment.hour}:{moment:%M}" if moment.date() == now.date() else words


def folder_in_words(path: PurePath, home: PurePath) -> str:
    """The folder of a file in at most two steps: "Documenten / Praktijken"."""
    folder = path.parent
    inside = folder.is_relative_to(home)
    parts = folder.relative_to(home).parts if inside else folder.parts
    names = [part.strip("/\\") for part in parts]
    names = [name for name in names if name]
    if not names:
        return _tr("Persoonlijke map") if inside else str(folder)
    return " / ".join(names[-2:])


def vanished_in_words(path: PurePath, home: PurePath) -> str:
    """Where a file stood that can't be found now; places for sticks are named as such."""
    if path.as_posix().startswith(_STICKS) and not path.is_relative_to(home):
        return _tr("Stond op een USB-stick of een gedeelde schijf")
    return _tr("Stond in {folder}").format(folder=folder_in_words(path, home))


def _tr(words: str) -> str:
    return QCoreApplication.translate("StartWords", words)
