"""A presentation on two pages, to hand out: the same four parts, and of every onderdeel the core.

Short texts stand there whole. Of long ones the first sentences do, and the paper says that there is more: all
of it stands in the notes of the slides.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.exports.paper import Heading, Note, Paper, PaperBlock, bullets, labelled
from app.exports.presentation import PROFILE, Part, Presentation
from app.exports.presentation_short import MORE, shortened
from app.exports.text_lines import line_count
from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    SmallHeading,
)
from app.workshop.profile_values import ProfileComponent

KIND = "Praktijkvoorbeeld"
_ROOM = 1460
"""Points: how high two pages are, with some air."""
_TOP, _HEADING, _LINE, _AFTER, _WIDTH, _SIZE = 150, 46, 15.4, 7, 436, 11
"""Points: title and end, a heading, a line, what follows a paragraph, how wide and large the letters are."""
_LENGTHS = (*range(400, 100, -20), *range(100, 20, -5), 15, 8, 1)
"""Words of each text, tried from long to short."""
_NAMES = 4
"""So many times as long may the list of kerncomponenten be: it has names only."""


def presentation_paper(presentation: Presentation) -> Paper:
    """The two pages."""
    told = [_groups(part) for part in presentation.parts]
    lengths = (most for most in _LENGTHS if _height(told, most) <= _ROOM)
    most = next(lengths, _LENGTHS[-1])
    blocks: list[PaperBlock] = []
    for number, (part, groups) in enumerate(zip(presentation.parts, told, strict=True), 1):
        blocks.append(Heading(1, f"{number}. {part.title}"))
        if not groups:
            blocks += [Note("Nog te vertellen:"), bullets(part.questions)]
        for name, texts in groups:
            blocks += _group(name, texts, most)
    every = ((name, text) for groups in told for name, texts in groups for text in texts)
    if any(shortened(text, _most(name, most)) is not text for name, text in every):
        words = "Hier is ingekort. De hele tekst staat in de notities van de presentatie."
        blocks.append(Note(f"{MORE} {words}"))
    if presentation.contact:
        blocks.append(labelled("Vragen?", presentation.contact))
    return Paper(
        title=presentation.title,
        kind=KIND,
        subtitle=" · ".join(part for part in (presentation.submitter, presentation.date_text) if part),
        blocks=(*blocks, Note(f"De vier delen komen uit: {presentation.source}")),
        footer=f"{KIND} – {presentation.title}",
        author=presentation.submitter,
        language=presentation.language,
    )


def _groups(part: Part) -> list[tuple[str, list[Blocks]]]:
    """What there is to tell, by onderdeel."""
    groups: dict[str, list[Blocks]] = {}
    for topic in part.topics:
        groups.setdefault(topic.group, []).append(topic.blocks)
    if part.profile:
        groups[PROFILE] = [(BulletList(tuple((_core(one),) for one in part.profile)),)]
    return list(groups.items())


def _core(component: ProfileComponent) -> Paragraph:
    """A kerncomponent in a line: its name, and what one does."""
    name = component.name.strip() or "Kerncomponent zonder naam"
    titles = [one.title.strip() for one in component.activities if one.title.strip()]
    more = f": {'; '.join(titles)}" if titles else ""
    return Paragraph((Run(name, bold=True), *((Run(more),) if more else ())))


def _group(name: str, texts: Iterable[Blocks], most: int) -> list[Block]:
    """The name in front of the first text of an onderdeel."""
    label = Run(f"{name}. ", bold=True)
    first, *rest = [block for text in texts for block in shortened(text, _most(name, most))]
    if isinstance(first, Paragraph):
        return [replace(first, runs=(label, *first.runs)), *rest]
    return [Paragraph((label,)), first, *rest]


def _most(name: str, most: int) -> int:
    """How many words a text of this onderdeel may have, when texts may have ``most``."""
    return most * _NAMES if name == PROFILE else most


def _height(told: Iterable[list[tuple[str, list[Blocks]]]], most: int) -> float:
    """How high it is all together, in points, when each text has so many words."""
    high: float = _TOP
    for groups in told:
        high += _HEADING
        for name, texts in groups:
            high += sum(_heights(_group(name, texts, most), _WIDTH))
    return high


def _heights(blocks: Iterable[Block], wide: float) -> Iterator[float]:
    for block in blocks:
        if isinstance(block, Paragraph | SmallHeading):
            yield line_count(block.runs, wide, _SIZE) * _LINE + _AFTER
        elif isinstance(block, BulletList | NumberedList):
            for item in block.items:
                yield from (high - _AFTER / 2 for high in _heights(item, wide - 22))
        else:
            cells = wide / max(len(block.header), 1)
            for row in (block.header, *block.rows):
                yield max(line_count(cell, cells - 12, _SIZE) for cell in row) * _LINE + _AFTER
