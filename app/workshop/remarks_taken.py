"""What became of the remarks in a Word file that came back, in values and in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from app.workshop.counted import in_digits
from app.workshop.returned_values import PlacedBy


class Came(Enum):
    """What a remark in the file was to us."""

    NEW = auto()
    MORE = auto()
    """Known, but with new replies, or closed in Word since."""
    KNOWN = auto()
    BINNED = auto()
    """Known, and thrown away here."""


@dataclass(frozen=True, slots=True)
class TakenRemark:
    """What became of one remark in the file."""

    id: str
    came: Came
    author: str
    date: str
    on_text: str
    text: str
    section: str
    """Title of the onderdeel; empty when it has no place yet."""
    step_id: str | None
    question: str
    """That of ``step_id``, in words."""
    placed: PlacedBy | None
    replies: int
    """How many of its replies are new here."""
    done: bool
    """Whether it comes in as done, because it was closed in Word."""


@dataclass(frozen=True, slots=True)
class TakenRemarks:
    """What went where."""

    name: str
    """That of the file."""
    remarks: tuple[TakenRemark, ...]

    def that(self, *came: Came) -> list[TakenRemark]:
        """Those that came in so."""
        return [one for one in self.remarks if one.came in came]

    @property
    def unplaced(self) -> list[TakenRemark]:
        """New ones that somebody has to place by hand."""
        return [one for one in self.that(Came.NEW) if not one.section]

    def sentences(self) -> Iterator[str]:
        """It in words, for people."""
        if not self.remarks:
            yield f"In '{self.name}' staan geen opmerkingen."
            return
        new, more = len(self.that(Came.NEW)), len(self.that(Came.MORE))
        known = len(self.remarks) - new - more
        yield f"Uit '{self.name}': {in_digits(new, 'nieuwe opmerking', 'nieuwe opmerkingen')}."
        if more:
            yield f"{in_digits(more, 'opmerking', 'opmerkingen')} had je al, met iets nieuws erbij."
        if known:
            yield f"{in_digits(known, 'opmerking', 'opmerkingen')} had je al."
        done = sum(one.done for one in self.remarks)
        if done:
            yield f"Op klaar, want in Word opgelost: {in_digits(done, 'opmerking', 'opmerkingen')}."
        loose = len(self.unplaced)
        if loose:
            where = "kies waar ze hoort" if loose == 1 else "kies waar ze horen"
            yield f"{in_digits(loose, 'opmerking heeft', 'opmerkingen hebben')} nog geen plaats: {where}."
