"""The folder as a .deb and as a tarball. The same folder gives the same bytes.

The .deb brings files and no scripts: whatever lists programs, kinds of files and icons on a desktop looks
again by itself (triggers of desktop-file-utils, shared-mime-info and hicolor-icon-theme). So nothing can
stay behind.
"""

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from installer import icons
from installer.linux.libraries import needed_packages
from installer.made import Made, megabytes

HERE = Path(__file__).parent
HOME = Path("usr/lib/praktijkdag")
"""Where the folder lies on a system that has it installed."""

_CONTROL = """Package: praktijkdag
Version: {version}
Architecture: {architecture}
Maintainer: Praktijkdag <praktijkdag@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme
Section: misc
Priority: optional
Description: begeleid een dag waarop mensen hun praktijk beschrijven
 Iedereen geeft antwoorden, het programma houdt ze bij, en achteraf schrijf je
 er het grondplan mee. Alles blijft op je eigen computer.
"""
_COPYRIGHT = """Praktijkdag is packed with parts of others.
Their licences lie in /{home}/LICENTIES; LEESMIJ.txt there names each.
"""


def deb(made: Made, work: Path, dist: Path) -> Path:
    """The package for Debian, Ubuntu and their family."""
    tree = work / "deb"
    lay_out(made, tree)
    architecture = _said("dpkg", "--print-architecture")
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        _CONTROL.format(
            version=made.version,
            architecture=architecture,
            kilobytes=round(megabytes(tree) * 1000),
            depends=", ".join(needed_packages(made.folder / "_internal")),
        ),
        encoding="utf-8",
    )
    _calm(tree, made.moment)
    target = dist / f"praktijkdag_{made.version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, target],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(made.moment)},
    )
    return target


def lay_out(made: Made, tree: Path) -> None:
    """Every file where a system with this package has it."""
    shutil.copytree(made.folder, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/praktijkdag").symlink_to(f"../{HOME.relative_to('usr')}/praktijkdag")
    share = tree / "usr/share"
    _copy(HERE / "praktijkdag.desktop", share / "applications/praktijkdag.desktop")
    _copy(HERE / "praktijkdag.xml", share / "mime/packages/praktijkdag.xml")
    for source, kind, name in (
        (icons.PROGRAM, "apps", "praktijkdag"),
        (icons.FILE, "mimetypes", "application-x-praktijkdag"),
    ):
        theme = share / "icons/hicolor"
        _copy(source, theme / "scalable" / kind / f"{name}.svg")
        for side in icons.LINUX:
            picture = theme / f"{side}x{side}" / kind / f"{name}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            picture.write_bytes(icons.png(source, side))
    about = share / "doc/praktijkdag"
    about.mkdir(parents=True)
    (about / "copyright").write_text(_COPYRIGHT.format(home=HOME), encoding="utf-8")


def tarball(made: Made, work: Path, dist: Path) -> Path:
    """The folder with what is needed to put it in one's own menu."""
    tree = work / "tarball"
    shutil.copytree(made.folder, tree, symlinks=True)
    _copy(HERE / "praktijkdag.desktop", tree / "menu/praktijkdag.desktop")
    _copy(HERE / "praktijkdag.xml", tree / "menu/praktijkdag.xml")
    _copy(HERE / "zet-in-menu", tree / "zet-in-menu")
    (tree / "zet-in-menu").chmod(0o755)
    names = "\n".join(f"    {name}" for name in needed_packages(made.folder / "_internal"))
    words = (HERE / "LEESMIJ.txt").read_text(encoding="utf-8").format(version=made.version, libraries=names)
    (tree / "LEESMIJ.txt").write_text(words, encoding="utf-8")
    _calm(tree, made.moment)
    name = f"praktijkdag-{made.version}"
    target = dist / f"{name}-linux-{os.uname().machine}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6, format=tarfile.PAX_FORMAT) as archive:
        for path in [tree, *sorted(tree.rglob("*"))]:
            archive.add(path, Path(name, path.relative_to(tree)), recursive=False, filter=_of_nobody)
    return target


def _calm(tree: Path, moment: int) -> None:
    """The same rights and dates for all, whatever the machine and the hour."""
    for path in sorted(tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    tree.chmod(0o755)
    os.utime(tree, (moment, moment))


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip()
