"""What follows after the plan: each annex that was asked for and has something in it."""

from collections.abc import Iterator

from app.exports.document import Annex
from app.exports.grondplan_choice import LOCAL_ANNEX
from app.exports.wishes import AnnexKind, PlanWishes
from app.guides.schema import Guide
from app.prose.markdown import parse
from app.workshop.workshop import Workshop


def annexes_of(workshop: Workshop, guide: Guide, wishes: PlanWishes) -> Iterator[Annex]:
    """The annexes, in their order; an empty one is not there."""
    if AnnexKind.LOCAL in wishes.annexes:
        blocks = parse(workshop.drafts.text(f"{guide.key}/{LOCAL_ANNEX}"))
        if blocks:
            yield Annex(AnnexKind.LOCAL.value, "Lokale variaties", blocks)
