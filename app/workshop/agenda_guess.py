"""What a block is, read from its name, for agendas that come from elsewhere: a break, or questions.

"Grondplan blok A (Aanleiding, Doelgroep, Doel)" names a guide and sections of it; "Aanpak t.e.m.
Overdraagbaarheid" names a row of them. What can't be read stays a free block.
"""

import re
from collections.abc import Sequence

from app.guides.schema import Guide, Section

_RANGE = re.compile(r"\s+t\.?\s?e\.?\s?m\.?\s+|\s+tot en met\s+", re.IGNORECASE)


_BREAKS = re.compile(
    r"((koffie|thee|middag|plas|rook|lunch)?pauze|\w*lunch|\w*maaltijd|(middag|avond)(eten|maal))\b",
    re.IGNORECASE,
)
_ARRIVALS = re.compile(r"(onthaal|ontvangst|aankomst|inloop)\b", re.IGNORECASE)


def is_break(activity: str) -> bool:
    """Whether people rest in a block with this name: "Pauze", "Broodjeslunch"."""
    return _BREAKS.match(activity.strip()) is not None


def is_arrival(activity: str) -> bool:
    """Whether people come in and nothing is asked of them yet: "Onthaal met koffie"."""
    return _ARRIVALS.match(activity.strip()) is not None


def asked_by(activity: str, guides: Sequence[Guide]) -> tuple[str | None, tuple[str, ...]]:
    """The key of the guide that a block with this name asks, and of the sections; (None, ()) for none."""
    folded = activity.casefold()
    named = [guide for guide in guides if folded.startswith(guide.title.casefold()) and guide.title]
    if not named:
        return None, ()
    guide = max(named, key=lambda guide: len(guide.title))
    return guide.key, _sections(activity, guide)


def _sections(activity: str, guide: Guide) -> tuple[str, ...]:
    """The sections named between brackets; none means all."""
    found: list[str] = []
    for inside in re.findall(r"\(([^)]*)\)", activity):
        for part in inside.split(","):
            first, *last = _RANGE.split(part.strip(), maxsplit=1)
            one = _place(first, guide)
            other = _place(last[0], guide) if last else one
            if one is not None and other is not None:
                found += [section.key for section in guide.sections[one : other + 1]]
    return tuple(dict.fromkeys(found))


def _place(title: str, guide: Guide) -> int | None:
    """Where the section with this title stands; the beginning of a title is enough."""
    wanted = title.strip().casefold()
    if not wanted:
        return None
    titles = [[title.casefold() for title in _titles(section)] for section in guide.sections]
    exact = (place for place, ones in enumerate(titles) if wanted in ones)
    begun = (place for place, ones in enumerate(titles) if any(one.startswith(wanted) for one in ones))
    return next(exact, next(begun, None))


def _titles(section: Section) -> tuple[str, ...]:
    return (section.title, *section.aliases)
