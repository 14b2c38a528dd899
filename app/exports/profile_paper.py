"""The praktijkprofiel on paper: to hang up (A3), as a Word file, and as an annex of the grondplan."""

from collections.abc import Iterable, Iterator, Sequence
from math import sqrt

from app.exports.document import AnnexBlock
from app.exports.paper import Heading, Note, Paper, PaperBlock, labelled, table, words
from app.foundation.errors import KnownError
from app.prose.blocks import Run, Runs, SmallHeading
from app.workshop.profile_values import ASKED, QUESTIONS, WHY, Cell, ProfileActivity, ProfileComponent
from app.workshop.workshop import Workshop

KIND = "Praktijkprofiel"
_NAME, _NARROW, _WIDEST = 11, 9, 2
"""Shares of the width: of the names, of a column in which little is said, and how many times that at most."""
_LITTLE = 120
"""Letters: the question that stands in an empty cell is about as long."""
_HEADER = ("Kernactiviteit", "Verwacht", "In ontwikkeling", "Niet gewenst")
_WISDOM = "Wanneer niet, en bij wie"
_LEGEND = (
    "Verwacht: zo ziet het eruit als het goed gaat. In ontwikkeling: iemand is op weg. "
    "Niet gewenst: zo doen we het niet."
)


def profile_paper(workshop: Workshop) -> Paper:
    """A wide table per kerncomponent; a PDF of it is a poster. ``KnownError`` when there is no profile."""
    components = workshop.profile.components()
    if not components:
        raise KnownError(
            "Er is nog geen praktijkprofiel. Er is niets geschreven; "
            "maak het eerst uit de clusters op het bord."
        )
    shares = (_NAME, *_shares(components, (*ASKED, Cell.WISDOM)))
    return Paper(
        title=workshop.practice.title or KIND,
        kind=KIND,
        footer=KIND,
        author=workshop.practice.title,
        landscape=True,
        poster=True,
        exported_at=workshop.clock(),
        blocks=(Note(_LEGEND), *(block for one in components for block in _component(one, shares))),
    )


def profile_blocks(workshop: Workshop) -> Iterator[AnnexBlock]:
    """The same, narrow enough for a page of the grondplan."""
    components = workshop.profile.components()
    shares = (_NAME, *_shares(components, ASKED))
    for component in components:
        yield SmallHeading(1, (Run(_name(component)),))
        if component.rationale.strip():
            yield labelled("Waarom:", component.rationale.strip())
        if component.activities:
            rows = [(_title(one, wisdom=True), *_cells(one)) for one in component.activities]
            yield table(_HEADER, rows, shares)
        else:
            yield words("Nog geen kernactiviteiten.")


def _component(component: ProfileComponent, shares: Sequence[int]) -> Iterator[PaperBlock]:
    yield Heading(1, _name(component))
    why = component.rationale.strip()
    yield labelled("Waarom:", why) if why else words(f"Open vraag: {WHY}")
    if component.activities:
        rows = [
            (_title(one, wisdom=False), *_cells(one), (Run(one.cells[Cell.WISDOM].strip()),))
            for one in component.activities
        ]
        yield table((*_HEADER, _WISDOM), rows, shares)
    else:
        yield Note("Nog geen kernactiviteiten.")


def _shares(components: Iterable[ProfileComponent], cells: Iterable[Cell]) -> Iterator[int]:
    """How wide each column is: where most is said twice as wide as where little is, in every table alike."""
    activities = [activity for component in components for activity in component.activities]
    for cell in cells:
        longest = max((len(activity.cells[cell]) for activity in activities), default=0)
        yield round(_NARROW * min(max(sqrt(longest / _LITTLE), 1), _WIDEST))


def _name(component: ProfileComponent) -> str:
    return component.name.strip() or "Kerncomponent zonder naam"


def _title(activity: ProfileActivity, *, wisdom: bool) -> Runs:
    runs = [Run(activity.title.strip() or "–", bold=True)]
    if activity.specific:
        runs.append(Run("\neigen aan deze praktijk", italic=True))
    when_not = activity.cells[Cell.WISDOM].strip()
    if wisdom and when_not:
        runs.append(Run(f"\n{_WISDOM}: {when_not}"))
    return tuple(runs)


def _cells(activity: ProfileActivity) -> tuple[Runs, ...]:
    """What stands in the cells; an empty one is a question."""
    return tuple(_cell(activity, cell) for cell in ASKED)


def _cell(activity: ProfileActivity, cell: Cell) -> Runs:
    text = activity.cells[cell].strip()
    if text:
        return (Run(text),)
    return (Run("Open vraag: ", bold=True), Run(QUESTIONS[cell], italic=True))
