"""The source register on paper: the list in APA, and the table that shows what carries each onderdeel."""

from collections.abc import Iterable, Iterator

from app.exports.apa import Reference, register_references
from app.exports.paper import Heading, Note, Paper, PaperBlock, bullets, table, words
from app.foundation.errors import KnownError
from app.prose.blocks import Block, Paragraph, Run, Runs, SmallHeading, runs_text
from app.workshop.day_file import KnowledgeKind
from app.workshop.grounding import Ground, Grounding, Support, Verdict, grounding
from app.workshop.source_values import KIND_WORDS, SourceFacts
from app.workshop.workshop import Workshop

KIND = "Bronnen"
OTHER_KIND = "Andere bronnen"
"""Those of which nobody said what kind of knowledge they are."""

_KINDS = (*KIND_WORDS, None)
_HOW = (
    "Een bron draagt een onderdeel als een tekst ervan naar de bron verwijst, of als dat zo in de "
    "bronnenlijst staat. Hoe sterk een bron is, zegt dit overzicht niet."
)
_NOTHING = "–"
_MOST = 20
"""Sources in one cell; the rest is counted, and stands in the list."""


def sources_paper(workshop: Workshop) -> Paper:
    """The list and the table. ``KnownError`` when there is no source yet."""
    listed = tuple(listed_sources(workshop))
    if not listed:
        raise KnownError(
            "Er staat nog geen bron in de lijst. Er is niets geschreven; voeg er eerst één toe bij Uitwerken."
        )
    blocks: list[PaperBlock] = [
        Heading(2, runs_text(block.runs)) if isinstance(block, SmallHeading) else block for block in listed
    ]
    return Paper(
        title=workshop.practice.title or KIND,
        kind=KIND,
        footer=KIND,
        author=workshop.practice.title,
        exported_at=workshop.clock(),
        blocks=(
            Heading(1, "Bronnenlijst"), *blocks,
            Heading(1, "Onderbouwing"), Note(_HOW), *grounding_blocks(workshop, told=False),
        ),
    )  # fmt: skip


def listed_sources(workshop: Workshop) -> Iterator[Block]:
    """In APA, under the kind of knowledge that each of them is."""
    made = register_references(workshop.sources.all())
    for kind in _KINDS:
        under = [one for one in made if one.source.kind is kind]
        if under:
            yield SmallHeading(1, (Run(KIND_WORDS[kind] if kind else OTHER_KIND),))
            yield from (Paragraph(one.runs) for one in under)


def grounding_blocks(workshop: Workshop, *, told: bool = True) -> Iterator[Block]:
    """Per onderdeel which kinds of knowledge carry it; nothing as long as there is no source at all.

    With ``told`` it says first how to read it.
    """
    found = grounding(workshop)
    if not any(ground.supports for ground in found.grounds):
        return
    if told:
        yield words(_HOW)
    yield _table(found, _names(workshop.sources.all()))
    narrow = found.with_verdict(Verdict.ONE)
    bare = found.with_verdict(Verdict.NONE)
    told_of = (
        ("Maar één soort kennis: ", narrow),
        ("Nog geen bron: ", bare),
    )
    lines = [(Run(label, bold=True), Run(_listed(grounds))) for label, grounds in told_of if grounds]
    if lines:
        yield bullets(lines)


def _table(found: Grounding, names: dict[str, Runs]) -> Block:
    unsaid = any(ground.of(None) for ground in found.grounds)
    kinds: tuple[KnowledgeKind | None, ...] = (*KIND_WORDS, None) if unsaid else tuple(KIND_WORDS)
    header = ("Onderdeel", *(KIND_WORDS[kind] if kind else "Soort niet gezegd" for kind in kinds))
    rows = [
        (
            (Run(ground.title, bold=True), Run(f"\n{ground.verdict.value}", italic=True)),
            *(_cell(ground.of(kind), names) for kind in kinds),
        )
        for ground in found.grounds
    ]
    return table(header, rows, (5, *(4 for _kind in kinds)))


def _cell(supports: Iterable[Support], names: dict[str, Runs]) -> Runs | str:
    """The sources under each other."""
    made: list[Run] = []
    supports = tuple(supports)
    for one in supports[:_MOST]:
        made += ([Run("\n")] if made else []) + list(names.get(one.source.id, (Run(one.source.name),)))
    if len(supports) > _MOST:
        made.append(Run(f"\nen nog {len(supports) - _MOST}"))
    return tuple(made) or _NOTHING


def _names(sources: tuple[SourceFacts, ...]) -> dict[str, Runs]:
    """Source id → how a text speaks of it: 'Metz, 2016'."""
    made = register_references(sources)
    return {one.source.id: short_name(one) for one in made}


def short_name(reference: Reference) -> Runs:
    """A source as a text speaks of it: 'Metz & Bartley, 2016a'."""
    return (*reference.authors, Run(f", {reference.year}"))


def _listed(grounds: Iterable[Ground]) -> str:
    return ", ".join(ground.title for ground in grounds)
