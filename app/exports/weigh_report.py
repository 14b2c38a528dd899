"""Scores, choices, statements and agreements in a report: each step of a guide as the group answered it."""

from collections.abc import Iterator, Sequence

from app.exports.document import AnnexBlock, Picture
from app.exports.grondplan_consent import Consent
from app.exports.paper import bullets, labelled, table, words
from app.foundation.text import number_words
from app.guides.check_status import CheckStatus
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import AgreementsStep, CheckStep, ChoiceStep, OpenStep, ScaleStep
from app.prose.blocks import Run, Runs, SmallHeading
from app.workshop.agreements import Agreed, Discretion
from app.workshop.checklists import checklist_result
from app.workshop.choices import label_of, tallies
from app.workshop.counted import alone_at_start, at_start, counted, number_word
from app.workshop.day_guides import ELEMENTS, PLENARY
from app.workshop.guides import GRONDPLAN
from app.workshop.score_values import Spread, spread_of
from app.workshop.weighed import BlockResult, ChecklistResult, Stand
from app.workshop.workshop import Workshop

WORDS = {
    CheckStatus.JA: "✓ ja",
    CheckStatus.DEELS: "◐ deels",
    CheckStatus.NEE: "✕ nee",
    CheckStatus.NVT: "– nvt",
}
_ELSEWHERE = ("woorden", GRONDPLAN, ELEMENTS, PLENARY)
"""Guides whose answers have a place of their own in every report."""


def weighed_blocks(workshop: Workshop, consent: Consent, day_id: str | None = None) -> Iterator[AnnexBlock]:
    """All guides of other sessions in which something was said on this day, each with its sections."""
    found = [
        (guide, list(guide_blocks(workshop, consent, guide, day_id)))
        for guide in workshop.guides
        if guide.key not in _ELSEWHERE
    ]
    with_something = [(guide, blocks) for guide, blocks in found if blocks]
    for guide, blocks in with_something:
        yield SmallHeading(1, (Run(guide.title),))
        yield from blocks


def guide_blocks(
    workshop: Workshop, consent: Consent, guide: Guide, day_id: str | None
) -> Iterator[AnnexBlock]:
    """What was said on each step of a guide, under the headings of its sections."""
    result = checklist_result(workshop, guide, day_id)
    blocks = {block.key: block for block in result.blocks}
    for section in guide.sections:
        inside = list(_section(workshop, consent, guide, section, blocks.get(section.key), day_id))
        if inside:
            yield SmallHeading(2, (Run(section.title),))
            yield from inside


def _section(
    workshop: Workshop,
    consent: Consent,
    guide: Guide,
    section: Section,
    block: BlockResult | None,
    day_id: str | None,
) -> Iterator[AnnexBlock]:
    stands = [one for one in block.stands if isinstance(one.item.step, CheckStep)] if block else []
    if any(one.status is not None or one.weighed.remark.strip() for one in stands):
        yield statements_table(stands, consent)
    for step in section.steps:
        yield from _step(workshop, consent, guide, step, day_id)


def _step(
    workshop: Workshop, consent: Consent, guide: Guide, step: AnyStep, day_id: str | None
) -> Iterator[AnnexBlock]:
    step_id = guide.step_id(step)
    if isinstance(step, ScaleStep):
        yield from scale_blocks(workshop, consent, step_id, step, day_id)
    elif isinstance(step, ChoiceStep):
        yield from choice_blocks(workshop, step_id, step, day_id)
    elif isinstance(step, OpenStep):
        yield from question_blocks(workshop, consent, step_id, step, day_id)
    elif isinstance(step, AgreementsStep):
        made = [one for one in workshop.agreements.made_on(day_id) if one.step_id == step_id]
        if made:
            yield agreements_table(made, Discretion(workshop.file, day_id))


# -- each kind


def statements_table(stands: Sequence[Stand], consent: Consent) -> AnnexBlock:
    """Every statement with its answer and its remark; a perspective stands under its statement."""
    rows: list[tuple[str | Runs, ...]] = []
    under = ""
    for stand in stands:
        if stand.item.under and stand.item.under != under:
            rows.append(((Run(stand.item.under, bold=True),), "", ""))
        under = stand.item.under
        said = "   " + stand.item.words if under else stand.item.words
        remark = stand.weighed.remark.strip() if consent.may_quote(stand.weighed) else ""
        rows.append((said, WORDS[stand.status] if stand.status else "open", remark))
    return table(("Punt", "Antwoord", "Toelichting"), rows, (6, 2, 4))


def scale_blocks(
    workshop: Workshop, consent: Consent, step_id: str, step: ScaleStep, day_id: str | None
) -> Iterator[AnnexBlock]:
    """The dots, how they lie in words, and what people said with their score."""
    given = workshop.scores.of(step_id, day_id)
    points = [one for one in workshop.scores.points(step_id, day_id) if consent.may_quote(one)]
    if not given and not points:
        return
    yield SmallHeading(3, (Run(step.question),))
    spread = spread_of(given)
    if spread.values:
        from app.exports.weigh_picture import scores_png

        yield Picture(scores_png(step, spread), f"De scores als stippen op een lijn. {spread_told(spread)}")
    if given:
        yield words(spread_told(spread))
    said = [one for one in given if one.why.strip() and consent.may_quote(one)]
    if said:
        yield bullets([_with_score(one.value, one.why.strip(), consent.who(one)) for one in said])
    for one in step.points:
        own = [point.text for point in points if point.list_key == one.key]
        if own:
            yield labelled(f"{one.label}:", "")
            yield bullets(own)


def spread_told(spread: Spread) -> str:
    """How scores lie, in sentences."""
    parts = [at_start(counted(len(spread.values), "score", "scores")) + "."]
    if spread.middle is not None:
        parts.append(f"Het midden is {number_words(spread.middle)}.")
        low, high = spread.values[0], spread.values[-1]
        if low != high:
            parts.append(f"De scores lopen van {number_words(low)} tot {number_words(high)}.")
    if spread.abstained:
        who = "iemand gaf" if spread.abstained == 1 else "mensen gaven"
        parts.append(alone_at_start(f"{number_word(spread.abstained)} {who} geen cijfer."))
    return " ".join(parts)


def _with_score(value: float | None, why: str, who: str) -> Runs:
    lead = number_words(value) if value is not None else "geen cijfer"
    name = (Run(f" – {who}", italic=True),) if who else ()
    return (Run(f"{lead}: ", bold=True), Run(why), *name)


def choice_blocks(
    workshop: Workshop, step_id: str, step: ChoiceStep, day_id: str | None
) -> Iterator[AnnexBlock]:
    """What was decided and why, and how many were for each; what another day decided stays out."""
    picked, decision = workshop.choices.of(step_id, day_id), workshop.choices.decision(step_id)
    if decision is not None and day_id not in (None, decision.day_id or day_id):
        decision = None
    if not picked and decision is None:
        return
    yield SmallHeading(3, (Run(step.question),))
    if decision is not None:
        yield labelled("Besluit:", " + ".join(label_of(step, one) for one in decision.options))
        if decision.why.strip():
            yield labelled("Waarom:", decision.why.strip())
    if picked:
        rows = [(one.option.label, str(one.votes)) for one in tallies(step, picked, decision)]
        yield table(("Keuze", "Stemmen"), rows, (8, 2))


def question_blocks(
    workshop: Workshop, consent: Consent, step_id: str, step: OpenStep, day_id: str | None
) -> Iterator[AnnexBlock]:
    """A question with what may be quoted of its answers, or that it was discussed."""
    said = [
        answer.text.strip()
        for answer in workshop.answers.of(step_id)
        if consent.may_quote(answer) and day_id in (None, answer.day_id or day_id)
    ]
    discussed = workshop.checks.on(day_id, [step_id]).get(step_id).status is not None
    if said or discussed:
        yield SmallHeading(3, (Run(step.question),))
    if said:
        yield bullets(said)
    elif discussed:
        yield words("Besproken; er is niets opgeschreven.")


def agreements_table(agreed: Sequence[Agreed], discretion: Discretion) -> AnnexBlock:
    """What, who and when; what is done says so."""
    rows = [
        (
            (Run(one.what), *((Run(" – gedaan", italic=True),) if one.done else ())),
            discretion.who(one.who),
            one.when,
        )
        for one in agreed
    ]
    return table(("Wat", "Wie", "Tegen wanneer"), rows, (6, 3, 3))


def changed_table(result: ChecklistResult) -> AnnexBlock:
    """What was weighed otherwise before."""
    rows = [
        (one.item.spoken, WORDS[one.before] if one.before else "", WORDS[one.status] if one.status else "")
        for one in result.changed
    ]
    return table(("Punt", "Toen", "Nu"), rows, (7, 2, 2))
