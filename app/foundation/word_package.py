"""The package that a Word file is, opened with care: bounded, nothing in it runs, nothing outside is fetched.

Import this where it is used: it brings lxml with it. What is wrong with a file is told by a ``Trouble``;
whoever opened it makes a sentence of that, because what to do depends on what the file was for.
"""

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from lxml import etree

from app.foundation.errors import KnownError

MAX_FILE = 50_000_000
MAX_PART = 60_000_000
"""Bytes of one part once unpacked; a book of a thousand pages has less."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DOCUMENT = "word/document.xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_USUAL_NAMES = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_MOST_PARTS = 20_000
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    ValueError,
)
"""What the library raises, by turns, for a package of which the headers say what is not so."""
_DIRECTORY_ENTRY = b"PK\x01\x02"


class Trouble(Enum):
    """Why a file can't be read as a Word file."""

    UNREADABLE = auto()
    """Gone, or held by another program."""
    EMPTY = auto()
    PDF = auto()
    OLD_WORD = auto()
    OPEN_DOCUMENT = auto()
    LOCKED = auto()
    """With a password."""
    NOT_WORD = auto()
    NO_TEXT = auto()
    """A package, but of another sort."""
    DAMAGED = auto()
    TOO_BIG = auto()


Complain = Callable[[Trouble], KnownError]
"""Makes the sentence for whoever opened the file."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part has to do with another. ``kind`` is the last word of its type: "header", "image"."""

    id: str
    kind: str
    target: str
    """The name of a part, or with ``external`` an address."""
    external: bool = False


class WordPackage:
    """The parts of a .docx, .docm, .dotx or .dotm that are wanted, one by one.

    Raises what ``complain`` makes for anything else, and for a part that is wanted and can't be read. No
    part may be larger than ``largest`` bytes, and all that are read together not than five times that.
    """

    def __init__(self, content: bytes, complain: Complain, largest: int = MAX_PART) -> None:
        self._complain = complain
        self._largest = largest
        self._left = largest * 5
        self._refuse_others(content)
        if content.count(_DIRECTORY_ENTRY) > _MOST_PARTS:
            raise complain(Trouble.TOO_BIG)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except _UNREADABLE as error:
            raise complain(Trouble.DAMAGED) from error
        self.names = frozenset(self._archive.namelist())
        if "mimetype" in self.names and b"opendocument" in self.part("mimetype"):
            raise complain(Trouble.OPEN_DOCUMENT)

    def document(self) -> etree._Element:
        """The root of the text."""
        name = self.main_part()
        if name not in self.names:
            raise self._complain(Trouble.NO_TEXT)
        return self.xml(name)

    def main_part(self) -> str:
        """Where the text is, as the package itself says; else where it is nearly always."""
        found = (one.target for one in self.relations("") if one.kind == "officeDocument")
        return next(found, _DOCUMENT)

    def relations(self, name: str) -> list[Relation]:
        """What a part leads to, or with an empty name the package; nothing when that is damaged."""
        folder, _, file = name.rpartition("/")
        path = posixpath.join(folder, "_rels", f"{file}.rels")
        if path not in self.names:
            return []
        try:
            return [_relation(one, folder) for one in self.xml(path) if one.get("Target")]
        except KnownError:
            return []

    def part_of_kind(self, kind: str) -> str | None:
        """The name of the part that the text leads to, such as its "styles"; None when there is none."""
        found = (
            one.target for one in self.relations(self.main_part()) if one.kind == kind and not one.external
        )
        return next((part for part in found if part in self.names), None)

    @property
    def is_strict(self) -> bool:
        """Whether it is in Word's strict format, which has other names for everything."""
        return str(self.document().tag).startswith("{" + _STRICT)

    def xml(self, name: str) -> etree._Element:
        """The root of a part; entities and whatever lies outside the file are not looked at."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(self.part(name), parser)
        except etree.XMLSyntaxError as error:
            raise self._complain(Trouble.DAMAGED) from error

    def lasting_xml(self, name: str) -> etree._Element:
        """The root of a part that is to be written again; one that defines entities is not taken."""
        root = self.xml(name)
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._complain(Trouble.DAMAGED)
        return root

    def plain_xml(self, name: str) -> etree._Element:
        """The root of a part that is only read: without remarks of programs, in the usual names.

        Word's strict format calls everything otherwise; one that defines entities is not taken.
        """
        content = self.part(name)
        for strict, usual in _USUAL_NAMES:
            content = content.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise self._complain(Trouble.DAMAGED) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._complain(Trouble.DAMAGED)
        return root

    def part(self, name: str) -> bytes:
        """A part, never more of it than we can take, whatever its header says."""
        try:
            with self._archive.open(name) as stream:
                content = stream.read(min(self._largest, self._left) + 1)
        except _UNREADABLE as error:
            raise self._complain(Trouble.DAMAGED) from error
        except RuntimeError as error:
            raise self._complain(Trouble.LOCKED) from error
        self._left -= len(content)
        if len(content) > self._largest or self._left < 0:
            raise self._complain(Trouble.TOO_BIG)
        return content

    def others(self, folder: str, beginning: str) -> Iterator[str]:
        """The names of other parts, such as the footers, in order."""
        yield from (
            name
            for name in sorted(self.names)
            if name.startswith(f"{folder}/{beginning}") and name.endswith(".xml")
        )

    def _refuse_others(self, content: bytes) -> None:
        trouble = None
        if not content:
            trouble = Trouble.EMPTY
        elif content.startswith(b"%PDF"):
            trouble = Trouble.PDF
        elif content.startswith(_OLE):
            trouble = Trouble.LOCKED if _ENCRYPTED in content else Trouble.OLD_WORD
        elif content.startswith(b"{\\rtf"):
            trouble = Trouble.OLD_WORD
        elif not content.startswith(b"PK"):
            trouble = Trouble.NOT_WORD
        if trouble is not None:
            raise self._complain(trouble)


def read_bounded(path: Path, complain: Complain) -> bytes:
    """The bytes of a file, unless there are more than we can take."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise complain(Trouble.TOO_BIG)
        with path.open("rb") as stream:
            return stream.read(MAX_FILE + 1)
    except OSError as error:
        raise complain(Trouble.UNREADABLE) from error


def _relation(one: etree._Element, folder: str) -> Relation:
    external = one.get("TargetMode") == "External"
    target = str(one.get("Target"))
    if not external:
        target = posixpath.normpath(target.lstrip("/") if target.startswith("/") else f"{folder}/{target}")
    return Relation(str(one.get("Id")), str(one.get("Type")).rpartition("/")[2], target.lstrip("/"), external)
