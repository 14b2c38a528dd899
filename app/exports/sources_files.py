"""The source register as a file of its own: BibTeX for other programs, or the list on paper."""

from pathlib import Path

from app.exports.anonymous_day import texts_naming
from app.exports.kept import Exported
from app.exports.names import names_not_to_tell
from app.exports.paper_writing import write_paper
from app.exports.sources_paper import sources_paper
from app.exports.targets import BIB, SOURCES, check_target, replace_file
from app.workshop.source_values import TEXT_FIELDS, SourceFacts
from app.workshop.workshop import Workshop


def export_sources(workshop: Workshop, target: Path) -> Exported:
    """Write the sources; the suffix says as what. ``KnownError`` when there are none yet.

    What comes back counts the sources that name somebody who asked not to be named.
    """
    check_target(target, SOURCES)
    as_bib = target.suffix.lower() == BIB
    if as_bib:
        from app.exports.bibtex import bib_of

        replace_file(target, bib_of(workshop).encode())
    else:
        write_paper(sources_paper(workshop), target)
    texts = (_texts_of(one, whole=as_bib) for one in workshop.sources.all())
    return Exported(target, None, texts_naming(texts, names_not_to_tell(workshop)))


def _texts_of(facts: SourceFacts, *, whole: bool) -> str:
    """What is told of a source; the ``whole`` with what else a BibTeX file said of it."""
    return "\n".join((*(getattr(facts, name) for name in TEXT_FIELDS), *(facts.more if whole else ())))
