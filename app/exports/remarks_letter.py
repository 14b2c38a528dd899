"""The begeleidende brief: each remark of a reader, the words it was on, our answer and what we did."""

from collections.abc import Iterable, Iterator

from app.exports.grondplan import date_in_words, iso_date_in_words
from app.exports.paper import Heading, Note, Paper, PaperBlock, bullets, labelled, words
from app.foundation.errors import KnownError
from app.workshop.counted import at_start, counted
from app.workshop.guides import GRONDPLAN
from app.workshop.remark_values import QUOTES, RemarkFacts, RemarkStatus
from app.workshop.workshop import Workshop

LETTER_KIND = "Begeleidende brief"
_LONGEST_WORDS = 400
_DID = {
    RemarkStatus.OPEN: "nog te bekijken",
    RemarkStatus.IN_WORK: "we zijn ermee bezig",
    RemarkStatus.DONE: "verwerkt",
    RemarkStatus.ASIDE: "niet overgenomen",
}
_COUNTED = (
    (RemarkStatus.DONE, "opmerking is verwerkt", "opmerkingen zijn verwerkt"),
    (RemarkStatus.IN_WORK, "opmerking is nog in werk", "opmerkingen zijn nog in werk"),
    (RemarkStatus.ASIDE, "opmerking namen we niet over", "opmerkingen namen we niet over"),
    (RemarkStatus.OPEN, "opmerking bekijken we nog", "opmerkingen bekijken we nog"),
)


def remarks_letter(workshop: Workshop) -> Paper:
    """The letter with every remark, per onderdeel. Raises ``KnownError`` when there is none."""
    remarks, practice = workshop.remarks.all(), workshop.practice
    if not remarks:
        raise KnownError(
            "Er zijn nog geen opmerkingen om op te antwoorden. Er is niets geschreven; "
            "neem eerst een Word-bestand met opmerkingen op."
        )
    return Paper(
        title=practice.title,
        kind=LETTER_KIND,
        subtitle=date_in_words(workshop.clock().date()),
        blocks=(*_opening(remarks), *_sections(workshop, remarks), *_closing(practice.submitter or "")),
        footer=f"{LETTER_KIND} – {practice.title}",
        author=practice.submitter or "",
    )


def texts_of_letter(workshop: Workshop) -> list[str]:
    """Everything in it that people wrote, to look whether it names somebody."""
    return [text for one in workshop.remarks.all() for text in texts_of_remark(one)]


def texts_of_remark(one: RemarkFacts) -> tuple[str, ...]:
    """What was written at a remark, and the words that it is on."""
    return one.words, one.comment, one.answer, one.reason, *(reply.text for reply in one.replies)


def _opening(remarks: list[RemarkFacts]) -> Iterator[PaperBlock]:
    yield words(
        "Dank je om mee te lezen. Hieronder staat bij elke opmerking wat we antwoorden en wat we ermee deden."
    )
    counts = ((sum(one.status is status for one in remarks), word, more) for status, word, more in _COUNTED)
    yield bullets(f"{at_start(counted(number, word, more))}." for number, word, more in counts if number)


def _closing(submitter: str) -> Iterator[PaperBlock]:
    yield words("Met vriendelijke groeten,")
    yield words(submitter.strip() or "De penhouder")


def _sections(workshop: Workshop, remarks: Iterable[RemarkFacts]) -> Iterator[PaperBlock]:
    """Those without a place come last: they are about the whole."""
    guide = workshop.guides.get(GRONDPLAN)
    titles = {section.key: section.title for section in guide.sections} if guide else {}
    questions = {guide.step_id(step): step.question for _section, step in guide.steps()} if guide else {}
    last: str | None = None
    for one in sorted(remarks, key=lambda one: not one.placed):
        title = titles.get(one.section_key or "", "Over het geheel")
        if title != last:
            yield Heading(1, title)
            last = title
        yield from _remark(one, questions.get(one.step_id or "", ""))


def _remark(one: RemarkFacts, question: str) -> Iterator[PaperBlock]:
    who = one.author or "een lezer"
    when = f", {iso_date_in_words(one.day)}" if one.day else ""
    yield Heading(2, f"Opmerking {one.number} van {who}{when}")
    if question:
        yield Note(f"Bij de vraag: {question}")
    if one.words:
        yield labelled("Over:", f"‘{_short(one.words).strip(QUOTES)}’")
    yield labelled("Opmerking:", one.comment)
    for reply in one.replies:
        yield labelled(f"{reply.author or 'Een lezer'}:", reply.text)
    if one.answer.strip():
        yield labelled("Ons antwoord:", one.answer.strip())
    if one.status is not RemarkStatus.OPEN or not one.answer.strip():
        yield labelled("Wat we deden:", f"{_DID[one.status]}. {one.reason.strip()}".strip())


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST_WORDS else flat[:_LONGEST_WORDS].rsplit(" ", 1)[0] + " …"
