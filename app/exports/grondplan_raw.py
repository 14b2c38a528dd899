"""The raw answers as an annex: per question, as they were said, signed as far as people agreed.

Each answer has the number that it has among the answers of its question, on screen and in the provenance;
so numbers are missing where an answer is not for others.
"""

from collections.abc import Iterator

from sqlalchemy import select

from app.exports.document import AnnexBlock, Picture
from app.exports.grondplan_choice import chosen_sections
from app.exports.grondplan_consent import Consent
from app.exports.paper import words
from app.exports.wishes import PlanWishes
from app.guides.schema import Guide
from app.guides.steps import OpenStep
from app.models import Attachment, Presence
from app.prose.blocks import Block, NumberedList, Paragraph, Run, SmallHeading
from app.workshop.answer import Answer
from app.workshop.workshop import Workshop

_PHOTOS = ("image/jpeg", "image/png")
"""What every reader of Word and PDF shows; photos that were added here are always the first."""
_PHOTO_SHARE = 0.6


def raw_blocks(
    workshop: Workshop, guide: Guide, wishes: PlanWishes, consent: Consent
) -> Iterator[AnnexBlock]:
    """The answers on the questions of the onderdelen that go along. Of the bin nothing."""
    photos = _photos(workshop) if wishes.photos else {}
    for section in chosen_sections(guide, wishes):
        for step in section.steps:
            answers = workshop.answers.of(guide.step_id(step)) if isinstance(step, OpenStep) else []
            answers_here = [(n, answer) for n, answer in enumerate(answers, 1) if not answer.parked]
            if answers_here:
                yield SmallHeading(1, (Run(step.question),))
                yield from _question(workshop, answers_here, consent, photos, step.short or step.question)


def _question(
    workshop: Workshop,
    answers: list[tuple[int, Answer]],
    consent: Consent,
    photos: dict[str, list[Attachment]],
    about: str,
) -> Iterator[AnnexBlock]:
    """A list that starts anew where a number is missing or a photo stands in between."""
    items: list[tuple[Block, ...]] = []
    start = 0
    left_out = 0
    for number, answer in answers:
        if not consent.may_quote(answer):
            left_out += 1
            continue
        if items and start + len(items) != number:
            yield NumberedList(start, tuple(items))
            items = []
        start = start if items else number
        items.append(_said(answer, consent.who(answer)))
        pictures = list(_pictures(workshop, photos.get(answer.id, []), f"antwoord {number} op ‘{about}’"))
        if pictures:
            yield NumberedList(start, tuple(items))
            yield from pictures
            items = []
    if items:
        yield NumberedList(start, tuple(items))
    if left_out:
        yield words(_not_there(left_out))


def _said(answer: Answer, who: str) -> tuple[Block, ...]:
    """The words, letter for letter but for white space around them, and who said them."""
    text = Run(answer.text.strip())
    return (Paragraph((text, Run(f" – {who}", italic=True)) if who else (text,)),)


def _not_there(count: int) -> str:
    if count == 1:
        return "1 antwoord staat er niet bij: dat is niet voor anderen bedoeld."
    return f"{count} antwoorden staan er niet bij: die zijn niet voor anderen bedoeld."


def _photos(workshop: Workshop) -> dict[str, list[Attachment]]:
    query = select(Attachment).where(
        Attachment.presence == Presence.PRESENT.value,
        Attachment.contribution_id.is_not(None),
        Attachment.media_type.in_(_PHOTOS),
        Attachment.blob_hash.is_not(None),
    )
    found: dict[str, list[Attachment]] = {}
    for row in workshop.file.session.scalars(query.order_by(Attachment.rank, Attachment.id)):
        found.setdefault(row.contribution_id or "", []).append(row)
    return found


def _pictures(workshop: Workshop, rows: list[Attachment], beside: str) -> Iterator[Picture]:
    for row in rows:
        yield Picture(workshop.attachments.content_of(row), f"Foto bij {beside}", _PHOTO_SHARE)
