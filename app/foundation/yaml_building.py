"""Putting plain data together from YAML events, one event at a time.

Working on events keeps the danger out before it costs anything: an anchor, a tag or a bracket too deep
stops the reading where it stands, and no object is ever made but mappings, lists and simple values.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.foundation.complaints import Place, complaint
from app.foundation.errors import KnownError

if TYPE_CHECKING:
    import yaml

MAX_DEPTH = 20
MAX_VALUES = 200_000

_INT = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}


@dataclass
class _Open:
    """A mapping or list that is still being filled, and the place in it of the value being read."""

    value: dict[str, object] | list[object]
    place: str | int | None = None

    @property
    def wants_key(self) -> bool:
        """Whether the next word names a field."""
        return isinstance(self.value, dict) and self.place is None


class Builder:
    """Takes events and holds the ``root`` they make. Raises KnownError on what is not plain data."""

    def __init__(self, name: str, lines: dict[Place, int] | None = None) -> None:
        """``name`` is for sentences; ``lines`` collects the line (from 1) of every value, when given."""
        self.root: object = None
        self.is_empty = True
        self._name = name
        self._lines = lines
        self._values = 0
        self._open: list[_Open] = []

    def take(self, event: "yaml.Event") -> None:
        """Take the next event, in order."""
        import yaml

        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.DocumentStartEvent):
            if not self.is_empty:
                raise self._wrong("hier begint een tweede document (---); een bestand heeft er één", line)
            self.is_empty = False
        elif isinstance(event, yaml.AliasEvent):
            raise self._wrong(f"een verwijzing met * kan niet{_advice('*')}", line)
        elif isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
            self._refuse_extras(event, line)
            self._start(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._finish()

    def _refuse_extras(self, event: "yaml.ScalarEvent | yaml.CollectionStartEvent", line: int) -> None:
        if event.anchor is not None:
            raise self._wrong(f"een anker met & kan niet{_advice('&')}", line)
        if event.tag is not None:
            raise self._wrong(f"een type met ! kan niet{_advice('!')}", line)
        self._values += 1
        if self._values > MAX_VALUES:
            raise self._wrong(f"dit bestand is te groot; we lezen tot {MAX_VALUES} waarden", line)

    def _start(self, event: "yaml.ScalarEvent | yaml.CollectionStartEvent", line: int) -> None:
        import yaml

        if self._open and self._open[-1].wants_key:
            if not isinstance(event, yaml.ScalarEvent):
                raise self._wrong("de naam van een veld moet een gewoon woord zijn", line)
            self._take_key(event.value, line)
        elif isinstance(event, yaml.ScalarEvent):
            self._put(_simple(event), line)
            self._finish()
        else:
            if len(self._open) >= MAX_DEPTH:
                raise self._wrong(f"hier zitten meer dan {MAX_DEPTH} blokken in elkaar", line)
            opened: dict[str, object] | list[object] = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._put(opened, line)
            self._open.append(_Open(opened))

    def _take_key(self, key: str, line: int) -> None:
        holder = self._open[-1]
        holder.place = key
        if key in holder.value:
            raise self._wrong("dit veld staat hier twee keer", line)
        self._note(line)

    def _put(self, value: object, line: int) -> None:
        """Set ``value`` where it belongs; the place stays marked until the value is complete."""
        if not self._open:
            self.root = value
            return
        holder = self._open[-1]
        if isinstance(holder.value, list):
            holder.place = len(holder.value)
            holder.value.append(value)
            self._note(line)
        else:
            holder.value[str(holder.place)] = value

    def _finish(self) -> None:
        if self._open:
            self._open[-1].place = None

    def _note(self, line: int) -> None:
        if self._lines is not None:
            self._lines[self._path()] = line

    def _path(self) -> Place:
        return tuple(holder.place for holder in self._open if holder.place is not None)

    def _wrong(self, what: str, line: int) -> KnownError:
        return complaint(self._name, what, self._path(), line)


def _advice(sign: str) -> str:
    return f"; zet tekst die met {sign} begint tussen aanhalingstekens"


def _simple(event: "yaml.ScalarEvent") -> object:
    """A text, or what a word without quotes stands for."""
    text: str = event.value
    if event.style or not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and abs(number := float(text)) != float("inf"):
        return number
    return text
