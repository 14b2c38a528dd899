"""What people said and made, as texts that may go out: each with where it stands and how to get there."""

from collections.abc import Iterable, Iterator

from sqlalchemy import inspect, select

from app.exports.grondplan_consent import Consent
from app.models import Cluster, Contribution, CoreActivity, CoreComponent, Entity, Kind, Presence
from app.workshop.people import Who, who_said
from app.workshop.privacy import Outgoing
from app.workshop.want import Spot
from app.workshop.workshop import Workshop

_HERE = Presence.PRESENT.value


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


def texts_of_answers(workshop: Workshop, where: str, step_id: str) -> Iterator[Outgoing]:
    """The answers to a question that may be passed on."""
    consent = Consent(workshop.file, names=False)
    for answer in workshop.answers.of(step_id):
        if consent.may_quote(answer):
            yield Outgoing(where, answer.text, answer.id, Spot(step_id, answer_id=answer.id))


def texts_of_said(
    workshop: Workshop, kinds: Iterable[Kind], *, everything: bool = False
) -> Iterator[Outgoing]:
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


def texts_of_board(workshop: Workshop) -> Iterator[Outgoing]:
    """The post-its and the names of their clusters."""
    yield from texts_of_said(workshop, [Kind.NOTE])
    yield from texts_of_rows(workshop, {Cluster: "Clusters"})


def texts_of_profile(workshop: Workshop) -> Iterator[Outgoing]:
    """Every cell of the praktijkprofiel."""
    yield from texts_of_rows(workshop, {CoreComponent: "Praktijkprofiel", CoreActivity: "Praktijkprofiel"})


def texts_of_casussen(workshop: Workshop) -> Iterator[Outgoing]:
    """The stories at the cards."""
    for story in workshop.cards.casussen():
        text = "\n\n".join(part for part in (story.title, story.family, story.worker) if part.strip())
        yield Outgoing(f"Casus – {story.title}" if story.title.strip() else "Casus", text, story.id)


def texts_of_rows(workshop: Workshop, kinds: dict[type[Entity], str]) -> Iterator[Outgoing]:
    """Every text that people wrote in rows of these kinds."""
    for kind, where in kinds.items():
        names = [one.key for one in inspect(kind).column_attrs if one.key not in kind.structure]
        for row in workshop.file.session.scalars(
            select(kind).where(kind.presence == _HERE).order_by(kind.id)
        ):
            told = [value for name in names if isinstance(value := getattr(row, name), str) and value.strip()]
            if told:
                yield Outgoing(where, "\n\n".join(told), row.id)
