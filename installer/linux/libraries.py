"""Which Debian packages a folder leans on: asked of the folder itself, so that the list can't grow old."""

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

LOADED_LATER = ("libgl1", "libegl1", "libfontconfig1", "libdbus-1-3")
"""What Qt opens by name when a window appears, so that no library says it needs it."""
_ARROW = re.compile(r"(\S+) => (/\S+)")
_OWNER = re.compile(r"^(\S+): (/\S+)$", re.MULTILINE)
_NEEDED = re.compile(r"NEEDED\s+(\S+)")


def needed_packages(internal: Path) -> list[str]:
    """The packages as a .deb names them: newer systems call some of them ``…t64``; glibc at least as ours."""
    internal = internal.resolve()
    variables = {**os.environ, "LD_LIBRARY_PATH": f"{internal}:{internal / 'PySide6/Qt/lib'}"}
    asked = sorted(internal.rglob("*.so*"))
    said = subprocess.run(["ldd", *asked], capture_output=True, text=True, check=False, env=variables).stdout
    places = {name: path for name, path in _ARROW.findall(said) if not path.startswith(str(internal))}
    heads = subprocess.run(["objdump", "-p", *asked], capture_output=True, text=True, check=False).stdout
    libraries = {places[name] for name in _NEEDED.findall(heads) if name in places}
    owners = _owners(map(Path, libraries)) | set(LOADED_LATER)
    return [_as_dependency(name) for name in sorted(owners)]


def _owners(libraries: Iterable[Path]) -> set[str]:
    """The packages of libraries; /lib and /usr/lib are one folder, and dpkg knows only one of the names."""
    names: dict[Path, set[str]] = {}
    for library in libraries:
        for place in (library, library.resolve()):
            plain = str(place).removeprefix("/usr")
            names.setdefault(library, set()).update((plain, f"/usr{plain}"))
    asked = sorted(set().union(*names.values()))
    said = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True, check=False).stdout
    owners = {path: owner.split(":")[0] for owner, path in _OWNER.findall(said)}
    for library, places in names.items():
        if not places & owners.keys():
            raise LookupError(f"No package of this system brings {library}")
    return set(owners.values())


def _as_dependency(name: str) -> str:
    if name == "libc6":
        said = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, check=True, text=True
        )
        return f"libc6 (>= {said.stdout.split('-')[0].split('+')[0]})"
    plain = name.removesuffix("t64")
    return f"{plain} | {plain}t64" if _renamed(plain) else plain


def _renamed(name: str) -> bool:
    """Those whose name changed when time became 64 bits wide."""
    return name in {"libglib2.0-0", "libssl3", "libpng16-16"}
