"""One Dutch sentence about a file that is not as it should be: where, what was expected, what stood there.

Guides, day files and guide copies are read into ``msgspec`` structs. ``msgspec`` complains in English
and in types; people who write such files by hand need the line, the place and the nearest good word.
"""

import difflib
import re
from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import inspect

from app.foundation.errors import KnownError

# Where something stands: names of fields and, in lists, positions counted from 0.
Place = tuple[str | int, ...]

_AT = re.compile(r" - at `\$?(?P<path>[^`]*)`$")
_PART = re.compile(r"\.?([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_LONGEST_WORD = 200
"""Letters; to compare millions of them takes seconds, and tells nobody anything."""
_TYPES = {
    "array": "een lijst",
    "bool": "true of false",
    "float": "een getal",
    "int": "een geheel getal",
    "null": "niets (null)",
    "object": "een blok met velden (naam: waarde)",
    "str": "tekst",
}
_BOUNDS = {
    "length <=": "van hoogstens {number} tekens",
    "length >=": "van minstens {number} tekens",
    "<=": "van hoogstens {number}",
    ">=": "van minstens {number}",
}


def readable(path: Place) -> str:
    """A path as people count: ``("grondplan", 2, "answers", 1)`` is ``grondplan → 3 → answers → 2``."""
    return " → ".join(str(part + 1) if isinstance(part, int) else shown(part) for part in path)


def complaint(name: str, what: str, path: Place = (), line: int | None = None) -> KnownError:
    """The error that says ``what`` is wrong, and where: ``“dag.yaml”, regel 12, bij agenda → 3: …``."""
    dot = "" if what.endswith("?") else "."
    if line is None:
        return KnownError(
            f"“{name}”, bij {readable(path)}: {what}{dot}" if path else f"“{name}”: {what}{dot}"
        )
    if not path:
        return KnownError(f"“{name}”, regel {line}: {what}{dot}")
    return KnownError(f"“{name}”, regel {line}, bij {readable(path)}: {what}{dot}")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like ``word``, or None when nothing does: also when it is a story."""
    if len(word) > _LONGEST_WORD:
        return None
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def shown(text: str) -> str:
    """A word out of a file, short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= 30 else line[:29] + "…"


def translate(error: msgspec.ValidationError, value: object, wanted: Any) -> tuple[Place, str]:
    """What ``msgspec`` found wrong in ``value``, plain data read for the type ``wanted``: where and what."""
    message = str(error)
    at = _AT.search(message)
    path = _parse_path(at["path"]) if at else ()
    message = message[: at.start()] if at else message
    if (match := re.fullmatch(r"Object contains unknown field `(.*)`", message)) is not None:
        return _unknown_field(match[1], path, value, wanted)
    if (match := re.fullmatch(r"Object missing required field `(.*)`", message)) is not None:
        return path, f"hier ontbreekt het veld “{match[1]}”"
    if message.startswith(("Invalid enum value", "Invalid value")):
        return _bad_choice(path, value, wanted)
    if (match := re.fullmatch(r"Expected `(.*)`, got `(.*)`", message)) is not None:
        return path, _wrong_type(match[1], match[2])
    if (match := re.fullmatch(r"Expected `(.*)` (?:of )?(.*?=) (\d+)", message)) is not None:
        bound = _BOUNDS.get(match[2], "volgens de regel " + match[2] + " {number}")
        return path, f"hier hoort {_types(match[1])} {bound.format(number=match[3])}"
    return path, "wat hier staat, past niet in dit soort bestand"


def _wrong_type(expected: str, found: str) -> str:
    quote = "str" in expected.split(" | ") and found in ("int", "float", "bool")
    advice = "; zet het tussen aanhalingstekens als het tekst is" if quote else ""
    return f"hier hoort {_types(expected)}, maar er staat {_types(found)}{advice}"


def _types(names: str) -> str:
    return " of ".join(_TYPES.get(name, name) for name in names.split(" | "))


def _unknown_field(field: str, path: Place, value: object, wanted: Any) -> tuple[Place, str]:
    known = [known.encode_name for struct in _structs(_at(path, value, wanted)) for known in struct.fields]
    near = nearest(field, known)
    if near is not None:
        advice = f"; bedoel je “{near}”?"
    elif known:
        advice = f"; wel kunnen: {', '.join(known)}"
    else:
        advice = ""
    return (*path, field), f"het veld “{shown(field)}” kennen we hier niet{advice}"


def _bad_choice(path: Place, value: object, wanted: Any) -> tuple[Place, str]:
    info, found = _at(path, value, wanted)
    if isinstance(found, dict) or not path:  # the tag of a union, reported at the object that holds it
        tags = [struct for struct in _structs((info, found), every=True) if struct.tag_field]
        field = tags[0].tag_field if tags else None
        if field and isinstance(found, dict):
            path, found = (*path, field), found.get(field)
    choices = _choices(info) or _choices(_at(path[:-1], value, wanted)[0])
    instead = f", en niet “{shown(found)}”" if isinstance(found, str) else ""
    near = nearest(found, choices) if isinstance(found, str) else None
    advice = f"; bedoel je “{near}”?" if near else ""
    return path, f"hier hoort een van deze woorden: {', '.join(choices)}{instead}{advice}"


def _parse_path(text: str) -> Place:
    parts: list[str | int] = []
    for match in _PART.finditer(text):
        parts.append(match[1] if match[1] is not None else int(match[2]) if match[2].isdigit() else "…")
    return tuple(parts)


def _at(path: Place, value: object, wanted: Any) -> tuple[inspect.Type, object]:
    """The type expected at ``path``, and the value that stands there."""
    info = inspect.type_info(wanted)
    for part in path:
        inner: inspect.Type = inspect.AnyType()
        for option in _options(info):
            if isinstance(option, (inspect.ListType, inspect.VarTupleType)) and isinstance(part, int):
                inner = option.item_type
            elif isinstance(option, inspect.DictType):
                inner = option.value_type
        for struct in _structs((info, value)):
            inner = next((field.type for field in struct.fields if field.encode_name == part), inner)
        info = inner
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            value = None
    return info, value


def _options(info: inspect.Type) -> tuple[inspect.Type, ...]:
    if isinstance(info, inspect.Metadata):
        return _options(info.type)
    return info.types if isinstance(info, inspect.UnionType) else (info,)


def _structs(at: tuple[inspect.Type, object], *, every: bool = False) -> list[inspect.StructType]:
    """The structs that may stand here; of a tagged union only the one that the value names."""
    info, value = at
    structs = [option for option in _options(info) if isinstance(option, inspect.StructType)]
    if every or len(structs) < 2 or not isinstance(value, dict):
        return structs
    return [struct for struct in structs if struct.tag_field and value.get(struct.tag_field) == struct.tag]


def _choices(info: inspect.Type) -> list[str]:
    words: list[str] = []
    for option in _options(info):
        if isinstance(option, inspect.EnumType):
            words += [str(member.value) for member in option.cls]
        elif isinstance(option, inspect.LiteralType):
            words += [str(value) for value in option.values]
        elif isinstance(option, inspect.StructType) and option.tag is not None:
            words.append(str(option.tag))
    return words
