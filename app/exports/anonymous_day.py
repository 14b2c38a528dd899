"""Names left out: who said, wrote, voted, led or promised what. What people said stays letter for letter.

A name can still stand inside a text. Nobody changes that but a person; here it is only counted, so that
somebody can look.
"""

import re
from collections.abc import Iterable, Iterator

from app.workshop.day_file import Action, DayFile, Practice, Remark, RemarkReply, Session
from app.workshop.day_file_parts import (
    Answer,
    ClusterVote,
    LearningNetwork,
    Note,
    Part,
    PartT,
    Play,
    Score,
    StepSaid,
    rebuilt,
)

_NAMES: dict[type[Part], dict[str, object]] = {
    Action: {"who": None},
    Answer: {"by": None},
    ClusterVote: {"by": None, "table": None},
    DayFile: {"participants": ()},
    LearningNetwork: {"begeleiders": ()},
    Note: {"by": None, "voters": ()},
    Play: {"by": None},
    Practice: {"contact": None},
    Remark: {"author": None},
    RemarkReply: {"author": None},
    Score: {"name": None},
    StepSaid: {"by": None},
    Session: {"facilitator": None, "expert": None, "penhouder": None},
}
"""The fields that say who, and what stands there instead. The author of a source stays: it is a reference."""

_KEYS = frozenset({"key", "onderdeel_key", "step", "perspective", "list", "option", "werkvormen", "status"})


def without_names(part: PartT) -> PartT:
    """``part``, and all that is in it, without who said or did it."""
    return rebuilt(part, lambda inside: _NAMES.get(type(inside), {}))


def names_in(day: DayFile) -> frozenset[str]:
    """The names of the people of a day, which ``without_names`` leaves out."""
    names = {person.name for person in day.participants}
    for session in day.days:
        names |= {session.facilitator or "", session.expert or "", session.penhouder or ""}
    if day.practice.contact is not None:
        names.add(day.practice.contact.name or "")
    if day.lerend_netwerk is not None:
        names |= set(day.lerend_netwerk.begeleiders)
    return frozenset(name.strip() for name in names if name.strip())


def texts_of(value: object) -> Iterator[str]:
    """Every text that somebody wrote in a part of a day file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from texts_of(member)
    elif isinstance(value, Part):
        for name in value.__struct_fields__:
            if name not in _KEYS:
                yield from texts_of(getattr(value, name))


def texts_naming(texts: Iterable[str], names: Iterable[str]) -> int:
    """In how many texts one of the names stands as a whole word, in capitals or not."""
    wanted = [(name.casefold(), re.compile(rf"(?<!\w){re.escape(name.casefold())}(?!\w)")) for name in names]
    found = 0
    for text in texts:
        folded = text.casefold()
        found += any(name in folded and word.search(folded) is not None for name, word in wanted)
    return found
