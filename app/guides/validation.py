"""What must be true of a guide beyond the types of its fields.

Keys last for years and other files refer to them, so they are checked most: their form, that they are
unique, and that what refers to a key finds it. Texts must fit where they are shown.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.foundation.complaints import Place, nearest
from app.guides.schema import FREE, Guide, Level, Section
from app.guides.steps import (
    AnyStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    FieldsStep,
    Labelled,
    ProfileStep,
    ScaleStep,
    TimelineStep,
)

MAX_SHORT = 20  # characters
MAX_HELP_LINES = 3
MAX_HELP_LINE = 110  # characters

# The data of a practice that a field can show and change, by the name of their column.
PRACTICE_FIELDS = frozenset(
    {
        "practice.title",
        "practice.submitter",
        "practice.partners",
        "practice.contact_name",
        "practice.contact_role",
        "practice.contact_email",
        "practice.themes",
        "practice.target_group",
        "practice.short_description",
    }
)

# The data of a network that a choice can decide.
CHOICE_BINDS = frozenset({"network.form"})

_WORD = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
_DOTTED = re.compile(rf"{_WORD.pattern}(\.{_WORD.pattern})+")


class Finding(NamedTuple):
    """Something wrong in a guide: where, and a Dutch sentence part that says what was expected."""

    path: Place
    what: str


def findings(guide: Guide) -> Iterator[Finding]:
    """Everything wrong in ``guide``, in the order of the file."""
    yield from structure(guide)
    if guide.version < 1:
        yield Finding(("version",), "het nummer van de versie is 1 of meer")
    if guide.short is not None and len(guide.short) > MAX_SHORT:
        yield Finding(("short",), f"de korte naam heeft hoogstens {MAX_SHORT} tekens")
    for field in ("title", "source", "intro"):
        yield from _filled(getattr(guide, field), (field,))
    yield from _unique((waypoint.key for waypoint in guide.route), ("route",))
    for position, section in enumerate(guide.sections):
        path: Place = ("sections", position)
        yield from _section(section, path)
        for place, step in enumerate(section.steps):
            yield from _step(guide, step, (*path, "steps", place))


def structure(guide: Guide) -> Iterator[Finding]:
    """What would break the program: a key of the wrong form, or one that stands twice."""
    yield from _word(guide.key, ("key",))
    if guide.key == FREE:
        yield Finding(("key",), f"“{FREE}” is de sleutel van blokken zonder vragen; kies een andere")
    yield from _unique((section.key for section in guide.sections), ("sections",))
    seen: set[str] = set()
    for position, section in enumerate(guide.sections):
        yield from _word(section.key, ("sections", position, "key"))
        for place, step in enumerate(section.steps):
            path: Place = ("sections", position, "steps", place, "key")
            if not _DOTTED.fullmatch(step.key):
                yield Finding(path, "een sleutel ziet eruit als doelgroep.kenmerken, in kleine letters")
            if step.key in seen:
                yield Finding(path, f"de sleutel “{step.key}” bestaat al in dit draaiboek")
            seen.add(step.key)


def _section(section: Section, path: Place) -> Iterator[Finding]:
    yield from _filled(section.title, (*path, "title"))
    yield from _help(section.help, path)
    yield from _phase(section.phase, path)
    if section.minutes is not None and section.minutes < 0:
        yield Finding((*path, "minutes"), "minuten kunnen niet onder nul zijn")


def _step(guide: Guide, step: AnyStep, path: Place) -> Iterator[Finding]:
    yield from _filled(step.question, (*path, "question"))
    yield from _help(step.help, path)
    yield from _phase(step.phase, path)
    if step.minutes < 0:
        yield Finding((*path, "minutes"), "minuten kunnen niet onder nul zijn")
    if step.short is not None and len(step.short) > MAX_SHORT:
        yield Finding((*path, "short"), f"de korte naam heeft hoogstens {MAX_SHORT} tekens")
    match step:
        case FieldsStep():
            yield from _fields(step, path)
        case ScaleStep() if not (step.min < step.max and step.step > 0):
            yield Finding((*path, "max"), "een schaal loopt op van min naar max, met stappen groter dan nul")
        case ScaleStep():
            yield from _labelled(step.points, (*path, "points"))
        case ChoiceStep():
            yield from _labelled((*step.options, *step.otherwise), (*path, "options"), least=1)
            if step.binds is not None and step.binds not in CHOICE_BINDS:
                what = _no_such("een gegeven van het netwerk", step.binds, CHOICE_BINDS)
                yield Finding((*path, "binds"), what)
        case CheckStep():
            yield from _labelled(step.perspectives, (*path, "perspectives"))
            yield from _labelled(step.principles, (*path, "principles"))
        case BoardStep():
            yield from _board(guide, step, path)
        case ProfileStep():
            yield from _profile(guide, step, path)
        case CardsStep():
            yield from _cards(step, path)
        case TimelineStep():
            yield from _labelled(step.perspectives, (*path, "perspectives"), least=1)
            yield from _labelled(step.outcomes, (*path, "outcomes"))
            yield from _labelled(step.yields, (*path, "yields"))


def _fields(step: FieldsStep, path: Place) -> Iterator[Finding]:
    path = (*path, "fields")
    yield from _some(step.fields, path)
    yield from _unique((field.key for field in step.fields), path)
    for place, field in enumerate(step.fields):
        yield from _word(field.key, (*path, place, "key"))
        if field.binds is not None and field.binds not in PRACTICE_FIELDS:
            what = _no_such("een gegeven van de praktijk", field.binds, PRACTICE_FIELDS)
            yield Finding((*path, place, "binds"), what)


def _board(guide: Guide, step: BoardStep, path: Place) -> Iterator[Finding]:
    yield from _some(step.colors, (*path, "colors"))
    yield from _unique((color.key for color in step.colors), (*path, "colors"))
    yield from _unique((color.sign for color in step.colors), (*path, "colors"))
    yield from _labelled(step.knowledge, (*path, "knowledge"))
    if step.votes_per_person < 0:
        yield Finding((*path, "votes_per_person"), "het aantal stemmen kan niet onder nul zijn")
    profiles = [other.key for _, other in guide.steps() if isinstance(other, ProfileStep)]
    if step.feeds is not None and step.feeds not in profiles:
        yield Finding((*path, "feeds"), _no_such("een stap met een praktijkprofiel", step.feeds, profiles))


def _profile(guide: Guide, step: ProfileStep, path: Place) -> Iterator[Finding]:
    yield from _labelled(step.columns, (*path, "columns"), least=1)
    boards = [other.key for _, other in guide.steps() if isinstance(other, BoardStep)]
    if step.from_board is not None and step.from_board not in boards:
        yield Finding((*path, "from_board"), _no_such("een stap met een bord", step.from_board, boards))
    columns = [column.key for column in step.columns]
    for place, component in enumerate(step.example):
        for number, activity in enumerate(component.activities):
            for column in activity.cells:
                if column not in columns:
                    where: Place = (*path, "example", place, "activities", number, "cells", column)
                    yield Finding(where, _no_such("een kolom", column, columns))


def _cards(step: CardsStep, path: Place) -> Iterator[Finding]:
    yield from _labelled(step.principles, (*path, "principles"))
    yield from _labelled(step.options, (*path, "options"))
    yield from _unique((card.key for card in step.deck), (*path, "deck"))
    yield from _unique((casus.key for casus in step.casus), (*path, "casus"))
    principles = [principle.key for principle in step.principles]
    for place, card in enumerate(step.deck):
        if card.principle is not None and card.principle not in principles:
            what = _no_such("een uitgangspunt", card.principle, principles)
            yield Finding((*path, "deck", place, "principle"), what)


def _labelled(things: tuple[Labelled, ...], path: Place, least: int = 0) -> Iterator[Finding]:
    if least:
        yield from _some(things, path)
    yield from _unique((thing.key for thing in things), path)


def _some(things: tuple[object, ...], path: Place) -> Iterator[Finding]:
    if not things:
        yield Finding(path, "hier hoort er minstens één te staan")


def _unique(keys: Iterable[str], path: Place) -> Iterator[Finding]:
    for key, count in Counter(keys).items():
        if count > 1:
            yield Finding(path, f"“{key}” staat hier {count} keer; het moet uniek zijn")


def _word(key: str, path: Place) -> Iterator[Finding]:
    if not _WORD.fullmatch(key):
        yield Finding(path, "een sleutel heeft alleen kleine letters, cijfers en streepjes")


def _filled(text: str, path: Place) -> Iterator[Finding]:
    if not text.strip():
        yield Finding(path, "hier hoort tekst te staan")


def _help(text: str | None, path: Place) -> Iterator[Finding]:
    lines = (text or "").strip().split("\n")
    if len(lines) > MAX_HELP_LINES or any(len(line) > MAX_HELP_LINE for line in lines):
        what = f"uitleg heeft hoogstens {MAX_HELP_LINES} regels van hoogstens {MAX_HELP_LINE} tekens"
        yield Finding((*path, "help"), what)


def _phase(phase: Level | None, path: Place) -> Iterator[Finding]:
    if phase is Level.INGEDIEND:
        yield Finding((*path, "phase"), "‘ingediend’ is geen fase van een vraag; gebruik goed-beschreven")


def _no_such(thing: str, word: str, known: Iterable[str]) -> str:
    near = nearest(word, known)
    return f"{thing} met de naam “{word}” bestaat niet" + (f"; bedoel je “{near}”?" if near else "")
