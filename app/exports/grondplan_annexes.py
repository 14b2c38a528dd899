"""What follows after the plan: each annex that was asked for and has something in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeAlias

from app.exports.board_report import board_blocks
from app.exports.cards_report import cards_blocks
from app.exports.citing import citing
from app.exports.document import Annex, AnnexBlock
from app.exports.feedback_report import feedback_blocks
from app.exports.grondplan_choice import LOCAL_ANNEX, LOCAL_QUESTION, asks
from app.exports.grondplan_consent import Consent
from app.exports.grondplan_raw import raw_blocks
from app.exports.local_variation import variation_blocks
from app.exports.paper import bullets, table, words
from app.exports.profile_paper import profile_blocks
from app.exports.sources_paper import grounding_blocks, listed_sources
from app.exports.wishes import AnnexKind, PlanWishes
from app.guides.schema import Guide
from app.prose.markdown import parse
from app.workshop.workshop import Workshop

_TITLES = MappingProxyType(
    {
        AnnexKind.LOCAL: "Lokale variaties",
        AnnexKind.BOARD: "Post-its en clusters",
        AnnexKind.PROFILE: "Praktijkprofiel",
        AnnexKind.CARDS: "Gesprekken met de kaarten",
        AnnexKind.FEEDBACK: "Terugkoppeling van de groep",
        AnnexKind.GROUNDING: "Onderbouwing",
        AnnexKind.SOURCES: "Bronnen",
        AnnexKind.RAW: "Antwoorden van de groep",
        AnnexKind.PEOPLE: "Wie meeschreef",
    }
)
_Blocks: TypeAlias = Iterator[AnnexBlock]


def annexes_of(workshop: Workshop, guide: Guide, wishes: PlanWishes, consent: Consent) -> tuple[Annex, ...]:
    """The annexes, in their order and numbered when there are several; an empty one is not there."""
    about = _About(workshop, guide, wishes, consent)
    found = [
        Annex(kind.value, _TITLES[kind], blocks)
        for kind, made in _MAKERS.items()
        if kind in wishes.annexes and (blocks := tuple(made(about)))
    ]
    if len(found) == 1:
        return (replace(found[0], title=f"Bijlage: {found[0].title}"),)
    return tuple(
        replace(annex, title=f"Bijlage {number}: {annex.title}") for number, annex in enumerate(found, 1)
    )


@dataclass(frozen=True, slots=True)
class _About:
    workshop: Workshop
    guide: Guide
    wishes: PlanWishes
    consent: Consent

    def draft(self, step_key: str) -> str:
        return self.workshop.drafts.text(f"{self.guide.key}/{step_key}")


def _local(about: _About) -> _Blocks:
    """The text on it, and what was marked as shared or as an organisation's own.

    As long as there is neither, what the organisations said, unless the plan is final. What the plan itself
    says on it, under its own question, is not said twice.
    """
    written = parse(about.draft(LOCAL_ANNEX))
    if not asks(about.guide, about.wishes, LOCAL_QUESTION):
        written = (*parse(about.draft(LOCAL_QUESTION)), *written)
    yield from citing(about.workshop)(written)
    marked = tuple(variation_blocks(about.workshop, about.consent))
    yield from marked
    if written or marked or about.wishes.final:
        return
    said: dict[str, list[str]] = {}
    for step_key in (LOCAL_QUESTION, LOCAL_ANNEX):
        for answer in about.workshop.answers.of(f"{about.guide.key}/{step_key}"):
            where = about.consent.organisation(answer) if about.consent.may_quote(answer) else ""
            if where:
                said.setdefault(where, []).append(answer.text.strip())
    if said:
        rows = [(where, "\n".join(texts)) for where, texts in said.items()]
        yield words("Zo zei de groep het zelf:")
        yield table(("Organisatie", "Wat die op haar eigen manier doet"), rows, (3, 7))


def _sources(about: _About) -> _Blocks:
    """In APA, under the kind of knowledge that each of them is."""
    yield from listed_sources(about.workshop)


def _grounding(about: _About) -> _Blocks:
    yield from grounding_blocks(about.workshop)


def _board(about: _About) -> _Blocks:
    yield from board_blocks(about.workshop, about.consent)


def _profile(about: _About) -> _Blocks:
    yield from profile_blocks(about.workshop)


def _cards(about: _About) -> _Blocks:
    yield from cards_blocks(about.workshop, about.consent)


def _feedback(about: _About) -> _Blocks:
    yield from feedback_blocks(about.workshop, about.consent)


def _raw(about: _About) -> _Blocks:
    yield from raw_blocks(about.workshop, about.guide, about.wishes, about.consent)


def _people(about: _About) -> _Blocks:
    """By name only who agreed to that; of the others only how many they are."""
    named, others = about.consent.named(), about.consent.unnamed()
    if named:
        yield bullets(" – ".join(filter(None, (one.name, one.organisation))) for one in named)
    if others:
        yield words(_others(others, beside=bool(named)))


def _others(count: int, *, beside: bool) -> str:
    if beside:
        if count == 1:
            return "Daarnaast schreef nog iemand mee, zonder naam."
        return f"Daarnaast schreven nog {count} mensen mee, zonder naam."
    wrote = "1 mens schreef" if count == 1 else f"{count} mensen schreven"
    return f"{wrote} mee. Er staat niemand met naam in deze lijst."


_MAKERS: MappingProxyType[AnnexKind, Callable[[_About], _Blocks]] = MappingProxyType(
    {
        AnnexKind.LOCAL: _local,
        AnnexKind.BOARD: _board,
        AnnexKind.PROFILE: _profile,
        AnnexKind.CARDS: _cards,
        AnnexKind.FEEDBACK: _feedback,
        AnnexKind.GROUNDING: _grounding,
        AnnexKind.SOURCES: _sources,
        AnnexKind.RAW: _raw,
        AnnexKind.PEOPLE: _people,
    }
)
