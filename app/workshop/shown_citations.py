"""A text with its sources written out as readers see them, that can be turned back into what was typed.

``[@metz2016]`` becomes "(Metz, 2016)" that remembers what it was. Where those words come through whole they
become ``[@metz2016]`` again; where somebody wrote in them they are ordinary words.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeAlias

from app.prose.blocks import Blocks, Paragraph, Run, Runs, joined, runs_text, texts_of, with_texts
from app.prose.source_citations import source_citations

WriteOut: TypeAlias = Callable[[Blocks], Blocks]
"""Writes the citations of sources in a text out, as an export does."""

_MARK = "@"
"""Before the number of a citation among what a run rests on; no contribution has it in its id."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """Blocks as readers see them, and what each citation in them was."""

    blocks: Blocks
    typed: tuple[tuple[str, Run], ...] = ()
    """Per citation the words that stand for it, and the run as it was typed."""

    def back(self, blocks: Blocks) -> Blocks:
        """Blocks made from these, with the citations that came through whole as they were typed."""
        if not self.typed:
            return blocks
        return with_texts(blocks, (self._runs_back(runs) for runs in texts_of(blocks)))

    def _runs_back(self, runs: Runs) -> Runs:
        return joined(self._parts_back(runs))

    def _parts_back(self, runs: Runs) -> Iterator[Run]:
        for mark, part in groupby(runs, key=_mark_of):
            held = tuple(part)
            if mark is None:
                yield from held
                continue
            shown, typed = self.typed[mark]
            if runs_text(held) == shown:
                yield typed
            else:
                yield from (replace(run, cites=typed.cites) for run in held)


def shown_text(blocks: Blocks, write_out: WriteOut) -> ShownText:
    """``blocks`` with their citations written out."""
    typed: list[tuple[str, Run]] = []
    texts = [joined(_shown(runs, write_out, typed)) for runs in texts_of(blocks)]
    return ShownText(with_texts(blocks, iter(texts)), tuple(typed))


def _shown(runs: Runs, write_out: WriteOut, typed: list[tuple[str, Run]]) -> Iterator[Run]:
    for run in runs:
        at = 0
        for one in source_citations(run.text):
            letters = run.text[one.start : one.end]
            (block,) = write_out((Paragraph((replace(run, text=letters, cites=()),)),))
            made = block.runs if isinstance(block, Paragraph) else ()
            if runs_text(made) == letters:
                continue  # a source that isn't in the register stays as it was typed
            yield replace(run, text=run.text[at : one.start])
            mark = f"{_MARK}{len(typed)}"
            typed.append((runs_text(made), replace(run, text=letters)))
            yield from (replace(part, cites=(*run.cites, mark)) for part in made)
            at = one.end
        yield replace(run, text=run.text[at:])


def _mark_of(run: Run) -> int | None:
    last = run.cites[-1] if run.cites else ""
    return int(last[len(_MARK) :]) if last.startswith(_MARK) else None
