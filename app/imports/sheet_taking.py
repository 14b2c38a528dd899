"""Taking filled sheets in: what was written becomes answers outside the day, signed as its writer chose."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from app.foundation.clock import moment
from app.guides.steps import OpenStep
from app.imports.fill_in_sheet import Filled, FilledSheet
from app.models import Attendance, Contribution, Kind, Person, Presence, Via
from app.workshop.counted import in_digits
from app.workshop.naming import keep_consent
from app.workshop.people import Who, WhoKind
from app.workshop.ranks import rank_after
from app.workshop.workshop import Workshop


class Goes(StrEnum):
    """Where something that was written goes, when not to its question."""

    PARKED = "parked"
    NOWHERE = "nowhere"


Choice = str | Goes
"""A step id, or one of ``Goes``."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a sheet."""

    file_name: str
    name: str
    """Whose it is; empty for nobody."""
    answers: int
    already: int
    """Were there already."""
    parked: int
    left_out: int

    def sentences(self) -> Iterator[str]:
        """What became of it, for people."""
        answers = in_digits(self.answers, "antwoord", "antwoorden")
        if self.name:
            yield f"'{self.file_name}' van {self.name}: {answers} opgenomen."
        else:
            yield f"'{self.file_name}': {answers} opgenomen."
        if self.parked:
            yield in_digits(
                self.parked,
                "staat op de parkeerplaats: we weten niet bij welke vraag het hoort.",
                "staan op de parkeerplaats: we weten niet bij welke vraag ze horen.",
            )
        if self.already:
            yield in_digits(self.already, "stond er al.", "stonden er al.")
        if self.left_out:
            yield in_digits(self.left_out, "is weggelaten.", "zijn weggelaten.")


def first_choice(one: Filled) -> Choice:
    """Where it goes unless somebody says otherwise: what we can't place is parked, so that it isn't lost."""
    return one.step_id or Goes.PARKED


def take_in(
    workshop: Workshop,
    sheets: Sequence[tuple[FilledSheet, Sequence[Choice]]],
    day_id: str | None = None,
) -> list[Taken]:
    """Take in sheets, each with a choice per thing written. One step of work, that undo takes back.

    ``day_id`` is the day that people missed: of two with one name it tells who could not come.
    """
    with workshop.file.work("Invulblad ingelezen" if len(sheets) == 1 else "Invulbladen ingelezen"):
        return [_take(workshop, sheet, choices, day_id) for sheet, choices in sheets]


def _take(workshop: Workshop, sheet: FilledSheet, choices: Sequence[Choice], day_id: str | None) -> Taken:
    wanted = [
        (one, choice) for one, choice in zip(sheet.filled, choices, strict=True) if choice is not Goes.NOWHERE
    ]
    left_out = len(sheet.filled) - len(wanted)
    if not wanted:
        return Taken(sheet.file_name, sheet.name, 0, 0, 0, left_out)
    writer = _writer(workshop, sheet, day_id)
    answers = already = parked = 0
    for one, choice in wanted:
        is_parked = choice is Goes.PARKED
        step_id = _home(workshop) if is_parked else str(choice)
        text = f"{one.heading}: {one.text}" if is_parked and one.heading else one.text
        if _is_there(workshop, step_id, text, writer):
            already += 1
            continue
        _add(workshop, step_id, text, writer, parked=is_parked)
        parked += is_parked
        answers += not is_parked
    return Taken(sheet.file_name, writer.name if writer else "", answers, already, parked, left_out)


def _writer(workshop: Workshop, sheet: FilledSheet, day_id: str | None) -> Who | None:
    """The person with this name, made when there is none; nobody when it stays unclear who it is."""
    if not sheet.name:
        return None
    wanted = sheet.name.casefold()
    people = [
        who
        for who in workshop.people.everyone()
        if who.kind is WhoKind.PERSON and who.name.strip().casefold() == wanted
    ]
    if len(people) > 1:
        away = _absent(workshop, day_id)
        people = [who for who in people if who.id in away]
        if len(people) != 1:
            return None
    who = people[0] if people else workshop.people.add_person(sheet.name)
    if sheet.naming is not None:
        workshop.file.session.get_one(Person, who.id).naming = sheet.naming
    return who


def _absent(workshop: Workshop, day_id: str | None) -> set[str]:
    query = select(Attendance.person_id).where(
        Attendance.day_id == day_id,
        Attendance.absent.is_(True),
        Attendance.presence == Presence.PRESENT.value,
    )
    return set(workshop.file.session.scalars(query))


def _is_there(workshop: Workshop, step_id: str, text: str, writer: Who | None) -> bool:
    """Whether this was taken in before; also when it lies in the bin, where somebody put it."""
    query = select(Contribution.id).where(
        Contribution.step == step_id,
        Contribution.text == text,
        Contribution.kind == Kind.ANSWER.value,
        Contribution.presence.in_((Presence.PRESENT.value, Presence.BINNED.value)),
        Contribution.unfinished.is_(False),
    )
    if writer is not None:
        query = query.where(Contribution.person_id == writer.id)
    else:
        query = query.where(Contribution.via == Via.SHEET.value)
    return workshop.file.session.scalars(query.limit(1)).first() is not None


def _add(workshop: Workshop, step_id: str, text: str, writer: Who | None, *, parked: bool) -> None:
    session = workshop.file.session
    last = max(session.scalars(select(Contribution.rank).where(Contribution.step == step_id)), default="")
    row = Contribution(
        step=step_id,
        text=text,
        person_id=writer.id if writer else None,
        via=Via.SHEET.value,
        at=moment(workshop.clock),
        parked=parked,
        rank=rank_after(last or None),
    )
    keep_consent(session, row)
    session.add(row)
    session.flush()


def _home(workshop: Workshop) -> str:
    """The question under which things without a place are parked: the first that is asked."""
    asked: Iterable[str] = (
        guide.step_id(step)
        for guide in workshop.guides
        for _section, step in guide.steps()
        if isinstance(step, OpenStep)
    )
    return next(iter(asked))
