"""Praktijkervaringen in the session: the course of a verhaal, its factors, the matrix, and leerinzichten."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guides.steps import TimelineStep
from app.ui.inside import Moment
from app.ui.room_views import StepView, TimelineShows, TimelineView
from app.ui.state import Changed, OpenPractice
from app.ui.steps.head import StepHead
from app.ui.steps.screen import StepScreen
from app.ui.steps.timeline.course_pane import CoursePane
from app.ui.steps.timeline.lesson_pane import LessonPane
from app.ui.steps.timeline.matrix_pane import MatrixPane
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import plain_label

_TOUCHES = ("trajectory", "moment", "factor", "insight", "guide")
_LOW = 700


class Stage(IntEnum):
    """The moments of the step, in order."""

    COURSE = 0
    FACTORS = 1
    MATRIX = 2
    LESSONS = 3


class TimelineScreen(StepScreen):
    """Nothing of a verhaal comes in the room until somebody shows it.

    What is shown then follows where people are, as long as that is the same verhaal, the matrix, or the
    leerinzichten. Whoever goes on to something else has the question in the room again.
    """

    def __init__(
        self, theme: Theme, practice: OpenPractice, step: TimelineStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, practice, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self._step = step
        self._stage = Stage.COURSE
        self._shown: str | None = None
        """What may be in the room: the id of a verhaal, or the name of a stage; None: nothing."""
        self.head = StepHead(theme, self)
        self.course = CoursePane(theme, practice, step, self)
        self.matrix = MatrixPane(theme, practice, step, self)
        self.lessons = LessonPane(theme, practice, step, self)
        self._stack = QStackedWidget(self)
        self.back_button = Button(theme, "", self, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT)
        self.next_button = Button(
            theme, "", self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self.room_button = Button(
            theme, self.tr("Toon in de zaal"), self, size=ButtonSize.SESSION, key="Ctrl R"
        )
        self.room_button.setCheckable(True)
        self._room_words = plain_label("", TextRole.SMALL, self, max_lines=2)
        self._build()
        self._connect()
        self.head.show_stop(practice.here)
        self.head.hide()
        self._show_stage()

    # -- what every screen has

    @property
    def view(self) -> StepView:
        if self._shown is None or self._shown != self._scope:
            asks = TimelineShows.LESSONS if self._stage is Stage.LESSONS else TimelineShows.INSTRUCTION
            return TimelineView(asks)
        if self._stage is Stage.MATRIX:
            return TimelineView(TimelineShows.MATRIX)
        if self._stage is Stage.LESSONS:
            lesson = self.lessons.lesson
            return TimelineView(TimelineShows.LESSON, None, lesson.id if lesson is not None else None)
        shows = TimelineShows.FACTORS if self._stage is Stage.FACTORS else TimelineShows.COURSE
        return TimelineView(shows, self._shown)

    @property
    def moment(self) -> Moment | None:
        number = self._stage + 1
        words = self.tr("stap {number} van {total}: {words}").format(
            number=number, total=len(Stage), words=_word_of(self._stage)
        )
        return Moment(number, len(Stage), words)

    @property
    def stage(self) -> Stage:
        """The moment that people are at."""
        return self._stage

    def take_focus(self) -> None:
        if self._stage is Stage.MATRIX:
            self.matrix.take_focus()
        elif self._stage is Stage.LESSONS:
            self.lessons.take_focus()
        else:
            self.course.take_focus()

    def escape(self) -> None:
        """Esc takes it out of the room first."""
        if self._shown is not None:
            self._show_in_room(None)
        self.take_focus()

    def toggle_help(self) -> None:
        self.head.toggle_help()
        self.head.setVisible(self.head.help_button.isChecked())

    def forward(self) -> bool:
        return self.go_to(Stage(self._stage + 1)) if self._stage < Stage.LESSONS else False

    def back(self) -> bool:
        return self.go_to(Stage(self._stage - 1)) if self._stage > Stage.COURSE else False

    def go_to(self, stage: Stage) -> bool:
        """To another moment; people stay when words could not be kept."""
        if stage is self._stage or not self._practice.leave():
            return True
        self._stage = stage
        self._show_stage()
        self.moved_inside.emit()
        self._check_room()
        self.take_focus()
        return True

    # -- the room

    @property
    def _scope(self) -> str | None:
        """What stands here, as far as the room is concerned."""
        if self._stage in (Stage.COURSE, Stage.FACTORS):
            case = self.course.case
            return case.id if case is not None else None
        if self._stage is Stage.LESSONS:
            return self._stage.name if self.lessons.lesson is not None else None
        return self._stage.name

    def _toggle_room(self) -> None:
        if self._practice.leave():
            self._show_in_room(None if self._shown is not None else self._scope)
            self.take_focus()

    def _show_in_room(self, scope: str | None) -> None:
        self._shown = scope
        self._say_room()
        self.shows.emit(self.view)

    def _check_room(self) -> None:
        """Something else stands here now: the room has the question again, until that is shown too."""
        self._show_in_room(self._shown if self._shown == self._scope else None)

    def _say_room(self) -> None:
        shown = self._shown is not None
        self.room_button.setChecked(shown)
        self.room_button.setEnabled(self._scope is not None)
        words = self.tr("De zaal ziet dit mee") if shown else self.tr("De zaal ziet alleen de vraag")
        self._room_words.setText(words)

    # -- inside

    def _show_stage(self) -> None:
        pane: QWidget = self.course
        if self._stage is Stage.MATRIX:
            pane = self.matrix
        elif self._stage is Stage.LESSONS:
            pane = self.lessons
        self._refresh()
        self._stack.setCurrentWidget(pane)
        before = ["", self.tr("Verloop"), self.tr("Factoren"), self.tr("Matrix")]
        self.back_button.set_words(before[self._stage] or self.tr("Vorige"))
        after = [
            self.tr("Wat hielp, wat hinderde"), self.tr("Wat komt terug"),
            self.tr("Wat leren we"), self.tr("Volgende"),
        ]  # fmt: skip
        self.next_button.set_words(after[self._stage])
        self._say_room()

    def _refresh(self) -> None:
        """Only what stands here; the rest is read when people come there."""
        if self._stage is Stage.MATRIX:
            self.matrix.refresh()
        elif self._stage is Stage.LESSONS:
            self.lessons.refresh()
        else:
            self.course.set_factors(factors=self._stage is Stage.FACTORS)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_TOUCHES) and self.isVisible():
            self._refresh()
            self._check_scope()

    def _check_scope(self) -> None:
        """What was shown may be gone; a button may have something to show now."""
        if self._shown is not None and self._shown != self._scope:
            self._show_in_room(None)
        self._say_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._say_room()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who comes back begins safely: with the question."""
        super().hideEvent(event)
        if not event.spontaneous() and self._practice.step_id != self.step_id:
            self._shown = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low, narrow = event.size().height() < _LOW, event.size().width() < 900
        self._column.setContentsMargins(Space.L, Space.M if low else Space.L, Space.L, Space.M)
        self.course.hint.setVisible(not low and not narrow)
        self._room_words.setVisible(not narrow)

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self.course.chosen_changed.connect(self._check_room)
        self.lessons.chosen_changed.connect(self._check_room)
        self.back_button.clicked.connect(self._practice.previous)
        self.next_button.clicked.connect(self._practice.next)
        self.room_button.clicked.connect(self._toggle_room)
        QShortcut(
            QKeySequence("Ctrl+R"), self, self._toggle_room,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip

    def _build(self) -> None:
        for pane in (self.course, self.matrix, self.lessons):
            self._stack.addWidget(pane)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self._room_words)
        foot.addWidget(self.room_button)
        foot.addWidget(self.next_button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.head)
        self._column.addWidget(self._stack, 1)
        self._column.addLayout(foot)


def _word_of(stage: Stage) -> str:
    words = {
        Stage.COURSE: QCoreApplication.translate("TimelineScreen", "verloop"),
        Stage.FACTORS: QCoreApplication.translate("TimelineScreen", "factoren"),
        Stage.MATRIX: QCoreApplication.translate("TimelineScreen", "matrix"),
        Stage.LESSONS: QCoreApplication.translate("TimelineScreen", "leerinzichten"),
    }
    return words[stage]
