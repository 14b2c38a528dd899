"""Writing a day file: what it holds goes out as it came in, letter for letter."""

from typing import Any, get_args

from msgspec import Meta, to_builtins
from msgspec.structs import fields

from app.foundation.strict_yaml import dump
from app.workshop.day_file import DayFile
from app.workshop.day_file_parts import Part


def day_file_text(day: DayFile) -> str:
    """The YAML of ``day``; reading it gives an equal ``DayFile``."""
    return dump(_plain(day))


def _plain(value: object) -> object:
    """``value`` as mappings and lists, without the sparse fields that say nothing; those come last."""
    if isinstance(value, (tuple, list)):
        return [_plain(member) for member in value]
    if not isinstance(value, Part):
        return to_builtins(value)
    always: dict[str, object] = {}
    sparse: dict[str, object] = {}
    for field in fields(value):
        member = getattr(value, field.name)
        if not _is_sparse(field.type):
            always[field.encode_name] = _plain(member)
        elif member != field.default:
            sparse[field.encode_name] = _plain(member)
    return always | sparse


def _is_sparse(annotation: Any) -> bool:
    return any(isinstance(mark, Meta) and (mark.extra or {}).get("sparse") for mark in get_args(annotation))
