"""The states of the texts that people come back to: named ones, what went out, and the end of each day.

No text is kept twice: what a state was is read from the record. Going back writes new changes, that undo
takes back.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select

from app.foundation.clock import read_moment
from app.foundation.errors import KnownError
from app.foundation.words import word_of
from app.guides.levels import Level
from app.models import Contribution, Day, Draft, Export, Kind, Presence, Version
from app.store.changes import CREATED, Knowledge, Ref, Target
from app.store.practice_file import PracticeFile
from app.store.record import WorkKind
from app.workshop.counted import Noun, counted, in_digits
from app.workshop.drafts import Drafts
from app.workshop.exports import GRONDPLAN_EXPORT, Exports
from app.workshop.state_texts import knowledge_of, texts_at

_HERE = Presence.PRESENT.value
_MOST_KEPT = 8
"""States of which the texts are kept ready; people look at two at a time."""


class StateKind(StrEnum):
    """What makes a state one to come back to."""

    NOW = "nu"
    NAMED = "naam"
    EXPORT = "uitvoer"
    END_OF_DAY = "einde van de dag"


@dataclass(frozen=True, slots=True)
class State:
    """A state of the whole file, with a name that people know it by."""

    id: str
    kind: StateKind
    name: str
    at: str
    """ISO moment."""
    knowledge: Knowledge | None
    """None for an export of which is not known what it was made from."""
    detail: str = ""

    @property
    def comparable(self) -> bool:
        """Whether its texts can be read."""
        return self.knowledge is not None


class Versions:
    """The states of an open practice."""

    def __init__(self, file: PracticeFile, drafts: Drafts) -> None:
        self._file = file
        self._drafts = drafts
        self._texts: dict[tuple[str, int], dict[str, str]] = {}

    # -- looking

    def all(self) -> list[State]:
        """Now, and then every other state, the newest first."""
        earlier = [*self._named(), *self._exports(), *self._ends_of_days()]
        earlier.sort(key=lambda state: (_seconds(state.at), _reach(state), state.id), reverse=True)
        return [self.now(), *earlier]

    def now(self) -> State:
        """How it is at this moment."""
        return State("nu", StateKind.NOW, "Nu", self._file.moment(), self._file.record.knowledge())

    def get(self, state_id: str) -> State | None:
        """One state by its id."""
        return next((state for state in self.all() if state.id == state_id), None)

    def texts(self, state: State) -> dict[str, str]:
        """Step id → text, as it stood then. Raises ``KnownError`` when that is not known any more."""
        if state.kind is StateKind.NOW:
            return self._drafts.all()
        if state.knowledge is None:
            raise KnownError(
                f"Van ‘{state.name}’ weten we niet meer uit welke teksten het gemaakt is; het is niet te "
                "vergelijken. Je teksten zijn veilig; het bestand zelf kan je nog altijd bewaren."
            )
        stones = len(self._file.record.tombstones())
        key = (json.dumps(dict(state.knowledge), sort_keys=True), stones)
        if key not in self._texts:
            ids = list(self._file.session.scalars(select(Draft.id)))
            if len(self._texts) >= _MOST_KEPT:
                self._texts.clear()
            self._texts[key] = texts_at(self._file.record, ids, state.knowledge)
        return dict(self._texts[key])

    # -- changing

    def name(self, name: str) -> str:
        """Give this moment a name; the id of the state. Raises ``KnownError`` for an empty name."""
        _refuse_nothing(name)
        knowledge = json.dumps(self._file.record.knowledge())
        with self._file.work("Versie een naam gegeven") as session:
            row = Version(name=name.strip(), at=self._file.moment(), knowledge=knowledge)
            session.add(row)
        return row.id

    def rename(self, state_id: str, name: str) -> None:
        """Another name for a named state. Raises ``KnownError`` for an empty one."""
        _refuse_nothing(name)
        row = self._file.session.get_one(Version, state_id)
        if row.name != name.strip():
            with self._file.work("Versie een andere naam gegeven"):
                row.name = name.strip()

    def bin(self, state_id: str) -> None:
        """Take a named state off the list; no text changes by it."""
        with self._file.work("Versie naar de prullenbak"):
            self._file.session.get_one(Version, state_id).presence = Presence.BINNED.value

    def go_back(self, state: State, step_id: str) -> bool:
        """Put one text back as it was then; False when it is so already."""
        text = self.texts(state).get(step_id, "")
        return bool(self._drafts.write_all({step_id: text}, "Tekst teruggezet"))

    def go_back_whole(self, state: State) -> int:
        """Put every text back as it was then, as one step of work; how many changed."""
        then = self.texts(state)
        steps = self._drafts.all().keys() | then.keys()
        return self._drafts.write_all({step: then.get(step, "") for step in steps}, "Teksten teruggezet")

    # -- inside

    def _named(self) -> Iterator[State]:
        for row in self._file.session.scalars(select(Version).where(Version.presence == _HERE)):
            yield State(row.id, StateKind.NAMED, row.name, row.at, knowledge_of(row.knowledge))

    def _exports(self) -> Iterator[State]:
        for row in Exports(self._file).all():
            if row.what == GRONDPLAN_EXPORT:
                yield State(
                    row.id,
                    StateKind.EXPORT,
                    f"{_FORMATS.get(row.format, row.format)} v{row.number} · {row.code}",
                    row.at,
                    knowledge_of(row.knowledge),
                    _detail(row),
                )

    def _ends_of_days(self) -> Iterator[State]:
        days = select(Day).where(Day.presence == _HERE, Day.closed_at.is_not(None)).order_by(Day.rank, Day.id)
        for day in self._file.session.scalars(days):
            known = self._known_at(Target("day", day.id, "closed_at"), day.closed_at)
            if known is not None:
                said = self._said_on(day.id)
                yield State(
                    f"dag-{day.id}",
                    StateKind.END_OF_DAY,
                    "Einde van de dag",
                    day.closed_at or "",
                    known,
                    said,
                )

    def _known_at(self, target: Target, value: str | None) -> Knowledge | None:
        """How far the file knew the record when a field got its value.

        None when that can't be said: the value came from a day file or out of another copy of the file.
        """
        given = [change for change, now in self._file.history.states(target) if now == value]
        if not given or given[-1].target.field == CREATED:
            return None
        last: Ref = given[-1].ref
        known = {
            actor: min(counter, last.counter) for actor, counter in self._file.record.knowledge().items()
        }
        for merge in self._file.record.works_of(WorkKind.MERGE):
            knew = merge.knew or {}
            if merge.ref.counter <= last.counter:
                continue
            if knew.get(last.actor, 0) < last.counter:
                return None
            known = {actor: min(counter, knew.get(actor, 0)) for actor, counter in known.items()}
        return {actor: counter for actor, counter in known.items() if counter}

    def _said_on(self, day_id: str) -> str:
        query = (
            select(Contribution.kind, func.count())
            .where(
                Contribution.day_id == day_id,
                Contribution.presence == _HERE,
                Contribution.unfinished.is_(False),
            )
            .group_by(Contribution.kind)
        )
        said = {kind: number for kind, number in self._file.session.execute(query)}
        words = [(Kind.ANSWER, Noun("antwoord", "antwoorden")), (Kind.NOTE, Noun("post-it", "post-its"))]
        return ", ".join(in_digits(said[kind], *noun) for kind, noun in words if said.get(kind))


_FORMATS = {"docx": "Word", "pdf": "PDF"}


def _detail(row: Export) -> str:
    """For which level it was made, how much of it, and whether it was final."""
    level = word_of(Level, row.level, None)
    parts = (
        level.title if level is not None else "",
        counted(len(row.sections), "onderdeel", "onderdelen") if row.sections else "",
        "definitief" if row.final else "ontwerp",
    )
    return ", ".join(part for part in parts if part)


def _reach(state: State) -> int:
    """The last counter that a state knows: of two in one second, the later knows more."""
    return max((state.knowledge or {}).values(), default=0)


def _seconds(at: str) -> float:
    found = read_moment(at)
    return found.timestamp() if found is not None else 0.0


def _refuse_nothing(name: str) -> None:
    if not name.strip():
        raise KnownError(
            "Een versie heeft een naam nodig, zoals 'naar EXPOO, 12 maart'. Er is niets veranderd."
        )
