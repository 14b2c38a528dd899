"""What the ordered board shows, worked out without a screen: its lines at the left, and its columns."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from app.ui.steps.board.cluster_list import ClusterRow
from app.ui.steps.board.column_layout import Group
from app.workshop.board import Board
from app.workshop.board_values import BoardCluster, BoardNote


def cluster_rows(board: Board, *, voting: bool) -> list[ClusterRow]:
    """All clusters, by number or while people vote by dots; the last line is what is loose."""
    loose = [note for note in board.notes() if note.cluster_id is None]
    last = ClusterRow(None, 0, _loose(), len(loose), sum(note.votes for note in loose))
    return [
        *(
            ClusterRow(one.id, one.number, one.name, len(one.note_ids), one.votes, one.specific)
            for one in _ordered(board, voting=voting)
        ),
        last,
    ]


def groups_of(
    board: Board,
    *,
    voting: bool,
    opened: Collection[str | None] = (),
    collapsed: Collection[str | None] = (),
) -> list[Group]:
    """What is loose first while people cluster. While they vote, most dots first.

    Then what nobody gave a dot is folded away, unless its cluster is in ``opened`` or has no dots at all.
    Of the ``collapsed`` only the name is shown.
    """
    notes = {note.id: note for note in board.notes()}
    groups = []
    for one in _ordered(board, voting=voting):
        inside = tuple(notes[note_id] for note_id in one.note_ids)
        shown = _by_dots(inside, all_of_them=one.id in opened) if voting else inside
        hidden, is_collapsed = len(inside) - len(shown), one.id in collapsed
        groups.append(
            Group(one.id, f"{one.number}  {one.name}", shown, hidden, is_collapsed, specific=one.specific)
        )
    loose = tuple(note for note in notes.values() if note.cluster_id is None)
    if loose or not groups:
        last = Group(None, _loose(), loose, 0, None in collapsed)
        groups = [*groups, last] if voting else [last, *groups]
    return groups


def _ordered(board: Board, *, voting: bool) -> list[BoardCluster]:
    clusters = board.clusters()
    return sorted(clusters, key=lambda one: -one.votes) if voting else clusters


def _by_dots(notes: tuple[BoardNote, ...], *, all_of_them: bool) -> tuple[BoardNote, ...]:
    ordered = tuple(sorted(notes, key=lambda note: -note.votes))
    given = tuple(note for note in ordered if note.votes)
    return ordered if all_of_them or not given else given


def _loose() -> str:
    return QCoreApplication.translate("Board", "Nog los")
