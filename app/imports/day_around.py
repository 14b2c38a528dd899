"""What stands around the words of a day: profile, network, trajectories, sources, agreements, remarks."""

from sqlalchemy.orm import Session

from app.imports.day_said import Taker
from app.imports.day_trajectories import bring_in_trajectories
from app.models import (
    Agreement,
    CoreActivity,
    CoreComponent,
    Network,
    Remark,
    Source,
    new_id,
)
from app.workshop import day_file_parts as parts
from app.workshop.day_file import DayFile
from app.workshop.ranks import ranks
from app.workshop.remark_values import RemarkStatus


def bring_in_around(day: DayFile, taker: Taker) -> None:
    """All of it, each in the order of the file."""
    session = taker.session
    _bring_in_profile(day, session)
    bring_in_trajectories(day, session)
    if day.lerend_netwerk is not None:
        _bring_in_network(day.lerend_netwerk, session)
    for source, rank in zip(day.sources, ranks(), strict=False):
        session.add(
            Source(
                kind=None if source.kind_unsaid else source.kind.value,
                author=source.author,
                year=None if source.year is None else str(source.year),
                title=source.title,
                url=source.url,
                supports=source.supports,
                key=source.key,
                entry_type=source.entry_type,
                published_in=source.published_in,
                publisher=source.publisher,
                volume=source.volume,
                issue=source.issue,
                pages=source.pages,
                doi=source.doi,
                sections=list(source.sections),
                more=list(source.more),
                rank=rank,
            )
        )
    for action, rank in zip(day.actions, ranks(), strict=False):
        session.add(
            Agreement(
                day_id=taker.day_id(action),
                step=action.step,
                what=action.what,
                who=action.who,
                when=action.when,
                done=action.done,
                rank=rank,
            )
        )
    for remark, rank in zip(day.feedback, ranks(), strict=False):
        row = Remark(
            id=new_id(),
            section=remark.onderdeel,
            on_text=remark.on_text,
            comment=remark.comment,
            author=remark.author,
            date=remark.date,
            step=remark.step,
            status=None if remark.status is RemarkStatus.OPEN else remark.status.value,
            reason=remark.reason,
            answer=remark.answer,
            resolved=remark.resolved,
            rank=rank,
        )
        session.add(row)
        for reply, place in zip(remark.replies, ranks(), strict=False):
            session.add(
                Remark(
                    comment=reply.comment,
                    author=reply.author,
                    date=reply.date,
                    reply_to=row.id,
                    rank=place,
                )
            )


def _bring_in_profile(day: DayFile, session: Session) -> None:
    activity_ranks = ranks()
    for component, rank in zip(day.praktijkprofiel, ranks(), strict=False):
        row = CoreComponent(
            id=new_id(), name=component.kerncomponent, rationale=component.bijdrage, rank=rank
        )
        session.add(row)
        for activity in component.kernactiviteiten:
            session.add(
                CoreActivity(
                    component_id=row.id,
                    title=activity.titel,
                    expected=activity.verwacht,
                    developing=activity.in_ontwikkeling,
                    undesired=activity.niet_gewenst,
                    wisdom=activity.praktische_wijsheid,
                    rank=next(activity_ranks),
                )
            )


def _bring_in_network(network: parts.LearningNetwork, session: Session) -> None:
    session.add(
        Network(
            form=network.type,
            reason=network.waarom,
            first_session=network.eerste_sessie,
            interval_weeks=network.interval_weken,
            duration_months=network.duur_maanden,
            facilitators=list(network.begeleiders),
            remark=network.opmerking,
        )
    )
