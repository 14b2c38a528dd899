"""What would go out in an export, text by text, so that somebody can look before it does.

The choices are those of the exports themselves: onderdelen, annexes, and what people said may be passed on.
The names under what people said are not here: ``Consent`` decides on those.
"""

from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType
from typing import Final

from sqlalchemy import inspect, select

from app.exports.grondplan_choice import LOCAL_ANNEX, LOCAL_QUESTION, chosen_sections, chosen_steps, drafts_of
from app.exports.grondplan_consent import Consent
from app.exports.targets import (
    AGENDA,
    CALENDAR,
    CARDS,
    CHECKLIST,
    INVITATION,
    LESSONS,
    NOTES,
    PRESENTATION,
    PROFILE,
    WALL,
)
from app.exports.wishes import AnnexKind, PlanWishes
from app.guides.schema import Guide
from app.models import (
    Agreement,
    Cluster,
    Contribution,
    CoreActivity,
    CoreComponent,
    Day,
    Entity,
    Factor,
    Gap,
    Insight,
    Kind,
    Moment,
    Presence,
    Trajectory,
    Variation,
)
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.workshop.answer import Answer
from app.workshop.day_guides import PLENARY
from app.workshop.guides import GRONDPLAN
from app.workshop.people import Who, who_said
from app.workshop.privacy import Outgoing
from app.workshop.want import Spot
from app.workshop.workshop import Workshop

_HERE = Presence.PRESENT.value


def texts_of_plan(workshop: Workshop, wishes: PlanWishes) -> Iterator[Outgoing]:
    """The data on the cover, the drafts that go along, and what the chosen annexes tell."""
    yield from texts_of_data(workshop)
    guide = workshop.guides.get(GRONDPLAN)
    if guide is None:
        return
    drafts = drafts_of(workshop, guide)
    for section in chosen_sections(guide, wishes):
        for step in chosen_steps(guide, section, wishes, drafts):
            yield _draft(section.title, step.question, guide.step_id(step), drafts)
    for kind in AnnexKind:
        if kind in wishes.annexes and kind in _ANNEXES:
            yield from _ANNEXES[kind](workshop, guide, wishes)


def texts_of_form(workshop: Workshop) -> Iterator[Outgoing]:
    """What may go into the form of others: the data and every draft."""
    yield from texts_of_data(workshop)
    guide = workshop.guides.get(GRONDPLAN)
    if guide is not None:
        drafts = drafts_of(workshop, guide)
        for section, step in guide.steps():
            yield _draft(section.title, step.question, guide.step_id(step), drafts)


def texts_of_paper(workshop: Workshop, what: str) -> Iterator[Outgoing]:
    """What a paper of the sessions tells, by its name in ``targets``."""
    yield from _PAPERS[what](workshop) if what in _PAPERS else ()


def texts_of_everything(workshop: Workshop) -> Iterator[Outgoing]:
    """The whole practice, as in a day file: also what was said and is not for others."""
    yield from texts_of_form(workshop)
    yield from _said(workshop, list(Kind), everything=True)
    yield from _rows(workshop, _MADE)
    yield from _casussen(workshop)


def texts_of_data(workshop: Workshop) -> Iterator[Outgoing]:
    """The data of the aanmelding. The contact person is known: that is what they are for."""
    practice = workshop.practice
    for label, name, value in (
        ("Titel", "title", practice.title),
        ("Doelgroep", "target_group", practice.target_group),
        ("Thema’s", "themes", "\n".join(practice.themes)),
        ("In het kort", "short_description", practice.short_description),
    ):
        if value and value.strip():
            yield Outgoing(f"Gegevens – {label}", value, f"data/{name}", Spot())


def _draft(section: str, question: str, step_id: str, drafts: dict[str, str]) -> Outgoing:
    text = plain_text(parse(drafts.get(step_id, "")))
    return Outgoing(f"{section} – {question}", text, step_id, Spot(step_id))


# -- the annexes


def _local(workshop: Workshop, guide: Guide, _wishes: PlanWishes) -> Iterator[Outgoing]:
    drafts = drafts_of(workshop, guide)
    for key in (LOCAL_QUESTION, LOCAL_ANNEX):
        step_id = f"{guide.key}/{key}"
        yield _draft("Bijlage", "Lokale variaties", step_id, drafts)
        yield from _answers(workshop, "Lokale variaties", step_id)
    yield from _rows(workshop, {Variation: "Lokale variaties"})


def _raw(workshop: Workshop, guide: Guide, wishes: PlanWishes) -> Iterator[Outgoing]:
    for section in chosen_sections(guide, wishes):
        for step in section.steps:
            yield from _answers(workshop, f"Antwoorden – {section.title}", guide.step_id(step))


def _feedback(workshop: Workshop, _guide: Guide, _wishes: PlanWishes) -> Iterator[Outgoing]:
    plenary = workshop.guides.get(PLENARY)
    if plenary is not None:
        for _section, step in plenary.steps():
            yield from _answers(workshop, "Terugkoppeling", plenary.step_id(step))


def _played(workshop: Workshop, _guide: Guide, _wishes: PlanWishes) -> Iterator[Outgoing]:
    yield from _casussen(workshop)
    yield from _said(workshop, [Kind.PLAY])


_ANNEXES: Final = MappingProxyType[AnnexKind, Callable[[Workshop, Guide, PlanWishes], Iterator[Outgoing]]](
    {
        AnnexKind.LOCAL: _local,
        AnnexKind.BOARD: lambda workshop, _guide, _wishes: _board(workshop),
        AnnexKind.PROFILE: lambda workshop, _guide, _wishes: _profile(workshop),
        AnnexKind.CARDS: _played,
        AnnexKind.FEEDBACK: _feedback,
        AnnexKind.RAW: _raw,
    }
)
"""Sources tell of books; who took part is asked under which name they stand in the list."""


# -- what the group made


def _answers(workshop: Workshop, where: str, step_id: str) -> Iterator[Outgoing]:
    """Those that may be passed on."""
    consent = Consent(workshop.file, names=False)
    for answer in workshop.answers.of(step_id):
        if consent.may_quote(answer):
            yield _answer(where, step_id, answer)


def _answer(where: str, step_id: str, answer: Answer) -> Outgoing:
    return Outgoing(where, answer.text, answer.id, Spot(step_id, answer_id=answer.id))


def _said(workshop: Workshop, kinds: Iterable[Kind], *, everything: bool = False) -> Iterator[Outgoing]:
    """What was said of some kinds; without ``everything`` only what may be passed on."""
    query = select(Contribution).where(
        Contribution.presence == _HERE,
        Contribution.kind.in_([kind.value for kind in kinds]),
        Contribution.unfinished.is_(False),
        Contribution.text.is_not(None),
    )
    rows = list(
        workshop.file.session.scalars(query.order_by(Contribution.step, Contribution.rank, Contribution.id))
    )
    consent, names = Consent(workshop.file, names=False), who_said(workshop.file.session, rows)
    for row in rows:
        said = _Said(names.get(row.id), row)
        if everything or consent.may_quote(said):
            spot = Spot(row.step, answer_id=row.id) if row.kind == Kind.ANSWER.value else None
            yield Outgoing(_titled(workshop, row.step), row.text or "", row.id, spot)


class _Said:
    """A row of any kind as ``Consent`` asks about it."""

    def __init__(self, who: Who | None, row: Contribution) -> None:
        self.who = who
        self.private, self.anonymous, self.parked = row.private, row.anonymous, row.parked


def _titled(workshop: Workshop, step_id: str) -> str:
    found = workshop.guides.find(step_id)
    return f"{found[1].title} – {found[2].question}" if found is not None else "Wat er gezegd is"


def _board(workshop: Workshop) -> Iterator[Outgoing]:
    yield from _said(workshop, [Kind.NOTE])
    yield from _rows(workshop, {Cluster: "Clusters"})


def _profile(workshop: Workshop) -> Iterator[Outgoing]:
    yield from _rows(workshop, {CoreComponent: "Praktijkprofiel", CoreActivity: "Praktijkprofiel"})


def _casussen(workshop: Workshop) -> Iterator[Outgoing]:
    for story in workshop.cards.casussen():
        text = "\n\n".join(part for part in (story.title, story.family, story.worker) if part.strip())
        yield Outgoing(f"Casus – {story.title}" if story.title.strip() else "Casus", text, story.id)


def _cards(workshop: Workshop) -> Iterator[Outgoing]:
    for deck in workshop.cards.decks():
        for card in deck.cards:
            yield Outgoing(f"Gesprekskaarten – {deck.name}", f"{card.title}\n\n{card.text}", card.id)


def _presentation(workshop: Workshop) -> Iterator[Outgoing]:
    """What its slides tell; a text of the grondplan can be changed there."""
    from app.exports.presentation import presentation_of

    written = {text: step_id for step_id, text in workshop.drafts.plain().items()}
    for number, text in enumerate(presentation_of(workshop, anonymous=True).texts):
        step_id = written.get(text)
        spot = Spot(step_id) if step_id is not None else None
        yield Outgoing("Presentatie", text, step_id or f"presentatie/{number}", spot)


def _rows(workshop: Workshop, kinds: dict[type[Entity], str]) -> Iterator[Outgoing]:
    """Every text that people wrote in rows of these kinds."""
    for kind, where in kinds.items():
        names = [one.key for one in inspect(kind).column_attrs if one.key not in kind.structure]
        for row in workshop.file.session.scalars(
            select(kind).where(kind.presence == _HERE).order_by(kind.id)
        ):
            told = [value for name in names if isinstance(value := getattr(row, name), str) and value.strip()]
            if told:
                yield Outgoing(where, "\n\n".join(told), row.id)


_LEARNED: Final[dict[type[Entity], str]] = {
    Trajectory: "Praktijkervaringen",
    Moment: "Praktijkervaringen",
    Factor: "Praktijkervaringen",
    Insight: "Leerinzichten",
}
_MADE: Final[dict[type[Entity], str]] = {
    Cluster: "Clusters",
    CoreComponent: "Praktijkprofiel",
    CoreActivity: "Praktijkprofiel",
    Agreement: "Afspraken",
    Gap: "Hiaten",
    **_LEARNED,
}
_PAPERS: Final = MappingProxyType[str, Callable[[Workshop], Iterator[Outgoing]]](
    {
        WALL: _board,
        NOTES: _board,
        PROFILE: _profile,
        CARDS: _cards,
        CHECKLIST: lambda workshop: _said(workshop, [Kind.CHECK, Kind.SCORE, Kind.CHOICE]),
        LESSONS: lambda workshop: _rows(workshop, _LEARNED),
        PRESENTATION: _presentation,
        CALENDAR: lambda workshop: _rows(workshop, {Day: "Dagen"}),
        INVITATION: lambda workshop: _rows(workshop, {Day: "Dagen"}),
        AGENDA: lambda workshop: _rows(workshop, {Day: "Dagen"}),
    }
)
