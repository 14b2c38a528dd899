"""A checklist on paper: how it stands, what does not stand yet, what we do tomorrow; and then every item."""

from collections.abc import Iterator

from app.exports.document import Picture
from app.exports.grondplan import iso_date_in_words
from app.exports.grondplan_consent import Consent
from app.exports.paper import Heading, Note, Paper, PaperBlock, bullets, words
from app.exports.weigh_report import WORDS, agreements_table, changed_table, guide_blocks
from app.foundation.errors import KnownError
from app.guides.schema import Guide
from app.guides.steps import AgreementsStep
from app.models import Day
from app.prose.blocks import Run, Runs, runs_text, texts_of
from app.workshop.agreements import Discretion
from app.workshop.checklists import checklist_result, day_before, is_checklist, last_day_of
from app.workshop.counted import at_start, counted
from app.workshop.day_guides import CHECKLIST
from app.workshop.weighed import ChecklistResult, Stand
from app.workshop.workshop import Workshop

KIND = "Checklist"


def checklist_paper(workshop: Workshop, guide_key: str = CHECKLIST, day_id: str | None = None) -> Paper:
    """The paper of one guide on a day; without a day the last on which it was done.

    Raises ``KnownError`` when this file has no such guide, or nothing was said on it yet.
    """
    guide = workshop.guides.get(guide_key)
    if guide is None:
        known = ", ".join(one.key for one in workshop.guides if is_checklist(one))
        raise KnownError(
            f"Het draaiboek ‘{guide_key}’ staat niet in dit bestand. Er is niets geschreven; "
            + (f"kies een van deze: {known}." if known else "kies het eerst bij Voorbereiden, Werkvormen.")
        )
    day_id = day_id or last_day_of(workshop, guide)
    result = checklist_result(workshop, guide, day_id)
    consent = Consent(workshop.file, names=False)
    every = list(guide_blocks(workshop, consent, guide, day_id))
    if not every:
        raise KnownError(
            f"Op ‘{guide.title}’ is nog niets ingevuld. Er is niets geschreven; vul ze eerst in bij Sessie."
        )
    day = workshop.file.session.get(Day, day_id) if day_id else None
    parts = (workshop.practice.title, iso_date_in_words(day.date) if day is not None else "")
    return Paper(
        title=guide.title,
        kind=KIND,
        subtitle=", ".join(part for part in parts if part),
        footer=guide.title,
        author=workshop.practice.title,
        exported_at=workshop.clock(),
        blocks=(
            *_result(workshop, consent, guide, result, day_id),
            Heading(1, "Alles wat is ingevuld", new_page=True),
            *every,
            Note(f"Bron: {guide.source}"),
        ),
    )


def texts_of_checklist(
    workshop: Workshop, guide_key: str = CHECKLIST, day_id: str | None = None
) -> Iterator[str]:
    """Every text in it, each once, to see whether a name stands there."""
    guide = workshop.guides.get(guide_key)
    if guide is None:
        return
    day_id = day_id or last_day_of(workshop, guide)
    blocks = guide_blocks(workshop, Consent(workshop.file, names=False), guide, day_id)
    yield from map(runs_text, texts_of(tuple(one for one in blocks if not isinstance(one, Picture))))
    told = {guide.step_id(step) for _section, step in guide.steps() if isinstance(step, AgreementsStep)}
    for one in workshop.agreements.made_on(day_id):
        if _belongs(guide, one.step_id) and one.step_id not in told:
            yield one.what
            yield one.when


def _result(
    workshop: Workshop, consent: Consent, guide: Guide, result: ChecklistResult, day_id: str | None
) -> Iterator[PaperBlock]:
    if any(result.counts):
        from app.exports.weigh_picture import result_png, result_words

        yield Picture(result_png(result), result_words(result))
        yield words(_in_short(result))
    yield from _not_yet(result, consent)
    made = [one for one in workshop.agreements.made_on(day_id) if _belongs(guide, one.step_id)]
    if made:
        yield Heading(1, "Wat we morgen doen")
        yield agreements_table(made, Discretion(workshop.file, day_id))
    if result.stands:
        yield Heading(1, "Wat staat")
        yield bullets([one.item.spoken for one in result.stands])
    before = day_before(workshop, guide, day_id)
    if before is not None and result.changed:
        yield Heading(1, f"Vergeleken met {iso_date_in_words(before.date) or 'de vorige keer'}")
        yield changed_table(result)


def _belongs(guide: Guide, step_id: str | None) -> bool:
    """Whether an agreement was made on a step of this guide, or beside all questions."""
    return step_id is None or step_id.partition("/")[0] == guide.key


def _in_short(result: ChecklistResult) -> str:
    stands = counted(len(result.stands), "punt staat", "punten staan")
    words_of = at_start(f"{stands}.")
    open_ones = [one for one in result.open if not one.item.asks]
    if result.not_yet:
        words_of += " " + at_start(f"{counted(len(result.not_yet), 'punt', 'punten')} nog niet helemaal.")
    if open_ones:
        words_of += " " + at_start(f"{counted(len(open_ones), 'punt is', 'punten zijn')} niet ingevuld.")
    return words_of


def _not_yet(result: ChecklistResult, consent: Consent) -> Iterator[PaperBlock]:
    if result.not_yet:
        yield Heading(1, "Wat nog niet staat")
        yield bullets([_told(one, consent) for one in result.not_yet])


def _told(stand: Stand, consent: Consent) -> Runs:
    status = WORDS[stand.status] if stand.status is not None else ""
    remark = stand.weighed.remark.strip() if consent.may_quote(stand.weighed) else ""
    beside = (Run(f" – {remark}", italic=True),) if remark else ()
    return (Run(f"{status}: ", bold=True), Run(stand.item.spoken), *beside)
