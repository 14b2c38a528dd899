"""The citations of sources in a text as APA writes them: ``[@metz2016]`` becomes "(Metz, 2016)".

A citation of a source that isn't in the register stays as it was typed, so that it is seen.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from app.exports.apa import Reference, register_references
from app.prose.blocks import Blocks, Run, Runs, joined, runs_text, texts_of, with_texts
from app.prose.source_citations import Cite, SourceCitation, source_citations
from app.workshop.source_values import SourceFacts
from app.workshop.workshop import Workshop

Cited: TypeAlias = Callable[[Blocks], Blocks]


def citing(workshop: Workshop) -> Cited:
    """What puts citations in texts, by the register as it is now; a value, fit for a worker."""
    by_key = _references(workshop.sources.all())
    return lambda blocks: cited(blocks, by_key)


def cited(blocks: Blocks, by_key: dict[str, Reference]) -> Blocks:
    """``blocks`` with its citations written out. What has none comes back as it was."""
    texts = tuple(texts_of(blocks))
    if not any("[" in runs_text(runs) for runs in texts):
        return blocks
    return with_texts(blocks, (tuple(_cited_runs(runs, by_key)) for runs in texts))


def _in_text(cites: Iterable[Cite], by_key: dict[str, Reference]) -> Runs:
    """A citation as a text shows it, in the order of the list."""
    places = {key: place for place, key in enumerate(by_key)}
    made: list[Run] = []
    for one in sorted(cites, key=lambda cite: places[cite.key]):
        reference = by_key[one.key]
        made.append(Run("; " if made else "("))
        if not one.bare:
            made += [*reference.authors, Run(", ")]
        made.append(Run(reference.year + (f", {one.more}" if one.more else "")))
    return joined((*made, Run(")")))


def _references(sources: tuple[SourceFacts, ...]) -> dict[str, Reference]:
    """Key → reference, in the order of the list; of two with one key the first in the register counts."""
    firsts: dict[str, str] = {}
    for one in sources:
        firsts.setdefault(one.key, one.id)
    made = register_references(sources)
    return {one.source.key: one for one in made if one.source.key and firsts[one.source.key] == one.source.id}


def _cited_runs(runs: Runs, by_key: dict[str, Reference]) -> Iterator[Run]:
    found = [
        one for one in source_citations(runs_text(runs)) if all(cite.key in by_key for cite in one.cites)
    ]
    if not found:
        yield from runs
        return
    yield from joined(_woven(runs, found, by_key))


def _woven(runs: Runs, found: list[SourceCitation], by_key: dict[str, Reference]) -> Iterator[Run]:
    """The runs with each citation in the place of its letters, in the look of its first letter."""
    begin = 0
    for run in runs:
        end = begin + len(run.text)
        at = begin
        for one in found:
            if one.end <= begin or one.start >= end:
                continue
            if one.start >= begin:
                yield replace(run, text=run.text[at - begin : one.start - begin])
                for made in _in_text(one.cites, by_key):
                    yield replace(run, text=made.text, italic=run.italic != made.italic)
            at = min(one.end, end)
        yield replace(run, text=run.text[at - begin :])
        begin = end
