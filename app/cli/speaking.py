"""What a command says: one line at a time, on stdout or, when something is wrong, on stderr."""

import sys


def say(sentence: str) -> None:
    """What was done."""
    print(_line(sentence))


def complain(sentence: str) -> None:
    """What is wrong, or what somebody should look at."""
    print(_line(sentence), file=sys.stderr)


def _line(text: str) -> str:
    """One line, with nothing in it that a terminal would obey."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
