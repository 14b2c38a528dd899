"""Two states beside each other: which questions have another text, and by how many words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.prose.difference import Kind, Passage, blocks_difference
from app.prose.markdown import parse
from app.ui.amounts import counted
from app.workshop.counted import at_start
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
        return counts or (_tr("Alleen verplaatst") if self.moved else _tr("Alleen hoe het eruitziet"))


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
        return _tr("Deze twee versies hebben dezelfde teksten.")
    texts = at_start(counted(len(compared), "{number} tekst is anders", "{number} teksten zijn anders"))
    words = _counts(sum(one.new for one in compared), sum(one.gone for one in compared))
    return (
        f"{texts}: {words}." if words else _tr("{texts}, maar de woorden zijn dezelfde.").format(texts=texts)
    )


def _counts(new: int, gone: int) -> str:
    parts = (
        counted(new, "{number} woord erbij", "{number} woorden erbij") if new else "",
        counted(gone, "{number} woord weg", "{number} woorden weg") if gone else "",
    )
    return ", ".join(part for part in parts if part)


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


def _tr(words: str) -> str:
    return QCoreApplication.translate("Compared", words)
