"""Reading the praktijkprofiel: in bulk, and again only after a change that touches it."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from sqlalchemy import select

from app.guides.steps import BoardStep, ProfileStep
from app.models import Backing, Cluster, CoreActivity, CoreComponent, Presence
from app.store.practice_file import Committed, PracticeFile
from app.workshop.board import Board
from app.workshop.board_values import BoardNote
from app.workshop.guides import FileGuides
from app.workshop.profile_values import Cell, OpenQuestion, ProfileActivity, ProfileComponent, open_questions
from app.workshop.variation import Variations

_HERE = Presence.PRESENT.value
_TOUCHES = frozenset(
    {
        *("core_component", "core_activity", "backing", "cluster", "vote", "note", "contribution"),
        *("guide", "person", "subgroup", "attendance", "variation"),
    }
)


class ProfileReader:
    """The praktijkprofiel of an open practice as it stands."""

    def __init__(self, file: PracticeFile, guides: FileGuides, board: Callable[[str], Board]) -> None:
        self._file = file
        self._guides = guides
        self._board = board
        self._components: tuple[ProfileComponent, ...] | None = None
        file.subscribe(self._forget)

    def components(self) -> tuple[ProfileComponent, ...]:
        """The kerncomponenten in their order, each with its kernactiviteiten."""
        if self._components is None:
            self._components = tuple(self._read())
        return self._components

    @property
    def is_empty(self) -> bool:
        """Whether nobody made anything of it yet."""
        return not self.components()

    @property
    def board_id(self) -> str | None:
        """The board that it is made from: the one that its step names, or else the first."""
        boards = []
        for guide in self._guides:
            for _section, step in guide.steps():
                if isinstance(step, BoardStep):
                    boards.append(guide.step_id(step))
                elif isinstance(step, ProfileStep) and step.from_board:
                    boards.insert(0, f"{guide.key}/{step.from_board}")
        return boards[0] if boards else None

    def component(self, component_id: str) -> ProfileComponent | None:
        """One of them; None when it is no longer there."""
        return next((one for one in self.components() if one.id == component_id), None)

    def activity(self, activity_id: str) -> ProfileActivity | None:
        """A kernactiviteit; None when it is no longer there."""
        return next((one for one in self.activities() if one.id == activity_id), None)

    def activities(self) -> Iterator[ProfileActivity]:
        """All kernactiviteiten, in reading order."""
        for component in self.components():
            yield from component.activities

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """The empty cells in reading order; of each component first its bijdrage."""
        return tuple(open_questions(self.components()))

    def notes_behind(self, activity_id: str, cell: Cell | None = None) -> tuple[BoardNote, ...]:
        """The notes that a cell was made from; without ``cell`` those of all four, each once."""
        activity = self.activity(activity_id)
        if activity is None:
            return ()
        wanted = [cell] if cell is not None else list(Cell)
        ids = dict.fromkeys(note_id for one in wanted for note_id in activity.note_ids[one])
        notes = self._notes()
        return tuple(notes[note_id] for note_id in ids)

    def notes_beside(self, component_id: str) -> tuple[BoardNote, ...]:
        """The notes in the clusters of a component that stand behind none of its cells yet."""
        component = self.component(component_id)
        if component is None:
            return ()
        clusters = {one.cluster_id for one in component.activities if one.cluster_id}
        used = {note_id for one in component.activities for ids in one.note_ids.values() for note_id in ids}
        return tuple(
            note for note in self._notes().values() if note.cluster_id in clusters and note.id not in used
        )

    # -- inside

    def _boards(self) -> Iterator[Board]:
        for guide in self._guides:
            for _section, step in guide.steps():
                if isinstance(step, BoardStep):
                    yield self._board(guide.step_id(step))

    def _notes(self) -> dict[str, BoardNote]:
        return {note.id: note for board in self._boards() for note in board.notes()}

    def _read(self) -> Iterator[ProfileComponent]:
        session = self._file.session
        clusters = {one.id: one for board in self._boards() for one in board.clusters()}
        here = set(session.scalars(select(Cluster.id).where(Cluster.presence == _HERE)))
        notes = self._notes()
        spreads = Variations(self._file).all()
        behind: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for row in session.scalars(select(Backing).where(Backing.presence == _HERE).order_by(Backing.id)):
            if row.note_id in notes:
                behind[row.activity_id, row.cell][row.note_id] = None
        order = {note_id: place for place, note_id in enumerate(notes)}
        inside: defaultdict[str, list[ProfileActivity]] = defaultdict(list)
        rows = select(CoreActivity).where(CoreActivity.presence == _HERE)
        for activity in session.scalars(rows.order_by(CoreActivity.rank, CoreActivity.id)):
            cluster = clusters.get(activity.cluster_id or "")
            inside[activity.component_id].append(
                ProfileActivity(
                    id=activity.id,
                    component_id=activity.component_id,
                    cluster_id=activity.cluster_id if activity.cluster_id in here else None,
                    title=activity.title,
                    cells={cell: getattr(activity, cell.value) or "" for cell in Cell},
                    note_ids={
                        cell: tuple(sorted(behind[activity.id, cell.value], key=order.__getitem__))
                        for cell in Cell
                    },
                    specific=cluster.specific if cluster else False,
                    votes=cluster.votes if cluster else 0,
                    spread=spreads[activity.id].words if activity.id in spreads else "",
                )
            )
        found = select(CoreComponent).where(CoreComponent.presence == _HERE)
        for component in session.scalars(found.order_by(CoreComponent.rank, CoreComponent.id)):
            yield ProfileComponent(
                component.id, component.name, component.rationale or "", tuple(inside[component.id])
            )

    def _forget(self, committed: Committed) -> None:
        entities = {target.entity for target in committed.targets}
        if not entities or not entities.isdisjoint(_TOUCHES):
            self._components = None
