"""Choosing between options: who is for which, hands that were counted, and what the group decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.foundation.clock import Clock
from app.guides.steps import ChoiceStep, Labelled
from app.models import Choice, Contribution, Kind, Presence
from app.store.practice_file import PracticeFile
from app.workshop.answer import Marks
from app.workshop.network import NetworkSetUp
from app.workshop.people import Who
from app.workshop.sayings import Sayings

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Picked:
    """Somebody is for an option; or, of nobody in particular, so many hands are."""

    id: str
    option: str
    who: Who | None
    why: str = ""
    count: int = 1
    day_id: str | None = None
    private: bool = False
    anonymous: bool = False
    parked: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What the group decided on, and why."""

    options: tuple[str, ...]
    """Keys, in the order in which they were decided on."""
    why: str = ""
    day_id: str | None = None


class Choices:
    """The choices of an open practice. Without ``multiple`` somebody is for one option at a time."""

    def __init__(self, file: PracticeFile, clock: Clock, network: NetworkSetUp) -> None:
        self._file = file
        self._network = network
        self._said = Sayings(file, clock, Kind.CHOICE)

    # -- looking

    def of(self, step_id: str, day_id: str | None = None) -> list[Picked]:
        """Who is for what, in the order in which it came; on one day, or (None) on all."""
        rows = [(row, choice) for row, choice in self._rows(step_id, day_id) if not choice.decided]
        names = self._said.who([row for row, _choice in rows])
        return [
            Picked(
                row.id,
                choice.option,
                names.get(row.id),
                row.text or "",
                choice.count,
                row.day_id,
                row.private,
                row.anonymous,
                row.parked,
            )
            for row, choice in rows
        ]

    def decision(self, step_id: str) -> Decision | None:
        """What was decided last; None as long as nothing is."""
        rows = [(row, choice) for row, choice in self._rows(step_id, None) if choice.decided]
        if not rows:
            return None
        first = rows[0][0]
        return Decision(tuple(choice.option for _row, choice in rows), first.text or "", first.day_id)

    # -- being for something

    def pick(
        self,
        step_id: str,
        step: ChoiceStep,
        option: str,
        who: Who,
        *,
        day_id: str | None = None,
    ) -> None:
        """Somebody is for this option; again takes it back. What they were for gives way, unless more may."""
        own = [one for one in self.of(step_id, day_id) if one.who is not None and one.who.id == who.id]
        again = [one for one in own if one.option == option]
        if again:
            self._said.bin("Stem teruggenomen", *(one.id for one in again))
            return
        with self._file.work("Stem gegeven") as session:
            why = ""
            for one in [] if step.multiple else own:
                self._said.row(one.id).presence = Presence.BINNED.value
                why = one.why
            row = self._said.say(step_id, why, who, Marks(), day_id=day_id)
            session.merge(Choice(id=row.id, option=option, presence=_HERE))

    def count(self, step_id: str, option: str, by: int, *, day_id: str | None = None) -> None:
        """So many hands more (or less) for an option, of nobody in particular; never under none."""
        found = next(
            (one for one in self.of(step_id, day_id) if one.who is None and one.option == option), None
        )
        if found is None:
            if by > 0:
                with self._file.work("Handen geteld") as session:
                    row = self._said.say(step_id, "", None, Marks(), day_id=day_id)
                    session.merge(Choice(id=row.id, option=option, count=by, presence=_HERE))
        elif found.count + by <= 0:
            self._said.bin("Handen geteld", found.id)
        else:
            with self._file.work("Handen geteld", burst=f"hands:{found.id}") as session:
                session.get_one(Choice, found.id).count = found.count + by

    # -- deciding

    def decide(
        self, step_id: str, step: ChoiceStep, options: Sequence[str], *, day_id: str | None = None
    ) -> None:
        """The group decides on these, in the place of what it decided before; on none takes it back."""
        before = self.decision(step_id)
        if tuple(options) == (before.options if before else ()):
            return
        with self._file.work("Besluit" if options else "Besluit teruggenomen") as session:
            why = before.why if before else self._last_why(step_id)
            reason = why
            for row, choice in self._rows(step_id, None):
                if choice.decided:
                    row.presence = Presence.BINNED.value
            for option in options:
                row = self._said.say(step_id, why, None, Marks(), day_id=day_id)
                session.merge(Choice(id=row.id, option=option, decided=True, presence=_HERE))
                why = ""
            self._bind(step, options, reason if options else "")

    def say_why_decided(self, step_id: str, step: ChoiceStep, why: str) -> None:
        """Why the group decides so; typing on is one step of work."""
        rows = [row for row, choice in self._rows(step_id, None) if choice.decided]
        if rows and (rows[0].text or "") != why:
            with self._file.work("Reden van het besluit gewijzigd", burst=f"decision:{step_id}"):
                rows[0].text = why or None
                decision = self.decision(step_id)
                self._bind(step, decision.options if decision else (), why)

    # -- inside

    def _last_why(self, step_id: str) -> str:
        """Why the group decided as it did, before it took that back: words that were said are not lost."""
        query = (
            select(Contribution.text)
            .join(Choice, Choice.id == Contribution.id)
            .where(
                Contribution.step == step_id,
                Contribution.presence == Presence.BINNED.value,
                Contribution.text.is_not(None),
                Choice.decided.is_(True),
            )
            .order_by(Contribution.rank.desc(), Contribution.id)
        )
        return self._file.session.scalars(query).first() or ""

    def _bind(self, step: ChoiceStep, options: Sequence[str], why: str) -> None:
        """The form of a network is also kept where its data are."""
        if step.binds == "network.form":
            self._network.describe(form=" / ".join(label_of(step, option) for option in options), reason=why)

    def _rows(self, step_id: str, day_id: str | None) -> list[tuple[Contribution, Choice]]:
        rows = self._said.of(step_id, day_id)
        query = select(Choice).where(Choice.id.in_([row.id for row in rows]))
        found = {choice.id: choice for choice in self._file.session.scalars(query)}
        return [(row, found[row.id]) for row in rows if row.id in found]


@dataclass(frozen=True, slots=True)
class Tally:
    """An option with how many are for it."""

    option: Labelled
    votes: int
    decided: bool
    lighter: bool
    """A way out: what fits better when none of the others does."""


def tallies(step: ChoiceStep, picked: Sequence[Picked], decision: Decision | None) -> list[Tally]:
    """Every option of the step in its order, and what else was voted for under its old key."""
    votes: dict[str, int] = {}
    for one in picked:
        votes[one.option] = votes.get(one.option, 0) + one.count
    decided = decision.options if decision is not None else ()
    known = [*((option, False) for option in step.options), *((option, True) for option in step.otherwise)]
    keys = {option.key for option, _lighter in known}
    gone = [key for key in dict.fromkeys((*votes, *decided)) if key not in keys]
    return [
        Tally(option, votes.get(option.key, 0), option.key in decided, lighter)
        for option, lighter in (*known, *((Labelled(key=key, label=key), False) for key in gone))
    ]


def label_of(step: ChoiceStep, option: str) -> str:
    """The words of an option; its key when the guide knows it no longer."""
    found = next((one for one in (*step.options, *step.otherwise) if one.key == option), None)
    return found.label if found is not None else option
