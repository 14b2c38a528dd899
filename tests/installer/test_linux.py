"""The packages for Linux, really made, installed, opened by a double click, and removed.

dpkg works on a root of its own, so that it needs no rights and the system of who tests stays as it is. What
is packed stands in for the frozen program; ``installer/try_deb.py`` does the same with the real one.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.foundation.version import VERSION
from installer.linux import icu, package
from installer.linux.screen import virtual_screen
from installer.linux.window import opens_by_double_click
from installer.made import Made
from tests.installer import stand_in
from tests.practices import empty_practice

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux"),
    pytest.mark.skipif(not shutil.which("dpkg"), reason="a .deb is made on Debian and its family"),
]


@dataclass(frozen=True)
class System:
    """A Debian with nothing on it."""

    root: Path

    def dpkg(self, *words: str | Path) -> str:
        """What dpkg says when it works on this system. It has no other packages, so none is asked for."""
        command = ["dpkg", f"--root={self.root}", f"--log={os.devnull}"]
        command += ["--force-not-root", "--force-depends", "--no-debsig"]
        variables = {**os.environ, "LC_ALL": "C"}
        return subprocess.run(
            [*command, *words], env=variables, capture_output=True, check=True, text=True
        ).stdout

    def tell_desktop(self) -> None:
        """What Debian does by itself after every package that brings such files (triggers)."""
        share = self.root / "usr/share"
        (share / "mime/packages").mkdir(parents=True, exist_ok=True)  # Other packages would have filled them.
        (share / "applications").mkdir(exist_ok=True)
        subprocess.run(["update-mime-database", share / "mime"], check=True, stderr=subprocess.DEVNULL)
        subprocess.run(["update-desktop-database", share / "applications"], check=True)

    @property
    def desktop(self) -> dict[str, str]:
        """Makes a desktop of what is on this system."""
        path = f"{self.root / 'usr/bin'}:{os.environ['PATH']}"
        home = {f"XDG_{name}_HOME": str(self.root / "home") for name in ("DATA", "CONFIG", "CACHE")}
        return {"PATH": path, "XDG_DATA_DIRS": str(self.root / "usr/share"), **home}

    def files(self) -> set[str]:
        """All there is, except the books of dpkg itself and what the desktop made of it."""
        return {
            str(path.relative_to(self.root))
            for path in self.root.rglob("*")
            if not path.is_relative_to(self.root / "var") and (path.is_symlink() or not path.is_dir())
        }


@pytest.fixture
def system(tmp_path: Path) -> System:
    root = tmp_path / "systeem"
    for folder in ("info", "updates"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    return System(root)


def test_a_deb_is_installed_opened_by_a_double_click_upgraded_and_removed(
    system: System, tmp_path: Path
) -> None:
    older, newer = (_deb(stand_in.folder(tmp_path / one, one), tmp_path / one) for one in ("1.0.0", "1.1.0"))
    workshop = empty_practice(tmp_path, "Het Speelhuis")
    workshop.file.close()

    system.dpkg("--install", older)
    system.tell_desktop()
    desktop_file = system.root / "usr/share/applications/praktijkdag.desktop"
    subprocess.run(["desktop-file-validate", desktop_file], check=True)
    program = system.root / "usr/bin/praktijkdag"
    assert subprocess.check_output([program, "--version"], text=True) == f"Praktijkdag {VERSION}\n"
    with virtual_screen() as screen:
        assert opens_by_double_click(
            screen, workshop.file.place, tmp_path / "data", "Het Speelhuis", system.desktop
        )

    system.dpkg("--install", newer)
    assert "Version: 1.1.0" in system.dpkg("--status", "praktijkdag")
    assert "usr/lib/praktijkdag/_internal/alleen-in-1.1.0" in system.files()
    assert "usr/lib/praktijkdag/_internal/alleen-in-1.0.0" not in system.files()

    kept = workshop.file.place.read_bytes()
    system.dpkg("--purge", "praktijkdag")
    system.tell_desktop()
    assert not {path for path in system.files() if "praktijk" in path}
    assert "praktijk" not in (system.root / "usr/share/mime/globs2").read_text()
    assert workshop.file.place.read_bytes() == kept


def test_a_deb_runs_nothing_of_its_own_and_asks_for_what_its_libraries_need(tmp_path: Path) -> None:
    made = stand_in.folder(tmp_path)
    deb = _deb(made, tmp_path)
    control = subprocess.check_output(["dpkg-deb", "--ctrl-tarfile", deb])
    (tmp_path / "control.tar").write_bytes(control)
    with tarfile.open(tmp_path / "control.tar") as archive:
        assert {Path(name).name for name in archive.getnames()} <= {"", "control", "md5sums"}
    asked = subprocess.check_output(["dpkg-deb", "--field", deb, "Depends"], text=True).strip().split(", ")
    names = [re.split(r"[ |(]", one)[0] for one in asked]
    assert {"libc6", "libgl1", "libegl1", "libfontconfig1", "libxcb-cursor0"} <= set(names)
    assert len(names) == len(set(names))


def test_the_same_folder_gives_the_same_packages(tmp_path: Path) -> None:
    made = stand_in.folder(tmp_path)
    packages = []
    for turn in ("een", "twee"):
        folder = tmp_path / turn
        packages.append((_deb(made, folder).read_bytes(), package.tarball(made, folder, folder).read_bytes()))
        for path in made.folder.rglob("*"):
            os.utime(path, follow_symlinks=False)
    assert packages[0] == packages[1]


def test_a_tarball_runs_where_it_is_unpacked_and_its_menu_is_put_there_and_taken_away(tmp_path: Path) -> None:
    packed = package.tarball(stand_in.folder(tmp_path), tmp_path, tmp_path)
    place = tmp_path / "met spatie & | $1 'ruimte'"
    with tarfile.open(packed) as archive:
        assert {entry.uname for entry in archive} == {"root"}
    place.mkdir()
    subprocess.run(["tar", "-xf", packed, "-C", place], check=True)
    [folder] = place.iterdir()
    assert "libxcb-cursor0" in (folder / "LEESMIJ.txt").read_text(encoding="utf-8")
    program = folder / "praktijkdag"
    assert subprocess.check_output([program, "--version"], text=True) == f"Praktijkdag {VERSION}\n"

    home = tmp_path / "thuis"
    lists = {
        "XDG_DATA_HOME": str(home / "share"),
        "XDG_DATA_DIRS": str(tmp_path / "niets"),
        "XDG_CONFIG_HOME": str(home),
    }
    variables = {**os.environ, **lists}
    workshop = empty_practice(tmp_path, "Het Speelhuis")
    workshop.file.close()
    subprocess.run([folder / "zet-in-menu"], env=variables, check=True, capture_output=True)
    entry = home / "share/applications/praktijkdag.desktop"
    subprocess.run(["desktop-file-validate", entry], check=True)
    with virtual_screen() as screen:
        assert opens_by_double_click(screen, workshop.file.place, tmp_path / "data", "Het Speelhuis", lists)
    subprocess.run([folder / "zet-in-menu", "--weg"], env=variables, check=True, capture_output=True)
    assert not entry.exists()
    assert not list(home.rglob("*.svg"))


def test_without_what_qt_never_asks_icu_answers_the_same(tmp_path: Path) -> None:
    """The library that is packed, in the place of the one that Qt brought."""
    [brought] = Path(sys.prefix).glob("lib/python3*/site-packages/PySide6/Qt/lib/libicudata.so.*")
    packed = tmp_path / brought.name
    shutil.copy(brought, packed)
    icu.slim(tmp_path)
    assert packed.stat().st_size < brought.stat().st_size / 2
    answers = [
        subprocess.run(
            [sys.executable, "-c", _ASKED],
            env={**os.environ, "LD_PRELOAD": str(library)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for library in (brought, packed)
    ]
    assert "zomertijd" in answers[0]
    assert answers[1] == answers[0]


_ASKED = """
from PySide6.QtCore import QCollator, QDateTime, QLocale, QStringDecoder, QTimeZone
words = ["Zoë", "zebra", "Åsa", "ångström", "Émile", "emil", "eik 10", "eik 9", "čaj", "cider", "北", "安"]
for name in ("nl_BE", "fr_BE", "sv_SE", "cs_CZ", "tr_TR", "zh_CN"):
    order = QCollator(QLocale(name))
    order.setNumericMode(True)
    print(sorted(words, key=order.sortKey))
zone = QTimeZone(b"Europe/Brussels")
for name in ("nl_BE", "fr_BE", "en_GB"):
    print(zone.displayName(QTimeZone.TimeType.DaylightTime, QTimeZone.NameType.LongName, QLocale(name)))
print(zone.offsetFromUtc(QDateTime(2026, 7, 1, 12, 0, 0)), len(QTimeZone.availableTimeZoneIds()))
print([QStringDecoder(name).isValid() for name in ("windows-1252", "iso-8859-15", "gb18030")])
"""


def _deb(made: Made, work: Path) -> Path:
    work.mkdir(exist_ok=True)
    return package.deb(made, work, work)
