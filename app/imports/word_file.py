"""A Word file of anybody's, opened with care: bounded, nothing in it runs, nothing outside is fetched.

Import this where it is used: it brings lxml with it. Every refusal is one sentence that says what to do.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from app.foundation.errors import KnownError

MAX_FILE = 50_000_000
MAX_PART = 60_000_000
"""Bytes of one part once unpacked; a book of a thousand pages has less."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NOTHING = "Er is niets veranderd"
_DOCUMENT = "word/document.xml"


class WordFile:
    """The parts of a .docx, .docm or .dotx that are wanted, one by one. Raises ``KnownError`` for others."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        content = self._bytes(path)
        self._refuse_others(content)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise self._damaged() from error
        self._names = set(self._archive.namelist())
        if "mimetype" in self._names and b"opendocument" in self._part("mimetype"):
            raise self._other_kind("LibreOffice")

    def document(self) -> etree._Element:
        """The root of the text."""
        name = self._main_part()
        if name not in self._names:
            raise KnownError(
                f"'{self._name}' is geen Word-bestand: er zit geen tekst in. {_NOTHING}; "
                "kijk of dit het juiste bestand is."
            )
        return self._xml(name)

    def others(self, folder: str, beginning: str) -> Iterator[etree._Element]:
        """The roots of other parts, such as the footers; a damaged one is left out."""
        for name in sorted(self._names):
            if name.startswith(f"{folder}/{beginning}") and name.endswith(".xml"):
                try:
                    yield self._xml(name)
                except KnownError:
                    continue

    def _main_part(self) -> str:
        """Where the text is, as the package itself says; else where it is nearly always."""
        try:
            relations = self._xml("_rels/.rels")
        except KnownError:
            return _DOCUMENT
        for relation in relations:
            if str(relation.get("Type")).endswith("/officeDocument"):
                return posixpath.normpath(str(relation.get("Target")).lstrip("/"))
        return _DOCUMENT

    def _xml(self, name: str) -> etree._Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(self._part(name), parser)
        except etree.XMLSyntaxError as error:
            raise self._damaged() from error

    def _part(self, name: str) -> bytes:
        """A part, never more of it than we can take, whatever its header says."""
        try:
            with self._archive.open(name) as stream:
                content = stream.read(MAX_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError) as error:
            raise self._damaged() from error
        except RuntimeError as error:
            raise self._locked() from error
        if len(content) > MAX_PART:
            raise self._too_big()
        return content

    def _bytes(self, path: Path) -> bytes:
        try:
            if path.stat().st_size > MAX_FILE:
                raise self._too_big()
            with path.open("rb") as stream:
                return stream.read(MAX_FILE + 1)
        except OSError as error:
            raise KnownError(
                f"'{self._name}' kan niet gelezen worden. {_NOTHING}; kijk of het bestand er nog is "
                "en of het niet nog open staat."
            ) from error

    def _refuse_others(self, content: bytes) -> None:
        if not content:
            raise KnownError(f"'{self._name}' is leeg. {_NOTHING}; vraag het blad opnieuw.")
        if content.startswith(b"%PDF"):
            raise KnownError(
                f"'{self._name}' is een PDF; daar kunnen we de antwoorden niet uit halen. {_NOTHING}; "
                "vraag het Word-bestand of typ de antwoorden over."
            )
        if content.startswith(_OLE):
            raise self._locked() if _ENCRYPTED in content else self._other_kind("een oude Word")
        if content.startswith(b"{\\rtf"):
            raise self._other_kind("een oude Word")
        if not content.startswith(b"PK"):
            raise KnownError(
                f"'{self._name}' is geen Word-bestand. {_NOTHING}; kies een bestand dat eindigt op .docx."
            )

    def _other_kind(self, maker: str) -> KnownError:
        return KnownError(
            f"'{self._name}' komt uit {maker}. {_NOTHING}; open het daar of in Word, kies 'Opslaan als' "
            "en dan .docx, en lees dat in."
        )

    def _locked(self) -> KnownError:
        return KnownError(
            f"'{self._name}' heeft een wachtwoord. {_NOTHING}; open het in Word, bewaar het zonder "
            "wachtwoord en lees het dan in."
        )

    def _damaged(self) -> KnownError:
        return KnownError(
            f"'{self._name}' is beschadigd en kan niet gelezen worden. {_NOTHING}; vraag het bestand opnieuw "
            "of open het in Word en bewaar het onder een andere naam."
        )

    def _too_big(self) -> KnownError:
        return KnownError(
            f"'{self._name}' is te groot voor een invulblad. {_NOTHING}; haal de foto's eruit en bewaar "
            "het opnieuw."
        )
