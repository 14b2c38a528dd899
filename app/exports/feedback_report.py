"""The plenaire terugkoppeling in a report: each question with what people said, without names."""

from collections.abc import Iterator

from app.exports.document import AnnexBlock
from app.exports.grondplan_consent import Consent
from app.exports.paper import bullets
from app.guides.steps import OpenStep
from app.prose.blocks import Run, SmallHeading
from app.workshop.day_guides import PLENARY
from app.workshop.workshop import Workshop


def feedback_blocks(workshop: Workshop, consent: Consent, day_id: str | None = None) -> Iterator[AnnexBlock]:
    """The questions that got an answer; with ``day_id`` the answers of that day, and what came afterwards."""
    guide = workshop.guides.get(PLENARY)
    for _section, step in guide.steps() if guide is not None else ():
        if not isinstance(step, OpenStep):
            continue
        said = [
            answer.text.strip()
            for answer in workshop.answers.of(f"{PLENARY}/{step.key}")
            if consent.may_quote(answer) and day_id in (None, answer.day_id or day_id)
        ]
        if said:
            yield SmallHeading(1, (Run(step.question),))
            yield bullets(said)
