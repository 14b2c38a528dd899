"""The practice itself and what stands around the words, read back into the parts of a day file."""

from collections import defaultdict
from functools import cache, partial

from sqlalchemy.orm import Session

from app.exports.day_people import Present, present
from app.foundation.words import word_of
from app.guides.levels import Level
from app.models import (
    Agreement,
    CoreActivity,
    CoreComponent,
    Practice,
    Remark,
    Source,
)
from app.store.practice_file import PracticeFile
from app.workshop import day_file
from app.workshop import day_file_parts as parts
from app.workshop.agreements import Discretion
from app.workshop.remark_values import RemarkStatus


def practice_of(row: Practice) -> day_file.Practice:
    """The subject of the file."""
    contact = (row.contact_name, row.contact_role, row.contact_email)
    name, role, email = contact
    return day_file.Practice(
        title=row.title,
        submitter=row.submitter,
        partners=tuple(row.partners),
        contact=None
        if contact == (None, None, None)
        else day_file.Contact(name=name, role=role, email=email),
        themes=tuple(row.themes),
        target_group=row.target_group,
        short_description=row.short_description,
        kind=word_of(day_file.PracticeKind, row.kind, day_file.PracticeKind.PRACTICE),
        level=word_of(Level, row.level, None),
        goal=word_of(Level, row.goal, None),
    )


def profile_of(session: Session) -> tuple[parts.CoreComponent, ...]:
    """The praktijkprofiel."""
    activities: defaultdict[str, list[parts.CoreActivity]] = defaultdict(list)
    for row in present(session, CoreActivity):
        activities[row.component_id].append(
            parts.CoreActivity(
                titel=row.title,
                verwacht=row.expected,
                in_ontwikkeling=row.developing,
                niet_gewenst=row.undesired,
                praktische_wijsheid=row.wisdom,
            )
        )
    return tuple(
        parts.CoreComponent(
            kerncomponent=row.name, bijdrage=row.rationale, kernactiviteiten=tuple(activities[row.id])
        )
        for row in present(session, CoreComponent)
    )


def sources_of(session: Session) -> tuple[day_file.Source, ...]:
    """The bronnen. One of which nobody said the kind is called practice knowledge, the least claim."""
    return tuple(
        day_file.Source(
            kind=word_of(day_file.KnowledgeKind, row.kind, day_file.KnowledgeKind.PRAKTIJKKENNIS),
            author=row.author,
            year=_year(row.year),
            title=row.title,
            url=row.url,
            supports=row.supports,
            kind_unsaid=not row.kind,
            key=row.key,
            entry_type=row.entry_type,
            published_in=row.published_in,
            publisher=row.publisher,
            volume=row.volume,
            issue=row.issue,
            pages=row.pages,
            doi=row.doi,
            sections=tuple(row.sections),
            more=tuple(row.more),
        )
        for row in present(session, Source)
    )


def actions_of(file: PracticeFile, people: Present) -> tuple[day_file.Action, ...]:
    """The afspraken, with who as far as that may be told. One without a day has none when there are more."""
    discretion = cache(partial(Discretion, file))
    made = []
    for row in present(file.session, Agreement):
        day, outside = people.on_day(row.day_id)
        who = row.who
        if who is not None and people.as_agreed:
            who = discretion(row.day_id).who(who)
        action = day_file.Action(
            what=row.what, who=who, when=row.when, done=row.done, step=row.step, day=day, outside=outside
        )
        made.append(action)
    return tuple(made)


def remarks_of(session: Session) -> tuple[day_file.Remark, ...]:
    """What readers wrote about the draft, what others replied, and what we do about it."""
    rows = list(present(session, Remark))
    replies: dict[str, list[day_file.RemarkReply]] = {}
    for row in rows:
        if row.reply_to is not None:
            reply = day_file.RemarkReply(comment=row.comment, author=row.author, date=row.date)
            replies.setdefault(row.reply_to, []).append(reply)
    return tuple(
        day_file.Remark(
            onderdeel=row.section or "",
            on_text=row.on_text,
            comment=row.comment,
            author=row.author,
            date=row.date,
            step=row.step,
            status=word_of(RemarkStatus, row.status, RemarkStatus.OPEN),
            reason=row.reason,
            answer=row.answer,
            resolved=row.resolved,
            replies=tuple(replies.get(row.id, ())),
        )
        for row in rows
        if row.reply_to is None
    )


def _year(text: str | None) -> int | str | None:
    """A year as a number when it is one, so that it stands without quotes: 2016, but 'z.d.'."""
    is_number = text is not None and text.isascii() and text.isdecimal() and str(int(text)) == text
    return int(text) if is_number and text is not None else text
