"""Hanging a list from elsewhere on a board: names and clusters are found among those that are there."""

from dataclasses import dataclass

from app.imports.notes_file import ReadNotes
from app.workshop.board_values import NewNote
from app.workshop.counted import listed, quoted
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Hung:
    """What hanging a list did."""

    ids: tuple[str, ...]
    remarks: tuple[str, ...]
    """Those of reading, and the names of people and tables that nobody knows."""


def hang_notes(workshop: Workshop, step_id: str, read: ReadNotes, day_id: str | None = None) -> Hung:
    """Hang all notes of a list as one step of work. A name that nobody knows is told."""
    people = {who.name.strip().casefold(): who for who in reversed(workshop.people.everyone(day_id))}
    unknown: dict[str, None] = {}
    notes = []
    for note in read.notes:
        who = people.get((note.who or "").strip().casefold())
        if note.who and who is None:
            unknown[note.who] = None
        notes.append(NewNote(note.text, note.color, who, cluster=note.cluster))
    ids = workshop.board(step_id).add_all(notes, day_id=day_id)
    remarks = read.remarks
    if unknown:
        names = listed([quoted(name, 30) for name in unknown], 6)
        remarks = (
            *remarks,
            f"Niet bij de mensen of tafels gevonden: {names}. Die post-its zijn van niemand.",
        )
    return Hung(tuple(ids), remarks)
