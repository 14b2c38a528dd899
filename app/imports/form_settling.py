"""The second look at the lines of a form, when all of it was read: what only the lines around it can tell."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.foundation.word_places import PlaceKind
from app.guides.form_lines import FormLine, LineKind, datum_of
from app.imports.form_taking import Found
from app.imports.form_words import is_task

Knows = Callable[[str], bool]
"""Whether a title is one of an onderdeel of ours."""

_QUESTION, _SECTION, _HELP, _NOTHING = (
    LineKind.QUESTION,
    LineKind.SECTION,
    LineKind.HELP,
    LineKind.NOTHING,
)
_SHORT_HELP = 500
"""Letters under a title without a question that may still say what to write there."""


def settle(lines: Sequence[Found], ours: Knows, of_data: Knows) -> list[FormLine]:
    """The lines as people first see them.

    ``ours`` knows the titles of our onderdelen, ``of_data`` those under which a form asks the data of the
    practice.
    """
    found = list(_with_labels(lines))
    found = list(_without_doubles(found))
    found = list(_with_rooms(found, ours))
    _quiet_before_first(found)
    _quiet_orphans(found)
    return list(_told(found, of_data))


def _with_labels(lines: Sequence[Found]) -> Iterator[Found]:
    """Labels with a colon that stand under each other are questions, each with its room behind it."""
    for number, line in enumerate(lines):
        beside = [lines[at] for at in (number - 1, number + 1) if 0 <= at < len(lines)]
        datum = line.colon and datum_of(line.text, about_practice=False) is not None
        if line.colon and line.kind is _NOTHING and (datum or any(one.colon for one in beside)):
            yield replace(line, kind=_QUESTION, has_room=True)
        else:
            yield line


def _without_doubles(lines: Sequence[Found]) -> Iterator[Found]:
    """The empty lines under a title are only space when real questions follow."""
    for part in _parts(lines):
        real = [line for line in part if line.kind is _QUESTION and not line.from_title]
        yield from (line for line in part if not (line.from_title and real and not line.has_room))


def _with_rooms(lines: Sequence[Found], ours: Knows) -> Iterator[Found]:
    """A title under which nothing is asked is a question itself when one has to write there."""
    parts = list(_parts(lines))
    highest = min((part[0].level for part in parts if part[0].kind is _SECTION), default=0)
    started = False
    for number, part in enumerate(parts):
        head = part[0]
        if head.kind is not _SECTION:
            yield from part
            continue
        after = parts[number + 1][0] if number + 1 < len(parts) else None
        holds = after is not None and after.kind is _SECTION and after.level > head.level
        asks = any(line.kind is _QUESTION for line in part)
        of_form = after is not None and not started and len(part) == 1 and not ours(head.text)
        started = started or asks
        if not asks and not holds and not of_form and _asks_for_text(part, ours):
            last = max((at for at, line in enumerate(part) if line.kind is _HELP), default=0)
            made = replace(head, kind=_QUESTION, level=0, from_title=True)
            part = [*part[: last + 1], made, *part[last + 1 :]]
            asks = True
        only_itself = asks and all(line.from_title for line in part if line.kind is _QUESTION)
        if only_itself and head.level > highest and not ours(head.text):
            part = [line for line in part if line is not head]
        yield from _helped(part)


def _asks_for_text(part: Sequence[Found], ours: Knows) -> bool:
    words = [line for line in part[1:] if line.kind in (_HELP, _NOTHING)]
    length = sum(len(line.text) for line in words)
    return (
        ours(part[0].text)
        or not words
        or (length < _SHORT_HELP and any(is_task(line.text) for line in words))
    )


def _helped(part: list[Found]) -> Iterator[Found]:
    """What explains a title explains the question made of it, and so comes behind that."""
    made = next((at for at, line in enumerate(part) if line.from_title), None)
    if made is None:
        yield from part
        return
    question = part[made]
    at = next((at for at, line in enumerate(part) if line.kind is _HELP), made)
    rest = [line for line in part if line is not question]
    at = min(at, len(rest))
    yield from (*rest[:at], question, *rest[at:])


def _quiet_before_first(lines: list[Found]) -> None:
    """In a form with titles a sentence in the introduction asks nothing, even with a question mark."""
    first = next((at for at, line in enumerate(lines) if line.kind is _SECTION), 0)
    for line in lines[:first]:
        if line.kind is _QUESTION and not line.has_room:
            line.kind = _NOTHING


def _quiet_orphans(lines: list[Found]) -> None:
    """What explains nothing is nothing; so is a title before the first question with another after it."""
    asked = next((at for at, line in enumerate(lines) if line.kind is _QUESTION), len(lines))
    titles = [at for at, line in enumerate(lines[:asked]) if line.kind is _SECTION]
    for at in titles[:-1]:
        lines[at].kind = _NOTHING
    before = _NOTHING
    for line in lines:
        if line.kind is _HELP and before is _NOTHING:
            line.kind = _NOTHING
        before = line.kind


def _told(lines: Sequence[Found], of_data: Knows) -> Iterator[FormLine]:
    about_practice = True
    for line in lines:
        kind, datum = line.kind, None
        if kind is _SECTION:
            about_practice = of_data(line.text)
        if kind is _QUESTION and not line.text.endswith("?") and line.place.kind is not PlaceKind.GRID:
            datum = datum_of(line.text, about_practice=about_practice and line.has_room)
            kind = LineKind.DATUM if datum is not None else kind
        yield FormLine(kind, line.text, str(line.place), line.table, line.boxed, datum)


def _parts(lines: Sequence[Found]) -> Iterator[list[Found]]:
    """The lines before the first title, and then each title with what stands under it."""
    part: list[Found] = []
    for line in lines:
        if line.kind is _SECTION and part:
            yield part
            part = []
        part.append(line)
    if part:
        yield part
