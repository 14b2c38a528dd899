"""The praktijkprofiel as values: kerncomponenten, their kernactiviteiten, and what is an open question."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Cell(StrEnum):
    """What one sees and hears; each is the name of a field of ``CoreActivity``."""

    EXPECTED = "expected"
    DEVELOPING = "developing"
    UNDESIRED = "undesired"
    WISDOM = "wisdom"
    """Praktische wijsheid: when one does not do this, and with whom."""


ASKED = (Cell.EXPECTED, Cell.DEVELOPING, Cell.UNDESIRED)
"""The cells that are an open question as long as they are empty."""
QUESTIONS = {
    Cell.EXPECTED: "Wat zie en hoor je als dit goed gaat?",
    Cell.DEVELOPING: "Wat zie je als iemand op weg is, maar er nog niet is?",
    Cell.UNDESIRED: "Wat zie of hoor je dat niet past bij deze activiteit?",
    Cell.WISDOM: "Wanneer doe je dit net niet, en bij wie?",
}
"""What an empty cell asks the group."""
WHY = "Waarom is dit nodig?"
"""What an empty bijdrage asks."""


@dataclass(frozen=True, slots=True)
class ProfileActivity:
    """A kernactiviteit; a value, not a row."""

    id: str
    component_id: str
    cluster_id: str | None
    """The cluster that it was made from, as long as that is there."""
    title: str
    cells: Mapping[Cell, str]
    """All four; "" for an empty one."""
    note_ids: Mapping[Cell, tuple[str, ...]]
    """The notes behind each cell, as far as they still hang; all four."""
    specific: bool
    """Eigen aan deze praktijk, as its cluster is."""
    votes: int
    """The dots on its cluster."""
    spread: str = ""
    """Who does it so, in words; empty when nobody said."""

    @property
    def open_cells(self) -> tuple[Cell, ...]:
        """What is still to be asked."""
        return tuple(cell for cell in ASKED if not self.cells[cell].strip())


@dataclass(frozen=True, slots=True)
class ProfileComponent:
    """A kerncomponent with its bijdrage."""

    id: str
    name: str
    rationale: str
    activities: tuple[ProfileActivity, ...]

    @property
    def open_count(self) -> int:
        """How many open questions it has, its bijdrage among them."""
        return sum(len(one.open_cells) for one in self.activities) + (not self.rationale.strip())

    @property
    def asked_count(self) -> int:
        """How many questions it has, open or not."""
        return len(ASKED) * len(self.activities) + 1


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """An empty cell, or (without activity and cell) an empty bijdrage, with its words for the room."""

    component_id: str
    activity_id: str | None
    cell: Cell | None
    question: str


@dataclass(frozen=True, slots=True)
class ProfilePlace:
    """Where people are: at a bijdrage, at the name of a kernactiviteit (no ``cell``), or in a cell."""

    component_id: str | None
    activity_id: str | None = None
    cell: Cell | None = None
    at_why: bool = False


def open_questions(components: Sequence[ProfileComponent]) -> Iterator[OpenQuestion]:
    """The empty cells in reading order; of each component first its bijdrage."""
    for component in components:
        if not component.rationale.strip():
            yield OpenQuestion(component.id, None, None, WHY)
        for activity in component.activities:
            for cell in activity.open_cells:
                yield OpenQuestion(component.id, activity.id, cell, QUESTIONS[cell])


def question_after(components: Sequence[ProfileComponent], place: ProfilePlace) -> OpenQuestion | None:
    """The next open question behind a place, round the profile; None when all is filled."""
    questions, here = tuple(open_questions(components)), _in_order(components, place)
    behind = (one for one in questions if _in_order(components, _place_of(one)) > here)
    return next(behind, questions[0] if questions else None)


def _place_of(question: OpenQuestion) -> ProfilePlace:
    at_why = question.activity_id is None
    return ProfilePlace(question.component_id, question.activity_id, question.cell, at_why)


def _in_order(components: Sequence[ProfileComponent], place: ProfilePlace) -> tuple[int, int, int]:
    """The kerncomponent, its row and the cell; -1 for what stands before the first of those."""
    ids = [one.id for one in components]
    if place.component_id not in ids:
        return -1, -1, -1
    component = ids.index(place.component_id)
    rows = [one.id for one in components[component].activities]
    if place.at_why or place.activity_id not in rows:
        return component, -1, 0 if place.at_why else -1
    return component, rows.index(place.activity_id), list(Cell).index(place.cell) if place.cell else -1
