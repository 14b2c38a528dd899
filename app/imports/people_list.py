"""A pasted list of people, as Excel, a mail or somebody's notes give it: per line what was understood.

Only the name, role, organisation and table are kept. Addresses and telephone numbers are recognised and
left out on purpose: nothing in this program needs them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.imports.people_cells import PeopleTable, cells_of, delimiter_of
from app.imports.people_words import (
    holds_address,
    is_role,
    is_table,
    looks_like_name,
    tidied,
    without_address,
)
from app.workshop.seat import NewPerson

MOST_LINES = 1000
"""Lines that are read; nobody invites more people to one day."""
MOST_LETTERS = 400
"""Of one line."""

_BULLET = re.compile(r"^\s*(?:[-*•·–—▪◦‣>]+|\(?\d{1,3}[.)\]]|[a-zA-Z][.)])\s+")
_LABEL = re.compile(r"^\s*(?:aan|to|cc|bcc|van|from|deelnemers|aanwezig)\s*:\s*", re.IGNORECASE)
_INSIDE = re.compile(r"\(([^()]*)\)")
_RECIPIENTS = re.compile(r"""[;,](?=(?:[^"]*"[^"]*")*[^"]*$)(?![^(]*\))""")
_DASH = re.compile(r"\s+[-–—|/]\s+")
_BREAKS = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What was made of a line, or of one of the people on it."""

    source: str
    person: NewPerson | None
    """None when there is no name in it."""
    doubt: str = ""
    """Why it may be something else than a person, as a short Dutch sentence."""


@dataclass(frozen=True, slots=True)
class PeopleList:
    """What was made of a whole list."""

    lines: tuple[ReadLine, ...] = ()
    private: int = 0
    """Lines with an address or telephone number, which was left out."""
    unread: int = 0
    """Lines behind the first ``MOST_LINES``."""

    @property
    def people(self) -> list[NewPerson]:
        """Everybody whose name was found."""
        return [line.person for line in self.lines if line.person is not None]


def read_people(text: str) -> PeopleList:
    """Everybody in a pasted text. Whatever is pasted, this gives an answer."""
    lines = [line for line in map(tidied, _BREAKS.split(text)) if line.strip(" \t;,")]
    found = list(_doubled(_read(lines[:MOST_LINES])))
    private = sum(holds_address(line) for line in lines[:MOST_LINES])
    return PeopleList(tuple(found[:MOST_LINES]), private, max(len(lines) - MOST_LINES, 0))


def read_person(line: str) -> NewPerson | None:
    """One person as typed: "Naam, rol, organisatie". None when there is no name in it."""
    return _person_of(_pieces(tidied(line)))


def _read(lines: list[str]) -> Iterator[ReadLine]:
    delimiter = delimiter_of(lines)
    table = PeopleTable.with_header(lines[0], delimiter) if lines and delimiter else None
    if table is not None:
        for line in lines[1:]:
            yield _judged(line, table.person(cells_of(line, table.delimiter)))
    else:
        for line in lines:
            for part in _people_on(line, alone=len(lines) == 1):
                yield _judged(part, _person_of(_pieces(part)))


def _people_on(line: str, *, alone: bool) -> list[str]:
    """The people on one line: several in the address field of a mail, or named one after the other."""
    line = _LABEL.sub("", line)
    if "\t" in line:
        return [line]
    several = [part.strip() for part in _RECIPIENTS.split(line) if part.strip()]
    if "<" in line and "@" in line:
        return _recipients(line)
    names = all(part[:1].isupper() and not is_role(_INSIDE.sub("", part).strip()) for part in several)
    enough = len(several) > 1 and (";" in line or len(several) > 3 or all(" " in part for part in several))
    return several if alone and names and enough else [line]


def _recipients(line: str) -> list[str]:
    """Each ends in its address, so that "Peeters, Jan <…>" stays whole."""
    ended = re.sub(r">\s*[;,]?\s*", ">\n", line)
    rest = [part for piece in ended.split("\n") for part in re.split(r";\s*", piece)]
    return [part.strip(" ;,") for part in rest if part.strip(" ;,")]


def _pieces(line: str) -> list[str]:
    """What stands on a line about one person: the name first, then what goes with it."""
    line = _BULLET.sub("", line)
    if "\t" in line:
        return [part.strip() for part in line.split("\t")]
    mailed = "<" in line and "@" in line
    inside = [part.strip() for found in _INSIDE.findall(line) for part in re.split(r"[,;]", found)]
    bare = without_address(_INSIDE.sub(" ", line)).strip(" ,;")
    if mailed and bare.count(",") == 1 and ";" not in bare:
        last, first = bare.replace('"', "").split(",")
        bare = f"{first.strip()} {last.strip()}"
    delimiter = ";" if ";" in bare else ","
    cells = [cell.strip() for cell in cells_of(bare, delimiter)]
    if len(cells) == 1:
        cells = [cell.strip() for cell in _DASH.split(bare)]
    return [*cells, *inside]


def _person_of(pieces: list[str]) -> NewPerson | None:
    """The first piece is the name. Of the others the words say what they are, or else their order."""
    kept = [without_address(piece).strip(' "') for piece in pieces]
    name, *rest = [" ".join(piece.split()) for piece in kept if piece] or [""]
    if not any(letter.isalpha() for letter in name):
        return None
    table = next((piece for piece in rest if is_table(piece)), None)
    others = [piece for piece in rest if piece is not table]
    role = next((piece for piece in others if is_role(piece)), None)
    if role is None and len(others) > 1:
        role = others[0]
    organisation = next((piece for piece in others if piece is not role), None)
    return NewPerson(name, role, organisation, table)


def _judged(source: str, person: NewPerson | None) -> ReadLine:
    source = " ".join(source.split())[:MOST_LETTERS]
    if person is None:
        only = holds_address(source)
        return ReadLine(source, None, "Alleen een adres, geen naam." if only else "Hier staat geen naam in.")
    return ReadLine(source, person, "" if looks_like_name(person.name) else "Dit lijkt geen naam.")


def _doubled(lines: Iterable[ReadLine]) -> Iterator[ReadLine]:
    """Whoever stands in the list twice counts once."""
    seen: set[tuple[str, str]] = set()
    for line in lines:
        if line.person is None:
            yield line
            continue
        key = (line.person.name.casefold(), (line.person.organisation or "").casefold())
        yield ReadLine(line.source, line.person, "Staat twee keer in de lijst.") if key in seen else line
        seen.add(key)
