"""The invitation to the days of a practice, and their agenda: what people get before they come."""

from collections.abc import Iterable, Iterator, Sequence

from app.exports.paper import Heading, Paper, PaperBlock, bullets, labelled, table, words
from app.models import Day, Practice
from app.workshop.agenda_advice import end_of
from app.workshop.counted import joined
from app.workshop.timetable import Slot, planned, time_words
from app.workshop.typed import date_words
from app.workshop.workshop import Workshop

_OPEN = "nog af te spreken"
_WORDS = (
    "We schrijven op wat je zegt. De begeleider en de penhouder maken er een tekst van, en die krijg je "
    "eerst te lezen.",
    "Je kiest zelf hoe je bij je woorden staat: met je naam, met je tafel of zonder naam.",
    "We citeren je alleen als jij dat goedvindt, en je kan altijd iets terugnemen, ook na de dag.",
)


def invitation_of(workshop: Workshop, *, anonymous: bool = False) -> Paper:
    """What, why, when, where, for whom, the programme in broad lines, our words, and who to contact."""
    practice, days = workshop.practice, workshop.people.days()
    blocks: list[PaperBlock] = [
        *_what_and_why(practice),
        Heading(1, "Wanneer en waar"),
        *(part for day in days for part in _when_and_where(workshop, day)),
        *(() if anonymous else _contact(practice, days)),
        *_for_whom(practice),
        *_programme(workshop, days),
        Heading(1, "Wat gebeurt er met onze woorden?"),
        bullets(_WORDS),
    ]
    return Paper(
        title=practice.title,
        kind="Uitnodiging",
        subtitle=_dates(days),
        blocks=tuple(blocks),
        footer=f"Uitnodiging – {practice.title}",
        author=practice.submitter or "",
    )


def agenda_of(workshop: Workshop) -> Paper:
    """Times and blocks for everyone; and once more for the facilitator, with minutes and onderdelen."""
    practice, days = workshop.practice, workshop.people.days()
    for_all: list[PaperBlock] = []
    for_facilitator: list[PaperBlock] = [Heading(1, "Voor de begeleider")]
    for number, day in enumerate(days, 1):
        slots = planned(workshop.agenda.blocks(day.id), day.starts)
        if len(days) > 1:
            for_all.append(Heading(1, _name_of(day, number)))
            for_facilitator.append(Heading(2, _name_of(day, number)))
        for_all += _when_and_where(workshop, day)
        if not slots:
            for_all.append(words("De agenda van deze dag is nog leeg."))
            continue
        shown = [slot for slot in slots if slot.block.minutes]
        for_all.append(table(("Uur", "Wat"), (_row(slot) for slot in shown), (1, 6)))
        for_facilitator.append(
            table(
                ("Uur", "Wat", "Min.", "Minstens", "Vragen"),
                ((*_row(slot), *_lengths(slot), _asks(workshop, slot)) for slot in slots),
                (3, 9, 3, 5, 9),
            )
        )
    has_blocks = any(not isinstance(part, Heading) for part in for_facilitator)
    return Paper(
        title=practice.title,
        kind="Agenda",
        subtitle=_dates(days),
        blocks=(*for_all, *(for_facilitator if has_blocks else ())),
        footer=f"Agenda – {practice.title}",
        author=practice.submitter or "",
    )


def _what_and_why(practice: Practice) -> Iterator[PaperBlock]:
    yield Heading(1, "Wat en waarom")
    if practice.kind == "network":
        yield words("Je bent welkom op een dag van ons lerend netwerk.")
    else:
        yield words(
            "Je bent welkom om samen onze praktijk te beschrijven: wat we doen, hoe we het doen en waarom "
            "het werkt. Zo kunnen anderen ervan leren, en zien we zelf beter wat belangrijk is."
        )
    if practice.short_description:
        yield from (words(part.strip()) for part in practice.short_description.split("\n") if part.strip())


def _when_and_where(workshop: Workshop, day: Day) -> Iterator[PaperBlock]:
    blocks = workshop.agenda.blocks(day.id)
    when = date_words(day.date) or _OPEN
    if blocks:
        begin, end = planned(blocks, day.starts)[0].begins, end_of(blocks, day.starts)
        when += f", van {time_words(begin)} tot {time_words(end)}"
    yield labelled("Wanneer:", when)
    yield labelled("Waar:", day.place or _OPEN)


def _for_whom(practice: Practice) -> Iterator[PaperBlock]:
    yield Heading(1, "Voor wie")
    if practice.kind == "network":
        yield words("Voor iedereen die meedoet aan ons netwerk. Breng een vraag uit je eigen praktijk mee.")
    else:
        yield words(
            "Voor iedereen die met deze praktijk werkt of ze van dichtbij kent. "
            "Je hoeft niets voor te bereiden."
        )
    if practice.partners:
        yield labelled("Doen mee:", ", ".join(practice.partners))


def _programme(workshop: Workshop, days: Sequence[Day]) -> Iterator[PaperBlock]:
    """What happens between the breaks, by its short names."""
    planned_days = [
        (day, number, slots)
        for number, day in enumerate(days, 1)
        if (slots := planned(workshop.agenda.blocks(day.id), day.starts))
    ]
    if planned_days:
        yield Heading(1, "Programma")
    for day, number, slots in planned_days:
        if len(days) > 1:
            yield Heading(2, _name_of(day, number))
        yield table(("Uur", "Wat"), _broad_lines(slots), (1, 6))


def _broad_lines(slots: Iterable[Slot]) -> Iterator[tuple[str, str]]:
    """A row for each stretch of work and each break."""
    work: list[Slot] = []
    for slot in slots:
        if not slot.block.minutes:
            continue
        if slot.block.pause:
            yield from _stretch(work)
            yield _row(slot)
            work = []
        else:
            work.append(slot)
    yield from _stretch(work)


def _stretch(work: Sequence[Slot]) -> Iterator[tuple[str, str]]:
    if work:
        yield time_words(work[0].begins), " · ".join(dict.fromkeys(slot.block.short_name for slot in work))


def _contact(practice: Practice, days: Sequence[Day]) -> Iterator[PaperBlock]:
    person = ", ".join(part for part in (practice.contact_name, practice.contact_role) if part)
    facilitators = list(dict.fromkeys(day.facilitator for day in days if day.facilitator))
    if person or practice.contact_email:
        yield labelled("Vragen?", " – ".join(part for part in (person, practice.contact_email) if part))
    if facilitators:
        yield labelled("Begeleiding:", ", ".join(facilitators))


def _row(slot: Slot) -> tuple[str, str]:
    return time_words(slot.begins), slot.block.activity


def _lengths(slot: Slot) -> tuple[str, str]:
    block = slot.block
    least = "" if block.least_minutes is None else str(block.least_minutes)
    return str(block.minutes) if block.timed else "", least


def _asks(workshop: Workshop, slot: Slot) -> str:
    """The guide and its onderdelen, by their titles."""
    guide = workshop.guides.get(slot.block.guide) if slot.block.guide else None
    if guide is None:
        return ""
    titles = [section.title for key in slot.block.sections if (section := guide.section(key)) is not None]
    return f"{guide.title}: {', '.join(titles)}" if titles else guide.title


def _name_of(day: Day, number: int) -> str:
    return " – ".join(part for part in (day.title, date_words(day.date)) if part) or f"Dag {number}"


def _dates(days: Sequence[Day]) -> str:
    return joined([date_words(day.date) for day in days if day.date])
