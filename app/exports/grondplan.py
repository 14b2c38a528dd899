"""The grondplan of an open practice, as the format-free document that every export reads."""

import datetime as dt
from collections.abc import Iterator, Mapping

from app.exports.citing import Cited, citing
from app.exports.document import GAP_WORD, Grondplan, Part, Question
from app.exports.grondplan_annexes import annexes_of
from app.exports.grondplan_choice import chosen_sections, chosen_steps, drafts_of, has_letters
from app.exports.grondplan_consent import Consent
from app.exports.grondplan_provenance import NOTHING_TOLD, provenance_of
from app.exports.wishes import PlanWishes
from app.foundation.errors import KnownError
from app.guides.loader import bundled
from app.guides.schema import Guide, Section
from app.models import Practice
from app.prose.markdown import parse
from app.workshop.exports import ExportId
from app.workshop.guides import GRONDPLAN
from app.workshop.sheet_marks import short_id
from app.workshop.typed import MONTHS
from app.workshop.workshop import Workshop

DRAFT_MARK = "ontwerp"
"""The word on every page of a plan that is not final."""

NO_TITLE = "Praktijk zonder titel"
"""What stands on the cover until somebody gives the practice one: a file without a title reads badly."""


def grondplan_of(
    workshop: Workshop, given: ExportId, exported_at: dt.datetime, wishes: PlanWishes
) -> Grondplan:
    """The plan as it stands and as ``wishes`` ask, known by ``given``.

    The data of the aanmelding are the facts on the cover. Which questions are in it stands in
    ``grondplan_choice``; one without a text is a visible gap.
    """
    practice = workshop.practice
    guide = workshop.guides.get(GRONDPLAN)
    consent = Consent(workshop.file, names=not wishes.anonymous)
    parts = tuple(_parts(guide, workshop, wishes)) if guide else ()
    annexes = annexes_of(workshop, guide, wishes, consent) if guide else ()
    told = wishes.provenance and not wishes.final and not wishes.since
    return Grondplan(
        title=practice.title.strip() or NO_TITLE,
        submitter=practice.submitter or "",
        level=wishes.level.title,
        date_text=date_in_words(exported_at.date()),
        export_id=given.code,
        version=given.number,
        file_id=workshop.file.file_id,
        author=practice.submitter or "",
        facts=(*_facts(practice, anonymous=wishes.anonymous), *_asked_by(guide)),
        mark=None if wishes.final else DRAFT_MARK,
        language=guide.language if guide else "nl-BE",
        exported_at=exported_at,
        parts=parts,
        annexes=annexes,
        provenance=provenance_of(workshop, parts, annexes, consent) if told else NOTHING_TOLD,
    )


def date_in_words(day: dt.date) -> str:
    """A date as people say it: ``12 maart 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


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


def _asked_by(guide: Guide | None) -> Iterator[tuple[str, str]]:
    """Where the questions come from; of a group's own questions nobody has to be told."""
    if guide is not None and guide.sections == bundled(GRONDPLAN).sections:
        yield "Bron van de vragen", guide.source


def _parts(guide: Guide, workshop: Workshop, wishes: PlanWishes) -> Iterator[Part]:
    drafts, counts = drafts_of(workshop, guide), workshop.answers.counts()
    cited, before = citing(workshop), texts_before(workshop, wishes)
    for section in chosen_sections(guide, wishes):
        questions = tuple(_questions(guide, section, wishes, drafts, counts, cited, before))
        if questions:
            yield Part(section.key, section.title, questions)


def _questions(
    guide: Guide,
    section: Section,
    wishes: PlanWishes,
    drafts: Mapping[str, str],
    counts: Mapping[str, int],
    cited: Cited,
    before: Mapping[str, str] | None,
) -> Iterator[Question]:
    for step in chosen_steps(guide, section, wishes, drafts):
        step_id = guide.step_id(step)
        blocks = cited(parse(drafts.get(step_id, "")))
        yield Question(
            step_id=step_id,
            short_id=short_id(step_id),
            title=step.question,
            blocks=blocks if has_letters(blocks) else (),
            gap=_gap(counts.get(step_id, 0)),
            before=cited(parse(before[step_id])) if before and step_id in before else None,
        )


def texts_before(workshop: Workshop, wishes: PlanWishes) -> dict[str, str] | None:
    """Step id → its text at the earlier state that ``wishes`` compare with; None when they compare with none.

    Only of questions that people write themselves: what fills itself has no text of then. Raises
    ``KnownError`` when that state is gone or its texts are not known any more.
    """
    if not wishes.since:
        return None
    state = workshop.versions.get(wishes.since)
    if state is None:
        raise KnownError(
            "De versie waarmee je wil vergelijken, is er niet meer. Er is niets geschreven; kies een andere."
        )
    then, now = workshop.versions.texts(state), workshop.drafts.all()
    return {step_id: then.get(step_id, "") for step_id in {*then, *now}}


def _gap(answers: int) -> str:
    """What stands where a text is still missing; whoever writes on sees where to begin."""
    if not answers:
        return f"{GAP_WORD}. Deze vraag heeft nog geen tekst."
    said = "is al 1 antwoord" if answers == 1 else f"zijn al {answers} antwoorden"
    return f"{GAP_WORD}. Er {said} uit de groep, maar nog geen tekst."
