"""The command line in Dutch: argparse with its words translated and one sentence for wrong use."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

_WRONG_USE = 2
_SAID = (
    (r"the following arguments are required: (?P<what>.+)", "hier ontbreekt {what}"),
    (r"unrecognized arguments: (?P<what>.+)", "dit kennen we hier niet: {what}"),
    (r"argument (?P<option>\S+): expected .+ argument.*", "bij {option} hoort een waarde"),
    (r"argument (?P<option>\S+): invalid choice: (?P<what>'.*') \(.*", "{what} kan niet bij {option}"),
    (r"argument (?P<option>\S+): ignored explicit argument .*", "bij {option} hoort geen waarde"),
)


class DutchParser(argparse.ArgumentParser):
    """A parser whose help and errors are in Dutch. Ask for things in ``files`` and ``options``."""

    def __init__(
        self,
        *,
        prog: str | None = None,
        usage: str | None = None,
        description: str | None = None,
    ) -> None:
        super().__init__(
            prog=prog,
            usage=usage,
            description=description,
            formatter_class=_DutchHelp,
            add_help=False,
            allow_abbrev=False,
        )
        self.files = self.add_argument_group("bestanden")
        self.options = self.add_argument_group("opties")
        self.options.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        """End with one Dutch sentence about what argparse found wrong."""
        self.wrong(
            next(filter(None, (_translated(message, *said) for said in _SAID)), "dit begrijpen we niet")
        )

    def wrong(self, what: str, known: Iterable[str] = (), word: str = "") -> NoReturn:
        """End with one sentence: ``what`` is wrong, and where it says how it should be.

        With ``known`` words, the one that looks most like ``word`` is proposed.
        """
        from app.foundation.complaints import nearest

        near = nearest(word, known) if word else None
        advice = f" (bedoel je '{near}'?)" if near else ""
        sentence = f"Zo werkt het niet: {what}{advice}; '{self.prog} --help' toont hoe wel."
        print("".join(letter if letter.isprintable() else " " for letter in sentence), file=sys.stderr)
        sys.exit(_WRONG_USE)


class _DutchHelp(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Gebruik: " if prefix is None else prefix)


def _translated(message: str, pattern: str, dutch: str) -> str | None:
    found = re.fullmatch(pattern, message, re.DOTALL)
    return dutch.format(**found.groupdict()) if found else None
