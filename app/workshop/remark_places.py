"""Where a remark stands now: at its words while they are in a text, else at its question or onderdeel."""

from collections.abc import Mapping

from app.guides.schema import Guide
from app.guides.steps import OpenStep
from app.workshop.remark_values import RemarkFacts
from app.workshop.want import Spot


def spot_of(remark: RemarkFacts, guide: Guide, texts: Mapping[str, str], here: str | None = None) -> Spot:
    """The question to go to, with the words to choose there; ``texts`` are the drafts as people read them.

    Words that stand in more texts are looked for ``here`` first, the question that people are at.
    A remark without a place may still have words that stand in one of the texts; else it leads nowhere.
    """
    section = guide.section(remark.section_key) if remark.section_key else None
    sections = (section,) if section is not None else guide.sections
    inside = [guide.step_id(step) for one in sections for step in one.steps if isinstance(step, OpenStep)]
    inside.sort(key=lambda step_id: (step_id != remark.step_id, step_id != here))
    for step_id in inside:
        text = texts.get(step_id, "")
        place = remark.find_in(text) if remark.quoted else None
        if place is not None:
            return Spot(step_id, text[slice(*place)])
    return Spot(inside[0]) if section is not None and inside else Spot()
