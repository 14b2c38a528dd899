"""How a text read before: people can take that away for good and keep the text as it is now.

For words that somebody took back while a text still quoted them: mending the text leaves them in its history.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select

from app.models import Draft, Presence
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.store.changes import Target
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class EarlierText:
    """A text that read otherwise before."""

    draft_id: str
    title: str
    count: int
    """How many earlier states there are."""
    gone: tuple[str, ...]
    """The paragraphs that stood in one of them and no longer do."""


def earlier_texts(workshop: Workshop) -> list[EarlierText]:
    """Every text that read otherwise before, in the order of the questions."""
    return list(_earlier(workshop))


def forget_earlier(workshop: Workshop, draft_id: str, export_ids: Iterable[str] = ()) -> None:
    """Take away for good how a text read before.

    ``export_ids`` are kept files whose content goes too. Can't be undone.
    """
    exports = [("export", one) for one in export_ids]
    if exports:
        workshop.file.erase(exports)
    workshop.file.erase_history_of([Target("draft", draft_id, "text")])


def _earlier(workshop: Workshop) -> Iterator[EarlierText]:
    """Those of a question that this file no longer asks come last."""
    query = select(Draft).where(Draft.presence != Presence.ERASED.value).order_by(Draft.step)
    asked = [guide.step_id(step) for guide in workshop.guides for _section, step in guide.steps()]
    places = {step_id: at for at, step_id in enumerate(asked)}
    drafts = list(workshop.file.session.scalars(query))
    for draft in sorted(drafts, key=lambda draft: places.get(draft.step, len(places))):
        states = workshop.file.history.states(Target("draft", draft.id, "text"))
        before = [str(text) for _change, text in states if text and text != draft.text]
        if before:
            yield EarlierText(draft.id, _title(workshop, draft.step), len(before), _gone(before, draft.text))


def _title(workshop: Workshop, step_id: str) -> str:
    found = workshop.guides.find(step_id)
    return f"{found[1].title} – {found[2].question}" if found is not None else step_id


def _gone(before: list[str], now: str) -> tuple[str, ...]:
    stays = set(_paragraphs(now))
    return tuple(dict.fromkeys(part for text in before for part in _paragraphs(text) if part not in stays))


def _paragraphs(text: str) -> list[str]:
    """As people read them; the cells of a row stand beside each other."""
    lines = plain_text(parse(text)).split("\n")
    return [part for line in lines if (part := ", ".join(filter(None, map(str.strip, line.split("\t")))))]
