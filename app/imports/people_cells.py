"""Lists in columns: which character parts the cells, and what the words above the columns mean."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.imports.people_words import without_address
from app.workshop.seat import NewPerson


class Column(Enum):
    """What a column holds. ``LEFT_OUT`` is known, but nothing that is kept here."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    ROLE = "role"
    ORGANISATION = "organisation"
    TABLE = "table"
    LEFT_OUT = "left out"


_HEADERS = {
    Column.NAME: "naam|name|deelnemer|participant|volledige naam|full name|voornaam en naam"
    "|naam en voornaam|wie",
    Column.FIRST: "voornaam|first name|firstname|given name|prénom",
    Column.LAST: "achternaam|familienaam|last name|lastname|surname|family name|nom",
    Column.ROLE: "rol|role|functie|function|job title|functietitel|taak|beroep",
    Column.ORGANISATION: "organisatie|organisation|organization|dienst|vereniging|werkgever|bedrijf|company"
    "|employer|voorziening|partner",
    Column.TABLE: "tafel|table|groep|group|deelgroep|subgroep|subgroup",
    Column.LEFT_OUT: "e-mail|email|mail|e-mailadres|mailadres|emailadres|email address|telefoon"
    "|telefoonnummer|tel|gsm|phone|mobile|adres|address|opmerking|opmerkingen|nr|nummer|#|id|datum|tijdstempel|timestamp",
}
_MEANINGS = {word: column for column, words in _HEADERS.items() for word in words.split("|")}
_NAMES = frozenset([Column.NAME, Column.FIRST, Column.LAST])


def delimiter_of(lines: Sequence[str]) -> str:
    """What parts the cells: a tab when there is one, or what parts the words of a header."""
    if any("\t" in line for line in lines):
        return "\t"
    return next((mark for mark in ";," if lines and mark in lines[0]), "\t" if lines else "")


def cells_of(line: str, delimiter: str) -> list[str]:
    """The cells of a line; quotes around one keep what would part it, unless one is left open."""
    if line.count('"') % 2:
        return line.split(delimiter)
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=delimiter != "\t"), [])
    except csv.Error:
        return line.split(delimiter)


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """Columns under words that say what they hold."""

    delimiter: str
    places: Mapping[Column, int]

    @classmethod
    def with_header(cls, line: str, delimiter: str) -> "PeopleTable | None":
        """The columns, when every cell of the first line is a word that is known or empty."""
        words = [" ".join(cell.split()).strip("*: ").casefold() for cell in cells_of(line, delimiter)]
        known = [_MEANINGS.get(word) for word in words]
        places = {column: place for place, column in reversed(list(enumerate(known))) if column is not None}
        named = not _NAMES.isdisjoint(places)
        unknown = sum(column is None and bool(word) for word, column in zip(words, known, strict=True))
        return cls(delimiter, places) if named and unknown < max(len(places), 2) else None

    def person(self, cells: Sequence[str]) -> NewPerson | None:
        """The person on a row; None when the name is empty."""
        names = [self._cell(cells, column) for column in (Column.NAME, Column.FIRST, Column.LAST)]
        if Column.NAME in self.places and Column.FIRST in self.places and Column.LAST not in self.places:
            names = [names[1], names[0]]  # "Naam" beside "Voornaam" is the family name.
        name = " ".join(part for part in names if part)
        if not any(letter.isalpha() for letter in name):
            return None
        role, organisation, table = (
            self._cell(cells, column) or None for column in (Column.ROLE, Column.ORGANISATION, Column.TABLE)
        )
        return NewPerson(name, role, organisation, f"Tafel {table}" if table and table.isdigit() else table)

    def _cell(self, cells: Sequence[str], column: Column) -> str:
        place = self.places.get(column, len(cells))
        return " ".join(without_address(cells[place]).split()) if place < len(cells) else ""
