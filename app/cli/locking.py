"""``lock``: a copy with a password, for a stick or a mail."""

import argparse
import getpass
import sys
from pathlib import Path

from app.cli.practices import opened
from app.cli.speaking import say
from app.foundation.arguments import DutchParser
from app.foundation.errors import KnownError


def ask(parser: DutchParser) -> None:
    """What the command needs."""
    parser.files.add_argument("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")
    parser.options.add_argument(
        "--to",
        metavar="X.zip",
        type=Path,
        required=True,
        help="de kopie; vervangt een bestand dat zo heet",
    )


def lock(given: argparse.Namespace) -> int:
    """Ask the password on the terminal, or read it from the first line of stdin, and write the copy."""
    from app.exports.locked_copy import export_locked
    from app.store.opening import OpenMode

    with opened(given.practice, OpenMode.READ) as workshop:
        export_locked(workshop.file, given.to, _password())
    say(f"De kopie met wachtwoord staat in '{given.to}'. Geef het wachtwoord apart door.")
    return 0


def _password() -> str:
    """Never an argument: other users of the computer and the history of the terminal can read those."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass("Wachtwoord: ")
    if password != getpass.getpass("Nog eens: "):
        raise KnownError("Dat is twee keer iets anders. Er is niets gemaakt; probeer opnieuw.")
    return password
