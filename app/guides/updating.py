"""A guide in use gets another version of itself, and nothing that hangs on it is lost.

What a step is known by is its key and its kind. A step that the new version does not have, and on which
something hangs, goes to a last section. Of a step that stays, the options, colours and perspectives that
were used stay too.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from msgspec.structs import fields, replace

from app.guides.joining import unique
from app.guides.keys import rename_steps
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import BoardStep, CheckStep, ProfileStep

EARLIER = "vroeger"
"""Key of the section that keeps the steps which a guide asks no longer but on which something hangs."""
EARLIER_TITLE = "Vroegere vragen"
_EARLIER_HELP = "Deze vragen stelt het draaiboek niet meer. Wat erop gezegd is, blijft hier."


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on the guides of a file."""

    steps: frozenset[str] = frozenset()
    """Ids of the steps on which something was said, written or made."""
    inside: frozenset[tuple[str, str]] = field(default=frozenset())
    """Step id and the key of an option, colour, perspective or status of it that was used."""


@dataclass(frozen=True, slots=True)
class Updated:
    """The guide to use from now on, and how many steps of before it keeps in its last section."""

    guide: Guide
    kept: int = 0
    renamed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Key → the other one that a step of the new version got."""


def updated(old: Guide, new: Guide, hanging: Hanging) -> Updated:
    """``new`` in the place of ``old``, with everything of it on which something hangs."""
    renamed = _clashes(old, new, hanging)
    new = rename_steps(new, renamed)
    before = {step.key: step for _section, step in old.steps()}
    sections = tuple(
        replace(
            section, steps=tuple(_whole(step, before.get(step.key), old, hanging) for step in section.steps)
        )
        for section in new.sections
    )
    asked = {step.key for _section, step in new.steps()}
    kept = [step for key, step in before.items() if key not in asked and old.step_id(step) in hanging.steps]
    there = {*asked, *(step.key for step in kept)}
    left = [_without_loose_ends(step, there) for step in kept]
    whole = replace(new, sections=tuple(_with_earlier(sections, left)))
    return Updated(whole, len(kept), MappingProxyType(renamed))


def _clashes(old: Guide, new: Guide, hanging: Hanging) -> dict[str, str]:
    """Key → another one, of every step that became another kind while answers of the old kind hang on it.

    The same file brought once more gets the same keys again.
    """
    before = {step.key: step for _section, step in old.steps()}
    asked = {step.key for _section, step in new.steps()}
    used = {*before, *asked}
    renamed: dict[str, str] = {}
    for _section, step in new.steps():
        was = before.get(step.key)
        if was is None or type(was) is type(step) or old.step_id(was) not in hanging.steps:
            continue
        again = (
            key for key in _numbered(step.key) if key not in asked and type(before.get(key)) is type(step)
        )
        key = next(again, None) or unique(step.key, used)
        used.add(key)
        renamed[step.key] = key
    return renamed


def _numbered(key: str) -> Iterator[str]:
    return (f"{key}-{number}" for number in range(2, 10))


def _whole(step: AnyStep, was: AnyStep | None, old: Guide, hanging: Hanging) -> AnyStep:
    """A step with everything that was used of it before."""
    if was is None or was == step or type(was) is not type(step):
        return step
    step_id = old.step_id(was)
    changed: dict[str, Any] = {}
    for one in fields(step):
        had, has = getattr(was, one.name), getattr(step, one.name)
        if not isinstance(had, tuple) or had == has:
            continue
        known = {_key(thing) for thing in has}
        gone = tuple(
            thing for thing in had if _key(thing) not in known and (step_id, _key(thing)) in hanging.inside
        )
        if gone:
            changed[one.name] = (*has, *gone)
    return _ordered(replace(step, **changed)) if changed else step


def _without_loose_ends(step: AnyStep, there: Collection[str]) -> AnyStep:
    """A step of before, that refers to nothing which isn't asked any more."""
    if isinstance(step, BoardStep) and step.feeds not in there:
        return replace(step, feeds=None)
    if isinstance(step, ProfileStep) and step.from_board not in there:
        return replace(step, from_board=None)
    return step


def _key(thing: Any) -> str:
    """What a thing in a list is known by: its key, or of a status its word."""
    return str(getattr(thing, "key", None) or getattr(thing, "value", ""))


def _ordered(step: AnyStep) -> AnyStep:
    """A statement keeps its answers in the usual order."""
    if isinstance(step, CheckStep):
        return replace(step, statuses=tuple(one for one in type(step.statuses[0]) if one in step.statuses))
    return step


def _with_earlier(sections: tuple[Section, ...], kept: list[AnyStep]) -> Iterator[Section]:
    """The sections, and the steps that are kept in the last one: the one of before, or a new one."""
    if not kept:
        yield from sections
        return
    there = next((one for one in sections if one.title == EARLIER_TITLE), None)
    for section in sections:
        yield replace(section, steps=(*section.steps, *kept)) if section is there else section
    if there is None:
        key = unique(EARLIER, {section.key for section in sections})
        yield Section(key=key, title=EARLIER_TITLE, help=_EARLIER_HELP, steps=tuple(kept))
