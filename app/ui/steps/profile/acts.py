"""What people do to the praktijkprofiel, each as one operation on the practice, so one step to take back."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.steps.over_editor import OverEditor
from app.ui.steps.profile.component_list import ComponentList
from app.ui.steps.profile.notes_beside import NotesBeside
from app.ui.steps.profile.table import ProfileTable
from app.ui.steps.profile.table_cells import column_word
from app.workshop.profile_values import Cell, ProfileActivity

T = TypeVar("T")


class ProfileActs(QObject):
    """The acts on what is chosen in the table, the kerncomponenten and the notes. Keys work in ``parent``."""

    spread_wanted = Signal(str, str)
    """Who does it so is to be said, of the kernactiviteit with this id and title."""
    focus_wanted = Signal()
    """Where people were is gone; the keyboard belongs where they can go on."""

    def __init__(
        self,
        practice: OpenPractice,
        table: ProfileTable,
        components: ComponentList,
        notes: NotesBeside,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._profile = practice.workshop.profile
        self._table = table
        self._components = components
        self._notes = notes
        self.editor = OverEditor(practice, table.viewport(), table)
        self.editor.tab_goes_on = True
        self.namer = OverEditor(practice, components.viewport(), components)
        self._connect(parent)

    @property
    def may(self) -> bool:
        """Whether people may change anything."""
        return not self._practice.read_only

    # -- the whole

    def begin(self) -> None:
        """With a proposal from the clusters; without clusters with a kerncomponent of one's own."""
        board = self._profile.board_id
        if board is not None and self._profile.unproposed(board):
            self.propose()
        else:
            self.new_component()

    def propose(self) -> None:
        """Make kernactiviteiten of the clusters that have none yet."""
        board = self._profile.board_id
        if board is not None and self.may:
            self._do(lambda: self._profile.propose(board))
            self.focus_wanted.emit()

    # -- kerncomponenten

    def new_component(self) -> None:
        """A kerncomponent more; its name is typed at once."""
        made = self._do(self._profile.add_component)
        if made is not None:
            self._components.choose(made)
            self.rename_component()

    def rename_component(self) -> None:
        """Another name for the kerncomponent that people are at."""
        component, area = self._components.current, self._components.area()
        if component is not None and area is not None and self.may:
            self.namer.begin(
                area.toAlignedRect(), component.name, self.tr("Naam van de kerncomponent"),
                lambda text: self._do(lambda: self._profile.rename_component(component.id, text)),
                lines=False,
            )  # fmt: skip

    def _on_component_wish(self, wish: str) -> None:
        component, chosen = self._components.current, self._components.chosen
        if component is None:
            return
        profile = self._profile
        if wish == "rename":
            self.rename_component()
        elif wish == "bin":
            self._do(lambda: profile.bin_component(component.id))
        elif wish == "merge" and len(chosen) > 1:
            self._do(lambda: profile.merge_components(chosen))
        elif wish in ("up", "down"):
            self._do(lambda: profile.move_component(component.id, -1 if wish == "up" else 1))

    # -- kernactiviteiten

    def new_activity(self) -> None:
        """A row more; its name is typed at once."""
        component = self._components.current
        made = self._do(lambda: self._profile.add_activity(component.id)) if component is not None else None
        if made is not None:
            self._table.go_to(made, None)
            self._table.setFocus()
            self.rename_activity()

    def rename_activity(self) -> None:
        """Another name for the row that people are at."""
        activity = self._table.activity
        if activity is not None and self.may:
            self._table.go_to(activity.id, None)
            self.editor.begin(
                self._table.cell_area(), activity.title, self.tr("Naam van de kernactiviteit"),
                lambda text: self._do(lambda: self._profile.rename_activity(activity.id, text)), lines=False,
            )  # fmt: skip

    def _on_row_wish(self, wish: str) -> None:
        activity, chosen = self._table.activity, self._table.chosen
        if activity is None:
            return
        profile = self._profile
        if wish == "rename":
            self.rename_activity()
        elif wish == "bin":
            self._do(lambda: profile.bin_activity(activity.id))
        elif wish == "merge" and len(chosen) > 1:
            self._do(lambda: profile.merge_activities(chosen))
        elif wish in ("up", "down"):
            self._move(activity, -1 if wish == "up" else 1)
        elif wish == "spread" and self.may:
            self.spread_wanted.emit(activity.id, activity.title)
        elif wish in ("out", "in"):
            self._move_over(activity, -1 if wish == "out" else 1)

    def _move(self, activity: ProfileActivity, by: int) -> None:
        """So many rows further in its kerncomponent."""
        component = self._profile.component(activity.component_id)
        ids = [one.id for one in component.activities] if component is not None else []
        place = ids.index(activity.id) + by if activity.id in ids else -1
        if 0 <= place < len(ids):
            self._do(lambda: self._profile.move_activity(activity.id, activity.component_id, place))

    def _move_over(self, activity: ProfileActivity, by: int) -> None:
        """To the end of the kerncomponent beside its own; people go along."""
        ids = [one.id for one in self._profile.components()]
        place = ids.index(activity.component_id) + by if activity.component_id in ids else -1
        if 0 <= place < len(ids) and self.may:
            self._do(lambda: self._profile.move_activity(activity.id, ids[place]))
            self._components.choose(ids[place])
            self._table.go_to(activity.id, None)

    # -- cells, and the notes behind them

    def edit_cell(self) -> None:
        """Change the cell that people are at."""
        activity, cell = self._table.activity, self._table.cell
        if activity is None or not self.may:
            return
        if cell is None:
            self.rename_activity()
            return
        name = f"{activity.title}, {column_word(cell)}"
        self.editor.begin(
            self._table.cell_area(), activity.cells[cell], name,
            lambda text: self._do(lambda: self._profile.write(activity.id, cell, text)), lines=True,
        )  # fmt: skip

    def take_note(self, note_id: str) -> None:
        """The words of a note go into the cell that people are at."""
        activity, cell = self._table.activity, self._table.cell or Cell.EXPECTED
        if activity is not None:
            self._do(lambda: self._profile.take_in(activity.id, cell, [note_id]))

    def take_chosen_note(self) -> None:
        """F9: the note that is chosen at the left, or else the first that stands nowhere yet."""
        current = self._notes.current or self._notes.waiting
        if current is not None:
            self.take_note(current.note.id)

    def _link_note(self, note_id: str, on: bool) -> None:
        activity, cell = self._table.activity, self._table.cell or Cell.EXPECTED
        if activity is not None:
            self._do(lambda: self._profile.back(activity.id, cell, [note_id], on=on))

    def _on_tabbed(self, by: int) -> None:
        self._table.setFocus()
        if self._table.step(by):
            self.edit_cell()

    # -- inside

    def _do(self, operation: Callable[[], T]) -> T | None:
        return self._practice.do(operation) if self.may else None

    def _connect(self, keys_in: QWidget) -> None:
        self._components.wanted.connect(self._on_component_wish)
        self._table.edit_wanted.connect(self.edit_cell)
        self._table.wanted.connect(self._on_row_wish)
        self.editor.tabbed.connect(self._on_tabbed)
        self._notes.take_wanted.connect(self.take_note)
        self._notes.link_wanted.connect(self._link_note)
        for keys, act in (("Ctrl+Return", self.new_activity), ("F9", self.take_chosen_note)):
            QShortcut(QKeySequence(keys), keys_in, act)
