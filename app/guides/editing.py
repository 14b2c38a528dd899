"""Changing a guide: every operation takes an immutable guide and gives another.

People change words, order and kinds; keys stay what they were, because answers hang on them. What is new
gets a key for the time being, which becomes a real one when the guide is put to use (``app.guides.keys``).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from msgspec.structs import fields, replace

from app.foundation.complaints import Place
from app.guides.keys import temporary_key
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import (
    BoardColor,
    BoardStep,
    Card,
    Casus,
    ChoiceStep,
    ExampleActivity,
    ExampleComponent,
    ExplainStep,
    Field,
    FieldsStep,
    Labelled,
    OpenStep,
    Series,
    Step,
    TimelineStep,
)


@dataclass(frozen=True, slots=True)
class Spot:
    """What is chosen in a guide: a step, a section (without ``step``), or the guide itself (with neither)."""

    section: int | None = None
    step: int | None = None

    @property
    def path(self) -> Place:
        """Where it stands."""
        if self.section is None:
            return ()
        if self.step is None:
            return ("sections", self.section)
        return ("sections", self.section, "steps", self.step)

    @classmethod
    def of(cls, path: Place) -> "Spot":
        """The step, the section or the guide in which a place lies."""
        match path:
            case ("sections", int(section), "steps", int(step), *_):
                return cls(section, step)
            case ("sections", int(section), *_):
                return cls(section)
        return cls()


@dataclass(frozen=True, slots=True)
class Edited:
    """A guide after an operation, and what is chosen in it then."""

    guide: Guide
    spot: Spot


def spots(guide: Guide) -> Iterator[Spot]:
    """Everything that can be chosen, in order: the guide, each section, and its steps."""
    yield Spot()
    for number, section in enumerate(guide.sections):
        yield Spot(number)
        for place in range(len(section.steps)):
            yield Spot(number, place)


def at(guide: Guide, path: Place) -> Any:
    """What stands at a place."""
    found: Any = guide
    for part in path:
        found = getattr(found, part) if isinstance(part, str) and not isinstance(found, dict) else found[part]
    return found


def change(guide: Guide, path: Place, value: object) -> Guide:
    """The guide with something else at a place, such as another question."""
    changed: Guide = _with(guide, path, value)
    return changed


def add_section(guide: Guide, spot: Spot) -> Edited:
    """A new section behind the one that is chosen; at the end when none is."""
    at_ = len(guide.sections) if spot.section is None else spot.section + 1
    key = temporary_key(section.key for section in guide.sections)
    return _put_section(guide, at_, Section(key=key, title=""))


def add_step(guide: Guide, spot: Spot) -> Edited:
    """A new question behind the step that is chosen, or at the end of its section."""
    if not guide.sections:
        guide = add_section(guide, spot).guide
    number = len(guide.sections) - 1 if spot.section is None else spot.section
    place = len(guide.sections[number].steps) if spot.step is None else spot.step + 1
    step = OpenStep(key=_step_key(guide, number), question="", minutes=10)
    return _put_step(guide, number, place, step)


def duplicate(guide: Guide, spot: Spot) -> Edited:
    """The chosen step or section once more, behind it; of the guide itself there is one."""
    if spot.section is None:
        return Edited(guide, spot)
    section = guide.sections[spot.section]
    if spot.step is not None:
        twin = replace(section.steps[spot.step], key=_step_key(guide, spot.section))
        return _put_step(guide, spot.section, spot.step + 1, twin)
    key = temporary_key(one.key for one in guide.sections)
    taken = [step.key for _section, step in guide.steps()]
    twins = []
    for step in section.steps:
        taken.append(f"{key}.{temporary_key(taken)}")
        twins.append(replace(step, key=taken[-1]))
    return _put_section(guide, spot.section + 1, replace(section, key=key, steps=tuple(twins)))


def remove(guide: Guide, spot: Spot) -> Edited:
    """Without the chosen step or section; then what comes after it is chosen, or what came before."""
    if spot.section is None:
        return Edited(guide, spot)
    if spot.step is None:
        left = _without(guide.sections, spot.section)
        number = min(spot.section, len(left) - 1)
        return Edited(replace(guide, sections=left), Spot(number) if left else Spot())
    steps = _without(guide.sections[spot.section].steps, spot.step)
    there = Spot(spot.section, min(spot.step, len(steps) - 1)) if steps else Spot(spot.section)
    return Edited(change(guide, ("sections", spot.section, "steps"), steps), there)


def move(guide: Guide, spot: Spot, by: int) -> Edited:
    """The chosen one up (-1) or down (1); a step at the edge goes on into the section beside its own."""
    if spot.section is None:
        return Edited(guide, spot)
    if spot.step is None:
        there = spot.section + by
        if not 0 <= there < len(guide.sections):
            return Edited(guide, spot)
        return Edited(replace(guide, sections=_moved(guide.sections, spot.section, by)), Spot(there))
    steps = guide.sections[spot.section].steps
    if 0 <= spot.step + by < len(steps):
        moved = _moved(steps, spot.step, by)
        return Edited(
            change(guide, ("sections", spot.section, "steps"), moved), Spot(spot.section, spot.step + by)
        )
    beside = spot.section + by
    if not 0 <= beside < len(guide.sections):
        return Edited(guide, spot)
    step = steps[spot.step]
    guide = change(guide, ("sections", spot.section, "steps"), _without(steps, spot.step))
    return _put_step(guide, beside, len(guide.sections[beside].steps) if by < 0 else 0, step)


def change_kind(guide: Guide, spot: Spot, kind: type[Step]) -> Guide:
    """The chosen step as another kind, with everything that both kinds have."""
    step = at(guide, spot.path)
    names = {one.name for one in fields(kind)}
    kept = {one.name: getattr(step, one.name) for one in fields(step) if one.name in names}
    made = kind(**{**_beginning(kind), **kept})
    return change(guide, spot.path, made)


def add_thing(guide: Guide, path: Place) -> Guide:
    """One more at the end of a list: an option, a colour, a card. ``path`` is that of the list."""
    things = at(guide, path)
    return change(guide, path, (*things, _blank(str(path[-1]), things)))


def remove_thing(guide: Guide, path: Place) -> Guide:
    """Without one thing of a list; ``path`` is that of the thing."""
    return change(guide, path[:-1], _without(at(guide, path[:-1]), _number(path)))


def move_thing(guide: Guide, path: Place, by: int) -> Guide:
    """One thing of a list further up (-1) or down (1); at the edge it stays."""
    things = at(guide, path[:-1])
    if not 0 <= _number(path) + by < len(things):
        return guide
    return change(guide, path[:-1], _moved(things, _number(path), by))


# -- what is new

_SIGNS = "●▲■◆★✚⬟▼"
PAPERS = ("#CFEBD0", "#FFF0A8", "#FAD1E2", "#D3E4FB", "#F3DCC2", "#E3D8F7")
"""Of notes; the first three are the colours of the exercise."""


def _beginning(kind: type[Step]) -> dict[str, object]:
    """What a step of this kind must have before it is one."""
    beginnings: dict[type[Step], tuple[str, ...]] = {
        FieldsStep: ("fields",),
        ChoiceStep: ("options", "options"),
        BoardStep: ("colors", "colors", "colors"),
        TimelineStep: ("perspectives", "perspectives"),
    }
    made: dict[str, Any] = {"text": ""} if kind is ExplainStep else {}
    for name in beginnings.get(kind, ()):
        things = made.get(name, ())
        made[name] = (*things, _blank(name, things))
    return made


def _blank(name: str, things: tuple[Any, ...]) -> object:
    """A new thing for the list of this name, that looks like none of those that are there."""
    key = temporary_key(getattr(thing, "key", "") for thing in things)
    match name:
        case "colors":
            signs, papers = {one.sign for one in things}, {one.hex for one in things}
            sign = next((sign for sign in _SIGNS if sign not in signs), "")
            paper = next((paper for paper in PAPERS if paper not in papers), None)
            return BoardColor(key=key, word="", sign=sign, prompt="", hex=paper)
        case "fields":
            return Field(key=key, label="")
        case "deck":
            return Card(key=key, title="", text="")
        case "casus":
            return Casus(key=key, title="", family="", worker="")
        case "series":
            return Series(every_weeks=6, months=18, label="")
        case "example":
            return ExampleComponent(title="", rationale="", activities=())
        case "activities":
            return ExampleActivity(title="", cells={})
    return Labelled(key=key, label="")


def _step_key(guide: Guide, section: int) -> str:
    return f"{guide.sections[section].key}.{temporary_key(step.key for _section, step in guide.steps())}"


# -- inside


def _put_section(guide: Guide, place: int, section: Section) -> Edited:
    sections = (*guide.sections[:place], section, *guide.sections[place:])
    return Edited(replace(guide, sections=sections), Spot(place))


def _put_step(guide: Guide, section: int, place: int, step: AnyStep) -> Edited:
    steps = guide.sections[section].steps
    steps = (*steps[:place], step, *steps[place:])
    return Edited(change(guide, ("sections", section, "steps"), steps), Spot(section, place))


def _with(holder: Any, path: Place, value: object) -> Any:
    if not path:
        return value
    head, rest = path[0], path[1:]
    if isinstance(head, int):
        return (*holder[:head], _with(holder[head], rest, value), *holder[head + 1 :])
    if isinstance(holder, dict):
        return {**holder, head: _with(holder.get(head), rest, value)}
    return replace(holder, **{head: _with(getattr(holder, head), rest, value)})


def _number(path: Place) -> int:
    number = path[-1]
    assert isinstance(number, int)
    return number


def _without(things: tuple[Any, ...], number: int) -> tuple[Any, ...]:
    return (*things[:number], *things[number + 1 :])


def _moved(things: tuple[Any, ...], number: int, by: int) -> tuple[Any, ...]:
    order = list(things)
    order.insert(number + by, order.pop(number))
    return tuple(order)
