"""Taking words back for good: what would go, where it is still quoted, and what we can't reach.

The one act that asks and can't be undone. Words go from the rows, from their history, from the earlier texts
of drafts that quoted them, and from this computer's copies (``PracticeFile.erase``).
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from app.guides.levels import Level
from app.models import (
    Attachment,
    Check,
    Choice,
    Contribution,
    Draft,
    Entity,
    Note,
    Play,
    Presence,
    Score,
    id_for,
)
from app.store.changes import Target
from app.workshop.citation_text import cited_in
from app.workshop.finding import folded
from app.workshop.want import Spot
from app.workshop.workshop import Workshop

OUT_OF_REACH = (
    "mails die al verstuurd zijn",
    "kopieën op een stick of op een andere computer",
    "oude versies in een map in de cloud",
    "wat al geprint of gepubliceerd is",
)
"""Where erased words may still be, however well we clean here."""

_BESIDE: tuple[type[Entity], ...] = (Note, Score, Check, Play, Choice)
Row = TypeVar("Row", bound=Entity)
_LONG_ENOUGH = 12
"""Letters from which the same words in a text are no accident."""
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Quoting:
    """A text that still quotes words that go; only a person takes them out there."""

    title: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What goes when people say yes; nothing is done yet."""

    contributions: tuple[str, ...]
    texts: tuple[str, ...]
    """The words that go, in the order of the day; what was only a score or a mark has none."""
    photos: int
    quoting: tuple[Quoting, ...] = ()
    whole: bool = True
    """Also out of the earlier texts of drafts; not when only the raw material is cleaned up."""

    @property
    def anything(self) -> bool:
        """Whether there is something to erase."""
        return bool(self.contributions)


def withdrawal_of_answers(workshop: Workshop, answer_ids: Collection[str]) -> Withdrawal:
    """Taking back some of what was said."""
    return _withdrawal(workshop, [row for row in _said(workshop) if row.id in answer_ids])


def withdrawal_of_person(workshop: Workshop, person_id: str) -> Withdrawal:
    """Taking back all that somebody said, also what lies in the bin."""
    return _withdrawal(workshop, [row for row in _said(workshop) if row.person_id == person_id])


def raw_answers(workshop: Workshop) -> Withdrawal:
    """Everything that was said, once the description was approved: texts and profile stay."""
    rows = _said(workshop)
    ids = tuple(row.id for row in rows)
    return Withdrawal(ids, _texts(rows), len(_photos(workshop, ids)), whole=False)


def may_clean_up(workshop: Workshop) -> bool:
    """Whether the description has come so far that the raw answers are no longer needed."""
    return workshop.level.order >= Level.GOED_BESCHREVEN.order


def withdraw(workshop: Workshop, found: Withdrawal, export_ids: Iterable[str] = ()) -> None:
    """Erase it: contents and history of what was said, photos beside it, and what texts said of it earlier.

    ``export_ids`` are kept files whose content goes too. Can't be undone.
    """
    if not found.anything:
        return
    file, ids = workshop.file, found.contributions
    rows = [("contribution", one) for one in ids]
    for kind in _BESIDE:
        rows += [(kind.__tablename__, row.id) for row in _of(workshop, kind, kind.id, ids)]
    rows += [("attachment", row.id) for row in _photos(workshop, ids)]
    rows += [("export", one) for one in export_ids]
    drafts = _drafts_that_held(workshop, found) if found.whole else []
    file.erase(rows)
    if drafts:
        file.erase_history_of([Target("draft", one, "text") for one in drafts])


def _withdrawal(workshop: Workshop, rows: Sequence[Contribution]) -> Withdrawal:
    ids = tuple(row.id for row in rows)
    texts = _texts(rows)
    quoting = tuple(_quoting(workshop, frozenset(ids), texts))
    return Withdrawal(ids, texts, len(_photos(workshop, ids)), quoting)


def _texts(rows: Sequence[Contribution]) -> tuple[str, ...]:
    return tuple(row.text for row in rows if row.text and row.text.strip())


def _said(workshop: Workshop) -> list[Contribution]:
    """All that was said and not erased, also what was binned or is being typed."""
    query = select(Contribution).where(Contribution.presence != Presence.ERASED.value)
    order = (Contribution.step, Contribution.rank, Contribution.id)
    return list(workshop.file.session.scalars(query.order_by(*order)))


def _quoting(workshop: Workshop, ids: frozenset[str], texts: Sequence[str]) -> Iterable[Quoting]:
    said = _folded(texts)
    for step_id, text in workshop.drafts.all().items():
        if _holds(text, ids, said):
            found = workshop.guides.find(step_id)
            title = f"{found[1].title} – {found[2].question}" if found is not None else step_id
            cited = [one for one in ids & cited_in(text) if workshop.citations.places(one)]
            words = workshop.citations.places(cited[0])[0].sentence if cited else ""
            yield Quoting(title, Spot(step_id, words))


def _drafts_that_held(workshop: Workshop, found: Withdrawal) -> list[str]:
    """Ids of drafts that quote the words, or did at some time."""
    ids, said = frozenset(found.contributions), _folded(found.texts)
    held = []
    for step_id in workshop.file.session.scalars(select(Draft.step)):
        draft_id = id_for("draft", step_id)
        states = workshop.file.history.states(Target("draft", draft_id, "text"))
        if any(_holds(str(text or ""), ids, said) for _change, text in states):
            held.append(draft_id)
    return held


def _holds(text: str, ids: frozenset[str], said: Sequence[str]) -> bool:
    if ids & cited_in(text):
        return True
    words = " ".join(folded(text).split())
    return any(one in words for one in said)


def _folded(texts: Iterable[str]) -> list[str]:
    squeezed = (" ".join(folded(text).split()) for text in texts)
    return [one for one in squeezed if len(one) >= _LONG_ENOUGH]


def _photos(workshop: Workshop, ids: Sequence[str]) -> list[Attachment]:
    rows = _of(workshop, Attachment, Attachment.contribution_id, ids)
    return [row for row in rows if row.presence != Presence.ERASED.value]


def _of(
    workshop: Workshop, kind: type[Row], column: InstrumentedAttribute[Any], ids: Sequence[str]
) -> list[Row]:
    found: list[Row] = []
    for start in range(0, len(ids), _AT_ONCE):
        query = select(kind).where(column.in_(ids[start : start + _AT_ONCE]))
        found += workshop.file.session.scalars(query)
    return found


def speakers(workshop: Workshop) -> list[tuple[str, str, int]]:
    """Person id, name and how much they said, of everyone of whom something was noted."""
    counts: dict[str, int] = {}
    for row in _said(workshop):
        if row.person_id and not row.unfinished:
            counts[row.person_id] = counts.get(row.person_id, 0) + 1
    names = {who.id: who.name for who in workshop.people.everyone()}
    return [(one, names[one], counts[one]) for one in names if one in counts]


def said_with(workshop: Workshop, typed: str, most: int = 40) -> list[tuple[str, str]]:
    """Id and words of what was said in which all typed words stand; capitals make no difference."""
    words = folded(typed).split()
    if not words:
        return []
    rows = (row for row in _said(workshop) if row.text and not row.unfinished)
    found = (
        (row.id, row.text or "") for row in rows if all(word in folded(row.text or "") for word in words)
    )
    return [one for _number, one in zip(range(most), found, strict=False)]
