"""What the passages of a text rest on, as numbered notes under it.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.exports.document import Behind
from app.exports.pdf_lines import Inline
from app.exports.pdf_text import inlines_of
from app.exports.rests_on import rests_on
from app.prose.blocks import Runs


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it stands under the text; ``mark`` is the place that its number in the text leads to."""

    mark: Flowable
    inlines: tuple[Inline, ...]


class Notes:
    """The notes of one text. Passages that rest on the same answers have one note together.

    ``place`` makes the names of the notes unlike all others in the file. Answers to another question than
    ``step_id`` are told with that question.
    """

    def __init__(self, provenance: Mapping[str, Behind], place: str, step_id: str = "") -> None:
        self._provenance, self._place, self._step_id = provenance, place, step_id
        self._numbers: dict[tuple[str, ...], int] = {}

    def inlines(self, runs: Runs) -> Iterable[Inline]:
        """Runs as they are drawn, with a number after each passage that rests on something."""
        if not self._provenance or not any(run.cites for run in runs):
            return inlines_of(runs)
        return tuple(self._numbered(runs))

    @property
    def lines(self) -> list[Note]:
        """The notes, in the order of their numbers."""
        return [
            Note(
                _Place(self._name(number)),
                (
                    Inline(f"{number}", raised=True),
                    Inline(f"\u00a0{rests_on(self._known(cites), self._step_id)}"),
                ),
            )
            for cites, number in self._numbers.items()
        ]

    def _numbered(self, runs: Runs) -> Iterator[Inline]:
        for place, run in enumerate(runs):
            yield from inlines_of((run,))
            goes_on = place + 1 < len(runs) and runs[place + 1].cites == run.cites
            known = tuple(cited for cited in run.cites if cited in self._provenance)
            if known and not goes_on:
                number = self._numbers.setdefault(known, len(self._numbers) + 1)
                yield Inline(f"{number}", target=f"#{self._name(number)}", raised=True)

    def _name(self, number: int) -> str:
        return f"note-{self._place}-{number}"

    def _known(self, cites: tuple[str, ...]) -> list[Behind]:
        return [self._provenance[cited] for cited in cites]


class _Place(Flowable):
    """Where a link leads; takes no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No room at all."""
        del width, height
        return 0, 0

    def draw(self) -> None:
        """Nothing to see."""
        self.canv.bookmarkHorizontal(self._name, 0, 24)
