"""A Word file that comes back, such as an invulblad: what is read of it, and what is said when it can't be.

Import this where it is used: it brings lxml with it. Every refusal is one sentence that says what to do.
"""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from app.foundation.errors import KnownError
from app.foundation.word_package import Trouble, WordPackage, read_bounded

_NOTHING = "Er is niets veranderd"
_CONVERT = "open het daar of in Word, kies 'Opslaan als' en dan .docx, en lees dat in."
_SENTENCES = {
    Trouble.UNREADABLE: "kan niet gelezen worden. {safe}; kijk of het bestand er nog is "
    "en of het niet nog open staat.",
    Trouble.EMPTY: "is leeg. {safe}; vraag het blad opnieuw.",
    Trouble.PDF: "is een PDF; daar kunnen we de antwoorden niet uit halen. {safe}; "
    "vraag het Word-bestand of typ de antwoorden over.",
    Trouble.OLD_WORD: f"komt uit een oude Word. {{safe}}; {_CONVERT}",
    Trouble.OPEN_DOCUMENT: f"komt uit LibreOffice. {{safe}}; {_CONVERT}",
    Trouble.LOCKED: "heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord "
    "en lees het dan in.",
    Trouble.NOT_WORD: "is geen Word-bestand. {safe}; kies een bestand dat eindigt op .docx.",
    Trouble.NO_TEXT: "is geen Word-bestand: er zit geen tekst in. {safe}; kijk of dit het juiste bestand is.",
    Trouble.DAMAGED: "is beschadigd en kan niet gelezen worden. {safe}; vraag het bestand opnieuw "
    "of open het in Word en bewaar het onder een andere naam.",
    Trouble.TOO_BIG: "is te groot voor een invulblad. {safe}; haal de foto's eruit en bewaar het opnieuw.",
}


class WordFile:
    """The parts of a .docx, .docm or .dotx that are wanted, one by one. Raises ``KnownError`` for others."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._package = WordPackage(read_bounded(path, self._complain), self._complain)

    def document(self) -> etree._Element:
        """The root of the text."""
        return self._package.document()

    def others(self, folder: str, beginning: str) -> Iterator[etree._Element]:
        """The roots of other parts, such as the footers; a damaged one is left out."""
        for name in self._package.others(folder, beginning):
            try:
                yield self._package.xml(name)
            except KnownError:
                continue

    def _complain(self, trouble: Trouble) -> KnownError:
        return KnownError(f"'{self._name}' {_SENTENCES[trouble].format(safe=_NOTHING)}")
