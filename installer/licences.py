"""The licences of everything that people get, in one folder, with a list of what each is for.

A part of which no licence can be found stops the build: nothing goes out without its terms.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from textwrap import shorten

from installer.parts import ROOT

OURS = Path(__file__).parent / "licences"
EXTRA = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt-onderdelen.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "chunspell": ("MPL-1.1.txt",),
}
"""Texts that a package speaks of but does not bring."""
OF_RESOURCES = {
    "OFL-AtkinsonHyperlegibleNext.txt": ("Lettertype Atkinson Hyperlegible Next", "SIL OFL 1.1"),
    "OFL-Noto.txt": ("Lettertypes Noto", "SIL OFL 1.1"),
    "LICENTIE-OpenTaal.txt": ("Woordenlijst van OpenTaal", "BSD-3-Clause of CC-BY-3.0"),
}
"""What texts among our resources are for; one that is not named here is taken along all the same."""
_UNSAID = "zie de tekst"
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==\S+(.*)$", re.MULTILINE)
_LEGAL = re.compile(r"(^OFL-|licen[cs]e|licentie|copying|notice|authors)", re.IGNORECASE)

_HEAD = """Praktijkdag: onderdelen van anderen
===================================

Praktijkdag gebruikt de onderdelen hieronder. In deze map staat per onderdeel onder welke voorwaarden.

Qt en PySide6 (versie {qt}) vallen onder de LGPL 3. Ze zitten als losse bibliotheken in deze installatie,
onveranderd: je mag ze vervangen door een eigen versie met dezelfde naam. De broncode is die van het
Qt Project, versie {qt}. Alleen uit de tabellen van ICU (Linux) is weggelaten wat Qt er nooit in opzoekt.

"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something of others, its terms in a word, and the files that hold them by the name they get here."""

    name: str
    version: str
    terms: str
    texts: dict[str, Path]


class NoLicenceError(Exception):
    """A part of which no terms were found."""


def collect(target: Path, internal: Path | None = None) -> list[Part]:
    """Fill a folder with the texts of all parts; ``internal`` is where libraries of this system were put."""
    parts = [*packages(), *_python_and_start(), *resources(), *(_of_system(internal) if internal else ())]
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    qt = next(part.version for part in parts if part.name == "pyside6-essentials")
    lines = [_HEAD.format(qt=qt)]
    for part in sorted(parts, key=lambda part: part.name.lower()):
        if not part.texts:
            raise NoLicenceError(f"No licence was found for {part.name} {part.version}")
        folder = target / re.sub(r"[^A-Za-z0-9._-]+", "-", part.name)
        for name, source in part.texts.items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place)
        lines.append(f"{' '.join([part.name, part.version]).strip()}: {part.terms} (map {folder.name})\n")
    (target / "LEESMIJ.txt").write_text("".join(lines), encoding="utf-8", newline="\n")
    return parts


def packages() -> Iterator[Part]:
    """The pinned packages of the program, as they are installed beside this Python."""
    for name, marker in _PINNED.findall((ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")):
        try:
            found = distribution(name)
        except PackageNotFoundError:
            if ";" not in marker:
                raise
            continue  # Only for another system.
        yield _package(name.lower(), found)


def _package(name: str, found: Distribution) -> Part:
    texts = {}
    for file in found.files or ():
        inside = file.parts[1:]
        if file.parts[0].endswith(".dist-info") and any(_LEGAL.search(part) for part in inside):
            texts["/".join(inside).removeprefix("licenses/")] = Path(str(found.locate_file(file)))
    texts |= {text: OURS / text for text in EXTRA.get(name, ())}
    said = found.metadata
    terms = next(
        (said[key] for key in ("License-Expression", "License") if key in said),
        _classified(said.get_all("Classifier")),
    )
    return Part(name, found.version, shorten(terms.splitlines()[0], 60, placeholder=" …"), texts)


def _classified(classifiers: list[str] | None) -> str:
    licences = [one.split(" :: ")[-1] for one in classifiers or () if one.startswith("License ::")]
    return ", ".join(licences) or _UNSAID


def _python_and_start() -> Iterator[Part]:
    """Python itself, and the small program of PyInstaller that starts it."""
    places = [Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    places += [Path(sys.base_prefix) / "LICENSE", Path("/usr/share/doc/python3/copyright")]
    text = next((place for place in places if place.is_file()), None)
    yield Part("Python", sys.version.split()[0], "PSF-2.0", {"LICENSE.txt": text} if text else {})
    yield _package("pyinstaller", distribution("pyinstaller"))


def resources() -> Iterator[Part]:
    """What others drew or wrote and lies in `resources`, with its terms beside it."""
    for text in sorted((ROOT / "resources").rglob("*")):
        if text.is_file() and _LEGAL.search(text.name):
            place = text.relative_to(ROOT / "resources").with_suffix("").as_posix()
            name, terms = OF_RESOURCES.get(text.name, (place, _UNSAID))
            yield Part(name, "", terms, {text.name: text})


def _of_system(internal: Path) -> Iterator[Part]:
    """Libraries that came from this Debian or Ubuntu: what its packages say of them."""
    owners: set[str] = set()
    for path in internal.glob("lib*.so*"):
        if path.is_symlink() or path.name.startswith("libpython"):
            continue
        said = subprocess.run(["dpkg", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False)
        owners.update(line.split(":")[0] for line in said.stdout.splitlines()[:1])
    for owner in sorted(owners):
        place = Path("/usr/share/doc", owner, "copyright")
        yield Part(owner, "", _UNSAID, {"copyright.txt": place} if place.is_file() else {})
