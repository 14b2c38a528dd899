"""The grondplan of an open practice, as the format-free document that every export reads."""

import datetime as dt
from collections.abc import Iterator

from app.exports.document import GAP_WORD, Grondplan, Part, Question
from app.guides.schema import Guide, Section
from app.guides.steps import AnyStep, OpenStep
from app.models import Practice
from app.prose.markdown import parse
from app.workshop.guides import GRONDPLAN
from app.workshop.sheet_marks import short_id
from app.workshop.workshop import Workshop

_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def grondplan_of(
    workshop: Workshop,
    *,
    export_id: str,
    version: int,
    exported_at: dt.datetime,
    mark: str | None = "ontwerp",
    anonymous: bool = False,
) -> Grondplan:
    """The plan as it stands. With ``anonymous`` the contact person is left out of it.

    The data of the aanmelding are the facts on the cover. Questions that nobody has to answer are in it
    once they have a text; every other empty question is a visible gap.
    """
    practice = workshop.practice
    guide = workshop.guides.get(GRONDPLAN)
    return Grondplan(
        title=practice.title,
        submitter=practice.submitter or "",
        level=workshop.level.title,
        date_text=date_in_words(exported_at.date()),
        export_id=export_id,
        version=version,
        file_id=workshop.file.file_id,
        author=practice.submitter or "",
        facts=tuple(_facts(practice, anonymous=anonymous)),
        mark=mark,
        language=guide.language if guide else "nl-BE",
        exported_at=exported_at,
        parts=tuple(_parts(guide, workshop)) if guide else (),
    )


def date_in_words(day: dt.date) -> str:
    """A date as people say it: ``12 maart 2026``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def iso_date_in_words(iso: str | None) -> str:
    """An ISO date as people say it; what is no date stays as it is."""
    try:
        return date_in_words(dt.date.fromisoformat(iso or ""))
    except ValueError:
        return iso or ""


def _facts(practice: Practice, *, anonymous: bool) -> Iterator[tuple[str, str]]:
    """Label and value, only of what is filled in. Whoever submits stands above them already."""
    contact = (practice.contact_name, practice.contact_role, practice.contact_email)
    facts = (
        ("Betrokken organisaties", "\n".join(practice.partners)),
        ("Contactpersoon", "" if anonymous else ", ".join(said for said in contact if said)),
        ("Thema’s", "\n".join(practice.themes)),
        ("Doelgroep", practice.target_group or ""),
        ("In het kort", practice.short_description or ""),
    )
    yield from ((label, value) for label, value in facts if value.strip())


def _parts(guide: Guide, workshop: Workshop) -> Iterator[Part]:
    drafts, counts = workshop.drafts.all(), workshop.answers.counts()
    for section in guide.sections:
        questions = tuple(_questions(guide, section, drafts, counts))
        if questions:
            yield Part(section.key, section.title, questions)


def _questions(
    guide: Guide, section: Section, drafts: dict[str, str], counts: dict[str, int]
) -> Iterator[Question]:
    for step in section.steps:
        step_id = guide.step_id(step)
        text = drafts.get(step_id, "")
        if text.strip() or _is_asked(step):
            yield Question(
                step_id=step_id,
                short_id=short_id(step_id),
                title=step.question,
                blocks=parse(text),
                gap=_gap(counts.get(step_id, 0)),
            )


def _is_asked(step: AnyStep) -> bool:
    """Whether leaving it open leaves a gap."""
    return isinstance(step, OpenStep) and not step.optional


def _gap(answers: int) -> str:
    """What stands where a text is still missing; whoever writes on sees where to begin."""
    if not answers:
        return f"{GAP_WORD}. Deze vraag heeft nog geen tekst."
    said = "is al 1 antwoord" if answers == 1 else f"zijn al {answers} antwoorden"
    return f"{GAP_WORD}. Er {said} uit de groep, maar nog geen tekst."
