"""Day files with something wrong in them: by the letter, by the line, and in what they say."""

import random
from typing import Any

import yaml

from benchmarks.bad_files.spoiling import damaged, nasty_text

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_BOMB = "\n".join(
    ["a: &a [x, x, x, x, x, x, x, x, x]"]
    + [
        f"{one}: &{one} [{', '.join([f'*{before}'] * 9)}]"
        for before, one in zip("abcdefgh", "bcdefghi", strict=True)
    ]
)
_TAGS = (
    "!!python/object/apply:os.system ['touch hier']",
    "!!binary aGFsbG8=",
    "!x y",
    "!!float .inf",
    "!!set {a, b}",
)


def spoiled_day(text: str, dice: random.Random) -> bytes:
    """The file with something wrong in it."""
    way = dice.choice((_bytes, _lines, _lines, _values, _values, _values, _yaml, _encoded))
    return way(text, dice)


def _bytes(text: str, dice: random.Random) -> bytes:
    return damaged(text.encode(), dice)


def _lines(text: str, dice: random.Random) -> bytes:
    """Lines are gone, twice there, elsewhere, further in."""
    lines = text.split("\n")
    for _time in range(dice.choice((1, 1, 3, 20))):
        at = dice.randrange(len(lines))
        way = dice.randrange(5)
        if way == 0 and len(lines) > 1:
            del lines[at]
        elif way == 1:
            lines.insert(dice.randrange(len(lines)), lines[at])
        elif way == 2:
            lines[at] = " " * dice.randrange(9) + lines[at].lstrip()
        elif way == 3:
            key, colon, _rest = lines[at].partition(":")
            lines[at] = key + colon + " " + nasty_text(dice)
        else:
            lines[at] = "\t" + lines[at]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _values(text: str, dice: random.Random) -> bytes:
    """Well-formed, but with other values than anybody meant."""
    day = yaml.load(text, Loader=Loader)
    for _time in range(dice.choice((1, 1, 2, 6))):
        nodes = list(_nodes(day))
        holder, key = dice.choice(nodes)
        way = dice.randrange(6)
        if way == 0:
            del holder[key]
        elif way == 1:
            other, its = dice.choice(nodes)
            holder[key] = yaml.load(yaml.dump(other[its], Dumper=Dumper), Loader=Loader)
        elif way == 2 and isinstance(holder, list):
            holder += holder[:40]
        elif way == 3 and isinstance(holder, dict):
            holder[nasty_text(dice)] = 1
        else:
            holder[key] = _nasty(dice)
    return yaml.dump(day, Dumper=Dumper, allow_unicode=True, sort_keys=False).encode("utf-8", "surrogatepass")


def _nodes(value: Any) -> Any:
    """Every place in it: what holds it, and under which key."""
    for key in (
        list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    ):
        yield value, key
        yield from _nodes(value[key])


def _nasty(dice: random.Random) -> Any:
    deep: Any = "diep"
    for _level in range(dice.choice((2, 60))):
        deep = [deep]
    return dice.choice(
        (
            None,
            [],
            {},
            True,
            0,
            -1,
            10**30,
            2**63,
            1e308,
            float("inf"),
            float("nan"),
            deep,
            {"a": {"b": []}},
            "x",
        )
        + (nasty_text(dice),) * 12
    )


def _yaml(text: str, dice: random.Random) -> bytes:
    """What YAML can do and we don't want: anchors that multiply, tags that make things, endless depth."""
    deep = dice.choice((50, 2_000, 100_000))
    lines = text.split("\n")
    at = dice.randrange(len(lines))
    key = lines[at].partition(":")[0]
    extra = dice.choice(
        (
            _BOMB, "a: &a\n  b: *a", "x: " + "[" * deep, "x: " + "{a: " * deep, "? " * min(deep, 3_000) + "x",
            f"{key}: {dice.choice(_TAGS)}", "---\n" + text[:500], "%YAML 9.9\n---", "<<: *weg", "- " * deep,
            "x: |\n" + "  y\n" * deep, "x: 'a", "x: 0o777777777777777777777", "x: 1:2:3:4", "x: 2026-99-99",
            "x: !!timestamp 9999-99-99", "x: " + "9" * 5_000, "\ufeffx: y", "&" * deep, "x: &a *a",
        )
    )  # fmt: skip
    lines[at:at] = extra.split("\n")
    return "\n".join(lines).encode()


def _encoded(text: str, dice: random.Random) -> bytes:
    """In letters that we don't read, or half in them."""
    way = dice.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "utf-7", "utf-8-sig"))
    made = text.encode(way, "replace")
    return made if dice.random() < 0.5 else text.encode()[:2000] + made
