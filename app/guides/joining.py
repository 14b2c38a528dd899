"""Making a grondplan out of the questions of a day file, joined to the onderdelen of ours.

A group that works with its own questions keeps them, in its order and its words. Each of its onderdelen
is matched with ours by title or alias, so that levels, progress, exports and sources still know what it
is. The same titles and questions always give the same keys: a file read twice becomes one grondplan.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from app.guides.schema import AnyStep, Guide, Level, Section
from app.guides.steps import OpenStep

MAX_SLUG = 40  # characters
FIRST = "identificatie"
LAST = "bijlagen"

_WORD = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
_KEY = re.compile(rf"{_WORD.pattern}(\.{_WORD.pattern})+")


@dataclass(frozen=True)
class ImportedQuestion:
    """A question as a day file has it; ``key`` and ``section_key`` when the file kept them."""

    section: str
    question: str
    key: str | None = None
    section_key: str | None = None
    help: str | None = None


@dataclass(frozen=True)
class Joined:
    """The grondplan made, and for each imported question, in order, the key of the step it became."""

    guide: Guide
    step_keys: tuple[str, ...]


@dataclass
class _Growing:
    """A section that is still taking questions."""

    section: Section
    steps: list[AnyStep] = field(default_factory=list)

    def done(self) -> Section:
        return replace(self.section, steps=tuple(self.steps))


def join(questions: Sequence[ImportedQuestion], ours: Guide) -> Joined:
    """The grondplan that asks ``questions``, with the sections of ``ours`` they belong to."""
    growing: dict[str, _Growing] = {}
    step_keys = _StepKeys(questions, ours)
    made: list[str] = []
    for position, question in enumerate(questions):
        holder = growing.get(question.section)
        if holder is None:
            taken = {other.section.key for other in growing.values()}
            holder = growing[question.section] = _Growing(_section(question, ours, taken))
        key = step_keys.choose(position, holder.section.key)
        holder.steps.append(_step(question, key, ours))
        made.append(key)
    sections = _framed([holder.done() for holder in growing.values()], ours, set(made))
    return Joined(replace(ours, sections=tuple(sections)), tuple(made))


def folded(title: str) -> str:
    """``title`` without case, accents, punctuation and double spaces: what two titles are compared by."""
    plain = unicodedata.normalize("NFKD", title.casefold()).casefold()  # 𝕬 has its capital A inside
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return " ".join(re.sub(r"[^\w]+", " ", plain.replace("&", " en ")).split())


def slug(text: str, otherwise: str = "vraag") -> str:
    """A key made of ``text``: small letters and hyphens, whole words up to 40 characters where it can."""
    plain = folded(text).encode("ascii", "ignore").decode().replace("_", " ")
    whole = "-".join(plain.split())
    if len(whole) > MAX_SLUG:
        cut = whole[: MAX_SLUG + 1].rpartition("-")[0]
        whole = cut or whole[:MAX_SLUG]
    return whole or otherwise


def _step(question: ImportedQuestion, key: str, ours: Guide) -> OpenStep:
    """The step for a question; one with the key of a question of ours is that one, in other words."""
    found = ours.find(key)
    if found is not None and isinstance(found[1], OpenStep):
        return replace(found[1], question=question.question, help=question.help)
    return OpenStep(key=key, question=question.question, help=question.help, minutes=10)


def _section(question: ImportedQuestion, ours: Guide, taken: set[str]) -> Section:
    """The section for an onderdeel: with our key, phase and help when it joins one of ours."""
    joins = _joined(question, ours)
    own = joins[0] if joins else None
    keys = [question.section_key, own.key if own else None]
    key = next((key for key in keys if key and _WORD.fullmatch(key) and key not in taken), None)
    reserved = taken | {section.key for section in ours.sections}
    key = key or unique(slug(question.section, "onderdeel"), reserved)
    if own is None:
        return Section(key=key, title=question.section, phase=Level.GOED_BESCHREVEN)
    return Section(
        key=key,
        title=question.section,
        phase=own.phase,
        help=own.help,
        notes=own.notes,
        joins=tuple(section.key for section in joins),
        fed_by=own.fed_by,
    )


def _joined(question: ImportedQuestion, ours: Guide) -> list[Section]:
    """The sections of ours that an onderdeel stands for: by title first, or else by alias."""
    title = folded(question.section)
    by_title = [section for section in ours.sections if folded(section.title) == title]
    by_alias = [section for section in ours.sections if title in map(folded, section.aliases)]
    by_key = [section for section in ours.sections if section.key == question.section_key]
    return by_title or by_alias or by_key


def _framed(sections: list[Section], ours: Guide, made: set[str]) -> Iterator[Section]:
    """The imported sections between our identificatie and our bijlagen, without steps made already."""
    imported = {section.key: section for section in sections}
    for edge in (FIRST, LAST):
        own = ours.section(edge)
        if edge == LAST:
            yield from (section for section in sections if section.key not in (FIRST, LAST))
        if own is not None:
            kept = [step for step in own.steps if step.key not in made]
            brought = imported.get(edge, Section(key=edge, title=own.title))
            yield replace(own, title=brought.title, steps=(*kept, *brought.steps))
        elif edge in imported:
            yield imported[edge]


class _StepKeys:
    """Chooses a key for each question: the one it brought when it can be used, or else one of its words."""

    def __init__(self, questions: Sequence[ImportedQuestion], ours: Guide) -> None:
        edges = [step for section, step in ours.steps() if section.key in (FIRST, LAST)]
        answered = {step.key for step in edges if isinstance(step, OpenStep)}
        self._used = {step.key for step in edges} - answered
        self._brought: dict[int, str] = {}
        for position, question in enumerate(questions):
            key = question.key
            if key is not None and _KEY.fullmatch(key) and key not in self._used:
                self._brought[position] = key
                self._used.add(key)
        self._used |= answered
        self._questions = questions

    def choose(self, position: int, section_key: str) -> str:
        """The key for the question at ``position``, in the section with ``section_key``."""
        if position in self._brought:
            return self._brought[position]
        key = unique(f"{section_key}.{slug(self._questions[position].question)}", self._used)
        self._used.add(key)
        return key


def unique(key: str, used: set[str]) -> str:
    """``key``, or the first of ``key-2``, ``key-3``, … that is free."""
    candidate, number = key, 1
    while candidate in used:
        number += 1
        candidate = f"{key}-{number}"
    return candidate
