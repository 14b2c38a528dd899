"""Which answers the passages of a plan rest on, as a reader may be told."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from sqlalchemy import select

from app.exports.document import Annex, Behind, Part, Picture
from app.exports.grondplan_consent import Consent
from app.models import Contribution, Kind, Presence
from app.prose.blocks import Block, BulletList, NumberedList, Paragraph, Runs, SmallHeading
from app.workshop.workshop import Workshop

NOTHING_TOLD: Mapping[str, Behind] = MappingProxyType({})

_MOST_AT_ONCE = 500
"""Ids in one question to the database, which takes no endless list."""


def provenance_of(
    workshop: Workshop, parts: Iterable[Part], annexes: Iterable[Annex], consent: Consent
) -> Mapping[str, Behind]:
    """Contribution id → what may be told of it, for each that is cited. What is binned is not told of."""
    cited = _cited(parts, annexes)
    steps = dict.fromkeys(_steps_of(workshop, tuple(cited)))
    titles = {
        guide.step_id(step): step.short or step.question
        for guide in workshop.guides
        for _section, step in guide.steps()
    }
    found = {}
    for step_id in steps:
        for number, answer in enumerate(workshop.answers.of(step_id), 1):
            if answer.id in cited:
                title = titles.get(step_id, "")
                found[answer.id] = Behind(number, step_id, title, consent.who(answer))
    return MappingProxyType({key: found[key] for key in cited if key in found})


def _cited(parts: Iterable[Part], annexes: Iterable[Annex]) -> dict[str, None]:
    """The ids of what is cited, each once, in the order of the text."""
    texts = [question.blocks for part in parts for question in part.questions]
    texts += [tuple(block for block in annex.blocks if not isinstance(block, Picture)) for annex in annexes]
    return dict.fromkeys(
        key for blocks in texts for runs in _all_runs(blocks) for run in runs for key in run.cites
    )


def _all_runs(blocks: Iterable[Block]) -> Iterator[Runs]:
    for block in blocks:
        if isinstance(block, Paragraph | SmallHeading):
            yield block.runs
        elif isinstance(block, BulletList | NumberedList):
            for item in block.items:
                yield from _all_runs(item)
        else:
            for row in (block.header, *block.rows):
                yield from row


def _steps_of(workshop: Workshop, ids: tuple[str, ...]) -> Iterator[str]:
    for start in range(0, len(ids), _MOST_AT_ONCE):
        yield from workshop.file.session.scalars(
            select(Contribution.step).where(
                Contribution.id.in_(ids[start : start + _MOST_AT_ONCE]),
                Contribution.kind == Kind.ANSWER.value,
                Contribution.presence == Presence.PRESENT.value,
            )
        )
