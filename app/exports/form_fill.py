"""What goes into somebody's form: each text of the grondplan with its place, and what is still empty there.

A value that needs no Word to look at; ``word_form`` writes it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.exports.citing import citing
from app.exports.grondplan_choice import drafts_of, has_letters
from app.exports.sources_paper import listed_sources
from app.foundation.errors import KnownError
from app.guides.form_guide import places_for
from app.guides.form_lines import Datum, FormReading
from app.guides.loader import bundled
from app.prose.blocks import Blocks, Paragraph, Run
from app.prose.markdown import parse
from app.workshop.exports import ExportId
from app.workshop.forms import FormPlaces
from app.workshop.guides import GRONDPLAN as GUIDE
from app.workshop.sheet_marks import short_id
from app.workshop.workshop import Workshop

LEFT_TITLE = "Niet geplaatst"
"""Over the part of what the form has no place for."""
NOT_GIVEN = ExportId("", 0)
"""For who only looks what would go in."""
_SOURCES = "Bronnen"
"""What the texts cite, behind the form: a reader has to be able to find it."""
_OF_CONTACT = frozenset({Datum.CONTACT_NAME, Datum.CONTACT_ROLE, Datum.CONTACT_EMAIL})


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """One text and where it goes; ``place`` is None when the form doesn't ask for it."""

    title: str
    section: str
    blocks: Blocks
    place: str | None
    short_id: str = ""
    """What names the question in the file; empty for a datum of the practice."""


@dataclass(frozen=True, slots=True)
class FormFill:
    """All that goes into a form; a value, fit for a worker."""

    name: str
    content: bytes
    answers: tuple[FormAnswer, ...]
    empty: tuple[str, ...]
    """The questions of the form that have no text yet."""
    export_id: str
    version: int
    file_id: str

    @property
    def placed(self) -> tuple[FormAnswer, ...]:
        """The texts that have a place."""
        return tuple(one for one in self.answers if one.place is not None)

    @property
    def left(self) -> tuple[FormAnswer, ...]:
        """The texts that have none."""
        return tuple(one for one in self.answers if one.place is None)


def form_fill(
    workshop: Workshop, given: ExportId, form: FormReading | None = None, *, anonymous: bool = False
) -> FormFill:
    """What goes into the form of this practice, or into another ``form`` that asks the same.

    ``anonymous`` is without the contact person. Raises ``KnownError`` when there is no form, or no grondplan.
    """
    guide = workshop.guides.get(GUIDE)
    if guide is None:
        raise KnownError(
            "In dit bestand zit geen grondplan. Er is niets geschreven; kies er een bij Werkvormen."
        )
    content, name, places = _form_of(workshop, form)
    drafts = drafts_of(workshop, guide)
    answers: list[FormAnswer] = []
    empty: list[str] = []
    cited, cites = citing(workshop), False
    for section, step in guide.steps():
        step_id, place = guide.step_id(step), places.steps.get(step.key)
        typed = parse(drafts.get(step_id, ""))
        blocks = cited(typed)
        cites = cites or blocks != typed
        if has_letters(blocks):
            answers.append(FormAnswer(step.question, section.title, blocks, place, short_id(step_id)))
        elif place is not None:
            empty.append(step.question)
    if cites:
        answers.append(FormAnswer(_SOURCES, "", tuple(listed_sources(workshop)), None))
    data = list(_data(workshop, places, anonymous=anonymous))
    answers = [*(one for one in data if one.blocks), *answers]
    empty = [*(one.title for one in data if not one.blocks), *empty]
    return FormFill(
        name, content, tuple(answers), tuple(empty), given.code, given.number, workshop.file.file_id
    )


def _form_of(workshop: Workshop, form: FormReading | None) -> tuple[bytes, str, FormPlaces]:
    """The form, and where our texts go in it; of the one that was kept as people corrected it."""
    own = workshop.forms
    if form is None or (own.name is not None and own.content() == form.content):
        return own.content(), own.name or "", own.places()
    guide = workshop.guides.get(GUIDE)
    assert guide is not None
    places = places_for(form.lines, guide, bundled(GUIDE))
    if not places:
        raise KnownError(
            f"In '{form.name}' staat geen enkele vraag van dit grondplan. Er is niets geschreven; haal eerst "
            "de vragen uit dit formulier, bij Werkvormen."
        )
    return form.content, form.name, FormPlaces.of(places)


def _data(workshop: Workshop, places: FormPlaces, *, anonymous: bool) -> Iterator[FormAnswer]:
    """What the form asks that the practice knows."""
    practice = workshop.practice
    for datum, place in places.data.items():
        if anonymous and datum in _OF_CONTACT:
            continue
        value: object = getattr(practice, datum.value)
        words = ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")
        blocks: Blocks = (Paragraph((Run(words.strip()),)),) if words.strip() else ()
        yield FormAnswer(datum.label, "", blocks, place)
