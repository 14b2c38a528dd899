"""Two states beside each other: which questions have another text, and by how many words. Knows no Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.prose.difference import Kind, Passage, blocks_difference
from app.prose.markdown import parse
from app.workshop.counted import at_start, counted
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Compared:
    """A question whose text is another one in the two states."""

    step_id: str
    title: str
    passages: tuple[Passage, ...]
    """Its lines, with what happened to their words."""
    new: int
    """Words that came."""
    gone: int
    """Words that went."""
    moved: bool = False
    """Whether words stand elsewhere."""

    @property
    def words(self) -> str:
        """How much changed: "Twaalf woorden erbij, drie woorden weg"."""
        counts = at_start(_counts(self.new, self.gone))
        return counts or ("Alleen verplaatst" if self.moved else "Alleen hoe het eruitziet")


def compare(workshop: Workshop, before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Compared, ...]:
    """The questions with another text, as they are asked; ``before`` is step → Markdown."""
    titles = dict(_titles(workshop))
    steps = [*titles, *sorted((set(before) | set(after)) - set(titles))]
    changed = [step for step in steps if before.get(step, "") != after.get(step, "")]
    return tuple(
        _compared(step, titles.get(step, step), before.get(step, ""), after.get(step, "")) for step in changed
    )


def summary(compared: tuple[Compared, ...]) -> str:
    """All of it in a sentence."""
    if not compared:
        return "Deze twee versies hebben dezelfde teksten."
    texts = at_start(counted(len(compared), "tekst is anders", "teksten zijn anders"))
    words = _counts(sum(one.new for one in compared), sum(one.gone for one in compared))
    return f"{texts}: {words}." if words else f"{texts}, maar de woorden zijn dezelfde."


def _counts(new: int, gone: int) -> str:
    parts = [(new, "erbij"), (gone, "weg")]
    return ", ".join(f"{counted(number, 'woord', 'woorden')} {what}" for number, what in parts if number)


def _titles(workshop: Workshop) -> Iterator[tuple[str, str]]:
    for guide in workshop.guides:
        for section, step in guide.steps():
            yield guide.step_id(step), f"{section.title}: {step.short or step.question}"


def _compared(step_id: str, title: str, before: str, after: str) -> Compared:
    passages = blocks_difference(parse(before), parse(after))
    words = {
        kind: sum(len(piece.text.split()) for one in passages for piece in one.pieces if piece.kind is kind)
        for kind in Kind
    }
    return Compared(
        step_id, title, passages, words[Kind.NEW], words[Kind.GONE], moved=bool(words[Kind.MOVED])
    )
