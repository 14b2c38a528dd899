"""What must be true of a guide beyond the types of its fields.

Keys last for years and other files refer to them, so they are checked most: their form, that they are
unique, and that what refers to a key finds it. Texts must fit where they are shown.
"""

from collections.abc import Iterator

from app.foundation.complaints import Place, shown
from app.guides import faults
from app.guides.faults import Finding
from app.guides.schema import FREE, Guide, Section
from app.guides.step_checks import CHOICE_BINDS, PRACTICE_FIELDS, Around, of_kind
from app.guides.steps import AnyStep

__all__ = ["CHOICE_BINDS", "MAX_SHORT", "PRACTICE_FIELDS", "Finding", "findings", "structure"]

MAX_SHORT = 20  # characters
MAX_STEPS = 5_000
MAX_QUESTION = 1_000  # characters


def findings(guide: Guide) -> Iterator[Finding]:
    """Everything wrong in ``guide``, in the order of the file."""
    yield from structure(guide)
    yield from faults.short_key(guide.key, ("key",))
    if guide.version < 1:
        yield Finding(("version",), "het nummer van de versie is 1 of meer")
    if guide.short is not None and len(guide.short) > MAX_SHORT:
        yield Finding(("short",), f"de korte naam heeft hoogstens {MAX_SHORT} tekens")
    yield from faults.filled(guide.title, ("title",), faults.MAX_TITLE)
    yield from faults.filled(guide.source, ("source",), MAX_QUESTION)
    yield from faults.filled(guide.intro, ("intro",))
    yield from faults.unique([waypoint.key for waypoint in guide.route], ("route",), "key")
    for place, waypoint in enumerate(guide.route):
        yield from faults.filled(waypoint.title, ("route", place, "title"), faults.MAX_TITLE)
        yield from faults.fits(waypoint.text, ("route", place, "text"))
    yield from _steps_enough(guide)
    around = Around.of(guide)
    for position, section in enumerate(guide.sections):
        path: Place = ("sections", position)
        yield from _section(section, path)
        for place, step in enumerate(section.steps):
            yield from _step(step, (*path, "steps", place), around)


def structure(guide: Guide) -> Iterator[Finding]:
    """What would break the program: a key of the wrong form, or one that stands twice."""
    yield from faults.word(guide.key, ("key",))
    if guide.key == FREE:
        yield Finding(("key",), f"“{FREE}” is de sleutel van blokken zonder vragen; kies een andere")
    yield from faults.unique([section.key for section in guide.sections], ("sections",), "key")
    seen: set[str] = set()
    for position, section in enumerate(guide.sections):
        yield from faults.word(section.key, ("sections", position, "key"))
        for place, step in enumerate(section.steps):
            path: Place = ("sections", position, "steps", place, "key")
            if not faults.DOTTED.fullmatch(step.key):
                yield Finding(path, "een sleutel ziet eruit als doelgroep.kenmerken, in kleine letters")
            if step.key in seen:
                yield Finding(path, f"de sleutel “{shown(step.key)}” bestaat al in dit draaiboek")
            seen.add(step.key)


def _steps_enough(guide: Guide) -> Iterator[Finding]:
    count = sum(len(section.steps) for section in guide.sections)
    if not count:
        yield Finding(("sections",), "een draaiboek heeft minstens één onderdeel met een stap")
    if count > MAX_STEPS:
        yield Finding(
            ("sections",), f"een draaiboek heeft hoogstens {MAX_STEPS} stappen, en dit heeft er {count}"
        )


def _section(section: Section, path: Place) -> Iterator[Finding]:
    yield from faults.short_key(section.key, (*path, "key"))
    yield from faults.filled(section.title, (*path, "title"), faults.MAX_TITLE)
    yield from faults.help_fits(section.help, path)
    yield from faults.fits(section.notes, (*path, "notes"))
    yield from faults.phase(section.phase, path)
    yield from faults.minutes(section.minutes, path)


def _step(step: AnyStep, path: Place, around: Around) -> Iterator[Finding]:
    yield from faults.filled(step.question, (*path, "question"), MAX_QUESTION)
    yield from faults.help_fits(step.help, path)
    yield from faults.fits(step.notes, (*path, "notes"))
    yield from faults.phase(step.phase, path)
    yield from faults.minutes(step.minutes, path)
    yield from faults.short_key(step.key, (*path, "key"))
    if step.short is not None and len(step.short) > MAX_SHORT:
        yield Finding((*path, "short"), f"de korte naam heeft hoogstens {MAX_SHORT} tekens")
    yield from faults.fits(step.group, (*path, "group"), faults.MAX_TITLE)
    yield from of_kind(step, path, around)
