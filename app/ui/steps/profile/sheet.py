"""The praktijkprofiel to work on: kerncomponenten, the table of one of them, and the notes behind it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guides.steps import BoardStep, ProfileStep
from app.ui.saving import follow
from app.ui.state import Changed, OpenPractice
from app.ui.steps.board.note_paint import NotePainter
from app.ui.steps.over_editor import OverEditor
from app.ui.steps.profile.component_list import ComponentList
from app.ui.steps.profile.notes_beside import BesideNote, NotesBeside
from app.ui.steps.profile.table import ColumnHeads, ProfileTable, column_word
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.typing import Keeper
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.icons import Sign
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.counted import quoted
from app.workshop.profile_values import ASKED, WHY, Cell, OpenQuestion, ProfileComponent

T = TypeVar("T")
_TOUCHES = ("core_component", "core_activity", "backing", "cluster", "vote", "note", "contribution", "guide")


class ProfileSheet(QWidget):
    """Nothing is filled in for the group: an empty cell is a question, and stays one."""

    moved = Signal()
    """People are at another cell, kerncomponent or question."""
    example_wanted = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, parent: QWidget, *, abreast: bool = False
    ) -> None:
        """``abreast``: the kerncomponenten stand above the table and the notes elsewhere (``beside``)."""
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._profile = practice.workshop.profile
        self._may = not practice.read_only
        self.components = ComponentList(theme, self, abreast=abreast)
        self.table = ProfileTable(theme, self)
        self.beside = QWidget(self)
        self.notes = NotesBeside(theme, self.beside)
        self.editor = OverEditor(practice, self.table.viewport(), self.table)
        self.editor.tab_goes_on = True
        self.namer = OverEditor(practice, self.components.viewport(), self.components)
        self.saved = SavedLine(theme, self)
        self._title = plain_label("", TextRole.TITLE, self, wrap=True)
        self._why_words = plain_label(self.tr("Waarom?"), TextRole.STRONG, self)
        self.why = GrowingField(1, 5, self)
        self.why.setAccessibleName(self.tr("Waarom is deze kerncomponent nodig?"))
        self.why.setPlaceholderText(WHY)
        self.why.setReadOnly(not self._may)
        self._why_keeper = Keeper(self.why, self._keep_why)
        self._heads = ColumnHeads(theme, self.table, self)
        self._notes_words = plain_label("", TextRole.STRONG, self.beside, wrap=True)
        self.add_component = self._link(self.tr("Kerncomponent"))
        self.add_activity = self._link(self.tr("Kernactiviteit"), "Ctrl Enter")
        self.from_clusters = self._link("")
        self.left_over = plain_label("", TextRole.BODY, self)
        self.rule = plain_label(
            self.tr("Een leeg vak blijft een vraag aan de groep. De app vult niets in."), TextRole.SMALL, self
        )
        self._empty = self._empty_place()
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    def add_foot(self) -> None:
        """Where nothing else stands under it: what is still open, and the way to the next question."""
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.left_over)
        told.addWidget(self.rule)
        foot.addLayout(told, 1)
        ask = Button(
            self._theme, self.tr("Volgende open vraag"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="F8",
        )  # fmt: skip
        ask.clicked.connect(self.next_open)
        foot.addWidget(ask)
        self._whole.addLayout(foot)
        self._whole.setContentsMargins(0, Space.M, 0, Space.M)

    # -- where people are

    @property
    def component(self) -> ProfileComponent | None:
        """The kerncomponent that is shown."""
        return self.components.current

    def take_focus(self) -> None:
        """In the table; without one, on the way to begin."""
        if self._profile.is_empty:
            self._empty.setFocus()
        elif self.component is not None and self.component.activities:
            self.table.setFocus()
        else:
            self.components.setFocus()

    def refresh(self) -> None:
        """Read the profile anew; what is being typed stays."""
        components = self._profile.components()
        self.components.show_components(components)
        self._stack.setCurrentWidget(self._empty if not components else self._body)
        self._show_component()
        self._show_counts()
        self._show_proposal()

    def next_open(self) -> OpenQuestion | None:
        """To the next open question behind where people are, round the profile; None when all is filled."""
        questions = self._profile.open_questions()
        if not questions:
            return None
        places = [self._place_of(one) for one in questions]
        here = self._here()
        ahead = next((n for n, place in enumerate(places) if place > here), 0)
        self.go_to(questions[ahead])
        return questions[ahead]

    def go_to(self, question: OpenQuestion) -> None:
        """To a question: its cell, or the bijdrage."""
        self.components.choose(question.component_id)
        self._show_component()
        if question.activity_id is None:
            self.why.setFocus()
        else:
            self.table.go_to(question.activity_id, question.cell)
            self.table.setFocus()
        self.moved.emit()

    # -- changing

    def edit_cell(self, begin: str = "") -> None:
        """Change the cell that people are at."""
        del begin
        activity, cell = self.table.activity, self.table.cell
        if activity is None or not self._may:
            return
        if cell is None:
            self.rename_activity()
            return
        name = f"{activity.title}, {column_word(self.table, cell)}"
        self.editor.begin(
            self.table.cell_area(), activity.cells[cell], name,
            lambda text: self._write(activity.id, cell, text), lines=True,
        )  # fmt: skip

    def rename_activity(self) -> None:
        """Another name for the row that people are at."""
        activity = self.table.activity
        if activity is not None and self._may:
            self.table.go_to(activity.id, None)
            self.editor.begin(
                self.table.cell_area(), activity.title, self.tr("Naam van de kernactiviteit"),
                lambda text: self._do(lambda: self._profile.rename_activity(activity.id, text)), lines=False,
            )  # fmt: skip

    def rename_component(self) -> None:
        """Another name for the kerncomponent that people are at."""
        component, area = self.component, self.components.area()
        if component is not None and area is not None and self._may:
            self.namer.begin(
                area.toAlignedRect(), component.name, self.tr("Naam van de kerncomponent"),
                lambda text: self._do(lambda: self._profile.rename_component(component.id, text)),
                lines=False,
            )  # fmt: skip

    def new_activity(self) -> None:
        """A row more; its name is typed at once."""
        component = self.component
        made = (
            self._do(lambda: self._profile.add_activity(component.id))
            if component is not None and self._may
            else None
        )
        if made is not None:
            self.refresh()
            self.table.go_to(made, None)
            self.table.setFocus()
            self.rename_activity()

    def new_component(self) -> None:
        """A kerncomponent more; its name is typed at once."""
        made = self._do(self._profile.add_component) if self._may else None
        if made is not None:
            self.refresh()
            self.components.choose(made)
            self.rename_component()

    def take_note(self, note_id: str) -> None:
        """The words of a note go into the cell that people are at."""
        activity, cell = self.table.activity, self.table.cell or Cell.EXPECTED
        if activity is not None and self._may:
            self._do(lambda: self._profile.take_in(activity.id, cell, [note_id]))

    def take_chosen_note(self) -> None:
        """F9: the note that is chosen at the left, or else the first that stands nowhere yet."""
        current = self.notes.current or self.notes.waiting
        if current is not None:
            self.take_note(current.note.id)

    def propose(self) -> None:
        """Make kernactiviteiten of the clusters that have none yet."""
        board = self._board_id()
        if board is not None and self._may:
            self._do(lambda: self._profile.propose(board))
            self.refresh()
            self.take_focus()

    # -- inside

    def _do(self, operation: Callable[[], T]) -> T | None:
        return self._practice.do(operation)

    def _write(self, activity_id: str, cell: Cell, text: str) -> None:
        self._do(lambda: self._profile.write(activity_id, cell, text))

    def _keep_why(self, text: str) -> bool:
        of = self._why_of
        return not of or self._practice.works(lambda: self._profile.set_rationale(of, text))

    def _show_component(self) -> None:
        component = self.component
        shown = component is not None
        for widget in (self._title, self._why_words, self.why, self._heads, self.table, self.add_activity):
            widget.setVisible(shown)
        if component is None:
            return
        self._title.setText(component.name or self.tr("Kerncomponent zonder naam"))
        self._show_why(component.id)
        self.table.show_activities(component.activities)
        self.add_activity.setVisible(self._may)
        self._show_notes()

    _why_of = ""

    def _show_why(self, component_id: str) -> None:
        """What is being typed is kept first, where it belongs; as long as that fails it stays here."""
        if self._why_keeper.now():
            component = self._profile.component(component_id)
            self._why_of = component_id
            self._why_keeper.show(component.rationale if component is not None else "")

    def _show_notes(self) -> None:
        component, activity = self.component, self.table.activity
        if component is None:
            self.notes.show_notes([])
            return
        cell = self.table.cell
        behind = self._profile.notes_behind(activity.id, cell) if activity is not None else ()
        beside = self._profile.notes_beside(component.id)
        self.notes.set_painter(self._painter())
        self.notes.show_notes(
            [*(BesideNote(note, True) for note in behind), *(BesideNote(note, False) for note in beside)]
        )
        self.notes.setVisible(bool(behind or beside))
        words = self.tr("Post-its bij {name}").format(name=quoted(component.name, 30))
        if behind:
            words = self.tr("{count} post-its achter dit vak").format(count=len(behind))
            if len(behind) == 1:
                words = self.tr("1 post-it achter dit vak")
        self._notes_words.setText(words if behind or beside else "")

    def _show_counts(self) -> None:
        component = self.component
        total = len(self._profile.open_questions())
        here = component.open_count if component is not None else 0
        words = self.tr("{total} open vragen in het hele profiel, {here} hier")
        if total == 1:
            words = self.tr("1 open vraag in het hele profiel, {here} hier")
        if total == 0:
            words = self.tr("Alle vakken zijn ingevuld")
        self.left_over.setText("" if self._profile.is_empty else words.format(total=total, here=here))
        self.rule.setVisible(total > 0 and not self._profile.is_empty)

    def _show_proposal(self) -> None:
        board = self._board_id()
        count = len(self._profile.unproposed(board)) if board is not None else 0
        words = self.tr("Neem 1 cluster erbij")
        if count != 1:
            words = self.tr("Neem {count} clusters erbij").format(count=count)
        self.from_clusters.set_words(words)
        self.from_clusters.setVisible(self._may and bool(count) and not self._profile.is_empty)

    def _board_id(self) -> str | None:
        """The board that the profile is made from: the one that its step names, or else the first."""
        boards = []
        for guide in self._practice.workshop.guides:
            for _section, step in guide.steps():
                if isinstance(step, BoardStep):
                    boards.append(guide.step_id(step))
                elif isinstance(step, ProfileStep) and step.from_board:
                    boards.insert(0, f"{guide.key}/{step.from_board}")
        return boards[0] if boards else None

    def _painter(self) -> NotePainter | None:
        board = self._board_id()
        return NotePainter(self._theme, self._practice.workshop.board(board).step) if board else None

    def _here(self) -> tuple[int, int, int]:
        """Where people are, as a place in reading order."""
        ids = [one.id for one in self._profile.components()]
        component, activity = self.component, self.table.activity
        first = ids.index(component.id) if component is not None and component.id in ids else -1
        if self.why.hasFocus() or activity is None or component is None:
            return first, -1, 0 if self.why.hasFocus() else -1
        rows = [one.id for one in component.activities]
        row = rows.index(activity.id) if activity.id in rows else -1
        cell = self.table.cell
        return first, row, ASKED.index(cell) if cell in ASKED else -1 if cell is None else len(ASKED)

    def _place_of(self, question: OpenQuestion) -> tuple[int, int, int]:
        components = self._profile.components()
        first = [one.id for one in components].index(question.component_id)
        if question.activity_id is None or question.cell is None:
            return first, -1, 0
        row = [one.id for one in components[first].activities].index(question.activity_id)
        return first, row, ASKED.index(question.cell)

    def _on_component(self) -> None:
        self._show_component()
        self._show_counts()
        self.moved.emit()

    def _on_cell(self) -> None:
        self._show_notes()
        self.moved.emit()

    def _on_component_wish(self, wish: str) -> None:
        component = self.component
        if component is None or not self._may:
            return
        profile = self._profile
        if wish == "rename":
            self.rename_component()
        elif wish == "bin":
            self._do(lambda: profile.bin_component(component.id))
        elif wish == "merge" and len(self.components.chosen) > 1:
            chosen = self.components.chosen
            self._do(lambda: profile.merge_components(chosen))
        elif wish in ("up", "down"):
            self._do(lambda: profile.move_component(component.id, -1 if wish == "up" else 1))

    def _on_row_wish(self, wish: str) -> None:
        activity, component = self.table.activity, self.component
        if activity is None or component is None or not self._may:
            return
        profile = self._profile
        ids = [one.id for one in component.activities]
        if wish == "rename":
            self.rename_activity()
        elif wish == "bin":
            self._do(lambda: profile.bin_activity(activity.id))
        elif wish == "merge" and len(self.table.chosen) > 1:
            chosen = self.table.chosen
            self._do(lambda: profile.merge_activities(chosen))
        elif wish in ("up", "down"):
            place = ids.index(activity.id) + (-1 if wish == "up" else 1)
            if 0 <= place < len(ids):
                self._do(lambda: profile.move_activity(activity.id, component.id, place))
        elif wish in ("out", "in"):
            others = [one.id for one in profile.components()]
            place = others.index(component.id) + (-1 if wish == "out" else 1)
            if 0 <= place < len(others):
                goal = others[place]
                self._do(lambda: profile.move_activity(activity.id, goal, len(ids) + 99))
                self.components.choose(goal)
                self.table.go_to(activity.id, None)

    def _link_note(self, note_id: str, on: bool) -> None:
        activity, cell = self.table.activity, self.table.cell or Cell.EXPECTED
        if activity is not None and self._may:
            self._do(lambda: self._profile.back(activity.id, cell, [note_id], on=on))

    def _on_tabbed(self, by: int) -> None:
        self.table.setFocus()
        if self.table.step(by):
            self.edit_cell()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_TOUCHES):
            self.refresh()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def _link(self, words: str, key: str = "") -> Button:
        return Button(
            self._theme, words, self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, sign=Sign.PLUS, key=key,
        )  # fmt: skip

    def _empty_place(self) -> EmptyPlace:
        return EmptyPlace(
            self._theme,
            self.tr("Nog geen praktijkprofiel"),
            self.tr(
                "Van elke cluster op het bord maken we een voorstel. De groep geeft daarna zelf de namen."
            ),
            self.tr("Stel een profiel voor"),
            self,
            key="Enter",
        )

    def _on_empty(self) -> None:
        """Without clusters one begins with a kerncomponent of one's own."""
        board = self._board_id()
        if board is not None and self._profile.unproposed(board):
            self.propose()
        else:
            self.new_component()

    def _connect(self) -> None:
        practice = self._practice
        follow(self.saved, practice)
        practice.changed.connect(self._on_changed)
        practice.leaving.connect(self._why_keeper.on_leaving)
        self.components.chosen_changed.connect(self._on_component)
        self.components.wanted.connect(self._on_component_wish)
        self.table.cell_chosen.connect(self._on_cell)
        self.table.edit_wanted.connect(self.edit_cell)
        self.table.wanted.connect(self._on_row_wish)
        self.editor.tabbed.connect(self._on_tabbed)
        self.notes.take_wanted.connect(self.take_note)
        self.notes.link_wanted.connect(self._link_note)
        self.add_component.clicked.connect(self.new_component)
        self.add_activity.clicked.connect(self.new_activity)
        self.from_clusters.clicked.connect(self.propose)
        self._empty.step_wanted.connect(self._on_empty)
        for keys, act in (
            ("Ctrl+Return", self.new_activity),
            ("F9", self.take_chosen_note),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _build(self) -> None:
        self._body = QWidget(self)
        right = self._table_column()
        if self.components.abreast:
            above = QHBoxLayout()
            above.setSpacing(Space.M)
            above.addWidget(self.components, 1)
            above.addWidget(self.add_component)
            right.insertLayout(0, above)
            self.notes.setMinimumHeight(3 * Height.TILE)
            self._body.setLayout(right)
        else:
            body = QHBoxLayout(self._body)
            body.setSpacing(Space.L)
            body.addWidget(self._left())
            body.addLayout(right, 1)
            body.setContentsMargins(0, 0, 0, 0)
        notes = QVBoxLayout(self.beside)
        notes.setContentsMargins(0, 0, 0, 0)
        notes.setSpacing(Space.S)
        notes.addWidget(self._notes_words)
        notes.addWidget(self.notes, 1)
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._empty)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        self.setMinimumHeight(Height.TILE)
        self.add_component.setVisible(self._may)
        self.add_activity.setVisible(self._may)

    def _left(self) -> QWidget:
        left = QWidget(self)
        left.setFixedWidth(Width.LEFT_PREPARE)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(plain_label(self.tr("Kerncomponenten"), TextRole.STRONG, left))
        column.addWidget(self.components, 3)
        column.addWidget(self.add_component, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(Space.S)
        column.addWidget(self.beside, 4)
        return left

    def _table_column(self) -> QVBoxLayout:
        why = QHBoxLayout()
        why.setSpacing(Space.S)
        why.addWidget(self._why_words, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self.why, 1)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self.saved)
        more = QHBoxLayout()
        more.setSpacing(Space.L)
        more.addWidget(self.add_activity)
        more.addWidget(self.from_clusters)
        more.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(why)
        column.addWidget(self._heads)
        column.addWidget(self.table, 1)
        column.addLayout(more)
        return column
