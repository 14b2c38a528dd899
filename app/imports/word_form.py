"""A form in Word that others made, read as lines to correct: onderdelen, questions, and where answers go.

Import this where it is used: it brings lxml with it. Every refusal is one sentence that says what to do.
"""

from pathlib import Path

from app.foundation.errors import KnownError
from app.foundation.word_package import Complain, Trouble, WordPackage, read_bounded
from app.foundation.word_places import WORD
from app.guides.form_lines import FormReading, LineKind
from app.guides.joining import FIRST, folded
from app.guides.loader import bundled
from app.imports.form_reading import FormReader
from app.imports.form_settling import settle
from app.imports.form_styles import FormStyles
from app.imports.form_walk import FormParts

MAX_QUESTIONS = 300
"""A grondplan with more could not be talked through."""
MAX_LINES = 5_000
MAX_UNPACKED = 200_000_000
"""Bytes of all parts together."""

_NOTHING = "Er is niets veranderd"
_CONVERT = "open het daar of in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier."
_SENTENCES = {
    Trouble.UNREADABLE: "kan niet gelezen worden. {safe}; kijk of het bestand er nog is en of het niet nog "
    "open staat.",
    Trouble.EMPTY: "is leeg. {safe}; vraag het formulier opnieuw.",
    Trouble.PDF: "is een PDF; daar kunnen we geen antwoorden in zetten. {safe}; vraag het Word-bestand.",
    Trouble.OLD_WORD: f"komt uit een oude Word. {{safe}}; {_CONVERT}",
    Trouble.OPEN_DOCUMENT: f"komt uit LibreOffice. {{safe}}; {_CONVERT}",
    Trouble.LOCKED: "heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en kies "
    "het dan.",
    Trouble.NOT_WORD: "is geen Word-bestand. {safe}; kies een bestand dat eindigt op .docx.",
    Trouble.NO_TEXT: "is geen Word-bestand: er zit geen tekst in. {safe}; kijk of dit het juiste bestand is.",
    Trouble.DAMAGED: "is beschadigd. {safe}; open het in Word, bewaar het onder een andere naam en kies dat "
    "bestand.",
    Trouble.TOO_BIG: "is te groot voor een formulier. {safe}; haal de foto's eruit en bewaar het opnieuw.",
}


def read_form(path: Path) -> FormReading:
    """The lines of a form. Raises ``KnownError`` for a file that can't be used as one."""
    return form_in(read_bounded(path, _complaining(path.name)), path.name)


def form_in(content: bytes, name: str) -> FormReading:
    """The lines of a form of which the bytes are at hand; raises as ``read_form`` does."""
    complain = _complaining(name)
    package = WordPackage(content, complain)
    _refuse_what_cannot_be_filled(package, name, complain)
    root = package.lasting_xml(package.main_part())
    if root.tag != WORD + "document":
        raise complain(Trouble.NO_TEXT)
    styles = package.part_of_kind("styles")
    parts = FormParts(root, FormStyles(package.xml(styles) if styles else None))
    reader = FormReader(parts.parts, parts.usual_size)
    lines = tuple(settle(reader.lines, _is_ours, _is_of_data))
    reading = FormReading(name, content, lines)
    _refuse_what_asks_nothing_or_too_much(reading)
    return reading


def _complaining(name: str) -> Complain:
    return lambda trouble: KnownError(f"'{name}' {_SENTENCES[trouble].format(safe=_NOTHING)}")


def _refuse_what_cannot_be_filled(package: WordPackage, name: str, complain: Complain) -> None:
    """All of it goes out again one day: so all of it must be whole, and no more than we can take."""
    if package.main_part() not in package.names:
        raise complain(Trouble.NO_TEXT)
    if package.is_strict:
        raise KnownError(
            f"'{name}' is bewaard als 'Strict Open XML'. {_NOTHING}; open het in Word, kies 'Opslaan als' en "
            "dan gewoon .docx, en kies dat bestand."
        )
    if any(part.endswith("vbaProject.bin") for part in package.names):
        raise KnownError(
            f"In '{name}' zitten macro's. {_NOTHING}; open het in Word, kies 'Opslaan als' en dan .docx "
            "(zonder macro's), en kies dat bestand."
        )
    size = 0
    for part in sorted(package.names):
        size += len(package.part(part))
        if size > MAX_UNPACKED:
            raise complain(Trouble.TOO_BIG)


def _refuse_what_asks_nothing_or_too_much(reading: FormReading) -> None:
    asked = reading.count(LineKind.QUESTION)
    if not asked:
        raise KnownError(
            f"In '{reading.name}' vinden we geen vragen en geen lege vakken. {_NOTHING}; kijk of dit "
            "het lege formulier is."
        )
    if asked > MAX_QUESTIONS or len(reading.lines) > MAX_LINES:
        raise KnownError(
            f"In '{reading.name}' vinden we {asked} vragen; een grondplan heeft er hoogstens "
            f"{MAX_QUESTIONS}. {_NOTHING}; kijk of dit het juiste formulier is."
        )


def _is_ours(title: str) -> bool:
    words = folded(title)
    ours = bundled("grondplan").sections
    return any(words in map(folded, (section.title, *section.aliases)) for section in ours)


def _is_of_data(title: str) -> bool:
    """Whether under this title a form asks the data of the practice."""
    section = bundled("grondplan").section(FIRST)
    words = folded(title)
    return section is not None and words in map(folded, (section.title, *section.aliases, *_DATA_TITLES))


_DATA_TITLES = ("Praktijk", "De praktijk", "Contactgegevens", "Gegevens", "Algemeen", "Algemene informatie",
                "Administratieve gegevens", "Contact", "Indiener", "Gegevens van de indiener")  # fmt: skip
