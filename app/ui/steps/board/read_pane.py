"""Reading back: the outcome of the vote, from the top; each cluster on the room's screen when it is read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.room_views import BoardShows, BoardView
from app.ui.state import OpenPractice
from app.ui.steps.board.pane import BoardPane
from app.ui.steps.board.ranking import RankingList
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import plain_label
from app.workshop.board_values import Ranked


class ReadPane(BoardPane):
    """Enter shows a line in the room; Esc the bars again."""

    def __init__(self, theme: Theme, practice: OpenPractice, step_id: str, parent: QWidget) -> None:
        super().__init__(theme, practice, step_id, parent)
        self.ranking = RankingList(theme, self)
        self._hint = plain_label("", TextRole.MUTED, self, wrap=True)
        self.ranking.shown.connect(self._show_in_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._hint)
        layout.addWidget(self.ranking, 1)

    @property
    def chosen(self) -> tuple[str, ...]:
        return ()

    @property
    def chosen_cluster(self) -> str | None:
        current = self.ranking.current
        return current.id if current is not None and current.number is not None else None

    def choose(self, ids: Sequence[str]) -> None:
        del ids

    def take_focus(self) -> None:
        self.ranking.setFocus()

    def refresh(self) -> None:
        ranked = self.board.ranking()
        self.ranking.show_ranking(ranked, {one.id for one in self.board.clusters() if one.specific})
        words = self.tr("Lees van boven naar onder. Enter toont een cluster in de zaal, Esc weer de balken.")
        if not ranked:
            words = self.tr("Er zijn nog geen clusters om voor te lezen.")
        self._hint.setText(words)

    def search(self, text: str) -> int:
        del text
        return 0

    def begin_edit(self, note_id: str) -> None:
        del note_id

    def _show_in_room(self, ranked: Ranked) -> None:
        self.shows.emit(BoardView(BoardShows.CLUSTER, ranked.id if ranked.number is not None else None))
