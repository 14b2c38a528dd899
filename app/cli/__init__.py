"""The command line: ``praktijkdag [BESTAND]`` opens the window, an OPDRACHT does one thing and stops.

Whatever a command needs is imported when it runs, so that help and the window start at once. An error is
one Dutch sentence on stderr: exit 2 for wrong use, 1 for what failed.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from app.cli import (
    checking,
    exporting,
    guide_making,
    key_pages,
    locking,
    merging,
    word_changes,
    word_remarks,
)
from app.cli.practices import chosen_day, opened
from app.cli.speaking import complain, say
from app.foundation.arguments import DutchParser
from app.foundation.errors import KnownError
from app.foundation.version import VERSION

OK, FAILED, INTERRUPTED = 0, 1, 130
PRACTICE_SUFFIX, SOURCES_SUFFIX = ".praktijk", ".bib"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Wrong use exits with 2 from inside the parser."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal may not know every letter
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
        return code
    except KnownError as error:
        complain(error.sentence)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as error:
        _report(error)
        return FAILED


def _run(words: list[str]) -> int:
    if not words:
        return _window(None)
    parser = _parser()
    if words[0] not in _COMMANDS and not words[0].startswith("-"):
        path = Path(words[0])
        if len(words) > 1 or not (path.exists() or path.suffix == PRACTICE_SUFFIX):
            parser.wrong(f"'{words[0]}' is geen opdracht en geen bestand", _COMMANDS, words[0])
        return _window(path)
    given = parser.parse_args(words)
    code: int = given.run(given)
    return code


def _parser() -> DutchParser:
    parser = DutchParser(
        prog="praktijkdag",
        usage="praktijkdag [BESTAND]\n         praktijkdag OPDRACHT …",
        description="Beschrijf samen een praktijk. Met een BESTAND (of zonder iets) gaat het venster open.",
    )
    parser.options.add_argument(
        "--version", action="version", version=f"Praktijkdag {VERSION}", help="toon welke versie dit is"
    )
    commands = parser.add_subparsers(
        title="opdrachten", metavar="OPDRACHT", prog="praktijkdag", required=True
    )
    for name, command in _COMMANDS.items():
        made: DutchParser = commands.add_parser(name, help=command.help, description=command.help)
        command.ask(made)
        made.set_defaults(run=command.run, parser=made)
    return parser


def _ask_import(parser: DutchParser) -> None:
    parser.files.add_argument(
        "day", metavar="DAG.yaml", type=Path, help="het bestand van de dag, of bronnen in BibTeX (.bib)"
    )
    parser.files.add_argument(
        "target",
        metavar="NAAM.praktijk",
        type=Path,
        help="het bestand dat gemaakt wordt; voor bronnen een bestand dat er al is",
    )


def _import(given: argparse.Namespace) -> int:
    if given.target.suffix != PRACTICE_SUFFIX:
        given.parser.wrong(f"'{given.target.name}' moet eindigen op {PRACTICE_SUFFIX}")
    if given.day.suffix.lower() == SOURCES_SUFFIX:
        return _import_sources(given.day, given.target)
    from app.imports.day_file import read_day_file

    day = read_day_file(given.day)
    from app.imports.day_into_practice import practice_from_day
    from app.store.places import Places

    practice_from_day(day, given.target, Places.of_user()).file.close()
    said = sum(len(question.answers) for question in day.grondplan)
    say(f"'{given.target.name}' is gemaakt, met {len(day.grondplan)} vragen en {said} antwoorden erop.")
    return OK


def _import_sources(bib: Path, target: Path) -> int:
    """Sources into a file that is there; what could not be read is said, and is no failure."""
    if not target.exists():
        raise KnownError(
            f"'{target.name}' is er niet. Er is niets veranderd; "
            "maak eerst het praktijkbestand waar de bronnen in komen."
        )
    from app.imports.bibtex import read_bib
    from app.imports.bibtex_words import sentences_of
    from app.store.opening import OpenMode
    from app.workshop.checkup import refuse_empty

    found = read_bib(bib)
    with opened(target, OpenMode.WRITE) as workshop:
        refuse_empty(workshop)
        taken = workshop.sources.take_in(found.sources)
    for sentence in sentences_of(taken):
        say(sentence)
    for sentence in found.broken:
        complain(sentence)
    return OK


def _ask_sheet(parser: DutchParser) -> None:
    add = parser.files.add_argument
    add("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")
    add("sheets", metavar="BLAD.docx", type=Path, nargs="+", help="ingevulde invulbladen")
    parser.options.add_argument(
        "--day", metavar="N", type=int, help="de hoeveelste dag ze misten; anders de laatste"
    )


def _sheet(given: argparse.Namespace) -> int:
    from app.imports.fill_in_sheet import read_sheet
    from app.imports.sheet_taking import first_choice, take_in
    from app.store.opening import OpenMode
    from app.workshop.checkup import refuse_empty

    with opened(given.practice, OpenMode.WRITE) as workshop:
        refuse_empty(workshop)
        sheets = [read_sheet(path, workshop) for path in given.sheets]
        chosen = [(sheet, [first_choice(one) for one in sheet.filled]) for sheet in sheets]
        taken = take_in(workshop, chosen, chosen_day(workshop, given.day))
        for sheet, done in zip(sheets, taken, strict=True):
            for sentence in done.sentences():
                say(sentence)
            for one in sheet.doubtful:
                say(f"  Kijk na: '{one.heading or 'bovenaan het blad'}'.")
    return OK


def _ask_demo(parser: DutchParser) -> None:
    parser.options.add_argument("--out", metavar="MAP", type=Path, help="de map waarin alles komt")
    parser.options.add_argument(
        "--quick", action="store_true", help="elk beeld één keer, niet in elke kleur en grootte"
    )


def _demo(given: argparse.Namespace) -> int:
    from app.ui.demo import play

    return play(given.out, every_look=not given.quick)


class _Command(NamedTuple):
    help: str
    ask: Callable[[DutchParser], None]
    run: Callable[[argparse.Namespace], int]


_COMMANDS = {
    "import": _Command(
        "Lees een dag in een nieuw praktijkbestand in, of bronnen in één dat er al is.", _ask_import, _import
    ),
    "export": _Command(
        "Schrijf het grondplan, een uitnodiging, een dagverslag of een ander bestand.",
        exporting.ask,
        exporting.export,
    ),
    "guide": _Command("Maak van een Word-formulier een draaiboek.", guide_making.ask, guide_making.guide),
    "sheet": _Command("Neem ingevulde invulbladen in een bestand op.", _ask_sheet, _sheet),
    "remarks": _Command(
        "Neem de opmerkingen uit een Word-bestand op en zeg waar elke kwam.",
        word_remarks.ask,
        word_remarks.remarks,
    ),
    "changes": _Command(
        "Toon wat in een Word-bestand dat terugkwam anders is dan in je teksten.",
        word_changes.ask,
        word_changes.changes,
    ),
    "merge": _Command("Neem in een bestand over wat een kopie ervan meer heeft.", merging.ask, merging.merge),
    "lock": _Command(
        "Maak een kopie met een wachtwoord, voor een stick of een mail.", locking.ask, locking.lock
    ),
    "check": _Command("Kijk na of een bestand heel is en wat er nog in moet.", checking.ask, checking.check),
    "keys": _Command("Maak de spiekbrief voor de begeleider of de penhouder.", key_pages.ask, key_pages.keys),
    "demo": _Command("Speel de voorbeelddag en bewaar wat ze oplevert.", _ask_demo, _demo),
}


def _window(path: Path | None) -> int:
    from app.ui.quick import without_collecting

    with without_collecting():
        from app.ui.application import run

    return run(path)


def _report(error: Exception) -> None:
    from app.foundation.fault_report import Reports
    from app.store.places import Places

    report = Reports(Places.of_user().crash_reports).of_error(error).path
    where = f" Het verslag staat in '{report}'." if report else ""
    if isinstance(error, OSError) and error.filename:
        what = f"Praktijkdag kan niet lezen of schrijven in '{error.filename}'"
    else:
        what = "Er ging iets mis in Praktijkdag zelf"
    complain(f"{what}; wat bewaard was, is veilig.{where}")
