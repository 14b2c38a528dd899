"""``merge``: two copies of one practice together, in the first or in a file of their own."""

import argparse
import shutil
from pathlib import Path

from app.cli.practices import opened
from app.cli.speaking import say
from app.foundation.arguments import DutchParser
from app.foundation.errors import KnownError

_MOST = 20
"""Lines of what is new, and of what there is to choose; the rest is counted."""


def ask(parser: DutchParser) -> None:
    """What the command needs."""
    add = parser.files.add_argument
    add("practice", metavar="NAAM.praktijk", type=Path, help="het bestand dat groeit")
    add("other", metavar="KOPIE.praktijk", type=Path, help="de kopie; die blijft zoals ze is")
    parser.options.add_argument(
        "--to",
        metavar="X.praktijk",
        type=Path,
        help="een nieuw bestand met beide; de twee blijven zoals ze zijn",
    )


def merge(given: argparse.Namespace) -> int:
    """Bring them together; say what was new and what people must choose."""
    if given.practice.resolve() == given.other.resolve():
        given.parser.wrong("dat is twee keer hetzelfde bestand")
    from app.store.opening import OpenMode
    from app.workshop.merging import bring, preview, take_in
    from app.workshop.merging_choices import open_choices

    target = given.practice if given.to is None else _copied(given.practice, given.to, given.parser)
    try:
        with opened(target, OpenMode.WRITE) as workshop:
            other = bring(workshop, given.other)
            try:
                found = preview(workshop, other)
                merged = take_in(workshop, other)
            finally:
                other.let_go()
            choices = open_choices(workshop)
    except BaseException:
        if given.to is not None:
            target.unlink(missing_ok=True)
        raise
    if given.to is not None:
        say(found.sentence)
        _listed(
            [
                "  + " + ", ".join(filter(None, (one.words, one.question or one.section, one.who)))
                for one in found.brought
            ]
        )
        _listed(
            [
                f"  ? {one.place} ({one.field}): {' | '.join(_short(o.words) for o in one.options)}"
                for one in choices
            ]
        )
    changes = "1 nieuwe wijziging" if merged.changes == 1 else f"{merged.changes} nieuwe wijzigingen"
    left = "1 keuze" if merged.choices == 1 else f"{merged.choices} keuzes"
    say(f"Uit '{given.other.name}': {changes}. In '{target.name}': {left} te maken.")
    return 0


def _copied(practice: Path, target: Path, parser: DutchParser) -> Path:
    """The file that both come together in: it begins as the first."""
    if target.suffix != ".praktijk":
        parser.wrong(f"'{target.name}' moet eindigen op .praktijk")
    if target.exists():
        raise KnownError(f"'{target.name}' bestaat al. Er is niets samengevoegd; kies een andere naam.")
    if not practice.is_file():
        raise KnownError(
            f"'{practice.name}' is niet gevonden op zijn plaats. Kijk of de stick of de map er is."
        )
    try:
        shutil.copyfile(practice, target)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise KnownError(
            f"'{target.name}' kan daar niet gemaakt worden: de map is er niet, is vol of mag niet beschreven "
            "worden. Er is niets samengevoegd; kies een andere map."
        ) from error
    return target


def _listed(lines: list[str]) -> None:
    for line in lines[:_MOST]:
        say(line)
    if len(lines) > _MOST:
        say(f"  … en nog {len(lines) - _MOST}")


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 60 else flat[:59] + "…"
