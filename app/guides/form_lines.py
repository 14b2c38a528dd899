"""What was found in a form of others: line by line what it is, for people to correct before it is used."""

from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from types import MappingProxyType

from app.guides.joining import folded


class LineKind(Enum):
    """What a line of a form is for us."""

    SECTION = "onderdeel"
    QUESTION = "vraag"
    HELP = "uitleg"
    """Belongs to the question or the onderdeel above it."""
    DATUM = "gegeven"
    """A label that asks what the practice already knows, such as its title."""
    NOTHING = "niets"


class Datum(StrEnum):
    """What a form may ask that the practice knows, by the name of its column."""

    TITLE = "title"
    SUBMITTER = "submitter"
    CONTACT_NAME = "contact_name"
    CONTACT_ROLE = "contact_role"
    CONTACT_EMAIL = "contact_email"
    THEMES = "themes"
    TARGET_GROUP = "target_group"
    PARTNERS = "partners"

    @property
    def label(self) -> str:
        """As people call it."""
        return _LABELS[self]


_LABELS = MappingProxyType(
    {
        Datum.TITLE: "Titel van de praktijk",
        Datum.SUBMITTER: "Indiener",
        Datum.CONTACT_NAME: "Contactpersoon",
        Datum.CONTACT_ROLE: "Functie van de contactpersoon",
        Datum.CONTACT_EMAIL: "E-mailadres van de contactpersoon",
        Datum.THEMES: "Thema’s",
        Datum.TARGET_GROUP: "Doelgroep in één zin",
        Datum.PARTNERS: "Betrokken organisaties",
    }
)


@dataclass(frozen=True, slots=True)
class FormLine:
    """One line. ``place`` says where an answer to it goes, as the reader of forms says it.

    ``table`` is the number of the table it stands in, from 1, 0 outside any; ``boxed`` is in a text box.
    ``datum`` is what it asks, when it asks what the practice knows.
    """

    kind: LineKind
    text: str
    place: str
    table: int = 0
    boxed: bool = False
    datum: Datum | None = None


@dataclass(frozen=True, slots=True)
class FormReading:
    """A whole form. ``content`` are its bytes, the ones that its places are counted in."""

    name: str
    content: bytes = field(repr=False)
    lines: tuple[FormLine, ...] = ()

    def count(self, kind: LineKind) -> int:
        """How many lines are of a kind."""
        return sum(line.kind is kind for line in self.lines)


def datum_of(label: str, *, about_practice: bool) -> Datum | None:
    """What a label asks that the practice knows.

    Some words ask that only among the data of the practice, at the beginning of a form: elsewhere "Doelgroep"
    asks for a text.
    """
    words = folded(label)
    found = _SURE.get(words)
    return found or (_AMONG_DATA.get(words) if about_practice else None)


def _words(table: dict[Datum, tuple[str, ...]]) -> MappingProxyType[str, Datum]:
    return MappingProxyType({folded(label): datum for datum, labels in table.items() for label in labels})


_SURE = _words(
    {
        Datum.TITLE: (
            "Titel", "Titel van de praktijk", "Titel praktijk", "Titel van het project",
            "Naam van de praktijk", "Naam praktijk",
        ),
        Datum.SUBMITTER: (
            "Indiener", "Indiener (organisatie)", "Indiener (organisatie of netwerk)",
            "Indienende organisatie", "Naam indiener", "Naam van de indiener",
            "Naam van de indienende organisatie", "Naam organisatie", "Naam van de organisatie",
            "Organisatie of netwerk", "Organisatie/netwerk", "Ingediend door",
        ),
        Datum.CONTACT_NAME: (
            "Contactpersoon", "Naam contactpersoon", "Naam van de contactpersoon", "Contactpersoon (naam)",
        ),
        Datum.CONTACT_ROLE: (
            "Functie contactpersoon", "Functie van de contactpersoon", "Contactpersoon (functie)",
        ),
        Datum.CONTACT_EMAIL: (
            "E-mail", "Email", "E-mailadres", "Emailadres", "Mailadres", "E-mail contactpersoon",
            "E-mail van de contactpersoon", "E-mailadres contactpersoon", "E-mailadres van de contactpersoon",
        ),
        Datum.THEMES: ("Thema", "Thema's", "Thema’s", "Thema(’s)", "Thema('s)", "Themas"),
        Datum.TARGET_GROUP: ("Doelgroep in één zin", "Doelgroep (in één zin)", "Doelgroep (één zin)"),
        Datum.PARTNERS: ("Betrokken organisaties", "Betrokken partners", "Partnerorganisaties"),
    }
)  # fmt: skip
_AMONG_DATA = _words(
    {
        Datum.TITLE: ("Praktijk", "Project"),
        Datum.SUBMITTER: ("Organisatie",),
        Datum.CONTACT_NAME: ("Contact", "Naam"),
        Datum.CONTACT_ROLE: ("Functie", "Rol"),
        Datum.CONTACT_EMAIL: ("Mail",),
        Datum.TARGET_GROUP: ("Doelgroep",),
        Datum.PARTNERS: ("Partners", "Organisaties"),
    }
)


def changed_to(line: FormLine, kind: LineKind, datum: Datum | None = None) -> FormLine | None:
    """The line as another kind; None for a datum when nobody says which, and its words don't either."""
    if kind is not LineKind.DATUM:
        return replace(line, kind=kind, datum=None)
    asked = datum or line.datum or datum_of(line.text, about_practice=True)
    return replace(line, kind=kind, datum=asked) if asked is not None else None


def in_words(line: FormLine, text: str) -> FormLine:
    """The line in other words."""
    return replace(line, text=text)
