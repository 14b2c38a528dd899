"""The computer it all happens on: a folder where people keep the file, a data folder, disks that fill up."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.store.places import Places

_DISK = "96m"
_PIECE = bytes(1 << 16)


@dataclass(frozen=True, slots=True)
class House:
    """One computer. With ``disks`` the stick and the data folder each lie on a small disk of their own."""

    root: Path
    disks: bool

    @property
    def data(self) -> Path:
        """Where the program keeps its working copies and backups."""
        return self.root / "data"

    @property
    def stick(self) -> Path:
        """Where people have the folder with their file."""
        return self.root / "stick"

    @property
    def folder(self) -> Path:
        """The folder on the stick, that can be pulled."""
        return self.stick / "map"

    @property
    def pulled(self) -> Path:
        """Where that folder is, as long as it is pulled."""
        return self.stick / "weg"

    @property
    def place(self) -> Path:
        """The file."""
        return self.folder / "Speelhuis.praktijk"

    @property
    def places(self) -> Places:
        """As the program sees its data folder."""
        return Places(self.data)

    def neighbour(self) -> Places:
        """The data folder of somebody else who has the same stick in use."""
        return Places(self.root / "buur")

    def fill(self, where: Path, room: int) -> None:
        """Let no more than ``room`` bytes fit on the disk of ``where``, until ``make_room``."""
        if not self.disks:
            longest = max((path.stat().st_size for path in where.rglob("*") if path.is_file()), default=0)
            resource.setrlimit(resource.RLIMIT_FSIZE, (longest + room, _hard_limit()))
            return
        with (where / "ballast").open("wb", buffering=0) as stream:
            with suppress(OSError):
                while True:
                    stream.write(_PIECE)
            stream.truncate(max(0, stream.tell() - room))

    def make_room(self) -> None:
        """The disks have room again."""
        if not self.disks:
            resource.setrlimit(resource.RLIMIT_FSIZE, (_hard_limit(), _hard_limit()))
        for where in (self.data, self.stick):
            (where / "ballast").unlink(missing_ok=True)

    def pull(self) -> None:
        """The stick goes out."""
        self.folder.rename(self.pulled)

    def put_back(self) -> None:
        """The stick is in again, if it was out. What was written in its place meanwhile would be a fault."""
        if self.pulled.exists():
            self.pulled.rename(self.folder)


@contextmanager
def house_in(root: Path, *, disks: bool) -> Iterator[House]:
    """A computer that is gone afterwards."""
    house = House(root, disks and may_mount())
    mounted: list[Path] = []
    for where in (house.data, house.stick):
        where.mkdir(parents=True)
        if house.disks:
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "none", str(where)], check=True)
            mounted.append(where)
    house.folder.mkdir()
    try:
        yield house
    finally:
        for where in mounted:
            subprocess.run(["umount", "--lazy", str(where)], check=True)


def may_mount() -> bool:
    """Whether this user may make a disk; else a limit to the size of files stands for a disk that is full."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and _mount_works()


def _mount_works() -> bool:
    try:
        made = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    except OSError:
        return False
    return made.returncode == 0


def _hard_limit() -> int:
    return resource.getrlimit(resource.RLIMIT_FSIZE)[1]
