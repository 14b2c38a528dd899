"""``praktijkdag check``: whether a file is whole and what it wants; or what in it may point to a client."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.practices import opened
from app.cli.speaking import say
from app.foundation.arguments import DutchParser
from app.foundation.errors import KnownError

if TYPE_CHECKING:
    from app.workshop.privacy import Finding
    from app.workshop.workshop import Workshop


def ask(parser: DutchParser) -> None:
    """What can be chosen on the command line."""
    parser.files.add_argument("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")
    parser.options.add_argument(
        "--privacy", action="store_true", help="toon wat in de teksten naar een cliënt kan wijzen"
    )


def check(given: argparse.Namespace) -> int:
    """Say how the file is. What is still wanting, or to be looked at, is no failure."""
    from app.store.opening import OpenMode
    from app.store.vetting import DamagedFile
    from app.workshop.checkup import check_up

    try:
        with opened(given.practice, OpenMode.READ) as workshop:
            found = check_up(workshop)
            lines = list(_privacy(workshop)) if given.privacy else list(found.lines())
    except DamagedFile as error:
        where = f" De nieuwste goede reservekopie is '{error.backup}'." if error.backup else ""
        raise KnownError(error.sentence + where) from error
    for line in lines:
        say(line)
    return 0


def _privacy(workshop: "Workshop") -> Iterator[str]:
    """All that an export can tell, with every annex."""
    from dataclasses import replace

    from app.exports.grondplan_choice import usual_wishes
    from app.exports.outgoing import texts_of_plan
    from app.exports.wishes import AnnexKind
    from app.workshop.privacy import findings

    wishes = replace(usual_wishes(workshop), annexes=frozenset(AnnexKind))
    found = findings(workshop, texts_of_plan(workshop, wishes))
    if not found:
        yield "We vonden niets dat naar een cliënt kan wijzen. Lees de teksten toch zelf ook na."
        return
    words = "1 plaats" if len(found) == 1 else f"{len(found)} plaatsen"
    yield f"Kijk {words} na voor je iets doorgeeft. Misschien mag het gewoon blijven."
    yield from (line for one in found for line in _lines(one))


def _lines(one: "Finding") -> Iterator[str]:
    yield f"- {one.outgoing.where}: ‘{one.marked.words}’ lijkt {one.marked.mark.words}."
    yield f"    {_shortened(one.marked.sentence, one.marked.at)}"


def _shortened(sentence: str, at: int) -> str:
    """So much of a sentence that its words can be seen where they stand."""
    start, end = max(0, at - _AROUND), at + _AROUND
    before, after = "… " if start else "", " …" if end < len(sentence) else ""
    return f"{before}{sentence[start:end].strip()}{after}"


_AROUND = 70
