"""Praktijkervaringen as values: verhalen with moments and factors, and the leerinzichten drawn from them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.guides.steps import Labelled, TimelineStep

OUTCOMES = (Labelled(key="goed", label="goed gelopen"), Labelled(key="vastgelopen", label="vastgelopen"))
"""How a verhaal ended, when the guide names no other endings."""


@dataclass(frozen=True, slots=True)
class CaseMoment:
    """One moment of a verhaal; a value, not a row."""

    id: str
    when: str
    """In people's own words; "" when nobody said it."""
    text: str


@dataclass(frozen=True, slots=True)
class CaseFactor:
    """What helped or hindered in a verhaal."""

    id: str
    case_id: str
    moment_id: str | None
    """The moment at which it played, as long as that is there; None for the whole course."""
    helps: bool
    text: str
    perspective: str | None
    """The key of a perspective of the guide, or the group's own word; None: nobody said who saw it."""


@dataclass(frozen=True, slots=True)
class Case:
    """A praktijkervaring: a course of help that went well or got stuck."""

    id: str
    number: int
    """From 1, in their order: what a matrix calls it by."""
    title: str
    outcome: str | None
    moments: tuple[CaseMoment, ...] = ()
    factors: tuple[CaseFactor, ...] = ()
    """In their order; what helps and what hinders among each other."""

    def at(self, moment_id: str | None, *, helps: bool) -> tuple[CaseFactor, ...]:
        """What helped or hindered at a moment; None is the whole course."""
        return tuple(one for one in self.factors if one.moment_id == moment_id and one.helps is helps)

    def moment(self, moment_id: str | None) -> CaseMoment | None:
        """One of its moments."""
        return next((one for one in self.moments if one.id == moment_id), None)

    def factor(self, factor_id: str | None) -> CaseFactor | None:
        """One of its factors."""
        return next((one for one in self.factors if one.id == factor_id), None)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A leerinzicht, the factors it comes from, the yields it serves, and how it is kept in practice."""

    id: str
    case_id: str | None
    """The one verhaal that it comes from; None when it was drawn from several."""
    text: str
    secured: str
    yields: tuple[str, ...] = ()
    factor_ids: tuple[str, ...] = ()
    """As far as the factors are still there."""


def perspectives_of(step: TimelineStep | None, cases: Iterable[Case]) -> tuple[Labelled, ...]:
    """Those of the guide, and behind them what the group named itself, in the order in which they came."""
    known = {one.key: one for one in (step.perspectives if step is not None else ())}
    for case in cases:
        for factor in case.factors:
            word = factor.perspective
            if word and word not in known:
                known[word] = Labelled(key=word, label=word)
    return tuple(known.values())


def perspective_key(word: str, known: Iterable[Labelled]) -> str | None:
    """What a typed perspective is kept as: the key of one that is known, or the group's own word."""
    typed = " ".join(word.split())
    for one in known:
        if typed.casefold() in (one.key.casefold(), one.label.casefold()):
            return one.key
    return typed or None


def outcomes_of(step: TimelineStep | None) -> tuple[Labelled, ...]:
    """The endings that a verhaal can have."""
    return step.outcomes if step is not None and step.outcomes else OUTCOMES


def label_of(key: str | None, those: Iterable[Labelled]) -> str:
    """The words of a key; what is no key of the guide is in words already."""
    return next((one.label for one in those if one.key == key), key or "")


def factors_of(cases: Iterable[Case]) -> Iterator[CaseFactor]:
    """All factors, in reading order."""
    for case in cases:
        yield from case.factors


_ENDINGS = {"goed": "✓", "vastgelopen": "✕"}
HELPED, HINDERED = "✓", "✕"
"""Before what helped and what hindered, so that no colour has to say it."""


def outcome_words(case: Case, outcomes: Iterable[Labelled]) -> str:
    """How it ended, with its sign where it has one: "✓ goed gelopen"; "" when nobody says."""
    words = label_of(case.outcome, outcomes)
    return " ".join(part for part in (_ENDINGS.get(case.outcome or ""), words) if part)


def sign_of(factor: CaseFactor) -> str:
    """✓ or ✕."""
    return HELPED if factor.helps else HINDERED


def title_of(case: Case) -> str:
    """Its title, or what it is called as long as it has none."""
    return " ".join(case.title.split()) or f"Verhaal {case.number}"
