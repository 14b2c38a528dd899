"""A board as a file of its own: the wall as a picture or a PDF, the post-its as a table."""

from pathlib import Path

from app.exports.grondplan_consent import Consent
from app.exports.kept import Exported
from app.exports.targets import NOTES, PDF, WALL, check_target, replace_file
from app.exports.wall import Wall, boards_of, wall_of
from app.foundation.errors import KnownError
from app.workshop.workshop import Workshop


def export_wall(workshop: Workshop, target: Path) -> Exported:
    """Write the wall; of several boards the fullest one. ``KnownError`` when nothing hangs on any."""
    check_target(target, WALL)
    replace_file(target, wall_bytes(workshop, target.suffix))
    return Exported(target)


def wall_bytes(workshop: Workshop, suffix: str) -> bytes:
    """The file of a wall."""
    from app.exports.wall_files import wall_pdf, wall_png

    consent = Consent(workshop.file, names=False)
    walls = [wall_of(workshop, step_id, consent) for step_id, _step in boards_of(workshop)]
    fullest = max(walls, key=_hung, default=None)
    if fullest is None or not fullest.notes:
        raise KnownError(
            "Er hangen nog geen post-its die je mag doorgeven. Er is niets geschreven; "
            "schrijf ze eerst in de sessie."
        )
    if suffix.lower() == PDF:
        return wall_pdf(fullest, workshop.practice.title)
    return wall_png(fullest)


def export_notes(
    workshop: Workshop, target: Path, *, anonymous: bool = False, private: bool = False
) -> Exported:
    """Write all post-its as a table; a table with only a header when there are none."""
    from app.exports.notes_table import notes_csv

    check_target(target, NOTES)
    consent = Consent(workshop.file, names=not anonymous)
    replace_file(target, notes_csv(workshop, consent, private=private))
    return Exported(target)


def _hung(wall: Wall) -> int:
    return wall.notes
