"""What is typed in the place of what it changes: words of a note, a name, who said it, a number."""

from PySide6.QtCore import QObject, QRect

from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.cluster_list import ClusterList
from app.ui.steps.board.columns import ColumnsView
from app.ui.steps.board.pane import BoardPane
from app.ui.steps.board.wall_view import WallView
from app.ui.steps.over_editor import OverEditor
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, Width
from app.ui.who_over import WhoOver

_MOST_DIGITS = 4


class InPlace(QObject):
    """One field over the notes and one over the list of clusters. Enter keeps, Esc leaves it as it was."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        pane: BoardPane,
        acts: BoardActs,
        *,
        notes: ColumnsView | WallView,
        clusters: ClusterList | WallView,
    ) -> None:
        super().__init__(pane)
        self._theme = theme
        self._practice = practice
        self._pane = pane
        self._acts = acts
        self._notes, self._clusters = notes, clusters
        self._who: WhoOver | None = None
        self.over_note = OverEditor(practice, notes.viewport(), notes)
        self.over_cluster = OverEditor(practice, clusters.viewport(), clusters)

    def edit(self, note_id: str) -> None:
        """Other words on a note."""
        note, area, acts = self._pane.board.note(note_id), self._notes.note_area(note_id), self._acts
        if note is not None and area is not None and acts.allowed():
            keep = lambda text: acts.edit(note_id, text)  # noqa: E731
            self.over_note.begin(area, note.text, self.tr("Post-it wijzigen"), keep, lines=True)

    def rename(self, cluster_id: str) -> None:
        """Another name for a cluster, in its line."""
        acts, cluster = self._acts, self._pane.board.cluster(cluster_id)
        area = self._clusters.row_area(cluster_id)
        if cluster is not None and area is not None and acts.allowed():
            self._clusters.choose_cluster(cluster_id)
            keep = lambda name: acts.rename(cluster_id, name)  # noqa: E731
            name = self.tr("Naam van de cluster")
            self.over_cluster.begin(area.toAlignedRect(), cluster.name, name, keep, lines=False)

    def sign(self) -> None:
        """Whose words the chosen notes are."""
        chosen = self._pane.chosen
        note = self._pane.board.note(chosen[-1]) if chosen else None
        area = self._notes.note_area(chosen[-1]) if chosen else None
        if note is None or area is None or self._who is not None:
            return
        room = self._notes.viewport()
        area.setWidth(max(area.width(), Width.TABLE))
        area.moveLeft(max(0, min(area.left(), room.width() - area.width() - Space.S)))
        over = WhoOver(self._theme, self._practice, note.who, area, room)
        over.signed.connect(lambda: self._sign(over, chosen))
        over.left.connect(self._close_who)
        self._who = over

    def count(self) -> None:
        """How many dots there are on a note or a cluster, as counted by hands up."""
        pane, board = self._pane, self._pane.board
        thing = pane.chosen[-1] if pane.chosen else pane.chosen_cluster
        if thing is None:
            self._acts.said.emit(self.tr("Kies eerst waar de stipjes op komen."))
            return
        has = str(board.votes_of(self._acts.voter).get(thing, 0))
        name = self.tr("Hoeveel stipjes?")
        over, area = self.over_note, self._notes.note_area(thing)
        if not pane.chosen:
            row = self._clusters.row_area(thing)
            over, area = self.over_cluster, row.toAlignedRect() if row is not None else None
        if area is not None:
            over.begin(_end_of(area), has, name, lambda text: self._count(thing, text), lines=False)
            self._acts.said.emit(self.tr("Typ hoeveel stipjes hier plakken en druk Enter."))

    def merge(self) -> None:
        """With which other cluster the chosen one is put together."""
        pane = self._pane
        cluster = pane.board.cluster(pane.chosen_cluster or "")
        row = self._clusters.row_area(cluster.id) if cluster is not None else None
        if cluster is None or row is None:
            self._acts.said.emit(self.tr("Kies eerst een cluster."))
            return
        keep = lambda text: self._merge(cluster.id, text)  # noqa: E731
        name = self.tr("Nummer van de andere cluster")
        self.over_cluster.begin(_end_of(row.toAlignedRect()), "", name, keep, lines=False)
        words = self.tr("Met welke cluster voeg je {number} samen? Typ het nummer en druk Enter.")
        self._acts.said.emit(words.format(number=cluster.number))

    # -- inside

    def _count(self, thing: str, text: str) -> None:
        number = _number(text)
        if number is None:
            self._acts.said.emit(self.tr("Dat is geen getal. Er veranderde niets."))
        else:
            self._acts.set_votes(thing, number)

    def _merge(self, cluster_id: str, text: str) -> None:
        number = _number(text)
        if number is None:
            self._acts.said.emit(self.tr("Dat is geen getal. Er veranderde niets."))
        else:
            self._acts.merge_numbered(cluster_id, number)

    def _sign(self, over: WhoOver, ids: tuple[str, ...]) -> None:
        """In doubt about the name the field stays."""
        if self._practice.works(lambda: self._acts.sign(ids, over.who())):
            self._close_who()

    def _close_who(self) -> None:
        over, self._who = self._who, None
        if over is not None:
            had = over.hasFocus()
            over.hide()
            over.deleteLater()
            if had:
                self._notes.setFocus()


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def _end_of(area: QRect) -> QRect:
    """A short field at the end of a note or a line, where its dots stand."""
    width = min(Width.TIME_FIELD, area.width())
    return QRect(area.right() - width, area.bottom() - Height.FIELD, width, Height.FIELD)
