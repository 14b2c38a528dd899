"""Writing YAML so that every text comes back letter for letter.

A writer of our own, because the usual one folds long lines, breaks on odd line ends and can't be told
when a literal block is safe. It writes block style only: plain words, literal blocks for texts of
several lines, and double quotes with escapes for everything else. It needs no YAML library.
"""

import json
import math
import re
from collections.abc import Mapping, Sequence

import msgspec

# Characters that a YAML reader refuses, folds or drops when they stand there as they are
# (YAML 1.1 breaks lines at U+0085, U+2028 and U+2029; U+FEFF is a byte order mark).
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_BLOCK_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_PLAIN_MARKS = frozenset(" -_.,;()'’/%€&+=!?…–")
# Words that some YAML reader or other takes for something else than text.
_NOT_TEXT = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"])


def dump(value: object) -> str:
    """``value`` (a struct, or mappings, lists, texts, numbers, booleans and None) as a YAML text.

    Raises ValueError for what YAML could not give back: a number that is no number, a key over
    1,000 characters.
    """
    plain = msgspec.to_builtins(value)
    lines = list(_block(plain, 0))
    if isinstance(plain, dict):
        lines = list(_spaced(lines))
    return "\n".join(lines) + "\n"


def _spaced(lines: Sequence[str]) -> Sequence[str]:
    """An empty line before every part of the file that has lines of its own."""
    spaced: list[str] = []
    for number, line in enumerate(lines):
        opens = line.endswith(":") and not line.startswith((" ", "-"))
        if opens and number:
            spaced.append("")
        spaced.append(line)
    return spaced


def _block(value: object, indent: int) -> Sequence[str]:
    """The lines of ``value``, each starting with ``indent`` spaces."""
    pad = " " * indent
    lines: list[str] = []
    if isinstance(value, Mapping) and value:
        for key, member in value.items():
            lead = f"{pad}{_key(key)}:"
            if _is_block(member):
                lines += [lead, *_block(member, indent + 2)]
            else:
                lines += _scalar(lead + " ", member, indent)
    elif isinstance(value, (list, tuple)) and value:
        for member in value:
            if _is_block(member):
                first, *rest = _block(member, indent + 2)
                lines += [f"{pad}- {first[indent + 2 :]}", *rest]
            else:
                lines += _scalar(f"{pad}- ", member, indent)
    else:
        lines += _scalar(pad, value, indent)
    return lines


def _is_block(value: object) -> bool:
    return isinstance(value, (Mapping, list, tuple)) and bool(value)


def _scalar(lead: str, value: object, indent: int) -> Sequence[str]:
    if isinstance(value, str) and _fits_literal(value):
        body = value.removesuffix("\n").split("\n")
        mark = "|" if value.endswith("\n") else "|-"
        return [lead + mark, *(f"{' ' * (indent + 2)}{line}" if line else "" for line in body)]
    return [lead + _word(value)]


def _word(value: object) -> str:
    """A value that fits on one line."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float() if math.isfinite(value):
            return repr(value)
        case str():
            return value if _is_plain(value) else _quoted(value)
        case list() | tuple():
            return "[]"
        case Mapping():
            return "{}"
        case _:
            raise ValueError(f"YAML can't give this back: {type(value).__name__}")


def _key(key: object) -> str:
    if not isinstance(key, str) or len(key) > 1000:
        raise ValueError("a key must be a text of at most 1,000 characters")
    return key if _is_plain(key) else _quoted(key)


def _is_plain(text: str) -> bool:
    """Whether ``text`` needs no quotes, for this reader and for any other."""
    return (
        text[:1].isalpha()
        and not text.endswith(" ")
        and text.lower() not in _NOT_TEXT
        and all(character.isalnum() or character in _PLAIN_MARKS for character in text)
    )


def _fits_literal(text: str) -> bool:
    """Whether a literal block gives ``text`` back, also after an editor has stripped line ends."""
    if "\n" not in text or _BLOCK_UNSAFE.search(text):
        return False
    if text.startswith((" ", "\t", "\n")) or text.endswith("\n\n"):
        return False
    return not any(line.endswith((" ", "\t")) for line in text.split("\n"))


def _quoted(text: str) -> str:
    # JSON's strings are YAML's double-quoted strings, but for the characters that YAML won't take raw.
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))
