"""Whether somebody's words may be quoted in the text, and under which name."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models import Person
from app.workshop.answers import Answer
from app.workshop.day_file import Naming
from app.workshop.people import WhoKind


@dataclass(frozen=True, slots=True)
class Quote:
    """What people said about their words."""

    may: bool
    """False when they said that they don't want to be quoted."""
    name: str
    """The name to put behind the words; empty when there may be none."""


def quote_of(session: Session, answer: Answer) -> Quote:
    """How an answer may be quoted. Whoever was not asked about a name gets none."""
    who = answer.who
    if who is None:
        return Quote(may=True, name="")
    if who.kind is WhoKind.TABLE:
        return Quote(may=True, name="" if answer.anonymous or who.nameless else who.name)
    person = session.get(Person, who.id)
    if person is None:
        return Quote(may=True, name="")
    name = {Naming.NAME: who.name, Naming.TABLE: who.table or ""}.get(who.naming or Naming.NOBODY, "")
    if answer.anonymous and who.naming is not Naming.TABLE:
        name = ""
    return Quote(person.quotable is not False, name)
