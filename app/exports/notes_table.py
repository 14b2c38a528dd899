"""Post-its as a table for a spreadsheet: one line each, to sort and count, and to read in again.

What people wrote is text: a leading =, +, - or @ would be a formula for a spreadsheet, so an apostrophe
stands before it, which our own reading takes away again.
"""

import csv
import io
from collections.abc import Iterator

from app.exports.grondplan_consent import Consent
from app.exports.wall import boards_of
from app.workshop.board import Board
from app.workshop.workshop import Workshop

BOM = "\ufeff"
"""Without it Excel takes é for two letters."""
HEADER = (
    "post-it",
    "kleur",
    "betekenis",
    "cluster",
    "eigen aan deze praktijk",
    "stipjes",
    "soort kennis",
    "wie",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
"""How a formula begins; and the apostrophe itself, so that one that was typed comes back as it was."""


def notes_csv(workshop: Workshop, consent: Consent, *, private: bool = False) -> bytes:
    """All boards of a file, in the dialect that a spreadsheet in Flanders opens: semicolons and a BOM.

    Without ``private`` what is not for others stays out. Names stand there as far as people agreed.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    for step_id, _step in boards_of(workshop):
        for row in _rows(workshop.board(step_id), consent, private=private):
            writer.writerow([_as_text(cell) for cell in row])
    return (BOM + stream.getvalue()).encode("utf-8")


def _rows(board: Board, consent: Consent, *, private: bool) -> Iterator[tuple[str, ...]]:
    step = board.step
    words = {color.key: color.word for color in step.colors}
    kinds = {kind.key: kind.label for kind in step.knowledge}
    clusters = {one.id: one for one in board.clusters()}
    for note in board.notes():
        if not (private or consent.may_quote(note)):
            continue
        cluster = clusters.get(note.cluster_id or "")
        yield (
            note.text,
            note.color or "",
            words.get(note.color or "", ""),
            cluster.name if cluster else "",
            "ja" if cluster and cluster.specific else "",
            str(note.votes),
            kinds.get(note.knowledge or "", note.knowledge or ""),
            consent.who(note),
        )


def _as_text(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
