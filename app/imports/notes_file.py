"""A list of post-its from elsewhere: a CSV file in any of its dialects, a text file, or something pasted.

What stands in it is text and stays text: a leading =, +, - or @ is no formula here. What can't be understood,
such as a colour nobody knows, is said and never guessed.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from app.foundation.errors import KnownError
from app.guides.steps import BoardColor
from app.imports.notes_words import Column, color_words, columns_of, folded
from app.workshop.counted import at_start, counted, listed, quoted
from app.workshop.pasted import answers_in

MAX_BYTES = 50_000_000
_LOOKED_AT = 200
"""Rows that say how a file is built."""
_MOST_LINES = 40
"""A note with more lines than this began with a quotation mark that nobody closed."""
_NO_DELIMITER = "\x1f"
_AFTER_APOSTROPHE = frozenset("=+-@'")
_NOTHING = " \t\r\n;,\ufeff"
"""What a row has on it that has nothing on it."""
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_SEP = re.compile(r"sep=(.)[ \t]*(?:\r\n|\n|\r)")


class ReadNote(NamedTuple):
    """One note as it stood in the list. ``color`` is the key of a colour of the board."""

    text: str
    color: str | None = None
    cluster: str | None = None
    who: str | None = None


@dataclass(frozen=True, slots=True)
class ReadNotes:
    """What was made of a list."""

    notes: tuple[ReadNote, ...] = ()
    remarks: tuple[str, ...] = ()
    """What was left out or not understood, in whole Dutch sentences."""
    skipped: int = 0
    """Rows that have something on them, but no text."""


def read_notes(path: Path, colors: Sequence[BoardColor] = ()) -> ReadNotes:
    """The notes in a file, for a board with these colours (without: our own).

    Raises ``KnownError`` when it can't be read or holds no text.
    """
    text = _text_of(path)
    as_lines = path.suffix.casefold() in (".txt", ".text", ".md")
    return _of_lines(_BREAKS.split(text)) if as_lines else _of_table(text, color_words(colors))


def pasted_notes(text: str, colors: Sequence[BoardColor] = ()) -> ReadNotes:
    """The notes in a pasted text: cells of a spreadsheet, or a list with its bullets taken off."""
    if "\t" in text:
        return _of_table(text, color_words(colors))
    return _of_lines(answers_in(text) or _BREAKS.split(text))


def _of_lines(lines: Iterable[str]) -> ReadNotes:
    return ReadNotes(tuple(ReadNote(line.strip()) for line in lines if line.strip()))


def _of_table(text: str, colors: Mapping[str, str]) -> ReadNotes:
    told = _SEP.match(text)
    if told is not None:
        text = text[told.end() :]
    delimiter = told[1] if told is not None else _delimiter_of(text, colors)
    rows, loose = _rows(text, delimiter)
    if not rows:
        return ReadNotes()
    named = columns_of(rows[0])
    columns = named or _guessed(rows[:_LOOKED_AT], colors)
    taken, skipped, unknown = _taken(rows[1:] if named else rows, columns, colors)
    remarks = [
        *([_LOOSE] if loose else []),
        *_left_out(rows[0], columns, named=named is not None, widest=max(map(len, rows[:_LOOKED_AT]))),
        *_unknown_colors(unknown),
        *([_without_text(skipped)] if skipped else []),
    ]
    return ReadNotes(tuple(taken), tuple(remarks), skipped)


def _taken(
    rows: Iterable[Sequence[str]], columns: Mapping[int, Column], colors: Mapping[str, str]
) -> tuple[list[ReadNote], int, Counter[str]]:
    """The notes, how many rows have no text, and the colours that nobody knows."""
    places = {column: place for place, column in columns.items()}
    taken, skipped, unknown = [], 0, Counter[str]()

    def cell(row: Sequence[str], column: Column) -> str:
        place = places.get(column, len(row))
        return _unmarked(row[place].strip()) if place < len(row) else ""

    for row in rows:
        text = cell(row, Column.TEXT)
        if not text:
            skipped += 1
            continue
        color = cell(row, Column.COLOR)
        key = colors.get(folded(color)) if color else None
        if color and key is None:
            unknown[color] += 1
        taken.append(ReadNote(text, key, cell(row, Column.CLUSTER) or None, cell(row, Column.WHO) or None))
    return taken, skipped, unknown


def _unmarked(cell: str) -> str:
    """A cell without the apostrophe that says to a spreadsheet that what follows is no formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _AFTER_APOSTROPHE else cell


# -- how a file is built


def _delimiter_of(text: str, colors: Mapping[str, str]) -> str:
    """What parts the cells. Commas in sentences part nothing: only a header or colours make them count."""
    first = "\n".join(_BREAKS.split(text[:200_000])[:_LOOKED_AT])
    tried = {mark: _rows(first, mark)[0] for mark in "\t;,"}
    for mark, rows in tried.items():
        if rows and len(rows[0]) > 1 and columns_of(rows[0]) is not None:
            return mark
    for mark, rows in tried.items():
        width, many = Counter(map(len, rows)).most_common(1)[0] if rows else (1, 0)
        if width > 1 and many >= 0.9 * len(rows):
            by_color = Column.COLOR in _guessed(rows, colors).values()
            if by_color or (mark != "," and len(rows) > 1):
                return mark
    return _NO_DELIMITER


def _rows(text: str, delimiter: str) -> tuple[list[list[str]], bool]:
    """The rows with something on them, and whether its quotation marks had to be taken line by line."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        loose = any(cell.count("\n") > _MOST_LINES for row in rows for cell in row)
    except csv.Error:
        rows, loose = [], True
    if loose:
        rows = [_row(line, delimiter) for line in _BREAKS.split(text)]
    return [row for row in rows if any(cell.strip(_NOTHING) for cell in row)], loose


def _row(line: str, delimiter: str) -> list[str]:
    """A line by itself; with quotation marks that are not those of CSV, they are letters."""
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return line.split(delimiter)


def _guessed(rows: Sequence[Sequence[str]], colors: Mapping[str, str]) -> dict[int, Column]:
    """The text and the colour of rows without a header: the longest column, and the one with only colours."""
    width = max(map(len, rows), default=1)
    cells = [[row[place].strip() for row in rows if place < len(row)] for place in range(width)]
    found: dict[int, Column] = {}
    for place, column in enumerate(cells):
        filled = [cell for cell in column if cell]
        known = sum(folded(cell) in colors for cell in filled)
        if width > 1 and Column.COLOR not in found.values() and filled and known >= 0.8 * len(filled):
            found[place] = Column.COLOR
    others = [place for place in range(width) if place not in found] or [0]
    found[max(others, key=lambda place: sum(map(len, cells[place])))] = Column.TEXT
    return found


def _text_of(path: Path) -> str:
    """The words of a file, in UTF-8 or what Excel writes. Raises ``KnownError`` for anything else."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MAX_BYTES else b""
    except OSError as error:
        raise KnownError(
            f"'{path.name}' kan niet gelezen worden. Er is niets veranderd; kijk of het bestand er nog is."
        ) from error
    if size > MAX_BYTES:
        raise KnownError(f"'{path.name}' is te groot voor een lijst post-its. Er is niets veranderd.")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content:
        raise KnownError(
            f"'{path.name}' is geen lijst in tekst. Er is niets veranderd; bewaar je lijst als CSV of als "
            "gewone tekst."
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


# -- what is said about it

_LOOSE = "Niet alle aanhalingstekens sluiten; elke regel is daarom één post-it."


def _without_text(number: int) -> str:
    return at_start(f"{counted(number, 'rij', 'rijen')} zonder tekst, weggelaten.")


def _left_out(first: Sequence[str], columns: Mapping[int, Column], *, named: bool, widest: int) -> list[str]:
    places = [place for place in range(widest) if place not in columns]
    if not named:
        if widest == 1 or not places:
            return []
        numbers = listed([str(place + 1) for place in places], 9)
        return [f"Zonder woord erboven is niet gelezen: kolom {numbers}."]
    names = [first[place].strip() for place in places if place < len(first) and first[place].strip()]
    return [f"Niet gelezen: {listed([quoted(name) for name in names], 6)}."] if names else []


def _unknown_colors(unknown: Counter[str]) -> list[str]:
    if not unknown:
        return []
    names = listed([quoted(color, 30) for color, _number in unknown.most_common()], 6)
    notes = counted(unknown.total(), "post-it", "post-its")
    return [f"Onbekende kleur {names}: {notes} zonder kleur."]
