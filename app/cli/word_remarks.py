"""``praktijkdag remarks``: takes the remarks of a Word file in, and prints what went where."""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.practices import opened
from app.cli.speaking import complain, say
from app.foundation.arguments import DutchParser

if TYPE_CHECKING:
    from app.workshop.remarks_taken import TakenRemark, TakenRemarks

_HEADER = ("Wat", "Waar", "Van", "Opmerking", "Geplaatst door")
_WIDEST = 44
"""Letters of a cell; a table in a terminal has to stay one."""


def ask(parser: DutchParser) -> None:
    """What can be chosen on the command line."""
    add = parser.files.add_argument
    add("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")
    add("commented", metavar="TERUG.docx", type=Path, help="het Word-bestand met de opmerkingen")
    parser.options.add_argument("--json", action="store_true", help="zeg het in JSON, voor een programma")


def remarks(given: argparse.Namespace) -> int:
    """Take them in; what has no place yet is said, and is no failure."""
    from app.imports.word_return import read_return
    from app.store.opening import OpenMode
    from app.workshop.checkup import refuse_empty
    from app.workshop.remarks_taking import bring_in

    with opened(given.practice, OpenMode.WRITE) as workshop:
        refuse_empty(workshop)
        returned = read_return(workshop, given.commented)
        taken = bring_in(workshop, returned)
    if given.json:
        print(json.dumps(_values(taken, returned.export_code), ensure_ascii=False, indent=2))
        return 0
    for line in _table(taken):
        say(line)
    for sentence in taken.sentences():
        say(sentence)
    for one in taken.unplaced:
        complain(f"Kijk na: '{_short(one.text)}' van {one.author or 'een lezer'} heeft nog geen plaats.")
    return 0


def _values(taken: "TakenRemarks", export_code: str | None) -> dict[str, object]:
    return {
        "file": taken.name,
        "export": export_code,
        "remarks": [
            {
                "id": one.id,
                "came": one.came.name.lower(),
                "author": one.author,
                "date": one.date,
                "on_text": one.on_text,
                "text": one.text,
                "section": one.section or None,
                "step": one.step_id,
                "placed": one.placed.value if one.placed else None,
                "new_replies": one.replies,
                "done": one.done,
            }
            for one in taken.remarks
        ],
    }


def _table(taken: "TakenRemarks") -> Iterator[str]:
    """The columns under each other; nothing without remarks."""
    if not taken.remarks:
        return
    rows = [_HEADER, *(_row(one) for one in taken.remarks)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADER))]
    for number, row in enumerate(rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        if number == 0:
            yield "  ".join("-" * width for width in widths)


def _row(one: "TakenRemark") -> Sequence[str]:
    from app.workshop.remarks_taken import Came
    from app.workshop.returned_values import PlacedBy

    came = {Came.NEW: "nieuw", Came.MORE: "iets nieuws", Came.KNOWN: "al gekend", Came.BINNED: "weggedaan"}
    by = {
        PlacedBy.BOOKMARK: "bladwijzer",
        PlacedBy.CONTROL: "inhoudsvak",
        PlacedBy.EXPORT: "uitvoer",
        PlacedBy.LIKENESS: "gelijkenis",
        PlacedBy.HAND: "met de hand",
    }
    where = " – ".join(part for part in (one.section, one.question) if part) or "nog geen plaats"
    what = came[one.came] + (", klaar" if one.done else "")
    return (what, _short(where), _short(one.author), _short(one.text), by[one.placed] if one.placed else "")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _WIDEST else flat[: _WIDEST - 1] + "…"
