"""A practice told in four parts, apart from any format: inleiding, opbrengsten, proces, tips.

The parts and their questions are those of "Een lerend netwerk starten" (Nederlands Jeugdinstituut, 2021).
What a group answered to the guide ``delen`` comes first; where it answered nothing, the text of the grondplan
that tells the same stands there. Nothing is invented: a part without any text keeps its questions.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.exports.citing import citing
from app.exports.grondplan import NO_TITLE, date_in_words
from app.exports.grondplan_choice import has_letters
from app.exports.grondplan_consent import Consent
from app.exports.presentation_order import PARTS, SHARING, Order
from app.foundation.errors import KnownError
from app.guides.loader import bundled
from app.guides.schema import Guide, Section
from app.guides.steps import OpenStep
from app.prose.blocks import Blocks, BulletList, Paragraph, Run, plain_text
from app.prose.markdown import parse
from app.workshop.answer import Answer
from app.workshop.guides import GRONDPLAN
from app.workshop.profile_values import ProfileComponent
from app.workshop.workshop import Workshop

LEARNED = "Wat we leerden"
PROFILE = "Praktijkprofiel"


@dataclass(frozen=True, slots=True)
class Topic:
    """One question with what there is to tell. ``said`` are the answers behind it, without names.

    ``group`` is what it belongs to: its onderdeel, or itself.
    """

    title: str
    group: str
    question: str
    blocks: Blocks
    said: tuple[str, ...] = ()
    left_out: int = 0
    """Answers that are not for others."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the four; without topics its ``questions`` are still to be answered."""

    key: str
    title: str
    topics: tuple[Topic, ...]
    profile: tuple[ProfileComponent, ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def told(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.topics or self.profile)


@dataclass(frozen=True, slots=True)
class Presentation:
    """All of it; a value, fit for a worker. ``contact`` is "" when nobody may be named."""

    title: str
    submitter: str
    date_text: str
    contact: str
    source: str
    parts: tuple[Part, ...]
    language: str = "nl-BE"

    @property
    def texts(self) -> Iterator[str]:
        """Every text that people wrote in it, to look for names in."""
        yield self.title
        yield self.submitter
        for part in self.parts:
            for topic in part.topics:
                yield plain_text(topic.blocks)
                yield from topic.said
            for component in part.profile:
                yield component.name
                yield component.rationale
                for activity in component.activities:
                    yield activity.title
                    yield from activity.cells.values()


def presentation_of(workshop: Workshop, *, anonymous: bool = False) -> Presentation:
    """What there is to present. Raises ``KnownError`` when no part has anything."""
    practice = workshop.practice
    reader = _Reader(workshop, Consent(workshop.file, names=False))
    parts = tuple(map(reader.part, PARTS))
    if not any(part.told for part in parts):
        if workshop.guides.get(GRONDPLAN) is None:
            raise KnownError(
                "Er is nog niets om te presenteren. "
                "Kies bij Werkvormen ‘Kennis en ervaringen delen’, en beantwoord die vragen."
            )
        raise KnownError(
            "Er is nog niets om te presenteren. Er is niets geschreven; "
            "schrijf eerst een tekst bij Uitwerken, of beantwoord de vragen van ‘Kennis en ervaringen delen’."
        )
    contact = (practice.contact_name, practice.contact_role, practice.contact_email)
    return Presentation(
        title=practice.title.strip() or NO_TITLE,
        submitter=practice.submitter or "",
        date_text=date_in_words(workshop.clock().date()),
        contact="" if anonymous else ", ".join(said for said in contact if said),
        source=bundled(SHARING).source,
        parts=parts,
    )


class _Reader:
    """Reads part by part from an open practice."""

    def __init__(self, workshop: Workshop, consent: Consent) -> None:
        self._workshop = workshop
        self._consent = consent
        self._cited = citing(workshop)
        self._drafts = workshop.drafts.all()
        self._sharing = workshop.guides.get(SHARING)
        self._plan = workshop.guides.get(GRONDPLAN)

    def part(self, order: Order) -> Part:
        """A part, its rows in their order; what a group itself asks more about it comes behind."""
        ours = bundled(SHARING).section(order.key)
        own = self._sharing.section(order.key) if self._sharing is not None else None
        topics = [topic for row in order.rows for topic in self._row(own, *row)]
        known = {key for row in order.rows for key in row[0]}
        if own is not None and self._sharing is not None:
            more = (step for step in own.steps if step.key not in known)
            topics += [topic for step in more for topic in self._shared(self._sharing, step)]
        if order.learned and not any(self._answered(own, key) for key in known):
            topics += self._learned()
        section = own or ours
        return Part(
            order.key,
            section.title if section is not None else order.key.capitalize(),
            tuple(topics),
            self._profile() if order.profile else (),
            tuple(step.question for step in ours.steps) if ours is not None else (),
        )

    def _row(
        self, own: Section | None, shared: tuple[str, ...], sections: tuple[str, ...]
    ) -> Iterator[Topic]:
        """What was said for sharing; without that, what stands in the grondplan."""
        found = []
        if own is not None and self._sharing is not None:
            steps = [step for step in own.steps if step.key in shared]
            found = [topic for step in steps for topic in self._shared(self._sharing, step)]
        yield from found or self._from_plan(sections)

    def _shared(self, guide: Guide, step: object) -> Iterator[Topic]:
        """A text that somebody wrote, or else the answers as they were said."""
        if not isinstance(step, OpenStep):
            return
        step_id = guide.step_id(step)
        said, left_out = self._said(step_id)
        blocks = self._cited(parse(self._drafts.get(step_id, "")))
        title = step.short or step.question
        if has_letters(blocks):
            yield Topic(title, title, step.question, blocks, said, left_out)
        elif said:
            yield Topic(title, title, step.question, _as_list(said), (), left_out)

    def _from_plan(self, sections: tuple[str, ...]) -> Iterator[Topic]:
        if self._plan is None:
            return
        for key in sections:
            section = self._plan.section(key)
            for step in section.steps if section is not None else ():
                blocks = self._cited(parse(self._drafts.get(self._plan.step_id(step), "")))
                if section is not None and isinstance(step, OpenStep) and has_letters(blocks):
                    said, left_out = self._said(self._plan.step_id(step))
                    name = _named(section, step)
                    yield Topic(name, section.title, step.question, blocks, said, left_out)

    def _learned(self) -> Iterator[Topic]:
        """The leerpunten of all meetings together."""
        said: list[str] = []
        left_out = 0
        for guide in self._workshop.guides:
            for _section, step in guide.steps():
                if isinstance(step, OpenStep) and step.learning:
                    own, out = self._said(guide.step_id(step))
                    said += own
                    left_out += out
        if said:
            yield Topic(LEARNED, LEARNED, LEARNED, _as_list(tuple(said)), (), left_out)

    def _answered(self, own: Section | None, key: str) -> bool:
        if own is None or self._sharing is None:
            return False
        step = next((step for step in own.steps if step.key == key), None)
        return step is not None and any(self._shared(self._sharing, step))

    def _said(self, step_id: str) -> tuple[tuple[str, ...], int]:
        """The answers that may be passed on, and how many may not; what is parked is none."""
        answers = [answer for answer in self._workshop.answers.of(step_id) if not answer.parked]
        told = [answer for answer in answers if self._consent.may_quote(answer)]
        return tuple(map(_words, told)), len(answers) - len(told)

    def _profile(self) -> tuple[ProfileComponent, ...]:
        """The kerncomponenten of which something is said."""
        return tuple(
            one
            for one in self._workshop.profile.components()
            if one.name.strip() or one.rationale.strip() or one.activities
        )


def _words(answer: Answer) -> str:
    return answer.text.strip()


def _as_list(texts: tuple[str, ...]) -> Blocks:
    """Letter for letter: what people said is no markup."""
    return (BulletList(tuple((Paragraph((Run(text),)),) for text in texts)),)


def _named(section: Section, step: OpenStep) -> str:
    """The onderdeel, and which question of it: "Doelgroep: kenmerken"."""
    short = step.short or step.question
    if short.casefold() == section.title.casefold():
        return section.title
    plain = short[:1].isupper() and short[1:2].islower()
    return f"{section.title}: {short[:1].lower() + short[1:] if plain else short}"
