"""``praktijkdag guide``: the questions of a form in Word as a draaiboek that can be read and changed."""

import argparse
from pathlib import Path

from app.cli.speaking import say
from app.foundation.arguments import DutchParser


def ask(parser: DutchParser) -> None:
    """What can be chosen on the command line."""
    parser.files.add_argument("form", metavar="FORMULIER.docx", type=Path, help="het lege formulier")
    parser.options.add_argument(
        "--to", metavar="X.yaml", type=Path, required=True, help="waarheen, een naam die eindigt op .yaml"
    )


def guide(given: argparse.Namespace) -> int:
    """Write it, and say what is in it."""
    if given.to.suffix.lower() not in (".yaml", ".yml"):
        given.parser.wrong(f"'{given.to.name}' moet eindigen op .yaml")
    from app.exports.targets import replace_file
    from app.guides.form_guide import guide_of_form
    from app.guides.form_lines import LineKind
    from app.guides.loader import bundled, parse_guide
    from app.guides.writing import guide_to_yaml
    from app.imports.word_form import read_form

    reading = read_form(given.form)
    made = guide_of_form(reading.name, reading.lines, bundled("grondplan"))
    text = guide_to_yaml(made.guide)
    parse_guide(text, given.to.name)  # what we write, we can read
    replace_file(given.to, text.encode("utf-8"))
    asked = reading.count(LineKind.QUESTION)
    sections = len({key.partition(".")[0] for key, _place in made.places if not key.startswith("@")})
    say(
        f"'{given.to.name}' is geschreven, met {asked} {'vraag' if asked == 1 else 'vragen'} in {sections} "
        f"{'onderdeel' if sections == 1 else 'onderdelen'}."
    )
    say("Kijk na of alles goed gelezen is: open het bestand, of lees het formulier in het venster in.")
    return 0
