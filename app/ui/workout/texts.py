"""The texts of a practice in the order in which they are written: one per open question.

The grondplan comes first, then the other guides that ask something. Nothing here knows a screen.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.guides.levels import Level
from app.guides.schema import Guide, Section
from app.guides.steps import OpenStep
from app.ui.widgets.outline_model import Rank
from app.workshop.drafts import DraftStatus
from app.workshop.guides import GRONDPLAN


@dataclass(frozen=True, slots=True)
class Text:
    """One question that wants a text, and where it stands."""

    step_id: str
    guide: Guide
    section: Section
    step: OpenStep
    number: int
    """Its place among the questions of its onderdeel, from 1."""
    of: int
    """How many that onderdeel has."""

    @property
    def phase(self) -> Level | None:
        """The level for which it counts."""
        return self.section.phase_of(self.step)

    @property
    def step_ids(self) -> tuple[str, ...]:
        """All the questions of its onderdeel."""
        return tuple(self.guide.step_id(step) for step in self.section.steps)

    @property
    def place(self) -> str:
        """Where it stands, in words: "Doelgroep, vraag 2"."""
        if self.of == 1:
            return self.section.title
        words = QCoreApplication.translate("TextPlace", "{section}, vraag {number}")
        return words.format(section=self.section.title, number=self.number)


@dataclass(frozen=True, slots=True)
class PhaseShare:
    """How far the texts of one level are."""

    level: Level
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the outline and the text it leads to; a guide's heading leads nowhere."""

    rank: Rank
    words: str
    step_id: str = ""
    done: int = 0
    ready: int = 0
    total: int = 0
    """Texts of the onderdeel with words in them, those that are klaar, and all."""
    remarks: int = 0
    status: DraftStatus | None = None
    current: bool = False


def texts_of(guides: Iterable[Guide]) -> list[Text]:
    """Every text there may be, the grondplan's first."""
    ordered = sorted(guides, key=lambda guide: guide.key != GRONDPLAN)
    return [text for guide in ordered for section in guide.sections for text in _texts_in(guide, section)]


def shares_of(texts: Iterable[Text], statuses: Mapping[str, DraftStatus]) -> list[PhaseShare]:
    """How far the texts of the grondplan are, level by level; levels that ask none are left out."""
    counted = [text for text in texts if text.guide.key == GRONDPLAN]
    found = []
    for level in Level:
        of_level = [text for text in counted if text.phase is level]
        if of_level:
            done = sum(_written(statuses, text.step_id) for text in of_level)
            found.append(PhaseShare(level, done, len(of_level)))
    return found


def rows_of(
    texts: Sequence[Text],
    statuses: Mapping[str, DraftStatus],
    remarks: Mapping[str, int],
    step_id: str,
    phase: Level | None = None,
) -> list[Row]:
    """The outline: onderdelen, and under the one of ``step_id`` its questions.

    ``remarks`` counts those of readers, per key of an onderdeel. With ``phase`` only the texts of that level.
    """
    shown = [text for text in texts if phase is None or text.phase is phase or text.step_id == step_id]
    several = len({text.guide.key for text in shown}) > 1
    found: list[Row] = []
    before: Text | None = None
    for text in shown:
        if several and (before is None or before.guide is not text.guide):
            found.append(Row(Rank.GUIDE, text.guide.title))
        if before is None or before.section is not text.section:
            inside = [one for one in shown if one.section is text.section and one.guide is text.guide]
            found += _section_rows(inside, statuses, remarks, step_id)
        before = text
    return found


def _section_rows(
    inside: Sequence[Text], statuses: Mapping[str, DraftStatus], remarks: Mapping[str, int], step_id: str
) -> Iterator[Row]:
    first = inside[0]
    here = any(text.step_id == step_id for text in inside)
    states = [statuses.get(text.step_id, DraftStatus.LEEG) for text in inside]
    written = sum(state is not DraftStatus.LEEG for state in states)
    ready = sum(state is DraftStatus.KLAAR for state in states)
    about = remarks.get(first.section.key, 0) if first.guide.key == GRONDPLAN else 0
    yield Row(
        Rank.SECTION, first.section.title, first.step_id, written, ready, len(inside), about, current=here
    )
    for text, state in zip(inside, states, strict=True):
        if here:
            words = text.step.short or text.step.question
            yield Row(Rank.STEP, words, text.step_id, status=state, current=text.step_id == step_id)


def _written(statuses: Mapping[str, DraftStatus], step_id: str) -> bool:
    return statuses.get(step_id, DraftStatus.LEEG) is not DraftStatus.LEEG


def _texts_in(guide: Guide, section: Section) -> Iterator[Text]:
    asked = [step for step in section.steps if isinstance(step, OpenStep)]
    for number, step in enumerate(asked, 1):
        yield Text(guide.step_id(step), guide, section, step, number, len(asked))
