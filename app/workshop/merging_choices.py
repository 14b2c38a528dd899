"""What people must still choose after files came together: each place, its values side by side, settling it.

Nothing is lost by waiting: every value is kept. A choice is an ordinary step of work, that undo takes back.
"""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import String, inspect

from app.foundation.errors import KnownError
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.store.changes import Change, Ref, Target, Value
from app.store.history import CLASSES
from app.store.registers import PRESENCE, Conflict
from app.workshop.counted import at_start
from app.workshop.merging_words import called, field_words, noun, value_words
from app.workshop.workshop import Workshop

_LONG = 60
"""Characters: shorter texts of one line are joined on one line."""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values."""

    value: Value
    words: str
    who: str
    """Who wrote it, as their computer knows them; '' when nobody can say."""
    at: str
    """ISO moment at which it was written."""


@dataclass(frozen=True, slots=True)
class OpenChoice:
    """A field that people gave several values without knowing of each other."""

    target: Target
    place: str
    """Where it is: the onderdeel and the question, or what it is and its first words."""
    field: str
    """Which part of it: "tekst", "van wie"."""
    step_id: str
    """The step that it belongs to; '' for none."""
    options: tuple[Option, ...]
    """At least two, with different values, in the order that all copies agree on."""
    shown: int
    """Which of them people see until somebody chooses."""
    is_text: bool
    """Whether it is words, so that another text can be typed."""
    is_markdown: bool
    """Whether it is the text of a draft."""
    both: Value
    """All values in one, when that says something; else None."""


def open_choices(workshop: Workshop) -> list[OpenChoice]:
    """Everything there is to choose, draft texts first, each with what people need to choose."""
    titles = {
        guide.step_id(step): f"{section.title}: {step.short or step.question}"
        for guide in workshop.guides
        for section, step in guide.steps()
    }
    order = {step_id: number for number, step_id in enumerate(titles)}
    found = [_choice(workshop, conflict, titles) for conflict in workshop.file.conflicts()]
    return sorted(
        found,
        key=lambda one: (not one.is_markdown, order.get(one.step_id, len(order)), one.target),
    )


def decide(workshop: Workshop, choice: OpenChoice, value: Value) -> None:
    """This is what it becomes, in every copy. One step of work.

    Raises ``KnownError`` when it was settled, or came out otherwise, since it was shown.
    """
    still = next((one for one in workshop.file.conflicts() if one.target == choice.target), None)
    if still is None or [value for value, _ref in _values(still)] != [one.value for one in choice.options]:
        raise KnownError(
            "Hier is intussen iets veranderd. Er is niets gekozen; kijk opnieuw wat er staat en kies dan."
        )
    workshop.file.settle(choice.target, value)


def decide_other(workshop: Workshop, choice: OpenChoice, text: str) -> None:
    """Neither of them, but this text. Raises ``KnownError`` when it is empty or can't be typed here."""
    if not choice.is_text or not text.strip():
        raise KnownError("Er staat nog niets. Er is niets gekozen; typ eerst wat het moet worden.")
    decide(workshop, choice, text)


def joined(texts: Sequence[str], *, markdown: bool = False) -> str:
    """All texts in one, what they share only once, in an order that keeps that of each."""
    flat = all(len(text) <= _LONG and "\n" not in text for text in texts)
    if flat and not markdown:
        return " / ".join(dict.fromkeys(text for text in texts if text))
    between = "\n\n" if markdown else "\n"
    parts = texts[0].split(between)
    for text in texts[1:]:
        parts = _woven(parts, text.split(between))
    return between.join(part for part in parts if part.strip())


def _woven(one: list[str], other: list[str]) -> list[str]:
    found: list[str] = []
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    for what, start, end, other_start, other_end in matcher.get_opcodes():
        found += one[start:end]
        if what != "equal":
            found += other[other_start:other_end]
    return found


def _choice(workshop: Workshop, conflict: Conflict, titles: dict[str, str]) -> OpenChoice:
    target, session = conflict.target, workshop.file.session
    row = session.get_one(CLASSES[target.entity], target.entity_id)
    values = {item.key: getattr(row, item.key) for item in inspect(type(row)).column_attrs}
    step = str(values.get("step") or "")
    own = at_start(f"{noun(target.entity, values)} {called(values)}".strip())
    column = inspect(type(row)).column_attrs[target.field].columns[0] if target.field != PRESENCE else None
    is_text = column is not None and isinstance(column.type, String) and not column.foreign_keys
    is_text = is_text and target.field not in type(row).structure
    is_markdown = target.entity == "draft" and target.field == "text"
    changes = {change.ref: change for change in workshop.file.record.changes_of_row(*target[:2])}
    options = tuple(
        Option(value, _shown(workshop, target, value), *_who(workshop, changes[ref]))
        for value, ref in _values(conflict)
    )
    return OpenChoice(
        target,
        titles.get(step, own) if target.entity == "draft" else _with_title(own, titles.get(step, "")),
        field_words(target.entity, target.field),
        step,
        options,
        next((at for at, one in enumerate(options) if one.value == values[target.field]), len(options) - 1),
        is_text,
        is_markdown,
        _both([one.value for one in options], is_text=is_text, markdown=is_markdown),
    )


def _values(conflict: Conflict) -> list[tuple[Value, Ref]]:
    """Every different value once, with who wrote it last; those that are the same are no choice."""
    found: list[tuple[Value, Ref]] = []
    for ref, value in conflict.values:
        found = [one for one in found if one[0] != value] + [(value, ref)]
    return found


def _both(values: list[Value], *, is_text: bool, markdown: bool) -> Value:
    """Texts woven together, lists with everything once; None where both at once makes no sense."""
    if is_text and all(values):
        made: Value = joined([str(value) for value in values], markdown=markdown)
    elif all(isinstance(value, list) for value in values):
        made = list(dict.fromkeys(item for value in values for item in value))
    else:
        return None
    return None if made in values else made


def _who(workshop: Workshop, change: Change) -> tuple[str, str]:
    names = {actor: name for actor, name, _opened in workshop.file.record.actors()}
    work = workshop.file.record.work(Ref(change.work, change.ref.actor))
    return names.get(change.ref.actor, ""), work.at if work else ""


def _shown(workshop: Workshop, target: Target, value: Value) -> str:
    """A value as people read it; of a draft the words, without its marks."""
    if target.entity == "draft" and target.field == "text" and value:
        return plain_text(parse(str(value)))
    return value_words(workshop.file.session, target.entity, target.field, value)


def _with_title(own: str, title: str) -> str:
    return f"{title} – {own}" if title else own
