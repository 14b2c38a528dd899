"""The board in the session: writing, clustering, voting and reading back, one moment after another."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.inside import Moment
from app.ui.room_views import BoardShows, BoardView, StepView
from app.ui.settings import UserSettings
from app.ui.state import Changed, OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.chosen_panel import ChosenPanel
from app.ui.steps.board.colour_counts import ColourCounts
from app.ui.steps.board.note_paint import NotePainter
from app.ui.steps.board.order import OrderPane
from app.ui.steps.board.pane import BoardPane
from app.ui.steps.board.read_pane import ReadPane
from app.ui.steps.board.say_this import SayThis
from app.ui.steps.board.sorting import SortingPane
from app.ui.steps.board.votes_line import VotesLine
from app.ui.steps.board.wall import WallPane
from app.ui.steps.board.writing import WritingPane
from app.ui.steps.head import StepHead
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize, FoldingKeys
from app.ui.widgets.icons import Sign
from app.ui.widgets.least import LeastArea
from app.ui.widgets.tab_order import tab_in_order

_LOW = 700


class Stage(IntEnum):
    """The moments of a board, in order."""

    WRITE = 0
    CLUSTER = 1
    VOTE = 2
    READ = 3


class BoardScreen(StepScreen):
    """Which moment people are at follows from what hangs there, until they go to another."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        settings: UserSettings | None,
        ask_file: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, practice, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self.acts = BoardActs(practice, self.step_id, self)
        step = self.acts.board.step
        self._painter = NotePainter(theme, step)
        self.head = StepHead(theme, self)
        self._stack = QStackedWidget(self)
        self._writing_area = area = LeastArea(self._stack)
        self.writing = WritingPane(theme, practice, self.step_id, self.acts, settings, ask_file, area.inside)
        area.hold(self.writing)
        self.order = OrderPane(theme, practice, self.step_id, self.acts, self._stack)
        self.wall = WallPane(theme, practice, self.step_id, self.acts, self._stack)
        self.sorting: SortingPane = self.order
        """Where people put notes together and vote: in order, or on the free wall."""
        self.reading = ReadPane(theme, practice, self.step_id, self._stack)
        self.votes = VotesLine(theme, practice, self.acts, self)
        self._counts = ColourCounts(theme, step, self)
        self.back_button = Button(theme, "", self, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT)
        self.next_button = Button(
            theme, "", self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self._keys = FoldingKeys(self.next_button)
        self.falling = Button(
            theme, self.tr("Toon wat binnenkomt"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.falling.setCheckable(True)
        self._say_this = SayThis(step.notes or "")
        self.panel = ChosenPanel(theme, self._painter, step)
        self._below = QStackedWidget()
        self._below.addWidget(self._say_this)
        self._below.addWidget(self.panel)
        self.below = self._below
        self._stage = self._stage_of_now()
        self._shown: BoardView | None = None
        self._build()
        self._connect()
        self.head.show_stop(practice.here)
        self._show_stage()

    # -- what every screen has

    @property
    def view(self) -> StepView:
        return self._shown or self._usual_view()

    @property
    def moment(self) -> Moment | None:
        number = self._stage + 1
        words = self.tr("stap {number} van {total}: {words}").format(
            number=number, total=len(Stage), words=_word_of(self._stage)
        )
        return Moment(number, len(Stage), words)

    def take_focus(self) -> None:
        self.pane.take_focus()

    @property
    def wants_timer(self) -> bool:
        return self._stage is Stage.WRITE

    def toggle_help(self) -> None:
        self.head.setVisible(True)
        self.head.toggle_help()
        self._make_room()

    def forward(self) -> bool:
        return self.go_to(Stage(self._stage + 1)) if self._stage < Stage.READ else False

    def back(self) -> bool:
        return self.go_to(Stage(self._stage - 1)) if self._stage > Stage.WRITE else False

    # -- the moments

    @property
    def stage(self) -> Stage:
        """The moment that people are at."""
        return self._stage

    @property
    def pane(self) -> BoardPane:
        """The way in which the board is looked at now."""
        panes: dict[Stage, BoardPane] = {Stage.WRITE: self.writing, Stage.READ: self.reading}
        return panes.get(self._stage, self.sorting)

    def go_to(self, stage: Stage) -> bool:
        """To another moment; what was chosen stays chosen. False when words could not be kept."""
        if stage != self._stage and not self._practice.leave():
            return True
        chosen = self.pane.chosen
        self._stage, self._shown = stage, None
        self._show_stage()
        if chosen:
            self.pane.choose(chosen)
        self.moved_inside.emit()
        self.shows.emit(self.view)
        self.take_focus()
        return True

    def toggle_wall(self) -> None:
        """From the order to the free wall, or back; what was chosen stays chosen."""
        if self.pane is not self.sorting or not self._practice.leave():
            return
        chosen = self.sorting.chosen
        self.sorting = self.order if self.sorting is self.wall else self.wall
        self._show_stage()
        if chosen:
            self.sorting.choose(chosen)
        self.take_focus()

    def _stage_of_now(self) -> Stage:
        board = self.acts.board
        if any(note.votes for note in board.notes()) or any(one.votes for one in board.clusters()):
            return Stage.VOTE
        return Stage.CLUSTER if board.clusters() else Stage.WRITE

    def _usual_view(self) -> BoardView:
        if self._stage is Stage.WRITE:
            falling = self.falling.isChecked()
            return BoardView(BoardShows.NOTES if falling else BoardShows.INSTRUCTION)
        return BoardView(BoardShows.RANKING if self._stage is Stage.READ else BoardShows.WALL)

    def _show_stage(self) -> None:
        pane = self.pane
        if pane is self.sorting:
            self.sorting.set_voting(self._stage is Stage.VOTE)
        self._stack.setCurrentWidget(self._writing_area if pane is self.writing else pane)
        pane.refresh()
        self._below.setCurrentWidget(self.panel if pane is self.sorting else self._say_this)
        self.votes.setVisible(self._stage is Stage.VOTE)
        self._counts.setVisible(self._stage is Stage.WRITE)
        self.falling.setVisible(self._stage is Stage.WRITE)
        before = [
            "", self.tr("Schrijven"), self.tr("Clusteren"), self.tr("Stemmen"),
        ]  # fmt: skip
        self.back_button.set_words(before[self._stage] or self.tr("Vorige"))
        after = [
            self.tr("Ga clusteren"), self.tr("Ga stemmen"), self.tr("Lees voor"), self.tr("Volgende"),
        ]  # fmt: skip
        self.next_button.set_words(after[self._stage])
        self._make_room()
        self._show_counts()
        self._show_panel()

    def _make_room(self) -> None:
        """The question stands above while people write; later its room is for the notes, until Shift+F1."""
        helping = self.head.help_button.isChecked()
        self.head.setVisible(self._stage in (Stage.WRITE, Stage.READ) or helping)
        self.head.show_low(low=self.height() < _LOW)

    def _show_counts(self) -> None:
        if self._stage is Stage.WRITE:
            self._counts.show_notes([note.color or "" for note in self.acts.board.notes()])
        self.votes.refresh()

    def _show_panel(self) -> None:
        if self.pane is not self.sorting:
            return
        board, chosen = self.acts.board, self.sorting.chosen
        note = board.note(self.sorting.current or "")
        self.panel.show_note(
            note,
            len(chosen) - 1 if len(chosen) > 1 else 0,
            clusters=board.clusters(),
            voting=self._stage is Stage.VOTE,
            walled=self.sorting is self.wall,
        )
        thing = note.id if note is not None else self.sorting.chosen_cluster
        voter = self.acts.voter if self._stage is Stage.VOTE else None
        self.panel.show_own(voter, board.votes_of(voter).get(thing or "", 0))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("contribution", "note", "cluster", "vote", "person", "subgroup", "attendance"):
            self.pane.refresh()
            self._show_counts()
            self._show_panel()

    def _on_shows(self, view: BoardView) -> None:
        self._shown = view
        self.shows.emit(view)

    def _toggle_falling(self) -> None:
        self._shown = None
        self.shows.emit(self.view)
        self.take_focus()

    def _on_number(self, digits: str) -> None:
        self.panel.say(self.tr("Naar cluster {number} …").format(number=digits) if digits else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in a field leads back to the notes; the wall of all of them is back in the room too."""
        if event.key() == Qt.Key.Key_Escape and self._shown is not None and not event.modifiers():
            self._shown = None
            self.shows.emit(self.view)
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < _LOW
        self._column.setContentsMargins(Space.XL, Space.M if low else Space.L, Space.XL, Space.M)
        self._keys.fold(folded=event.size().width() < Width.CENTRE)
        self._make_room()

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        for pane in (self.writing, self.order, self.wall, self.reading):
            pane.shows.connect(self._on_shows)
        for sorting in (self.order, self.wall):
            sorting.chosen_changed.connect(self._show_panel)
            sorting.chosen_changed.connect(lambda: self.panel.say(""))
            sorting.keys.number.typing.connect(self._on_number)
            sorting.voter_wanted.connect(self.votes.voter.setFocus)
            sorting.other_wanted.connect(self.toggle_wall)
        self.acts.said.connect(self.panel.say)
        self.panel.pressed.connect(lambda caption: self.sorting.keys.press(caption))
        self.panel.number_wanted.connect(lambda number: self.sorting.keys.to_number(number))
        self.acts.voter_changed.connect(self._show_panel)
        self.votes.done.connect(self.take_focus)
        self.falling.clicked.connect(self._toggle_falling)
        self.back_button.clicked.connect(self._practice.previous)
        self.next_button.clicked.connect(self._practice.next)

    def _build(self) -> None:
        for shown in (self._writing_area, self.order, self.wall, self.reading):
            self._stack.addWidget(shown)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.back_button)
        foot.addWidget(self._counts, 1)
        foot.addWidget(self.votes, 1)
        foot.addStretch(0)
        foot.addWidget(self.falling)
        foot.addWidget(self.next_button)
        tab_in_order(self.falling, self.next_button)
        self._column = layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)


def _word_of(stage: Stage) -> str:
    words = {
        Stage.WRITE: QCoreApplication.translate("BoardScreen", "schrijven"),
        Stage.CLUSTER: QCoreApplication.translate("BoardScreen", "clusteren"),
        Stage.VOTE: QCoreApplication.translate("BoardScreen", "stemmen"),
        Stage.READ: QCoreApplication.translate("BoardScreen", "voorlezen"),
    }
    return words[stage]
