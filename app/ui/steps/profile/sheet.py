"""The praktijkprofiel to work on: kerncomponenten, the table of one of them, and the notes behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.saving import follow
from app.ui.state import Changed, OpenPractice
from app.ui.steps.profile.acts import ProfileActs
from app.ui.steps.profile.component_list import ComponentList
from app.ui.steps.profile.notes_beside import NotesPanel
from app.ui.steps.profile.table import ProfileTable
from app.ui.steps.profile.table_cells import ColumnHeads
from app.ui.steps.profile.why import WhyField
from app.ui.steps.spread_over import SpreadOver
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.icons import Sign
from app.ui.widgets.least import LeastArea
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.profile_values import OpenQuestion, ProfileComponent, ProfilePlace, question_after

_TOUCHES = (
    "core_component",
    "core_activity",
    "backing",
    "cluster",
    "vote",
    "note",
    "contribution",
    "guide",
    "variation",
)


_BODY, _EMPTY = 0, 1
"""Places in the stack."""
_FIRST = 100
"""So much more room than what is empty under them do the parts of a column get."""


class ProfileSheet(QWidget):
    """Nothing is filled in for the group: an empty cell is a question, and stays one."""

    moved = Signal()
    """People are at another cell, kerncomponent or question."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, parent: QWidget, *, abreast: bool = False
    ) -> None:
        """``abreast``: the kerncomponenten stand above the table and the notes elsewhere (``beside``)."""
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._profile = practice.workshop.profile
        self.components = ComponentList(theme, self, abreast=abreast)
        self.table = ProfileTable(theme, self)
        self.beside = NotesPanel(theme, practice, self)
        self.notes = self.beside.notes
        self.acts = ProfileActs(practice, self.table, self.components, self.notes, self)
        self.spread = SpreadOver(theme, practice, self, self.take_focus)
        self.acts.spread_wanted.connect(self.spread.open_over)
        self.saved = SavedLine(theme, self)
        self._title = plain_label("", TextRole.TITLE, self, wrap=True)
        self._why_words = plain_label(self.tr("Waarom?"), TextRole.STRONG, self)
        self.why = WhyField(practice, self)
        self._heads = ColumnHeads(theme, self.table, self)
        self.add_component = self._link(self.tr("Kerncomponent"))
        self.add_activity = self._link(self.tr("Kernactiviteit"), "Ctrl Enter")
        self.from_clusters = self._link("")
        self.left_over = plain_label("", TextRole.BODY, self)
        self.rule = plain_label(
            self.tr("Een leeg vak blijft een vraag aan de groep. De app vult niets in."),
            TextRole.SMALL, self, wrap=True,
        )  # fmt: skip
        self._narrow = False
        self._foot: QWidget | None = None
        self._empty = self._empty_place()
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    def add_foot(self) -> None:
        """Where nothing else stands under it: what is still open, and the way to the next question.

        Of an empty profile nothing is open: there its one next step is to begin.
        """
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
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
        self._whole.addWidget(self._foot)
        self._whole.setContentsMargins(0, Space.M, 0, Space.M)

    # -- where people are

    @property
    def component(self) -> ProfileComponent | None:
        """The kerncomponent that is shown."""
        return self.components.current

    def make_room(self, *, narrow: bool) -> None:
        """In a narrow screen it is not said that nothing is filled in."""
        self._narrow = narrow
        self._show_counts()

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
        self._stack.setCurrentIndex(_EMPTY if not components else _BODY)
        if self._foot is not None:
            self._foot.setVisible(bool(components))
        self._show_component()
        self._show_counts()
        self._show_proposal()

    def next_open(self) -> OpenQuestion | None:
        """To the next open question behind where people are, round the profile; None when all is filled.

        What is being typed counts as filled. When it can't be kept, people stay where they are.
        """
        if not self._practice.leave():
            return None
        question = question_after(self._profile.components(), self._place)
        if question is not None:
            self.go_to(question)
        return question

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

    # -- inside

    @property
    def _place(self) -> ProfilePlace:
        component, activity = self.component, self.table.activity
        return ProfilePlace(
            component.id if component is not None else None,
            activity.id if activity is not None else None,
            self.table.cell,
            at_why=self.why.hasFocus(),
        )

    def _show_component(self) -> None:
        component = self.component
        shown = component is not None
        for widget in (self._title, self._why_words, self.why, self._heads, self.table, self.add_activity):
            widget.setVisible(shown)
        if component is None:
            return
        self._title.setText(component.name or self.tr("Kerncomponent zonder naam"))
        self.why.show_component(component.id)
        self.table.show_activities(component.activities)
        self.add_activity.setVisible(self.acts.may)
        self._show_notes()

    def _show_notes(self) -> None:
        self.beside.show_behind(self.component, self.table.activity, self.table.cell)

    def _show_counts(self) -> None:
        component = self.component
        total = len(self._profile.open_questions())
        here = component.open_count if component is not None else 0
        words = self.tr("Alle vakken zijn ingevuld")
        if total:
            words = counted(
                total,
                "1 open vraag in het hele profiel, {here} hier",
                "{count} open vragen in het hele profiel, {here} hier",
                here=here,
            )
        self.left_over.setText("" if self._profile.is_empty else words)
        self.rule.setVisible(total > 0 and not self._profile.is_empty and not self._narrow)

    def _show_proposal(self) -> None:
        board = self._profile.board_id
        count = len(self._profile.unproposed(board)) if board is not None else 0
        self.from_clusters.set_words(counted(count, "Neem 1 cluster erbij", "Neem {count} clusters erbij"))
        self.from_clusters.setVisible(self.acts.may and bool(count) and not self._profile.is_empty)

    def _on_component(self) -> None:
        self._show_component()
        self._show_counts()
        self.moved.emit()

    def _on_cell(self) -> None:
        self._show_notes()
        self.moved.emit()

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

    def _connect(self) -> None:
        follow(self.saved, self._practice)
        self._practice.changed.connect(self._on_changed)
        self.components.chosen_changed.connect(self._on_component)
        self.table.cell_chosen.connect(self._on_cell)
        self.acts.focus_wanted.connect(self.take_focus)
        self.add_component.clicked.connect(self.acts.new_component)
        self.add_activity.clicked.connect(self.acts.new_activity)
        self.from_clusters.clicked.connect(self.acts.propose)
        self._empty.step_wanted.connect(self.acts.begin)

    def _build(self) -> None:
        area = LeastArea(self._stack)
        self._body = QWidget(area.inside)
        right = self._table_column()
        if self.components.abreast:
            more = QVBoxLayout()
            more.setSpacing(0)
            for button in (self.add_component, self.add_activity):
                more.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            more.addStretch(1)
            above = QHBoxLayout()
            above.setSpacing(Space.M)
            above.addWidget(self.components, 1)
            above.addLayout(more)
            right.insertLayout(0, above)
            self.notes.setMinimumHeight(3 * Height.TILE)
            self.table.setMinimumHeight(Height.CARD // 2)
            self._body.setLayout(right)
        else:
            body = QHBoxLayout(self._body)
            body.setSpacing(Space.L)
            body.addWidget(self._left())
            body.addLayout(right, 1)
            body.setContentsMargins(0, 0, 0, 0)
        area.hold(self._body)
        self._stack.insertWidget(_BODY, area)
        self._stack.insertWidget(_EMPTY, self._empty)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        self.setMinimumHeight(Height.TILE)
        table = (self.why, self.table)
        in_order = (self.add_activity, *table) if self.components.abreast else (*table, self.add_activity)
        tab_in_order(self.components, self.add_component, *in_order, self.from_clusters)
        self.add_component.setVisible(self.acts.may)
        self.add_activity.setVisible(self.acts.may)

    def _left(self) -> QWidget:
        left = QWidget(self)
        left.setFixedWidth(Width.LEFT_PREPARE)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(plain_label(self.tr("Kerncomponenten"), TextRole.STRONG, left))
        column.addWidget(self.components, 3 * _FIRST)
        column.addWidget(self.add_component, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(Space.S)
        column.addWidget(self.beside, 4 * _FIRST)
        column.addStretch(1)
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
        if not self.components.abreast:
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
