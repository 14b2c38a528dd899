"""Reading a YAML text into a typed struct: strictly, safely, and with one clear sentence when it fails.

Only the part of YAML that people write by hand is taken: mappings, lists, texts, numbers, true, false
and null. No anchors (an alias can explode into gigabytes), no tags (they name types), no duplicate keys.
Plain words follow JSON, so ``no``, ``on``, ``2026-03-12`` and ``0470`` stay text.

The YAML library costs start-up time and is imported where it is used.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from app.foundation.complaints import Place, complaint, translate
from app.foundation.errors import KnownError
from app.foundation.yaml_building import Builder
from app.foundation.yaml_writing import dump

if TYPE_CHECKING:
    import yaml

__all__ = ["MAX_BYTES", "dump", "line_of", "parse", "read", "read_text"]

MAX_BYTES = 8_000_000

T = TypeVar("T")

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What the YAML library says, in pieces, and what to do about it.
_SYNTAX = (
    ("tab character", "deze regel springt in met een tab; gebruik spaties"),
    ("mapping values are not allowed", "een dubbelepunt te veel; zet de tekst tussen aanhalingstekens"),
    ("found unexpected end of stream", "een aanhalingsteken of haakje wordt nergens gesloten"),
    ("expected ',' or", "een haakje wordt niet gesloten, of er ontbreekt een komma"),
    ("could not find expected ':'", "hier ontbreekt een dubbelepunt na de naam van het veld"),
    ("cannot start any token", "tekst die zo begint, hoort tussen aanhalingstekens"),
    ("did not find expected key|expected <block end>", "deze regel springt te veel of te weinig in"),
    ("block sequence entries are not allowed", "een streepje van een lijst hoort op een eigen regel"),
    ("unknown escape", "een schuine streep (\\) tussen dubbele aanhalingstekens schrijf je als \\\\"),
)


def read(path: Path, wanted: type[T]) -> T:
    """The file at ``path`` as a ``wanted``. Raises KnownError when it can't be read or is not one."""
    return parse(read_text(path), wanted, path.name)


def parse(text: str, wanted: type[T], name: str) -> T:
    """``text`` as a ``wanted``; ``name`` is what the sentence of a KnownError calls the text."""
    value = _build(text, name)
    try:
        return msgspec.convert(value, wanted)
    except msgspec.ValidationError as error:
        path, what = translate(error, value, wanted)
        raise complaint(name, what, path, line_of(text, path)) from None


def read_text(path: Path) -> str:
    """The text of a file, without byte order mark. Raises KnownError when it is no UTF-8 text."""
    name = path.name
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _too_big(name)
        data = path.read_bytes()
    except FileNotFoundError:
        raise complaint(name, "dit bestand is er niet of niet meer") from None
    except OSError:
        raise complaint(name, "dit bestand kunnen we niet openen; kijk na of je het mag lezen") from None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise complaint(name, "dit is een tekst in UTF-16; bewaar hem opnieuw als UTF-8")
    if b"\0" in data or data.startswith((b"PK\x03\x04", b"%PDF")):
        raise complaint(name, "dit is geen tekstbestand; hier hoort een bestand in YAML")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = "hier staat een teken dat geen UTF-8 is; bewaar het bestand opnieuw als UTF-8"
        raise complaint(name, what, (), line) from None


def line_of(text: str, path: Place) -> int | None:
    """The line (from 1) where ``path`` stands in ``text``, or else the nearest thing around it."""
    lines: dict[Place, int] = {}
    try:
        _build(text, "", lines)
    except KnownError:
        return None
    while path not in lines and path:
        path = path[:-1]
    return lines.get(path)


def _build(text: str, name: str, lines: dict[Place, int] | None = None) -> object:
    """The plain data that ``text`` holds; ``lines`` collects where each value stands."""
    text = text.removeprefix("\ufeff")
    if len(text) > MAX_BYTES:
        raise _too_big(name)
    if (bad := _FORBIDDEN.search(text)) is not None:
        line = text.count("\n", 0, bad.start()) + 1
        what = f"hier staat een onzichtbaar teken (U+{ord(bad[0]):04X}) dat niet kan"
        raise complaint(name, what, (), line)
    builder = Builder(name, lines)
    for event in _events(text, name):
        builder.take(event)
    if builder.is_empty:
        raise complaint(name, "dit bestand is leeg")
    return builder.root


def _events(text: str, name: str) -> Iterator["yaml.Event"]:
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = f"{error.context or ''} {error.problem or ''}"
        if mark and re.match(r" *\t", "".join(text.split("\n")[mark.line : mark.line + 1])):
            said = "tab character"  # the library only says that nothing can start like this
        known = (what for pattern, what in _SYNTAX if re.search(pattern, said))
        what = next(known, "deze regel is geen geldige YAML")
        raise complaint(name, what, (), mark.line + 1 if mark else None) from None
    except yaml.YAMLError:
        raise complaint(name, "dit is geen geldige YAML") from None


def _too_big(name: str) -> KnownError:
    return complaint(name, f"dit bestand is te groot; we lezen er tot {MAX_BYTES // 1_000_000} MB")
