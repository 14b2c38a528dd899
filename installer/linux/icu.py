"""Takes out of ICU what Qt never asks it.

Qt asks ICU how words are put in order, what bytes in an old character set mean, and how time zones go. Its
tables, the largest file of all that we pack, also hold what Qt has tables of its own for, or none: names of
languages, countries and coins, units, numbers in words, scripts turned into others, where words break. What
stays for words in a language (names of time zones) is only in ours; the order of words stays in all of them.
"""

import re
import struct
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from installer.parts import LANGUAGES

NEVER_ASKED = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit")
"""Folders of the package of tables (``icudt73l/curr/nl.res``)."""
_IN_LANGUAGE = re.compile(r"icudt\d+[lb]/(?:zone/)?([a-z]{2,3})(?:_\w+)?\.res")
"""Tables with words in a language: ``icudt73l/nl_BE.res``, ``icudt73l/zone/fr.res``."""
_ALIGNED = 16
_COUNT, _ENTRY = struct.Struct("<I"), struct.Struct("<II")


def slim(folder: Path) -> None:
    """Make the library of tables in a folder anew, without those that are never asked; every name stays."""
    [library] = folder.glob("libicudata.so.*")
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        _run("objcopy", "-O", "binary", "--only-section=.rodata", library, work / "all.dat")
        (work / "icu.dat").write_bytes(rewritten((work / "all.dat").read_bytes(), is_asked))
        _run("ld", "-r", "-b", "binary", "-o", "icu.o", "icu.dat", cwd=work)
        as_table = ["--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"]
        as_table += ["--set-section-alignment", f".data={_ALIGNED}"]
        named = ["--redefine-sym", f"_binary_icu_dat_start=icudt{version}_dat"]
        named += ["--strip-symbol", "_binary_icu_dat_end", "--strip-symbol", "_binary_icu_dat_size"]
        _run("objcopy", *as_table, *named, work / "icu.o")
        link = ["ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name]
        _run(*link, "-o", library, work / "icu.o")


def is_asked(name: str) -> bool:
    """Whether Qt may ask for a table, by its name in the package."""
    if name.split("/")[1] in NEVER_ASKED:
        return False
    found = _IN_LANGUAGE.fullmatch(name)
    return found is None or found[1] in LANGUAGES


def rewritten(package: bytes, keeps: Callable[[str], bool]) -> bytes:
    """The same package with only the tables whose name is to be kept, in the same order."""
    begin = struct.unpack_from("<H", package)[0]
    if package[12:16] != b"CmnD" or package[8]:
        raise ValueError("This is no package of ICU's tables, or one for another processor.")
    tables = _tables(package, begin)
    kept = [(name, words) for name, words in tables if keeps(name.decode("ascii"))]
    names, heads, bodies = bytearray(), bytearray(), bytearray()
    names_at = _COUNT.size + _ENTRY.size * len(kept)
    bodies_at = names_at + sum(len(name) + 1 for name, _table in kept)
    bodies_at += -(begin + bodies_at) % _ALIGNED
    for name, table in kept:
        heads += _ENTRY.pack(names_at + len(names), bodies_at + len(bodies))
        names += name + b"\0"
        bodies += table + bytes(-len(table) % _ALIGNED)
    head = _COUNT.pack(len(kept)) + heads + names
    return package[:begin] + head + bytes(bodies_at - len(head)) + bodies


def _tables(package: bytes, begin: int) -> list[tuple[bytes, bytes]]:
    """The name and the bytes of each: after the head a count, for each two offsets, the names, the tables."""
    [count] = _COUNT.unpack_from(package, begin)
    entries = [_ENTRY.unpack_from(package, begin + _COUNT.size + _ENTRY.size * at) for at in range(count)]
    ends = [begin + body for _name, body in entries[1:]] + [len(package)]
    return [
        (package[begin + name : package.index(b"\0", begin + name)], package[begin + body : end])
        for (name, body), end in zip(entries, ends, strict=True)
    ]


def _run(*command: str | Path, cwd: Path | None = None) -> None:
    subprocess.run(command, cwd=cwd, check=True)
