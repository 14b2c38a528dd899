"""What a block is, read from its name, for agendas that come from elsewhere: a break, or questions.

"Grondplan blok A (Aanleiding, Doelgroep, Doel)" names a guide and sections of it; "Aanpak t.e.m.
Overdraagbaarheid" names a row of them. "Gesprekskaarten bij een casus" names parts of an exercise by
themselves. What can't be read stays a free block.
"""

import re
from collections.abc import Sequence

from app.guides.schema import Guide, Section
from app.guides.steps import BoardStep, CardsStep, ProfileStep

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
    best: tuple[int, str | None, tuple[str, ...]] = (0, None, ())
    for guide in guides:
        if folded.startswith(guide.title.casefold()) and len(guide.title) > best[0]:
            best = len(guide.title), guide.key, _sections(activity, guide)
        heading = max((part for part in _parts(guide) if folded.startswith(part)), key=len, default="")
        if len(heading) > best[0]:
            best = len(heading), guide.key, _parts(guide)[heading]
    return best[1], best[2]


_EXERCISES = (BoardStep, ProfileStep, CardsStep)


def _parts(guide: Guide) -> dict[str, tuple[str, ...]]:
    """What the parts of an exercise are called, and the sections with that name; of other guides nothing.

    A part may be several sections with one name among their own: the explanation, and the work itself.
    """
    if not any(isinstance(step, _EXERCISES) for _section, step in guide.steps()):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for section in guide.sections:
        for title in filter(None, map(str.casefold, _titles(section))):
            found[title] = (*found.get(title, ()), section.key)
    return found


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
