"""Which answers the drafts rest on, and where each of them went.

A draft says so itself (``[woorden](bijdrage:ID)``). Words of an answer that stand in a draft without that
are not guessed at: nobody said that they came from there.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.models import Contribution, Presence
from app.prose.blocks import Blocks, BulletList, NumberedList, Runs, Table
from app.prose.markdown import CITATION_SCHEME, parse
from app.store.practice_file import Committed, PracticeFile
from app.workshop.answers import Answers
from app.workshop.drafts import Drafts
from app.workshop.guides import FileGuides

_READ = ("draft", "guide")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in a draft that rest on an answer."""

    step_id: str
    """The question whose draft it is; not always the one that the answer was given on."""
    sentence: str
    """The words as people read them, letter for letter, so that they can be found in the text."""


class Whereabouts(StrEnum):
    """What became of an answer that a draft rests on; the value is how people read it."""

    HERE = "staat bij de antwoorden"
    BINNED = "ligt in de prullenbak"
    ERASED = "is definitief gewist"
    GONE = "is er niet meer"


@dataclass(frozen=True, slots=True)
class Cited:
    """An answer as a draft speaks of it. ``number`` is its place on its question, when it is still there."""

    id: str
    whereabouts: Whereabouts
    step_id: str | None = None
    number: int | None = None


class Citations:
    """The citations of an open practice; each draft is read once until it changes."""

    def __init__(self, file: PracticeFile, guides: FileGuides, drafts: Drafts, answers: Answers) -> None:
        self._file = file
        self._guides = guides
        self._drafts = drafts
        self._answers = answers
        self._read: dict[str, tuple[str, dict[str, tuple[Passage, ...]]]] = {}
        """Step id → its draft as it was read, and the passages per answer."""
        self._used: frozenset[str] = frozenset()
        self._stale = True
        file.subscribe(self._forget)

    def used(self) -> frozenset[str]:
        """The ids of everything that any draft rests on."""
        self._catch_up()
        return self._used

    def places(self, contribution_id: str) -> tuple[Passage, ...]:
        """Where an answer went, in the order of the guides and of the text."""
        self._catch_up()
        return tuple(
            passage
            for _text, passages in self._read.values()
            for passage in passages.get(contribution_id, ())
        )

    def behind(self, step_id: str) -> tuple[str, ...]:
        """The ids of what one draft rests on, in the order in which it first names them."""
        self._catch_up()
        return tuple(self._read[step_id][1]) if step_id in self._read else ()

    def unused(self, step_id: str) -> list[str]:
        """The answers on a question that nothing was done with yet: in no text, not left out, not parked."""
        used = self.used()
        return [
            answer.id
            for answer in self._answers.of(step_id)
            if answer.id not in used and not answer.not_needed and not answer.parked
        ]

    def source(self, contribution_id: str) -> Cited:
        """What a draft rests on, also when it is not among the answers any more."""
        row = self._file.session.get(Contribution, contribution_id)
        if row is None or row.presence == Presence.UNDONE.value:
            return Cited(contribution_id, Whereabouts.GONE)
        if row.presence == Presence.ERASED.value:
            return Cited(contribution_id, Whereabouts.ERASED, row.step)
        if row.presence == Presence.BINNED.value:
            return Cited(contribution_id, Whereabouts.BINNED, row.step)
        numbers = {answer.id: number for number, answer in enumerate(self._answers.of(row.step), 1)}
        return Cited(contribution_id, Whereabouts.HERE, row.step, numbers.get(contribution_id))

    def _forget(self, committed: Committed) -> None:
        if not committed.targets or any(target.entity in _READ for target in committed.targets):
            self._stale = True

    def _catch_up(self) -> None:
        if not self._stale:
            return
        texts = {step: text for step, text in self._drafts.all().items() if CITATION_SCHEME in text}
        before, self._read = self._read, {}
        for step_id in self._in_order(texts):
            text = texts[step_id]
            text_then, passages = before.get(step_id, ("", {}))
            self._read[step_id] = (text, passages if text_then == text else _passages(step_id, text))
        self._used = frozenset(one for _text, passages in self._read.values() for one in passages)
        self._stale = False

    def _in_order(self, steps: Collection[str]) -> list[str]:
        """Those of the guides in their order, then what no guide asks any more."""
        asked = [guide.step_id(step) for guide in self._guides for _section, step in guide.steps()]
        return [*(step for step in asked if step in steps), *sorted(set(steps) - set(asked))]


def runs_in(blocks: Blocks) -> Iterator[Runs]:
    """Every stretch of running text: paragraphs, headings, cells, what stands in lists; in reading order."""
    for block in blocks:
        if isinstance(block, Table):
            for row in (block.header, *block.rows):
                yield from row
        elif isinstance(block, BulletList | NumberedList):
            for item in block.items:
                yield from runs_in(item)
        else:
            yield block.runs


def _passages(step_id: str, text: str) -> dict[str, tuple[Passage, ...]]:
    """Contribution id → its passages; what looks different (bold, a link) is still one passage."""
    found: dict[str, list[Passage]] = {}
    for runs in runs_in(parse(text)):
        open_now: dict[str, str] = {}
        for run in (*runs, None):
            cites = run.cites if run is not None else ()
            for one in [one for one in open_now if one not in cites]:
                found[one].append(Passage(step_id, open_now.pop(one)))
            for one in cites:
                found.setdefault(one, [])
                open_now[one] = open_now.get(one, "") + (run.text if run is not None else "")
    return {one: tuple(passages) for one, passages in found.items()}
