"""The command line: ``praktijkdag [BESTAND]`` opens the window, an OPDRACHT does one thing and stops.

Whatever a command needs is imported when it runs, so that help and the window start at once. An error is
one Dutch sentence on stderr: exit 2 for wrong use, 1 for what failed.
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.foundation.arguments import DutchParser
from app.foundation.errors import KnownError

if TYPE_CHECKING:
    from app.exports.writing import Exported
    from app.store.opening import OpenMode
    from app.workshop.workshop import Workshop

OK, FAILED, INTERRUPTED = 0, 1, 130
PRACTICE_SUFFIX = ".praktijk"


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
        _complain(error.sentence)
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
    commands = parser.add_subparsers(
        title="opdrachten", metavar="OPDRACHT", prog="praktijkdag", required=True
    )
    for name, command in _COMMANDS.items():
        made: DutchParser = commands.add_parser(name, help=command.help, description=command.help)
        command.ask(made)
        made.set_defaults(run=command.run, parser=made)
    return parser


def _ask_import(parser: DutchParser) -> None:
    parser.files.add_argument("day", metavar="DAG.yaml", type=Path, help="het bestand van de dag")
    parser.files.add_argument(
        "target", metavar="NAAM.praktijk", type=Path, help="het bestand dat gemaakt wordt"
    )


def _import(given: argparse.Namespace) -> int:
    if given.target.suffix != PRACTICE_SUFFIX:
        given.parser.wrong(f"'{given.target.name}' moet eindigen op {PRACTICE_SUFFIX}")
    from app.imports.day_file import read_day_file

    day = read_day_file(given.day)
    from app.imports.day_into_practice import practice_from_day
    from app.store.places import Places

    practice_from_day(day, given.target, Places.of_user()).file.close()
    said = sum(len(question.answers) for question in day.grondplan)
    _say(f"'{given.target.name}' is gemaakt, met {len(day.grondplan)} vragen en {said} antwoorden erop.")
    return OK


def _ask_export(parser: DutchParser) -> None:
    parser.files.add_argument("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")
    add = parser.options.add_argument
    add("--to", metavar="BESTAND", type=Path, required=True, help="waarheen: .docx, .pdf of .yaml")
    add(
        "--what",
        metavar="WAT",
        choices=("grondplan", "uitnodiging", "agenda", "dagverslag", "invulblad"),
        default="grondplan",
        help="wat: grondplan, uitnodiging, agenda, dagverslag of invulblad",
    )
    add("--anonymous", action="store_true", help="zonder de namen van de mensen (grondplan, uitnodiging)")
    add("--day", metavar="N", type=int, help="de hoeveelste dag (dagverslag, invulblad); anders de laatste")
    add("--private", action="store_true", help="ook wat niet voor de groep is (dagverslag)")
    add("--all", action="store_true", help="alle vragen, ook met een antwoord (invulblad)")


def _export(given: argparse.Namespace) -> int:
    if given.day is not None and given.what not in ("dagverslag", "invulblad"):
        given.parser.wrong("--day hoort bij dagverslag en invulblad")
    from app.exports.writing import WORD, check_target
    from app.store.opening import OpenMode
    from app.workshop.checkup import refuse_empty

    check_target(given.to, given.what)
    kept = given.to.suffix.lower() == WORD and given.what in ("grondplan", "invulblad")
    with _opened(given.practice, OpenMode.WRITE if kept else OpenMode.READ) as workshop:
        refuse_empty(workshop)
        done = _write(workshop, given)
    known = f" (v{done.given.number} · {done.given.code})" if done.given else ""
    _say(f"'{given.to.name}' is geschreven{known}.")
    if done.texts_naming_people:
        texts = "1 tekst" if done.texts_naming_people == 1 else f"{done.texts_naming_people} teksten"
        _complain(f"In {texts} staat nog de naam van iemand die meedeed; lees ze na voor je ze doorgeeft.")
    return OK


def _write(workshop: "Workshop", given: argparse.Namespace) -> "Exported":
    from app.exports.fill_in_sheet import Asks, SheetWishes
    from app.exports.writing import export_before_the_day, export_day_report, export_practice, export_sheet

    if given.what in ("uitnodiging", "agenda"):
        return export_before_the_day(workshop, given.to, given.what, anonymous=given.anonymous)
    if given.what == "dagverslag":
        return export_day_report(workshop, given.to, _day(workshop, given.day), for_facilitator=given.private)
    if given.what == "invulblad":
        wishes = SheetWishes(asks=Asks.ALL if given.all else Asks.OPEN)
        return export_sheet(workshop, given.to, _day(workshop, given.day), wishes)
    done = export_practice(workshop, given.to, anonymous=given.anonymous)
    assert done is not None, "nobody can cancel this"
    return done


def _day(workshop: "Workshop", number: int | None) -> str:
    """The id of a day by its place, from 1; the last one when nobody says which."""
    days = workshop.people.days()
    if number is not None and not 1 <= number <= len(days):
        raise KnownError(
            f"Dag {number} is er niet: dit bestand heeft {len(days)} "
            f"{'dag' if len(days) == 1 else 'dagen'}. Er is niets geschreven."
        )
    if not days:
        raise KnownError("Dit bestand heeft nog geen dag. Er is niets geschreven; maak eerst een dag.")
    return days[(number or len(days)) - 1].id


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

    with _opened(given.practice, OpenMode.WRITE) as workshop:
        refuse_empty(workshop)
        sheets = [read_sheet(path, workshop) for path in given.sheets]
        chosen = [(sheet, [first_choice(one) for one in sheet.filled]) for sheet in sheets]
        taken = take_in(workshop, chosen, _day(workshop, given.day))
        for sheet, done in zip(sheets, taken, strict=True):
            for sentence in done.sentences():
                _say(sentence)
            for one in sheet.doubtful:
                _say(f"  Kijk na: '{one.heading or 'bovenaan het blad'}'.")
    return OK


def _ask_merge(parser: DutchParser) -> None:
    add = parser.files.add_argument
    add("practice", metavar="NAAM.praktijk", type=Path, help="het bestand dat groeit")
    add("other", metavar="KOPIE.praktijk", type=Path, help="de kopie; die blijft zoals ze is")


def _merge(given: argparse.Namespace) -> int:
    if given.practice.resolve() == given.other.resolve():
        given.parser.wrong("dat is twee keer hetzelfde bestand")
    from app.store.opening import OpenMode
    from app.workshop.merging import merge_from

    with _opened(given.practice, OpenMode.WRITE) as workshop:
        merged = merge_from(workshop, given.other)
    changes = "1 nieuwe wijziging" if merged.changes == 1 else f"{merged.changes} nieuwe wijzigingen"
    choices = "1 keuze" if merged.choices == 1 else f"{merged.choices} keuzes"
    _say(f"Uit '{given.other.name}': {changes}. In '{given.practice.name}': {choices} te maken.")
    return OK


def _ask_check(parser: DutchParser) -> None:
    parser.files.add_argument("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")


def _check(given: argparse.Namespace) -> int:
    from app.store.opening import OpenMode
    from app.store.vetting import DamagedFile
    from app.workshop.checkup import check_up

    try:
        with _opened(given.practice, OpenMode.READ) as workshop:
            found = check_up(workshop)
    except DamagedFile as error:
        where = f" De nieuwste goede reservekopie is '{error.backup}'." if error.backup else ""
        raise KnownError(error.sentence + where) from error
    for line in found.lines():
        _say(line)
    return OK


def _ask_demo(parser: DutchParser) -> None:
    parser.options.add_argument("--out", metavar="MAP", type=Path, help="de map waarin alles komt")


def _demo(given: argparse.Namespace) -> int:
    from app.ui.demo import play

    return play(given.out)


class _Command(NamedTuple):
    help: str
    ask: Callable[[DutchParser], None]
    run: Callable[[argparse.Namespace], int]


_COMMANDS = {
    "import": _Command("Lees een dag in een nieuw praktijkbestand in.", _ask_import, _import),
    "export": _Command(
        "Schrijf het grondplan, een uitnodiging, een dagverslag of een ander bestand.", _ask_export, _export
    ),
    "sheet": _Command("Neem ingevulde invulbladen in een bestand op.", _ask_sheet, _sheet),
    "merge": _Command("Neem in een bestand over wat een kopie ervan meer heeft.", _ask_merge, _merge),
    "check": _Command("Kijk na of een bestand heel is en wat er nog in moet.", _ask_check, _check),
    "demo": _Command("Speel de voorbeelddag en bewaar wat ze oplevert.", _ask_demo, _demo),
}


def _window(path: Path | None) -> int:
    from app.ui.quick import without_collecting

    with without_collecting():
        from app.ui.application import run

    return run(path)


@contextlib.contextmanager
def _opened(path: Path, mode: "OpenMode") -> "Iterator[Workshop]":
    """An open practice, published and let go at the end, however it ends."""
    from app.store.opening import open_practice_file
    from app.store.places import Places
    from app.workshop.workshop import Workshop

    file = open_practice_file(path, Places.of_user(), mode=mode)
    try:
        yield Workshop(file)
    except BaseException:
        file.close()
        raise
    trouble = file.close()
    if trouble is not None:
        raise KnownError(trouble.sentence)


def _report(error: Exception) -> None:
    from app.store.places import Places
    from app.ui.crash import write_report

    report = write_report(Places.of_user().crash_reports, error)
    where = f" Het verslag staat in '{report}'." if report else ""
    if isinstance(error, OSError) and error.filename:
        what = f"Praktijkdag kan niet lezen of schrijven in '{error.filename}'"
    else:
        what = "Er ging iets mis in Praktijkdag zelf"
    _complain(f"{what}; wat bewaard was, is veilig.{where}")


def _say(sentence: str) -> None:
    print(_line(sentence))


def _complain(sentence: str) -> None:
    print(_line(sentence), file=sys.stderr)


def _line(text: str) -> str:
    """One line, with nothing in it that a terminal would obey."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
