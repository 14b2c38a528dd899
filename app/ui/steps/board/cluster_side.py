"""The left of an ordered board: how many clusters, their list, and what can be done with all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.steps.board.alike_line import AlikeLine
from app.ui.steps.board.cluster_list import COUNTS_END, ClusterList
from app.ui.steps.board.groups import cluster_rows
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.workshop.board import Board


class ClusterSide(QWidget):
    """Under the list: an offer for names that look alike, and other ways to look at the same notes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = plain_label("", TextRole.STRONG, self)
        self.list = ClusterList(theme, self)
        self.alike = AlikeLine(theme, self)
        self.colours = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="K")
        self.colours.setCheckable(True)
        self.colours.toggled.connect(self._name_switch)
        self.wall = Button(
            theme, self.tr("Vrije muur"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="M"
        )
        self._name_switch(on=False)
        self.setFixedWidth(Width.CLUSTERS)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        counts = plain_label(self.tr("post-its  stipjes"), TextRole.SMALL, self)
        head.addWidget(counts, 0, Qt.AlignmentFlag.AlignBottom)
        bar = self.list.verticalScrollBar()
        bar.rangeChanged.connect(
            lambda _least, most: head.setContentsMargins(0, 0, COUNTS_END + (bar.width() if most else 0), 0)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addSpacing(Space.XS)
        layout.addWidget(self.alike)
        layout.addWidget(self.colours, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.wall, 0, Qt.AlignmentFlag.AlignLeft)

    def show_board(self, board: Board, *, voting: bool, offers: bool) -> None:
        """Read the clusters anew; ``offers``: people may change them."""
        clusters = board.clusters()
        self._heading.setText(counted(len(clusters), "1 cluster", "{count} clusters"))
        self.list.show_rows(cluster_rows(board, voting=voting))
        if offers:
            self.alike.show_clusters(clusters)

    def _name_switch(self, on: bool) -> None:
        self.colours.set_words(self.tr("Clusters naast elkaar") if on else self.tr("Kleuren naast elkaar"))
