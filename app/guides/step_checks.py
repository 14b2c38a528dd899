"""What must be true of a step of each kind: it has what it needs, and what it refers to is there."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.foundation.complaints import Place
from app.guides import faults
from app.guides.faults import Finding
from app.guides.schema import Guide
from app.guides.steps import (
    AgreementsStep,
    AnyStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    FieldsStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    TimelineStep,
)

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

MOST_VALUES = 1001
"""Of a scale: more can't be told apart on a line."""
MOST_VOTES = 1000
LONGEST_SERIES = 120
"""Months: ten years."""

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Around:
    """What steps refer to: every board and every profile of the guide, by key."""

    boards: Mapping[str, BoardStep]
    profiles: Mapping[str, ProfileStep]

    @classmethod
    def of(cls, guide: Guide) -> "Around":
        """Looked up once, because a guide may have thousands of steps."""
        steps = [step for _section, step in guide.steps()]
        return cls(
            {step.key: step for step in steps if isinstance(step, BoardStep)},
            {step.key: step for step in steps if isinstance(step, ProfileStep)},
        )


def of_kind(step: AnyStep, path: Place, around: Around) -> Iterator[Finding]:
    """What is wrong in what only this kind of step has."""
    match step:
        case ExplainStep():
            yield from faults.fits(step.text, (*path, "text"))
        case FieldsStep():
            yield from _fields(step, path)
        case OpenStep():
            yield from faults.fits(step.think_of, (*path, "think_of"))
        case ScaleStep():
            yield from _scale(step, path)
        case ChoiceStep():
            yield from _choice(step, path)
        case CheckStep():
            yield from _check(step, path)
        case BoardStep():
            yield from _board(step, path, around)
        case ProfileStep():
            yield from _profile(step, path, around)
        case CardsStep():
            yield from _cards(step, path)
        case AgreementsStep():
            yield from _agreements(step, path)
        case TimelineStep():
            yield from faults.labelled(step.perspectives, (*path, "perspectives"), least=1)
            yield from faults.labelled(step.outcomes, (*path, "outcomes"))
            yield from faults.labelled(step.yields, (*path, "yields"))


def _fields(step: FieldsStep, path: Place) -> Iterator[Finding]:
    path = (*path, "fields")
    yield from faults.some(step.fields, path)
    yield from faults.keys([field.key for field in step.fields], path)
    for place, field in enumerate(step.fields):
        yield from faults.filled(field.label, (*path, place, "label"), faults.MAX_LABEL)
        yield from faults.fits(field.help, (*path, place, "help"))
        if field.binds is not None and field.binds not in PRACTICE_FIELDS:
            what = faults.no_such("een gegeven van de praktijk", field.binds, PRACTICE_FIELDS)
            yield Finding((*path, place, "binds"), what)


def _scale(step: ScaleStep, path: Place) -> Iterator[Finding]:
    if not (step.min < step.max and step.step > 0):
        yield Finding((*path, "max"), "een schaal loopt op van min naar max, met stappen groter dan nul")
    elif (step.max - step.min) / step.step + 1 > MOST_VALUES:
        yield Finding(
            (*path, "step"), f"een schaal heeft hoogstens {MOST_VALUES} waarden; neem grotere stappen"
        )
    yield from faults.fits(step.low, (*path, "low"), faults.MAX_LABEL)
    yield from faults.fits(step.high, (*path, "high"), faults.MAX_LABEL)
    yield from faults.labelled(step.points, (*path, "points"))


def _choice(step: ChoiceStep, path: Place) -> Iterator[Finding]:
    yield from faults.labelled(step.options, (*path, "options"), least=1)
    yield from faults.labelled(step.otherwise, (*path, "otherwise"))
    both = {option.key for option in step.options} & {option.key for option in step.otherwise}
    for place, option in enumerate(step.otherwise):
        if option.key in both:
            what = f"“{option.key}” staat ook bij de gewone keuzes; het moet uniek zijn"
            yield Finding((*path, "otherwise", place, "key"), what)
    if step.binds is not None and step.binds not in CHOICE_BINDS:
        what = faults.no_such("een gegeven van het netwerk", step.binds, CHOICE_BINDS)
        yield Finding((*path, "binds"), what)


def _check(step: CheckStep, path: Place) -> Iterator[Finding]:
    yield from faults.some(step.statuses, (*path, "statuses"))
    if len(set(step.statuses)) < len(step.statuses):
        yield Finding((*path, "statuses"), "een antwoord staat hier twee keer")
    yield from faults.labelled(step.perspectives, (*path, "perspectives"))
    yield from faults.labelled(step.principles, (*path, "principles"))
    yield from faults.fits(step.think_of, (*path, "think_of"))


def _board(step: BoardStep, path: Place, around: Around) -> Iterator[Finding]:
    inside: Place = (*path, "colors")
    yield from faults.some(step.colors, inside)
    yield from faults.keys([color.key for color in step.colors], inside)
    yield from faults.unique([color.sign for color in step.colors], inside, "sign")
    for place, color in enumerate(step.colors):
        yield from faults.filled(color.word, (*inside, place, "word"), faults.MAX_LABEL)
        yield from faults.filled(color.sign, (*inside, place, "sign"), 4)
        yield from faults.filled(color.prompt, (*inside, place, "prompt"), faults.MAX_LABEL)
        if color.hex is not None and not _HEX.fullmatch(color.hex):
            yield Finding((*inside, place, "hex"), "een kleur ziet eruit als #CFEBD0")
    yield from faults.labelled(step.knowledge, (*path, "knowledge"))
    if not 0 <= step.votes_per_person <= MOST_VOTES:
        wrong = "kan niet onder nul zijn" if step.votes_per_person < 0 else f"is hoogstens {MOST_VOTES}"
        yield Finding((*path, "votes_per_person"), f"het aantal stemmen {wrong}")
    if step.feeds is None:
        return
    profile = around.profiles.get(step.feeds)
    if profile is None:
        what = faults.no_such("een stap met een praktijkprofiel", step.feeds, around.profiles)
        yield Finding((*path, "feeds"), what)
    elif profile.from_board not in (None, step.key):
        what = f"“{step.feeds}” haalt zijn kernactiviteiten van een ander bord, “{profile.from_board}”"
        yield Finding((*path, "feeds"), what)


def _profile(step: ProfileStep, path: Place, around: Around) -> Iterator[Finding]:
    yield from faults.labelled(step.columns, (*path, "columns"), least=1)
    if step.from_board is not None:
        board = around.boards.get(step.from_board)
        if board is None:
            what = faults.no_such("een stap met een bord", step.from_board, around.boards)
            yield Finding((*path, "from_board"), what)
        elif board.feeds not in (None, step.key):
            what = f"“{step.from_board}” geeft zijn clusters aan een ander profiel, “{board.feeds}”"
            yield Finding((*path, "from_board"), what)
    yield from _example(step, (*path, "example"))


def _example(step: ProfileStep, path: Place) -> Iterator[Finding]:
    columns = [column.key for column in step.columns]
    yield from faults.some(step.example, path, least=0)
    for place, component in enumerate(step.example):
        yield from faults.filled(component.title, (*path, place, "title"), faults.MAX_LABEL)
        yield from faults.fits(component.rationale, (*path, place, "rationale"))
        inside: Place = (*path, place, "activities")
        yield from faults.some(component.activities, inside, least=0)
        for number, activity in enumerate(component.activities):
            yield from faults.filled(activity.title, (*inside, number, "title"), faults.MAX_LABEL)
            for column, text in activity.cells.items():
                where: Place = (*inside, number, "cells", column)
                yield from faults.fits(text, where)
                if column not in columns:
                    yield Finding(where, faults.no_such("een kolom", column, columns))


def _cards(step: CardsStep, path: Place) -> Iterator[Finding]:
    yield from faults.labelled(step.principles, (*path, "principles"))
    yield from faults.labelled(step.options, (*path, "options"))
    principles = [principle.key for principle in step.principles]
    deck: Place = (*path, "deck")
    yield from faults.some(step.deck, deck, least=0)
    yield from faults.keys([card.key for card in step.deck], deck)
    for place, card in enumerate(step.deck):
        yield from faults.filled(card.title, (*deck, place, "title"), faults.MAX_LABEL)
        yield from faults.fits(card.text, (*deck, place, "text"))
        if card.principle is not None and card.principle not in principles:
            what = faults.no_such("een uitgangspunt", card.principle, principles)
            yield Finding((*deck, place, "principle"), what)
    told: Place = (*path, "casus")
    yield from faults.some(step.casus, told, least=0)
    yield from faults.keys([casus.key for casus in step.casus], told)
    for place, casus in enumerate(step.casus):
        yield from faults.filled(casus.title, (*told, place, "title"), faults.MAX_LABEL)
        yield from faults.filled(casus.family, (*told, place, "family"))
        yield from faults.fits(casus.worker, (*told, place, "worker"))


def _agreements(step: AgreementsStep, path: Place) -> Iterator[Finding]:
    yield from faults.labelled(step.proposals, (*path, "proposals"))
    inside: Place = (*path, "series")
    yield from faults.some(step.series, inside, least=0)
    for place, series in enumerate(step.series):
        yield from faults.filled(series.label, (*inside, place, "label"), faults.MAX_LABEL)
        if series.every_weeks < 1:
            yield Finding(
                (*inside, place, "every_weeks"), "er ligt minstens één week tussen twee bijeenkomsten"
            )
        if not 1 <= series.months <= LONGEST_SERIES:
            what = f"een reeks duurt van 1 tot {LONGEST_SERIES} maanden"
            yield Finding((*inside, place, "months"), what)
