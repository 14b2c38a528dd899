"""A calendar as a list to print and hang up."""

from collections.abc import Iterator

from app.exports.calendar import Calendar, Entry
from app.exports.paper import Note, Paper, PaperBlock, labelled, table
from app.workshop.typed import date_words


def calendar_paper(calendar: Calendar) -> Paper:
    """One table. What is the same for all days stands above it once; what no day has is left out."""
    return Paper(
        title=calendar.title,
        kind="Kalender",
        subtitle=_many(len(calendar.entries)),
        blocks=tuple(_blocks(calendar.entries)),
        footer=f"Kalender – {calendar.title}",
        author=calendar.author,
        exported_at=calendar.made_at,
    )


def _blocks(entries: tuple[Entry, ...]) -> Iterator[PaperBlock]:
    times = {entry.when for entry in entries}
    places = {entry.place for entry in entries}
    same_time, same_place = len(times) == 1, len(places) == 1
    if same_time and any(times):
        yield labelled("Uur:", entries[0].when)
    if same_place and any(places):
        yield labelled("Waar:", entries[0].place)
    header = ["Wat", "Wanneer"]
    widths = [3, 5]
    if not same_time:
        header.append("Uur")
        widths.append(2)
    if not same_place:
        header.append("Waar")
        widths.append(4)
    notes = any(entry.warnings for entry in entries)
    if notes:
        header.append("Let op")
        widths.append(4)
    rows = [
        [
            entry.title,
            date_words(entry.date.isoformat()),
            *([entry.when or "hele dag"] if not same_time else []),
            *([entry.place or "–"] if not same_place else []),
            *(["; ".join(entry.warnings)] if notes else []),
        ]
        for entry in entries
    ]
    yield table(header, rows, widths)
    yield Note("Staat er een dag verkeerd? Zeg het aan de begeleiding, dan passen we de kalender aan.")


def _many(count: int) -> str:
    return "1 dag" if count == 1 else f"{count} dagen"
