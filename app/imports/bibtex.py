"""A BibTeX file, read as sources. The good entries come in; what is broken is named, with its line.

Import this where it is used: it brings a library with it.
"""

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.foundation.errors import KnownError
from app.prose.source_citations import as_key
from app.workshop.bibtex_fields import KIND, READ_AS, SECTIONS, TYPED_AUTHOR, decoded, encoded, field_for
from app.workshop.day_file import KnowledgeKind
from app.workshop.source_values import SourceFacts

if TYPE_CHECKING:
    from bibtexparser.model import Entry, ParsingFailedBlock

MAX_FILE = 64 * 1024 * 1024
"""Bytes. A register of fifty thousand sources is smaller."""

_SAFE = "Er is niets veranderd"
_NAMED = re.compile(r"@\s*(\w+)\s*[{(]\s*([^\s,={}()]*)")
_ESCAPED = re.compile(r"\\.", re.DOTALL)
_MOST_GROWN = 10_000
"""Letters by which abbreviations may make a value longer: a few lines can make more than all memory holds."""


@dataclass(frozen=True, slots=True)
class BibFile:
    """What a file holds. ``broken`` are Dutch sentences about what could not be read."""

    sources: tuple[SourceFacts, ...]
    broken: tuple[str, ...]
    stopped: bool = False


def read_bib(path: Path, told: Callable[[float], bool] | None = None) -> BibFile:
    """The sources in a BibTeX file. ``KnownError`` when it can't be read or holds none at all.

    ``told`` hears how far it is, from 0 to 1, and says whether to go on; without, nothing of it comes in.
    """
    try:
        if path.stat().st_size > MAX_FILE:
            raise KnownError(
                f"'{path.name}' is te groot voor een bronnenlijst. {_SAFE}; deel het bestand op."
            )
        content = path.read_bytes()
    except OSError as error:
        raise KnownError(
            f"'{path.name}' kan niet gelezen worden. {_SAFE}; kijk of het bestand er nog is."
        ) from error
    if not content.strip():
        raise KnownError(f"'{path.name}' is leeg. {_SAFE}; bewaar de bronnen opnieuw als BibTeX.")
    found = read_bib_text(_decoded(content), told)
    if not found.sources and not found.broken and not found.stopped:
        raise KnownError(
            f"In '{path.name}' staat geen bron in BibTeX. {_SAFE}; kies een bestand dat eindigt op .bib."
        )
    return found


def read_bib_text(text: str, told: Callable[[float], bool] | None = None) -> BibFile:
    """The sources in BibTeX, in order; none when ``told`` says to stop."""
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, ParsingFailedBlock

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    library = parse_string(_with_line_ends(text), parse_stack=())
    strings = _worked_out((one.key.lower(), one.value) for one in library.strings)
    sources: list[SourceFacts] = []
    broken: list[str] = []
    blocks = library.blocks
    for place, block in enumerate(blocks):
        if told is not None and not told(place / len(blocks)):
            return BibFile((), (), stopped=True)
        twice = isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock)
        entry = block.ignore_error_block if twice and isinstance(block, ParsingFailedBlock) else block
        if isinstance(entry, Entry):
            found = _source_or_why_not(entry, strings)
            if isinstance(found, SourceFacts):
                sources.append(found)
            else:
                broken.append(_sentence(entry, found))
        elif isinstance(entry, ParsingFailedBlock):
            broken.append(_sentence(entry, "haakjes, komma's of aanhalingstekens kloppen niet"))
    return BibFile(tuple(sources), tuple(broken))


def _with_line_ends(text: str) -> str:
    """The line ends of any system as newlines, so that lines are counted as people see them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(content: bytes) -> str:
    """UTF-8 with or without a mark, UTF-16 with one, or else Latin-1 as Windows writes it."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _source_or_why_not(entry: "Entry", strings: Mapping[str, str]) -> SourceFacts | str:
    """The source that an entry is, or in a few words why it is none."""
    try:
        facts = _source(entry, strings)
    except RecursionError:
        return "de haakjes zitten te diep in elkaar"
    except (LookupError, ValueError):  # from the reader of LaTeX, at a command without what belongs to it
        return "er staat een opdracht van LaTeX in die niet af is"
    return "er staat geen titel, auteur of adres in" if facts.is_nothing else facts


def _source(entry: "Entry", strings: Mapping[str, str]) -> SourceFacts:
    raw: dict[str, str] = {}
    for field in entry.fields:
        raw.setdefault(field.key.strip().lower(), _value(str(field.value), strings))
    left = dict(raw)
    typed = decoded(TYPED_AUTHOR, left.pop(TYPED_AUTHOR, ""))
    entry_type = entry.entry_type.strip().lower()
    said: dict[str, str] = {}
    more: list[str] = []
    for fact, names in READ_AS.items():
        name = next((one for one in names if raw.get(one, "").strip()), None)
        if name is None:
            continue
        said[fact] = decoded(name, left.pop(name))
        if name == "author" and typed and encoded(name, typed) == raw[name]:
            said[fact] = typed
        others = any(raw.get(one, "").strip() for one in names if one != name)
        same = encoded(name, said[fact]) == " ".join(raw[name].split())
        if others or not same or name != field_for(fact, entry_type):
            more.append(f"{name} = {raw[name]}")
    kind = {one.value: one for one in KnowledgeKind}.get(left.get(KIND, "").strip())
    if kind:
        left.pop(KIND)
    sections = tuple(part.strip() for part in left.pop(SECTIONS, "").split(",") if part.strip())
    more += [f"{name} = {value}" for name, value in left.items() if name and value.strip()]
    facts = SourceFacts(
        **said, key=as_key(entry.key), entry_type=entry_type, kind=kind, sections=sections, more=tuple(more)
    )
    return replace(facts, url=_howpublished(left)) if not facts.url else facts


def _howpublished(left: Mapping[str, str]) -> str:
    """Older files have the address in 'howpublished'."""
    found = re.search(r"https?://[^\s{}]+", left.get("howpublished", ""))
    return found.group() if found else ""


def _worked_out(strings: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What each abbreviation stands for. As in BibTeX it can hold those above it, and no other."""
    known: dict[str, str] = {}
    for name, raw in strings:
        known[name] = _value(raw, known)
    return known


def _value(raw: str, strings: Mapping[str, str]) -> str:
    """A value without its braces or quotes, with ``#`` and the abbreviations of the file worked out.

    Where they would make too much of it, they stay as they stand there.
    """
    parts = [part.strip() for part in _parts(raw)]
    worked_out = [_part(part, strings) for part in parts]
    if sum(map(len, worked_out)) > len(raw) + _MOST_GROWN:
        worked_out = [_part(part, {}) for part in parts]
    return "".join(worked_out)


def _part(part: str, strings: Mapping[str, str]) -> str:
    if len(part) > 1 and (part[0], part[-1]) in (("{", "}"), ('"', '"')):
        return part[1:-1]
    return strings.get(part.lower(), part)


def _parts(raw: str) -> Sequence[str]:
    """The parts between ``#``, where that stands outside braces and quotes."""
    if "#" not in raw:
        return (raw,)
    return tuple(_split(raw))


def _split(raw: str) -> Iterator[str]:
    depth, quoted, begin = 0, False, 0
    for at, letter in enumerate(_ESCAPED.sub("  ", raw)):
        if letter == '"' and depth == 0:
            quoted = not quoted
        elif letter in "{}":
            depth += 1 if letter == "{" else -1
        elif letter == "#" and depth == 0 and not quoted:
            yield raw[begin:at]
            begin = at + 1
    yield raw[begin:]


def _sentence(block: "Entry | ParsingFailedBlock", short: str) -> str:
    line = (block.start_line or 0) + 1
    found = _NAMED.search(block.raw or "")
    what = f"bron '{found.group(2)[:60]}'" if found and found.group(2) else "een bron zonder sleutel"
    return f"Regel {line}: {what} kwam niet mee, want {short}."
