"""Praktijkervaringen in the session: the course of a verhaal, its factors, the matrix, and leerinzichten."""

from enum import IntEnum

from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.guides.steps import TimelineStep
from app.ui.room_views import StepView, TimelineShows, TimelineView
from app.ui.state import OpenPractice
from app.ui.steps.page import LOW, AskedPage
from app.ui.steps.timeline.course_pane import CoursePane
from app.ui.steps.timeline.lesson_pane import LessonPane
from app.ui.steps.timeline.matrix_pane import MatrixPane
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.text import plain_label

_NARROW = 900


class Stage(IntEnum):
    """The moments of the step, in order."""

    COURSE = 0
    FACTORS = 1
    MATRIX = 2
    LESSONS = 3


class TimelineScreen(AskedPage[Stage]):
    """Nothing of a verhaal comes in the room until somebody shows it.

    What is shown then follows where people are, as long as that is the same verhaal, the matrix, or the
    leerinzichten. Whoever goes on to something else has the question in the room again.
    """

    touches = ("trajectory", "moment", "factor", "insight", "guide")
    margin = Space.L

    def __init__(
        self, theme: Theme, practice: OpenPractice, step: TimelineStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, practice, tuple(Stage), parent)
        self._shown: str | None = None
        """What may be in the room: the id of a verhaal, or the name of a stage; None: nothing."""
        self.course = CoursePane(theme, practice, step, self)
        self.matrix = MatrixPane(theme, practice, step, self)
        self.lessons = LessonPane(theme, practice, step, self)
        self._stack = QStackedWidget(self)
        self._build()
        self.room_button = Button(
            theme, self.tr("Toon in de zaal"), self, size=ButtonSize.SESSION, key="Ctrl R"
        )
        self.room_button.setCheckable(True)
        self._room_words = plain_label("", TextRole.SMALL, self, max_lines=3)
        self.foot.add(self._room_words)
        self.foot.add(self.room_button)
        self._connect()
        self.head.hide()
        self.refresh()

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

    def said_of(self, stage: Stage) -> str:
        return {
            Stage.COURSE: self.tr("verloop"),
            Stage.FACTORS: self.tr("factoren"),
            Stage.MATRIX: self.tr("matrix"),
            Stage.LESSONS: self.tr("leerinzichten"),
        }[stage]

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
        super().toggle_help()
        self.head.setVisible(self.head.help_button.isChecked())

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

    def refresh(self) -> None:
        """Only what stands here; the rest is read when people come there."""
        pane: QWidget = self.course
        if self._stage is Stage.MATRIX:
            pane = self.matrix
            self.matrix.refresh()
        elif self._stage is Stage.LESSONS:
            pane = self.lessons
            self.lessons.refresh()
        else:
            self.course.set_factors(factors=self._stage is Stage.FACTORS)
        self._stack.setCurrentWidget(pane)
        after = [
            self.tr("Wat hielp, wat hinderde"), self.tr("Wat komt terug"),
            self.tr("Wat leren we"), self.tr("Volgende"),
        ]  # fmt: skip
        self.show_way(after[self._stage])
        before = ["", self.tr("Verloop"), self.tr("Factoren"), self.tr("Matrix")]
        self.foot.back.set_words(before[self._stage] or self.tr("Vorige"))
        if self._shown is not None and self._shown != self._scope:
            self._show_in_room(None)
        self._say_room()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who comes back begins safely: with the question."""
        super().hideEvent(event)
        if not event.spontaneous() and self._practice.step_id != self.step_id:
            self._shown = None
            self._say_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.course.hint.setVisible(event.size().height() >= LOW and not narrow)
        self._room_words.setVisible(not narrow)

    def _connect(self) -> None:
        self.course.chosen_changed.connect(self._check_room)
        self.lessons.chosen_changed.connect(self._check_room)
        self.room_button.clicked.connect(self._toggle_room)
        QShortcut(
            QKeySequence("Ctrl+R"), self, self._toggle_room
        )  # fmt: skip

    def _build(self) -> None:
        for pane in (self.course, self.matrix, self.lessons):
            self._stack.addWidget(pane)
        self.column.addWidget(self._stack, 1)
        self.add_foot()
