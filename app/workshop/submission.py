"""What goes with a grondplan to EXPOO: the text for the aanmeldingsformulier, a mail, and what to send on."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple

from app.foundation.words import word_of
from app.guides.levels import Level
from app.guides.schema import Guide
from app.guides.steps import FieldsStep
from app.models import Export, Practice
from app.workshop.counted import listed, quoted
from app.workshop.guides import GRONDPLAN
from app.workshop.limits import SUMMARY
from app.workshop.progress import bound_value
from app.workshop.want import WantKind
from app.workshop.wanting import wanting
from app.workshop.workshop import Workshop

EXPOO_ADDRESS = ""
"""Left open: EXPOO's page "Zelf een praktijk indienen?" names no address to send to."""
_TOLD = frozenset({WantKind.NO_TEXT, WantKind.BIT, WantKind.TO_ASK, WantKind.GAP, WantKind.REMARK})
"""What a reader at EXPOO is told of; the rest is for the group to put right before it goes out."""


class FormLine(NamedTuple):
    """A field of the aanmeldingsformulier. An empty text is asked for, but not filled in yet."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail to send: plain text, with an empty ``to`` where the address is not known."""

    to: str
    subject: str
    body: str


def form_text(workshop: Workshop) -> tuple[FormLine, ...]:
    """Label and text for each field of the aanmelding, ready to copy; optional ones only when filled in."""
    guide = workshop.guides.get(GRONDPLAN)
    return tuple(_form(workshop, guide)) if guide is not None else ()


def covering_mail(workshop: Workshop, export: Export | None = None) -> Mail:
    """The mail that goes with a grondplan; without an export the one that goes with the aanmelding."""
    practice = workshop.practice
    if export is None:
        subject = f"Aanmelding van een praktijk: {practice.title}"
        parts = [_announcement(practice), _data(workshop)]
    else:
        level = _level(export)
        about = f"grondplan voor ‘{level.title}’" if export.final else "ontwerp van het grondplan"
        subject = f"{practice.title}: {about} (v{export.number} · {export.code})"
        parts = [_what_is_attached(practice, export), _what_is_in_it(workshop, export)]
        parts += [_what_is_wanting(workshop, export), _question(export)]
    return Mail(
        EXPOO_ADDRESS,
        " ".join(subject.split()),
        "\n\n".join(["Beste team van EXPOO,", *filter(None, parts), _signature(practice)]) + "\n",
    )


def forward_sentence(file_name: str, *, anonymous: bool = False) -> str:
    """Say "wat stuur ik door?" in one sentence, by the suffix of what was made."""
    name = f"‘{PurePath(file_name).name}’"
    match PurePath(file_name).suffix.lower():
        case ".docx":
            return (
                f"Stuur alleen {name} naar EXPOO; je praktijkbestand hou je zelf, "
                "want daarin staat ook wat niet voor anderen bedoeld is."
            )
        case ".pdf":
            return (
                f"Stuur {name} naar wie alleen wil lezen; "
                "EXPOO en wie een schermlezer gebruikt, krijgen het Word-document."
            )
        case ".yaml" | ".yml" if anonymous:
            return f"Stuur {name} alleen naar wie ermee verder werkt; wie iets zei, staat er niet in."
        case ".yaml" | ".yml":
            return f"Stuur {name} alleen naar wie ermee verder werkt; alles staat erin, ook namen."
        case _:
            return f"Stuur alleen {name}; je praktijkbestand hou je zelf."


def _form(workshop: Workshop, guide: Guide) -> Iterator[FormLine]:
    practice = workshop.practice
    for _section, step in guide.steps():
        for field in step.fields if isinstance(step, FieldsStep) else ():
            text = _words(bound_value(practice, field.binds)) if field.binds else ""
            if text or (field.required and field.binds):
                yield FormLine(field.label, text)
    summary = (practice.short_description or "").strip() or _summary(workshop, guide)
    if summary:
        yield FormLine("Korte omschrijving", summary)


def _words(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "").strip()


def _summary(workshop: Workshop, guide: Guide) -> str:
    """The first text of the short description."""
    section = guide.section(SUMMARY)
    words = workshop.drafts.plain()
    steps = map(guide.step_id, section.steps) if section is not None else ()
    return next((words[step_id].strip() for step_id in steps if step_id in words), "")


def _announcement(practice: Practice) -> str:
    return (
        f"We willen onze praktijk {_called(practice)} aanmelden. "
        "Hieronder staan de gegevens. We horen graag of de praktijk in aanmerking komt, "
        "en wanneer we kunnen afspreken over de werkwijze en de verwachtingen."
    )


def _data(workshop: Workshop) -> str:
    return "\n".join(
        f"{line.label}: {' '.join((line.text or 'volgt nog').split())}" for line in form_text(workshop)
    )


def _what_is_attached(practice: Practice, export: Export) -> str:
    what = "het grondplan" if export.final else "een ontwerp van het grondplan"
    why = "We dienen het in voor" if export.final else "We werken toe naar"
    return (
        f"In bijlage vinden jullie {what} van onze praktijk {_called(practice)}. "
        f"{why} het niveau ‘{_level(export).title}’."
    )


def _what_is_in_it(workshop: Workshop, export: Export) -> str:
    guide = workshop.guides.get(GRONDPLAN)
    titles = {section.key: section.title for section in guide.sections} if guide else {}
    chosen = [titles[key] for key in export.sections if key in titles]
    attached = (
        f"Bijlage: {export.file_name}, jullie formulier, ingevuld. Bij ons is dit versie {export.number} met "
        f"het nummer {export.code}."
        if _is_form(export)
        else f"Bijlage: {export.file_name}, versie {export.number} met het nummer {export.code}. "
        "Dat nummer staat onderaan elke bladzijde."
    )
    if not chosen:
        return attached
    only = f"Deze onderdelen zitten erin: {listed(chosen, most=len(chosen))}. De andere volgen later."
    return f"{attached}\n{only}"


def _what_is_wanting(workshop: Workshop, export: Export) -> str:
    found = wanting(workshop, _level(export), export.sections or None).todo
    told = [want.title for want in found if want.kind in _TOLD]
    if not told:
        return "Voor dit niveau ontbreekt er volgens ons niets meer."
    return "Dit weten we zelf al:\n" + "\n".join(f"- {title}." for title in told)


def _question(export: Export) -> str:
    if export.final:
        return (
            "Willen jullie dit grondplan voorleggen aan de commissie? "
            "En kunnen jullie laten weten wanneer we feedback mogen verwachten?"
        )
    if export.format != "docx":
        return "Willen jullie meelezen? Jullie opmerkingen mogen gewoon in een mail terugkomen."
    if _is_form(export):
        return "Willen jullie meelezen? Jullie opmerkingen mogen gewoon in het Word-document staan."
    return (
        "Willen jullie meelezen? Jullie opmerkingen mogen gewoon in het Word-document staan. "
        "Laat de koppen en het nummer onderaan staan, dan vinden we ze terug bij de juiste tekst."
    )


def _signature(practice: Practice) -> str:
    lines = [practice.contact_name, practice.contact_role, practice.submitter, practice.contact_email]
    return "\n".join(["Met vriendelijke groeten", "", *(line for line in lines if line)]).rstrip()


def _called(practice: Practice) -> str:
    whose = f" van {practice.submitter}" if practice.submitter else ""
    return f"{quoted(practice.title, 200)}{whose}"


def _is_form(export: Export) -> bool:
    """Whether it went out in somebody's own form, which is for no level of ours."""
    return export.level is None


def _level(export: Export) -> Level:
    return word_of(Level, export.level, Level.INGEDIEND)
