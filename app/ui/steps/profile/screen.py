"""The praktijkprofiel in the session: open questions in the room one after another, and reading back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import ProfileStep
from app.ui.inside import Moment
from app.ui.room_views import ProfileView, StepView
from app.ui.state import Changed, OpenPractice
from app.ui.steps.head import StepHead
from app.ui.steps.profile.sheet import ProfileSheet
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize, FoldingKeys
from app.ui.widgets.icons import Sign
from app.ui.widgets.tab_order import tab_in_order


class ProfileScreen(StepScreen):
    """What the room sees follows where people are: a question that is asked, a kerncomponent that is read."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, step: ProfileStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, practice, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self._step = step
        self._reads = False
        self._asks = False
        self._example: int | None = None
        self.head = StepHead(theme, self)
        self.sheet = ProfileSheet(theme, practice, self, abreast=True)
        self.stand_below(self.sheet.beside)
        self.back_button = Button(
            theme, self.tr("Vorige"), self, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT
        )
        self.next_button = Button(
            theme, self.tr("Volgende"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self.open_button = Button(
            theme, self.tr("Volgende open vraag"), self, size=ButtonSize.SESSION, key="F8"
        )
        self.read_button = Button(theme, self.tr("Lees voor"), self, size=ButtonSize.SESSION, key="Ctrl R")
        self.example_button = Button(
            theme, self.tr("Voorbeeld in de zaal"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl K",
        )  # fmt: skip
        self._keys = FoldingKeys(self.next_button, self.open_button, self.read_button)
        self.read_button.setCheckable(True)
        self._build()
        self._connect()
        self.head.show_stop(practice.here)
        self.head.hide()

    @property
    def view(self) -> StepView:
        component = self.sheet.component
        if self._example is not None:
            return ProfileView(example=self._example)
        if self._reads and component is not None:
            return ProfileView(component_id=component.id)
        if self._asks and component is not None:
            activity, cell = self.sheet.table.activity, self.sheet.table.cell
            if self.sheet.why.hasFocus() or activity is None:
                return ProfileView(component_id=component.id, cell="rationale")
            if cell is not None:
                return ProfileView(activity_id=activity.id, cell=cell.value)
            return ProfileView(activity_id=activity.id)
        return ProfileView()

    @property
    def moment(self) -> Moment | None:
        components = self._practice.workshop.profile.components()
        component = self.sheet.component
        ids = [one.id for one in components]
        if component is None or component.id not in ids:
            return None
        number = ids.index(component.id) + 1
        words = self.tr("kerncomponent {number} van {total}").format(number=number, total=len(ids))
        return Moment(number, len(ids), words)

    def take_focus(self) -> None:
        self.sheet.take_focus()

    def escape(self) -> None:
        if self._example is not None or self._reads or self._asks:
            self._show_in_room(reads=False, asks=False)
        self.take_focus()

    def toggle_help(self) -> None:
        self.head.toggle_help()
        self.head.setVisible(self.head.help_button.isChecked())

    def forward(self) -> bool:
        """While it is read to the group: the next kerncomponent."""
        return self._reads and self._walk(1)

    def back(self) -> bool:
        return self._reads and self._walk(-1)

    def ask_next(self) -> None:
        """The next open question, here and in the room."""
        if self.sheet.next_open() is not None:
            self._show_in_room(reads=False, asks=True)

    def _walk(self, by: int) -> bool:
        ids = [one.id for one in self._practice.workshop.profile.components()]
        component = self.sheet.component
        place = ids.index(component.id) + by if component is not None and component.id in ids else -1
        if not 0 <= place < len(ids):
            return False
        self.sheet.components.choose(ids[place])
        return True

    def _toggle_reading(self) -> None:
        self._show_in_room(reads=not self._reads, asks=False)
        self.take_focus()

    def _next_example(self) -> None:
        """The filled examples of the guide, one after another; behind the last none."""
        count = len(self._step.example)
        after = 0 if self._example is None else self._example + 1
        self._show_in_room(reads=False, asks=False, example=after if after < count else None)

    def _show_in_room(self, *, reads: bool, asks: bool, example: int | None = None) -> None:
        self._reads, self._asks, self._example = reads, asks, example
        self.read_button.setChecked(reads)
        self.sheet.table.room_turns = reads or example is not None
        self.shows.emit(self.view)

    def _on_moved(self) -> None:
        self.moved_inside.emit()
        if self._reads or self._asks:
            self.shows.emit(self.view)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("core_component", "core_activity"):
            self.moved_inside.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < 700
        self._column.setContentsMargins(Space.L, Space.M if low else Space.L, Space.L, Space.M)
        narrow = event.size().width() < Width.CENTRE
        self.sheet.make_room(narrow=narrow)
        self._keys.fold(folded=narrow)

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self.sheet.moved.connect(self._on_moved)
        self.back_button.clicked.connect(self._practice.previous)
        self.next_button.clicked.connect(self._practice.next)
        self.open_button.clicked.connect(self.ask_next)
        self.read_button.clicked.connect(self._toggle_reading)
        self.example_button.clicked.connect(self._next_example)
        self.example_button.setVisible(bool(self._step.example))
        for keys, act in (
            ("F8", self.ask_next),
            ("Ctrl+R", self._toggle_reading),
            ("Ctrl+K", self._next_example),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(Space.M)
        told.addWidget(self.sheet.left_over)
        told.addWidget(self.sheet.rule, 1)
        told.addStretch(0)
        told.addWidget(self.example_button)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.read_button)
        foot.addWidget(self.open_button)
        foot.addWidget(self.next_button)
        tab_in_order(
            self.example_button, self.back_button, self.read_button, self.open_button, self.next_button
        )
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.head)
        self._column.addWidget(self.sheet, 1)
        self._column.addLayout(told)
        self._column.addLayout(foot)
