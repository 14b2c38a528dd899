"""Names where they should not be: of who took part in the texts, of who wants no name in what was said."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select

from app.models import Person, Presence
from app.workshop.counted import at_start, counted, listed, number_word
from app.workshop.names_in_texts import NameFound, Names
from app.workshop.naming import unnamed_people
from app.workshop.scope import Scope
from app.workshop.seat import folded
from app.workshop.want import Act, Spot, Want, WantKind

_MOST_IN_ORDER = 3
"""So many people without a name are named in what is in order; more are only counted."""


def names_in_drafts(scope: Scope) -> Iterator[Want]:
    """Names of people who took part, but for the contact person, who stands on the cover."""
    names = Names(row.name for row in _people(scope))
    found = [(step_id, name) for step_id, words in scope.plain.items() for name in names.find(words)]
    if not found:
        return
    people = list(dict.fromkeys(name.name for _step, name in found))
    sections = list(dict.fromkeys(scope.at(step_id) for step_id, _name in found))
    texts = len({step_id for step_id, _name in found})
    of_whom = "een deelnemer" if len(people) == 1 else "deelnemers"
    stands = "staat" if len(people) == 1 else "staan"
    where = "een tekst" if texts == 1 else counted(texts, "tekst", "teksten")
    yield Want(
        WantKind.NAME_IN_TEXT,
        at_start(f"{counted(len(people), 'naam', 'namen')} van {of_whom} {stands} in {where}"),
        f"{listed(people)}, bij {listed(sections, 3)}.",
        Act.TAKE_OUT,
        tuple(Spot(step_id, name.words) for step_id, name in found),
        len(people),
    )


def names_in_answers(scope: Scope) -> Iterator[Want]:
    """Names of people who want to stay unnamed, in the words of answers that may be read by others."""
    found = list(_in_answers(scope, _nameless(scope))) if scope.describes else []
    if not found:
        return
    people = list(dict.fromkeys(name.name for _step, _answer, name in found))
    answers = len({answer_id for _step, answer_id, _name in found})
    sections = list(dict.fromkeys(scope.at(step_id) for step_id, _answer, _name in found))
    yield Want(
        WantKind.NAME_IN_ANSWER,
        at_start(f"{counted(len(people), 'naam moet', 'namen moeten')} onherkenbaar in het ruwe materiaal"),
        f"{listed(people)}, in {counted(answers, 'antwoord', 'antwoorden')} bij {listed(sections, 3)}.",
        Act.LOOK,
        tuple(Spot(step_id, name.words, answer_id) for step_id, answer_id, name in found),
        len(people),
    )


def nameless_in_order(scope: Scope) -> Iterator[str]:
    """Who wanted no name and has none anywhere."""
    if not scope.describes:
        return
    people = _nameless(scope)
    names = Names(row.name for row in people)
    named = {one.name for words in scope.plain.values() for one in names.find(words)}
    named |= {name.name for _step, _answer, name in _in_answers(scope, people)}
    safe = [row.name for row in people if row.name not in named]
    if 0 < len(safe) <= _MOST_IN_ORDER:
        yield from (f"{name} zonder naam" for name in safe)
    elif safe:
        yield f"{number_word(len(safe))} mensen zonder naam"


def _in_answers(scope: Scope, people: Iterable[Person]) -> Iterator[tuple[str, str, NameFound]]:
    names = Names(row.name for row in people)
    for step_id, answers in scope.answers.items():
        for answer in answers:
            if not (answer.private or answer.parked):
                yield from ((step_id, answer.id, name) for name in names.find(answer.text))


def _people(scope: Scope) -> list[Person]:
    """Everybody who takes part or did; somebody off the list still said things."""
    there = Person.presence.in_((Presence.PRESENT.value, Presence.BINNED.value))
    contact = folded(scope.practice.contact_name or "")
    rows = scope.workshop.file.session.scalars(select(Person).where(there).order_by(Person.rank, Person.id))
    return [row for row in rows if row.name.strip() and folded(row.name) != contact]


def _nameless(scope: Scope) -> list[Person]:
    """Who asked for their table or nobody under what they say, or was on days that want no names."""
    unnamed = {row.id for row in unnamed_people(scope.workshop.file.session)}
    return [row for row in _people(scope) if row.id in unnamed]
