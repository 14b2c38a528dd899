"""Keys of what people add to a guide: for the time being while they write, made of their words at the end.

A key lasts for ever once the guide is in use, whatever becomes of the words it was made of.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import fields, replace

from app.guides.joining import slug, unique
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import BoardStep, CardsStep, ProfileStep

# No key that is made of words has an underscore before a number.
_TEMPORARY = re.compile(r"nieuw_[0-9]+")
_LABELS = ("label", "word", "title")


def temporary_key(taken: Iterable[str]) -> str:
    """A key for something new; ``taken`` are the keys beside it, of steps with their section before it."""
    used = {key.rpartition(".")[2] for key in taken}
    return next(key for number in range(1, len(used) + 2) if (key := f"nieuw_{number}") not in used)


def settled(guide: Guide, in_use: Guide | None = None) -> Guide:
    """The guide with a real key for everything that is new; what refers to one follows.

    What the guide ``in_use`` has under a key keeps that key, whatever it looks like.
    """
    sections = _sections(guide, in_use)
    renamed = _step_names(sections, in_use)
    return replace(
        guide,
        sections=tuple(
            replace(section, steps=tuple(_settle(step, renamed, in_use) for step in section.steps))
            for section in sections
        ),
    )


def rename_steps(guide: Guide, renamed: Mapping[str, str]) -> Guide:
    """The guide with other keys for some steps, old → new; what refers to them follows."""
    return replace(
        guide,
        sections=tuple(
            replace(section, steps=tuple(_named(step, renamed) for step in section.steps))
            for section in guide.sections
        ),
    )


def _sections(guide: Guide, in_use: Guide | None) -> list[Section]:
    kept = {section.key for section in in_use.sections} if in_use else set()
    used = {section.key for section in guide.sections} | kept
    found = []
    for section in guide.sections:
        if _TEMPORARY.fullmatch(section.key) and section.key not in kept:
            key = unique(slug(section.title, "onderdeel"), used)
            used.add(key)
            section = replace(section, key=key)
        found.append(section)
    return found


def _step_names(sections: Iterable[Section], in_use: Guide | None) -> dict[str, str]:
    """Temporary key of a step → its real one."""
    sections = list(sections)
    kept = {step.key for _section, step in in_use.steps()} if in_use else set()
    used = {step.key for section in sections for step in section.steps} | kept
    renamed = {}
    for section in sections:
        for step in section.steps:
            if step.key in kept or not _TEMPORARY.fullmatch(step.key.rpartition(".")[2]):
                continue
            key = unique(f"{section.key}.{slug(step.question)}", used)
            used.add(key)
            renamed[step.key] = key
    return renamed


def _settle(step: AnyStep, renamed: Mapping[str, str], in_use: Guide | None) -> AnyStep:
    """A step with real keys, for itself and for everything in its lists."""
    found = in_use.find(step.key) if in_use else None
    old = found[1] if found else None
    step = _named(step, renamed)
    changed: dict[str, Any] = {}
    names: dict[str, dict[str, str]] = {}
    for one in fields(step):
        things = getattr(step, one.name)
        if isinstance(things, tuple) and any(hasattr(thing, "key") for thing in things):
            kept = {thing.key for thing in getattr(old, one.name, ())}
            names[one.name] = _thing_names(things, kept)
            changed[one.name] = tuple(
                replace(thing, key=names[one.name].get(thing.key, thing.key)) for thing in things
            )
    settled_step: AnyStep = replace(step, **changed)
    if isinstance(settled_step, CardsStep):
        return _with_principles(settled_step, names.get("principles", {}))
    if isinstance(settled_step, ProfileStep):
        return _with_columns(settled_step, names.get("columns", {}))
    return settled_step


def _thing_names(things: Iterable[Struct], kept: Iterable[str]) -> dict[str, str]:
    keys = [getattr(thing, "key", "") for thing in things]
    used, fixed, renamed = {*keys, *kept}, set(kept), {}
    for thing, key in zip(things, keys, strict=True):
        if _TEMPORARY.fullmatch(key) and key not in fixed:
            words = next((getattr(thing, name) for name in _LABELS if hasattr(thing, name)), "")
            renamed[key] = unique(slug(words, "punt"), used)
            used.add(renamed[key])
    return renamed


def _named(step: AnyStep, renamed: Mapping[str, str]) -> AnyStep:
    key = renamed.get(step.key, step.key)
    if isinstance(step, BoardStep) and step.feeds is not None:
        return replace(step, key=key, feeds=renamed.get(step.feeds, step.feeds))
    if isinstance(step, ProfileStep) and step.from_board is not None:
        return replace(step, key=key, from_board=renamed.get(step.from_board, step.from_board))
    return step if key == step.key else replace(step, key=key)


def _with_principles(step: CardsStep, renamed: Mapping[str, str]) -> CardsStep:
    deck = (replace(card, principle=renamed.get(card.principle or "", card.principle)) for card in step.deck)
    return replace(step, deck=tuple(deck))


def _with_columns(step: ProfileStep, renamed: Mapping[str, str]) -> ProfileStep:
    example = tuple(
        replace(
            component,
            activities=tuple(
                replace(one, cells={renamed.get(key, key): text for key, text in one.cells.items()})
                for one in component.activities
            ),
        )
        for component in step.example
    )
    return replace(step, example=example)
