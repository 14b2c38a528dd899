"""``praktijkdag keys``: the spiekbrief of the begeleider or the penhouder, to a PDF."""

import argparse
from pathlib import Path

from app.cli.speaking import say
from app.foundation.arguments import DutchParser

_READERS = ("begeleider", "penhouder")


def ask(parser: DutchParser) -> None:
    """What can be chosen on the command line."""
    parser.files.add_argument("reader", metavar="WIE", choices=_READERS, help=" of ".join(_READERS))
    parser.options.add_argument(
        "--to", metavar="BESTAND.pdf", type=Path, required=True, help="waarheen, zoals spiekbrief.pdf"
    )


def keys(given: argparse.Namespace) -> int:
    """Write it, and say so."""
    if given.to.suffix.lower() != ".pdf":
        given.parser.wrong("een spiekbrief is een PDF; geef met --to een naam die eindigt op .pdf")
    from app.exports.cheat_sheet import Reader
    from app.ui.preferences.cheat_sheets import save_cheat_sheet

    save_cheat_sheet(Reader(given.reader), given.to)
    say(f"'{given.to.name}' is geschreven.")
    return 0
