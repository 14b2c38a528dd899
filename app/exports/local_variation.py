"""What is the same everywhere and what each organisation does in its own way, as people marked it."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.exports.grondplan_consent import Consent
from app.exports.paper import bullets, table, words
from app.prose.blocks import Block
from app.workshop.variation import Spread, Varied
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class _Told:
    """Something that was marked, in the words in which it may go out."""

    text: str
    varied: Varied


def variation_blocks(workshop: Workshop, consent: Consent) -> Iterator[Block]:
    """The shared core as a list, and a table per organisation; nothing when nobody marked anything.

    A kernactiviteit is told by its title; an answer in its own words, when those may be passed on.
    """
    told = list(_told(workshop, consent))
    shared = [one.text for one in told if one.varied.spread is Spread.ALL]
    if shared:
        yield words("Dit doet iedereen zo:", bold=True)
        yield bullets(shared)
    rows = [
        (where, "\n".join(_at(one) for one in told if where in one.varied.organisations))
        for where in workshop.variations.organisations()
        if any(where in one.varied.organisations for one in told)
    ]
    if rows:
        yield words("Dit verschilt per organisatie:", bold=True)
        yield table(("Organisatie", "Wat die op haar eigen manier doet"), rows, (3, 7))


def _told(workshop: Workshop, consent: Consent) -> Iterator[_Told]:
    """In the order of the profile, then of the questions."""
    said = workshop.variations.all()
    for activity in workshop.profile.activities():
        if activity.id in said and activity.title.strip():
            yield _Told(activity.title.strip(), said[activity.id])
    for guide in workshop.guides:
        for _section, step in guide.steps():
            for answer in workshop.answers.of(guide.step_id(step)):
                if answer.id in said and consent.may_quote(answer):
                    yield _Told(answer.text.strip(), said[answer.id])


def _at(one: _Told) -> str:
    return f"{one.text} – {one.varied.text}" if one.varied.text else one.text
