"""The presentation of a practice as a file: slides to show, or two pages to hand out."""

import io
from pathlib import Path

from app.exports.anonymous_day import texts_naming
from app.exports.kept import Exported
from app.exports.names import names_not_to_tell
from app.exports.paper_writing import paper_bytes
from app.exports.presentation import Presentation, presentation_of
from app.exports.presentation_paper import presentation_paper
from app.exports.targets import PRESENTATION, SLIDES, check_target, replace_file
from app.workshop.workshop import Workshop


def export_presentation(workshop: Workshop, target: Path, *, anonymous: bool = False) -> Exported:
    """Write it. Nobody's name stands beside words; ``anonymous`` leaves out the contact person too.

    Raises ``KnownError`` when there is nothing to present, and when the place can't be written.
    """
    check_target(target, PRESENTATION)
    presentation = presentation_of(workshop, anonymous=anonymous)
    replace_file(target, presentation_bytes(presentation, target.suffix))
    names = names_not_to_tell(workshop, anonymous=anonymous)
    return Exported(target, texts_naming_people=texts_naming(presentation.texts, names))


def presentation_bytes(presentation: Presentation, suffix: str = SLIDES) -> bytes:
    """The file. Touches no database and no disk but our template: fit for any thread."""
    if suffix.lower() != SLIDES:
        return paper_bytes(presentation_paper(presentation), suffix)
    from app.exports import slides

    stream = io.BytesIO()
    slides.write(presentation, stream)
    return stream.getvalue()
