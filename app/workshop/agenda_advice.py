"""What an agenda hides in its numbers: no break for hours, an end that is too late, an hour that jumps.

Pure reckoning on blocks and times; whoever shows it gets values and one Dutch sentence for each.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.workshop.agenda import Block
from app.workshop.agenda_guess import is_arrival
from app.workshop.counted import in_digits
from app.workshop.timetable import (
    DEFAULT_START,
    Slot,
    catch_up,
    duration_words,
    planned,
    read_time,
    time_words,
)

MOST_WITHOUT_BREAK = 135
"""Minutes that people keep their attention without a break."""
BREAK_MINUTES = 15
LATE_BY = 30
"""Minutes: how late the day runs in "what if"."""
_DAY = 24 * 60

Offset = Callable[[dt.datetime], dt.timedelta | None]
"""Local time without a zone → its distance to UTC."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to look at, with what would mend it when that is one gesture."""

    sentence: str
    break_after: str | None = None
    """The block behind which a break of ``BREAK_MINUTES`` would help."""
    offer: str = ""
    """That gesture in words."""


@dataclass(frozen=True, slots=True)
class Shorter:
    """A block that would be shortened when the day runs late, in minutes."""

    block: Block
    minutes: int


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A day that begins late: what would be shortened, and when it would end."""

    shorter: tuple[Shorter, ...]
    ends: int
    """Minutes after midnight."""
    still_late: int


def end_of(blocks: Sequence[Block], starts: str | None) -> int:
    """When the day is planned to end, in minutes after the midnight before it."""
    begins = read_time(starts)
    if begins is None:
        begins = read_time(DEFAULT_START) or 0
    return begins + sum(block.minutes for block in blocks)


def advice_on(
    blocks: Sequence[Block],
    starts: str | None,
    ends: str | None = None,
    date: str | None = None,
    offset: Offset | None = None,
) -> list[Advice]:
    """All there is to say of a planned day, the most pressing first. ``date`` is ISO."""
    slots = planned(blocks, starts)
    found = [*_too_late(slots, ends), *_without_break(slots), *_untimed(blocks), *_past_midnight(slots)]
    return [*found, *_hour_jumps(slots, date, offset or _local_offset)]


def what_if_late(blocks: Sequence[Block], starts: str | None, late: int = LATE_BY) -> WhatIf:
    """What ``catch_up`` would do to a planned day that begins ``late`` minutes late."""
    fresh = [
        replace(block, began_at=None, actual_minutes=None, allowed_minutes=block.minutes) for block in blocks
    ]
    gets = catch_up(fresh, late)
    shorter = tuple(Shorter(block, gets[block.id]) for block in fresh if block.id in gets)
    still_late = late - sum(one.block.minutes - one.minutes for one in shorter)
    return WhatIf(shorter, end_of(blocks, starts) + still_late, still_late)


def _too_late(slots: Sequence[Slot], ends: str | None) -> list[Advice]:
    """Whether the day passes the time at which it has to end, which may lie past midnight."""
    fixed = read_time(ends)
    if fixed is None or not slots:
        return []
    if fixed <= slots[0].begins:
        fixed += _DAY
    over = slots[-1].ends - fixed
    if over <= 0:
        return []
    return [Advice(f"{duration_words(over)} te lang: de dag moet klaar zijn om {time_words(fixed)}.")]


def _without_break(slots: Sequence[Slot]) -> list[Advice]:
    """Every stretch without a break that is too long, the longest first."""
    stretches: list[tuple[Slot | None, list[Slot]]] = [(None, [])]
    for slot in slots:
        arriving = not stretches[-1][1] and is_arrival(slot.block.activity)
        if (slot.block.pause and slot.block.minutes) or arriving:
            stretches.append((slot, []))
        elif slot.block.minutes:
            stretches[-1][1].append(slot)
    long = [(rest, work) for rest, work in stretches if work and _length(work) > MOST_WITHOUT_BREAK]
    return [_advice(rest, work) for rest, work in sorted(long, key=lambda one: -_length(one[1]))]


def _advice(rest: Slot | None, work: Sequence[Slot]) -> Advice:
    length = duration_words(_length(work))
    if rest is not None and rest.block.pause:
        sentence = f"Na {_with_article(rest.block.short_name)} is er {length} geen pauze."
    else:
        sentence = f"Vanaf {time_words(work[0].begins)} is er {length} geen pauze."
    after = _place_for_break(work)
    if after is None:
        return Advice(sentence)
    return Advice(sentence, after.block.id, f"Kwartier pauze om {time_words(after.ends)}")


def _place_for_break(work: Sequence[Slot]) -> Slot | None:
    """The block whose end lies nearest to where an even share of the stretch ends."""
    parts = -(-_length(work) // MOST_WITHOUT_BREAK)
    wanted = work[0].begins + _length(work) / parts
    return min(work[:-1], key=lambda slot: abs(slot.ends - wanted), default=None)


def _untimed(blocks: Sequence[Block]) -> list[Advice]:
    """Blocks from elsewhere of which nobody said how long they take."""
    count = sum(not block.timed for block in blocks)
    if not count:
        return []
    return [Advice(f"Bij {in_digits(count, 'blok', 'blokken')} staan nog geen minuten; ze tellen niet mee.")]


def _past_midnight(slots: Sequence[Slot]) -> list[Advice]:
    if not slots or slots[-1].ends <= _DAY:
        return []
    return [Advice(f"De dag loopt door na middernacht, tot {time_words(slots[-1].ends)}.")]


def _hour_jumps(slots: Sequence[Slot], date: str | None, offset: Offset) -> list[Advice]:
    """Summer time that begins or ends while the group is there."""
    try:
        midnight = dt.datetime.combine(dt.date.fromisoformat(date or ""), dt.time())
    except ValueError:
        return []
    for slot in slots:
        begins, ends = (midnight + dt.timedelta(minutes=at) for at in (slot.begins, slot.ends))
        if offset(begins) != offset(ends):
            name = slot.block.short_name
            sentence = f"Die nacht verspringt het uur, tijdens '{name}'. De tijden hier zijn die op de klok."
            return [Advice(sentence)]
    return []


def _local_offset(at: dt.datetime) -> dt.timedelta | None:
    return at.astimezone().utcoffset()


def _length(work: Sequence[Slot]) -> int:
    return work[-1].ends - work[0].begins


def _with_article(name: str) -> str:
    """The name of a break after "na": de pauze, de broodjeslunch, het middagmaal."""
    article = "het" if name.casefold().endswith(("maal", "eten")) else "de"
    return f"{article} {name[:1].lower()}{name[1:]}"
