"""How an ordered board is looked at: the moment, what is folded, and what stands beside each other."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.ui.steps.board.column_layout import Group, Layout, by_cluster, by_colour
from app.ui.steps.board.groups import groups_of
from app.ui.steps.board.note_paint import NotePainter
from app.workshop.board import Board


class Ordering(Enum):
    """What people are doing with the board."""

    CLUSTER = "cluster"
    VOTE = "vote"


@dataclass(slots=True)
class OrderLook:
    """Of this window alone; the board itself knows nothing of it."""

    ordering: Ordering = Ordering.CLUSTER
    opened: set[str | None] = field(default_factory=set)
    """Clusters whose notes without dots are shown too."""
    collapsed: set[str | None] = field(default_factory=set)
    """Clusters of which only the name is shown."""
    in_colours: bool = False

    @property
    def voting(self) -> bool:
        """Whether most dots come first."""
        return self.ordering is Ordering.VOTE

    def groups(self, board: Board) -> list[Group]:
        """What is shown of the board."""
        return groups_of(board, voting=self.voting, opened=self.opened, collapsed=self.collapsed)

    def layout(
        self, groups: list[Group], board: Board, painter: NotePainter, room: float, whole: frozenset[str]
    ) -> Layout:
        """Where it stands, in so many pixels across; the notes in ``whole`` are not cut."""
        if not self.in_colours:
            return by_cluster(groups, painter, room, whole)
        rest = QCoreApplication.translate("Board", "zonder kleur")
        return by_colour(groups, board.step.colors, painter, room, whole, rest)

    def unfold(self, cluster_id: str | None) -> None:
        """Show all notes of a cluster."""
        self.opened.add(cluster_id)
        self.collapsed.discard(cluster_id)
