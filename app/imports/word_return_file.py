"""A Word file that came back, opened with care: what can't be read is said in one sentence, with what to do.

Import this where it is used: it brings lxml with it. Nothing of it runs, nothing outside it is fetched.
"""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from app.foundation.errors import KnownError
from app.foundation.word_package import Trouble, WordPackage, read_bounded
from app.foundation.word_places import WORD
from app.imports.form_xml import text_of
from app.imports.word_return_inline import NOTE_WORDS, Links
from app.imports.word_return_lists import ListCounter
from app.imports.word_return_walk import WordText
from app.prose.markdown import web_link

LARGEST_PART = 30_000_000
"""Bytes of one part once unpacked: the text of a thousand pages."""

_NOTHING = "Aan je praktijk is niets veranderd"
_CONVERT = "open het in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier."
_SENTENCES = {
    Trouble.UNREADABLE: "kan niet gelezen worden. {safe}; kijk of het bestand er nog is en of het niet nog "
    "open staat in Word.",
    Trouble.EMPTY: "is leeg. {safe}; vraag het bestand opnieuw.",
    Trouble.PDF: "is een PDF; daar kunnen we de teksten en opmerkingen niet uit halen. {safe}; vraag het "
    "Word-bestand.",
    Trouble.OLD_WORD: f"komt uit een oude Word. {{safe}}; {_CONVERT}",
    Trouble.OPEN_DOCUMENT: "is een LibreOffice-bestand (.odt). {safe}; open het in LibreOffice, kies "
    "'Opslaan als' en dan Word (.docx), en open dat bestand hier.",
    Trouble.LOCKED: "heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en open "
    "het dan hier.",
    Trouble.NOT_WORD: "is geen Word-bestand. {safe}; kies een bestand dat eindigt op .docx.",
    Trouble.NO_TEXT: "is geen Word-bestand: er zit geen tekst in. {safe}; kijk of dit het juiste bestand is.",
    Trouble.DAMAGED: "is beschadigd of zit vreemd in elkaar. {safe}; open het in Word, bewaar het onder een "
    "andere naam en open dat bestand hier.",
    Trouble.TOO_BIG: "is te groot om te lezen. {safe}; haal de foto's eruit en bewaar het opnieuw.",
}
_IN_FOOTER = re.compile(r"\bv\d{1,6} · ([A-Z0-9]{4})\b")


class ReturnFile:
    """The parts of a returned file. Raises ``KnownError`` for what is no Word file that we can take."""

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self.content = content
        self._package = WordPackage(content, self._complain, LARGEST_PART)
        self._refuse_what_is_not_safe()
        self._root = self._package.plain_xml(self._main())
        if self._root.tag != WORD + "document":
            raise self._complain(Trouble.NO_TEXT)

    @classmethod
    def open(cls, path: Path) -> "ReturnFile":
        """The file at ``path``, which is read and not touched."""

        def complain(trouble: Trouble) -> KnownError:
            return _complaint(path.name, trouble)

        return cls(path.name, read_bounded(path, complain))

    def text(self) -> WordText:
        """What stands in it, with every tracked change taken as made."""
        styles = self.part_of("styles")
        lists = ListCounter(self.part_of("numbering"), styles)
        return WordText(self._root, styles, lists, self._links(), dict(self._notes()))

    def part_of(self, kind: str, name: str = "") -> etree._Element | None:
        """The root of a part that the text leads to, or that lies where it usually does; None without one."""
        found = self._package.part_of_kind(kind) or f"word/{name or kind}.xml"
        return self._package.plain_xml(found) if found in self._package.names else None

    def said_of_itself(self) -> dict[str, str]:
        """What our own hidden part says: ``id`` and ``version`` of the export, ``file`` of the practice."""
        for root in self._others("customXml", "item"):
            if "praktijkdag" in str(root.tag):
                return {str(part.tag).rpartition("}")[2]: (part.text or "").strip() for part in root}
        return {}

    def codes(self) -> Iterator[str]:
        """What may be the code of the export that it was made from, the surest first."""
        yield self.said_of_itself().get("id", "")
        for root in self._others("docProps", "core"):
            yield from ((one.text or "").strip() for one in root if str(one.tag).endswith("}identifier"))
        for root in self._others("word", "footer"):
            yield from _IN_FOOTER.findall(" ".join(text_of(root).split()))
        first = " ".join(text_of(self._root)[:20_000].split())
        yield from _IN_FOOTER.findall(first)

    def _others(self, folder: str, beginning: str) -> Iterator[etree._Element]:
        """The roots of other parts; a damaged one is left out: it isn't what people wrote."""
        for name in self._package.others(folder, beginning):
            try:
                yield self._package.plain_xml(name)
            except KnownError:
                continue

    def _notes(self) -> Iterator[tuple[tuple[str, str], str]]:
        """The foot- and endnotes of readers: our own files have none. The line above them is no note."""
        for sign in NOTE_WORDS:
            kind = sign.removesuffix("Reference")
            root = self.part_of(f"{kind}s")
            for note in root if root is not None else ():
                words = " ".join(text_of(note).split())
                if words and note.get(WORD + "type") in (None, "normal"):
                    yield (sign, str(note.get(WORD + "id"))), words

    def _links(self) -> Links:
        relations = self._package.relations(self._main())
        return {one.id: one.target for one in relations if one.external and web_link(one.target)}

    def _main(self) -> str:
        name = self._package.main_part()
        if name not in self._package.names:
            raise self._complain(Trouble.NO_TEXT)
        return name

    def _refuse_what_is_not_safe(self) -> None:
        names = self._package.names
        if any(_climbs(name) for name in names):
            raise self._complain(Trouble.DAMAGED)
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise KnownError(
                f"In '{self.name}' zitten macro's. {_NOTHING}; open het in Word, kies 'Opslaan als' en dan "
                ".docx (zonder macro's), en open dat bestand hier."
            )

    def _complain(self, trouble: Trouble) -> KnownError:
        return _complaint(self.name, trouble)


def _complaint(name: str, trouble: Trouble) -> KnownError:
    return KnownError(f"'{name}' {_SENTENCES[trouble].format(safe=_NOTHING)}")


def _climbs(name: str) -> bool:
    """Whether the name of a part leads out of the file, were it ever unpacked."""
    plain = name.replace("\\", "/")
    return plain.startswith("/") or ":" in plain.split("/")[0] or posixpath.normpath(plain).startswith("..")
