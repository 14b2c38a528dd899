"""Which parts go into the folder that people get, and which stay out.

Everything is packed by PyInstaller, which takes too much rather than too little. What stays out here is what
no line of the program can reach; ``missing_libraries`` says when that was one too many.
"""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePath

ROOT = Path(__file__).resolve().parents[1]

Entry = tuple[str, str, str]
"""A file as PyInstaller has it: its place in the folder, where it comes from (a link: goes to), its kind."""

DATA = {"resources": "resources", "app/store/schema": "app/store/schema"}
"""What the program reads from its own folder: where it lies in the repository, and where in what we make."""

DATA_OF_PACKAGES = {"holidays": "locale/nl"}
"""What packages read from their own folder: the public holidays have their Dutch names there."""

FOLDERS_ASKED_FOR = ("docx.parts", "pptx.oxml")
"""Packages that look for templates from their own folder (``oxml/../templates``): it has to be there."""

NOT_SHIPPED = (
    "resources/*.py", "resources/*.ts", "*/__pycache__/*",
    "docx/templates/default-docx-template/*",  # What default.docx was made of.
)  # fmt: skip
"""What only those need who work on the program, or on a package that it uses."""

MODULES = (
    # An application of ours asks no network and no terminal, and is not developed where it is used.
    "curses", "distutils", "ensurepip", "lib2to3", "pdb", "pydoc", "readline", "setuptools", "ssl", "_ssl",
    "test", "tkinter", "turtle", "PySide6.QtNetwork",
    # Used by nothing of ours.
    "IPython", "lxml.isoschematron", "lxml.objectify", "matplotlib", "numpy", "pandas",
    "PIL._avif", "PIL.ImageQt", "reportlab.graphics.testshapes",
    # The same once more for newer processors; the plain ones do.
    "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.fuzz_cpp_avx2",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.postgresql",
)  # fmt: skip
"""Modules that something could import but that nothing of ours does."""

LOADED_BY_NAME = ("holidays.countries", "holidays.financial", "tzdata")
"""Packages whose modules are imported by a name that is put together: nobody sees it in the source."""

UNUSED_LIBRARIES = ("libavif*",)
"""What the modules that stay out would have leaned on."""

QT_PLUGINS = {
    "iconengines": "*svg*",
    "imageformats": "*",
    "platforminputcontexts": "*",
    "platforms": "*",
    "platformthemes": "*xdgdesktopportal*",
    "styles": "*",
    "wayland-decoration-client": "*",
    "wayland-graphics-integration-client": "*",
    "wayland-shell-integration": "*",
    "xcbglintegrations": "*",
}
"""The kinds of Qt plugins that stay, and which of each."""

QT_NEVER = (
    "*eglfs*", "*linuxfb*", "*minimal*", "*vnc*", "*vkkhrdisplay*", "*Qt6EglF*", "*opengl32sw*", "*tiff*",
    "*qwebp*", "*qtga*", "*qwbmp*", "*qicns*", "*qpdf*", "*qdirect2d*", "*virtualkeyboard*",
    *(f"*Qt{six}{part}*" for part in ("Network", "Pdf", "Qml", "Quick", "VirtualKey") for six in ("6", "")),
)  # fmt: skip
"""Screens without a desktop, and libraries that only such parts ask for (macOS writes them without a 6).
Photos are read by Pillow."""

LANGUAGES = ("nl", "en", "fr")

OF_THE_SYSTEM = (
    # What draws and speaks to the desktop has to be the desktop's own; the .deb asks for it.
    "libX11.so*", "libXau.so*", "libXdmcp.so*", "libXext.so*", "libXrender.so*", "libxcb.so*",
    "libxcb-glx.so*", "libxcb-render.so*", "libxcb-shm.so*", "libX11-xcb.so*", "libdbus-1.so*",
    "libfontconfig.so*",
    "libfreetype.so*", "libgcc_s.so*", "libglib-2.0.so*", "libgthread-2.0.so*", "libstdc++.so*", "libz.so*",
    # What only those lean on, or the GTK theme that stays out.
    "libatk*", "libblkid*", "libbrotlicommon.so*", "libbrotlidec.so*", "libbsd*",
    "libcairo*", "libcap.so*", "libcom_err*", "libdatrie*",
    "libexpat.so*", "libfribidi*", "libgcrypt*", "libgdk*", "libgio*", "libgmodule*", "libgobject*",
    "libgpg-error*", "libgraphite2*", "libgssapi*", "libharfbuzz.so*", "libjpeg.so.62", "libk5crypto*",
    "libkeyutils*", "libkrb5*", "liblz4*", "libmd.so*", "libmount*", "libpango*", "libpcre2*", "libpixman*",
    "libpng16.so*", "libreadline*", "libselinux*", "libsystemd*", "libthai*", "libtinfo*", "libzstd.so*",
)  # fmt: skip
"""Libraries of Linux that no folder of ours holds: those lying loose in it, never those of a package."""


def data_files() -> Iterator[tuple[str, str]]:
    """What is read while the program runs: each file or folder, and the folder it gets."""
    yield from ((str(ROOT / source), inside) for source, inside in DATA.items())
    for package, data in DATA_OF_PACKAGES.items():
        yield str(Path(_origin(package)).parent / data), f"{package}/{data}"
    for package in FOLDERS_ASKED_FOR:
        yield _origin(package), package.replace(".", "/")


def _origin(package: str) -> str:
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(package)
    return found.origin


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Of what PyInstaller found, what belongs in the folder: no link to what stays out either."""
    kept = [entry for entry in entries if is_wanted(entry[0])]
    there = {PurePath(name) for name, _source, _kind in kept}
    there |= {folder for path in there for folder in path.parents}
    return [entry for entry in kept if entry[2] != "SYMLINK" or _aim(entry) in there]


def _aim(link: Entry) -> PurePath:
    name, to, _kind = link
    return PurePath(os.path.normpath(os.path.join(os.path.dirname(name), to)))


def is_wanted(destination: str) -> bool:
    """Whether a file belongs in the folder; the path is the one inside it."""
    path = PurePath(destination)
    inside = path.as_posix()
    if _matches(inside, NOT_SHIPPED):
        return False
    if path.name == "RECORD":  # It says where the packages lay on the machine that built.
        return False
    if _matches(path.name, UNUSED_LIBRARIES):
        return False
    if len(path.parts) == 1:
        return not (sys.platform.startswith("linux") and _matches(path.name, OF_THE_SYSTEM))
    if path.parts[0] != "PySide6":
        return True
    if any(_matches(part, QT_NEVER) for part in path.parts):
        return False
    if "plugins" in path.parts[:-2]:
        kind = path.parts[path.parts.index("plugins") + 1]
        return fnmatch(path.name, QT_PLUGINS.get(kind, ""))
    if "translations" in path.parts:
        return path.stem.startswith("qtbase_") and path.stem.split("_")[1] in LANGUAGES
    return True


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def strip_symbols(folder: Path) -> None:
    """Take out what only a debugger reads, on Linux: of Python itself and of compiled modules.

    Libraries that were patched for a wheel (``*.libs``) and those of Qt are left as they came.
    """
    if sys.platform.startswith("linux"):
        names = [*folder.rglob("*.cpython-*.so"), *folder.glob("libpython*.so*")]
        subprocess.run(["strip", "--strip-unneeded", *sorted(names)], check=True)


def missing_libraries(folder: Path) -> Iterator[str]:
    """What a program or library in a folder asks for that is neither there nor on this system (Linux)."""
    variables = {**os.environ, "LD_LIBRARY_PATH": f"{folder}:{folder / 'PySide6/Qt/lib'}"}
    for path in sorted(folder.rglob("*.so*")):
        said = subprocess.run(
            ["ldd", path], capture_output=True, text=True, check=False, env=variables
        ).stdout
        for line in said.splitlines():
            if "not found" in line:
                yield f"{path.relative_to(folder)}: {line.split()[0]}"
