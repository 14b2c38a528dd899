"""The source register as a BibTeX file, which every program for references reads.

Import this where it is used: it brings a library with it.
"""

from collections.abc import Iterable, Iterator

from app.foundation.errors import KnownError
from app.workshop.bibtex_fields import (
    KIND,
    READ_AS,
    SECTIONS,
    TYPED_AUTHOR,
    balanced,
    decoded,
    encoded,
    field_for,
)
from app.workshop.source_names import proposed_key
from app.workshop.source_values import Publication, SourceFacts
from app.workshop.workshop import Workshop

_BARE_MONTHS = frozenset(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])


def bib_of(workshop: Workshop) -> str:
    """All sources of a practice. ``KnownError`` when there is none yet."""
    sources = workshop.sources.all()
    if not sources:
        raise KnownError(
            "Er staat nog geen bron in de lijst. Er is niets geschreven; voeg er eerst één toe bij Uitwerken."
        )
    return bib_text(sources)


def bib_text(sources: Iterable[SourceFacts]) -> str:
    """Sources as BibTeX, in their order; one without a key gets one that is free."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Block, Entry, Field
    from bibtexparser.writer import BibtexFormat

    sources = tuple(sources)
    taken = {one.key for one in sources if one.key}
    used: set[str] = set()
    entries: list[Block] = []
    for facts in sources:
        key = facts.key
        if not key or key in used:
            key = proposed_key(facts.author, facts.year, facts.title, taken)
            taken.add(key)
        used.add(key)
        entry_type = facts.entry_type or Publication.OTHER.value
        fields = [Field(name, value) for name, value in _fields(facts, entry_type)]
        entries.append(Entry(entry_type, key, fields))
    form = BibtexFormat()  # type: ignore[no-untyped-call]
    form.indent, form.block_separator, form.trailing_comma = "  ", "\n", True
    return write_string(Library(entries), unparse_stack=[], bibtex_format=form)


def _says(field: str, raw: str, text: str) -> bool:
    """Whether the value of a field still says what people have now; braces too deep to read say nothing."""
    try:
        return decoded(field, raw) == text
    except (RecursionError, LookupError, ValueError):
        return False


def _fields(facts: SourceFacts, entry_type: str) -> Iterator[tuple[str, str]]:
    """Name and value as they are written, each name once.

    Of two fields for one fact ("year" and "date") the first is what was read; the other goes out as it came.
    """
    kept = {name: value for name, _, value in (one.partition(" = ") for one in facts.more)}
    for fact, names in READ_AS.items():
        text = getattr(facts, fact)
        as_it_came = next((name for name in names if name in kept), None)
        raw = kept.pop(as_it_came) if as_it_came else ""
        if as_it_came and balanced(raw) and _says(as_it_came, raw, text):
            yield as_it_came, f"{{{raw}}}"
        elif text:
            name = field_for(fact, entry_type)
            name = as_it_came if as_it_came and name in kept else name
            yield name, f"{{{encoded(name, text)}}}"
    if facts.author and decoded("author", encoded("author", facts.author)) != facts.author:
        yield TYPED_AUTHOR, f"{{{encoded(TYPED_AUTHOR, facts.author)}}}"
    if facts.kind:
        kept.pop(KIND, None)
        yield KIND, f"{{{facts.kind.value}}}"
    if facts.sections:
        yield SECTIONS, f"{{{', '.join(facts.sections)}}}"
    for name, value in kept.items():
        if name == "month" and value in _BARE_MONTHS:
            yield name, value
        elif name and balanced(value):
            yield name, f"{{{value}}}"
