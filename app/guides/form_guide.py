"""A grondplan made of the lines of somebody's form, joined to the onderdelen of ours.

A question that the file asks already, in the same onderdeel and nearly the same words, keeps its key: what
was said on it stays where it is.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from msgspec.structs import replace

from app.guides.faults import MAX_HELP_LINE, MAX_HELP_LINES
from app.guides.form_lines import Datum, FormLine, LineKind
from app.guides.joining import ImportedQuestion, folded, join
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import OpenStep

WITHOUT_SECTION = "Vragen uit het formulier"
"""The onderdeel of questions that stand above the first title."""
_DATUM_MARK = "@"
"""Before the name of a datum where otherwise the key of a step stands."""
_LIKE = 0.95
_NOT = frozenset({"niet", "geen", "nooit", "zonder", "not", "no"})


@dataclass(frozen=True, slots=True)
class FormGuide:
    """The grondplan that asks what a form asks, and where each answer goes.

    ``places`` are pairs of the key of a step, or ``@`` and the name of a ``Datum``, and a place in the form.
    """

    guide: Guide
    places: tuple[tuple[str, str], ...]


def guide_of_form(name: str, lines: Sequence[FormLine], ours: Guide, now: Guide | None = None) -> FormGuide:
    """The grondplan for a form called ``name``; ``now`` is the one that the file has at this moment."""
    asked = list(_asked(lines))
    plain = [ImportedQuestion(one.section, one.text) for one in asked]
    first = join(plain, ours)
    used: set[str] = set()
    questions = [
        ImportedQuestion(one.section, one.text, _known_key(one.text, key, first.guide, (now, ours), used))
        for one, key in zip(asked, first.step_keys, strict=True)
    ]
    joined = join(questions, ours)
    explained = {key: one.help for one, key in zip(asked, joined.step_keys, strict=True)}
    titles = {joined_title: help_text for joined_title, help_text in _section_help(lines) if help_text}
    sections = tuple(_explained(section, explained, titles) for section in joined.guide.sections)
    source = f"Het formulier ‘{name}’. Wij lazen het in; kijk het na."
    intro = f"De vragen komen uit het formulier ‘{name}’. Wat je schrijft, kan er ook weer in."
    guide = replace(joined.guide, sections=sections, source=source, intro=intro)
    placed = [(key, one.place) for one, key in zip(asked, joined.step_keys, strict=True)]
    data = [(_DATUM_MARK + line.datum, line.place) for line in _data(lines) if line.datum is not None]
    return FormGuide(guide, tuple((*data, *placed)))


def places_for(lines: Sequence[FormLine], guide: Guide, ours: Guide) -> tuple[tuple[str, str], ...]:
    """Where the answers to ``guide`` go in a form that it was not made from, as in ``FormGuide.places``.

    A question of the form is one of the guide when it stands in the same onderdeel, or else when only one
    question anywhere reads so.
    """
    keys = {step.key for _section, step in guide.steps()}
    made = guide_of_form("", lines, ours, guide)
    questions = {step.key: step.question for _section, step in made.guide.steps()}
    found = [(key, place) for key, place in made.places if key in keys or datum_in(key) is not None]
    taken = {key for key, _place in found}
    for key, place in made.places:
        if key in taken or key not in questions:
            continue
        like = [
            step.key
            for _section, step in guide.steps()
            if step.key not in taken and alike(step.question, questions[key]) >= _LIKE
        ]
        if len(like) == 1:
            taken.add(like[0])
            found.append((like[0], place))
    return tuple(found)


def datum_in(key: str) -> Datum | None:
    """What a key among the places asks, when it is no step."""
    name = key.removeprefix(_DATUM_MARK)
    return Datum(name) if key.startswith(_DATUM_MARK) and name in set(Datum) else None


def alike(one: str, other: str) -> float:
    """How much two questions are the same, from 0 to 1; 0 for what only one of them denies."""
    first, second = folded(one), folded(other)
    if first == second:
        return 1.0
    if _NOT & set(first.split()) != _NOT & set(second.split()):
        return 0.0  # a letter or four make it the opposite
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _LIKE else 0.0


@dataclass(slots=True)
class _Asked:
    section: str
    text: str
    place: str
    help: str = ""


def _asked(lines: Sequence[FormLine]) -> Iterator[_Asked]:
    section, open_ = WITHOUT_SECTION, None
    for line in lines:
        if not line.text.strip() or line.kind is LineKind.NOTHING:
            continue
        if line.kind is LineKind.HELP:
            if open_ is not None:
                open_.help = f"{open_.help}\n{line.text}".strip()
            continue
        if open_ is not None:
            yield open_
        open_ = None
        if line.kind is LineKind.SECTION:
            section = line.text.strip()
        elif line.kind is LineKind.QUESTION:
            open_ = _Asked(section, line.text.strip(), line.place)
    if open_ is not None:
        yield open_


def _section_help(lines: Sequence[FormLine]) -> Iterator[tuple[str, str]]:
    """Title and what stands under it before the first question."""
    title, words = "", list[str]()
    for line in lines:
        if line.kind is LineKind.SECTION:
            yield title, "\n".join(words)
            title, words = line.text.strip(), []
        elif line.kind is LineKind.HELP and title:
            words.append(line.text)
        elif line.kind in (LineKind.QUESTION, LineKind.DATUM):
            yield title, "\n".join(words)
            title = ""
    yield title, "\n".join(words)


def _data(lines: Sequence[FormLine]) -> Iterator[FormLine]:
    """What asks the data of the practice, each once: a second contact person is somebody else."""
    seen: set[Datum | None] = set()
    for line in lines:
        if line.kind is LineKind.DATUM and line.datum not in seen:
            seen.add(line.datum)
            yield line


def _known_key(
    text: str, key: str, made: Guide, guides: Sequence[Guide | None], used: set[str]
) -> str | None:
    """The key of the same question in the same onderdeel, unless another question has it already."""
    found = made.find(key)
    about = {*found[0].joins, found[0].key} if found is not None else set()
    best, likeness = None, _LIKE
    for guide in guides:
        for section, step in guide.steps() if guide is not None else ():
            if not about & {section.key, *section.joins} or not isinstance(step, OpenStep):
                continue
            like = alike(text, step.question)
            if step.key not in used and (like > likeness or (like == 1.0 and best is None)):
                best, likeness = step.key, like
    if best is not None:
        used.add(best)
    return best


def _explained(section: Section, explained: dict[str, str], titles: dict[str, str]) -> Section:
    """A section with the help of the form, as far as that fits; the rest unfolds."""
    steps = tuple(_with_help(step, explained.get(step.key)) for step in section.steps)
    help_text = titles.get(section.title)
    return replace(section, steps=steps, help=_fitted(help_text)[0] if help_text else section.help)


def _with_help(step: AnyStep, help_text: str | None) -> AnyStep:
    if help_text is None or not isinstance(step, OpenStep):
        return step
    fits, rest = _fitted(help_text)
    return replace(step, help=fits or step.help, think_of=rest or step.think_of)


def _fitted(text: str) -> tuple[str, str]:
    """As much of a text as stands under a question, and what is left."""
    lines = [piece for line in text.splitlines() for piece in textwrap.wrap(line, MAX_HELP_LINE)]
    if len(lines) <= MAX_HELP_LINES:
        return "\n".join(lines), ""
    return "\n".join(lines[:MAX_HELP_LINES]), " ".join(lines[MAX_HELP_LINES:])
