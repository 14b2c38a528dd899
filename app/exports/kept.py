"""What went out: no file leaves without its copy being kept, and none is kept that did not leave."""

from dataclasses import dataclass
from pathlib import Path

from app.exports.targets import replace_file
from app.exports.wishes import PlanWishes
from app.workshop.exports import ExportId, Exports
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    path: Path
    given: ExportId | None = None
    """The id of a file that is kept; a day file has none."""
    texts_naming_people: int = 0
    """In how many texts a name stands of who asked not to be named; in an anonymous export, of anyone."""


def write_and_keep(
    workshop: Workshop,
    given: ExportId,
    content: bytes,
    target: Path,
    what: str,
    label: str,
    wishes: PlanWishes | None = None,
) -> None:
    """Write a file and remember it, both or neither, as one step of work called ``label``.

    ``wishes`` are remembered with a grondplan; other papers have none. Raises ``KnownError`` when the place
    can't be written.
    """
    with workshop.file.work(label) as session:
        Exports(workshop.file).keep(
            given,
            content,
            session,
            what=what,
            format=target.suffix.lower().removeprefix("."),
            file_name=target.name,
            level=wishes.level if wishes else None,
            sections=(wishes.sections or ()) if wishes else (),
            final=wishes.final if wishes else False,
        )
        replace_file(target, content)
