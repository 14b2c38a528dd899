"""``praktijkdag changes``: what an edited Word file says otherwise than our texts; changes nothing."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.practices import opened
from app.cli.speaking import say
from app.foundation.arguments import DutchParser

if TYPE_CHECKING:
    from app.workshop.returned_values import ReturnedFile
    from app.workshop.word_differences import Difference, FileDifferences


def ask(parser: DutchParser) -> None:
    """What can be chosen on the command line."""
    parser.files.add_argument("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")
    parser.files.add_argument(
        "returned", metavar="BESTAND.docx", type=Path, help="het Word-bestand dat terugkwam"
    )
    parser.options.add_argument("--json", action="store_true", help="als JSON, voor een ander programma")


def changes(given: argparse.Namespace) -> int:
    """Print it per question."""
    from app.exports.citing import citing
    from app.imports.word_return import read_return
    from app.store.opening import OpenMode
    from app.workshop.checkup import refuse_empty
    from app.workshop.word_differences import differences

    with opened(given.practice, OpenMode.READ) as workshop:
        refuse_empty(workshop)
        returned = read_return(workshop, given.returned)
        found = differences(workshop, returned, citing(workshop))
    if given.json:
        say(json.dumps(_told(returned, found), ensure_ascii=False))
    else:
        for line in _lines(returned, found):
            say(line)
    return 0


def _told(returned: "ReturnedFile", found: "FileDifferences") -> dict[str, object]:
    """Texts are Markdown, as in a draft."""
    from app.prose.markdown_writing import to_markdown

    return {
        "file": returned.name,
        "export": returned.export_code,
        "questions": [
            {
                "step": asked.step_id,
                "section": asked.section,
                "question": asked.question,
                "changes": [_change(one) for one in asked.open],
            }
            for asked in found.questions
        ],
        "gone": list(found.gone),
        "homeless": [{"heading": one.heading, "text": to_markdown(one.blocks)} for one in found.homeless],
    }


def _change(one: "Difference") -> dict[str, object]:
    from app.prose.markdown_writing import to_markdown

    return {
        "kind": _kind(one),
        "ours": to_markdown(one.ours),
        "theirs": to_markdown(one.theirs),
        "before": to_markdown(one.before),
        "proposed": to_markdown(one.proposed),
        "both": one.both,
        "clash": one.clash,
    }


def _kind(one: "Difference") -> str:
    if not one.ours:
        return "new"
    return "changed" if one.proposed else "gone"


_KINDS = {"new": "nieuw", "changed": "veranderd", "gone": "weg"}


def _lines(returned: "ReturnedFile", found: "FileDifferences") -> Iterator[str]:
    from app.prose.blocks import plain_text

    for asked in found.questions:
        yield f"{asked.section}: {asked.question}"
        for one in asked.open:
            also = " (jij veranderde dezelfde woorden)" if one.clash else " (jij ook)" if one.both else ""
            yield f"  {_KINDS[_kind(one)]}{also}"
            for sign, blocks in (("-", one.ours), ("+", one.proposed)):
                yield from (f"    {sign} {line}" for line in plain_text(blocks).split("\n") if line)
    for heading in found.gone:
        yield f"Niet meer in het bestand: {heading}"
    for text in found.homeless:
        yield f"Past bij geen vraag: {text.heading}"
    if found.count:
        verbs = "1 verschil" if found.count == 1 else f"{found.count} verschillen"
        yield f"{verbs} tussen '{returned.name}' en je teksten. Er is niets veranderd."
    else:
        yield f"'{returned.name}' zegt niets anders dan je teksten. Er is niets veranderd."
