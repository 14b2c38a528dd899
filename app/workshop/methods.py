"""The werkvormen of a day: which guides it uses, and how another set of questions comes into the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.guides.form_guide import guide_of_form
from app.guides.form_lines import FormLine, LineKind
from app.guides.loader import bundled, bundled_guides
from app.guides.schema import Guide
from app.guides.updating import Updated, updated
from app.models import AgendaItem, Presence
from app.workshop.agenda_guess import asked_by
from app.workshop.guides import GRONDPLAN
from app.workshop.hanging import hanging
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Method:
    """A werkvorm to choose: what it is, whose it is, how long it takes, and whether the day uses it."""

    key: str
    title: str
    intro: str
    source: str
    steps: int
    minutes: int
    """The time to plan for all of it; 0 when its guide doesn't say."""
    blocks: tuple[str, ...] = ()
    """Ids of the blocks of the day that ask it."""
    in_file: bool = False
    """Whether the file has it; else it is one of ours that can still come in."""

    @property
    def used(self) -> bool:
        """Whether the day uses it."""
        return bool(self.blocks)


@dataclass(frozen=True, slots=True)
class Brought:
    """What bringing in other questions did."""

    title: str
    steps: int
    kept: int
    """Steps of before that were kept under "Vroegere vragen", because something hangs on them."""
    freed: int
    """Blocks on any day whose onderdelen are gone, and that ask nothing now."""
    renamed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Key → the other one that a step got, because something else hangs on the first."""


def methods(workshop: Workshop, day_id: str) -> list[Method]:
    """The guides of the file, in its order, and those of ours that it does not have yet."""
    blocks = workshop.agenda.blocks(day_id)
    kept = {guide.key for guide in workshop.guides}
    return [
        method_of(guide, tuple(block.id for block in blocks if block.guide == guide.key), guide.key in kept)
        for guide in offered(workshop)
    ]


def method_of(guide: Guide, blocks: tuple[str, ...] = (), in_file: bool = False) -> Method:
    """What there is to say of a guide before it is chosen."""
    return Method(
        key=guide.key,
        title=guide.title,
        intro=guide.intro.strip().partition("\n")[0],
        source=guide.source,
        steps=sum(len(section.steps) for section in guide.sections),
        minutes=sum(section.planned_minutes for section in guide.sections),
        blocks=blocks,
        in_file=in_file,
    )


def offered(workshop: Workshop) -> list[Guide]:
    """What a day may ask: the guides of the file, in its order, and those of ours that it lacks."""
    guides = list(workshop.guides)
    known = {guide.key for guide in guides}
    return guides + [bundled(key) for key in bundled_guides() if key not in known]


def ask_in(workshop: Workshop, block_id: str, key: str | None) -> None:
    """Let a block ask all of a guide, which comes in the file when it isn't there; None makes it free."""
    with workshop.file.work("Vragen van een blok gekozen"):
        if key is not None and workshop.guides.get(key) is None:
            workshop.guides.keep(bundled(key))
        workshop.agenda.change(block_id, guide=key, sections=[])


def use(workshop: Workshop, key: str, day_id: str) -> str:
    """Put a werkvorm at the end of a day, and in the file when it isn't there; the id of its block."""
    guide = workshop.guides.get(key)
    with workshop.file.work("Werkvorm gekozen"):
        if guide is None:
            guide = bundled(key)
            workshop.guides.keep(guide)
        minutes = sum(section.planned_minutes for section in guide.sections)
        return workshop.agenda.add(
            day_id, guide.title, minutes or _WITHOUT_LENGTH, short_name=guide.short, guide=key
        )


def leave_out(workshop: Workshop, key: str, day_id: str) -> None:
    """Take the blocks of a werkvorm off a day. What was said in it stays, and so does the guide."""
    with workshop.file.work("Werkvorm van de agenda gehaald"):
        for block in workshop.agenda.blocks(day_id):
            if block.guide == key:
                workshop.agenda.bin(block.id)


def bring(workshop: Workshop, guide: Guide) -> Brought:
    """Ask the questions of ``guide`` from now on, in the place of the guide with its key.

    Nothing is lost (``app.guides.updating``): a step that the new guide doesn't have and on which something
    hangs goes to a last section, "Vroegere vragen".
    """
    old = workshop.guides.get(guide.key)
    whole = updated(old, guide, hanging(workshop)) if old is not None else Updated(guide)
    with workshop.file.work(f"Vragen ingelezen: {guide.title}"[:80]):
        workshop.guides.keep(whole.guide)
        freed = _ask_anew(workshop, whole.guide)
    return Brought(guide.title, len(list(guide.steps())), whole.kept, freed, whole.renamed)


def use_form(workshop: Workshop, name: str, content: bytes, lines: Sequence[FormLine]) -> Brought:
    """Ask the questions of a form from now on, and keep it to be filled in: one step of work.

    Raises ``KnownError`` when it asks nothing, and when it can't be kept.
    """
    if not any(line.kind is LineKind.QUESTION for line in lines):
        raise KnownError(
            "Er staat geen enkele vraag meer in de lijst. Er is niets veranderd; zet minstens één regel op "
            "‘vraag’."
        )
    made = guide_of_form(name, lines, bundled(GRONDPLAN), workshop.guides.get(GRONDPLAN))
    with workshop.file.work(f"Formulier ingelezen: {name}"[:80]):
        brought = bring(workshop, made.guide)
        places = tuple((brought.renamed.get(key, key), place) for key, place in made.places)
        workshop.forms.keep(name, content, replace(made, places=places))
    return brought


_WITHOUT_LENGTH = 30
"""Minutes for a werkvorm of which the guide doesn't say how long it takes."""


def _ask_anew(workshop: Workshop, guide: Guide) -> int:
    """Read what blocks ask from their names again when their sections are gone; how many became free."""
    freed = 0
    query = select(AgendaItem).where(AgendaItem.guide == guide.key)
    for row in workshop.file.session.scalars(query):
        left = [key for key in row.sections if guide.section(key) is not None]
        if left == row.sections:
            continue
        if not left:
            left = list(asked_by(row.activity, [guide])[1])
        if not left:
            row.guide = None
            freed += row.presence == Presence.PRESENT.value
        row.sections = left
    return freed
