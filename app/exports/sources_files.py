"""The source register as a file of its own: BibTeX for other programs, or the list on paper."""

from pathlib import Path

from app.exports.kept import Exported
from app.exports.paper_writing import write_paper
from app.exports.sources_paper import sources_paper
from app.exports.targets import BIB, SOURCES, check_target, replace_file
from app.workshop.workshop import Workshop


def export_sources(workshop: Workshop, target: Path) -> Exported:
    """Write the sources; the suffix says as what. ``KnownError`` when there are none yet."""
    check_target(target, SOURCES)
    if target.suffix.lower() == BIB:
        from app.exports.bibtex import bib_of

        replace_file(target, bib_of(workshop).encode())
    else:
        write_paper(sources_paper(workshop), target)
    return Exported(target)
