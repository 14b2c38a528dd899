"""How long a text of the grondplan may be."""

from app.guides.schema import Guide
from app.workshop.drafts import Drafts

SUMMARY = "omschrijving"
"""Key of the onderdeel that is read on its own, as the summary of the whole plan."""
SUMMARY_WORDS = 450
"""Words: what fits on one page. A summary takes one page at most; EXPOO's page "Zelf een praktijk indienen?"
names no number, so this one is ours: a page of plain text in 11 points with a heading above it."""


def summary_words(guide: Guide, drafts: Drafts) -> int:
    """How many words the summary has, of all its questions together."""
    section = guide.section(SUMMARY)
    steps = section.steps if section is not None else ()
    return sum(drafts.word_count(guide.step_id(step)) for step in steps)
