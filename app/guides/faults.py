"""What is wrong in a guide, and the checks that many of its parts share. What is said is Dutch."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from app.foundation.complaints import Place, nearest, shown
from app.guides.schema import Level
from app.guides.steps import Labelled

MAX_KEY = 120  # characters
MAX_TITLE = 200
MAX_LABEL = 500
MAX_TEXT = 20_000
MAX_THINGS = 200
"""Of a list inside a step, such as its options."""
MAX_MINUTES = 24 * 60
MAX_HELP_LINES = 3
MAX_HELP_LINE = 110  # characters

WORD = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
DOTTED = re.compile(rf"{WORD.pattern}(\.{WORD.pattern})+")


class Finding(NamedTuple):
    """Something wrong in a guide: where, and a Dutch sentence part that says what was expected."""

    path: Place
    what: str


def filled(text: str, path: Place, most: int = MAX_TEXT) -> Iterator[Finding]:
    """A text that has to be there, of at most so many characters."""
    if not text.strip():
        yield Finding(path, "hier hoort tekst te staan")
    yield from fits(text, path, most)


def fits(text: str | None, path: Place, most: int = MAX_TEXT) -> Iterator[Finding]:
    """A text that is not too long to be read."""
    if text is not None and len(text) > most:
        yield Finding(
            path, f"deze tekst is te lang: {_count(len(text))} tekens; hoogstens {_count(most)} kan"
        )


def help_fits(text: str | None, path: Place) -> Iterator[Finding]:
    """Help that fits under a question."""
    lines = (text or "").strip().split("\n")
    if len(lines) > MAX_HELP_LINES or any(len(line) > MAX_HELP_LINE for line in lines):
        what = f"uitleg heeft hoogstens {MAX_HELP_LINES} regels van hoogstens {MAX_HELP_LINE} tekens"
        yield Finding((*path, "help"), what)


def word(key: str, path: Place) -> Iterator[Finding]:
    """A key of one word."""
    if not WORD.fullmatch(key):
        what = "een sleutel heeft alleen kleine letters, cijfers en streepjes"
        yield Finding(path, f"{what}, en niet “{shown(key)}”" if key.strip() else what)


def short_key(key: str, path: Place) -> Iterator[Finding]:
    """A key that is no story. A kept copy may have a longer one, from before this was asked."""
    if len(key) > MAX_KEY:
        yield Finding(path, f"een sleutel heeft hoogstens {MAX_KEY} tekens")


def phase(level: Level | None, path: Place) -> Iterator[Finding]:
    """A phase for which an answer can count."""
    if level is Level.INGEDIEND:
        yield Finding((*path, "phase"), "‘ingediend’ is geen fase van een vraag; gebruik goed-beschreven")


def minutes(number: int | None, path: Place) -> Iterator[Finding]:
    """A time to plan."""
    if number is not None and number < 0:
        yield Finding((*path, "minutes"), "minuten kunnen niet onder nul zijn")
    if number is not None and number > MAX_MINUTES:
        yield Finding((*path, "minutes"), f"meer dan {MAX_MINUTES} minuten past niet in een dag")


def labelled(things: Sequence[Labelled], path: Place, least: int = 0) -> Iterator[Finding]:
    """Named things: with enough of them, each with a name and a key of its own."""
    yield from some(things, path, least)
    yield from keys([thing.key for thing in things], path)
    for place, thing in enumerate(things):
        yield from filled(thing.label, (*path, place, "label"), MAX_LABEL)
        yield from fits(thing.text, (*path, place, "text"))


def some(things: Sequence[object], path: Place, least: int = 1) -> Iterator[Finding]:
    """A list that is neither too short nor too long."""
    if len(things) < least:
        yield Finding(path, "hier hoort er minstens één te staan")
    if len(things) > MAX_THINGS:
        yield Finding(path, f"hier staan er {_count(len(things))}; hoogstens {MAX_THINGS} kan")


def keys(found: Sequence[str], path: Place) -> Iterator[Finding]:
    """Keys of the things of one list."""
    for place, key in enumerate(found):
        yield from word(key, (*path, place, "key"))
        yield from short_key(key, (*path, place, "key"))
    yield from unique(found, path, "key")


def unique(found: Sequence[str], path: Place, field: str) -> Iterator[Finding]:
    """What may stand in a list once; said at the second one, because the first was there before it."""
    places: dict[str, list[int]] = {}
    for place, value in enumerate(found):
        places.setdefault(value, []).append(place)
    for value, where in places.items():
        if len(where) > 1 and value:
            what = f"“{shown(value)}” staat hier {len(where)} keer; het moet uniek zijn"
            yield Finding((*path, where[1], field), what)


def no_such(thing: str, name: str, known: Iterable[str]) -> str:
    """What to say of a reference that leads nowhere, with the name that was probably meant."""
    near = nearest(name, known)
    return f"{thing} met de naam “{shown(name)}” bestaat niet" + (f"; bedoel je “{near}”?" if near else "")


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")
